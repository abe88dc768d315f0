// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <optional>

class QRadioButton;

namespace pd {

class HintPanel;

/// Restricted by Partner for one customer or for many, with what it takes from their administrators. Where programs cannot switch it, the choice
/// is recorded and the person is led to Partner Hub.
class RestrictedStep : public ChangeStep
{
    Q_OBJECT

public:
    RestrictedStep(const ChangeContext& context, bool several, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] bool looksFirst() const override { return false; }
    [[nodiscard]] QString afterwards() const override;
    /// Whether the server switches the mode; instead of asking it.
    void setHosted(bool hosted);
    /// The mode of the one customer; instead of asking.
    void showMode(std::optional<bool> on);
    [[nodiscard]] bool isKnown() const { return m_hosted.has_value(); }

private:
    void readMode();

    QList<SeenCustomer> m_customers;
    std::optional<bool> m_seen; ///< of one customer; nullopt: not known
    std::optional<bool> m_hosted;
    HintPanel* m_recorded;
    QRadioButton* m_on;
    QRadioButton* m_off;
};

} // namespace pd
