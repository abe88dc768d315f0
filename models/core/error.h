// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace pd {

/// What is wrong with one field. `field` is the path in the wire body ("customerInfo.name", "users[2].email");
/// `rule` is a stable key that the window turns into a sentence ("required", "too-long", "email" …, see domain/rules.h);
/// `text` is the server's own sentence, or the value of the rule's parameter ("50"); empty where there is none.
struct FieldError {
    QString field;
    QString rule;
    QString text;

    friend bool operator==(const FieldError&, const FieldError&) = default;
};

/// Why something did not happen. Lower layers fill it and never translate it; ui/errors turns `kind` into a sentence.
struct Error {
    enum class Kind {
        Cancelled, ///< the person or the owner asked for it
        Offline, ///< no network or no name resolution: nothing was sent
        Refused, ///< nothing listens there: nothing was sent
        Timeout, ///< our total deadline ran out (safe request)
        Tls, ///< certificate or handshake
        Protocol, ///< what answered is not the API, or its answer cannot be read
        TooLarge, ///< an answer or a file over its cap
        Redirect, ///< a redirect that we do not follow
        SignIn, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404, 410
        Conflict, ///< 409
        Invalid, ///< 400 and our own validation: see `fields`
        Locked, ///< 423
        RateLimited, ///< 429
        Server, ///< 5xx and other refusals of the server
        OutcomeUnknown, ///< a write may or may not have reached the server: look up before sending again
        Storage, ///< disk full, not writable, locked by another program
        Damaged, ///< stored data does not match its checksum, or cannot be read
        Input, ///< a file or argument that the person gave
        Unsupported, ///< not offered by this profile's server
        Internal, ///< a promise of ours was broken
    };

    Kind kind = Kind::Internal;
    QString detail; ///< the server's text, or technical words for the Details view; never shown alone
    int httpStatus = 0; ///< 0: there was no answer
    QString trackingId; ///< as the server gave it; empty without an answer
    std::chrono::seconds retryAfter{0}; ///< what the server asked us to wait; 0: it did not say
    QList<FieldError> fields;
    int errorCode = 0; ///< the API's own code (10022 …); 0: none

    friend bool operator==(const Error&, const Error&) = default;
};

/// Stable English word of a kind ("offline", "rate-limited"), for logs, --json and the ledger.
[[nodiscard]] QString kindName(Error::Kind kind);
/// The reverse; an unknown word gives Kind::Internal.
[[nodiscard]] Error::Kind kindFromName(const QString& name);

} // namespace pd

Q_DECLARE_METATYPE(pd::Error)
