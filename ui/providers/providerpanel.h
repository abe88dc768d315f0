// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/providersmodel.h"

#include <QWidget>

namespace pd {

class DetailRow;
class ElidedLabel;
class MessageBar;
class StatusLine;
class Theme;

/// The words of what the server says of an indirect provider.
[[nodiscard]] QString providerStateKey(const QString& wireWord);

/// One indirect provider at the side of the table.
class ProviderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderPanel(const Theme& theme, QWidget* parent = nullptr);

    void showProvider(const ListedProvider& provider, const QString& stateWord);

Q_SIGNALS:
    void closed();
    void customersRequested(const pd::ListedProvider& provider);

private:
    ElidedLabel* m_name;
    StatusLine* m_state;
    MessageBar* m_message;
    DetailRow* m_subscription;
    DetailRow* m_created;
    DetailRow* m_billing;
    DetailRow* m_orgId;
    DetailRow* m_uuid;
    ListedProvider m_provider;
};

} // namespace pd
