// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/formsentences.h"

#include "domain/countries.h"
#include "ui/errors/customersentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FormText)

public:
    static QString forTemplate(const FieldError& field);
    static QString forMetadata(const FieldError& field);
    static QString country(const QString& code) { return countryName(code, QLocale().name().section(u'_', 0, 0)); }
};

QString FormText::forTemplate(const FieldError& field)
{
    if (field.rule == "pstn-coverage"_L1)
        return tr("Make sure that the provider covers %1.").arg(country(field.text));
    const QHash<QString, QString> sentences = {
        {u"name-taken"_s, tr("This name is taken already. Use another one.")},
        {u"subscription-unknown"_s, tr("Your partner account has no subscription “%1”. Check its number.").arg(field.text)},
        {u"idp-name-taken"_s, tr("The template “%1” uses this name already. Use another one.").arg(field.text)},
        {u"provisioning-id"_s, tr("This is no provisioning ID. Copy it from the template in Partner Hub.")},
        {u"template-in-use"_s, tr("The customer “%1” uses this template.").arg(field.text)},
        {u"pstn-not-recommended"_s,
            tr("A provider in the template is not recommended: it applies to the first location only, and later changes do not reach "
               "customers.")},
        {u"look-alike"_s, tr("This address looks like another one. The network reads its domain as %1.").arg(field.text)},
    };
    return sentences.value(field.rule);
}

QString FormText::forMetadata(const FieldError& field)
{
    if (field.rule == "saml-not-metadata"_L1)
        return tr("This file is no SAML metadata. Download the metadata of your identity provider (XML) and load it again.");
    if (field.rule == "saml-no-entity"_L1)
        return tr("This metadata has no entity ID. Ask whoever runs your identity provider for the complete file.");
    if (field.rule == "saml-several"_L1)
        return tr("This metadata describes %n identity providers. Load the file of one of them.", nullptr, field.text.toInt());
    return {};
}

} // namespace

QString formSentence(const FieldError& field)
{
    if (const QString ofCustomer = customerSentence(field); !ofCustomer.isEmpty())
        return ofCustomer;
    const QString ofTemplate = FormText::forTemplate(field);
    return ofTemplate.isEmpty() ? FormText::forMetadata(field) : ofTemplate;
}

} // namespace pd::errortext
