// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingpage.h"
#include "ui/sessionfixture.h"
#include "ui/widgets/tableview.h"

#include <QDate>

namespace pd::test {

/// One line of a report that a test makes up.
struct UsageLine {
    QString customer; ///< organization ID; its external ID is "c-" and this
    QString service = QStringLiteral("WEBEX_CALLING");
    QString quantity = QStringLiteral("31.0");
    QString user = {};
};

/// A USER report of a month, or of a part of it.
[[nodiscard]] QByteArray usageFile(const QList<UsageLine>& lines, const QDate& first, const QDate& last);
[[nodiscard]] QByteArray usageFile(const QList<UsageLine>& lines, const QDate& month);

/// The billing page of a window over a session and a sandbox.
class BillingBench
{
public:
    explicit BillingBench(const QStringList& sandbox = {});

    [[nodiscard]] bool isOpen() const { return m_page != nullptr; }
    [[nodiscard]] BillingPage& page() const { return *m_page; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] SessionFixture& fixture() { return m_fixture; }
    [[nodiscard]] QString file(const QString& name) const { return m_fixture.file(name); }
    /// The file is imported and shown; false: it was not.
    [[nodiscard]] bool import(const QByteArray& content, const QString& name);
    /// What is said under the name; nullptr: there is no such widget.
    template<typename T>
    [[nodiscard]] T* find(const QString& objectName) const
    {
        return m_page->findChild<T*>(objectName);
    }
    [[nodiscard]] TableView* table(const QString& accessibleName) const;
    /// The visible text of a cell of that row; rows are told apart by the text of their first column.
    [[nodiscard]] QString cell(const QString& table, const QString& row, int column) const;
    /// Writes with the keyboard into a line edit in place of what is there.
    void type(const QString& objectName, const QString& text) const;
    void click(const QString& objectName) const;
    void trigger(const QString& action) const;

private:
    SessionFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;
    BillingPage* m_page = nullptr;
};

} // namespace pd::test
