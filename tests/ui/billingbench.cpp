// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billingbench.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::test {

QByteArray usageFile(const QList<UsageLine>& lines, const QDate& first, const QDate& last)
{
    QByteArray text = "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
                      "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,USER_ID,WORKSPACE_ID\r\n";
    for (const UsageLine& line : lines) {
        text += QStringLiteral("Northline,org-p,Sub1,%1,c-%1,%2,SKU-%2,Seats,%3,%4,%5,loc,%6,\r\n")
                    .arg(line.customer, line.service, first.toString(Qt::ISODate), last.toString(Qt::ISODate), line.quantity, line.user)
                    .toUtf8();
    }
    return text;
}

QByteArray usageFile(const QList<UsageLine>& lines, const QDate& month) { return usageFile(lines, month, month.addMonths(1).addDays(-1)); }

BillingBench::BillingBench(const QStringList& sandbox)
    : m_fixture(sandbox)
{
    if (!m_fixture.isOpen())
        return;
    m_window = m_fixture.makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    m_window->setCurrentPage(u"billing"_s);
    auto* page = static_cast<BillingPage*>(m_window->page(u"billing"_s));
    if (QTest::qWaitFor([page] { return page->isListed(); }))
        m_page = page;
}

bool BillingBench::import(const QByteArray& content, const QString& name)
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        return false;
    written.close();
    QSignalSpy imported(&m_page->pickup(), &ReportPickup::imported);
    m_page->importFile(written.fileName());
    return QTest::qWaitFor([&] { return imported.size() == 1 && m_page->isReady(); });
}

TableView* BillingBench::table(const QString& accessibleName) const
{
    for (auto* one : m_page->findChildren<TableView*>()) {
        if (one->accessibleName() == accessibleName)
            return one;
    }
    return nullptr;
}

QString BillingBench::cell(const QString& tableName, const QString& row, int column) const
{
    const TableView* view = table(tableName);
    const QAbstractItemModel* model = view ? view->model() : nullptr;
    for (int i = 0; model && i < model->rowCount(); ++i) {
        if (model->index(i, 0).data().toString() == row)
            return model->index(i, column).data().toString();
    }
    return u"no row "_s + row;
}

void BillingBench::type(const QString& objectName, const QString& text) const
{
    auto* edit = find<QLineEdit>(objectName);
    QVERIFY2(edit, qPrintable(objectName));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void BillingBench::click(const QString& objectName) const
{
    auto* button = find<QPushButton>(objectName);
    QVERIFY2(button && button->isEnabled(), qPrintable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
}

void BillingBench::trigger(const QString& action) const
{
    for (auto* one : m_page->findChildren<QAction*>()) {
        if (one->text() == action)
            return one->trigger();
    }
    QFAIL(qPrintable(u"no action "_s + action));
}

} // namespace pd::test
