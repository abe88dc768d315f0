// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/hublinks.h"

using namespace Qt::StringLiterals;

namespace pd {

QUrl partnerHubAddress() { return QUrl(u"https://admin.webex.com/partner"_s); }

QUrl controlHubAddress() { return QUrl(u"https://admin.webex.com"_s); }

} // namespace pd
