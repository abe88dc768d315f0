// SPDX-License-Identifier: GPL-3.0-or-later
// What the theme files promise: every pair of colours keeps its contrast, every size that the code asks for is there, every icon can be drawn.
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using pd::look::Role;

namespace {

QString sourceFile(const QString& path) { return QStringLiteral(PD_SOURCE_DIR) + u'/' + path; }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// WCAG 2: relative luminance of sRGB.
double luminance(const QColor& color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QStringList captures(const QString& folder, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QStringList all;
    QDirIterator files(sourceFile(folder), {u"*.cpp"_s, u"*.h"_s, u"*.qss"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString content = QString::fromUtf8(contentOf(files.next()));
        for (auto it = expression.globalMatch(content); it.hasNext();)
            all << it.next().captured(1);
    }
    all.removeDuplicates();
    return all;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsKept_data();
    void contrastIsKept();
    void sizesThatTheCodeAsksForExist();
    void iconsThatTheCodeAsksForExist();
    void noColourOrSizeInWidgets();
    void followsTheChoice();
    void iconsThatPointAreMirrored();
};

void ThemeTest::contrastIsKept_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("foreground");
    QTest::addColumn<QString>("background");
    QTest::addColumn<double>("minimum");
    const QJsonObject metrics = QJsonDocument::fromJson(contentOf(sourceFile(u"resources/theme/metrics.json"_s))).object();
    const QJsonArray pairs = metrics["contrast"_L1].toArray();
    QVERIFY(pairs.size() > 80);
    for (const auto theme : {"light"_L1, "dark"_L1}) {
        for (const QJsonValue pair : pairs) {
            const QString foreground = pair["foreground"_L1].toString();
            const QString background = pair["background"_L1].toString();
            QTest::addRow("%s: %s on %s", theme.data(), qPrintable(foreground), qPrintable(background))
                << QString(theme) << foreground << background << pair["minimum"_L1].toDouble();
        }
    }
}

void ThemeTest::contrastIsKept()
{
    QFETCH(QString, theme);
    QFETCH(QString, foreground);
    QFETCH(QString, background);
    QFETCH(double, minimum);
    const pd::look::Palette palette = pd::look::readPalette(u":/theme/%1.json"_s.arg(theme));
    const auto color = [&](const QString& name) { return palette.at(std::size_t(pd::look::roleFromName(name))); };
    QCOMPARE(pd::look::roleName(pd::look::roleFromName(foreground)), foreground);
    QCOMPARE(pd::look::roleName(pd::look::roleFromName(background)), background);
    QVERIFY2(contrast(color(foreground), color(background)) >= minimum,
        qPrintable(QString::number(contrast(color(foreground), color(background)))));
}

void ThemeTest::sizesThatTheCodeAsksForExist()
{
    const pd::look::Metrics metrics = pd::look::readMetrics();
    const QStringList asked = captures(u"ui"_s, u"\"((?:spacing|radius|line|icon|type|height|width|window)\\.[a-z0-9_.]+)\"_L1"_s);
    QVERIFY(asked.size() > 30);
    for (const QString& key : asked) {
        if (!key.endsWith(u'.'))
            QVERIFY2(metrics.numbers.contains(key), qPrintable(key));
    }
    for (const QString& key : captures(u"resources/theme"_s, u"@([a-z]+\\.[a-z_.]+?)(?:\\.inner)?@"_s))
        QVERIFY2(metrics.numbers.contains(key), qPrintable(key));
    for (const QString& name : captures(u"resources/theme"_s, u"@([a-z-]+)@"_s)) {
        if (name != "name"_L1)
            QCOMPARE(pd::look::roleName(pd::look::roleFromName(name)), name);
    }
}

void ThemeTest::iconsThatTheCodeAsksForExist()
{
    const pd::look::Metrics metrics = pd::look::readMetrics();
    QStringList icons = captures(u"ui"_s, u"icon(?:Button)?\\((?:m_)?(?:theme, )?u\"([a-z-]+)\"_s"_s);
    QVERIFY(icons.size() > 5);
    for (const pd::look::StatusLook& look : metrics.statuses)
        icons << look.icon;
    for (const pd::look::StatusLook& look : metrics.bars)
        icons << look.icon;
    for (const QString& icon : std::as_const(icons))
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(icon)), qPrintable(icon));
}

void ThemeTest::noColourOrSizeInWidgets()
{
    QCOMPARE(captures(u"ui"_s, u"(\"#[0-9a-fA-F]{3,8}\")"_s), QStringList());
    QCOMPARE(captures(u"ui"_s, u"(setStyleSheet\\((?!styleSheet|\\{\\}))"_s), QStringList());
    QCOMPARE(captures(u"ui"_s, u"(QColor\\([0-9]|Qt::(?:red|blue|green|white|black|gray)\\b)"_s), QStringList());
}

void ThemeTest::followsTheChoice()
{
    pd::Theme theme;
    theme.apply(*qApp);
    theme.setChoice(pd::Theme::Choice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Role::Window));
    QVERIFY(qApp->styleSheet().contains(theme.color(Role::BorderControl).name()));
    QVERIFY(!qApp->styleSheet().contains(u'@'));
    const QColor dark = theme.color(Role::Surface);
    theme.setChoice(pd::Theme::Choice::Light);
    QVERIFY(!theme.isDark());
    QVERIFY(theme.color(Role::Surface) != dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(Role::Surface));
}

void ThemeTest::iconsThatPointAreMirrored()
{
    const pd::Theme theme;
    const auto picture = [&](const QString& name, Qt::LayoutDirection direction) {
        return theme.icon(name, Role::Text, 1.0, direction).toImage();
    };
    QVERIFY(!picture(u"back"_s, Qt::LeftToRight).isNull());
    const QImage back = picture(u"back"_s, Qt::RightToLeft);
    QVERIFY(back != picture(u"back"_s, Qt::LeftToRight));
    // The point of the arrow is on the other half.
    QVERIFY(qAlpha(back.pixel(back.width() - 6, back.height() / 2)) > qAlpha(back.pixel(5, back.height() / 2)));
    QCOMPARE(picture(u"clock"_s, Qt::RightToLeft), picture(u"clock"_s, Qt::LeftToRight));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
