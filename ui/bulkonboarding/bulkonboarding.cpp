// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkonboarding.h"

#include "core/background.h"
#include "core/whendone.h"
#include "domain/onboardingtemplate.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"

#include <QSettings>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

BulkOnboarding::BulkOnboarding(const Services& services, QObject* parent)
    : QObject(parent)
    , m_operations(services.operations)
    , m_inquiries(services.inquiries)
    , m_settingsFile(services.settingsFile)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &BulkOnboarding::readOperations);
    connect(&m_operations, &OperationService::operationChanged, this, &BulkOnboarding::note);
}

int BulkOnboarding::count(const std::function<bool(const BulkCustomer&)>& is) const
{
    return int(std::count_if(m_reading.customers.cbegin(), m_reading.customers.cend(), is));
}

void BulkOnboarding::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void BulkOnboarding::setFile(const QString& path)
{
    m_path = path;
    read({});
}

void BulkOnboarding::read(const std::function<void()>& then)
{
    m_error.reset();
    m_reading = {};
    m_queue.clear();
    const int ask = ++m_asks;
    setPhase(Phase::Reading);
    whenDone(inBackground([path = m_path] { return readBulkFile(path); }), this, [this, ask, then](const Result<BulkReading>& reading) {
        if (ask != m_asks)
            return;
        if (!reading) {
            m_error = reading.error();
            return setPhase(Phase::Choosing);
        }
        m_reading = *reading;
        setPhase(Phase::Ready);
        if (then)
            then();
    });
}

void BulkOnboarding::showReading(const QString& path, const BulkReading& reading)
{
    ++m_asks;
    m_path = path;
    m_reading = reading;
    const bool started = count([](const BulkCustomer& customer) { return customer.isStarted(); }) > 0;
    setPhase(started ? Phase::Done : Phase::Ready);
}

void BulkOnboarding::begin()
{
    ++m_asks;
    m_path.clear();
    m_reading = {};
    m_error.reset();
    m_queue.clear();
    QSettings(m_settingsFile, QSettings::IniFormat).remove(u"bulkOnboarding"_s);
    setPhase(Phase::Choosing);
}

/// The operations are in the ledger; this says which of them came from the file.
void BulkOnboarding::remember() const
{
    QVariantMap operations;
    for (const BulkCustomer& customer : m_reading.customers) {
        if (!customer.operation.isEmpty())
            operations.insert(customer.externalId, customer.operation.toString());
    }
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue(u"bulkOnboarding/file"_s, m_path);
    settings.setValue(u"bulkOnboarding/operations"_s, operations);
}

void BulkOnboarding::recall()
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    const QString path = settings.value(u"bulkOnboarding/file"_s).toString();
    const QVariantMap operations = settings.value(u"bulkOnboarding/operations"_s).toMap();
    if (path.isEmpty() || operations.isEmpty())
        return;
    m_path = path;
    read([this, operations] { attach(operations); });
}

void BulkOnboarding::attach(const QVariantMap& operations)
{
    for (BulkCustomer& customer : m_reading.customers) {
        const OperationId id(operations.value(customer.externalId).toString());
        if (id.isEmpty())
            continue;
        customer.operation = id;
        m_noted << id;
    }
    if (m_noted.isEmpty())
        return;
    setPhase(Phase::Running);
    m_pause.start();
}

} // namespace pd
