// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboardingtemplate.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace pd {

/// Onboarding templates as a table, in the order in which they were given: a TemplatesView sorts and filters. Names are the keys: what stays keeps
/// its row and selection.
class TemplatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CountryColumn,
        SignInColumn,
        SubscriptionColumn,
        BrandColumn,
        LanguageColumn,
        ProvisioningIdColumn,
        CustomersColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1,
    };

    explicit TemplatesModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Stable name of a column for saved layouts: "name", "country" …
    [[nodiscard]] static QString columnKey(int column);
    /// "Webex", "SAML", "OpenID Connect".
    [[nodiscard]] static QString signInName(SignInMode mode);

    void setTemplates(const QList<OnboardingTemplate>& templates);
    [[nodiscard]] const QList<OnboardingTemplate>& templates() const { return m_templates; }
    /// How many customers use each, by name: those that were onboarded from here.
    void setCustomerCounts(const QHash<QString, int>& counts);
    /// Not known: 0.
    [[nodiscard]] int customerCount(const QString& name) const { return m_customers.value(name); }

private:
    [[nodiscard]] QString text(const OnboardingTemplate& value, int column) const;

    QList<OnboardingTemplate> m_templates;
    QHash<QString, int> m_customers;
    QString m_language;
};

} // namespace pd
