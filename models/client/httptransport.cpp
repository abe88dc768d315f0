// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/httptransport.h"

#include "client/transportcore.h"

namespace pd {

HttpTransport::HttpTransport(QUrl base, TokenSource token, const Clock& clock, GovernorLimits limits, QObject* parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_core(std::make_shared<TransportCore>(*this, m_base, std::move(token), clock, limits))
{
}

HttpTransport::~HttpTransport() { m_core->close(); }

QCoro::Task<Result<ApiReply>> HttpTransport::send(ApiRequest request) { return TransportCore::run(m_core, std::move(request)); }

void HttpTransport::cancelAll()
{
    const auto core = m_core;
    core->cancelAll();
}

TransportCounters HttpTransport::counters() const { return m_core->counters(); }

} // namespace pd
