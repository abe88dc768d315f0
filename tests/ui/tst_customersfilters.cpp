// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the customers page as people use them: picked from menus, taken away by chips, combined with text, saved by name.
#include "items/customersmodel.h"
#include "operations/awaited.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changemakers.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/bulkbar.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filtername.h"
#include "ui/customers/savedfilters.h"
#include "ui/customersbench.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/removablechip.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pd::CustomerFacet;
using pd::CustomersModel;
using pd::test::CustomersBench;

class CustomersFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_bench->closeWindow(); }
    void aValueIsPickedAndTakenAway_data();
    void aValueIsPickedAndTakenAway();
    void severalFacetsAndTextGoTogether();
    void theKeyboardPicks();
    void longListsAreSearched();
    void timesAreAskedInDays();
    void whatIsNotKnownIsSaid();
    void tagsCanBeFound();
    void severalStatusesAtOnce();
    void filtersAreSaved();
    void namesOfFiltersAreChecked();
    void columnsAreChosen();
    void severalCustomersHaveABar();

private:
    [[nodiscard]] QStringList savedNames() const;
    void saveAs(const QString& name);

    std::unique_ptr<CustomersBench> m_bench;
};

void CustomersFiltersTest::initTestCase()
{
    m_bench = std::make_unique<CustomersBench>(
        QStringList{u"--customers"_s, u"120"_s, u"--subscribers-per-customer"_s, u"2"_s, u"--provision-ms"_s, u"50"_s});
    QVERIFY(m_bench->isReady());
}

void CustomersFiltersTest::init() { m_bench->openWindow(); }

void CustomersFiltersTest::aValueIsPickedAndTakenAway_data()
{
    QTest::addColumn<int>("facet");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("cell");
    QTest::newRow("package") << int(CustomerFacet::Package) << u"Webex Suite"_s << u"Package: Webex Suite"_s
                             << int(CustomersModel::PackagesColumn) << u"Suite"_s;
    QTest::newRow("country") << int(CustomerFacet::Country) << u"Germany"_s << u"Country: Germany"_s << int(CustomersModel::CountryColumn)
                             << u"DE"_s;
}

void CustomersFiltersTest::aValueIsPickedAndTakenAway()
{
    QFETCH(int, facet);
    QFETCH(QString, value);
    QFETCH(QString, chip);
    QFETCH(int, column);
    QFETCH(QString, cell);
    CustomersModel& model = m_bench->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.rowCount();
    const int promised = m_bench->pick(CustomerFacet(facet), value);
    QVERIFY2(promised > 0 && promised < all, qPrintable(QString::number(promised)));
    QTRY_COMPARE(model.rowCount(), promised);
    for (int row = 0; row < promised; ++row)
        QVERIFY2(m_bench->cell(row, column).contains(cell), qPrintable(m_bench->cell(row, column)));
    pd::RemovableChip* found = m_bench->chip(chip);
    QVERIFY(found);
    QTest::mouseClick(found->cross(), Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), all);
    QVERIFY(!m_bench->chip(chip));
}

void CustomersFiltersTest::severalFacetsAndTextGoTogether()
{
    CustomersModel& model = m_bench->model();
    const int all = model.rowCount();
    QVERIFY(m_bench->pick(CustomerFacet::Package, u"Webex Calling"_s) > 0);
    QTRY_VERIFY(model.rowCount() < all);
    const int calling = model.rowCount();
    // The counts of another facet are those of what is left.
    const int german = m_bench->pick(CustomerFacet::Country, u"Germany"_s);
    QVERIFY(german > 0 && german < calling);
    QTRY_COMPARE(model.rowCount(), german);
    const QString externalId = m_bench->cell(0, CustomersModel::ExternalIdColumn);
    auto* text = m_bench->page().findChild<pd::IconLineEdit*>();
    text->setFocus();
    QTest::keyClicks(text, externalId);
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::mouseClick(m_bench->filters().findChild<QPushButton*>(u"clearFilters"_s), Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), all);
    QVERIFY(text->text().isEmpty());
    QVERIFY(!m_bench->filters().isVisible());
}

void CustomersFiltersTest::theKeyboardPicks()
{
    CustomersModel& model = m_bench->model();
    const int all = model.rowCount();
    QListWidget* list = m_bench->openFacet(CustomerFacet::Package);
    QTRY_VERIFY(list->count() > 2);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(model.rowCount() < all);
    const int one = model.rowCount();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(model.rowCount() >= one);
    QCOMPARE(model.filter().packages.size(), 2);
    QTest::keyClick(list, Qt::Key_Escape);
    pd::RemovableChip* chip = m_bench->chip(u"Package:"_s);
    QVERIFY(chip);
    chip->body()->setFocus();
    QTest::keyClick(chip->body(), Qt::Key_Delete);
    QTRY_COMPARE(model.rowCount(), all);
}

void CustomersFiltersTest::longListsAreSearched()
{
    QListWidget* list = m_bench->openFacet(CustomerFacet::Country);
    QTRY_VERIFY(list->count() > 8);
    auto* search = m_bench->filters().facetMenu(CustomerFacet::Country)->findChild<pd::IconLineEdit*>();
    QVERIFY(search->isVisible());
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"germ"_s);
    int shown = 0;
    for (int row = 0; row < list->count(); ++row)
        shown += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    m_bench->filters().facetMenu(CustomerFacet::Country)->close();
}

