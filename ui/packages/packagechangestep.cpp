// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagechangestep.h"

#include "core/whendone.h"
#include "items/customerdetails.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/serverfields.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/onboarding/packagechooser.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using Users = PackageDiffView::Users;

namespace {

const QString removalKey = u"removal"_s;

/// `wanted` was made over `before`: the same additions and removals over `now`.
QStringList rebased(const QStringList& wanted, const QStringList& before, const QStringList& now)
{
    QStringList packages;
    for (const QString& package : now) {
        if (wanted.contains(package) || !before.contains(package))
            packages << package;
    }
    for (const QString& package : wanted) {
        if (!before.contains(package) && !packages.contains(package))
            packages << package;
    }
    return packages;
}

bool concernsPackages(const FieldError& error) { return error.field == "packages"_L1 || error.field.startsWith("limits."_L1); }

} // namespace

PackageChangeStep::PackageChangeStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"packages"_s, tr("Change packages"),
        tr("The list is complete: a package that is not chosen here is removed from the customer and from every user who has it."), parent)
    , m_details(new CustomerDetailsSource(context.services.cacheFile, context.services.ledgerFile, this))
    , m_chooser(new PackageChooser(context.theme, m_form.rules.catalog, this))
    , m_pinned(new QWidget(this))
    , m_view(new PackageDiffView(context.theme, m_pinned))
    , m_uncounted(new HintPanel(context.theme, HintPanel::Tone::Warning, this))
    , m_confirm(new QCheckBox(this))
{
    column()->addWidget(m_chooser);
    buildLocation();
    buildDiff();
    connect(m_chooser, &PackageChooser::limitLeft, this, [this](const QString& field) {
        touch(field);
        Q_EMIT left(field);
    });
    connect(m_chooser, &PackageChooser::chosen, this, [this] {
        m_form.draft.packages = m_chooser->packages();
        followChoice();
        touch(u"packages"_s);
        Q_EMIT edited(u"packages"_s);
    });
    connect(m_chooser, &PackageChooser::limitEdited, this, [this](const QString& field) {
        m_form.draft.limits = m_chooser->limits();
        followChoice();
        Q_EMIT edited(field);
    });
    connect(m_details, &CustomerDetailsSource::loaded, this, &PackageChangeStep::takeDetails);
}

void PackageChangeStep::buildDiff()
{
    auto* parts = new QVBoxLayout(m_pinned);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme().px("spacing.s"_L1));
    m_confirm->setObjectName(u"confirmRemoval"_s);
    m_confirm->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    FormField* removal = makeField(removalKey, tr("Confirm the removal"), m_confirm);
    removal->setRequired(true);
    for (QWidget* part : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_uncounted), static_cast<QWidget*>(removal)})
        parts->addWidget(part);
    connect(m_uncounted, &HintPanel::chosen, this, &PackageChangeStep::countUsers);
}

void PackageChangeStep::begin(const QList<SeenCustomer>& customers)
{
    const SeenCustomer& now = customers.constFirst();
    CustomerDraft& draft = m_form.draft;
    draft.packages =
        m_seen.customer.id.isEmpty() ? now.customer.packages : rebased(draft.packages, m_seen.customer.packages, now.customer.packages);
    m_seen = now;
    draft.address = now.customer.address;
    if (draft.locationName.isEmpty())
        draft.locationName = now.customer.address.city;
    m_chooser->setChoice(draft.packages, draft.limits);
    m_confirm->setChecked(false);
    showLocation();
    m_details->load(now.customer.id);
    countUsers();
}

void PackageChangeStep::takeDetails(const CustomerDetails& details)
{
    if (!(details.customer.id == m_seen.customer.id))
        return;
    const bool untouched = !limitsChanged();
    m_knownLimits.clear();
    for (auto it = details.packageLimits.cbegin(); it != details.packageLimits.cend(); ++it)
        m_knownLimits.insert(it.key(), QString::number(it.value()));
    if (untouched)
        m_form.draft.limits = m_knownLimits;
    m_chooser->setChoice(m_form.draft.packages, m_form.draft.limits);
    followChoice();
    Q_EMIT stateChanged();
}

void PackageChangeStep::countUsers()
{
    m_users = Users::Counting;
    m_usersPerPackage.clear();
    followChoice();
    Q_EMIT stateChanged();
    whenDone(
        services().inquiries.usersPerPackage(m_seen.customer.id), this, [this, count = ++m_count](const Result<QMap<QString, int>>& users) {
            if (count != m_count)
                return;
            if (users)
                return setUsers(*users);
            m_users = Users::NotKnown;
            followChoice();
            Q_EMIT failed(users.error(), [this] { countUsers(); });
            Q_EMIT stateChanged();
        });
}

void PackageChangeStep::setUsers(const QMap<QString, int>& usersPerPackage)
{
    ++m_count;
    m_users = Users::Known;
    m_usersPerPackage = usersPerPackage;
    m_chooser->setUsers(usersPerPackage);
    followChoice();
    Q_EMIT stateChanged();
}

