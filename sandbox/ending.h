// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace pd::sandbox {

/// Notices that the program is to end: SIGTERM, SIGINT, or the end of standard input. One per program.
class Ending : public QObject
{
public:
    /// `ended` is called on this object's thread.
    Ending(bool watchStandardInput, std::function<void()> ended, QObject* parent = nullptr);
    ~Ending() override;
    Q_DISABLE_COPY_MOVE(Ending)

private:
    std::function<void()> m_ended;
    QSocketNotifier* m_signals = nullptr;
    QSocketNotifier* m_input = nullptr;
};

} // namespace pd::sandbox
