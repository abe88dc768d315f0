// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace pd::test {

struct ProgramResult {
    int code = -1; ///< -1: it crashed, was killed or did not end
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    [[nodiscard]] QJsonObject json() const; ///< of stdout; empty when that is not one object
    [[nodiscard]] QByteArray all() const { return out + "\n--\n" + err; }
};

/// The real program with a temporary profile, as a script calls it. Its home is a directory of its own.
class Program
{
public:
    explicit Program(const QUrl& base);

    QByteArray token = "token-of-the-test-4711";

    /// Words in front of `arguments` for a temporary profile whose data lies in `dataDirectory`.
    [[nodiscard]] QStringList words(const QStringList& arguments, const QString& dataDirectory) const;
    /// Program, environment and channels of a process that is not started yet.
    void prepare(QProcess& process) const;

    /// Runs to the end; the event loop of the test goes on meanwhile.
    ProgramResult run(const QStringList& arguments, const QString& dataDirectory, int timeoutMs = 60'000) const;
    /// Without the words of the temporary profile.
    ProgramResult runPlain(const QStringList& words, int timeoutMs = 60'000) const;

    /// A new file with these contents; its path.
    [[nodiscard]] QString file(const QString& name, const QByteArray& contents) const;
    /// A new data directory that does not exist yet.
    [[nodiscard]] QString newDirectory();
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QUrl m_base;
    int m_directories = 0;
};

} // namespace pd::test
