// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/serverlookup.h"

#include "core/whendone.h"
#include "domain/webexid.h"
#include "operations/customerinquiryservice.h"

#include <algorithm>

namespace pd {

ServerLookup::ServerLookup(CustomerInquiryService& inquiries, QObject* parent)
    : QObject(parent)
    , m_inquiries(inquiries)
{
}

bool ServerLookup::isPossible(const QString& text)
{
    constexpr qsizetype shortest = 3;
    const QString word = text.trimmed();
    if (word.size() < shortest || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isSpace() || c == u'@'; }))
        return false;
    return decodeWebexId(word).has_value() || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

bool ServerLookup::isMissing(const QString& text, const OrgId& provider) const
{
    return m_missing && text.trimmed() == m_text && provider == m_provider;
}

void ServerLookup::look(const QString& text, const OrgId& provider)
{
    m_text = text.trimmed();
    m_provider = provider;
    m_missing = false;
    m_running = true;
    Q_EMIT changed();
    const int question = ++m_question;
    using Answer = Result<std::optional<SeenCustomer>>;
    whenDone(m_inquiries.findOnServer(m_text, provider), this, [this, question](const Answer& answer) {
        if (question != m_question)
            return;
        m_running = false;
        m_missing = answer && !answer->has_value();
        Q_EMIT changed();
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (answer->has_value())
            Q_EMIT found((*answer)->customer.id, m_provider);
    });
}

} // namespace pd
