// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of the inspector say.
#include "domain/packagecatalog.h"
#include "domain/webexid.h"
#include "items/customerdetails.h"
#include "ui/activity/operationwords.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/when.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

namespace {

constexpr int usersShown = 8;
constexpr int operationsShown = 5;

/// A row of the inspector: parts side by side, the first gives way.
QWidget* partsRow(const Theme& theme, const QList<QWidget*>& parts)
{
    auto* row = new QWidget;
    row->setMinimumHeight(theme.px("height.detail_row"_L1));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("spacing.s"_L1));
    for (QWidget* part : parts)
        layout->addWidget(part, part == parts.constFirst() ? 1 : 0);
    return row;
}

ElidedLabel* textPart(const Theme& theme, const QString& text, Role role = Role::Text)
{
    auto* label = new ElidedLabel(theme, Type::Body, role);
    label->setText(text);
    return label;
}

QLabel* mutedPart(const Theme& theme, const QString& text) { return plainLabel(theme, Type::Body, text, nullptr, u"muted"_s); }

StatusLine* statusPart(const Theme& theme, const StatusWords& words)
{
    auto* line = new StatusLine(theme, nullptr);
    line->setStatus(words);
    line->setMinimumWidth(theme.px("width.packages_status"_L1));
    return line;
}

QList<CopyChoice> idCopies(const QString& id)
{
    if (id.isEmpty())
        return {};
    const QString bare = bareUuid(id);
    QList<CopyChoice> copies{{bare == id ? CustomerInspector::tr("Copy") : CustomerInspector::tr("Copy ID"), id}};
    if (bare != id)
        copies << CopyChoice{CustomerInspector::tr("Copy as bare UUID"), bare};
    return copies;
}

} // namespace

void CustomerInspector::showPackages(const CustomerDetails& details)
{
    m_packages->clear();
    const PackageCatalog& catalog = PackageCatalog::shipped();
    const QLocale locale;
    for (const QString& package : details.customer.packages) {
        const auto& states = details.customer.packageStates;
        const auto found = std::find_if(states.cbegin(), states.cend(), [&](const PackageState& s) { return s.name == package; });
        QString usage;
        if (details.packageLimits.contains(package))
            usage =
                tr("%1 of %2", "users, limit")
                    .arg(locale.toString(details.usersPerPackage.value(package)), locale.toString(details.packageLimits.value(package)));
        else if (details.usersPerPackage.contains(package))
            usage = locale.toString(details.usersPerPackage.value(package));
        QList<QWidget*> parts{textPart(m_theme, catalog.displayName(package)), mutedPart(m_theme, usage)};
        parts << statusPart(m_theme, found == states.cend() ? StatusWords{} : customerStatusWords(found->status));
        m_packages->addRow(partsRow(m_theme, parts));
        if (found != states.cend())
            addLicences(*found);
    }
    addProblems(details);
}

void CustomerInspector::addProblems(const CustomerDetails& details)
{
    const auto add = [this](const ApiProblem& problem, MessageBar::Kind kind, const QString& where) {
        auto* holder = new QWidget;
        auto* layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, m_theme.px("spacing.s"_L1), 0, 0);
        auto* bar = new MessageBar(m_theme, holder);
        layout->addWidget(bar);
        QStringList facts;
        if (!where.isEmpty())
            facts << tr("Package: %1").arg(where);
        if (!problem.field.isEmpty())
            facts << tr("Field: %1").arg(problem.field);
        if (problem.code != 0)
            facts << tr("Code: %1").arg(problem.code);
        facts << problem.text;
        if (problem.code != 0)
            bar->setNote(tr("Code %1").arg(problem.code));
        m_packages->addRow(holder);
        bar->show(kind, problem.text.isEmpty() ? tr("The server gave no reason.") : problem.text, facts.join(u'\n'));
    };
    for (const ApiProblem& problem : details.customer.errors)
        add(problem, MessageBar::Kind::Error, {});
    for (const PackageState& state : details.customer.packageStates) {
        const QString name = PackageCatalog::shipped().displayName(state.name);
        for (const ApiProblem& problem : state.errors)
            add(problem, MessageBar::Kind::Error, name);
        for (const ApiProblem& problem : state.warnings)
            add(problem, MessageBar::Kind::Warning, name);
    }
}

void CustomerInspector::addLicences(const PackageState& state)
{
    for (const QString& id : state.licenseIds) {
        auto* row = new DetailRow(m_theme, tr("Licence ID"), Type::Mono, this);
        row->setValue(id);
        row->setCopies(idCopies(id));
        m_packages->addRow(row);
    }
}

