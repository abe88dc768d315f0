// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiurl.h"
#include "client/codec.h"
#include "client/organizationsapi.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QList<Provider>>> ProvidersApi::all()
{
    constexpr int max = 100;
    QList<Provider> all;
    for (int offset = 0; offset >= 0;) {
        ApiRequest request;
        request.path = QStringList{u"wholesale"_s, u"subPartners"_s};
        addText(request.query, u"offset"_s, QString::number(offset));
        addText(request.query, u"max"_s, QString::number(max));
        const Result<ApiReply> answer = co_await m_transport.send(request);
        const Result<Page<Provider>> page = readPage<Provider>(answer, offset, max, codec::readProvider);
        if (!page)
            co_return failed(page.error());
        for (const SetAside& record : page->setAside)
            noteSetAside(record);
        all << page->items;
        offset = page->nextOffset;
    }
    co_return all;
}

} // namespace pd
