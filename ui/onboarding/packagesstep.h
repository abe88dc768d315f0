// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

class QFrame;
class QLabel;
class QPushButton;

namespace pd {

class HintPanel;
class PackageRow;

/// Which packages the customer gets, with optional limits. What a choice needs is said at its row, with ways out.
class PackagesStep : public CustomerStep
{
    Q_OBJECT

public:
    PackagesStep(const Theme& theme, CustomerForm& form, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;

protected:
    void showProblems(const QList<FieldError>& problems) override;

private:
    void build();
    QFrame* addPanel(const QList<PackageInfo>& packages);
    void addRow(QFrame* panel, const PackageInfo& info);
    void choose(const QString& id, bool chosen);
    void showMore(bool shown);
    /// What of the chosen ones makes a package usable, or what it still needs.
    void explain(PackageRow* row);
    [[nodiscard]] PackageRow* rowOf(const QString& id) const;

    QList<PackageRow*> m_rows;
    QWidget* m_error;
    QLabel* m_errorText;
    HintPanel* m_foreign; ///< packages of a file or a customer that this edition does not know
    QPushButton* m_more = nullptr;
    QFrame* m_morePanel = nullptr;
};

} // namespace pd
