// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagesstep.h"

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

PackagesStep::PackagesStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(theme, form, u"packages"_s, tr("Packages"),
        tr("Choose what this customer may use. Each user gets exactly one base package later."), parent)
    , m_error(new QWidget(this))
    , m_errorText(wrappedLabel(theme, {}, m_error, u"danger"_s))
    , m_foreign(new HintPanel(theme, HintPanel::Tone::Warning, this))
{
    build();
    connect(m_foreign, &HintPanel::chosen, this, [this] {
        draft().packages.removeIf([this](const QString& id) { return !rowOf(id); });
        refresh();
        Q_EMIT edited(u"packages"_s);
    });
}

void PackagesStep::build()
{
    const PackageCatalog& catalog = form().rules.catalog;
    auto* head = new QHBoxLayout;
    head->setSpacing(theme().px("spacing.xs"_L1));
    head->addWidget(plainLabel(theme(), look::Type::BodyStrong, tr("Base packages"), this));
    head->addWidget(plainLabel(theme(), look::Type::BodyStrong, u"*"_s, this, u"danger"_s));
    head->addStretch();
    QLabel* limits = plainLabel(theme(), look::Type::Caption, tr("Limit, optional"), this, u"muted"_s);
    limits->setMinimumWidth(theme().px("width.limit"_L1));
    head->addWidget(limits);
    head->addSpacing(theme().px("spacing.m"_L1));
    auto* problem = new QHBoxLayout(m_error);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(theme().px("spacing.xs"_L1));
    problem->addWidget(new IconLabel(theme(), u"circle-cross"_s, look::Role::Danger, m_error), 0, Qt::AlignTop);
    problem->addWidget(m_errorText, 1);
    m_error->hide();
    auto* base = new QVBoxLayout;
    base->setSpacing(theme().px("spacing.xs"_L1));
    base->addLayout(head);
    base->addWidget(m_error);
    base->addWidget(m_foreign);
    base->addWidget(addPanel(packagesWhere(catalog, false, false)));
    auto* addOns = new QVBoxLayout;
    addOns->setSpacing(theme().px("spacing.xs"_L1));
    addOns->addWidget(plainLabel(theme(), look::Type::BodyStrong, tr("Add-ons"), this));
    addOns->addWidget(addPanel(packagesWhere(catalog, true, false)));
    m_more = linkButton({}, this);
    m_more->setObjectName(u"morePackages"_s);
    m_morePanel = addPanel(packagesWhere(catalog, false, true));
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(m_morePanel->isHidden()); });
    column()->addLayout(base);
    column()->addLayout(addOns);
    column()->addWidget(m_more, 0, Qt::AlignLeading);
    column()->addWidget(m_morePanel);
    showMore(false);
}

QFrame* PackagesStep::addPanel(const QList<PackageInfo>& packages)
{
    auto* panel = new QFrame(this);
    panel->setProperty("area", u"panel"_s);
    auto* rows = new QVBoxLayout(panel);
    const int line = theme().px("line.border"_L1);
    rows->setContentsMargins(line, line, line, line);
    rows->setSpacing(0);
    for (const PackageInfo& info : packages)
        addRow(panel, info);
    return panel;
}

void PackagesStep::addRow(QFrame* panel, const PackageInfo& info)
{
    if (panel->layout()->count() > 0)
        panel->layout()->addWidget(lineOf(Qt::Horizontal, panel));
    auto* row = new PackageRow(theme(), info, panel);
    panel->layout()->addWidget(row);
    m_rows << row;
    const QString limit = u"limits."_s + info.id;
    connect(row, &PackageRow::toggled, this, [this, id = info.id](bool chosen) { choose(id, chosen); });
    connect(row, &PackageRow::leaveRequested, this, [this, id = info.id] { choose(id, false); });
    connect(row, &PackageRow::addRequested, this, [this, info] {
        if (!info.requiresAnyOf.isEmpty())
            choose(info.requiresAnyOf.constFirst(), true);
    });
    connect(row, &PackageRow::limitEdited, this, [this, row, limit] {
        draft().limits.insert(row->id(), row->limit());
        Q_EMIT edited(limit);
    });
    connect(row, &PackageRow::limitLeft, this, [this, limit] {
        touch(limit);
        Q_EMIT left(limit);
    });
}

