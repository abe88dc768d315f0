// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/templatedirectory.h"

#include "domain/rules.h"

#include <QRegularExpression>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> templateProblem(const QString& rule, const QString& reference)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields << FieldError{u"template"_s, rule, reference};
    return failed(error);
}

/// Base64 of a bare UUID (domain.md 1.2).
bool looksLikeProvisioningId(const QString& text)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()))).hasMatch();
}

tl::unexpected<Error> nameTaken(const QString& name)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.fields << FieldError{u"name"_s, u"name-taken"_s, name};
    return failed(error);
}

/// The customers that the hub names, as OperationService promises them.
Error inUse(Error error)
{
    for (FieldError& field : error.fields) {
        if (field.field == "customers"_L1)
            field.rule = u"template-in-use"_s;
    }
    return error;
}

} // namespace

QCoro::Task<Result<QList<OnboardingTemplate>>> TemplateDirectory::all()
{
    if (!m_hub.hosted())
        co_return m_repository.all();
    auto templates = co_await m_hub.templates();
    if (!templates)
        co_return failed(templates.error());
    for (const OnboardingTemplate& value : *templates) {
        const auto known = m_repository.find(value.name);
        if (known && *known == value)
            continue;
        const Status stored = m_repository.store(value);
        if (!stored)
            co_return failed(stored.error());
    }
    co_return *templates;
}

QCoro::Task<Result<OnboardingTemplate>> TemplateDirectory::find(QString nameOrProvisioningId)
{
    auto templates = co_await all();
    if (!templates)
        co_return failed(templates.error());
    for (const OnboardingTemplate& value : *templates) {
        const bool meant =
            comparable(value.name) == comparable(nameOrProvisioningId) || value.provisioningId.toString() == nameOrProvisioningId;
        if (!meant)
            continue;
        if (value.provisioningId.isEmpty())
            co_return templateProblem(u"template-without-id"_s, nameOrProvisioningId);
        co_return value;
    }
    if (!m_hub.hosted() && looksLikeProvisioningId(nameOrProvisioningId)) {
        OnboardingTemplate value;
        value.provisioningId = ProvisioningId(nameOrProvisioningId);
        co_return value;
    }
    co_return templateProblem(u"template-unknown"_s, nameOrProvisioningId);
}

QCoro::Task<Result<OnboardingTemplate>> TemplateDirectory::named(QString name)
{
    auto templates = co_await all();
    if (!templates)
        co_return failed(templates.error());
    for (const OnboardingTemplate& value : *templates) {
        if (comparable(value.name) == comparable(name))
            co_return value;
    }
    co_return failed(Error::Kind::NotFound, u"there is no onboarding template %1"_s.arg(name));
}

QCoro::Task<Result<OnboardingTemplate>> TemplateDirectory::change(QString oldName, OnboardingTemplate value)
{
    auto old = co_await named(oldName);
    if (!old)
        co_return failed(old.error());
    value.provisioningId = old->provisioningId;
    if (comparable(oldName) != comparable(value.name)) {
        auto other = co_await named(value.name);
        if (other)
            co_return nameTaken(value.name);
        if (other.error().kind != Error::Kind::NotFound)
            co_return failed(other.error());
    }
    OnboardingTemplate changed = value;
    if (m_hub.hosted()) {
        auto answer = co_await m_hub.changeTemplate(value.provisioningId, value);
        if (!answer)
            co_return failed(answer.error());
        changed = *answer;
    }
    const Status stored = m_repository.replace(old->name, changed);
    if (!stored)
        co_return failed(stored.error());
    co_return changed;
}

QCoro::Task<Status> TemplateDirectory::remove(QString name)
{
    auto found = co_await named(name);
    if (!found)
        co_return failed(found.error());
    if (m_hub.hosted()) {
        auto removed = co_await m_hub.removeTemplate(found->provisioningId);
        if (!removed)
            co_return failed(inUse(removed.error()));
    } else if (const Status status = unused(*found); !status) {
        co_return status;
    }
    co_return m_repository.remove(found->name);
}

/// By our own records: where Partner Hub is not reachable by program, nobody else tells.
Status TemplateDirectory::unused(const OnboardingTemplate& value)
{
    if (value.provisioningId.isEmpty())
        return {};
    const auto users = m_operations.onboardedWith(value.provisioningId);
    if (!users)
        return failed(users.error());
    if (users->isEmpty())
        return {};
    Error error;
    error.kind = Error::Kind::Conflict;
    error.detail = u"customers use the template %1"_s.arg(value.name);
    for (const QString& externalId : *users)
        error.fields << FieldError{u"customers"_s, u"template-in-use"_s, externalId};
    return failed(error);
}

Status TemplateDirectory::setProvisioningId(const QString& name, const QString& provisioningId)
{
    const QString id = provisioningId.trimmed();
    if (!looksLikeProvisioningId(id)) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.fields << FieldError{u"provisioningId"_s, id.isEmpty() ? u"required"_s : u"provisioning-id"_s, id};
        return failed(error);
    }
    const auto found = m_repository.find(name);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(Error::Kind::NotFound, name);
    OnboardingTemplate value = **found;
    value.provisioningId = ProvisioningId(id);
    return m_repository.store(value);
}

QString TemplateDirectory::nameOf(const ProvisioningId& id)
{
    const auto known = m_repository.find(id.toString());
    return known && *known ? (*known)->name : QString();
}

} // namespace pd
