// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportchoices.h"

#include "items/billingfigures.h"
#include "ui/billing/reportwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QLatin1String countOfAMoment("POINT_IN_TIME");

bool isCount(const ImportedReport& report) { return report.category == countOfAMoment; }

/// "CUSTOMER", "CUSTOMER now": type and category as one choice.
QString kindOf(const QString& type, bool count) { return count ? QString(type + u" now"_s) : type; }

QString kindOf(const ImportedReport& report) { return kindOf(reportTypeName(report.totals.type), isCount(report)); }

} // namespace

ReportChoices::ReportChoices(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const int padding = theme.px("width.page_padding"_L1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(padding, 0, padding, theme.px("spacing.m"_L1));
    row->setSpacing(theme.px("spacing.s"_L1));
    m_period = addBox(row, u"period"_s, tr("Period"));
    m_type = addBox(row, u"type"_s, tr("Type"));
    m_provider = addBox(row, u"reportProvider"_s, tr("Provider"), &m_providerLabel);
    m_compare = addBox(row, u"compareWith"_s, tr("Compare with"));
    m_compare->setMinimumWidth(theme.px("width.field"_L1));
    m_provider->hide();
    m_providerLabel->hide();
    row->addStretch();
    QPushButton* counting = linkButton(tr("Prices"), this);
    counting->setAccessibleName(tr("Counting and prices"));
    counting->setToolTip(counting->accessibleName());
    counting->setObjectName(u"counting"_s);
    row->addWidget(counting);
    connect(counting, &QPushButton::clicked, this, &ReportChoices::countingWanted);
    for (QComboBox* box : {m_period, m_type, m_provider})
        connect(box, &QComboBox::activated, this, &ReportChoices::choose);
    connect(m_compare, &QComboBox::activated, this, [this] { Q_EMIT comparisonChosen(m_compare->currentData().toLongLong()); });
}

QComboBox* ReportChoices::addBox(QHBoxLayout* row, const QString& name, const QString& text, QLabel** label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setMinimumWidth(m_theme.px("width.overview_word"_L1));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel* words = plainLabel(m_theme, look::Type::Body, text, this, u"muted"_s);
    words->setBuddy(box);
    box->setAccessibleName(text);
    row->addWidget(words);
    row->addWidget(box);
    row->addSpacing(m_theme.px("spacing.m"_L1));
    if (label)
        *label = words;
    return box;
}

void ReportChoices::setReports(const QList<ImportedReport>& reports, qint64 current, qint64 compareWith)
{
    m_reports = reports;
    const auto found =
        std::find_if(m_reports.cbegin(), m_reports.cend(), [current](const ImportedReport& one) { return one.id == current; });
    const ImportedReport* shown = found == m_reports.cend() ? nullptr : &*found;
    fillTypes(shown);
    fillPeriods(shown);
    fillProviders(shown);
    fillComparison(shown, compareWith);
}

void ReportChoices::fillTypes(const ImportedReport* current)
{
    m_type->clear();
    for (const QString& type : {u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s})
        m_type->addItem(reportwords::type(type), kindOf(type, false));
    for (const QString& type : {u"CUSTOMER"_s, u"USER"_s}) {
        const bool there =
            std::any_of(m_reports.cbegin(), m_reports.cend(), [&](const ImportedReport& one) { return kindOf(one) == kindOf(type, true); });
        if (there)
            m_type->addItem(tr("%1, what is assigned").arg(reportwords::type(type)), kindOf(type, true));
    }
    if (current)
        m_type->setCurrentIndex(m_type->findData(kindOf(*current)));
}

void ReportChoices::fillPeriods(const ImportedReport* current)
{
    m_period->clear();
    QList<QDate> months;
    for (const ImportedReport& one : std::as_const(m_reports)) {
        if (!months.contains(monthOf(one)))
            months << monthOf(one);
    }
    std::sort(months.begin(), months.end(), std::greater<>());
    for (const QDate& month : std::as_const(months))
        m_period->addItem(reportwords::month(month), month);
    if (current)
        m_period->setCurrentIndex(m_period->findData(monthOf(*current)));
}

void ReportChoices::fillProviders(const ImportedReport* current)
{
    m_provider->clear();
    m_provider->addItem(providerName({}), QString());
    for (const ImportedReport& one : std::as_const(m_reports)) {
        if (m_provider->findData(one.provider) < 0)
            m_provider->addItem(providerName(one.provider), one.provider);
    }
    m_provider->setVisible(m_provider->count() > 1);
    m_providerLabel->setVisible(m_provider->count() > 1);
    if (current)
        m_provider->setCurrentIndex(m_provider->findData(current->provider));
}

void ReportChoices::fillComparison(const ImportedReport* current, qint64 compareWith)
{
    m_compare->clear();
    m_compare->addItem(tr("The month before"), qint64(0));
    for (const ImportedReport& one : std::as_const(m_reports)) {
        if (current && one.id != current->id && one.totals.type == current->totals.type && one.provider == current->provider)
            m_compare->addItem(comparedName(one, *current), one.id);
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(compareWith)));
}

QString ReportChoices::comparedName(const ImportedReport& report, const ImportedReport& current) const
{
    const QString period = reportwords::period(report.totals.first, report.totals.last);
    if (isCount(report) == isCount(current))
        return period;
    return isCount(report) ? tr("%1, what is assigned").arg(period) : tr("%1, what was used").arg(period);
}

QString ReportChoices::providerName(const QString& id) const
{
    if (id.isEmpty())
        return tr("Our own");
    const QString name = m_names.value(id);
    return name.isEmpty() ? id : name;
}

void ReportChoices::setProviderNames(const QHash<QString, QString>& names)
{
    m_names = names;
    for (int i = 0; i < m_provider->count(); ++i)
        m_provider->setItemText(i, providerName(m_provider->itemData(i).toString()));
}

QString ReportChoices::type() const { return m_type->count() > 0 ? m_type->currentData().toString().section(u' ', 0, 0) : u"CUSTOMER"_s; }

QString ReportChoices::provider() const { return m_provider->currentData().toString(); }

void ReportChoices::choose()
{
    const QDate month = m_period->currentData().toDate();
    for (const ImportedReport& one : std::as_const(m_reports)) {
        if (monthOf(one) == month && kindOf(one) == m_type->currentData().toString() && one.provider == provider()) {
            Q_EMIT chosen(one.id);
            return;
        }
    }
    NewBillingReport wanted = reportwords::lastMonth(month.addMonths(1), type());
    wanted.provider = OrgId(provider());
    if (m_type->currentData().toString().contains(u' '))
        wanted.category = countOfAMoment;
    Q_EMIT missing(wanted);
}

} // namespace pd
