// SPDX-License-Identifier: GPL-3.0-or-later
// Every error has a sentence, every rule has one, and Hebrew is complete.
#include "core/error.h"
#include "ui/errors/errortext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

Entry readEntry(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.unfinished = xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
                if (xml.isStartElement())
                    entry.translations << xml.readElementText();
                else if (xml.isCharacters() && !xml.isWhitespace())
                    text += xml.text();
            }
            if (entry.translations.isEmpty())
                entry.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries << readEntry(xml, context);
    }
    return entries;
}

QStringList placeholders(const QString& text)
{
    QStringList found;
    static const QRegularExpression expression(u"%(?:\\d|L?n)"_s);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QString tsFile(const QString& language) { return QStringLiteral(PD_SOURCE_DIR) + u"/translations/partnerdesk_%1.ts"_s.arg(language); }

} // namespace

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsSentence();
    void everyRuleHasItsSentence();
    void detailsCarryWhatSupportNeeds();
    void serverTextIsNeverTheSentence();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void placeholdersSurviveTranslation();
    void pluralsWork();
};

void TextsTest::everyKindHasItsSentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(pd::Error::Kind::Internal); ++kind) {
        pd::Error error;
        error.kind = pd::Error::Kind(kind);
        const QString sentence = pd::errortext::sentence(error);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(pd::kindName(error.kind)));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences << sentence;
    }
}

void TextsTest::everyRuleHasItsSentence()
{
    // The list in domain/rules.h, and what toE164() adds.
    const QStringList rules =
        u"required too-long email email-too-long percent control-characters bidi-controls country state-required "
        "postal-code-required package-unknown package-dependency one-base-package calling-location-required time-zone language "
        "phone extension phone-or-extension name-characters entity-id-required idp-name subscription limit orgId "
        "phone-scientific phone-letters phone-length phone-country"_s.split(u' ');
    const QString unknown = pd::errortext::fieldSentence({{}, u"no such rule"_s, {}});
    for (const QString& rule : rules)
        QVERIFY2(pd::errortext::fieldSentence({u"name"_s, rule, {}}) != unknown, qPrintable(rule));
    QCOMPARE(
        pd::errortext::fieldSentence({{}, u"27501"_s, u"Billing address validation failed."_s}), u"Billing address validation failed."_s);
}

void TextsTest::detailsCarryWhatSupportNeeds()
{
    pd::Error error;
    error.kind = pd::Error::Kind::Server;
    error.detail = u"upstream unavailable"_s;
    error.httpStatus = 503;
    error.errorCode = 10022;
    error.trackingId = u"ROUTER_1"_s;
    const QString details = pd::errortext::details(error);
    for (const auto& part : {u"upstream unavailable"_s, u"503"_s, u"10022"_s, u"ROUTER_1"_s})
        QVERIFY2(details.contains(part), qPrintable(details));
    QVERIFY(pd::errortext::details(pd::Error()).isEmpty());
}

void TextsTest::serverTextIsNeverTheSentence()
{
    pd::Error error;
    error.kind = pd::Error::Kind::Invalid;
    error.detail = u"<b>raw words</b>"_s;
    QVERIFY(!pd::errortext::sentence(error).contains(error.detail));
}

void TextsTest::translationsAreComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("he") << u"he"_s;
    QTest::newRow("en: plural forms") << u"en"_s;
}

void TextsTest::translationsAreComplete()
{
    QFETCH(QString, language);
    const QTemporaryDir directory;
    const QString copy = directory.filePath(u"partnerdesk_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(tsFile(language), copy));
    QStringList arguments = QStringLiteral(PD_LUPDATE_ARGUMENTS).split(u' ');
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PD_SOURCE_DIR));
    lupdate.start(QStringLiteral(PD_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QList<Entry> entries = entriesOf(copy); // texts that are new in the sources came in unfinished
    QVERIFY(entries.size() > 10);
    for (const Entry& entry : entries) {
        QVERIFY2(!entry.unfinished, qPrintable(QString(entry.context + u": "_s + entry.source)));
        for (const QString& text : entry.translations)
            QVERIFY2(!text.isEmpty(), qPrintable(QString(entry.context + u": "_s + entry.source)));
    }
}

void TextsTest::placeholdersSurviveTranslation()
{
    for (const Entry& entry : entriesOf(tsFile(u"he"_s))) {
        for (qsizetype i = 0; i < entry.translations.size(); ++i) {
            QStringList wanted = placeholders(entry.source);
            if (entry.translations.size() > 1 && i == 0) { // "one customer" may do without its number
                wanted.removeIf([](const QString& p) { return p.endsWith(u'n'); });
                QStringList got = placeholders(entry.translations.at(i));
                got.removeIf([](const QString& p) { return p.endsWith(u'n'); });
                QCOMPARE(got, wanted);
            } else {
                QCOMPARE(placeholders(entry.translations.at(i)), wanted);
            }
        }
    }
}

void TextsTest::pluralsWork()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/partnerdesk_en.qm"_s));
    QCoreApplication::installTranslator(&english);
    QCOMPARE(QCoreApplication::translate("pd::CustomersPage", "%Ln customers", nullptr, 1), u"1 customer"_s);
    QCOMPARE(QCoreApplication::translate("pd::CustomersPage", "%Ln customers", nullptr, 2), u"2 customers"_s);
    QCoreApplication::removeTranslator(&english);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
