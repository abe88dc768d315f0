// SPDX-License-Identifier: GPL-3.0-or-later
// The form of onboarding templates under mouse and keyboard: what it refuses, and what reaches the server.
#include "ui/shell/openwizards.h"
#include "ui/templatebench.h"
#include "ui/templates/templateinspector.h"
#include "ui/templates/templateoutcome.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using pd::test::FormDriver;
using pd::test::goodDraft;
using pd::test::ownSignIn;

class TemplateWizardTest : public QObject, private pd::test::TemplateBench
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void mouseMakesATemplate();
    void keyboardMakesATemplate();
    void doubleClickCreatesOnce();
    void rulesAreSaidAtTheirField_data();
    void rulesAreSaidAtTheirField();
    void countryIsFoundByItsNameAndSuggested();
    void providerIsWarnedOf();
    void serverRefusalsLandAtTheirField();
    void aNameTakenMeanwhileIsSaid();
    void editingKeepsTheProvisioningId();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] bool isAt(const pd::FormField* field) const { return field && m_window->focusWidget() == field->control(); }
    void sendByKeyboard(const FormDriver& form);
};

void TemplateWizardTest::mouseMakesATemplate()
{
    begin();
    QTest::mouseClick(m_window->page(u"templates"_s)->findChild<QPushButton*>(u"create"_s), Qt::LeftButton);
    const FormDriver form(*wizard());
    QCOMPARE(form.step(), u"offer"_s);
    form.next();
    fillSettings(form, u"Mouse & 50 % <b>template</b>"_s);
    for (const QString& step : {u"authentication"_s, u"calling"_s, u"common"_s}) {
        form.next();
        QCOMPARE(form.step(), step);
    }
    form.type(u"brandName"_s, u"Harbourline Voice"_s);
    form.type(u"language"_s, u"en_GB"_s);
    form.click(u"Restrict invitation e-mails to administrators"_s);
    form.next();
    QCOMPARE(form.step(), u"review"_s);
    form.click(u"Create template"_s);
    QTRY_VERIFY(!provisioningId().isEmpty());
    QCOMPARE(creations(), QStringList{u"template Mouse & 50 % <b>template</b> ×1"_s});
    const QJsonObject made = m_fixture->server().templates().at(0).toObject();
    QCOMPARE(made[u"countryCode"_s].toString(), u"IE"_s);
    QCOMPARE(made[u"language"_s].toString(), u"en_GB"_s);
    QCOMPARE(made[u"restrictAdminInviteEmails"_s].toBool(), true);
    QCOMPARE(made[u"provisioningId"_s].toString(), provisioningId());
}

void TemplateWizardTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // After a list has closed, a window system makes the window active again; the offscreen one does not.
    if (!m_window->isActiveWindow())
        QApplication::setActiveWindow(m_window.get());
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
}

/// Enter alone does not send: it opens what has the focus, and the next one returns.
void TemplateWizardTest::sendByKeyboard(const FormDriver& form)
{
    const auto onFirstEdit = [this] { return m_window->focusWidget() && m_window->focusWidget()->objectName() == "edit-settings"_L1; };
    QTRY_VERIFY(onFirstEdit());
    press(Qt::Key_Return);
    QTRY_VERIFY(isAt(form.field(u"name"_s)));
    press(Qt::Key_Return);
    QTRY_COMPARE(form.step(), u"review"_s);
    QVERIFY(!wizard()->isFinished());
    QTRY_VERIFY(onFirstEdit());
    QTRY_VERIFY(form.button(u"Check again"_s)->isEnabled()); // an answer of the server leaves the focus where it is
    QVERIFY(onFirstEdit());
    press(Qt::Key_Return, Qt::ControlModifier);
}

