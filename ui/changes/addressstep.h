// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

namespace pd {

class ChoiceBox;

/// The billing address, by the rules of its country. Compliance checks it again.
class AddressStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit AddressStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("Change &address"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QString afterwards() const override;

private:
    [[nodiscard]] ChoiceBox* choiceOf(const QString& key) const;
    [[nodiscard]] Address entered() const;
    void show(const Address& address);
    void followCountry();

    SeenCustomer m_seen;
    QString m_country; ///< whose states are offered
};

} // namespace pd
