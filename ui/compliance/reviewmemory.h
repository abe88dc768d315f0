// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QDateTime>
#include <QMap>

class QSettings;

namespace pd {

/// Which customers were seen under review, and since when: the server does not tell any more once a review is over.
class ReviewMemory
{
public:
    /// Seen now; the first time counts.
    void note(const CustomerId& id, const QDateTime& utc);
    void forget(const CustomerId& id);
    /// Invalid: never seen.
    [[nodiscard]] QDateTime since(const CustomerId& id) const { return m_since.value(id.toString()); }
    [[nodiscard]] QList<CustomerId> ids() const;

    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

    static constexpr int most = 200; ///< the oldest go first

private:
    QMap<QString, QDateTime> m_since;
};

} // namespace pd
