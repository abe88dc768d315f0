// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace pd::test {

/// The result of a future, with the event loop going on meanwhile. Ends the test program when it does not come.
template<typename T>
[[nodiscard]] T awaited(QFuture<T> future, int timeoutMs = 20'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs) || future.resultCount() == 0)
        qFatal("a future had no result in time");
    return future.result();
}

} // namespace pd::test
