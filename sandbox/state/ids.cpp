// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/ids.h"

#include "domain/webexid.h"

#include <QByteArray>

#include <cstdio>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mask48 = (1ULL << 48) - 1;
constexpr quint64 oddFactor = 0x5DEECE66DULL | 1;

/// The inverse of `oddFactor` modulo 2^64 by Newton's iteration; the low 48 bits are its inverse modulo 2^48.
constexpr quint64 inverseFactor()
{
    quint64 x = oddFactor;
    for (int i = 0; i < 6; ++i)
        x *= 2 - oddFactor * x;
    return x;
}

quint64 mixed(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

QString typeWord(IdKind kind)
{
    switch (kind) {
    case IdKind::Enterprise: return u"ENTERPRISE"_s;
    case IdKind::Organization: return u"ORGANIZATION"_s;
    case IdKind::Subscriber: return u"SUBSCRIBER"_s;
    case IdKind::People: return u"PEOPLE"_s;
    case IdKind::Location: return u"LOCATION"_s;
    case IdKind::License: return u"LICENSE"_s;
    case IdKind::BillingReport: return u"BILLING_REPORT"_s;
    case IdKind::PstnConnection: return u"PSTN_CONNECTION"_s;
    case IdKind::Provisioning: break;
    }
    return {};
}

} // namespace

QString Ids::uuid(IdKind kind, qint64 row) const
{
    const quint64 salt = mixed(m_key + static_cast<quint64>(kind) + 1);
    const quint64 tail = ((static_cast<quint64>(row) * oddFactor) ^ salt) & mask48;
    const quint64 head = mixed(salt ^ tail);
    char text[40];
    std::snprintf(text, sizeof text, "%08x-%04x-4%03x-%04x-%012llx", static_cast<unsigned>(head >> 32),
        static_cast<unsigned>(head >> 16) & 0xffffU, static_cast<unsigned>(head >> 4) & 0xfffU,
        (static_cast<unsigned>(head ^ (salt >> 48)) & 0x3fffU) | 0x8000U, static_cast<unsigned long long>(tail));
    return QString::fromLatin1(text);
}

QString Ids::encoded(IdKind kind, qint64 row) const
{
    const QString bare = uuid(kind, row);
    if (kind == IdKind::Provisioning)
        return QString::fromLatin1(bare.toLatin1().toBase64(QByteArray::OmitTrailingEquals));
    return encodeWebexId({u"us"_s, typeWord(kind), bare});
}

std::optional<qint64> Ids::row(IdKind kind, const QString& id) const
{
    QString bare = id;
    if (const auto decoded = decodeWebexId(id)) {
        if (decoded->type != typeWord(kind))
            return std::nullopt;
        bare = decoded->uuid;
    } else if (id.size() != 36) {
        bare = QString::fromLatin1(QByteArray::fromBase64(id.toLatin1()));
    }
    bool ok = false;
    const quint64 tail = bare.section(u'-', 4, 4).toULongLong(&ok, 16);
    if (!ok || bare.size() != 36)
        return std::nullopt;
    const quint64 salt = mixed(m_key + static_cast<quint64>(kind) + 1);
    const auto row = static_cast<qint64>(((tail ^ salt) * inverseFactor()) & mask48);
    if (uuid(kind, row) != bare.toLower())
        return std::nullopt;
    return row;
}

} // namespace pd::sandbox
