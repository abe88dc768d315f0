// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"
#include "domain/billingreport.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace pd {

class Theme;

/// Which of the imported reports is shown: period, type (and whether it counts a moment), provider; and what it is compared with.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(const Theme& theme, QWidget* parent);

    /// `current`: ID of the one that is shown, 0: none; `compareWith`: that of the chosen other, 0: the month before.
    void setReports(const QList<ImportedReport>& reports, qint64 current, qint64 compareWith);
    /// Names by organization ID.
    void setProviderNames(const QHash<QString, QString>& names);
    /// "CUSTOMER" when nothing was chosen yet.
    [[nodiscard]] QString type() const;
    /// Organization ID; empty: the partner itself.
    [[nodiscard]] QString provider() const;

Q_SIGNALS:
    void chosen(qint64 report);
    /// No report of these choices was imported.
    void missing(const pd::NewBillingReport& report);
    void comparisonChosen(qint64 report);
    void countingWanted();

private:
    [[nodiscard]] QComboBox* addBox(QHBoxLayout* row, const QString& name, const QString& text, QLabel** label = nullptr);
    void fillTypes(const ImportedReport* current);
    void fillPeriods(const ImportedReport* current);
    void fillProviders(const ImportedReport* current);
    void fillComparison(const ImportedReport* current, qint64 compareWith);
    void choose();
    [[nodiscard]] QString providerName(const QString& id) const;
    [[nodiscard]] QString comparedName(const ImportedReport& report, const ImportedReport& current) const;

    const Theme& m_theme;
    QComboBox* m_period = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_provider = nullptr;
    QLabel* m_providerLabel = nullptr;
    QComboBox* m_compare = nullptr;
    QList<ImportedReport> m_reports;
    QHash<QString, QString> m_names;
};

} // namespace pd
