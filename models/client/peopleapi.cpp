// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiurl.h"
#include "client/codec.h"
#include "client/organizationsapi.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

QCoro::Task<Result<Person>> PeopleApi::me()
{
    ApiRequest request;
    request.path = QStringList{u"people"_s, u"me"_s};
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readPerson);
}

QCoro::Task<Result<Person>> PeopleApi::get(PersonId id, OrgId org)
{
    ApiRequest request;
    request.path = QStringList{u"people"_s, id.toString()};
    request.managedOrg = org;
    addText(request.query, u"callingData"_s, u"true"_s);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, codec::readPerson);
}

QCoro::Task<Result<QList<Person>>> PeopleApi::list(OrgId org)
{
    ApiRequest request;
    request.path = QStringList{u"people"_s};
    request.managedOrg = org;
    addText(request.query, u"orgId"_s, org.toString());
    addText(request.query, u"callingData"_s, u"true"_s);
    addText(request.query, u"max"_s, u"100"_s);
    return readAllPages<Person>(m_transport, request, u"items"_s, codec::readPerson);
}

} // namespace pd
