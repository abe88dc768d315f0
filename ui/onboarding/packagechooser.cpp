// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagechooser.h"

#include "ui/errors/errortext.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/onboarding/packagerow.h"
#include "ui/onboarding/packagewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QList<PackageInfo> packagesWhere(const PackageCatalog& catalog, bool addOn, bool special)
{
    QList<PackageInfo> chosen;
    for (const PackageInfo& info : catalog.all()) {
        if (info.customer && info.special == special && (special || info.addOn == addOn))
            chosen << info;
    }
    return chosen;
}

} // namespace

PackageChooser::PackageChooser(const Theme& theme, const PackageCatalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalog(catalog)
    , m_error(new QWidget(this))
    , m_errorText(wrappedLabel(theme, {}, m_error, u"danger"_s))
    , m_foreign(new HintPanel(theme, HintPanel::Tone::Warning, this))
{
    build();
    connect(m_foreign, &HintPanel::chosen, this, [this] {
        m_packages.removeIf([this](const QString& id) { return !rowOf(id); });
        showRows();
        Q_EMIT chosen();
    });
}

void PackageChooser::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("spacing.l"_L1));
    auto* problem = new QHBoxLayout(m_error);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(m_theme.px("spacing.xs"_L1));
    problem->addWidget(new IconLabel(m_theme, u"circle-cross"_s, look::Role::Danger, m_error), 0, Qt::AlignTop);
    problem->addWidget(m_errorText, 1);
    m_error->hide();
    addGroup(column, tr("Base packages"), false);
    addGroup(column, tr("Add-ons"), true);
    m_more = linkButton({}, this);
    m_more->setObjectName(u"morePackages"_s);
    m_morePanel = addPanel(packagesWhere(m_catalog, false, true));
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(m_morePanel->isHidden()); });
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_morePanel);
    showMore(false);
}

void PackageChooser::addGroup(QVBoxLayout* column, const QString& title, bool addOns)
{
    auto* group = new QVBoxLayout;
    group->setSpacing(m_theme.px("spacing.xs"_L1));
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px("spacing.xs"_L1));
    head->addWidget(plainLabel(m_theme, look::Type::BodyStrong, title, this));
    group->addLayout(head);
    if (!addOns) {
        head->addWidget(plainLabel(m_theme, look::Type::BodyStrong, u"*"_s, this, u"danger"_s));
        head->addStretch();
        QLabel* limits = plainLabel(m_theme, look::Type::Caption, tr("Limit, optional"), this, u"muted"_s);
        limits->setMinimumWidth(m_theme.px("width.limit"_L1));
        head->addWidget(limits);
        head->addSpacing(m_theme.px("spacing.m"_L1));
        group->addWidget(m_error);
        group->addWidget(m_foreign);
    }
    group->addWidget(addPanel(packagesWhere(m_catalog, addOns, false)));
    column->addLayout(group);
}

QFrame* PackageChooser::addPanel(const QList<PackageInfo>& packages)
{
    auto* panel = new QFrame(this);
    panel->setProperty("area", u"panel"_s);
    auto* rows = new QVBoxLayout(panel);
    const int line = m_theme.px("line.border"_L1);
    rows->setContentsMargins(line, line, line, line);
    rows->setSpacing(0);
    for (const PackageInfo& info : packages)
        addRow(panel, info);
    return panel;
}

void PackageChooser::addRow(QFrame* panel, const PackageInfo& info)
{
    if (panel->layout()->count() > 0)
        panel->layout()->addWidget(lineOf(Qt::Horizontal, panel));
    auto* row = new PackageRow(m_theme, info, panel);
    panel->layout()->addWidget(row);
    m_rows << row;
    const QString limit = u"limits."_s + info.id;
    connect(row, &PackageRow::toggled, this, [this, id = info.id](bool on) { choose(id, on); });
    connect(row, &PackageRow::leaveRequested, this, [this, id = info.id] { choose(id, false); });
    connect(row, &PackageRow::addRequested, this, [this, info] {
        if (!info.requiresAnyOf.isEmpty())
            choose(info.requiresAnyOf.constFirst(), true);
    });
    connect(row, &PackageRow::limitEdited, this, [this, row, limit] {
        m_limits.insert(row->id(), row->limit());
        Q_EMIT limitEdited(limit);
    });
    connect(row, &PackageRow::limitLeft, this, [this, limit] { Q_EMIT limitLeft(limit); });
}

PackageRow* PackageChooser::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PackageRow* row) { return row->id() == id; });
    return found == m_rows.cend() ? nullptr : *found;
}

