// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagediff.h"

#include <QFrame>

namespace pd {

class PointList;
class Theme;

/// What a new list of packages would do, line by line: what comes, what is REMOVED and from how many users, what stays. Follows every click.
class PackageDiffView : public QFrame
{
    Q_OBJECT

public:
    PackageDiffView(const Theme& theme, QWidget* parent);

    enum class Users { Counting, Known, NotKnown };

    void show(const PackageDiff& diff, Users users);
    /// The lines as they are on screen, from above.
    [[nodiscard]] QStringList lines() const;

private:
    [[nodiscard]] QString removalText(const PackageDiff::Use& removed, Users users) const;

    PointList* m_points;
};

} // namespace pd
