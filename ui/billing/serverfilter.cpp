// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/serverfilter.h"

#include "ui/billing/reportwords.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int monthsListed = 24;

} // namespace

ServerFilter::ServerFilter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    const int padding = theme.px("width.inspector_padding"_L1);
    grid->setContentsMargins(padding, 0, padding, 0);
    grid->setSpacing(theme.px("spacing.s"_L1));
    m_month = addBox(grid, 0, u"listedMonth"_s, tr("Month of the listed reports"), tr("All periods"));
    m_type = addBox(grid, 1, u"listedType"_s, tr("Type of the listed reports"), tr("All types"));
    m_status = addBox(grid, 2, u"listedStatus"_s, tr("State of the listed reports"), tr("All states"));
    m_provider = addBox(grid, 3, u"listedProvider"_s, tr("Provider of the listed reports"), tr("Our own"));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate month(today.year(), today.month(), 1);
    for (int back = 1; back <= monthsListed; ++back)
        m_month->addItem(reportwords::month(month.addMonths(-back)), month.addMonths(-back));
    for (const QString& type : {u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s})
        m_type->addItem(reportwords::type(type), type);
    for (const QString& status : {u"COMPLETED"_s, u"IN_PROGRESS"_s, u"FAILED"_s}) {
        BillingReport report;
        report.status = status;
        m_status->addItem(reportwords::status(report), status);
    }
}

QComboBox* ServerFilter::addBox(QGridLayout* grid, int place, const QString& name, const QString& label, const QString& all)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->addItem(all);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addWidget(box, place / 2, place % 2);
    connect(box, &QComboBox::activated, this, &ServerFilter::changed);
    return box;
}

ReportQuery ServerFilter::query() const
{
    ReportQuery query;
    const QDate month = m_month->currentData().toDate();
    if (month.isValid()) {
        query.first = month;
        query.last = month.addMonths(1).addDays(-1);
    }
    query.type = m_type->currentData().toString();
    query.status = m_status->currentData().toString();
    query.provider = OrgId(m_provider->currentData().toString());
    return query;
}

bool ServerFilter::isEmpty() const
{
    const QList<const QComboBox*> boxes{m_month, m_type, m_status, m_provider};
    return std::all_of(boxes.cbegin(), boxes.cend(), [](const QComboBox* box) { return box->currentIndex() <= 0; });
}

void ServerFilter::setProviderNames(const QHash<QString, QString>& names)
{
    const QString chosen = m_provider->currentData().toString();
    while (m_provider->count() > 1)
        m_provider->removeItem(1);
    QStringList ids = names.keys();
    const auto name = [&names](const QString& id) { return names.value(id).isEmpty() ? id : names.value(id); };
    std::sort(ids.begin(), ids.end(), [&](const QString& a, const QString& b) { return name(a).localeAwareCompare(name(b)) < 0; });
    for (const QString& id : std::as_const(ids))
        m_provider->addItem(name(id), id);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

} // namespace pd
