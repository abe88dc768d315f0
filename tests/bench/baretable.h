// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace bench {

/// A CSV file in memory, and its records one after the other: as little as a program can do with it.
class BareTable
{
public:
    explicit BareTable(const char* path)
    {
        const int descriptor = ::open(path, O_RDONLY);
        struct stat facts { };
        if (descriptor < 0 || ::fstat(descriptor, &facts) != 0) {
            std::perror(path);
            std::exit(1);
        }
        void* bytes = ::mmap(nullptr, size_t(facts.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
        m_at = static_cast<const char*>(bytes);
        m_end = m_at + facts.st_size;
        ::close(descriptor);
    }

    bool next(std::vector<std::string_view>& fields)
    {
        fields.clear();
        m_unescaped.clear();
        m_unescaped.reserve(4096);
        while (m_at < m_end) {
            fields.push_back(*m_at == '"' ? quoted() : plain());
            if (m_at < m_end && *m_at == ',') {
                ++m_at;
                continue;
            }
            while (m_at < m_end && (*m_at == '\r' || *m_at == '\n'))
                ++m_at;
            return true;
        }
        return false;
    }

private:
    std::string_view plain()
    {
        const char* begin = m_at;
        while (m_at < m_end && *m_at != ',' && *m_at != '\r' && *m_at != '\n')
            ++m_at;
        return {begin, size_t(m_at - begin)};
    }

    std::string_view quoted()
    {
        const size_t begin = m_unescaped.size();
        for (++m_at; m_at < m_end && (*m_at != '"' || (m_at + 1 < m_end && m_at[1] == '"')); ++m_at) {
            m_unescaped += *m_at;
            m_at += *m_at == '"' ? 1 : 0;
        }
        ++m_at;
        return std::string_view(m_unescaped).substr(begin);
    }

    const char* m_at = nullptr;
    const char* m_end = nullptr;
    std::string m_unescaped;
};

} // namespace bench
