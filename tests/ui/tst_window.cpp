// SPDX-License-Identifier: GPL-3.0-or-later
// The window as people use it: keyboard only, mouse, mirrored, narrow, with long words, and after a restart.
#include "items/customersmodel.h"
#include "ui/believabledata.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::WindowFixture;

namespace {

QStringList cutLabels(const QWidget& page)
{
    QStringList cut;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width())
            cut << label->text();
    }
    return cut;
}

/// Every text 40 % longer, as other languages are.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.contains("MMM"_L1))
            return text;
        return text + QString(text.size() * 2 / 5, u'ö');
    }
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keyboardFindsACustomer();
    void keyboardFiltersAndOpens();
    void typingInTheTableFilters();
    void mouseChoosesRowsAndChips();
    void copyTakesHeadersAlong();
    void emptyCacheSaysWhatToDo();
    void noMatchCanBeTakenBack();
    void errorsAreInABar();
    void profileAndTokenAreSignals();
    void hebrewMirrors();
    void nothingIsClippedWithLongWords();
    void everyControlHasAName();
    void columnsGiveWayInOrder();
    void inspectorLiesOverANarrowTable();
    void layoutIsRememberedByKey();
    void nonsenseSettingsAreIgnored();

private:
    void open(const QSize& size = QSize(1400, 900));
    [[nodiscard]] pd::CustomersPage& page() const { return WindowFixture::customers(*m_window); }
    [[nodiscard]] bool isShown(const QString& key) const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void WindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->hasData());
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void WindowTest::open(const QSize& size)
{
    m_window = m_fixture->makeWindow();
    m_window->resize(size);
    m_window->setCurrentPage(u"customers"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(WindowFixture::waitForRows(*m_window));
}

bool WindowTest::isShown(const QString& key) const
{
    const pd::TableView* table = page().table();
    return !table->isColumnHidden(table->columnOf(key));
}

void WindowTest::keyboardFindsACustomer()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = m_window->findChild<pd::SearchField*>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"halden"_s);
    QTRY_VERIFY(search->isPopupVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(page().inspector()->isVisible());
    QTRY_VERIFY(page().inspector()->isShown());
    QCOMPARE(page().inspector()->findChild<pd::ElidedLabel*>()->text(), u"Halden Logistics AS"_s);
    QTRY_COMPARE(
        page().table()->currentIndex().data(pd::CustomersModel::CustomerIdRole).toString(), pd::test::inspectedCustomer().toString());
    QTRY_VERIFY(page().table()->hasFocus());
    QTest::keyClick(page().table(), Qt::Key_Escape);
    QVERIFY(!page().inspector()->isVisible());
}

void WindowTest::keyboardFiltersAndOpens()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<pd::IconLineEdit*>(QApplication::focusWidget());
    QVERIFY(filter);
    filter->insert(u"כרמל"_s); // QTest types Latin letters only
    QTRY_COMPARE(page().model()->rowCount(), 10);
    QTRY_VERIFY(page().facts().contains(u"10 of 200 customers"_s));
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_VERIFY(page().table()->hasFocus());
    QTest::keyClick(page().table(), Qt::Key_Home);
    QTest::keyClick(page().table(), Qt::Key_Return);
    QTRY_VERIFY(page().inspector()->isVisible());
    const pd::CustomerId first = page().inspector()->customer();
    QTest::keyClick(page().table(), Qt::Key_Down);
    QVERIFY(!(page().inspector()->customer() == first));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(page().model()->rowCount(), 200);
}

void WindowTest::typingInTheTableFilters()
{
    open();
    page().table()->setFocus();
    QTest::keyClicks(page().table(), u"q"_s);
    QTRY_COMPARE(page().model()->filter().text, u"q"_s);
}

