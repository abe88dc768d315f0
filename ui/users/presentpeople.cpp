// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/presentpeople.h"

#include "domain/phonenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

bool isFirstUser(const PresentUsers& users, const Subscriber& user)
{
    return !user.created.isEmpty() && std::none_of(users.users.cbegin(), users.users.cend(), [&](const PresentUser& other) {
        return !other.subscriber.created.isEmpty() && other.subscriber.created < user.created;
    });
}

QString nextExtension(const PresentUsers& users)
{
    QString largest = u"1000"_s;
    for (const PresentUser& user : users.users) {
        const QString& extension = user.person.extension;
        if (isExtension(extension) && (extension.size() > largest.size() || (extension.size() == largest.size() && extension > largest)))
            largest = extension;
    }
    return largest;
}

QString locationOf(const PresentUsers& users, const LocationId& id)
{
    const auto it =
        std::find_if(users.locations.cbegin(), users.locations.cend(), [&](const Location& location) { return location.id == id; });
    return it == users.locations.cend() ? QString() : it->name;
}

QList<FieldError> atFields(QList<FieldError> errors)
{
    for (FieldError& error : errors) {
        error.field = error.field.section(u'.', -1);
        if (error.field == "primaryPhoneNumber"_L1 || error.field.startsWith("phoneNumbers"_L1))
            error.field = u"phoneNumber"_s;
        else if (error.field == "package"_L1)
            error.field = u"packages"_s;
    }
    return errors;
}

} // namespace pd
