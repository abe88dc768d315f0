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

QString TemplateDirectory::nameOf(const ProvisioningId& id)
{
    const auto known = m_repository.find(id.toString());
    return known && *known ? (*known)->name : QString();
}

} // namespace pd
