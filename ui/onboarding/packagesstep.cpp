// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagesstep.h"

#include "ui/onboarding/packagechooser.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace pd {

PackagesStep::PackagesStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(theme, form, u"packages"_s, tr("Packages"),
        tr("Choose what this customer may use. Each user gets exactly one base package later."), parent)
    , m_chooser(new PackageChooser(theme, form.rules.catalog, this))
{
    column()->addWidget(m_chooser);
    connect(m_chooser, &PackageChooser::chosen, this, [this] {
        draft().packages = m_chooser->packages();
        touch(u"packages"_s);
        Q_EMIT edited(u"packages"_s);
    });
    connect(m_chooser, &PackageChooser::limitEdited, this, [this](const QString& field) {
        draft().limits = m_chooser->limits();
        Q_EMIT edited(field);
    });
    connect(m_chooser, &PackageChooser::limitLeft, this, [this](const QString& field) {
        touch(field);
        Q_EMIT left(field);
    });
}

void PackagesStep::refresh()
{
    CustomerStep::refresh();
    m_chooser->setChoice(draft().packages, draft().limits);
}

void PackagesStep::showProblems(const QList<FieldError>& problems) { m_chooser->showProblems(problems); }

QString PackagesStep::placeOf(const QString& field) const { return m_chooser->placeOf(field); }

void PackagesStep::focusField(const QString& field) { m_chooser->focusField(field); }

void PackagesStep::focusFirst() { m_chooser->focusFirst(); }

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
