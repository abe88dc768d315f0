// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/awaited.h"
#include "operations/brokenrules.h"
#include "operations/onboardingplan.h"
#include "operations/samlmetadata.h"
#include "operations/templatedraft.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace pd;
using namespace Qt::StringLiterals;

using Change = std::function<void(TemplateDraft&)>;
Q_DECLARE_METATYPE(Change)

/// The template form and the metadata files that it reads.
class TestTemplateDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void warnings_data();
    void warnings();
    void whatWasTypedComesBack();
    void editCopyAndRetry();
    void metadata_data();
    void metadata();
    void metadataFiles();
};

namespace {

TemplateRules usualRules()
{
    OnboardingTemplate other;
    other.name = u"Standard calling"_s;
    other.signIn = SignInMode::OpenIdConnect;
    other.idpEntityId = u"North-IdP"_s;
    return {{other}, {u"Sub1234567"_s}};
}

TemplateDraft goodDraft()
{
    TemplateDraft d;
    d.name = u"North"_s;
    d.countryCode = u"US"_s;
    d.serviceProviderAdmin = u"admin@partner.example"_s;
    d.subscriptionId = u"Sub1234567"_s;
    d.brandName = u"Northwind Voice"_s;
    d.language = u"en_US"_s;
    return d;
}

void add(const char* name, const Change& change, const QString& wrong) { QTest::newRow(name) << change << wrong; }

Change oidc(const QString& name)
{
    return [name](TemplateDraft& d) {
        d.signIn = SignInMode::OpenIdConnect;
        d.oidcName = name;
    };
}

QString pipeIn(const QTemporaryDir& home)
{
    const QString path = home.filePath(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

} // namespace

void TestTemplateDraft::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wrong");
    add("all is well", [](TemplateDraft&) {}, {});
    add(
        "no name", [](TemplateDraft& d) { d.name = u" "_s; }, u"name required"_s);
    add(
        "name of 129", [](TemplateDraft& d) { d.name = QString(129, u'x'); }, u"name too-long=128"_s);
    add(
        "name taken", [](TemplateDraft& d) { d.name = u" standard  CALLING "_s; }, u"name name-taken=Standard calling"_s);
    add("name of the one that is edited",
        [](TemplateDraft& d) {
            d.name = u"Standard calling"_s;
            d.replaces = u"standard calling"_s;
        },
        {});
    add(
        "B17 name", [](TemplateDraft& d) { d.name = u"A\u202EB"_s; }, u"name bidi-controls"_s);
    add(
        "no country", [](TemplateDraft& d) { d.countryCode.clear(); }, u"countryCode required"_s);
    add(
        "B24 UK", [](TemplateDraft& d) { d.countryCode = u"UK"_s; }, u"countryCode country=UK"_s);
    add(
        "no administrator", [](TemplateDraft& d) { d.serviceProviderAdmin.clear(); }, u"serviceProviderAdmin required"_s);
    add(
        "B16 administrator", [](TemplateDraft& d) { d.serviceProviderAdmin = u"admin"_s; }, u"serviceProviderAdmin email"_s);
    add(
        "no subscription", [](TemplateDraft& d) { d.subscriptionId.clear(); }, u"subscriptionId required"_s);
    add(
        "subscription of another form", [](TemplateDraft& d) { d.subscriptionId = u"1234567"_s; },
        u"subscriptionId subscription=1234567"_s);
    add("subscription in small letters", [](TemplateDraft& d) { d.subscriptionId = u"sub1234567"_s; }, {});
    add(
        "another partner's subscription", [](TemplateDraft& d) { d.subscriptionId = u"Sub99"_s; },
        u"subscriptionId subscription-unknown=Sub99"_s);
    add(
        "SAML without EntityID", [](TemplateDraft& d) { d.signIn = SignInMode::Saml; }, u"idpEntityId entity-id-required"_s);
    add("SAML",
        [](TemplateDraft& d) {
            d.signIn = SignInMode::Saml;
            d.samlEntityId = u"https://idp.example/meta?a=b"_s;
        },
        {});
    add("OpenID without name", oidc({}), u"idpEntityId entity-id-required"_s);
    add("OpenID", oidc(u"Az09-_~."_s), {});
    add("OpenID name with a space", oidc(u"my idp"_s), u"idpEntityId idp-name"_s);
    add("OpenID name in Hebrew", oidc(u"ספק"_s), u"idpEntityId idp-name"_s);
    add("OpenID name of 128", oidc(QString(128, u'x')), {});
    add("OpenID name of 129", oidc(QString(129, u'x')), u"idpEntityId idp-name"_s);
    add("OpenID name taken in other case", oidc(u"NORTH-idp"_s), u"idpEntityId idp-name-taken=Standard calling"_s);
    add("an OpenID name that is not chosen", [](TemplateDraft& d) { d.oidcName = u"my idp"_s; }, {});
    add(
        "brand of 129", [](TemplateDraft& d) { d.brandName = QString(129, u'x'); }, u"brandName too-long=128"_s);
    add("no language", [](TemplateDraft& d) { d.language.clear(); }, {});
    add(
        "language in words", [](TemplateDraft& d) { d.language = u"English"_s; }, u"language language=English"_s);
    add(
        "provider with a line break", [](TemplateDraft& d) { d.pstnProvider = u"a\nb"_s; }, u"pstnProvider control-characters"_s);
}

void TestTemplateDraft::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, wrong);
    TemplateDraft draft = goodDraft();
    change(draft);
    const QList<FieldError> errors = draft.check(usualRules());
    QCOMPARE(test::brokenRules(errors), wrong);
    for (const FieldError& error : errors)
        QVERIFY2(TemplateDraft::stepOf(error.field) != "review"_L1, qPrintable(error.field));
    const auto back = TemplateDraft::fromJson(draft.toJson());
    QVERIFY(back && *back == draft);
}

