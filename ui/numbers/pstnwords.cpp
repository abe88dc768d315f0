// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/pstnwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct PstnText {
    Q_DECLARE_TR_FUNCTIONS(PstnText)
};

} // namespace

QString pstnTypeText(const QString& type)
{
    const QHash<QString, QString> words = {
        {u"LOCAL_GATEWAY"_s, PstnText::tr("Local gateway")},
        {u"NON_INTEGRATED_CCP"_s, PstnText::tr("Provider without integration")},
        {u"INTEGRATED_CCP"_s, PstnText::tr("Integrated provider")},
        {u"CISCO_PSTN"_s, PstnText::tr("Cisco PSTN")},
    };
    return words.value(type, type);
}

StatusWords pstnWords(const std::optional<PstnConnection>& connection)
{
    if (!connection)
        return {u"with_errors"_s, PstnText::tr("No PSTN"), {}};
    if (onlyInPartnerHub(*connection))
        return {u"pending_review"_s, connection->displayName, PstnText::tr("Partner Hub")};
    return {u"ready"_s, connection->displayName, {}};
}

QString partnerHubText()
{
    return PstnText::tr(
        "Cisco PSTN and integrated providers are chosen in Partner Hub only, and their numbers are ordered, moved and removed "
        "there. The main number of a location is chosen in Control Hub.");
}

} // namespace pd
