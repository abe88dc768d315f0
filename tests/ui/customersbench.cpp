// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customersbench.h"

#include "items/customersmodel.h"
#include "operations/awaited.h"
#include "sync/syncservice.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerspage.h"
#include "ui/widgets/removablechip.h"
#include "ui/widgets/tableview.h"

#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

CustomersBench::CustomersBench(const QStringList& sandboxArguments)
    : m_fixture(sandboxArguments)
{
    m_ready = m_fixture.isOpen() && sync();
}

bool CustomersBench::sync() { return awaited(session().sync().sync(SyncKind::Full)).has_value(); }

void CustomersBench::openWindow()
{
    m_window = m_fixture.makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"customers"_s);
    QTRY_VERIFY(model().isReady() && model().rowCount() > 0);
}

CustomersPage& CustomersBench::page() const { return *static_cast<CustomersPage*>(m_window->page(u"customers"_s)); }

CustomersModel& CustomersBench::model() const { return *page().model(); }

TableView& CustomersBench::table() const { return *page().table(); }

CustomerFilters& CustomersBench::filters() const { return *page().filters(); }

QString CustomersBench::cell(int row, int column) const
{
    const QModelIndex index = model().index(row, column);
    [[maybe_unused]] const bool loaded = QTest::qWaitFor([&] { return index.data(CustomersModel::LoadedRole).toBool(); });
    return index.data().toString();
}

QListWidget* CustomersBench::openFacet(CustomerFacet facet)
{
    QMenu* menu = filters().facetMenu(facet);
    menu->popup(page().mapToGlobal(QPoint(300, 100)));
    auto* list = menu->findChild<QListWidget*>();
    [[maybe_unused]] const bool filled = QTest::qWaitFor([list] { return list->count() > 0 && list->isVisible(); });
    return list;
}

int CustomersBench::pick(CustomerFacet facet, const QString& begin)
{
    QListWidget* list = openFacet(facet);
    // Values are there before their counts.
    const auto wanted = [list, &begin]() -> QListWidgetItem* {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(begin) && !list->item(row)->text().contains("(0)"_L1))
                return list->item(row);
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&wanted] { return wanted() != nullptr; }))
        return -1;
    QListWidgetItem* item = wanted();
    const int promised = QRegularExpression(u"\\((\\d+)\\)$"_s).match(item->text()).captured(1).toInt();
    list->scrollToItem(item);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    filters().facetMenu(facet)->close();
    return promised;
}

RemovableChip* CustomersBench::chip(const QString& begin) const
{
    for (RemovableChip* one : filters().findChildren<RemovableChip*>()) {
        if (!one->isHidden() && one->text().startsWith(begin))
            return one;
    }
    return nullptr;
}

QAction* CustomersBench::actionOf(QMenu* menu, const QString& text)
{
    if (!menu)
        return nullptr;
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace pd::test
