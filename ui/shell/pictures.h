// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/profileinfo.h"

#include <QList>
#include <QString>

#include <functional>

namespace pd {

class MainWindow;

/// One state of the window worth a picture. `prepare` is called once the window's models are filled (or known to be empty), and the picture is
/// taken as soon as `isReady` says so afterwards; both may be empty.
struct Picture {
    QString name; ///< "customers-inspector", "create-customer-packages": what comes before the first dash is no matter, names are unique
    QString page; ///< shown first; empty: prepare() shows something
    bool withData = true; ///< false: over empty databases
    std::function<void(MainWindow&)> prepare;
    std::function<bool(MainWindow&)> isReady;
    bool atOnce = false; ///< before the first answer of a model can arrive: the loading state
    ProfileInfo::Kind profile = ProfileInfo::Kind::Sandbox; ///< what the window says of the profile
};

/// The models of the window's pages have what the picture starts from.
[[nodiscard]] bool hasModels(const MainWindow& window, const Picture& picture);

/// Each area has its own list in `ui/<area>/<area>pictures.cpp`.
[[nodiscard]] QList<Picture> overviewPictures();
[[nodiscard]] QList<Picture> customersPictures();
[[nodiscard]] QList<Picture> changePictures();
[[nodiscard]] QList<Picture> packagePictures();
[[nodiscard]] QList<Picture> attachPictures();
[[nodiscard]] QList<Picture> compliancePictures();
[[nodiscard]] QList<Picture> usersPictures();
[[nodiscard]] QList<Picture> bulkOnboardingPictures(); ///< ui/bulkonboarding/bulkpictures.cpp
[[nodiscard]] QList<Picture> providerPictures();
[[nodiscard]] QList<Picture> templatePictures();
[[nodiscard]] QList<Picture> onboardingPictures();
[[nodiscard]] QList<Picture> setUpPictures();
[[nodiscard]] QList<Picture> numbersPictures(); ///< and the PSTN audit
[[nodiscard]] QList<Picture> checksPictures();
[[nodiscard]] QList<Picture> billingPictures();
[[nodiscard]] QList<Picture> activityPictures();
[[nodiscard]] QList<Picture> settingsPictures();

/// All of them, in the order of the pages.
[[nodiscard]] QList<Picture> allPictures();
/// Those called `only` or `only-…`; all when it is empty.
[[nodiscard]] QList<Picture> picturesOf(const QString& only);

} // namespace pd
