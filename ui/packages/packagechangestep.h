// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagediff.h"
#include "ui/changes/changestep.h"
#include "ui/onboarding/customerform.h"
#include "ui/packages/packagediffview.h"

class QCheckBox;

namespace pd {

class ChoiceBox;
class CustomerDetailsSource;
class HintPanel;
class PackageChooser;
struct CustomerDetails;

/// The packages of a customer, with limits. What would be removed is in the diff with the users who have it, and confirmed when there are any;
/// the request is about that diff and no other: where somebody else changed the packages meanwhile nothing is sent, and what the person added or
/// took away is shown over the new packages.
class PackageChangeStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit PackageChangeStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] bool isDangerous() const override { return !m_diff.removed.isEmpty(); }
    [[nodiscard]] QString afterwards() const override;
    [[nodiscard]] QWidget* pinned() override { return m_pinned; }
    [[nodiscard]] QList<FieldError> fieldsOf(const Error& error) const override;

    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;
    /// The users are counted, or that failed.
    [[nodiscard]] bool isCounted() const { return m_users != PackageDiffView::Users::Counting; }
    /// Instead of asking the server.
    void setUsers(const QMap<QString, int>& usersPerPackage);

protected:
    void showProblems(const QList<FieldError>& problems) override;

private:
    void buildLocation();
    void buildDiff();
    [[nodiscard]] QMap<QString, int> wantedLimits() const;
    [[nodiscard]] bool limitsChanged() const;
    void countUsers();
    void takeDetails(const CustomerDetails& details);
    void followChoice();
    void showRemoval();
    void showLocation();
    void bind(const QString& key, const QString& label, QString& value, bool required);
    void bindChoice(const QString& key, const QString& label, QString& value);
    [[nodiscard]] ChoiceBox* choiceOf(const QString& key) const;

    SeenCustomer m_seen;
    CustomerForm m_form; ///< packages, limits and the calling location as typed
    QMap<QString, QString> m_knownLimits; ///< from our own operations: the server does not tell them
    PackageDiff m_diff;
    QMap<QString, int> m_usersPerPackage;
    PackageDiffView::Users m_users = PackageDiffView::Users::Counting;
    int m_count = 0; ///< only the newest answer counts
    CustomerDetailsSource* m_details;
    PackageChooser* m_chooser;
    QWidget* m_pinned; ///< the diff and its confirmation, always in view
    PackageDiffView* m_view;
    HintPanel* m_uncounted;
    QCheckBox* m_confirm;
    QWidget* m_location = nullptr;
};

} // namespace pd