void TemplateWizardTest::keyboardMakesATemplate()
{
    begin();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(m_window->wizards().all().size(), 1);
    const FormDriver form(*wizard());
    const auto write = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    QTRY_VERIFY(wizard()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QTRY_VERIFY(form.field(u"name"_s) && form.field(u"name"_s)->control()->hasFocus());
    write(u"Keyboard template"_s);
    press(Qt::Key_Tab);
    write(u"ie"_s);
    if (QWidget* popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    press(Qt::Key_Tab);
    write(u"admin@partner.example"_s);
    press(Qt::Key_Tab);
    write(u"Sub1234567"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(form.step(), u"authentication"_s);
    QTRY_VERIFY(qobject_cast<QAbstractButton*>(QApplication::focusWidget()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form.step(), u"calling"_s);
    QTRY_VERIFY(form.field(u"pstnProvider"_s)->control()->hasFocus());
    press(Qt::Key_Return);
    QTRY_COMPARE(form.step(), u"common"_s);
    QTRY_VERIFY(isAt(form.field(u"brandName"_s)));
    press(Qt::Key_Return);
    QTRY_COMPARE(form.step(), u"review"_s);
    sendByKeyboard(form);
    QTRY_VERIFY(!provisioningId().isEmpty());
    QCOMPARE(creations(), QStringList{u"template Keyboard template ×1"_s});
}

void TemplateWizardTest::doubleClickCreatesOnce()
{
    begin();
    const FormDriver form = open(goodDraft(), u"review"_s);
    QAbstractButton* create = form.button(u"Create template"_s);
    QTest::mouseClick(create, Qt::LeftButton);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(wizard(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!provisioningId().isEmpty());
    QCOMPARE(creations(), QStringList{u"template Ireland small office ×1"_s});
}

void TemplateWizardTest::rulesAreSaidAtTheirField_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& step, const QString& field, const QString& typed, const QString& sentence,
                         pd::SignInMode mode = pd::SignInMode::Webex) {
        QTest::newRow(name) << int(mode) << step << field << typed << sentence;
    };
    const QString fill = u"Fill this in."_s;
    const QString unseen = u"It contains hidden direction marks. Type it again instead of pasting it."_s;
    const QString address = u"The address is not complete. Example: name@company.example"_s;
    const QString idp = u"Use letters, digits and - _ ~ . only, at most 128 of them."_s;
    const QString entity = u"Enter the entity ID of the identity provider."_s;
    const QString name = u"settings"_s;
    row("name missing", name, u"name"_s, {}, fill);
    row("name of spaces", name, u"name"_s, u"   "_s, fill);
    row("name too long", name, u"name"_s, QString(129, u'a'), u"Use at most 128 characters."_s);
    row("B17 name with override", name, u"name"_s, u"Nordics \u202Eexe"_s, unseen);
    row("B20 name taken, other form", name, u"name"_s, u"TAKEN  cafe\u0301"_s, u"This name is taken already. Use another one."_s);
    row("country missing", name, u"countryCode"_s, {}, fill);
    row("B24 UK", name, u"countryCode"_s, u"UK"_s,
        u"“UK” is no country code. Choose a country, or write its two letters, for example DE."_s);
    row("administrator missing", name, u"serviceProviderAdmin"_s, {}, fill);
    row("B16 no @", name, u"serviceProviderAdmin"_s, u"admin.partner.example"_s, address);
    row("B16 two @", name, u"serviceProviderAdmin"_s, u"admin@partner@example"_s, address);
    row("B17 e-mail with a mark", name, u"serviceProviderAdmin"_s, u"admin@partner.example\u200F"_s, unseen);
    row("subscription missing", name, u"subscriptionId"_s, {}, fill);
    row("subscription of another shape", name, u"subscriptionId"_s, u"1234567"_s, u"Enter a subscription like Sub1234567."_s);
    row("SAML without entity ID", u"authentication"_s, u"idpEntityId"_s, {}, entity, pd::SignInMode::Saml);
    row("SAML entity ID too long", u"authentication"_s, u"idpEntityId"_s, QString(1025, u'a'), u"Use at most 1024 characters."_s,
        pd::SignInMode::Saml);
    row("OpenID Connect without name", u"authentication"_s, u"idpEntityId"_s, {}, entity, pd::SignInMode::OpenIdConnect);
    row("OpenID Connect, characters", u"authentication"_s, u"idpEntityId"_s, u"my idp!"_s, idp, pd::SignInMode::OpenIdConnect);
    row("OpenID Connect, 129", u"authentication"_s, u"idpEntityId"_s, QString(129, u'a'), idp, pd::SignInMode::OpenIdConnect);
    row("OpenID Connect, taken in other case", u"authentication"_s, u"idpEntityId"_s, u"NORTHLINE-idp"_s,
        u"The template “Other sign-in” uses this name already. Use another one."_s, pd::SignInMode::OpenIdConnect);
    row("provider too long", u"calling"_s, u"pstnProvider"_s, QString(129, u'a'), u"Use at most 128 characters."_s);
    row("brand too long", u"common"_s, u"brandName"_s, QString(129, u'a'), u"Use at most 128 characters."_s);
    row("language not offered", u"common"_s, u"language"_s, u"xx_YY"_s, u"This language is not supported."_s);
}

void TemplateWizardTest::rulesAreSaidAtTheirField()
{
    QFETCH(int, mode);
    QFETCH(QString, step);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    begin();
    pd::TemplateDraft draft = goodDraft();
    draft.signIn = pd::SignInMode(mode);
    draft.samlEntityId = u"https://idp.partner.example/saml"_s;
    draft.oidcName = u"my-idp"_s;
    pd::OnboardingTemplate taken = goodDraft().toTemplate();
    taken.name = u"Taken café"_s;
    make(taken);
    make(ownSignIn(u"Other sign-in"_s, u"northline-IDP"_s));
    const FormDriver form = open(draft, step);
    QTRY_COMPARE(wizard()->rules().others.size(), 2);
    form.type(field, typed);
    form.next();
    QCOMPARE(form.step(), step);
    QCOMPARE(form.errorOf(field), sentence);
    QVERIFY(form.field(field)->control()->hasFocus() || form.field(field)->control()->isAncestorOf(QApplication::focusWidget()));
    const auto* summary = wizard()->findChild<pd::ErrorSummary*>();
    QVERIFY(summary->isVisible());
    QCOMPARE(summary->lines().constFirst().field, field);
    QCOMPARE(creations().size(), 2);
}

void TemplateWizardTest::countryIsFoundByItsNameAndSuggested()
{
    begin();
    const FormDriver form = open(goodDraft(), u"settings"_s);
    form.type(u"countryCode"_s, u"norway"_s);
    QCOMPARE(wizard()->draft().countryCode, u"NO"_s);
    form.type(u"countryCode"_s, u"il"_s);
    QCOMPARE(wizard()->draft().countryCode, u"IL"_s);
    form.type(u"countryCode"_s, u"UK"_s);
    QTRY_VERIFY(form.button(u"suggestion"_s));
    QCOMPARE(form.button(u"suggestion"_s)->text(), u"Use United Kingdom"_s);
    form.click(u"suggestion"_s);
    QCOMPARE(wizard()->draft().countryCode, u"GB"_s);
    QVERIFY(!form.button(u"suggestion"_s));
}

void TemplateWizardTest::providerIsWarnedOf()
{
    begin();
    const FormDriver form = open(goodDraft(), u"calling"_s);
    const auto warnings = [this] {
        QStringList shown;
        for (const pd::MessageBar* bar : wizard()->findChildren<pd::MessageBar*>()) {
            if (bar->isVisible())
                shown << bar->text();
        }
        return shown;
    };
    QVERIFY(warnings().isEmpty());
    form.type(u"pstnProvider"_s, u"Nordic Trunks"_s);
    QCOMPARE(warnings().size(), 2);
    QVERIFY(warnings().join(u' ').contains(u"first location only"_s));
    QVERIFY(warnings().join(u' ').contains(u"Ireland"_s));
    form.type(u"pstnCountries"_s, u"NO, ie"_s);
    QCOMPARE(warnings().size(), 1);
    form.next();
    QCOMPARE(form.step(), u"common"_s); // a warning is no refusal
    wizard()->showStep(u"review"_s);
    QTRY_VERIFY(form.button(u"Change it"_s));
    form.click(u"Change it"_s);
    QCOMPARE(form.step(), u"calling"_s);
    form.click(u"Return to review"_s);
    QCOMPARE(form.step(), u"review"_s);
}

void TemplateWizardTest::serverRefusalsLandAtTheirField()
{
    begin();
    pd::TemplateDraft draft = goodDraft();
    draft.subscriptionId = u"Sub9999999"_s;
    const FormDriver form = open(draft, u"review"_s);
    form.click(u"Create template"_s);
    QTRY_COMPARE(form.step(), u"settings"_s);
    QVERIFY(form.errorOf(u"subscriptionId"_s).contains(u"Sub9999999"_s));
    QVERIFY(creations().isEmpty());
    form.type(u"subscriptionId"_s, u"Sub7654321"_s);
    QCOMPARE(form.errorOf(u"subscriptionId"_s), QString());
    form.click(u"Return to review"_s);
    form.click(u"Create template"_s);
    QTRY_VERIFY(!provisioningId().isEmpty());
    QCOMPARE(creations(), QStringList{u"template Ireland small office ×1"_s});
}

void TemplateWizardTest::aNameTakenMeanwhileIsSaid()
{
    begin();
    const FormDriver form = open(goodDraft(), u"review"_s);
    QTRY_VERIFY(form.button(u"Check again"_s)->isEnabled());
    pd::OnboardingTemplate other = goodDraft().toTemplate();
    other.name = u"ireland small OFFICE"_s;
    other.countryCode = u"DE"_s;
    make(other);
    form.click(u"Create template"_s);
    QTRY_COMPARE(form.step(), u"settings"_s);
    QVERIFY(!form.errorOf(u"name"_s).isEmpty());
    QCOMPARE(m_fixture->server().templates().size(), 1);
}

void TemplateWizardTest::editingKeepsTheProvisioningId()
{
    begin();
    open(goodDraft(), u"review"_s).click(u"Create template"_s);
    QTRY_VERIFY(!provisioningId().isEmpty());
    const QString id = provisioningId();
    pd::OnboardingTemplate made = goodDraft().toTemplate();
    made.provisioningId = pd::ProvisioningId(id);
    m_window->openWizard(pd::editDraftOf(made));
    const FormDriver form(*wizard());
    QCOMPARE(wizard()->title(), u"Edit template"_s);
    wizard()->showStep(u"settings"_s);
    form.type(u"name"_s, u"Ireland offices"_s);
    wizard()->showStep(u"authentication"_s);
    form.click(u"Your own OpenID Connect provider"_s);
    form.type(u"idpEntityId"_s, u"northline"_s);
    wizard()->showStep(u"review"_s);
    const auto bars = wizard()->findChildren<pd::MessageBar*>();
    QVERIFY(std::any_of(bars.cbegin(), bars.cend(),
        [](const pd::MessageBar* bar) { return bar->isVisible() && bar->text().contains(u"keep their authentication"_s); }));
    form.click(u"Save template"_s);
    QTRY_VERIFY(wizard()->isFinished());
    QCOMPARE(provisioningId(), id);
    const QJsonArray templates = m_fixture->server().templates();
    QCOMPARE(templates.size(), 1);
    QCOMPARE(templates.at(0)[u"name"_s].toString(), u"Ireland offices"_s);
    QCOMPARE(templates.at(0)[u"authentication"_s][u"idpEntityId"_s].toString(), u"northline"_s);
    QCOMPARE(templates.at(0)[u"provisioningId"_s].toString(), id);
}

QTEST_MAIN(TemplateWizardTest)
#include "tst_templatewizard.moc"
