// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billingreport.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace pd {

class ChoiceBox;
class FormField;
class Theme;

/// Which report is wanted: days, type, provider. Says at the field what the server would refuse.
class CreateReportForm : public QWidget
{
    Q_OBJECT

public:
    CreateReportForm(const Theme& theme, QWidget* parent);

    void focusFirst();
    /// Indirect providers to choose from, names by organization ID; another ID can be written too.
    void setProviderNames(const QHash<QString, QString>& names);
    void submit();

Q_SIGNALS:
    void wanted(const pd::NewBillingReport& report);

private:
    void build(const Theme& theme);
    void fillMonths();
    [[nodiscard]] QString periodProblem() const;

    QComboBox* m_month;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_type;
    QComboBox* m_category;
    ChoiceBox* m_provider;
    QCheckBox* m_internal;
    FormField* m_lastField;
    FormField* m_categoryField;
};

} // namespace pd
