// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include <initializer_list>

class QScrollArea;

namespace pd {

class IconLineEdit;
class MessageBar;
class TableView;
class Theme;

// The parts that pages and their side panels have in common. Layouts belong to the widget that they are made for.

/// The column of a page, with its title on top.
[[nodiscard]] QVBoxLayout* pageColumn(const Theme& theme, const QString& title, QWidget* page);
/// A button at the end of the line with the title. Takes ownership.
void addPageAction(const Theme& theme, QVBoxLayout* column, QWidget* action);
/// The line under the title: `leading` takes the room, then the filter and the columns of the table. Takes ownership.
void addTableTools(const Theme& theme, QVBoxLayout* column, QWidget* leading, IconLineEdit* filter, TableView* table);
/// A message bar below the head of a page, and the line that ends the head.
void endPageHead(const Theme& theme, QVBoxLayout* column, MessageBar* message, QWidget* page);
/// What a side panel scrolls: its column, without margins. The area takes the content.
[[nodiscard]] QVBoxLayout* scrolledColumn(QScrollArea* area);
/// Buttons side by side at the leading end.
void addButtonRow(const Theme& theme, QVBoxLayout* column, std::initializer_list<QWidget*> buttons);
/// The column of a side panel, behind the line that separates it.
[[nodiscard]] QVBoxLayout* panelColumn(QWidget* panel);

} // namespace pd
