// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/signin.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString secret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Answer oauthProblem(const QString& word, const QString& sentence) { return refuse(400, code::invalid, u"%1: %2"_s.arg(word, sentence)); }

QString field(const QUrlQuery& form, const QString& name) { return form.queryItemValue(name, QUrl::FullyDecoded); }

} // namespace

void SignIn::addRoutes(Router& router)
{
    router.add({"GET", u"authorize"_s, [this](const Call& call) { return authorize(call); }, BodyKind::None, true});
    router.add({"POST", u"access_token"_s, [this](const Call& call) { return accessToken(call); }, BodyKind::Raw, true});
    router.remove(u"authorizations"_s, [this](const Call& call) { return revoke(call); });
    router.remove(u"authorizations/{}"_s, [this](const Call& call) { return revoke(call); });
}

Answer SignIn::authorize(const Call& call)
{
    QUrl redirect(call.parameter(u"redirect_uri"_s));
    const bool local = redirect.host() == "127.0.0.1"_L1 || redirect.host() == "localhost"_L1;
    if (call.parameter(u"client_id"_s).isEmpty() || !redirect.isValid() || !local)
        return oauthProblem(u"invalid_request"_s, u"client_id and a redirect_uri on this computer are needed."_s);
    QUrlQuery back(redirect.query());
    if (call.parameter(u"response_type"_s) != "code"_L1) {
        back.addQueryItem(u"error"_s, u"unsupported_response_type"_s);
    } else {
        const QString grant = secret();
        m_state.putDocument(u"grant"_s, grant,
            {{"redirect"_L1, call.parameter(u"redirect_uri"_s)}, {"scope"_L1, call.parameter(u"scope"_s)},
                {"challenge"_L1, call.parameter(u"code_challenge"_s)}, {"method"_L1, call.parameter(u"code_challenge_method"_s)},
                {"client"_L1, call.parameter(u"client_id"_s)}});
        back.addQueryItem(u"code"_s, grant);
    }
    if (const QString ticket = call.http.query.queryItemValue(u"state"_s, QUrl::FullyEncoded); !ticket.isEmpty())
        back.addQueryItem(u"state"_s, ticket);
    redirect.setQuery(back);
    Answer answer = nothing(302);
    answer.headers << std::pair{QByteArrayLiteral("Location"), redirect.toEncoded()};
    return answer;
}

Answer SignIn::accessToken(const Call& call)
{
    QString text = QString::fromUtf8(call.http.body);
    text.replace(u'+', u' ');
    const QUrlQuery form(text);
    const QString kind = field(form, u"grant_type"_s);
    if (kind == "authorization_code"_L1)
        return fromCode(form);
    if (kind == "refresh_token"_L1)
        return fromRefresh(form);
    return oauthProblem(u"unsupported_grant_type"_s, u"grant_type has to be authorization_code or refresh_token."_s);
}

Answer SignIn::fromCode(const QUrlQuery& form)
{
    const QString grant = field(form, u"code"_s);
    const auto kept = m_state.document(u"grant"_s, grant);
    if (!kept || !m_state.removeDocument(u"grant"_s, grant))
        return oauthProblem(u"invalid_grant"_s, u"The code is unknown or was used before."_s);
    if ((*kept)["redirect"_L1].toString() != field(form, u"redirect_uri"_s))
        return oauthProblem(u"invalid_grant"_s, u"The redirect_uri is not the one of the authorization."_s);
    const QString challenge = (*kept)["challenge"_L1].toString();
    const QByteArray hash = QCryptographicHash::hash(field(form, u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256);
    const QString answered = QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!challenge.isEmpty() && ((*kept)["method"_L1].toString() != "S256"_L1 || challenge != answered))
        return oauthProblem(u"invalid_grant"_s, u"The code_verifier does not fit the code_challenge (S256)."_s);
    return tokens((*kept)["scope"_L1].toString());
}

Answer SignIn::fromRefresh(const QUrlQuery& form)
{
    const QString token = field(form, u"refresh_token"_s);
    const auto kept = m_state.document(u"refresh"_s, token);
    if (!kept || !m_state.removeDocument(u"refresh"_s, token))
        return oauthProblem(u"invalid_grant"_s, u"The refresh token is unknown or was used before."_s);
    return tokens((*kept)["scope"_L1].toString());
}

Answer SignIn::tokens(const QString& scope)
{
    const QString refresh = u"refresh-"_s + secret();
    m_state.putDocument(u"refresh"_s, refresh, {{"scope"_L1, scope}});
    return json({{"access_token"_L1, QString(u"access-"_s + secret())}, {"expires_in"_L1, 1'209'599}, {"refresh_token"_L1, refresh},
        {"refresh_token_expires_in"_L1, 7'776'000}, {"token_type"_L1, "Bearer"_L1}, {"scope"_L1, scope}});
}

Answer SignIn::revoke(const Call& call)
{
    m_state.putDocument(u"revoked-token"_s, call.token, {{"revoked"_L1, isoTime(call.now)}});
    return nothing(204);
}

} // namespace pd::sandbox
