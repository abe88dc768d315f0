// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagediffview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

look::Role diffRole(const QString& tone)
{
    if (tone == "success"_L1)
        return look::Role::Success;
    if (tone == "danger"_L1)
        return look::Role::Danger;
    return tone == "warning"_L1 ? look::Role::Warning : look::Role::TextMuted;
}

QString packageShown(const QString& package) { return PackageCatalog::shipped().displayName(package); }

} // namespace

PackageDiffView::PackageDiffView(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setProperty("area", u"panel"_s);
    setObjectName(u"diff"_s);
    const int side = theme.px("spacing.m"_L1);
    m_column->setContentsMargins(side, side, side, side);
    m_column->setSpacing(theme.px("spacing.s"_L1));
    m_column->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("What this changes"), this));
}

void PackageDiffView::show(const PackageDiff& diff, Users users)
{
    m_lines.clear();
    delete m_body;
    m_body = new QWidget(this);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px("spacing.xs"_L1));
    for (const QString& package : diff.added)
        addLine(u"plus"_s, u"success"_s, tr("%1 is added").arg(packageShown(package)));
    for (const PackageDiff::Use& removed : diff.removed)
        addLine(u"trash"_s, u"danger"_s, removalText(removed, users));
    for (const PackageDiff::Overrun& overrun : diff.overrun) {
        addLine(u"triangle"_s, u"warning"_s,
            tr("%1: %Ln users have it, the limit would be %2", "package, limit", overrun.users)
                .arg(packageShown(overrun.package), locale().toString(overrun.limit)));
    }
    for (const QString& package : diff.kept)
        addLine(u"circle-dot"_s, u"muted"_s, tr("%1 stays").arg(packageShown(package)));
    m_column->addWidget(m_body);
    setAccessibleName(tr("What this changes"));
    setAccessibleDescription(m_lines.join(u'\n'));
}

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

void PackageDiffView::addLine(const QString& icon, const QString& tone, const QString& sentence)
{
    m_lines << sentence;
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px("spacing.s"_L1));
    row->addWidget(new IconLabel(m_theme, icon, diffRole(tone), m_body), 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(m_theme, sentence, m_body, tone == "success"_L1 ? QString() : tone), 1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
}

} // namespace pd
