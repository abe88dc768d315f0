// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/customerseed.h"

#include "domain/packagecatalog.h"
#include "sandbox/api/answer.h"

#include <cstdio>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oneDay = 86'400'000;
constexpr int perSubPartner = 5;

/// Of a thousand customers: 970 are provisioned, the rest shows every other state.
QString statusFor(quint64 random)
{
    const quint64 place = random % 1000;
    if (place < 970)
        return u"provisioned"_s;
    if (place < 982)
        return u"provisioned_with_errors"_s;
    if (place < 988)
        return u"provisioning"_s;
    if (place < 993)
        return u"pending_rpl_review"_s;
    return u"error"_s;
}

QStringList packagesFor(quint64 random)
{
    static const QList<QStringList> sets{{u"webex_calling"_s, u"webex_meetings"_s, u"common_area_calling"_s}, {u"webex_calling"_s},
        {u"webex_suite"_s, u"webex_calling"_s}, {u"webex_suite"_s, u"webex_meetings"_s}, {u"webex_meetings"_s},
        {u"webex_calling_standard"_s, u"common_area_calling"_s}, {u"webex_voice"_s, u"webex_meetings"_s},
        {u"webex_suite"_s, u"cx_essentials"_s, u"attendant_console"_s}, {u"webex_calling"_s, u"cisco_calling_plan"_s},
        {u"webex_calling"_s, u"attendant_console"_s, u"webex_meetings"_s}};
    return sets[static_cast<qsizetype>(random % static_cast<quint64>(sets.size()))];
}

QJsonArray packageStates(const QStringList& packages, const QString& status)
{
    QJsonArray array;
    for (qsizetype i = 0; i < packages.size(); ++i) {
        QString word = u"provisioned"_s;
        QJsonArray errors;
        if (status == "provisioning"_L1 || status == "pending_rpl_review"_L1)
            word = u"provisioning"_s;
        else if (status == "error"_L1 || (status == "provisioned_with_errors"_L1 && i == packages.size() - 1))
            word = u"error"_s;
        if (word == "error"_L1 && status != "error"_L1) {
            errors = problemsToJson({{code::maintenance,
                u"One or more Webex Calling services are unavailable for maintenance. Consult status.webex.com and try again later."_s,
                {}}});
        }
        array << QJsonObject{{"name"_L1, packages[i]}, {"status"_L1, word}, {"errors"_L1, errors}};
    }
    return array;
}

} // namespace

CustomerSeed::CustomerSeed(State& state, Names names)
    : m_state(state)
    , m_names(std::move(names))
    , m_insertUser(state.database(), "INSERT INTO people VALUES(?1, ?1, ?2, ?3, 1, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)")
{
}

quint64 CustomerSeed::random(const Plan& plan, quint64 purpose) const
{
    return scattered(m_state.options().seed, static_cast<quint64>(plan.index), purpose);
}

void CustomerSeed::run()
{
    const int own = m_state.options().customers;
    const int others = std::min(perSubPartner, own / 10);
    m_total = own + 2 * others; // the third sub-partner is suspended
    m_span = 730 * oneDay;
    m_begin = m_state.now() - m_span;
    SQLite::Statement& last = m_state.query("SELECT max(id) FROM organizations");
    last.executeStep();
    m_nextOrg = last.getColumn(0).getInt64() + 1;
    last.reset();
    for (int i = 0; i < m_total; ++i) {
        Plan plan = planFor(i, i < own ? 0 : 1 + (i - own) % 2);
        if (plan.status.startsWith("provisioned"_L1))
            addOrganization(plan);
        addCustomer(plan);
        if (plan.org > 0)
            addUsers(plan);
    }
}

CustomerSeed::Plan CustomerSeed::planFor(int index, qint64 provider)
{
    Plan plan;
    plan.index = index;
    plan.provider = provider;
    plan.created = m_begin + m_span * index / m_total;
    plan.until = m_begin + m_span * (index + 1) / m_total;
    plan.status = provider > 0 ? u"provisioned"_s : statusFor(random(plan, 1));
    plan.style = &m_names.styleFor(random(plan, 2));
    plan.company = Names::company(*plan.style, random(plan, 3));
    plan.domain = plan.company.slug + '-' + std::to_string(index + 1) + ".example";
    plan.packages = packagesFor(random(plan, 4));
    const NameStyle& style = *plan.style;
    plan.place = style.places[static_cast<qsizetype>(random(plan, 6) % static_cast<quint64>(style.places.size()))].split(u'|');
    const QString street = style.streets[static_cast<qsizetype>(random(plan, 7) % static_cast<quint64>(style.streets.size()))];
    plan.street = QString::number(random(plan, 8) % 180 + 1) + u' ' + street;
    return plan;
}

