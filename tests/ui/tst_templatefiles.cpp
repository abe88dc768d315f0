// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the form of onboarding templates: metadata files, values to enter by hand, drafts, retries, what comes afterwards.
#include "operations/draftservice.h"
#include "ui/shell/openwizards.h"
#include "ui/templatebench.h"
#include "ui/templates/templateauthenticationstep.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using pd::test::FormDriver;
using pd::test::goodDraft;
using pd::test::SessionFixture;

namespace {

QByteArray metadata(const QByteArray& entities)
{
    return "<?xml version=\"1.0\"?><md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">" + entities
        + "</md:EntitiesDescriptor>";
}

const QByteArray oneEntity = "<md:EntityDescriptor entityID=\"https://idp.partner.example/saml\"/>";

/// Stands for the browser.
class Browser : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }

public:
    QList<QUrl> opened;
};

} // namespace

class TemplateFilesTest : public QObject, private pd::test::TemplateBench
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void metadataFillsInTheEntityId();
    void rubbishMetadataIsExplained_data();
    void rubbishMetadataIsExplained();
    void metadataCanBeDropped();
    void recordedTemplatesAreEnteredByHand();
    void draftSurvivesEscAndRestart();
    void failedOperationIsEditedAndRetried();
    void acceleratorsAreUnique();
    void confirmationLeadsOn();
};

void TemplateFilesTest::metadataFillsInTheEntityId()
{
    begin();
    const FormDriver form = open(goodDraft(), u"authentication"_s);
    QVERIFY(!form.button(u"Load metadata file…"_s));
    form.click(u"Your own SAML identity provider"_s);
    QVERIFY(form.button(u"Load metadata file…"_s));
    wizard()->findChild<pd::TemplateAuthenticationStep*>()->loadMetadata(write(metadata(oneEntity)));
    QTRY_COMPARE(wizard()->draft().samlEntityId, u"https://idp.partner.example/saml"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(form.field(u"idpEntityId"_s)->control())->text(), u"https://idp.partner.example/saml"_s);
    form.click(u"Your own OpenID Connect provider"_s);
    form.type(u"idpEntityId"_s, u"northline"_s);
    form.click(u"Your own SAML identity provider"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(form.field(u"idpEntityId"_s)->control())->text(), u"https://idp.partner.example/saml"_s);
    form.next();
    QCOMPARE(form.step(), u"calling"_s);
    QCOMPARE(wizard()->draft().toTemplate().idpEntityId, u"https://idp.partner.example/saml"_s);
}

void TemplateFilesTest::rubbishMetadataIsExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no XML") << QByteArray("%PDF-1.7") << u"no SAML metadata"_s;
    QTest::newRow("empty") << QByteArray() << u"no SAML metadata"_s;
    QTest::newRow("other XML") << QByteArray("<html><body/></html>") << u"no SAML metadata"_s;
    QTest::newRow("entities of its own") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>")
                                         << u"no SAML metadata"_s;
    QTest::newRow("no entity ID") << metadata("<md:EntityDescriptor/>") << u"no entity ID"_s;
    QTest::newRow("two entities") << metadata(oneEntity + "<md:EntityDescriptor entityID=\"b\"/>") << u"2 identity providers"_s;
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << u"too large"_s;
    QTest::newRow("B26 directory") << QByteArray("dir") << u"could not be read"_s;
    QTest::newRow("B26 pipe") << QByteArray("fifo") << u"could not be read"_s;
    QTest::newRow("B26 gone") << QByteArray("gone") << u"could not be read"_s;
}

void TemplateFilesTest::rubbishMetadataIsExplained()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    begin();
    pd::TemplateDraft draft = goodDraft();
    draft.signIn = pd::SignInMode::Saml;
    draft.samlEntityId = u"https://kept.example"_s;
    open(draft, u"authentication"_s);
    QString path = write(bytes);
    if (bytes == "dir")
        path = m_fixture->file({});
    if (bytes == "gone" || bytes == "fifo")
        QVERIFY(QFile::remove(path));
    if (bytes == "fifo")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    auto* step = wizard()->findChild<pd::TemplateAuthenticationStep*>();
    step->loadMetadata(path);
    auto* bar = step->findChild<pd::MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(words), qPrintable(bar->text()));
    QCOMPARE(wizard()->draft().samlEntityId, u"https://kept.example"_s);
}

void TemplateFilesTest::metadataCanBeDropped()
{
    begin();
    open(goodDraft(), u"authentication"_s);
    auto* step = wizard()->findChild<pd::TemplateAuthenticationStep*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(metadata(oneEntity)))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(step, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(step, &drop);
    QTRY_COMPARE(wizard()->draft().signIn, pd::SignInMode::Saml);
    QCOMPARE(wizard()->draft().samlEntityId, u"https://idp.partner.example/saml"_s);
}

