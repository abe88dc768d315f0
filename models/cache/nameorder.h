// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UCollator;

namespace pd {

/// Makes sort keys by the Unicode root collation: any script, case does not count, numbers in names count as numbers.
/// Keys of one ICU version compare with memcmp.
class NameOrder
{
public:
    NameOrder();
    ~NameOrder();
    NameOrder(const NameOrder&) = delete;
    NameOrder& operator=(const NameOrder&) = delete;

    [[nodiscard]] QByteArray keyOf(const QString& name) const;

private:
    struct Close {
        void operator()(UCollator* collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
};

} // namespace pd
