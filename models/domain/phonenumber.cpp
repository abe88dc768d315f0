// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> phoneProblem(const QString& rule)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields << FieldError{u"phoneNumber"_s, rule, {}};
    return failed(error);
}

struct Digits {
    QString text;
    bool letters = false;
    bool exponent = false;
};

Digits plainDigits(const QString& written)
{
    Digits result;
    for (const QChar c : written.trimmed()) {
        if (c.isDigit())
            result.text += QChar(u'0' + c.digitValue());
        else if (c == u'+' && result.text.isEmpty())
            result.text += c;
        else if (c == u'+' || c == u'E' || c == u'e')
            result.exponent = true;
        else if (c.isLetter())
            result.letters = true;
    }
    if (result.text.startsWith("00"_L1))
        result.text.replace(0, 2, u"+"_s);
    return result;
}

} // namespace

Result<QString> toE164(const QString& written, const QString& country)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const Digits digits = plainDigits(written);
    if (digits.letters)
        return phoneProblem(u"phone-letters"_s);
    if (digits.exponent)
        return phoneProblem(u"phone-scientific"_s);
    if (!digits.text.startsWith(u'+') && country.isEmpty())
        return phoneProblem(u"phone-country"_s);
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    // The metadata of the distribution is frozen, so only possible lengths count, never IsValidNumber.
    if (util.Parse(digits.text.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util.IsPossibleNumber(number))
        return phoneProblem(u"phone-length"_s);
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    const QString result = QString::fromStdString(formatted);
    if (!isE164(result))
        return phoneProblem(u"phone-length"_s);
    return result;
}

bool isE164(const QString& number)
{
    if (number.size() < 8 || number.size() > 16 || number[0] != u'+' || number[1] == u'0')
        return false;
    return std::all_of(number.cbegin() + 1, number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isExtension(const QString& text)
{
    return text.size() >= 2 && text.size() <= 10 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace pd
