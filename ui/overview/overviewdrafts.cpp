// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewdrafts.h"

#include "core/whendone.h"
#include "operations/customerdraft.h"
#include "operations/draftservice.h"
#include "operations/templatedraft.h"
#include "ui/overview/overviewrows.h"
#include "ui/widgets/when.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

qint64 millisecondsNow() { return QDateTime::currentMSecsSinceEpoch(); }

Result<QList<DraftDigest>> digestsOf(const Result<QList<Draft>>& drafts)
{
    if (!drafts)
        return failed(drafts.error());
    QList<DraftDigest> digests;
    for (const Draft& draft : *drafts)
        digests << digestOf(draft, QDateTime::currentDateTimeUtc().date());
    return digests;
}

/// Empty: such a draft is for one customer only.
QByteArray copyOf(const Draft& draft)
{
    if (draft.kind == "customer"_L1) {
        const auto customer = CustomerDraft::fromJson(draft.body);
        return customer ? duplicateOf(*customer).toJson() : QByteArray();
    }
    if (draft.kind != "template"_L1)
        return {};
    const auto value = TemplateDraft::fromJson(draft.body);
    return value ? duplicateOf(value->toTemplate()).toJson() : QByteArray();
}

} // namespace

OverviewDrafts::OverviewDrafts(DraftService& service, OverviewRows& rows, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_rows(rows)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &OverviewDrafts::expire);
}

OverviewDrafts::~OverviewDrafts()
{
    for (auto it = m_deleted.cbegin(); it != m_deleted.cend(); ++it) {
        // Nobody is left to hear how it went; the service goes on with it.
        [[maybe_unused]] const QFuture<Status> removed = m_service.remove(it.key());
    }
}

void OverviewDrafts::refresh()
{
    // Bodies are read and checked beside the interface thread.
    const QFuture<Result<QList<DraftDigest>>> digests = m_service.all().then(QtFuture::Launch::Async, digestsOf);
    whenDone(digests, this, [this](const Result<QList<DraftDigest>>& answer) {
        if (answer)
            show(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void OverviewDrafts::show(const QList<DraftDigest>& digests)
{
    m_digests = digests;
    m_ready = true;
    showRows();
}

void OverviewDrafts::showAll(bool all)
{
    m_all = all;
    showRows();
}

int OverviewDrafts::count() const
{
    return int(std::count_if(
        m_digests.cbegin(), m_digests.cend(), [this](const DraftDigest& digest) { return !m_deleted.contains(digest.draft.id); }));
}

void OverviewDrafts::showRows()
{
    QList<OverviewRow> rows;
    for (const DraftDigest& digest : std::as_const(m_digests)) {
        if (!m_all && rows.size() == mostShown)
            break;
        const bool gone = m_deleted.contains(digest.draft.id);
        OverviewRow row;
        row.key = digest.draft.id;
        row.icon = gone ? u"trash"_s : u"edit"_s;
        row.title = digestTitle(digest);
        row.text = gone ? tr("Deleted") : digestText(digest);
        row.note = gone ? QString() : shortWhen(digest.draft.updatedAt, QDateTime::currentDateTimeUtc(), QLocale());
        row.action = gone ? tr("Undo") : tr("Continue");
        row.removable = !gone;
        row.copyable = !gone && !copyOf(digest.draft).isEmpty();
        rows << row;
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

const Draft* OverviewDrafts::find(const QString& key) const
{
    const auto found = std::find_if(m_digests.cbegin(), m_digests.cend(), [&](const DraftDigest& d) { return d.draft.id == key; });
    return found == m_digests.cend() ? nullptr : &found->draft;
}

void OverviewDrafts::act(const QString& key)
{
    if (m_deleted.remove(key) > 0)
        return showRows();
    if (const Draft* draft = find(key))
        Q_EMIT continued(*draft);
}

void OverviewDrafts::duplicate(const QString& key)
{
    if (const Draft* draft = find(key))
        Q_EMIT continued(Draft{{}, draft->kind, {}, {}, copyOf(*draft)});
}

void OverviewDrafts::remove(const QString& key)
{
    m_deleted.insert(key, millisecondsNow() + m_undoMs);
    if (!m_expiry.isActive())
        m_expiry.start(m_undoMs);
    showRows();
}

void OverviewDrafts::expire()
{
    qint64 next = 0;
    const qint64 now = millisecondsNow();
    const QHash<QString, qint64> deleted = m_deleted;
    for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
        if (*it <= now)
            removeNow(it.key());
        else
            next = next == 0 ? *it : std::min(next, *it);
    }
    if (next > 0)
        m_expiry.start(int(next - now));
    showRows();
}

void OverviewDrafts::removeNow(const QString& id)
{
    m_deleted.remove(id);
    m_digests.removeIf([&](const DraftDigest& digest) { return digest.draft.id == id; });
    whenDone(m_service.remove(id), this, [this](const Status& removed) {
        if (removed)
            return;
        Q_EMIT failed(removed.error());
        refresh();
    });
}

} // namespace pd
