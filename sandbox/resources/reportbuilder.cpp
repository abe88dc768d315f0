// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/reportbuilder.h"

#include "domain/packagecatalog.h"
#include "store/database.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr int peopleAtOnce = 4000;

QByteArray cell(const QString& text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n'))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return QString(u'"' + quoted + u'"').toUtf8();
}

void appendLine(QByteArray& bytes, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            bytes += ',';
        bytes += cell(cells[i]);
    }
    bytes += "\r\n";
}

QString amountText(qint64 halves) { return QString::number(halves / 2) + (halves % 2 == 0 ? u".0"_s : u".5"_s); }

qint64 midnight(const QDate& date) { return date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch(); }

} // namespace

qint64 halfDays(qint64 begins, qint64 ends, qint64 from, qint64 to)
{
    const qint64 begin = std::max(begins, from);
    const qint64 end = std::min(ends, to);
    if (begin >= end)
        return 0;
    const qint64 firstDay = begin / day;
    const qint64 lastDay = (end - 1) / day;
    const bool wholeFirst = begin % day == 0;
    const bool wholeLast = end % day == 0;
    if (firstDay == lastDay)
        return wholeFirst && wholeLast ? 2 : 1;
    return (wholeFirst ? 2 : 1) + 2 * (lastDay - firstDay - 1) + (wholeLast ? 2 : 1);
}

ReportBuilder::ReportBuilder(State& state, ReportRow report, const QString& file)
    : m_state(state)
    , m_history(state)
    , m_customers(state)
    , m_report(std::move(report))
    , m_file(file)
    , m_perCustomer(m_report.type != "PARTNER"_L1)
    , m_perUser(m_report.type == "USER"_L1)
    , m_now(m_report.category == "POINT_IN_TIME"_L1)
    , m_from(midnight(m_report.first))
    , m_to(midnight(m_report.last.addDays(1)))
{
    qint64 org = State::partnerRow;
    if (m_report.provider > 0) {
        SQLite::Statement& provider = m_state.query("SELECT org FROM providers WHERE id = ?", m_report.provider);
        if (provider.executeStep())
            org = provider.getColumn(0).getInt64();
    }
    SQLite::Statement& name = m_state.query("SELECT name FROM organizations WHERE id = ?", org);
    if (name.executeStep())
        m_partnerName = store::text(name.getColumn(0));
    m_partnerOrg = m_state.ids().encoded(IdKind::Organization, org);
    if (m_now) {
        m_from = m_state.now();
        m_to = m_from + 1;
    }
    m_failed = !m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    writeHeader();
}

void ReportBuilder::writeHeader()
{
    QStringList header{u"PARTNER_NAME"_s, u"PARTNER_ORG_ID"_s, u"SUBSCRIPTION_ID"_s};
    if (m_perCustomer)
        header << u"CUSTOMER_ORG_ID"_s << u"CUSTOMER_EXTERNAL_ID"_s;
    header << u"SERVICE_NAME"_s << u"SKU"_s << u"DESCRIPTION"_s << u"CONSUMPTION_START_DATE"_s << u"CONSUMPTION_END_DATE"_s
           << u"QUANTITY"_s;
    if (m_perCustomer)
        header << u"LOCATION_ID"_s;
    if (m_perUser)
        header << u"SUBSCRIBER_ID"_s << u"USER_ID"_s << u"WORKSPACE_ID"_s;
    if (m_perCustomer)
        header << u"LICENSE_ID"_s;
    appendLine(m_pending, header);
}

void ReportBuilder::lookUp(const Assignment& one)
{
    m_customer = {};
    m_customer.org = one.org;
    m_customer.externalId = one.externalId;
    const auto found = m_customers.findByOrg(one.org);
    if (!found)
        return;
    m_customer.externalId = found->externalId;
    m_customer.row = found->id;
    m_customer.packages = found->packageNames();
    const QDate begins = QDate::fromString(found->billingStart.left(10), Qt::ISODate);
    m_customer.billingBegins = begins.isValid() ? midnight(begins) : 0;
}

bool ReportBuilder::counts(const Assignment& one)
{
    if (m_report.internal)
        return true;
    // The organizations of the partner and its sub-partners are internal ones.
    return one.org != State::partnerRow && !m_state.query("SELECT 1 FROM providers WHERE org = ?", one.org).executeStep();
}

void ReportBuilder::writeRow(const Key& key, qint64 amount)
{
    if (amount == 0)
        return;
    const auto& [package, location] = key;
    const Ids& ids = m_state.ids();
    QStringList cells{m_partnerName, m_partnerOrg, u"Sub1234567"_s};
    if (m_perCustomer)
        cells << ids.encoded(IdKind::Organization, m_customer.org) << m_customer.externalId;
    cells << package.toUpper() << QString(u"SBX-"_s + package.toUpper()) << PackageCatalog::shipped().displayName(package)
          << m_report.first.toString(Qt::ISODate) << m_report.last.toString(Qt::ISODate) << amountText(amount);
    if (m_perCustomer)
        cells << (location < 0 ? QString() : ids.encoded(IdKind::Location, location));
    if (m_perUser)
        cells << ids.encoded(IdKind::Subscriber, m_person.row) << ids.encoded(IdKind::People, m_person.person) << QString();
    if (m_perCustomer) {
        const qsizetype licence = m_customer.packages.indexOf(package);
        cells << (licence < 0 ? QString() : ids.encoded(IdKind::License, m_customer.row * 100 + licence));
    }
    appendLine(m_pending, cells);
}

void ReportBuilder::flushAll()
{
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        writeRow(it.key(), it.value());
    m_sums.clear();
}

void ReportBuilder::add(const Assignment& one)
{
    if (m_perUser && one.row != m_person.row)
        flushAll();
    m_person = one;
    if (one.org != m_customer.org) {
        if (m_perCustomer)
            flushAll();
        lookUp(one);
    }
    if (!counts(one))
        return;
    const qint64 amount = m_now ? 2 : halfDays(std::max(one.begins, m_customer.billingBegins), one.ends, m_from, m_to);
    m_sums[Key{one.package, m_perCustomer ? one.location.value_or(-1) : -1}] += amount;
}

bool ReportBuilder::step()
{
    const std::optional<qint64> upTo = m_history.lastOrgOf(m_org, peopleAtOnce);
    const std::vector<Assignment> all =
        m_history.between(m_org, upTo.value_or(std::numeric_limits<qint64>::max()), m_report.provider, m_from, m_to);
    for (const Assignment& one : all) {
        const bool old = m_now && one.ends < m_to;
        if (!old)
            add(one);
    }
    if (m_perCustomer || !upTo)
        flushAll();
    m_failed = m_failed || m_file.write(m_pending) != m_pending.size();
    m_pending.clear();
    m_org = upTo.value_or(m_org);
    if (!upTo)
        m_failed = m_failed || !m_file.flush();
    return !upTo || m_failed;
}

} // namespace pd::sandbox