void TestTemplateDraft::warnings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("warned");
    add("none", [](TemplateDraft&) {}, {});
    add(
        "a provider, coverage not known", [](TemplateDraft& d) { d.pstnProvider = u"Acme"_s; },
        u"pstnProvider pstn-not-recommended, pstnProvider pstn-coverage=US"_s);
    add(
        "covers other countries",
        [](TemplateDraft& d) {
            d.pstnProvider = u"Acme"_s;
            d.pstnCountries = u"CA; MX"_s;
        },
        u"pstnProvider pstn-not-recommended, pstnProvider pstn-coverage=US"_s);
    add(
        "covers the country",
        [](TemplateDraft& d) {
            d.pstnProvider = u"Acme"_s;
            d.pstnCountries = u"ca, us"_s;
        },
        u"pstnProvider pstn-not-recommended"_s);
    add(
        "B18 look-alike", [](TemplateDraft& d) { d.serviceProviderAdmin = u"a@n\u043Erth.example"_s; },
        u"serviceProviderAdmin look-alike=xn--nrth-55d.example"_s);
}

void TestTemplateDraft::warnings()
{
    QFETCH(Change, change);
    QFETCH(QString, warned);
    TemplateDraft draft = goodDraft();
    change(draft);
    QCOMPARE(test::brokenRules(draft.warnings()), warned);
}

void TestTemplateDraft::whatWasTypedComesBack()
{
    TemplateDraft draft = goodDraft();
    draft.signIn = SignInMode::Saml;
    draft.samlEntityId = u" not trimmed \""_s;
    draft.oidcName = u"my idp"_s;
    draft.pstnCountries = u"?"_s;
    draft.restrictAdminInviteEmails = draft.disableWebexCall = true;
    draft.replaces = u"Old"_s;
    draft.step = 4;
    draft.visited = {u"offer"_s};
    QVERIFY(*TemplateDraft::fromJson(draft.toJson()) == draft);
    QCOMPARE(draft.toTemplate().idpEntityId, u"not trimmed \""_s);
    QCOMPARE(TemplateDraft::steps().size(), 7);
    QVERIFY(TemplateDraft().isEmpty());
}

void TestTemplateDraft::editCopyAndRetry()
{
    TemplateDraft draft = goodDraft();
    draft.signIn = SignInMode::OpenIdConnect;
    draft.oidcName = u"idp-1"_s;
    const OnboardingTemplate value = draft.toTemplate();
    const TemplateDraft edited = draftOf(value);
    QCOMPARE(edited.replaces, u"North"_s);
    QVERIFY(edited.toTemplate() == value);
    const TemplateDraft copy = duplicateOf(value);
    QVERIFY(copy.name.isEmpty() && copy.replaces.isEmpty() && copy.oidcName.isEmpty());
    QCOMPARE(copy.brandName, u"Northwind Voice"_s);
    const Operation operation = planTemplate(value, u"me"_s, QDateTime::currentDateTimeUtc());
    const TemplateDraft again = templateDraftOf(operation);
    QVERIFY(again.toTemplate() == value);
    QVERIFY(again.replaces.isEmpty());
    QCOMPARE(again.retryOf, operation.id.toString());
}

