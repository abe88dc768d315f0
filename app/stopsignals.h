// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace pd {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that a session ends in order: nothing new is sent, and the ledger is whole. One object per
/// program, main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void asked() const;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pd
