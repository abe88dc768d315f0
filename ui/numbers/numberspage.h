// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/pstnaudit.h"
#include "ui/shell/services.h"
#include "ui/shell/shellpage.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace pd {

class ChangeDeck;
class CustomerPicker;
class EmptyState;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class PlainTableModel;
class SidePanelHost;
class TableView;
class Theme;

/// The calling locations of one customer with their PSTN connections, and the numbers of each: looked at and changed.
class NumbersPage : public ShellPage
{
    Q_OBJECT

public:
    NumbersPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void openCustomer(const QString& id, const QString& name);
    /// Shows these, as the server would give them.
    void showCustomer(const SeenCustomer& customer, const QList<PstnAuditRow>& places, const QList<PhoneNumberEntry>& numbers,
        const QHash<PersonId, QString>& owners = {});
    [[nodiscard]] TableView* places() const { return m_places; }
    [[nodiscard]] TableView* numbers() const { return m_numbers; }
    [[nodiscard]] ChangeDeck* changes() const { return m_changes; }
    /// The chosen customer is on screen.
    [[nodiscard]] bool isShown() const { return m_shown; }

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

private:
    void build();
    [[nodiscard]] QLayout* buildActions();
    [[nodiscard]] QWidget* buildBody();
    void buildTables();
    void connectAll();
    void connectChanges();
    void load();
    void loadNumbers(const SeenCustomer& customer, const QList<PstnAuditRow>& places);
    void fail(const Error& error);
    void showPlaces(const LocationId& before);
    void showNumbers();
    void showState();
    void showActions();
    void open(const QString& kind);
    [[nodiscard]] const PstnAuditRow* place() const;
    [[nodiscard]] QStringList freeNumbers() const;

    const Theme& m_theme;
    Services m_services;
    CustomerPicker* m_customer;
    MessageBar* m_message;
    IconLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_pstn;
    QPushButton* m_location;
    MessageBar* m_reason; ///< why the buttons are not for this location
    QStackedWidget* m_states;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    QWidget* m_body = nullptr;
    TableView* m_places;
    TableView* m_numbers;
    PlainTableModel* m_placeRows;
    PlainTableModel* m_numberRows;
    SidePanelHost* m_host;
    ChangeDeck* m_changes;
    QString m_id;
    SeenCustomer m_seen;
    QList<PstnAuditRow> m_all;
    QList<PhoneNumberEntry> m_entries;
    QHash<PersonId, QString> m_owners;
    QTimer m_settle; ///< operations tell of each step
    bool m_shown = false;
    bool m_failed = false;
    int m_reads = 0; ///< only the newest answer counts
};

} // namespace pd
