// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool areReviewsShown(MainWindow& window) { return static_cast<CompliancePage*>(window.page(u"compliance"_s))->isReady(); }

} // namespace

QList<Picture> compliancePictures()
{
    const QString page = u"compliance"_s;
    return {{page, page, true, {}, areReviewsShown}, {u"compliance-empty"_s, page, false, {}, areReviewsShown}};
}

} // namespace pd
