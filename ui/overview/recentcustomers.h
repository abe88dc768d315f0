// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QDateTime>
#include <QList>

class QSettings;

namespace pd {

/// The customers that were opened last, newest first, kept by their IDs. At most `most`.
class RecentCustomers
{
public:
    static constexpr int most = 5;

    struct Opened {
        CustomerId id;
        QDateTime at; ///< UTC

        friend bool operator==(const Opened&, const Opened&) = default;
    };

    /// False when it was the newest already.
    bool note(const CustomerId& id, const QDateTime& nowUtc);
    [[nodiscard]] const QList<Opened>& all() const { return m_opened; }
    [[nodiscard]] QList<CustomerId> ids() const;

    void save(QSettings& settings) const;
    /// What makes no sense there is left out.
    void restore(const QSettings& settings);

private:
    QList<Opened> m_opened;
};

} // namespace pd
