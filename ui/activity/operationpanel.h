// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pd {

class DetailRow;
class ElidedLabel;
class MessageBar;
class StatusLine;
class Theme;
struct OperationDigest;

/// One operation or step at the side of the list: what came of it, why it failed, what can be done.
class OperationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OperationPanel(const Theme& theme, QWidget* parent = nullptr);

    void showRow(const QModelIndex& index);
    /// Reads the row again. The message is built anew only when the error changed.
    void refresh();

Q_SIGNALS:
    void closed();
    void retryRequested(const pd::OperationId& id);
    /// What was entered, to be corrected.
    void editRequested(const pd::OperationId& id);
    void customerRequested(const pd::CustomerId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showProblem(const OperationDigest& facts);
    [[nodiscard]] OperationId operationId() const;
    DetailRow* addRow(const QString& label, bool mono);

    const Theme& m_theme;
    QPersistentModelIndex m_index;
    ElidedLabel* m_title;
    StatusLine* m_status;
    MessageBar* m_message;
    QWidget* m_rows;
    QPushButton* m_customer;
    QPushButton* m_edit;
    DetailRow* m_outcome = nullptr;
    DetailRow* m_started = nullptr;
    DetailRow* m_elapsed = nullptr;
    DetailRow* m_next = nullptr;
    DetailRow* m_tracking = nullptr;
    DetailRow* m_result = nullptr;
    QString m_shownProblem;
};

} // namespace pd
