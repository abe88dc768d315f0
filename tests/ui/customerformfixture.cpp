// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customerformfixture.h"

#include "operations/draftservice.h"
#include "ui/onboarding/customerprecheck.h"

#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

CustomerFormFixture::CustomerFormFixture(const QStringList& sandboxArguments, SessionFixture::Hub hub)
    : m_session(sandboxArguments, hub)
{
    if (!m_session.isOpen())
        return;
    m_ready = hub == SessionFixture::Hub::Recorded || makeTemplate();
    openWindow();
}

bool CustomerFormFixture::makeTemplate()
{
    OnboardingTemplate value;
    value.name = u"Nordics standard"_s;
    value.countryCode = u"NO"_s;
    value.language = u"nb_NO"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    const auto asked = m_session.session().operations().createTemplate(value);
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }) || !asked.result())
        return false;
    return QTest::qWaitFor([&] { return m_session.server().templates().size() >= 1; }, 10'000);
}

void CustomerFormFixture::openWindow()
{
    m_window = m_session.makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    m_ready = QTest::qWaitForWindowActive(m_window.get()) && m_ready;
}

void CustomerFormFixture::restart()
{
    m_window.reset();
    m_session.reopen();
    openWindow();
}

FormDriver CustomerFormFixture::open(CustomerDraft draft, const QString& step)
{
    draft.step = int(CustomerDraft::steps().indexOf(step));
    draft.visited = CustomerDraft::steps().mid(0, draft.step);
    return reopen(Draft{{}, u"customer"_s, draft.name, {}, draft.toJson()});
}

FormDriver CustomerFormFixture::reopen(const Draft& draft)
{
    m_window->openWizard(draft);
    if (!QTest::qWaitFor([this] { return wizard().isReady(); }, 10'000))
        qWarning("the templates did not come");
    return form();
}

FormDriver CustomerFormFixture::review(const CustomerDraft& draft)
{
    const FormDriver driver = open(draft, u"review"_s);
    const auto answered = [this] { return !wizard().precheck().isRunning() && !wizard().precheck().lines().isEmpty(); };
    if (!QTest::qWaitFor(answered, 15'000))
        qWarning("the precheck did not end");
    return driver;
}

QList<Draft> CustomerFormFixture::drafts()
{
    const auto asked = m_session.session().drafts().all();
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }))
        return {};
    return asked.result().value_or(QList<Draft>());
}

CustomerDraft CustomerFormFixture::goodCustomer(const QString& name)
{
    CustomerDraft draft;
    draft.name = name;
    draft.primaryEmail = u"kari.lunde@skagenfisk.example"_s;
    draft.externalId = u"c-1392"_s;
    draft.externalIdTyped = true;
    draft.templateRef = u"Nordics standard"_s;
    draft.packages = {u"webex_calling"_s, u"webex_meetings"_s};
    draft.limits.insert(u"webex_meetings"_s, u"60"_s);
    draft.locationName = u"Stavanger"_s;
    draft.address = {u"Strandkaien 24"_s, {}, u"Stavanger"_s, {}, u"4005"_s, u"NO"_s};
    draft.timeZone = u"Europe/Oslo"_s;
    draft.callLanguage = u"nb_no"_s;
    draft.supportedLocationConfirmed = true;
    return draft;
}

} // namespace pd::test
