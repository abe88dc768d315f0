// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <optional>

namespace pd {

/// The day on which billing starts, where the partner may choose it.
class BillingStartStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit BillingStartStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Set date"); }
    [[nodiscard]] Asked ask() override;
    /// Whether the partner may choose the day; instead of asking.
    void setAllowed(bool allowed);
    [[nodiscard]] bool isKnown() const { return m_allowed.has_value(); }

private:
    [[nodiscard]] QString entered() const;
    void showDay();

    SeenCustomer m_seen;
    std::optional<bool> m_allowed;
};

} // namespace pd