void CustomersFiltersTest::timesAreAskedInDays()
{
    CustomersModel& model = m_bench->model();
    const int all = model.rowCount();
    QMenu* menu = m_bench->filters().facetMenu(CustomerFacet::Updated);
    menu->popup(m_bench->page().mapToGlobal(QPoint(300, 100)));
    QPushButton* last = nullptr;
    for (QPushButton* button : menu->findChildren<QPushButton*>()) {
        if (button->text() == "Last 30 days"_L1)
            last = button;
    }
    QVERIFY(last);
    QTest::mouseClick(last, Qt::LeftButton);
    menu->close();
    const QDate today = QDate::currentDate();
    QCOMPARE(model.filter().updatedFrom, today.addDays(-29));
    QVERIFY(m_bench->chip(u"Updated: "_s));
    QTRY_VERIFY(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!m_bench->cell(row, 0).isEmpty());
        QVERIFY(model.index(row, 0).data(CustomersModel::UpdatedRole).toDateTime().toLocalTime().date() >= today.addDays(-29));
    }
    QTest::mouseClick(m_bench->chip(u"Updated: "_s)->cross(), Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), all);
}

void CustomersFiltersTest::whatIsNotKnownIsSaid()
{
    const int all = m_bench->model().rowCount();
    QCOMPARE(m_bench->cell(0, CustomersModel::TemplateColumn), u"Not known"_s);
    QCOMPARE(m_bench->cell(0, CustomersModel::RestrictedColumn), u"Not known"_s);
    QCOMPARE(m_bench->pick(CustomerFacet::Restricted, u"Not known"_s), all);
    QTRY_COMPARE(m_bench->model().rowCount(), all);
    QVERIFY(m_bench->chip(u"Restricted by partner: not known"_s));
}