void WindowTest::mouseChoosesRowsAndChips()
{
    open();
    const QRect row = page().table()->visualRect(page().model()->index(2, 0));
    QTest::mouseClick(page().table()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(page().table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(page().facts().contains(u"1 selected"_s));
    QVERIFY(!page().inspector()->isVisible());
    QTest::mouseDClick(page().table()->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(page().inspector()->isVisible());

    const QList<pd::Chip*> chips = m_window->findChildren<pd::Chip*>();
    const auto errors = std::find_if(chips.cbegin(), chips.cend(), [](const pd::Chip* c) { return c->text() == "With errors"_L1; });
    QVERIFY(errors != chips.cend());
    QTest::mouseClick(*errors, Qt::LeftButton);
    QVERIFY((*errors)->isChecked());
    QTRY_COMPARE(page().model()->rowCount(), 2);
}

void WindowTest::copyTakesHeadersAlong()
{
    open();
    page().table()->selectRow(0);
    QTest::keyClick(page().table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.at(0).startsWith("Name\tExternal ID\tStatus"_L1));
    QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains("<th>Name</th>"_L1));
}

void WindowTest::emptyCacheSaysWhatToDo()
{
    m_window = m_fixture->makeWindow(false);
    m_window->setCurrentPage(u"customers"_s);
    m_window->show();
    auto* empty = page().findChild<pd::EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    auto buttons = empty->findChildren<QAbstractButton*>();
    buttons.removeIf([](const QAbstractButton* button) { return !button->isVisible(); });
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst()->text(), u"Sync now"_s);
}

void WindowTest::noMatchCanBeTakenBack()
{
    open();
    page().setFilterText(u"no such customer anywhere"_s);
    auto* empty = page().findChild<pd::EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QAbstractButton*>(), Qt::LeftButton);
    QTRY_COMPARE(page().model()->rowCount(), 200);
    QTRY_VERIFY(page().table()->isVisible());
}

void WindowTest::errorsAreInABar()
{
    open();
    pd::Error error;
    error.kind = pd::Error::Kind::Server;
    error.trackingId = u"ROUTER_9"_s;
    Q_EMIT m_fixture->sync().failed(error);
    const QList<pd::MessageBar*> bars = m_window->findChildren<pd::MessageBar*>();
    const auto shown = std::find_if(bars.cbegin(), bars.cend(), [](const pd::MessageBar* bar) { return bar->isVisible(); });
    QVERIFY(shown != bars.cend());
    QVERIFY(!(*shown)->text().contains("ROUTER_9"_L1));
    QVERIFY(!(*shown)->accessibleName().isEmpty());
    Q_EMIT m_fixture->sync().started(pd::SyncKind::Full);
    QVERIFY(!(*shown)->isVisible());
}

void WindowTest::profileAndTokenAreSignals()
{
    open();
    QVERIFY(m_window->setCurrentPage(u"settings"_s));
    QVERIFY(!m_window->setCurrentPage(u"nonsense"_s));
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    QSignalSpy theme(m_window.get(), &pd::MainWindow::themeChosen);
    auto* box = m_window->page(u"settings"_s)->findChild<QComboBox*>();
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QCOMPARE(theme.size(), 1);
    QVERIFY(m_fixture->theme().isDark());
}

void WindowTest::hebrewMirrors()
{
    m_fixture->chooseLanguage(u"he"_s);
    open();
    const auto* rail = m_window->findChild<pd::Rail*>();
    QCOMPARE(rail->mapTo(m_window.get(), QPoint(rail->width(), 0)).x(), m_window->width());
    page().openCustomer(pd::test::inspectedCustomer());
    QTRY_VERIFY(page().inspector()->isShown());
    QCOMPARE(page().inspector()->mapTo(m_window.get(), QPoint(0, 0)).x(), 0);
    const auto* header = page().table()->horizontalHeader();
    QVERIFY(header->sectionViewportPosition(pd::CustomersModel::NameColumn)
        > header->sectionViewportPosition(pd::CustomersModel::StatusColumn));
    QCOMPARE(m_window->page(u"customers"_s)->title(), u"לקוחות"_s);
}

void WindowTest::nothingIsClippedWithLongWords()
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    open(QSize(1024, 700));
    QCoreApplication::removeTranslator(&words);
    for (const QString& key : m_window->pageKeys()) {
        m_window->setCurrentPage(key);
        QCoreApplication::processEvents();
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty() || button->inherits("pd::ProfileButton") || button->inherits("pd::Chip"))
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width() && button->width() + 1 >= button->sizeHint().width(),
                qPrintable(button->text()));
            const QRect inWindow(button->mapTo(m_window.get(), QPoint()), button->size());
            QVERIFY2(inWindow.left() >= 0 && inWindow.right() <= m_window->width(), qPrintable(button->text())); // pages scroll downwards
        }
        QTRY_COMPARE(cutLabels(*m_window->page(key)), QStringList()); // figures that come late are laid out a moment later
    }
    QCOMPARE(m_window->size(), QSize(1024, 700));
}

