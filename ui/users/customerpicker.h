// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pd {

class SearchField;
class Theme;

/// Finds one customer by name, ID, or one of its users, and shows which one was chosen.
class CustomerPicker : public QWidget
{
    Q_OBJECT

public:
    CustomerPicker(const Theme& theme, const QString& cacheFile, QWidget* parent = nullptr);

    /// An empty ID: none is chosen. While disabled there is no way to another one.
    void setCustomer(const QString& id, const QString& name);
    [[nodiscard]] SearchField* field() const { return m_search; }
    void focusSearch();

Q_SIGNALS:
    void chosen(const QString& id, const QString& name);

private:
    SearchField* m_search;
    QWidget* m_shown;
    QLabel* m_name;
    QPushButton* m_change;
};

} // namespace pd
