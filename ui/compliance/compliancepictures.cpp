// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancepage.h"
#include "ui/compliance/reviewlist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool areReviewsShown(MainWindow& window) { return static_cast<CompliancePage*>(window.page(u"compliance"_s))->isReady(); }

Review picturedReview(const QString& name, const QString& externalId, const QString& status, int hours)
{
    Review review;
    review.id = CustomerId(externalId);
    review.name = name;
    review.externalId = externalId;
    review.status = status;
    review.since = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours);
    review.asked = true;
    return review;
}

void showPicturedReviews(MainWindow& window)
{
    Review waiting = picturedReview(u"Brightwater Clinics Ltd."_s, u"c-1017"_s, u"pending_rpl_review"_s, 31);
    waiting.waiting = 12;
    Review overdue = picturedReview(u"Ferretería Quijano"_s, u"c-0988"_s, u"pending_rpl_review"_s, 75);
    overdue.asked = false;
    Review approved = picturedReview(u"Halden Logistics AS"_s, u"c-1042"_s, u"provisioned"_s, 5);
    approved.stopped << OperationId(u"picture"_s);
    approved.stoppedSteps = 14;
    Review stopped = picturedReview(u"Elektro Jarzębina s.c."_s, u"c-1051"_s, u"error"_s, 20);
    stopped.failed = Operation();
    static_cast<CompliancePage*>(window.page(u"compliance"_s))->list().setReviews({overdue, waiting, approved, stopped});
}

} // namespace

QList<Picture> compliancePictures()
{
    const QString page = u"compliance"_s;
    return {{page, page, true, showPicturedReviews, areReviewsShown}, {u"compliance-empty"_s, page, false, {}, areReviewsShown}};
}

} // namespace pd
