// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/restrictiontable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct AdministratorRight {
    QString what;
    bool everGiven; ///< with the mode off; with the mode on none of them is there
};

} // namespace

RestrictionTable::RestrictionTable(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    const QList<AdministratorRight> rights{
        {tr("Add wholesale users and change packages"), true},
        {tr("Change and claim users, also by CSV or directory sync; assign licences automatically"), true},
        {tr("Reset packages, edit services, see the full service status"), true},
        {tr("Change the primary work number (names and primary e-mail can always be changed)"), true},
        {tr("Change the company name, domains, sign-in and single sign-on"), true},
        {tr("Choose who gets admin invitations, and the language of mails"), true},
        {tr("Choose calling behaviour, local gateway or Cisco PSTN"), true},
        {tr("Migrations and connected unified communications"), true},
        {tr("Change call priority in app options, PSTN, call recording and numbers"), false},
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px("spacing.m"_L1));
    grid->setVerticalSpacing(theme.px("spacing.s"_L1));
    grid->setColumnStretch(0, 1);
    const auto put = [&](int row, int column, const QString& text, const QString& tone) {
        grid->addWidget(plainLabel(theme, look::Type::BodyStrong, text, this, tone), row, column, Qt::AlignTop);
    };
    put(0, 0, tr("Their administrators can"), {});
    put(0, 1, tr("On"), {});
    put(0, 2, tr("Off"), {});
    for (int i = 0; i < rights.size(); ++i) {
        grid->addWidget(wrappedLabel(theme, rights.at(i).what, this, {}), i + 1, 0);
        put(i + 1, 1, tr("No"), u"muted"_s);
        put(i + 1, 2, rights.at(i).everGiven ? tr("Yes") : tr("No"), rights.at(i).everGiven ? u"success"_s : u"muted"_s);
    }
}

} // namespace pd
