// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pd {

class ElidedLabel;
class ErrorSummary;
class MessageBar;

/// A change form at the side of a page: looks the customer up, checks, asks, and shows how far it is. Nothing that was entered goes without a
/// question.
class ChangePanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes the step.
    ChangePanel(const ChangeContext& context, ChangeStep* step, QList<SeenCustomer> customers, QWidget* parent = nullptr);

    /// Asks the server for what the form begins with, where it needs that.
    void lookUp();
    /// The form, over these.
    void begin(const QList<SeenCustomer>& customers);
    /// Closes, or asks first when something was entered.
    void close();

    [[nodiscard]] ChangeStep* step() const { return m_step; }
    [[nodiscard]] QList<SeenCustomer> customers() const { return m_customers; }
    [[nodiscard]] bool isShown() const { return m_begun; }
    /// In the ledger.
    [[nodiscard]] bool isAsked() const { return m_asked; }

Q_SIGNALS:
    void closed();
    void operationRequested(const pd::OperationId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void keepTabOrder();
    void showButtons();
    void check();
    void finish();
    void take(const QList<Result<OperationId>>& answers);
    void refuse(const Error& error);
    void follow(const OperationId& id);
    void offerAnotherLook(const Operation& operation);
    void showProblem(const Error& error, const std::function<void()>& retry);
    void focusProblem();
    void showSummary();

    const Theme& m_theme;
    const Services& m_services;
    ChangeStep* m_step;
    QWidget* m_pinned = nullptr; ///< of the step
    QList<SeenCustomer> m_customers;
    ElidedLabel* m_subject;
    MessageBar* m_message;
    ErrorSummary* m_summary;
    QScrollArea* m_scroll;
    QVBoxLayout* m_progress; ///< in place of the form once it was asked for
    QWidget* m_progressPage;
    QLabel* m_afterwards;
    QPushButton* m_finish;
    QPushButton* m_cancel;
    std::function<void()> m_retry;
    QTimer m_ordering; ///< once for all that is laid out anew
    bool m_begun = false;
    bool m_busy = false;
    bool m_asked = false;
    bool m_leaving = false; ///< the question whether to discard is on screen
    bool m_again = false; ///< the customer was changed by somebody else: the button looks again
};

} // namespace pd
