// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/pstnstep.h"

#include "core/whendone.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "ui/numbers/pstnwords.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace pd {

PstnStep::PstnStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent)
    : LocationChoiceStep(context, u"pstn"_s, tr("Set PSTN connection"),
        tr("How calls of this location reach the telephone network. Numbers that the location has stay as they are."), request, parent)
    , m_option(new QComboBox(this))
    , m_route(new QComboBox(this))
{
    static constexpr int letters = 20;
    for (QComboBox* box : {m_option, m_route}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
    }
    m_option->setObjectName(u"connection"_s);
    m_option->setPlaceholderText(tr("Choose a connection"));
    m_route->setObjectName(u"route"_s);
    m_route->addItem(tr("Trunk"), u"TRUNK"_s);
    m_route->addItem(tr("Route group"), u"ROUTE_GROUP"_s);
    addField(u"pstn"_s, tr("&Connection"), m_option)->setRequired(true);
    addField(u"routeType"_s, tr("Calls go &through"), m_route)->setRequired(true);
    FormField* route = addText(u"routeId"_s, tr("&ID of the trunk or route group"), true);
    route->setRequired(true);
    route->setHelp(tr("Control Hub shows it under Calling, Call routing."));
    addPartnerHubText();
    connect(m_option, &QComboBox::currentIndexChanged, this, [this] {
        showGateway();
        Q_EMIT edited(u"pstn"_s);
    });
    showGateway();
}

void PstnStep::placeChanged()
{
    m_offered = false;
    m_options.clear();
    ++m_asks;
    if (m_option->hasFocus() || m_route->hasFocus() || editOf(u"routeId"_s)->hasFocus())
        focusField(u"location"_s); // none of them can keep it
    m_option->clear();
    m_option->setEnabled(false);
    if (place())
        loadOptions(place()->location.id);
}

void PstnStep::loadOptions(const LocationId& location)
{
    whenDone(services().inquiries.pstnOptions(seen().customer.orgId, location), this,
        [this, location, ask = ++m_asks](const Result<QList<PstnConnection>>& options) {
            if (ask != m_asks)
                return;
            if (options)
                return showOptions(*options);
            Q_EMIT failed(options.error(), [this] { placeChanged(); });
        });
}

void PstnStep::showOptions(const QList<PstnConnection>& options)
{
    ++m_asks;
    const QSignalBlocker quiet(m_option);
    m_options = options;
    m_offered = true;
    m_option->clear();
    auto* items = qobject_cast<QStandardItemModel*>(m_option->model());
    for (const PstnConnection& one : options) {
        const bool hub = onlyInPartnerHub(one);
        m_option->addItem(hub ? tr("%1 (in Partner Hub only)").arg(one.displayName) : one.displayName, one.id);
        items->item(m_option->count() - 1)->setEnabled(!hub);
        m_option->setItemData(m_option->count() - 1, pstnTypeText(one.type), Qt::ToolTipRole);
    }
    const bool mayChange = placeProblems(false).isEmpty();
    m_option->setEnabled(mayChange);
    m_option->setCurrentIndex(place() && place()->connection ? m_option->findData(place()->connection->id) : -1);
    showGateway();
    Q_EMIT stateChanged();
}

const PstnConnection* PstnStep::option() const
{
    const int index = m_option->currentIndex();
    return index < 0 || index >= m_options.size() ? nullptr : &m_options.at(index);
}

void PstnStep::showGateway()
{
    const bool gateway = option() && option()->type == "LOCAL_GATEWAY"_L1;
    if (!gateway && (m_route->hasFocus() || editOf(u"routeId"_s)->hasFocus()))
        m_option->setFocus(); // what is about to be hidden does not keep it
    field(u"routeType"_s)->setVisible(gateway);
    field(u"routeId"_s)->setVisible(gateway);
    field(u"pstn"_s)->setHelp(option() ? pstnTypeText(option()->type) : QString());
}

QList<FieldError> PstnStep::problems() const
{
    QList<FieldError> errors = placeProblems(false);
    if (errors.isEmpty() && !option())
        errors << FieldError{u"pstn"_s, u"required"_s, {}};
    const bool gateway = option() && option()->type == "LOCAL_GATEWAY"_L1;
    if (gateway && hasChanges() && editOf(u"routeId"_s)->text().trimmed().isEmpty())
        errors << FieldError{u"routeId"_s, u"required"_s, {}};
    return errors;
}

bool PstnStep::hasChanges() const { return option() && place() && (!place()->connection || place()->connection->id != option()->id); }

ChangeStep::Asked PstnStep::ask()
{
    PstnChange wanted{seen().customer.orgId, place()->location.id, place()->location.name,
        place()->connection ? place()->connection->id : QString(), {option()->id, {}, {}}};
    if (option()->type == "LOCAL_GATEWAY"_L1)
        wanted.wanted = {{}, m_route->currentData().toString(), editOf(u"routeId"_s)->text().trimmed()};
    return alone(services().customerChanges.setPstn(seen(), {wanted}));
}

} // namespace pd
