// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagediffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pointlist.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString packageShown(const QString& package) { return PackageCatalog::shipped().displayName(package); }

} // namespace

PackageDiffView::PackageDiffView(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_points(new PointList(theme, this))
{
    setProperty("area", u"panel"_s);
    setObjectName(u"diff"_s);
    setAccessibleName(tr("What this changes"));
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.m"_L1);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px("spacing.s"_L1));
    column->addWidget(plainLabel(theme, look::Type::BodyStrong, accessibleName(), this));
    column->addWidget(m_points);
}

void PackageDiffView::show(const PackageDiff& diff, Users users)
{
    m_points->clear();
    for (const QString& package : diff.added)
        m_points->add(u"plus"_s, look::Role::Success, tr("%1 is added").arg(packageShown(package)));
    for (const PackageDiff::Use& removed : diff.removed)
        m_points->add(u"trash"_s, look::Role::Danger, removalText(removed, users), u"danger"_s);
    for (const PackageDiff::Overrun& overrun : diff.overrun) {
        m_points->add(u"triangle"_s, look::Role::Warning,
            tr("%1: %Ln users have it, the limit would be %2", "package, limit", overrun.users)
                .arg(packageShown(overrun.package), locale().toString(overrun.limit)),
            u"warning"_s);
    }
    QStringList kept;
    for (const QString& package : diff.kept)
        kept << packageShown(package);
    if (!kept.isEmpty())
        m_points->add(u"circle-dot"_s, look::Role::TextMuted,
            tr("Stays: %1", "packages").arg(kept.join(tr(", ", "between the names of a list"))), u"muted"_s);
    setAccessibleDescription(lines().join(u'\n'));
}

QStringList PackageDiffView::lines() const { return m_points->sentences(); }

QString PackageDiffView::removalText(const PackageDiff::Use& removed, Users users) const
{
    const QString package = packageShown(removed.package);
    if (users == Users::Counting)
        return tr("%1 is REMOVED. Counting the users who have it…").arg(package);
    if (users == Users::NotKnown)
        return tr("%1 is REMOVED. How many users have it is not known").arg(package);
    if (removed.users == 0)
        return tr("%1 is REMOVED. No user has it").arg(package);
    return tr("%1 is REMOVED from %Ln users", "package", removed.users).arg(package);
}

} // namespace pd
