// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ending.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace pd::sandbox {

namespace {

// A signal handler may only touch what is async-signal-safe: it writes one byte into this pair, and the event loop reads it.
int signalPair[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPair[0], &byte, 1);
}

} // namespace

Ending::Ending(bool watchStandardInput, std::function<void()> ended, QObject* parent)
    : QObject(parent)
    , m_ended(std::move(ended))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPair) == 0) {
        m_signals = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
        connect(m_signals, &QSocketNotifier::activated, this, [this] { m_ended(); });
        struct sigaction action = {};
        action.sa_handler = onSignal;
        sigaction(SIGTERM, &action, nullptr);
        sigaction(SIGINT, &action, nullptr);
    }
    if (!watchStandardInput)
        return;
    m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_input, &QSocketNotifier::activated, this, [this] {
        char buffer[256];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            m_ended();
    });
}

Ending::~Ending()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int& descriptor : signalPair) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace pd::sandbox