void TemplateFilesTest::recordedTemplatesAreEnteredByHand()
{
    begin(SessionFixture::Hub::Recorded);
    const FormDriver form = open(goodDraft(), u"review"_s);
    QTRY_VERIFY(form.button(u"Check again"_s)->isEnabled());
    form.click(u"Create template"_s);
    QTRY_VERIFY(form.field(u"provisioningId"_s));
    QVERIFY(!form.button(u"createCustomer"_s)); // it cannot be used yet
    QStringList values;
    for (const pd::DetailRow* row : wizard()->findChildren<pd::DetailRow*>())
        values << row->value();
    QVERIFY(values.contains(u"Sub1234567"_s) && values.contains(u"Ireland"_s) && values.contains(u"admin@partner.example"_s));
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    form.click(u"hub"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"https://admin.webex.com/partner"_s)});
    form.click(u"saveId"_s);
    QTRY_COMPARE(form.errorOf(u"provisioningId"_s), u"Fill this in."_s);
    form.type(u"provisioningId"_s, u"no id"_s);
    form.click(u"saveId"_s);
    QTRY_VERIFY(form.errorOf(u"provisioningId"_s).contains(u"no provisioning ID"_s));
    const QString id = QString::fromLatin1(QByteArray("0d2f6f0e-58a1-4a0c-9f5e-2d9a6f4c1b23").toBase64());
    form.type(u"provisioningId"_s, id);
    form.click(u"saveId"_s);
    QTRY_VERIFY(form.button(u"createCustomer"_s));
    QCOMPARE(provisioningId(), id);
    QVERIFY(creations().isEmpty());
}

void TemplateFilesTest::draftSurvivesEscAndRestart()
{
    begin();
    m_window->openWizard(pd::templateDraft({}, {}));
    {
        const FormDriver form(*wizard());
        form.next();
        form.type(u"name"_s, u"Begun"_s);
        form.type(u"countryCode"_s, u"UK"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QTRY_VERIFY(m_window->wizards().all().isEmpty());
    QCOMPARE(m_window->currentPage(), u"templates"_s);
    m_window.reset();
    m_fixture->reopen();
    openWindow();
    QFuture<pd::Result<QList<pd::Draft>>> drafts = m_fixture->session().drafts().all();
    QTRY_VERIFY(drafts.isFinished());
    QCOMPARE(drafts.result()->size(), 1);
    QCOMPARE(drafts.result()->constFirst().title, u"Begun"_s);
    m_window->openWizard(drafts.result()->constFirst());
    const FormDriver form(*wizard());
    QCOMPARE(form.step(), u"settings"_s);
    QCOMPARE(qobject_cast<QLineEdit*>(form.field(u"name"_s)->control())->text(), u"Begun"_s);
    QCOMPARE(wizard()->draft().countryCode, u"UK"_s); // also what is wrong is kept
}

void TemplateFilesTest::failedOperationIsEditedAndRetried()
{
    begin();
    pd::OnboardingTemplate value = goodDraft().toTemplate();
    value.subscriptionId = u"Sub9999999"_s;
    QFuture<pd::Result<pd::OperationId>> asked = m_fixture->session().operations().createTemplate(value);
    QTRY_VERIFY(asked.isFinished());
    const auto operation = [&] { return m_fixture->session().operations().operation(*asked.result()).result(); };
    QTRY_VERIFY(pd::isEnded(operation()->state));
    m_window->openWizard(pd::templateDraft(value.name, pd::templateDraftOf(*operation()).toJson()));
    const FormDriver form(*wizard());
    QTRY_COMPARE(form.step(), u"settings"_s);
    QVERIFY(form.errorOf(u"subscriptionId"_s).contains(u"Sub9999999"_s));
    QCOMPARE(qobject_cast<QLineEdit*>(form.field(u"name"_s)->control())->text(), value.name);
}

void TemplateFilesTest::acceleratorsAreUnique()
{
    begin();
    pd::TemplateDraft draft = goodDraft();
    draft.pstnProvider = u"Nordic Trunks"_s;
    draft.signIn = pd::SignInMode::Saml;
    const FormDriver form = open(draft, u"offer"_s);
    for (const QString& key : wizard()->stepKeys()) {
        wizard()->showStep(key);
        QVERIFY2(form.repeatedAccelerators().isEmpty(), qPrintable(QString(key + u": "_s + form.repeatedAccelerators().join(u' '))));
    }
}

void TemplateFilesTest::confirmationLeadsOn()
{
    begin();
    const FormDriver form = open(goodDraft(), u"review"_s);
    QSignalSpy asked(wizard(), &pd::ShellPage::wizardRequested);
    form.click(u"Create template"_s);
    QTRY_VERIFY(form.button(u"createCustomer"_s));
    QTest::mouseClick(wizard()->findChild<pd::DetailRow*>()->findChild<QAbstractButton*>(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), provisioningId());
    form.click(u"createAnother"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<pd::Draft>().kind, u"template"_s);
    QTRY_COMPARE(m_window->wizards().all().size(), 1);
    QVERIFY(!wizard()->isFinished());
    m_window->setCurrentPage(u"templates"_s);
    QTRY_VERIFY(static_cast<pd::TemplatesPage*>(m_window->page(u"templates"_s))->facts().value(0).startsWith("1 template"_L1));
}

QTEST_MAIN(TemplateFilesTest)
#include "tst_templatefiles.moc"
