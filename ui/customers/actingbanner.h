// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/providersmodel.h"
#include "ui/changes/changerequest.h"
#include "ui/customers/facetwords.h"
#include "ui/widgets/messagebar.h"

namespace pd {

class ProviderService;

/// Says on whose behalf somebody acts, as long as it lasts: the indirect providers whose customers are shown.
class ActingBanner : public MessageBar
{
    Q_OBJECT

public:
    ActingBanner(const Theme& theme, ProviderService& providers, QWidget* parent = nullptr);

    /// By organization ID; none: the banner goes. Names and states that are not known yet are asked for.
    void showFor(const QStringList& orgIds);
    void know(const ListedProvider& provider);
    [[nodiscard]] ProviderNames names() const;
    /// Why this change cannot be made on behalf of its provider, as a sentence; empty: it can, or the customer is our own.
    [[nodiscard]] QString refusal(const QString& kind, const QString& provider) const;

Q_SIGNALS:
    void left();
    /// names() has more.
    void named();

private:
    void askForProviders();
    void say();

    ProviderService& m_providers;
    QHash<QString, ListedProvider> m_known;
    QStringList m_shown;
    bool m_asked = false;
};

} // namespace pd
