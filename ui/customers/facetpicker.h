// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerchoices.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace pd {

class IconLineEdit;
class Theme;

/// The values of one facet, to check those that are wanted, with the number of customers that each shows. For menus.
class FacetPicker : public QWidget
{
    Q_OBJECT

public:
    FacetPicker(const Theme& theme, CustomerFacet facet, QWidget* parent = nullptr);

    /// `chosen` is checked, also where no customer has it.
    void setChoices(const CustomerChoices& choices, const FactFilter& chosen);
    [[nodiscard]] CustomerFacet facet() const { return m_facet; }
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// The first thing to use with the keyboard.
    void focusFirst();

Q_SIGNALS:
    void picked(const pd::FactFilter& chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& text, int count, int kind, const QString& value, bool checked);
    void search(const QString& text);
    void toggle(QListWidgetItem* item);
    [[nodiscard]] FactFilter chosen() const;

    const Theme& m_theme;
    CustomerFacet m_facet;
    IconLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace pd
