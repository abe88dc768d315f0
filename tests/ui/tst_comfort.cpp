// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page and every step of every form: keys, names, order, plain text, and room for other languages.
#include "ui/draftdesk.h"
#include "ui/shell/pictures.h"
#include "ui/shell/shellpage.h"
#include "ui/textsonscreen.h"
#include "ui/widgets/tableview.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::DraftDesk;
using pd::test::PseudoLocale;
using pd::test::WindowFixture;

class ComfortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyPicture_data();
    void everyPicture();
    void otherLanguagesHaveRoom_data();
    void otherLanguagesHaveRoom();
    void tablesCopyWithTitles();

private:
    void open(const pd::Picture& picture, const QSize& size);
    void checkAccelerators();
    void checkNames();
    void checkPlainText();
    void checkOrder();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<DraftDesk> m_desk;
    std::unique_ptr<pd::MainWindow> m_window;
    QStringList m_findings;
};

void ComfortTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->hasData());
    m_desk = std::make_unique<DraftDesk>(m_fixture->drafts());
    QVERIFY(m_desk->isOpen());
}

void ComfortTest::cleanup()
{
    m_window.reset();
    m_fixture->chooseLanguage(u"en"_s);
    m_findings.clear();
}

/// As a picture shows it. What only a server can answer is not waited for.
void ComfortTest::open(const pd::Picture& picture, const QSize& size)
{
    m_window = m_fixture->makeWindow(picture.withData);
    m_window->setCurrentPage(picture.page);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(pd::hasModels(*m_window, picture));
    if (picture.prepare)
        picture.prepare(*m_window);
    constexpr int shortWait = 300;
    if (picture.isReady)
        static_cast<void>(QTest::qWaitFor([&] { return picture.isReady(*m_window); }, shortWait));
    for (int round = 0; round < 20; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_window->grab();
    QCoreApplication::processEvents();
}

void ComfortTest::everyPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const pd::Picture& picture : pd::allPictures()) {
        if (picture.atOnce)
            continue;
        for (const char* language : {"en", "he"})
            QTest::addRow("%s %s", qPrintable(picture.name), language) << picture.name << QString::fromLatin1(language);
    }
}

void ComfortTest::everyPicture()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    m_fixture->chooseLanguage(language);
    open(pd::picturesOf(name).constFirst(), QSize(1400, 900));
    checkAccelerators();
    checkNames();
    checkPlainText();
    checkOrder();
    QVERIFY2(m_findings.isEmpty(), qPrintable(u'\n' + m_findings.join(u'\n')));
}

void ComfortTest::checkAccelerators()
{
    QHash<QString, QString> taken;
    for (const pd::test::TextOnScreen& text : pd::test::textsOnScreen(*m_window)) {
        if (!text.hasAccelerator)
            continue;
        const QString key = QKeySequence::mnemonic(text.text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            m_findings << u"%1 belongs to “%2” and “%3”"_s.arg(key, taken.value(key), text.text);
        taken.insert(key, text.text);
    }
}

void ComfortTest::checkNames()
{
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        const bool inside = qobject_cast<const QAbstractItemView*>(widget->parentWidget()) || qobject_cast<const QHeaderView*>(widget)
            || widget->parentWidget()->inherits("QComboBox") || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!inside && (!interface || interface->text(QAccessible::Name).isEmpty()))
            m_findings << u"%1 %2 has no name"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
}

/// Qt looks into a text and takes it for HTML (B30); labels of ours say that theirs is none.
void ComfortTest::checkPlainText()
{
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && label->pixmap(Qt::ReturnByValue).isNull() && !label->text().isEmpty())
            m_findings << u"the label “%1” may be read as HTML"_s.arg(label->text());
    }
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (Qt::mightBeRichText(widget->toolTip()))
            m_findings << u"the tooltip “%1” may be read as HTML"_s.arg(widget->toolTip());
    }
}

/// From the top to the bottom, and on one line in reading direction.
void ComfortTest::checkOrder()
{
    const QWidget* area = pd::test::shownPage(*m_window);
    const QWidget* last = nullptr;
    const QWidget* widget = area->nextInFocusChain();
    constexpr int line = 12;
    for (; widget != area && widget; widget = widget->nextInFocusChain()) {
        const bool counts = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && area->isAncestorOf(widget) && !qobject_cast<const QAbstractItemView*>(widget)
            && !widget->parentWidget()->inherits("QComboBox");
        if (!counts)
            continue;
        if (last && pd::test::sameColumn(*area, *last, *widget)) {
            const QPoint a = last->mapTo(area, last->rect().center());
            const QPoint b = widget->mapTo(area, widget->rect().center());
            const bool backwards = m_window->isRightToLeft() ? b.x() > a.x() : b.x() < a.x();
            if (b.y() < a.y() - line || (std::abs(b.y() - a.y()) <= line && backwards))
                m_findings << u"Tab goes from “%1” back to “%2”"_s.arg(pd::test::nameOf(*last), pd::test::nameOf(*widget));
        }
        last = widget;
    }
}

void ComfortTest::otherLanguagesHaveRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    const bool enlarged = qApp->devicePixelRatio() > 1; // then the narrow window is the one to fear
    for (const pd::Picture& picture : pd::allPictures()) {
        if (picture.atOnce)
            continue;
        for (const QSize& size : enlarged ? QList{QSize(1024, 700)} : QList{QSize(1024, 700), QSize(1400, 900)})
            QTest::addRow("%s %d", qPrintable(picture.name), size.width()) << picture.name << size;
    }
}

void ComfortTest::otherLanguagesHaveRoom()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    PseudoLocale pseudo;
    QCoreApplication::installTranslator(&pseudo);
    open(pd::picturesOf(name).constFirst(), size);
    QCoreApplication::removeTranslator(&pseudo);
    if (m_window->size() != size)
        m_findings << u"the window wants %1 × %2"_s.arg(m_window->width()).arg(m_window->height());
    m_findings << pd::test::clippedTexts(*m_window) << pd::test::untranslatedTexts(*m_window);
    m_findings.removeDuplicates();
    QVERIFY2(m_findings.isEmpty(), qPrintable(u'\n' + m_findings.join(u'\n')));
}

void ComfortTest::tablesCopyWithTitles()
{
    for (const QString& name : {u"customers"_s, u"templates"_s, u"activity"_s}) {
        open(pd::picturesOf(name).constFirst(), QSize(1400, 900));
        for (auto* view : m_window->page(name)->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->model()->rowCount() == 0 || qobject_cast<QHeaderView*>(view))
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(0, 0));
            QApplication::clipboard()->clear();
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.size() >= 2, qPrintable(QString(name + u": "_s + lines.join(u'|'))));
            QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
            QVERIFY2(QApplication::clipboard()->mimeData()->hasHtml(), qPrintable(name));
        }
    }
}

QTEST_MAIN(ComfortTest)
#include "tst_comfort.moc"
