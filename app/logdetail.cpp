// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logdetail.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace pd {

void applyLogDetail(ProgramSettings::Log detail)
{
    switch (detail) {
    case ProgramSettings::Log::Problems: return QLoggingCategory::setFilterRules(u"pd.*.debug=false\npd.*.info=false"_s);
    case ProgramSettings::Log::Usual: return QLoggingCategory::setFilterRules({});
    case ProgramSettings::Log::Everything: return QLoggingCategory::setFilterRules(u"pd.*.debug=true\npd.*.info=true"_s);
    }
}

} // namespace pd