void PackageChooser::choose(const QString& id, bool on)
{
    m_packages.removeAll(id);
    if (on)
        m_packages << id;
    showRows();
    Q_EMIT chosen();
}

void PackageChooser::setChoice(const QStringList& packages, const QMap<QString, QString>& limits)
{
    m_packages = packages;
    m_limits = limits;
    showRows();
}

void PackageChooser::setUsers(const QMap<QString, int>& users)
{
    m_users = users;
    showRows();
}

void PackageChooser::showRows()
{
    bool special = !m_morePanel->isHidden();
    for (PackageRow* row : std::as_const(m_rows)) {
        const bool on = m_packages.contains(row->id());
        row->setChoice(on, m_limits.value(row->id()));
        explain(row);
        special = special || (on && m_catalog.find(row->id())->special);
    }
    QStringList unknown;
    for (const QString& id : std::as_const(m_packages)) {
        if (!rowOf(id))
            unknown << id;
    }
    m_foreign->setContent(unknown.isEmpty()
            ? QString()
            : tr("This edition of the offer does not have: %1.").arg(unknown.join(tr(", ", "between the names of a list"))),
        unknown.isEmpty() ? QList<HintPanel::Action>() : QList<HintPanel::Action>{{tr("Leave them out"), u"leave"_s}});
    showMore(special);
}

void PackageChooser::explain(PackageRow* row)
{
    const PackageInfo* info = m_catalog.find(row->id());
    const auto met = std::find_if(
        info->requiresAnyOf.cbegin(), info->requiresAnyOf.cend(), [this](const QString& id) { return m_packages.contains(id); });
    const bool isMet = met != info->requiresAnyOf.cend();
    const bool needs = row->isChosen() && !info->requiresAnyOf.isEmpty() && !isMet;
    const QString what =
        row->isChosen() && isMet ? tr("Can be used because %1 is selected").arg(m_catalog.displayName(*met)) : packageContents(row->id());
    const int users = m_users.value(row->id());
    row->setContents(users > 0
            ? tr("%1. %2", "what a package contains, how many users have it").arg(what, tr("%Ln users have it", nullptr, users))
            : what);
    const QString first = info->requiresAnyOf.isEmpty() ? QString() : m_catalog.displayName(info->requiresAnyOf.constFirst());
    row->setNeeds(
        needs ? packageNeeds(m_catalog, row->id()) : QString(), tr("Add %1").arg(first), tr("Leave out %1").arg(info->displayName));
}

void PackageChooser::showMore(bool shown)
{
    m_morePanel->setVisible(shown);
    m_more->setText(shown ? tr("Fewer packages") : tr("More packages"));
    m_more->setAccessibleDescription(tr("Packages for contact centers, outside of the usual offer"));
}

void PackageChooser::showProblems(const QList<FieldError>& problems)
{
    QStringList general;
    for (const FieldError& problem : problems) {
        // What a row says itself is not said twice.
        if (problem.field == "packages"_L1 && problem.rule != "package-needs"_L1)
            general << errortext::fieldSentence(problem);
    }
    const QString text = general.join(u'\n');
    const bool appears = m_errorText->text() != text && !text.isEmpty();
    m_errorText->setText(text);
    m_errorText->setAccessibleName(text);
    m_error->setVisible(!text.isEmpty());
    if (appears) {
        QAccessibleEvent alert(m_errorText, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    for (PackageRow* row : std::as_const(m_rows)) {
        const auto found = std::find_if(problems.cbegin(), problems.cend(),
            [&](const FieldError& problem) { return problem.field == QString(u"limits."_s + row->id()); });
        row->setLimitError(found == problems.cend() ? QString() : errortext::fieldSentence(*found));
    }
}

QString PackageChooser::placeOf(const QString& field) const
{
    if (!field.startsWith("limits."_L1))
        return tr("Packages");
    return tr("Limit of %1").arg(m_catalog.displayName(field.sliced(7)));
}

void PackageChooser::focusField(const QString& field)
{
    PackageRow* ofLimit = field.startsWith("limits."_L1) ? rowOf(field.sliced(7)) : nullptr;
    if (ofLimit)
        return ofLimit->focusLimit();
    const QStringList unmet = m_catalog.unmet(m_packages);
    PackageRow* row = unmet.isEmpty() ? nullptr : rowOf(unmet.constFirst());
    row ? row->focusBox() : focusFirst();
}

void PackageChooser::focusFirst() { m_rows.constFirst()->focusBox(); }

} // namespace pd
