// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingreader.h"

using namespace Qt::StringLiterals;

namespace pd {

BillingReader::BillingReader(QString dataDirectory, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(u"billing"_s);
    m_thread.start(QThread::LowPriority);
}

BillingReader::~BillingReader()
{
    for (int i = 0; i < laneCount; ++i)
        cancel(i);
    m_thread.quit();
    m_thread.wait();
}

Status BillingReader::ensureStore()
{
    if (m_store)
        return {};
    auto opened = BillingStore::open(m_directory);
    if (!opened)
        return failed(opened.error());
    m_store = std::move(*opened);
    return {};
}

void BillingReader::post(std::function<void()> work) { QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection); }

void BillingReader::answerLater(std::function<void()> answer) { QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection); }

} // namespace pd
