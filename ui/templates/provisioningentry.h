// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pd {

class FormField;
class OperationService;
class Theme;

/// Where a person notes the provisioning ID that Partner Hub gave a template, with the way to Partner Hub.
class ProvisioningEntry : public QWidget
{
    Q_OBJECT

public:
    /// `operations` outlives it.
    ProvisioningEntry(const Theme& theme, OperationService& operations, QString templateName, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is noted.
    void noted(const pd::ProvisioningId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void note();
    void showError(const QString& sentence);

    OperationService& m_operations;
    QString m_name;
    QLineEdit* m_edit;
    FormField* m_field;
    QPushButton* m_save;
};

/// Opens Partner Hub in the browser.
[[nodiscard]] QPushButton* partnerHubLink(const Theme& theme, QWidget* parent);

} // namespace pd