void CustomersFiltersTest::tagsCanBeFound()
{
    CustomersModel& model = m_bench->model();
    const int all = model.rowCount();
    QCOMPARE(m_bench->cell(3, CustomersModel::TagsColumn), QString()); // known to have none
    const pd::CustomerId id = model.idAt(3);
    const auto seen = pd::test::awaited(m_bench->session().customerInquiries().look(id));
    QVERIFY(seen.has_value());
    const auto asked = pd::test::awaited(m_bench->session().customerChanges().changeTags({*seen}, {u"Key account"_s}, {}));
    QVERIFY(asked.first().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(pd::test::awaited(m_bench->session().customerInquiries().tags(seen->customer.orgId)).value_or(QStringList()),
        QStringList{u"Key account"_s}, 20'000);
    QVERIFY(m_bench->sync());
    QCOMPARE(m_bench->pick(CustomerFacet::Tag, u"Key account"_s), 1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(id), 0);
    QTRY_COMPARE(m_bench->cell(0, CustomersModel::TagsColumn), u"Key account"_s);
    QTest::mouseClick(m_bench->chip(u"Tag: Key account"_s)->cross(), Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), all);
    QCOMPARE(m_bench->pick(CustomerFacet::Tag, u"No tags"_s), all - 1);
    QTRY_COMPARE(model.rowCount(), all - 1);
}

void CustomersFiltersTest::severalStatusesAtOnce()
{
    CustomersModel& model = m_bench->model();
    const QMap<QString, int> counts = model.statusCounts();
    QVERIFY(counts.size() > 2);
    QCOMPARE(m_bench->pick(CustomerFacet::Status, u"Ready"_s), counts.value(u"provisioned"_s));
    QTRY_COMPARE(model.rowCount(), counts.value(u"provisioned"_s));
    QVERIFY(!m_bench->chip(u"Status:"_s)); // the chips of the page say it
    QCOMPARE(m_bench->pick(CustomerFacet::Status, u"With errors"_s), counts.value(u"provisioned_with_errors"_s));
    QTRY_COMPARE(model.rowCount(), counts.value(u"provisioned"_s) + counts.value(u"provisioned_with_errors"_s));
    QVERIFY(m_bench->chip(u"Status: "_s));
}

QStringList CustomersFiltersTest::savedNames() const
{
    QStringList names;
    for (const auto* chip : m_bench->filters().findChildren<pd::Chip*>(u"savedFilter"_s)) {
        if (!chip->isHidden())
            names << chip->text();
    }
    return names;
}

void CustomersFiltersTest::saveAs(const QString& name)
{
    QTest::mouseClick(m_bench->filters().findChild<QPushButton*>(u"saveFilter"_s), Qt::LeftButton);
    auto* editor = m_bench->filters().findChild<pd::FilterName*>();
    QVERIFY(editor->isVisible());
    editor->edit()->clear();
    QTest::keyClicks(editor->edit(), name);
    QTest::keyClick(editor->edit(), Qt::Key_Return);
}

void CustomersFiltersTest::filtersAreSaved()
{
    const int all = m_bench->model().rowCount();
    const int suites = m_bench->pick(CustomerFacet::Package, u"Webex Suite"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), suites);
    saveAs(u"Suites"_s);
    QCOMPARE(savedNames(), QStringList{u"Suites"_s});
    QTest::mouseClick(m_bench->filters().findChild<QPushButton*>(u"clearFilters"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->model().rowCount(), all);

    m_bench->closeWindow(); // it is in the settings of the profile
    m_bench->openWindow();
    QCOMPARE(savedNames(), QStringList{u"Suites"_s});
    QTest::mouseClick(m_bench->filters().findChild<pd::Chip*>(u"savedFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bench->model().rowCount(), suites);
    QVERIFY(m_bench->chip(u"Package: Webex Suite"_s));

    pd::SavedFilters& saved = m_bench->filters().saved();
    QMenu* menu = CustomersBench::actionOf(m_bench->filters().button()->menu(), u"Saved filters"_s)->menu();
    CustomersBench::actionOf(CustomersBench::actionOf(menu, u"Suites"_s)->menu(), u"Rename…"_s)->trigger();
    auto* editor = m_bench->filters().findChild<pd::FilterName*>();
    QCOMPARE(editor->edit()->text(), u"Suites"_s);
    editor->edit()->setText(u"Everything in one"_s);
    QTest::mouseClick(editor->saveButton(), Qt::LeftButton);
    QCOMPARE(savedNames(), QStringList{u"Everything in one"_s});
    CustomersBench::actionOf(CustomersBench::actionOf(menu, u"Everything in one"_s)->menu(), u"Delete"_s)->trigger();
    QVERIFY(savedNames().isEmpty());
    QVERIFY(saved.all().isEmpty());
}

void CustomersFiltersTest::namesOfFiltersAreChecked()
{
    QVERIFY(m_bench->pick(CustomerFacet::Package, u"Webex Suite"_s) > 0);
    saveAs(u"   "_s);
    auto* editor = m_bench->filters().findChild<pd::FilterName*>();
    QVERIFY(editor->isVisible());
    QVERIFY(!editor->findChild<QLabel*>()->text().isEmpty());
    QTest::keyClick(editor->edit(), Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    saveAs(u"One"_s);
    saveAs(u"Two"_s);
    QVERIFY(!m_bench->filters().saved().rename(u"Two"_s, u"ONE"_s));
    QCOMPARE(savedNames(), QStringList({u"One"_s, u"Two"_s}));
    m_bench->filters().saved().remove(u"One"_s);
    m_bench->filters().saved().remove(u"Two"_s);
}

void CustomersFiltersTest::columnsAreChosen()
{
    pd::TableView& table = m_bench->table();
    QMenu menu;
    table.fillColumnMenu(&menu);
    for (const QString& title : {u"Tags"_s, u"Template"_s, u"Provider"_s, u"Restricted"_s}) {
        QAction* action = nullptr;
        for (QAction* one : menu.actions()) {
            if (one->text() == title)
                action = one;
        }
        QVERIFY2(action && !action->isChecked(), qPrintable(title));
        action->trigger();
    }
    QVERIFY(table.isChosen(CustomersModel::TagsColumn) && table.isChosen(CustomersModel::RestrictedColumn));
    m_bench->model().sort(CustomersModel::TagsColumn, Qt::AscendingOrder);
    QTRY_COMPARE(m_bench->cell(0, CustomersModel::TagsColumn), u"Key account"_s);
    for (QAction* one : menu.actions()) {
        if (QStringList{u"Tags"_s, u"Template"_s, u"Provider"_s, u"Restricted"_s}.contains(one->text()))
            one->trigger();
    }
}

void CustomersFiltersTest::severalCustomersHaveABar()
{
    auto* bar = m_bench->page().findChild<pd::BulkBar*>();
    QVERIFY(!bar->isVisible());
    m_bench->table().setFocus();
    m_bench->table().selectRow(0);
    QVERIFY(!bar->isVisible());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&m_bench->table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel*>()->text(), u"3 customers selected"_s);
    for (const pd::ChangeMaker& maker : pd::changeMakers()) { // what is possible for several is offered, over these customers
        auto* button = bar->findChild<QPushButton*>(QString(u"bulk-"_s + maker.kind));
        QCOMPARE(button != nullptr, maker.forSeveral);
        if (!button || m_bench->page().changes()->hasChanges())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_bench->page().changes()->current());
        const QList<pd::SeenCustomer> customers = m_bench->page().changes()->current()->customers();
        QCOMPARE(customers.size(), 3);
        for (const pd::SeenCustomer& seen : customers)
            QVERIFY(!seen.customer.id.isEmpty() && !seen.customer.externalId.isEmpty() && !seen.name.isEmpty());
    }
    QTest::mouseClick(bar->findChild<QPushButton*>(u"bulkClear"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    m_bench->table().setFocus();
    QTest::keyClick(&m_bench->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bar->findChild<QLabel*>()->text(), u"%1 customers selected"_s.arg(m_bench->model().rowCount()));
}

QTEST_MAIN(CustomersFiltersTest)
#include "tst_customersfilters.moc"
