// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

namespace pd {

/// Another name for a customer's organization.
class RenameStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit RenameStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Rename"); }
    [[nodiscard]] Asked ask() override;

private:
    [[nodiscard]] QString entered() const;

    SeenCustomer m_seen;
};

} // namespace pd
