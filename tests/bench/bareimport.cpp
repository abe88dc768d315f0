// SPDX-License-Identifier: GPL-3.0-or-later
// The limit for an import: a program that knows the columns of the test data beforehand, checks nothing, and makes tables, words, sums and index of
// the same shape with the same pragmas, whole on the disk under its name.
#include "bench/baretable.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <sqlite3.h>
#include <unordered_map>

namespace {

constexpr int quantityColumn = 10;
constexpr int firstIdColumn = 12;
constexpr size_t columnCount = 15;

struct Words {
    std::unordered_map<std::string, uint32_t> numbers;
    std::vector<const std::string*> list;
    uint32_t of(std::string_view text)
    {
        const auto [it, added] = numbers.try_emplace(std::string(text), uint32_t(list.size()));
        if (added)
            list.push_back(&it->first);
        return it->second;
    }
};

/// Sixteen bytes of base64("ciscospark://us/TYPE/uuid").
std::array<unsigned char, 17> packed(std::string_view text)
{
    static const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const auto values = [] {
        std::array<unsigned char, 256> result{};
        for (size_t i = 0; i < alphabet.size(); ++i)
            result[static_cast<unsigned char>(alphabet[i])] = static_cast<unsigned char>(i);
        return result;
    }();
    char plain[96];
    size_t size = 0;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        bits = (bits << 6) | values[static_cast<unsigned char>(c)];
        count += 6;
        if (count >= 8) {
            count -= 8;
            plain[size++] = static_cast<char>(bits >> count);
        }
    }
    std::array<unsigned char, 17> result{};
    size_t out = 1;
    int half = -1;
    for (size_t i = size > 36 ? size - 36 : 0; i < size; ++i) {
        if (plain[i] == '-')
            continue;
        const int value = plain[i] <= '9' ? plain[i] - '0' : plain[i] - 'a' + 10;
        if (half < 0) {
            half = value;
        } else {
            result[out++] = static_cast<unsigned char>(half * 16 + value);
            half = -1;
        }
    }
    return result;
}

void run(sqlite3* database, const char* sql)
{
    char* message = nullptr;
    if (sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, message);
        std::exit(1);
    }
}

using Sums = std::map<std::array<uint32_t, 3>, std::pair<uint32_t, int64_t>>;

void importRows(sqlite3* database, bench::BareTable& table, std::array<Words, columnCount>& words, Sums& sums)
{
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO usage VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    std::vector<std::string_view> fields;
    table.next(fields);
    for (int64_t row = 1; table.next(fields); ++row) {
        std::array<uint32_t, columnCount> numbers{};
        std::array<std::array<unsigned char, 17>, columnCount> ids;
        sqlite3_bind_int64(insert, 1, row);
        for (int i = 0; i < int(columnCount); ++i) {
            const std::string_view field = fields[size_t(i)];
            if (i == quantityColumn || (i >= firstIdColumn && field.empty())) {
                sqlite3_bind_text(insert, i + 2, field.data(), int(field.size()), SQLITE_STATIC);
            } else if (i >= firstIdColumn) {
                ids[size_t(i)] = packed(field);
                sqlite3_bind_blob(insert, i + 2, ids[size_t(i)].data(), 17, SQLITE_STATIC);
            } else {
                numbers[size_t(i)] = words[size_t(i)].of(field);
                sqlite3_bind_int64(insert, i + 2, numbers[size_t(i)]);
            }
        }
        sqlite3_step(insert);
        sqlite3_reset(insert);
        auto& sum = sums[{numbers[3], numbers[6], numbers[11]}];
        ++sum.first;
        sum.second += int64_t(std::strtod(std::string(fields[quantityColumn]).c_str(), nullptr) * 2);
    }
    sqlite3_finalize(insert);
}

void importWords(sqlite3* database, const std::array<Words, columnCount>& words)
{
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO words VALUES(?, ?, ?)", -1, &insert, nullptr);
    for (size_t column = 0; column < columnCount; ++column) {
        for (size_t i = 0; i < words[column].list.size(); ++i) {
            const std::string& text = *words[column].list[i];
            sqlite3_bind_int64(insert, 1, int64_t(column));
            sqlite3_bind_int64(insert, 2, int64_t(i));
            sqlite3_bind_text(insert, 3, text.data(), int(text.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
}

void importSums(sqlite3* database, const Sums& sums)
{
    sqlite3_stmt* insert = nullptr;
    std::string data;
    for (const auto& [key, sum] : sums) {
        data.append(reinterpret_cast<const char*>(key.data()), sizeof key);
        data.append(reinterpret_cast<const char*>(&sum), sizeof sum);
    }
    sqlite3_prepare_v2(database, "INSERT INTO sums VALUES(1, ?)", -1, &insert, nullptr);
    sqlite3_bind_blob(insert, 1, data.data(), int(data.size()), SQLITE_STATIC);
    sqlite3_step(insert);
    sqlite3_finalize(insert);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    bench::BareTable table(argv[1]);
    const std::string part = std::string(argv[2]) + ".part";
    ::unlink(part.c_str());
    sqlite3* database = nullptr;
    sqlite3_open(part.c_str(), &database);
    run(database,
        "PRAGMA page_size=8192; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-16000; PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF");
    run(database,
        "BEGIN; CREATE TABLE words(c INTEGER, n INTEGER, text TEXT, PRIMARY KEY(c, n)) WITHOUT ROWID; CREATE TABLE sums(part INTEGER "
        "PRIMARY KEY, data BLOB); CREATE TABLE usage(n INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14)");
    std::array<Words, columnCount> words;
    Sums sums;
    importRows(database, table, words, sums);
    importWords(database, words);
    importSums(database, sums);
    run(database, "CREATE INDEX usage_customer ON usage(c3); COMMIT");
    sqlite3_close(database);
    const int descriptor = ::open(part.c_str(), O_RDWR);
    ::fsync(descriptor);
    ::close(descriptor);
    return std::rename(part.c_str(), argv[2]);
}
