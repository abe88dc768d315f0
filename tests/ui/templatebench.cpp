// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templatebench.h"

#include "ui/shell/openwizards.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/detailrow.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::test {

TemplateDraft goodDraft()
{
    TemplateDraft draft;
    draft.name = u"Ireland small office"_s;
    draft.countryCode = u"IE"_s;
    draft.serviceProviderAdmin = u"admin@partner.example"_s;
    draft.subscriptionId = u"Sub1234567"_s;
    draft.brandName = u"Harbourline Voice"_s;
    draft.language = u"en_GB"_s;
    return draft;
}

OnboardingTemplate ownSignIn(const QString& name, const QString& idp)
{
    TemplateDraft draft = goodDraft();
    draft.name = name;
    draft.signIn = SignInMode::OpenIdConnect;
    draft.oidcName = idp;
    return draft.toTemplate();
}

void TemplateBench::end()
{
    m_window.reset();
    m_fixture.reset();
}

TemplateWizard* TemplateBench::wizard() const { return static_cast<TemplateWizard*>(m_window->wizards().all().constLast()); }

void TemplateBench::begin(SessionFixture::Hub hub)
{
    m_fixture = std::make_unique<SessionFixture>(QStringList(), hub);
    QVERIFY(m_fixture->isOpen());
    openWindow();
}

void TemplateBench::openWindow()
{
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"templates"_s);
    QTRY_VERIFY(static_cast<TemplatesPage*>(m_window->page(u"templates"_s))->isReady());
}

FormDriver TemplateBench::open(const TemplateDraft& draft, const QString& step)
{
    m_window->openWizard(templateDraft(draft.name, draft.toJson()));
    wizard()->showStep(step);
    return FormDriver(*wizard());
}

QString TemplateBench::provisioningId() const
{
    for (const DetailRow* row : wizard()->findChildren<DetailRow*>()) {
        if (row->isVisible() && row->value().size() > 40)
            return row->value();
    }
    return {};
}

QString TemplateBench::write(const QByteArray& bytes, const QString& name) const
{
    QFile file(m_fixture->file(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TemplateBench::make(const OnboardingTemplate& value)
{
    HttpProbe probe(m_fixture->sandbox().base());
    QJsonObject authentication{{u"mode"_s, value.signIn == SignInMode::OpenIdConnect ? u"oidc"_s : u"webex"_s}};
    if (!value.idpEntityId.isEmpty())
        authentication[u"idpEntityId"_s] = value.idpEntityId;
    const QJsonObject body{{u"name"_s, value.name}, {u"countryCode"_s, value.countryCode},
        {u"serviceProviderAdmin"_s, value.serviceProviderAdmin}, {u"subscriptionId"_s, value.subscriptionId},
        {u"authentication"_s, authentication}};
    QCOMPARE(probe.post(u"/partnerhub/templates"_s, body).status, 200);
}

void TemplateBench::fillSettings(const FormDriver& form, const QString& name)
{
    form.type(u"name"_s, name);
    form.type(u"countryCode"_s, u"Ireland"_s);
    form.type(u"serviceProviderAdmin"_s, u"admin@partner.example"_s);
    form.type(u"subscriptionId"_s, u"Sub1234567"_s);
}

} // namespace pd::test