/// What is on screen is what would be sent: a confirmation is one of this diff only.
void PackageChangeStep::followChoice()
{
    const auto removedBefore = [](const PackageDiff& diff) {
        QStringList all;
        for (const PackageDiff::Use& use : diff.removed)
            all << use.package + QString::number(use.users);
        return all;
    };
    const QStringList before = removedBefore(m_diff);
    m_diff = packageDiff(m_seen.customer.packages, m_form.draft.packages, m_usersPerPackage, m_form.rules.catalog, wantedLimits());
    if (removedBefore(m_diff) != before)
        m_confirm->setChecked(false);
    m_view->show(m_diff, m_users);
    m_view->setVisible(!m_diff.isEmpty() || !m_diff.overrun.isEmpty());
    showRemoval();
    showLocation();
}

void PackageChangeStep::showRemoval()
{
    const int users = m_diff.usersAffected();
    const bool waits = !m_diff.removed.isEmpty() && m_users != Users::Known;
    FormField* removal = field(removalKey);
    removal->setVisible(waits || users > 0);
    m_confirm->setEnabled(!waits);
    const bool unknown = waits && m_users == Users::NotKnown;
    m_uncounted->setContent(unknown ? tr("The users could not be counted, and nothing is removed unseen.") : QString(),
        unknown ? QList<HintPanel::Action>{{tr("Count again"), u"count"_s}} : QList<HintPanel::Action>());
    if (waits) {
        m_confirm->setText(m_users == Users::Counting ? tr("Counting the users…") : tr("The users could not be counted"));
    } else if (m_diff.removed.size() == 1) {
        const QString name = m_form.rules.catalog.shortName(m_diff.removed.constFirst().package);
        m_confirm->setText(tr("Remove %1 from %Ln users", "package", users).arg(name));
    } else {
        m_confirm->setText(tr("Remove them from %Ln users", nullptr, users));
    }
    m_confirm->setAccessibleName(m_confirm->text());
}

QMap<QString, int> PackageChangeStep::wantedLimits() const { return m_form.draft.toEntry(m_form.rules.catalog).customer.packageLimits; }

bool PackageChangeStep::limitsChanged() const
{
    const auto& catalog = m_form.rules.catalog;
    return std::any_of(catalog.all().cbegin(), catalog.all().cend(), [this](const PackageInfo& info) {
        const bool wanted = m_form.draft.packages.contains(info.id);
        return wanted && m_form.draft.limits.value(info.id).trimmed() != m_knownLimits.value(info.id);
    });
}

QList<FieldError> PackageChangeStep::problems() const
{
    QList<FieldError> problems;
    for (const FieldError& problem : m_form.problems()) {
        if (concernsPackages(problem) || (m_diff.needsLocation && problem.field.startsWith("calling."_L1)))
            problems << problem;
    }
    for (auto it = m_knownLimits.cbegin(); it != m_knownLimits.cend(); ++it) {
        if (m_form.draft.packages.contains(it.key()) && m_form.draft.limits.value(it.key()).trimmed().isEmpty())
            problems << FieldError{u"limits."_s + it.key(), u"limit-stays"_s, {}};
    }
    if (!m_diff.removed.isEmpty() && m_users != Users::Known)
        problems << FieldError{removalKey, m_users == Users::Counting ? u"users-counting"_s : u"users-unknown"_s, {}};
    else if (m_diff.usersAffected() > 0 && !m_confirm->isChecked())
        problems << FieldError{removalKey, u"removal-unconfirmed"_s, {}};
    return problems;
}

bool PackageChangeStep::hasChanges() const { return !m_diff.isEmpty() || limitsChanged(); }

QString PackageChangeStep::finishText() const
{
    if (!m_diff.removed.isEmpty() && m_users == Users::Counting)
        return tr("Counting users…");
    return m_diff.removed.isEmpty() ? tr("Change pac&kages") : tr("Remove pac&kages");
}

ChangeStep::Asked PackageChangeStep::ask()
{
    const NewCustomer wanted = m_form.draft.toEntry(m_form.rules.catalog).customer;
    const std::optional<CallingLocation> location = m_diff.needsLocation ? wanted.calling : std::nullopt;
    const QMap<QString, int> limits = limitsChanged() ? wanted.packageLimits : QMap<QString, int>();
    return alone(services().customerChanges.changePackages(m_seen, m_form.draft.packages, limits, location));
}

QString PackageChangeStep::afterwards() const
{
    return m_diff.removed.isEmpty()
        ? tr("New packages can be given to users as soon as they are ready.")
        : tr(
            "Billing of a removed package ends with it. The users stay in the organization; give them another package to keep them working.");
}

QList<FieldError> PackageChangeStep::fieldsOf(const Error& error) const
{
    QList<FieldError> fields = customerFields(error);
    const bool all = std::all_of(fields.cbegin(), fields.cend(), [this](const FieldError& problem) {
        return concernsPackages(problem) || (m_diff.needsLocation && problem.field.startsWith("calling."_L1));
    });
    return all ? fields : QList<FieldError>();
}

void PackageChangeStep::showProblems(const QList<FieldError>& problems)
{
    WizardStep::showProblems(problems);
    m_chooser->showProblems(problems);
}

QString PackageChangeStep::placeOf(const QString& field) const
{
    return concernsPackages({field, {}, {}}) ? m_chooser->placeOf(field) : WizardStep::placeOf(field);
}

void PackageChangeStep::focusField(const QString& field)
{
    concernsPackages({field, {}, {}}) ? m_chooser->focusField(field) : WizardStep::focusField(field);
}

void PackageChangeStep::focusFirst() { m_chooser->focusFirst(); }

} // namespace pd
