// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/reviewrows.h"

#include "domain/countries.h"
#include "domain/languagenames.h"
#include "ui/onboarding/packagewords.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

} // namespace

QList<ReviewRow> packageReviewRows(const CustomerForm& form)
{
    const PackageCatalog& catalog = form.rules.catalog;
    QStringList base;
    QStringList addOns;
    for (const QString& id : form.draft.packages) {
        const PackageInfo* info = catalog.find(id);
        (info && info->addOn ? addOns : base) << id;
    }
    QList<ReviewRow> rows{{ReviewText::tr("Base packages"), packageNames(catalog, base, form.draft.limits)}};
    if (!addOns.isEmpty())
        rows << ReviewRow{ReviewText::tr("Add-ons"), packageNames(catalog, addOns, form.draft.limits)};
    return rows;
}

QList<ReviewRow> placeReviewRows(const CustomerForm& form)
{
    const CustomerDraft& draft = form.draft;
    const Address& a = draft.address;
    const QString comma = ReviewText::tr(", ", "between the names of a list");
    const QString city = QStringList{a.postalCode.trimmed(), a.city.trimmed()}.join(u' ').trimmed();
    QStringList parts{a.line1.trimmed(), a.line2.trimmed(), city, a.state.trimmed(), countryName(a.country.trimmed(), windowLanguage())};
    parts.removeAll(QString());
    QList<ReviewRow> rows;
    if (form.hasCalling())
        rows << ReviewRow{ReviewText::tr("Location name"), isolated(draft.locationName.trimmed())};
    rows << ReviewRow{ReviewText::tr("Address"), isolated(parts.join(comma))};
    if (form.hasCalling()) {
        rows << ReviewRow{ReviewText::tr("Time zone"), draft.timeZone}
             << ReviewRow{ReviewText::tr("Call language"), localeName(draft.callLanguage, windowLanguage())};
        if (!draft.emergencyIdentifier.trimmed().isEmpty())
            rows << ReviewRow{ReviewText::tr("Emergency identifier"), draft.emergencyIdentifier.trimmed(), true};
    }
    rows << ReviewRow{ReviewText::tr("Supported location"),
        draft.supportedLocationConfirmed ? ReviewText::tr("Confirmed by you") : ReviewText::tr("Not confirmed")};
    return rows;
}

} // namespace pd
