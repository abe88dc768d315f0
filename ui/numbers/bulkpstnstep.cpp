// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/bulkpstnstep.h"

#include "core/whendone.h"
#include "operations/customerchangeplan.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/numbers/pstnwords.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/pointlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QString bulkPlaces = u"places"_s;
constexpr int reasonsShown = 5;

} // namespace

ChangeRequest bulkPstnRequest(const QList<PstnAuditRow>& places)
{
    ChangeRequest request{u"pstn-bulk"_s, {}, {}};
    QVariantList list;
    for (const PstnAuditRow& row : places) {
        const CustomerId& id = row.customer.customer.id;
        if (std::none_of(request.customers.cbegin(), request.customers.cend(), [&](const SeenCustomer& c) { return c.customer.id == id; }))
            request.customers << row.customer;
        list << QVariant(QStringList{row.customer.customer.orgId.toString(), row.location.id.toString(), row.location.name,
            row.connection ? row.connection->id : QString()});
    }
    request.details.insert(bulkPlaces, list);
    return request;
}

BulkPstnStep::BulkPstnStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent)
    : ChangeStep(context, u"pstn-bulk"_s, tr("Set PSTN connections"),
        tr("One provider for all selected locations. Local gateways have routes of their own: set these one by one."), parent)
    , m_option(new QComboBox(this))
    , m_try(new QPushButton(tr("&Dry run"), this))
    , m_typed(new QLineEdit(this))
    , m_outcome(new PointList(theme(), this))
{
    for (const QVariant& one : request.details.value(bulkPlaces).toList()) {
        const QStringList texts = one.toStringList();
        m_places << PstnChange{OrgId(texts.value(0)), LocationId(texts.value(1)), texts.value(2), texts.value(3), {}};
    }
    build();
}

void BulkPstnStep::build()
{
    static constexpr int letters = 20;
    m_option->setObjectName(u"connection"_s);
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_option->setMinimumContentsLength(letters);
    m_option->setPlaceholderText(tr("Choose a connection"));
    addField(u"pstn"_s, tr("&Connection"), m_option)->setRequired(true);
    m_try->setObjectName(u"dryRun"_s);
    addButtonRow(theme(), column(), {m_try});
    column()->addWidget(m_outcome);
    m_typed->setObjectName(u"typed"_s);
    keepLeftToRight(m_typed);
    addField(u"typed"_s, tr("&Type how many locations are set"), m_typed)->setRequired(true);
    column()->addWidget(wrappedLabel(theme(), partnerHubText(), this));
    connect(m_option, &QComboBox::currentIndexChanged, this, [this] {
        forget();
        Q_EMIT edited(u"pstn"_s);
    });
    connect(m_try, &QPushButton::clicked, this, &BulkPstnStep::tryOut);
    forget();
}

void BulkPstnStep::begin(const QList<SeenCustomer>& customers)
{
    m_customers = customers;
    forget();
    loadOptions();
}

void BulkPstnStep::loadOptions()
{
    const PstnChange& first = m_places.constFirst();
    whenDone(services().inquiries.pstnOptions(first.orgId, first.locationId), this,
        [this, ask = ++m_asks](const Result<QList<PstnConnection>>& options) {
            if (ask != m_asks)
                return;
            if (options)
                return showOptions(*options);
            Q_EMIT failed(options.error(), [this] { loadOptions(); });
        });
}

void BulkPstnStep::showOptions(const QList<PstnConnection>& options)
{
    ++m_asks;
    m_options.clear();
    std::copy_if(options.cbegin(), options.cend(), std::back_inserter(m_options),
        [](const PstnConnection& one) { return one.type == "NON_INTEGRATED_CCP"_L1; });
    const QSignalBlocker quiet(m_option);
    m_option->clear();
    for (const PstnConnection& one : std::as_const(m_options))
        m_option->addItem(one.displayName, one.id);
    m_option->setCurrentIndex(-1);
    Q_EMIT stateChanged();
}

const PstnConnection* BulkPstnStep::option() const
{
    const int index = m_option->currentIndex();
    return index < 0 || index >= m_options.size() ? nullptr : &m_options.at(index);
}

