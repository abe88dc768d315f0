// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

#include <algorithm>
#include <iterator>

namespace pd {

QList<Picture> allPictures()
{
    return overviewPictures() + customersPictures() + onboardingPictures() + setUpPictures() + templatePictures() + activityPictures()
        + settingsPictures();
}

QList<Picture> picturesOf(const QString& only)
{
    const QList<Picture> all = allPictures();
    QList<Picture> chosen;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(chosen), [&only](const Picture& picture) {
        return only.isEmpty() || picture.name == only || picture.name.startsWith(QString(only + u'-'));
    });
    return chosen;
}

} // namespace pd
