// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <string>
#include <string_view>

namespace pd {

/// IDs of users in few bytes, because a report has millions of them. "base64(ciscospark://us/PEOPLE/uuid)", padded or not, and bare UUIDs become
/// one byte for the form and sixteen for the UUID. Everything else stays text, so every ID comes back as it was.
class PackedIds
{
public:
    static constexpr size_t packedSize = 17;
    using Packed = std::array<unsigned char, packedSize>;

    PackedIds() = default;
    /// The forms that an earlier PackedIds came to know.
    explicit PackedIds(QList<QByteArray> forms)
        : m_forms(std::move(forms))
    {
    }

    /// False: the text has no form that can be packed. May come to know a new form.
    [[nodiscard]] bool pack(std::string_view text, Packed& packed);
    /// Appends the text of a packed ID; false when it is of no form that is known.
    [[nodiscard]] bool unpack(const unsigned char* packed, std::string& text) const;
    [[nodiscard]] const QList<QByteArray>& forms() const { return m_forms; }

private:
    [[nodiscard]] int formNumber(std::string_view prefix, size_t padding);

    static constexpr qsizetype mostForms = 250;

    QList<QByteArray> m_forms; ///< padding as a digit, then the text before the UUID
    int m_lastForm = -1;
};

} // namespace pd