void WindowTest::everyControlHasAName()
{
    open();
    page().openCustomer(pd::test::inspectedCustomer());
    QTRY_VERIFY(page().inspector()->isShown());
    for (const QString& key : m_window->pageKeys()) {
        m_window->setCurrentPage(key);
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName())));
        }
    }
}

void WindowTest::columnsGiveWayInOrder()
{
    open(QSize(1400, 900));
    QVERIFY(isShown(u"country"_s) && isShown(u"updated"_s) && isShown(u"users"_s));
    pd::TableView* table = page().table();
    QStringList order;
    for (int width = 1000; width > 300; width -= 10) {
        table->resize(width, 400);
        for (const auto& key : {u"country"_s, u"updated"_s, u"users"_s, u"name"_s}) {
            if (!isShown(key) && !order.contains(key))
                order << key;
        }
    }
    QCOMPARE(order, QStringList({u"country"_s, u"updated"_s, u"users"_s}));
    table->resize(1000, 400);
    QVERIFY(isShown(u"country"_s));
}

void WindowTest::inspectorLiesOverANarrowTable()
{
    open(QSize(1024, 700));
    const int alone = page().table()->width();
    page().openCustomer(pd::test::inspectedCustomer());
    QTRY_VERIFY(page().inspector()->isVisible());
    QCOMPARE(page().table()->width(), alone);
    m_window->resize(1400, 900);
    QTRY_VERIFY(page().table()->width() + page().inspector()->width() <= m_window->width());
    const QRect inspector(page().inspector()->mapTo(&page(), QPoint()), page().inspector()->size());
    QVERIFY(!QRect(page().table()->mapTo(&page(), QPoint()), page().table()->size()).intersects(inspector));
}

void WindowTest::layoutIsRememberedByKey()
{
    open();
    pd::TableView* table = page().table();
    table->setChosen(table->columnOf(u"country"_s), false);
    table->setChosen(table->columnOf(u"customerId"_s), true);
    table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(table->columnOf(u"users"_s)), 1);
    m_window->findChild<pd::Rail*>()->setCollapsed(true);
    m_window->setCurrentPage(u"activity"_s);
    m_window->resize(1024, 750); // the screen of the tests is small
    m_window->close();
    m_window.reset();

    const QSettings settings(m_fixture->settingsFile(), QSettings::IniFormat);
    QCOMPARE(settings.value("customers/order"_L1).toStringList().mid(0, 2), QStringList({u"name"_s, u"users"_s}));
    m_window = m_fixture->makeWindow();
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    QCOMPARE(m_window->size(), QSize(1024, 750));
    QVERIFY(m_window->findChild<pd::Rail*>()->isCollapsed());
    table = page().table();
    QVERIFY(!table->isChosen(table->columnOf(u"country"_s)));
    QVERIFY(table->isChosen(table->columnOf(u"customerId"_s)));
    QCOMPARE(table->horizontalHeader()->visualIndex(table->columnOf(u"users"_s)), 1);
}

void WindowTest::nonsenseSettingsAreIgnored()
{
    {
        QSettings settings(m_fixture->settingsFile(), QSettings::IniFormat);
        settings.setValue("window/width"_L1, -5);
        settings.setValue("window/height"_L1, u"tall"_s);
        settings.setValue("window/x"_L1, 99999);
        settings.setValue("window/page"_L1, u"gone"_s);
        settings.setValue("customers/order"_L1, QStringList({u"nothing"_s, u"status"_s}));
        settings.setValue("customers/hidden"_L1, QStringList({u"name"_s}));
        settings.setValue("customers/widths"_L1, QVariantMap({{u"status"_s, 999999}}));
    }
    m_window = m_fixture->makeWindow();
    QCOMPARE(m_window->currentPage(), u"overview"_s);
    open();
    QVERIFY(isShown(u"name"_s));
    QVERIFY(page().table()->columnWidth(page().table()->columnOf(u"status"_s)) < 600);
    QVERIFY(m_window->x() < 5000);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
