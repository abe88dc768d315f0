// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace pd::sandbox {

/// Codes of the API that the sandbox gives. 1001, 1002, 2024, 2560 and 10022 are those of the public texts (domain.md 1.6); the
/// others stand where the public tables could not be read.
namespace code {
inline constexpr int missing = 1001;
inline constexpr int size = 1002;
inline constexpr int invalid = 1003;
inline constexpr int unknownReference = 1004;
inline constexpr int report = 2024;
inline constexpr int maintenance = 2560;
inline constexpr int emailInUse = 10022;
inline constexpr int externalIdInUse = 10023;
inline constexpr int wrongState = 10024;
inline constexpr int numberInUse = 10025;
inline constexpr int notAllowed = 10026;
inline constexpr int nameInUse = 10027;
} // namespace code

/// What a resource says to a call. The service adds the tracking ID, and the body of a refusal.
struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString message; ///< of a refusal
    QList<ApiProblem> problems; ///< of a refusal

    [[nodiscard]] bool refused() const { return status >= 400; }
};

[[nodiscard]] Answer json(const QJsonObject& object, int status = 200);
[[nodiscard]] Answer items(const QJsonArray& array);
[[nodiscard]] Answer nothing(int status = 204);
/// What a precheck says when everything is right.
[[nodiscard]] Answer precheckPassed();
[[nodiscard]] Answer refuse(int status, const QList<ApiProblem>& problems);
[[nodiscard]] Answer refuse(int status, int errorCode, const QString& sentence, const QString& field = {});
/// 404 with a sentence about what was looked for ("customer").
[[nodiscard]] Answer notFound(const QString& what);

[[nodiscard]] QJsonArray problemsToJson(const QList<ApiProblem>& problems);
/// {"message", "errors", "trackingId"}.
[[nodiscard]] QByteArray refusalBody(const Answer& answer, const QString& trackingId);

/// "2026-03-01T08:15:00.000Z".
[[nodiscard]] QString isoTime(qint64 epochMs);

} // namespace pd::sandbox
