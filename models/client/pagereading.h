// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/jsonreader.h"
#include "client/pagelink.h"
#include "client/paging.h"

#include <algorithm>

namespace pd {

/// The object in the answer to a read. Kind::Protocol when it is something else.
[[nodiscard]] Result<QJsonObject> objectIn(const ApiReply& reply);
/// `{key: [...]}` in the answer to a read. Kind::Protocol when it is not there: nothing is not an empty list.
[[nodiscard]] Result<QJsonArray> arrayIn(const ApiReply& reply, const QString& key);

/// An Error of the reply's own: with its status and tracking ID.
[[nodiscard]] Error unreadable(const ApiReply& reply, Error::Kind kind, const QString& detail);
/// Of the reply to a write that the server said it did: what cannot be read leaves its result unknown.
[[nodiscard]] Error unknownOutcome(const ApiReply& reply, const QString& detail);
/// Of a call whose answer says no more than that it was done.
[[nodiscard]] Status statusOf(const Result<ApiReply>& answer);

/// The record that a read answers with.
template<typename T>
Result<T> recordOf(const Result<ApiReply>& answer, Result<T> (*read)(const QJsonObject&))
{
    if (!answer)
        return failed(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    return object.and_then(read);
}

/// The answer to a precheck. One that the server refuses (400, 409) is an answer too; other errors stay errors.
[[nodiscard]] Result<Precheck> precheckOf(const Result<ApiReply>& answer);

/// Writes out a record that is left out of a list which has no place for it.
void noteSetAside(const SetAside& record);

/// Every record on its own: one that cannot be read is set aside, the others are kept, also when two have the same ID.
template<typename T>
void readItems(const QJsonArray& array, const std::function<Result<T>(const QJsonObject&)>& read, Page<T>& page)
{
    page.items.reserve(page.items.size() + array.size());
    for (const QJsonValue& value : array) {
        Result<T> item = value.isObject() ? read(value.toObject()) : failed(Error::Kind::Protocol, QStringLiteral("not an object"));
        if (item)
            page.items << *std::move(item);
        else
            page.setAside << SetAside{codec::scalarText(value[QStringLiteral("id")]).value_or(QString()), item.error().detail};
    }
}

/// One page of an offset list.
template<typename T>
Result<Page<T>> readPage(const Result<ApiReply>& answer, int offset, int max, const std::function<Result<T>(const QJsonObject&)>& read)
{
    if (!answer)
        return failed(answer.error());
    const Result<QJsonArray> array = arrayIn(*answer, QStringLiteral("items"));
    if (!array)
        return failed(array.error());
    Page<T> page;
    readItems<T>(*array, read, page);
    page.nextOffset = nextOffset(answer->nextLink, offset, max, array->size());
    return page;
}

/// Reads page after page until a record matches; a server that ignores a filter does no harm so. nullopt only when every record was read:
/// "none" leads to a second customer, so a record that was set aside gives Kind::Protocol instead.
template<typename T>
QCoro::Task<Result<std::optional<T>>> findRecord(
    std::function<QCoro::Task<Result<Page<T>>>(int)> readAt, std::function<bool(const T&)> matches)
{
    bool unread = false;
    for (int offset = 0; offset >= 0;) {
        QCoro::Task<Result<Page<T>>> reading = readAt(offset);
        const Result<Page<T>> page = co_await reading;
        if (!page)
            co_return failed(page.error());
        const auto found = std::find_if(page->items.cbegin(), page->items.cend(), matches);
        if (found != page->items.cend())
            co_return std::optional<T>(*found);
        unread = unread || !page->setAside.isEmpty();
        offset = page->nextOffset;
    }
    if (unread)
        co_return failed(Error::Kind::Protocol, QStringLiteral("a record of the look-up cannot be read"));
    co_return std::optional<T>();
}

/// All pages of a list that names its next page in a Link header. `key` is where the records are. Ends when a page is empty, when there is
/// no next link, and when the link leads to a page that was read already.
template<typename T>
QCoro::Task<Result<QList<T>>> readAllPages(
    HttpTransport& transport, ApiRequest request, QString key, std::function<Result<T>(const QJsonObject&)> read)
{
    Page<T> all;
    QStringList seen;
    for (;;) {
        seen << request.query.toString(QUrl::FullyEncoded);
        const Result<ApiReply> answer = co_await transport.send(request);
        if (!answer)
            co_return failed(answer.error());
        const Result<QJsonArray> array = arrayIn(*answer, key);
        if (!array)
            co_return failed(array.error());
        readItems<T>(*array, read, all);
        const QUrlQuery next = queryOf(answer->nextLink);
        if (answer->nextLink.isEmpty() || array->isEmpty() || seen.contains(next.toString(QUrl::FullyEncoded)))
            break;
        request.query = next;
    }
    for (const SetAside& record : all.setAside)
        noteSetAside(record);
    co_return all.items;
}

} // namespace pd
