// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customertable.h"

#include <QObject>

class QToolButton;
class QWidget;

namespace pd {

class CustomerExport;
class MessageBar;
class StateStrip;
class TableView;
class Theme;

/// Takes what the customers table shows out of the program: the button with its menu, the question where to, progress, and word of the end in the
/// notice of the page. Where several customers are selected it is these, otherwise all that the filter shows.
class ExportControl : public QObject
{
    Q_OBJECT

public:
    /// `table` shows `model`; all of them outlive it. Button and strip are children of `page`.
    ExportControl(const Theme& theme, const QString& cacheFile, CustomersModel& model, TableView& table, MessageBar& notice, QWidget* page);

    [[nodiscard]] QToolButton* button() const { return m_button; }
    [[nodiscard]] StateStrip* strip() const { return m_strip; }
    [[nodiscard]] CustomerExport* exports() const { return m_export; }

    void askWhere(const QString& suffix);
    /// CSV, or a workbook where the name ends with ".xlsx".
    void writeTo(const QString& path);
    /// To the clipboard, as text and HTML.
    void copy();

private:
    void connectExport();
    void buildButton();
    void showProgress();
    [[nodiscard]] CustomerTableRequest request() const;

    CustomersModel& m_model;
    TableView& m_table;
    MessageBar& m_notice;
    QWidget* m_page;
    CustomerExport* m_export;
    StateStrip* m_strip;
    QToolButton* m_button;
};

} // namespace pd
