// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilecheck.h"

#include "domain/rules.h"
#include "domain/textchecks.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestAddress = 500;

} // namespace

bool isApiBase(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool local = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    const bool secret = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment();
    return url.isValid() && !url.host().isEmpty() && !secret && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && local));
}

QList<FieldError> checkProfile(const QString& name, const QString& apiBase, const QList<ProfileInfo>& existing)
{
    QList<FieldError> errors = checkText(name.trimmed(), u"name"_s, true, longestName);
    const bool taken = std::any_of(
        existing.cbegin(), existing.cend(), [&](const ProfileInfo& other) { return comparable(other.name) == comparable(name); });
    if (errors.isEmpty() && taken)
        errors << FieldError{u"name"_s, u"profile-taken"_s, name.trimmed()};
    QList<FieldError> address = checkText(apiBase.trimmed(), u"apiBase"_s, true, longestAddress);
    if (address.isEmpty() && !isApiBase(apiBase.trimmed()))
        address << FieldError{u"apiBase"_s, u"profile-address"_s, {}};
    return errors + address;
}

} // namespace pd
