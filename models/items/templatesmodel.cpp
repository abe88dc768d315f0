// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/templatesmodel.h"

#include "domain/countries.h"
#include "domain/languagenames.h"

#include <QLocale>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

qsizetype positionOf(const QList<OnboardingTemplate>& list, const QString& name)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const OnboardingTemplate& t) { return t.name == name; });
    return it == list.cend() ? -1 : it - list.cbegin();
}

} // namespace

TemplatesModel::TemplatesModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(QLocale().name().section(u'_', 0, 0))
{
}

int TemplatesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_templates.size()); }

int TemplatesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TemplatesModel::text(const OnboardingTemplate& value, int column) const
{
    switch (column) {
    case NameColumn: return value.name;
    case CountryColumn: return countryName(value.countryCode, m_language);
    case SignInColumn: return signInName(value.signIn);
    case SubscriptionColumn: return value.subscriptionId;
    case BrandColumn: return value.brandName;
    case LanguageColumn: return value.language.isEmpty() ? QString() : localeName(value.language, m_language);
    case ProvisioningIdColumn: return value.provisioningId.toString();
    case CustomersColumn: return m_customers.contains(value.name) ? QLocale().toString(m_customers.value(value.name)) : QString();
    default: return {};
    }
}

QVariant TemplatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OnboardingTemplate& value = m_templates.at(index.row());
    if (role == SortRole && index.column() == CustomersColumn)
        return m_customers.value(value.name, -1);
    if (role == Qt::DisplayRole || role == SortRole)
        return text(value, index.column());
    return {};
}

QVariant TemplatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case CountryColumn: return tr("Country");
    case SignInColumn: return tr("Sign-in");
    case SubscriptionColumn: return tr("Subscription");
    case BrandColumn: return tr("Brand");
    case LanguageColumn: return tr("Language");
    case ProvisioningIdColumn: return tr("Provisioning ID");
    case CustomersColumn: return tr("Customers");
    default: return {};
    }
}

QString TemplatesModel::columnKey(int column)
{
    static constexpr QLatin1StringView keys[] = {
        "name"_L1, "country"_L1, "signIn"_L1, "subscription"_L1, "brand"_L1, "language"_L1, "provisioningId"_L1, "customers"_L1};
    return column < 0 || column >= ColumnCount ? QString() : QString(keys[column]);
}

QString TemplatesModel::signInName(SignInMode mode)
{
    switch (mode) {
    case SignInMode::Saml: return tr("SAML");
    case SignInMode::OpenIdConnect: return tr("OpenID Connect");
    case SignInMode::Webex: break;
    }
    return tr("Webex", "way to sign in");
}

void TemplatesModel::setTemplates(const QList<OnboardingTemplate>& templates)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (positionOf(templates, m_templates.at(row).name) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_templates.removeAt(row);
        endRemoveRows();
    }
    for (const OnboardingTemplate& value : templates) {
        const qsizetype row = positionOf(m_templates, value.name);
        if (row < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_templates << value;
            endInsertRows();
        } else if (!(m_templates.at(row) == value)) {
            m_templates[row] = value;
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
}

void TemplatesModel::setCustomerCounts(const QHash<QString, int>& counts)
{
    if (counts == m_customers)
        return;
    m_customers = counts;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CustomersColumn), index(rowCount() - 1, CustomersColumn));
}

} // namespace pd
