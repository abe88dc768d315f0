// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagestates.h"

#include "domain/packagecatalog.h"
#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/statusline.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

PackageStates::PackageStates(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setProperty("area", u"panel"_s);
    const int side = theme.px("spacing.l"_L1);
    m_column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    m_column->setSpacing(theme.px("spacing.s"_L1));
    m_column->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("Packages"), this));
}

void PackageStates::setStates(const QStringList& packages, const QList<PackageState>& states, const QString& otherwise)
{
    QList<PackageState> wanted;
    for (const QString& package : packages) {
        const auto found = std::find_if(states.cbegin(), states.cend(), [&](const PackageState& state) { return state.name == package; });
        wanted << (found == states.cend() ? PackageState{package, otherwise, {}, {}, {}} : *found);
    }
    if (wanted == m_shown && packages == m_packages)
        return;
    m_packages = packages;
    m_shown = wanted;
    m_failed = int(std::count_if(
        wanted.cbegin(), wanted.cend(), [](const PackageState& state) { return !state.errors.isEmpty() || state.status == "error"_L1; }));
    delete m_body;
    m_body = new QWidget(this);
    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px("spacing.xs"_L1));
    for (const PackageState& state : std::as_const(wanted))
        addRow(PackageCatalog::shipped().displayName(state.name), state);
    m_column->addWidget(m_body);
}

void PackageStates::addRow(const QString& package, const PackageState& state)
{
    auto* row = new QHBoxLayout;
    auto* name = new ElidedLabel(m_theme, look::Type::Body, look::Role::Text, m_body);
    name->setText(package);
    auto* status = new StatusLine(m_theme, m_body);
    status->setStatus(customerStatusWords(state.status));
    row->addWidget(name, 1);
    row->addWidget(status);
    auto* rows = static_cast<QVBoxLayout*>(m_body->layout());
    rows->addLayout(row);
    for (const ApiProblem& problem : state.errors)
        rows->addWidget(wrappedLabel(m_theme, problem.text, m_body, u"danger"_s));
    for (const ApiProblem& problem : state.warnings)
        rows->addWidget(wrappedLabel(m_theme, problem.text, m_body, u"warning"_s));
}

} // namespace pd
