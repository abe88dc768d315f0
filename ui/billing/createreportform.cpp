// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/createreportform.h"

#include "ui/billing/reportwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int monthsOffered = 24;
constexpr int yearsKept = 5;

QDate todayUtc() { return QDateTime::currentDateTimeUtc().date(); }

} // namespace

CreateReportForm::CreateReportForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_month(new QComboBox(this))
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_type(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_provider(new ChoiceBox(this))
    , m_internal(new QCheckBox(tr("With &internal organizations"), this))
{
    for (QDateEdit* day : {m_first, m_last})
        day->setCalendarPopup(true);
    for (const QString& type : {u"CUSTOMER"_s, u"PARTNER"_s, u"USER"_s})
        m_type->addItem(reportwords::type(type), type);
    m_category->addItem(tr("What was used in the period"), QString());
    m_category->addItem(tr("What is assigned now (where the service offers it)"), u"POINT_IN_TIME"_s);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    build(theme);
    fillMonths();
    connect(m_month, &QComboBox::activated, this, [this] {
        const QDate month = m_month->currentData().toDate();
        m_first->setDate(month);
        m_last->setDate(std::min(month.addMonths(1).addDays(-1), todayUtc().addDays(-1)));
    });
}

void CreateReportForm::build(const Theme& theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.m"_L1));
    column->addWidget(new FormField(theme, u"month"_s, tr("&Month"), m_month, this));
    auto* days = new QHBoxLayout;
    days->setSpacing(theme.px("spacing.m"_L1));
    m_lastField = new FormField(theme, u"last"_s, tr("&Last day"), m_last, this);
    days->addWidget(new FormField(theme, u"first"_s, tr("&First day"), m_first, this));
    days->addWidget(m_lastField);
    column->addLayout(days);
    column->addWidget(new FormField(theme, u"type"_s, tr("&Type"), m_type, this));
    m_categoryField = new FormField(theme, u"category"_s, tr("C&ategory"), m_category, this);
    column->addWidget(m_categoryField);
    auto* provider = new FormField(theme, u"provider"_s, tr("Indirect &provider"), m_provider, this);
    provider->setHelp(tr("A name or an organization ID; empty for your own report"));
    column->addWidget(provider);
    column->addWidget(m_internal);
    QPushButton* create = primaryButton(tr("&Create report"), this);
    create->setObjectName(u"createReport"_s);
    column->addWidget(create, 0, Qt::AlignLeading);
    connect(create, &QPushButton::clicked, this, &CreateReportForm::submit);
}

void CreateReportForm::fillMonths()
{
    const QDate today = todayUtc();
    const QDate month(today.year(), today.month(), 1);
    for (int back = today.day() > 1 ? 0 : 1; back <= monthsOffered; ++back)
        m_month->addItem(reportwords::month(month.addMonths(-back)), month.addMonths(-back));
    const NewBillingReport last = reportwords::lastMonth(today, {});
    m_month->setCurrentIndex(m_month->findData(last.first));
    m_first->setDate(last.first);
    m_last->setDate(last.last);
}

void CreateReportForm::setProviderNames(const QHash<QString, QString>& names)
{
    QList<NamedCode> choices;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        choices << NamedCode{it.key(), it.value().isEmpty() ? it.key() : it.value()};
    std::sort(choices.begin(), choices.end(), [](const NamedCode& a, const NamedCode& b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_provider->setChoices(choices, tr("Our own"));
}

void CreateReportForm::focusFirst() { m_month->setFocus(Qt::OtherFocusReason); }

QString CreateReportForm::periodProblem() const
{
    const QDate today = todayUtc();
    if (m_first->date() > m_last->date())
        return tr("The period ends before it begins.");
    if (m_last->date() >= today)
        return tr("The last day can be yesterday at the latest: usage is gathered over night.");
    return m_first->date() < today.addYears(-yearsKept) ? tr("Usage is kept for five years.") : QString();
}

void CreateReportForm::submit()
{
    const QString problem = periodProblem();
    const bool noCount = m_type->currentData() == u"PARTNER"_s && !m_category->currentData().toString().isEmpty();
    m_lastField->setError(problem);
    m_categoryField->setError(noCount ? tr("Only reports by customer or by user can show what is assigned now.") : QString());
    if (!problem.isEmpty() || noCount)
        return;
    NewBillingReport report;
    report.first = m_first->date();
    report.last = m_last->date();
    report.type = m_type->currentData().toString();
    report.category = m_category->currentData().toString();
    report.provider = OrgId(m_provider->code());
    report.internal = m_internal->isChecked();
    Q_EMIT wanted(report);
}

} // namespace pd
