// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace pd {

namespace {

// A signal handler may only touch what is always there.
std::array<int, 2> stopSockets{-1, -1};

void onStopSignal(int)
{
    const char byte = 1;
    const auto written = ::write(stopSockets[0], &byte, 1);
    static_cast<void>(written);
}

void catchStopSignal(int number)
{
    struct sigaction action { };
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, stopSockets.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(stopSockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(stopSockets[1], &byte, 1) == 1)
            Q_EMIT asked();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        catchStopSignal(number);
}

StopSignals::~StopSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int& socket : stopSockets) {
        ::close(socket);
        socket = -1;
    }
}

} // namespace pd