void CustomerSeed::addOrganization(Plan& plan)
{
    plan.org = m_nextOrg++;
    m_state.run("INSERT INTO organizations VALUES(?, ?, ?, ?, 'customer', 1, ?, 0)", plan.org, plan.company.name, plan.created,
        plan.style->country, random(plan, 5) % 10 != 0);
    if (!PackageCatalog::shipped().anyCalling(plan.packages))
        return;
    plan.location = m_nextLocation++;
    const NameStyle& style = *plan.style;
    const QJsonObject address{{"address1"_L1, plan.street}, {"city"_L1, plan.place.value(0)}, {"state"_L1, plan.place.value(1)},
        {"postalCode"_L1, plan.place.value(2)}, {"country"_L1, style.country}};
    const QString zone = style.timeZones[static_cast<qsizetype>(random(plan, 9) % static_cast<quint64>(style.timeZones.size()))];
    m_state.run("INSERT INTO locations VALUES(?, ?, ?, ?, ?, ?, ?, 1, '{}', ?)", *plan.location, plan.org, style.office, zone,
        style.language, style.language, objectText(address), plan.created);
}

void CustomerSeed::addCustomer(const Plan& plan)
{
    QJsonObject address{{"addressLine1"_L1, plan.street}, {"city"_L1, plan.place.value(0)}, {"zipOrPostalCode"_L1, plan.place.value(2)},
        {"country"_L1, plan.style->country}};
    if (!plan.place.value(1).isEmpty())
        address["stateOrProvince"_L1] = plan.place.value(1);
    QJsonArray errors;
    if (plan.status == "error"_L1)
        errors = problemsToJson({{code::wrongState, u"The organization could not be created."_s, {}}});
    const QString externalId = u"%1-%2"_s.arg(plan.provider > 0 ? u"sub"_s : u"nwv"_s).arg(plan.index + 1, 6, 10, QLatin1Char('0'));
    m_state.run(
        "INSERT INTO customers(external_id, org, provider, name, email, address, calling, status, packages, errors, started, created) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, '{}', ?7, ?8, ?9, ?10, ?10)",
        externalId, plan.org > 0 ? std::optional(plan.org) : std::nullopt, plan.provider, plan.company.name,
        QString::fromStdString("admin@" + plan.domain), objectText(address), plan.status,
        arrayText(packageStates(plan.packages, plan.status)), arrayText(errors), plan.created);
}

void CustomerSeed::addUsers(const Plan& plan)
{
    for (int i = 0; i < m_state.options().subscribersPerCustomer; ++i)
        addUser(plan, i);
}

void CustomerSeed::addUser(const Plan& plan, int number)
{
    const NameStyle& style = *plan.style;
    const auto count = static_cast<quint64>(number);
    const quint64 start = random(plan, 10);
    const quint64 pairs = style.first.size() * style.last.size();
    const quint64 pair = (start + count * (style.first.size() + 1)) % pairs; // steps through first and last names together
    const SpelledWord& first = style.first[pair % style.first.size()];
    const SpelledWord& last = style.last[(pair / style.first.size() + count) % style.last.size()];
    const quint64 chance = scattered(m_state.options().seed, static_cast<quint64>(m_nextPerson), 11);
    QString package = plan.packages[static_cast<qsizetype>(count % static_cast<quint64>(plan.packages.size()))];
    const PackageInfo* info = PackageCatalog::shipped().find(package);
    if (!info || !info->subscriber || info->addOn) {
        package = plan.packages.first();
        info = PackageCatalog::shipped().find(package);
    }
    const bool calling = info && info->calling;
    User user;
    user.email = number == 0 ? "admin@" + plan.domain : first.ascii + '.' + last.ascii + '.' + std::to_string(number) + '@' + plan.domain;
    char digits[16];
    std::snprintf(digits, sizeof digits, "%07lld", static_cast<long long>(m_nextPerson % 10'000'000));
    user.phone = calling && number % 3 != 2 ? style.phonePrefix + digits : std::string();
    user.extension = calling ? std::to_string(1000 + number) : std::string();
    user.package = package.toStdString();
    user.created = plan.created + (plan.until - plan.created) * number / std::max(1, m_state.options().subscribersPerCustomer);
    user.changed = user.created + (chance % 8 == 0 ? static_cast<qint64>(chance % 997) * (m_begin + m_span - user.created) / 997 : 0);
    user.pending = number > 0 && chance % 200 == 7;
    user.admin = number == 0;
    user.firstName = &first.text;
    user.lastName = &last.text;
    user.location = calling ? plan.location : std::nullopt;
    insert(plan, user);
}

void CustomerSeed::insert(const Plan& plan, const User& user)
{
    SQLite::Statement& s = m_insertUser;
    s.bind(1, static_cast<int64_t>(m_nextPerson++));
    s.bind(2, static_cast<int64_t>(plan.org));
    s.bind(3, static_cast<int64_t>(plan.provider));
    s.bind(4, plan.provider == 0 ? 1 : 0);
    s.bind(5, user.pending ? 1 : 0);
    s.bindNoCopy(6, user.package);
    s.bindNoCopy(7, user.email);
    s.bindNoCopy(8, *user.firstName);
    s.bindNoCopy(9, *user.lastName);
    s.bindNoCopy(10, user.phone);
    s.bindNoCopy(11, user.extension);
    State::bindValue(s, 12, user.location);
    s.bind(13, user.admin ? 1 : 0);
    s.bind(14, static_cast<int64_t>(user.created));
    s.bind(15, static_cast<int64_t>(user.changed));
    s.exec();
    s.reset();
}

} // namespace pd::sandbox
