// SPDX-License-Identifier: GPL-3.0-or-later
// Sums an imported report up by customer and package, once, and prints how many there are: what the Billing page does when it opens a report.
#include "billing/summary.h"

#include <QString>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const auto reader = pd::ReportReader::open(QString::fromLocal8Bit(argv[1]));
    if (!reader)
        return 1;
    const auto summary = pd::summarise(
        **reader, {pd::SummaryKey{pd::UsageColumn::CustomerOrgId, false, {}}, pd::SummaryKey{pd::UsageColumn::ServiceName, false, {}}});
    if (!summary)
        return 1;
    pd::Decimal total;
    for (size_t row = 0; row < size_t(summary->size()); ++row)
        total += summary->quantity(row);
    std::printf("{\"groups\": %lld, \"quantity\": \"%s\"}\n", static_cast<long long>(summary->size()), qUtf8Printable(total.toString()));
    return 0;
}