/// What a dry run said holds for one connection only.
void BulkPstnStep::forget()
{
    ++m_runs;
    m_changeCount = -1;
    m_changing.clear();
    if (m_typed->hasFocus())
        m_try->setFocus(); // what is about to be hidden does not keep it
    m_typed->clear();
    field(u"typed"_s)->hide();
    m_outcome->clear();
    m_outcome->add(u"info"_s, look::Role::TextMuted, tr("%Ln locations are selected.", nullptr, int(m_places.size())));
}

QList<Operation> BulkPstnStep::planned(bool all) const
{
    QList<Operation> operations;
    for (const SeenCustomer& customer : m_customers) {
        QList<PstnChange> changes;
        for (PstnChange change : m_places) {
            change.wanted.id = option()->id;
            if (change.orgId == customer.customer.orgId && (all || m_changing.contains(change.locationId)))
                changes << change;
        }
        if (const auto operation = planPstn(customer, changes))
            operations << *operation;
    }
    return operations;
}

void BulkPstnStep::tryOut()
{
    if (!option()) {
        touch(u"pstn"_s);
        Q_EMIT edited(u"pstn"_s);
        return;
    }
    forget();
    m_outcome->add(u"ring"_s, look::Role::Info, tr("The server is asked; nothing is changed."));
    whenDone(services().customerChanges.preview(planned(true)), this, [this, run = m_runs](const Result<QList<PreviewedStep>>& steps) {
        if (run != m_runs)
            return;
        if (steps)
            return showOutcome(*steps);
        Q_EMIT failed(steps.error(), [this] { tryOut(); });
    });
}

void BulkPstnStep::showOutcome(const QList<PreviewedStep>& steps)
{
    QList<PstnChange> order; // as planned(): customer by customer
    for (const SeenCustomer& customer : std::as_const(m_customers)) {
        std::copy_if(m_places.cbegin(), m_places.cend(), std::back_inserter(order),
            [&](const PstnChange& change) { return change.orgId == customer.customer.orgId; });
    }
    QStringList reasons;
    int there = 0;
    for (qsizetype i = 0; i < std::min(steps.size(), order.size()); ++i) {
        const PreviewedStep& step = steps.at(i);
        if (step.problem)
            reasons << tr("%1: %2").arg(order.at(i).locationName,
                step.problem->fields.isEmpty() ? errortext::sentence(*step.problem)
                                               : errortext::fieldSentence(step.problem->fields.first()));
        else if (step.alreadyThere)
            ++there;
        else
            m_changing.insert(order.at(i).locationId);
    }
    m_changeCount = int(m_changing.size());
    m_outcome->clear();
    m_outcome->add(u"circle-check"_s, look::Role::Success, tr("%Ln locations would be set.", nullptr, m_changeCount));
    if (there > 0)
        m_outcome->add(u"circle-dot"_s, look::Role::TextMuted, tr("%Ln have it already.", nullptr, there));
    if (!reasons.isEmpty())
        m_outcome->add(u"triangle"_s, look::Role::Warning, tr("%Ln cannot be set and are left out:", nullptr, int(reasons.size())));
    for (const QString& reason : reasons.mid(0, reasonsShown))
        m_outcome->add(u"circle-cross"_s, look::Role::Danger, reason);
    field(u"typed"_s)->setVisible(m_changeCount > 0);
    if (m_changeCount > 0)
        m_typed->setFocus();
    Q_EMIT stateChanged();
}

QList<FieldError> BulkPstnStep::problems() const
{
    if (!option())
        return {{u"pstn"_s, u"required"_s, {}}};
    if (m_changeCount < 0)
        return {{u"pstn"_s, u"dry-run-first"_s, {}}};
    if (m_changeCount == 0)
        return {{u"pstn"_s, u"nothing-to-set"_s, {}}};
    bool isNumber = false;
    const int typed = QLocale().toInt(m_typed->text().trimmed(), &isNumber);
    if (!isNumber || typed != m_changeCount)
        return {{u"typed"_s, u"type-the-count"_s, QString::number(m_changeCount)}};
    return {};
}

QString BulkPstnStep::finishText() const { return m_changeCount > 0 ? tr("&Set %Ln locations", nullptr, m_changeCount) : tr("&Set PSTN"); }

ChangeStep::Asked BulkPstnStep::ask()
{
    QList<Result<Operation>> operations;
    for (const Operation& operation : planned(false))
        operations << operation;
    return services().customerChanges.askAll(operations);
}

} // namespace pd