/// `mono`: an ID, copied encoded and as bare UUID where it is encoded.
void CustomerInspector::addDetail(const QString& label, const QString& value, bool mono, const QString& copied)
{
    if (value.isEmpty())
        return;
    auto* row = new DetailRow(m_theme, label, mono ? Type::Mono : Type::Body, this);
    row->setValue(value);
    row->setCopies(idCopies(copied));
    m_details->addRow(row);
}

void CustomerInspector::showDetails(const CustomerDetails& details)
{
    m_details->clear();
    const Customer& customer = details.customer;
    const Address& address = customer.address;
    QStringList lines{
        address.line1, address.line2, QString(address.postalCode + u' ' + address.city).trimmed(), address.state, address.country};
    lines.removeAll(QString());
    const QString whole = lines.join(u", "_s);
    addDetail(tr("External ID"), customer.externalId, true, customer.externalId);
    addDetail(tr("Customer ID"), customer.id.toString(), true, customer.id.toString());
    addDetail(tr("Organization ID"), customer.orgId.toString(), true, customer.orgId.toString());
    addDetail(tr("Provider ID"), customer.provider.toString(), true, customer.provider.toString());
    addDetail(tr("Address"), whole, false, whole);
    addDetail(tr("Administrator"), details.administratorEmail, false, details.administratorEmail);
    addDetail(tr("Template"), details.templateName, false, {});
}

void CustomerInspector::showLocations(const CustomerDetails& details)
{
    m_locations->clear();
    if (details.locations.isEmpty())
        m_locations->addText(m_loading ? tr("Loading locations…") : tr("No locations known."));
    for (const Location& location : details.locations) {
        const int users = details.usersPerLocation.value(location.id.toString());
        auto* row = new QWidget;
        row->setMinimumHeight(m_theme.px("height.detail_row"_L1));
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(m_theme.px("spacing.s"_L1));
        layout->addWidget(new IconLabel(m_theme, u"location"_s, Role::TextMuted, row));
        layout->addWidget(textPart(m_theme, location.name), 1);
        layout->addWidget(mutedPart(m_theme, tr("%Ln users", nullptr, users)));
        m_locations->addRow(row);
    }
}

void CustomerInspector::showUsers(const CustomerDetails& details)
{
    m_users->clear();
    m_users->setNote(details.subscriberCount > 0 ? QLocale().toString(details.subscriberCount) : QString());
    if (details.subscribers.isEmpty())
        m_users->addText(m_loading ? tr("Loading users…") : tr("No users yet."));
    const qsizetype shown = std::min<qsizetype>(usersShown, details.subscribers.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const Subscriber& user = details.subscribers.at(i);
        const QString package = user.packages.isEmpty() ? QString() : PackageCatalog::shipped().shortName(user.packages.constFirst());
        ElidedLabel* email = textPart(m_theme, user.email);
        const Person person = details.people.value(user.email.toLower());
        if (!person.displayName.isEmpty())
            email->setToolTip(person.displayName.toHtmlEscaped());
        m_users->addRow(partsRow(m_theme, {email, mutedPart(m_theme, package), statusPart(m_theme, userStatusWords(user.status))}));
    }
    const int more = details.subscriberCount - int(shown);
    if (shown > 0 && more > 0)
        m_users->addText(tr("%Ln more", nullptr, more));
}

void CustomerInspector::showOperations(const CustomerDetails& details)
{
    m_operations->clear();
    m_operations->setVisible(!details.operations.isEmpty());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Operation& operation : details.operations.mid(0, operationsShown)) {
        QPushButton* open = linkButton(operationTitle(operation.kind), this);
        open->setAccessibleDescription(tr("Shows it in Activity"));
        open->setToolTip(operation.askedBy.isEmpty() ? QString() : tr("Asked for by %1").arg(operation.askedBy.toHtmlEscaped()));
        connect(open, &QPushButton::clicked, this, [this, id = operation.id] { Q_EMIT operationRequested(id); });
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(m_theme.px("spacing.s"_L1));
        layout->addWidget(open);
        layout->addStretch();
        layout->addWidget(mutedPart(m_theme, shortWhen(operation.createdAt, now, QLocale())));
        layout->addWidget(statusPart(m_theme, stepStateWords(operation.state)));
        m_operations->addRow(row);
    }
}

} // namespace pd
