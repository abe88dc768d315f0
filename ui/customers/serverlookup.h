// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"

#include <QObject>

namespace pd {

class CustomerInquiryService;

/// Asks the server for one customer that the cache does not have. What it finds is in the cache when found() is emitted.
class ServerLookup : public QObject
{
    Q_OBJECT

public:
    explicit ServerLookup(CustomerInquiryService& inquiries, QObject* parent = nullptr);

    /// Text that may be an external ID, an organization ID or a customer ID: one word with a digit in it.
    [[nodiscard]] static bool isPossible(const QString& text);

    /// `provider`: among the customers of this indirect provider; empty: among our own. A newer question makes an older one void.
    void look(const QString& text, const OrgId& provider);
    /// The last question was this one, and the server has no such customer.
    [[nodiscard]] bool isMissing(const QString& text, const OrgId& provider) const;
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// isRunning() or isMissing() differ.
    void changed();
    void found(const pd::CustomerId& id, const pd::OrgId& provider);
    void failed(const pd::Error& error);

private:
    CustomerInquiryService& m_inquiries;
    QString m_text;
    OrgId m_provider;
    int m_question = 0;
    bool m_running = false;
    bool m_missing = false;
};

} // namespace pd