void TestTemplateDraft::metadata_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("rule");
    const QByteArray ns = R"(xmlns="urn:oasis:names:tc:SAML:2.0:metadata")";
    const QByteArray one = "<EntityDescriptor " + ns + R"( entityID="https://idp.example/saml"><IDPSSODescriptor/></EntityDescriptor>)";
    QTest::newRow("one") << one << u"https://idp.example/saml"_s << QString();
    QTest::newRow("prefix and declaration") << QByteArray(
        R"(<?xml version="1.0"?><md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID=" urn:x&amp;y "/>)")
                                            << u"urn:x&y"_s << QString();
    QTest::newRow("one in a list") << QByteArray("<EntitiesDescriptor " + ns + ">" + one + "</EntitiesDescriptor>")
                                   << u"https://idp.example/saml"_s << QString();
    QTest::newRow("several") << QByteArray("<EntitiesDescriptor " + ns + ">" + one + one + "</EntitiesDescriptor>") << QString()
                             << u"saml-several"_s;
    QTest::newRow("no EntityDescriptor") << QByteArray("<EntitiesDescriptor " + ns + "/>") << QString() << u"saml-no-entity"_s;
    QTest::newRow("no entityID") << QByteArray("<EntityDescriptor " + ns + "/>") << QString() << u"saml-no-entity"_s;
    QTest::newRow("other XML") << QByteArray("<html><body/></html>") << QString() << u"saml-not-metadata"_s;
    QTest::newRow("other namespace") << QByteArray(R"(<EntityDescriptor xmlns="urn:x" entityID="a"/>)") << QString()
                                     << u"saml-not-metadata"_s;
    QTest::newRow("cut off") << one.chopped(10) << QString() << u"saml-not-metadata"_s;
    QTest::newRow("no XML") << QByteArray("{}") << QString() << u"saml-not-metadata"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"saml-not-metadata"_s;
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE EntityDescriptor [<!ENTITY a \"x\">]>" + one) << QString() << u"saml-not-metadata"_s;
    QTest::newRow("DTD that reads a file") << QByteArray(
        "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><EntityDescriptor " + ns + ">&a;</EntityDescriptor>")
                                           << QString() << u"saml-not-metadata"_s;
    QTest::newRow("undeclared entity") << QByteArray("<EntityDescriptor " + ns + " entityID=\"&a;\"/>") << QString()
                                       << u"saml-not-metadata"_s;
    QTest::newRow("B28 depth") << QByteArray("<EntityDescriptor " + ns + ">" + QByteArray("<a>").repeated(1000)) << QString()
                               << u"saml-not-metadata"_s;
}

void TestTemplateDraft::metadata()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, entity);
    QFETCH(QString, rule);
    const Result<QString> found = samlEntityId(xml);
    QCOMPARE(found.value_or(QString()), entity);
    QCOMPARE(found ? QString() : found.error().fields.first().rule, rule);
}

void TestTemplateDraft::metadataFiles()
{
    const QTemporaryDir home;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    const auto read = [](const QString& path) { return test::awaited(readSamlEntityId(path)); };
    QCOMPARE(*read(write(u"idp.xml"_s, R"(<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="a"/>)")), u"a"_s);
    QCOMPARE(read(write(u"large.xml"_s, QByteArray(1024 * 1024 + 1, ' '))).error().kind, Error::Kind::TooLarge);
    QCOMPARE(read(home.path()).error().kind, Error::Kind::Input); // B26: a directory
    QCOMPARE(read(home.filePath(u"gone"_s)).error().kind, Error::Kind::Input);
    QCOMPARE(read(u"/dev/zero"_s).error().kind, Error::Kind::Input);
    const QString pipe = pipeIn(home);
    QVERIFY(!pipe.isEmpty());
    QCOMPARE(read(pipe).error().kind, Error::Kind::Input);
}

QTEST_GUILESS_MAIN(TestTemplateDraft)
#include "tst_templatedraft.moc"
