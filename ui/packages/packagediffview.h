// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagediff.h"

#include <QFrame>

class QVBoxLayout;

namespace pd {

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
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addLine(const QString& icon, const QString& tone, const QString& sentence);
    [[nodiscard]] QString removalText(const PackageDiff::Use& removed, Users users) const;

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QStringList m_lines;
};

} // namespace pd
