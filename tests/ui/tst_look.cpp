// SPDX-License-Identifier: GPL-3.0-or-later
// Every picture can be rendered, in both themes and languages. Left in build/look for people to judge.
#include "ui/shell/pictures.h"
#include "ui/shell/screenshots.h"
#include "ui/windowfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pd::Screenshots::useReferenceFont(); }

    void everyPictureIsRendered()
    {
        pd::test::WindowFixture fixture;
        QVERIFY(fixture.hasData());
        pd::Screenshots pictures(
            fixture.theme(), [&](const QString& language) { fixture.chooseLanguage(language); },
            [&](const pd::Picture& picture) { return fixture.makeWindow(picture.withData); }, QStringLiteral(PD_LOOK_DIR));
        QSignalSpy saved(&pictures, &pd::Screenshots::saved);
        QSignalSpy finished(&pictures, &pd::Screenshots::finished);
        const QString only = qEnvironmentVariable("PD_LOOK_ONLY"); // while one page is being worked on
        pictures.run(only, {u"en"_s, u"he"_s});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 100000);
        QCOMPARE(finished.constFirst().constFirst().toString(), QString());
        QCOMPARE(saved.size(), pd::picturesOf(only).size() * 4);
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
