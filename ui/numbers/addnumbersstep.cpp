// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/addnumbersstep.h"

#include "core/whendone.h"
#include "domain/phonenumber.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QString numbersKey = u"phoneNumbers"_s;
constexpr qsizetype problemsShown = 3;

qsizetype positionOf(const QString& field) { return field.section(u'[', 1).section(u']', 0, 0).toLongLong(); }

} // namespace

AddNumbersStep::AddNumbersStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent)
    : LocationChoiceStep(context, u"numbers-add"_s, tr("Add numbers"),
        tr("Numbers that your provider gave for this location. Paste them from a list or a spreadsheet."), request, parent)
    , m_list(new QPlainTextEdit(this))
    , m_active(new QCheckBox(tr("Numbers can be called at once"), this))
{
    m_list->setObjectName(u"numbers"_s);
    m_list->setTabChangesFocus(true);
    m_list->setLayoutDirection(Qt::LeftToRight);
    m_list->setFixedHeight(5 * theme().px("height.field"_L1));
    addField(numbersKey, tr("&Numbers"), m_list)->setRequired(true);
    m_active->setObjectName(u"active"_s);
    m_active->setChecked(true);
    column()->addWidget(m_active);
    addPartnerHubText();
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        readAll();
        Q_EMIT edited(numbersKey);
    });
    readAll();
}

void AddNumbersStep::begin(const QList<SeenCustomer>& customers)
{
    LocationChoiceStep::begin(customers);
    // What is there already is only said; the operation looks again before it sends.
    whenDone(services().inquiries.numbers(seen().customer.orgId), this, [this](const Result<QList<PhoneNumberEntry>>& numbers) {
        m_there.clear();
        for (const PhoneNumberEntry& entry : numbers.value_or(QList<PhoneNumberEntry>()))
            m_there.insert(entry.number, entry);
        placeChanged();
        Q_EMIT stateChanged();
    });
}

AddNumbersStep::Entry AddNumbersStep::read(const QString& written, qsizetype position) const
{
    Entry entry{written, {}, {}};
    const QString key = u"phoneNumbers[%1]"_s.arg(position);
    const Result<QString> number = toE164(written, place() ? place()->location.address.country : QString());
    if (!number) {
        const QList<FieldError>& fields = number.error().fields;
        entry.problem = {key, fields.isEmpty() ? u"phone"_s : fields.constFirst().rule, written};
        return entry;
    }
    entry.number = *number;
    const auto there = m_there.constFind(*number);
    if (there != m_there.cend() && place() && there->locationId != place()->location.id)
        entry.problem = {key, u"number-elsewhere"_s, *number};
    return entry;
}

void AddNumbersStep::readAll()
{
    static const QRegularExpression between(u"[\\n\\t;,]"_s);
    m_entries.clear();
    m_numbers.clear();
    int repeated = 0;
    int there = 0;
    QStringList touched{numbersKey};
    for (const QString& part : m_list->toPlainText().split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const Entry entry = read(part.trimmed(), m_entries.size());
        m_entries << entry;
        touched << entry.problem.field;
        if (!entry.problem.rule.isEmpty())
            continue;
        const bool again = m_numbers.contains(entry.number);
        repeated += again ? 1 : 0;
        there += !again && m_there.contains(entry.number) ? 1 : 0;
        if (!again)
            m_numbers << entry.number;
    }
    QStringList help{m_entries.isEmpty()
            ? tr("One per line, with the country code. Numbers of the location's own country may be written without.")
            : tr("%Ln numbers can be read.", nullptr, int(m_numbers.size()))};
    if (repeated > 0)
        help << tr("%Ln are there twice and are added once.", nullptr, repeated);
    if (there > 0)
        help << tr("%Ln are at this location already and stay as they are.", nullptr, there);
    field(numbersKey)->setHelp(help.join(u' '));
    if (!m_entries.isEmpty())
        touch(touched);
}

void AddNumbersStep::placeChanged() { readAll(); }

QList<FieldError> AddNumbersStep::problems() const
{
    QList<FieldError> errors = placeProblems(true);
    for (const Entry& entry : m_entries) {
        if (!entry.problem.rule.isEmpty())
            errors << entry.problem;
    }
    if (m_entries.isEmpty())
        errors << FieldError{numbersKey, u"required"_s, {}};
    return errors;
}

void AddNumbersStep::showProblems(const QList<FieldError>& problems)
{
    LocationChoiceStep::showProblems(problems);
    QStringList lines;
    qsizetype left = 0;
    for (const FieldError& problem : problems) {
        if (!problem.field.startsWith(u"phoneNumbers["_s))
            continue;
        if (lines.size() < problemsShown)
            lines << tr("“%1”: %2").arg(m_entries.value(positionOf(problem.field)).written, errortext::fieldSentence(problem));
        else
            ++left;
    }
    if (left > 0)
        lines << tr("%Ln more cannot be used.", nullptr, int(left));
    if (!lines.isEmpty())
        field(numbersKey)->setError(lines.join(u'\n'));
}

QString AddNumbersStep::placeOf(const QString& field) const
{
    return field.startsWith(u"phoneNumbers["_s) ? tr("Number %1").arg(positionOf(field) + 1) : LocationChoiceStep::placeOf(field);
}

void AddNumbersStep::focusField(const QString& key)
{
    if (!key.startsWith(u"phoneNumbers["_s))
        return LocationChoiceStep::focusField(key);
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_list->moveCursor(QTextCursor::Start);
    m_list->find(m_entries.value(positionOf(key)).written);
}

bool AddNumbersStep::hasChanges() const { return !m_entries.isEmpty(); }

QString AddNumbersStep::finishText() const
{
    return m_numbers.isEmpty() ? tr("&Add numbers") : tr("&Add %Ln numbers", nullptr, int(m_numbers.size()));
}

ChangeStep::Asked AddNumbersStep::ask()
{
    NumberChange wanted = change(m_numbers);
    wanted.active = m_active->isChecked();
    return alone(services().customerChanges.addNumbers(seen(), wanted));
}

} // namespace pd
