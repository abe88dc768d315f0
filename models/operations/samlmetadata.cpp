// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/samlmetadata.h"

#include "core/privatefiles.h"

#include <QPromise>
#include <QThreadPool>
#include <QXmlStreamReader>

#include <memory>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMetadata = 1024 * 1024;
constexpr auto metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata"_L1;

tl::unexpected<Error> metadataProblem(const QString& rule, const QString& text)
{
    Error error;
    error.kind = Error::Kind::Input;
    error.detail = rule + u' ' + text;
    error.fields << FieldError{u"metadata"_s, rule, text};
    return failed(error);
}

tl::unexpected<Error> brokenAt(const QXmlStreamReader& xml)
{
    return metadataProblem(u"saml-not-metadata"_s, u"%1:%2"_s.arg(xml.lineNumber()).arg(xml.columnNumber()));
}

} // namespace

Result<QString> samlEntityId(const QByteArray& bytes)
{
    if (bytes.size() > largestMetadata)
        return failed(Error::Kind::TooLarge, u"metadata of more than 1 MB"_s);
    QXmlStreamReader xml(bytes);
    QStringList found;
    bool isMetadata = false;
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference || depth > 100)
            return brokenAt(xml);
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool entity = xml.name() == "EntityDescriptor"_L1;
        isMetadata =
            isMetadata || (depth == 0 && xml.namespaceUri() == metadataNamespace && (entity || xml.name() == "EntitiesDescriptor"_L1));
        if (!isMetadata)
            return brokenAt(xml);
        if (entity && xml.namespaceUri() == metadataNamespace)
            found << xml.attributes().value("entityID"_L1).toString().trimmed();
        ++depth;
    }
    if (xml.hasError() || !isMetadata)
        return brokenAt(xml);
    found.removeAll(QString());
    if (found.isEmpty())
        return metadataProblem(u"saml-no-entity"_s, {});
    if (found.size() > 1)
        return metadataProblem(u"saml-several"_s, QString::number(found.size()));
    return found.first();
}

QFuture<Result<QString>> readSamlEntityId(QString path)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        const Result<QByteArray> bytes = readRegularFile(path, largestMetadata);
        promise->addResult(bytes ? samlEntityId(*bytes) : Result<QString>(failed(bytes.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace pd
