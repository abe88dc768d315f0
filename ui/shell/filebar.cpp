// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filebar.h"

#include "core/whendone.h"
#include "operations/operationservice.h"
#include "ui/errors/errortext.h"
#include "ui/shell/takenfile.h"
#include "ui/widgets/textpaint.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// More than a person can have meant.
constexpr qsizetype mostFiles = 10;

QString join(const QString& first, const QString& second) { return second.isEmpty() ? first : QString(first + u'\n' + second); }

} // namespace

FileBar::FileBar(const Theme& theme, OperationService& operations, QWidget* parent)
    : MessageBar(theme, parent)
    , m_operations(operations)
{
    setClosable(true);
    connect(this, &MessageBar::actionRequested, this, [this] {
        if (const std::function<void()> accept = std::exchange(m_accept, {}))
            accept();
    });
}

void FileBar::takeUrls(const QList<QUrl>& urls)
{
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.size() < urls.size())
        refuse(tr("Only files of this computer can be opened here."));
    take(paths);
}

void FileBar::take(const QStringList& paths)
{
    if (paths.size() > mostFiles)
        return refuse(tr("These are too many files at once. Take at most %n.", nullptr, int(mostFiles)));
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        whenDone(readTakenFile(path), this, [this, name](const Result<TakenFile>& file) { use(file, name); });
    }
}

void FileBar::use(const Result<TakenFile>& file, const QString& name)
{
    if (!file)
        return refuse(tr("%1 cannot be used. %2").arg(isolated(name), errortext::sentence(file.error())), errortext::details(file.error()));
    switch (file->kind) {
    case TakenFile::Kind::Unknown:
        return refuse(
            tr("%1 is of another kind. Onboarding files (.json, .csv), template files (.json), metadata of an identity provider (.xml), "
               "tables of users and usage reports (.csv) can be opened here.")
                .arg(isolated(name)));
    case TakenFile::Kind::Form:
        if (!file->problems.isEmpty())
            show(Kind::Warning, tr("Not everything in %1 is known.").arg(isolated(name)), file->problems.join(u'\n'));
        Q_EMIT wizardRequested(file->draft);
        return;
    case TakenFile::Kind::Customers:
        if (QFileInfo(file->path).suffix().toLower() == "json"_L1)
            return offer(*file);
        return Q_EMIT customerImportRequested(file->path);
    case TakenFile::Kind::Users:
        show(Kind::Hint, tr("%1 is a table of users.").arg(isolated(name)));
        return setOffer(tr("Import users"), [this, path = file->path] {
            hide();
            Q_EMIT userImportRequested({}, {}, path);
        });
    case TakenFile::Kind::Report:
        show(Kind::Hint, tr("%1 is a usage report.").arg(isolated(name)));
        return setOffer(tr("Import billing report"), [this, path = file->path] {
            hide();
            Q_EMIT reportImportRequested(path);
        });
    }
}

void FileBar::setOffer(const QString& words, std::function<void()> accept)
{
    setAction(words);
    m_accept = std::move(accept);
}

void FileBar::offer(const TakenFile& file)
{
    const QString details = file.problems.join(u'\n');
    const QString name = isolated(file.name);
    if (file.entries.isEmpty())
        return refuse(tr("No customer in %1 can be onboarded as it is.").arg(name), details);
    const int count = int(file.entries.size());
    const QString ready = tr("%n customers in the file can be onboarded.", nullptr, count);
    const bool whole = file.problems.isEmpty();
    show(whole ? Kind::Hint : Kind::Warning,
        QString(name + u": "_s + (whole ? ready : QString(ready + u' ' + tr("Details tells what is left out.")))), details);
    setOffer(tr("Onboard %n customers", nullptr, count), [this, entries = file.entries] { onboard(entries); });
}

void FileBar::onboard(const QList<OnboardingEntry>& entries)
{
    m_problems.clear();
    m_begun = m_refused = 0;
    m_asked = int(entries.size());
    show(Kind::Hint, tr("%n customers are being sent.", nullptr, m_asked));
    for (const OnboardingEntry& entry : entries) {
        whenDone(m_operations.onboard(entry), this,
            [this, entry](const Result<OperationId>& id) { began(entry, id ? Status() : Status(failed(id.error()))); });
    }
    Q_EMIT pageRequested(u"activity"_s);
}

void FileBar::began(const OnboardingEntry& entry, const Status& status)
{
    if (status) {
        ++m_begun;
    } else {
        ++m_refused;
        const QString line = QString(entry.customer.externalId + u": "_s + errortext::sentence(status.error()));
        m_problems << join(line, errortext::details(status.error()));
    }
    if (m_begun + m_refused < m_asked)
        return;
    const QString begun = tr("%n customers are on their way. Activity shows how far they are.", nullptr, m_begun);
    if (m_refused == 0)
        return show(Kind::Done, begun);
    const QString refused = tr("%n customers were refused.", nullptr, m_refused);
    show(Kind::Error, m_begun > 0 ? QString(begun + u' ' + refused) : refused, m_problems.join(u'\n'));
}

void FileBar::refuse(const QString& sentence, const QString& details) { show(Kind::Error, sentence, details); }

} // namespace pd
