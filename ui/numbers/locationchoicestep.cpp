// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/locationchoicestep.h"

#include "core/whendone.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/numbers/pstnwords.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

LocationChoiceStep::LocationChoiceStep(
    const ChangeContext& context, QString key, QString title, const QString& explanation, const ChangeRequest& request, QWidget* parent)
    : ChangeStep(context, std::move(key), std::move(title), explanation, parent)
    , m_wanted(request.details.value(u"location"_s).toString())
    , m_box(new QComboBox(this))
{
    static constexpr int letters = 20;
    m_box->setObjectName(u"location"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(letters);
    m_box->setPlaceholderText(tr("Choose a location"));
    addField(u"location"_s, tr("L&ocation"), m_box)->setRequired(true);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { showPlace(); });
}

void LocationChoiceStep::begin(const QList<SeenCustomer>& customers)
{
    m_seen = customers.constFirst();
    if (const PstnAuditRow* row = place())
        m_wanted = row->location.id.toString();
    m_loaded = false;
    field(u"location"_s)->setHelp(tr("The server is asked for the calling locations…"));
    load();
}

void LocationChoiceStep::load()
{
    whenDone(services().inquiries.auditPstn({m_seen}), this, [this, read = ++m_reads](const Result<PstnAudit>& audit) {
        if (read != m_reads)
            return;
        if (audit)
            return showPlaces(*audit);
        field(u"location"_s)->setHelp(tr("The calling locations could not be read."));
        Q_EMIT failed(audit.error(), [this] { load(); });
    });
}

void LocationChoiceStep::showPlaces(const PstnAudit& audit)
{
    ++m_reads;
    m_rows.clear();
    std::copy_if(audit.rows.cbegin(), audit.rows.cend(), std::back_inserter(m_rows),
        [](const PstnAuditRow& row) { return !row.location.id.isEmpty(); });
    std::sort(m_rows.begin(), m_rows.end(),
        [](const PstnAuditRow& a, const PstnAuditRow& b) { return a.location.name.localeAwareCompare(b.location.name) < 0; });
    m_loaded = true;
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const PstnAuditRow& row : std::as_const(m_rows))
            m_box->addItem(row.location.name, row.location.id.toString());
        m_box->setCurrentIndex(m_rows.size() == 1 ? 0 : m_box->findData(m_wanted));
    }
    showPlace();
}

const PstnAuditRow* LocationChoiceStep::place() const
{
    const int index = m_box->currentIndex();
    return index < 0 || index >= m_rows.size() ? nullptr : &m_rows.at(index);
}

void LocationChoiceStep::showPlace()
{
    const PstnAuditRow* row = place();
    QString help;
    if (m_loaded && m_rows.isEmpty())
        help = tr("This customer has no calling location yet.");
    else if (row && row->problem)
        help = tr("Its connection could not be read. %1").arg(errortext::sentence(*row->problem));
    else if (row && row->connection)
        help = tr("PSTN: %1 (%2)").arg(isolated(row->connection->displayName), pstnTypeText(row->connection->type));
    else if (row)
        help = tr("It has no PSTN connection.");
    field(u"location"_s)->setHelp(help);
    if (row)
        touch(u"location"_s);
    placeChanged();
    Q_EMIT stateChanged();
}

QList<FieldError> LocationChoiceStep::placeProblems(bool needsPstn) const
{
    const PstnAuditRow* row = place();
    const QString key = u"location"_s;
    if (!row || row->problem)
        return {{key, u"required"_s, {}}};
    if (row->connection && onlyInPartnerHub(*row->connection))
        return {{key, u"pstn-not-by-api"_s, row->connection->displayName}};
    if (needsPstn && !row->connection)
        return {{key, u"pstn-required"_s, row->location.name}};
    return {};
}

NumberChange LocationChoiceStep::change(const QStringList& numbers) const
{
    const PstnAuditRow* row = place();
    return row ? NumberChange{m_seen.customer.orgId, row->location.id, row->location.name, numbers, true} : NumberChange();
}

void LocationChoiceStep::addPartnerHubText() { column()->addWidget(wrappedLabel(theme(), partnerHubText(), this)); }

} // namespace pd