PackageRow* PackagesStep::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const PackageRow* row) { return row->id() == id; });
    return found == m_rows.cend() ? nullptr : *found;
}

void PackagesStep::choose(const QString& id, bool chosen)
{
    draft().packages.removeAll(id);
    if (chosen)
        draft().packages << id;
    refresh();
    touch(u"packages"_s);
    Q_EMIT edited(u"packages"_s);
}

void PackagesStep::refresh()
{
    CustomerStep::refresh();
    bool special = !m_morePanel->isHidden();
    for (PackageRow* row : std::as_const(m_rows)) {
        const bool chosen = draft().packages.contains(row->id());
        row->setChoice(chosen, draft().limits.value(row->id()));
        explain(row);
        special = special || (chosen && form().rules.catalog.find(row->id())->special);
    }
    QStringList unknown;
    for (const QString& id : std::as_const(draft().packages)) {
        if (!rowOf(id))
            unknown << id;
    }
    m_foreign->setContent(unknown.isEmpty()
            ? QString()
            : tr("This edition of the offer does not have: %1.").arg(unknown.join(tr(", ", "between the names of a list"))),
        unknown.isEmpty() ? QList<HintPanel::Action>() : QList<HintPanel::Action>{{tr("Leave them out"), u"leave"_s}});
    showMore(special);
}

void PackagesStep::explain(PackageRow* row)
{
    const PackageCatalog& catalog = form().rules.catalog;
    const PackageInfo* info = catalog.find(row->id());
    const auto met = std::find_if(
        info->requiresAnyOf.cbegin(), info->requiresAnyOf.cend(), [this](const QString& id) { return draft().packages.contains(id); });
    const bool isMet = met != info->requiresAnyOf.cend();
    const bool needs = row->isChosen() && !info->requiresAnyOf.isEmpty() && !isMet;
    row->setContents(
        row->isChosen() && isMet ? tr("Can be used because %1 is selected").arg(catalog.displayName(*met)) : packageContents(row->id()));
    const QString first = info->requiresAnyOf.isEmpty() ? QString() : catalog.displayName(info->requiresAnyOf.constFirst());
    row->setNeeds(needs ? packageNeeds(catalog, row->id()) : QString(), tr("Add %1").arg(first), tr("Leave out %1").arg(info->displayName));
}

void PackagesStep::showMore(bool shown)
{
    m_morePanel->setVisible(shown);
    m_more->setText(shown ? tr("Fewer packages") : tr("More packages"));
    m_more->setAccessibleDescription(tr("Packages for contact centers, outside of the usual offer"));
}

void PackagesStep::showProblems(const QList<FieldError>& problems)
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

QString PackagesStep::placeOf(const QString& field) const
{
    if (!field.startsWith("limits."_L1))
        return tr("Packages");
    return tr("Limit of %1").arg(form().rules.catalog.displayName(field.sliced(7)));
}

void PackagesStep::focusField(const QString& field)
{
    PackageRow* ofLimit = field.startsWith("limits."_L1) ? rowOf(field.sliced(7)) : nullptr;
    if (ofLimit)
        return ofLimit->focusLimit();
    const QStringList unmet = form().rules.catalog.unmet(draft().packages);
    PackageRow* row = unmet.isEmpty() ? nullptr : rowOf(unmet.constFirst());
    row ? row->focusBox() : focusFirst();
}

void PackagesStep::focusFirst() { m_rows.constFirst()->focusBox(); }

QString PackagesStep::summary() const { return tr("%n packages", nullptr, int(draft().packages.size())); }

QList<SideNote> PackagesStep::notes() const
{
    QList<SideNote> notes;
    if (const OnboardingTemplate* value = form().chosenTemplate()) {
        const QString signIn = value->signIn == SignInMode::Webex ? tr("Webex sign-in")
            : value->signIn == SignInMode::Saml                   ? tr("SAML sign-in of the partner")
                                                                  : tr("OpenID Connect sign-in of the partner");
        const QString pstn = value->pstnProvider.isEmpty() ? tr("no PSTN provider") : tr("PSTN provider %1").arg(value->pstnProvider);
        notes << SideNote{tr("From the template"), tr("%1: %2, %3.", "template, sign-in, PSTN provider").arg(value->name, signIn, pstn)};
    }
    return notes << SideNote{
               tr("Administrator"), tr("The first administrator gets the package level chosen here. It cannot be lowered later.")};
}

} // namespace pd
