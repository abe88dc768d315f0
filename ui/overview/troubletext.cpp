// SPDX-License-Identifier: GPL-3.0-or-later
// What is the matter with a customer, in one line.
#include "domain/customerstatus.h"
#include "domain/packagecatalog.h"
#include "ui/customers/statuswords.h"
#include "ui/overview/attention.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct TroubleText {
    Q_DECLARE_TR_FUNCTIONS(TroubleText)
};

constexpr qint64 reviewHours = 72; ///< how long Cisco takes for a compliance check at most

QString reviewText(const QDateTime& sinceUtc, const QDateTime& nowUtc)
{
    const qint64 left = reviewHours - sinceUtc.secsTo(nowUtc) / 3600;
    if (!sinceUtc.isValid())
        return TroubleText::tr("compliance check");
    if (left <= 0)
        return TroubleText::tr("compliance check, longer than %Ln hours", nullptr, int(reviewHours));
    return TroubleText::tr("compliance check, %1 h left", "hours").arg(QLocale().toString(std::min(left, reviewHours)));
}

QString packagesText(const QList<PackageState>& packages)
{
    QStringList missing;
    for (const PackageState& package : packages) {
        if (customerStatus(package.status) != CustomerStatus::Provisioned)
            missing << PackageCatalog::shipped().displayName(package.name);
    }
    if (missing.isEmpty())
        return {};
    const int all = int(packages.size());
    const QString what = missing.size() == 1 ? TroubleText::tr("%1 is not ready").arg(isolated(missing.constFirst()))
                                             : TroubleText::tr("%Ln packages are not ready", nullptr, int(missing.size()));
    const int ready = all - int(missing.size());
    return ready == 0
        ? what
        : TroubleText::tr("%1, %2 of %Ln packages are", "what is not ready, how many are", all).arg(what, QLocale().toString(ready));
}

} // namespace

QString troubleText(const OverviewCustomer& customer, const QDateTime& reviewSinceUtc, const QDateTime& nowUtc)
{
    const QString word = customerStatusWords(customer.status).word;
    const bool review = customerStatus(customer.status) == CustomerStatus::PendingReview;
    const QString what = review ? reviewText(reviewSinceUtc, nowUtc) : packagesText(customer.packages);
    return what.isEmpty() ? word : TroubleText::tr("%1: %2", "status, what is the matter").arg(word, what);
}

} // namespace pd
