// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/removenumbersstep.h"

#include "core/whendone.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/textpaint.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QString removedKey = u"phoneNumbers"_s;

} // namespace

RemoveNumbersStep::RemoveNumbersStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent)
    : LocationChoiceStep(context, u"numbers-remove"_s, tr("Remove numbers"),
        tr("The numbers leave the customer. Your provider keeps them until you give them back there."), request, parent)
    , m_list(new QListWidget(this))
    , m_wanted(request.details.value(u"numbers"_s).toStringList())
{
    m_list->setObjectName(u"numbers"_s);
    m_list->setSpacing(theme().px("spacing.xs"_L1));
    m_list->setMinimumHeight(7 * theme().px("height.field"_L1));
    addField(removedKey, tr("&Numbers"), m_list)->setRequired(true);
    QPushButton* all = linkButton(tr("Choose all that are &free"), this);
    all->setObjectName(u"allFree"_s);
    addButtonRow(theme(), column(), {all});
    addPartnerHubText();
    connect(all, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->flags() & Qt::ItemIsUserCheckable)
                m_list->item(i)->setCheckState(Qt::Checked);
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_wanted = chosen();
        showHelp();
        touch(removedKey);
        Q_EMIT edited(removedKey);
    });
}

void RemoveNumbersStep::begin(const QList<SeenCustomer>& customers)
{
    LocationChoiceStep::begin(customers);
    loadNumbers();
}

void RemoveNumbersStep::loadNumbers()
{
    m_read = false;
    const OrgId org = seen().customer.orgId;
    whenDone(services().inquiries.numbers(org), this, [this, ask = ++m_asks](const Result<QList<PhoneNumberEntry>>& numbers) {
        if (ask != m_asks)
            return;
        if (numbers)
            return showNumbers(*numbers);
        Q_EMIT failed(numbers.error(), [this] { loadNumbers(); });
    });
}

void RemoveNumbersStep::showNumbers(const QList<PhoneNumberEntry>& numbers)
{
    ++m_asks;
    m_read = true;
    m_numbers = numbers;
    placeChanged();
    Q_EMIT stateChanged();
}

void RemoveNumbersStep::addNumber(const PhoneNumberEntry& entry, bool possible)
{
    QString text = isolated(entry.number); // the plus sign stays in front of it
    const bool free = !entry.isMain && entry.ownerId.isEmpty();
    if (entry.isMain)
        text = tr("%1 (main number)").arg(text);
    else if (!free)
        text = tr("%1 (somebody has it)").arg(text);
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, entry.number);
    Qt::ItemFlags flags = Qt::ItemIsSelectable;
    if (free && possible)
        flags |= Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    if (!(flags & Qt::ItemIsEnabled))
        item->setForeground(theme().color(look::Role::TextMuted));
    item->setCheckState(free && possible && m_wanted.contains(entry.number) ? Qt::Checked : Qt::Unchecked);
}

void RemoveNumbersStep::placeChanged()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const bool possible = placeProblems(false).isEmpty();
    for (const PhoneNumberEntry& entry : std::as_const(m_numbers)) {
        if (place() && entry.locationId == place()->location.id && !entry.number.isEmpty())
            addNumber(entry, possible);
    }
    m_list->setCurrentRow(0);
    showHelp();
}

void RemoveNumbersStep::showHelp()
{
    const int count = int(chosen().size());
    QString help = tr("Space chooses a number. Numbers that somebody has, and main numbers, stay.");
    if (m_read && place() && m_list->count() == 0)
        help = tr("This location has no numbers.");
    else if (count > mostNumbersRemovedAtOnce)
        help = tr("%Ln numbers are removed, five at a time.", nullptr, count);
    field(removedKey)->setHelp(help);
}

QStringList RemoveNumbersStep::chosen() const
{
    QStringList numbers;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            numbers << m_list->item(i)->data(Qt::UserRole).toString();
    }
    return numbers;
}

QList<FieldError> RemoveNumbersStep::problems() const
{
    QList<FieldError> errors = placeProblems(false);
    if (errors.isEmpty() && chosen().isEmpty())
        errors << FieldError{removedKey, u"required"_s, {}};
    return errors;
}

QString RemoveNumbersStep::finishText() const
{
    const int count = int(chosen().size());
    return count == 0 ? tr("&Remove numbers") : tr("&Remove %Ln numbers", nullptr, count);
}

ChangeStep::Asked RemoveNumbersStep::ask() { return alone(services().customerChanges.removeNumbers(seen(), change(chosen()))); }

} // namespace pd
