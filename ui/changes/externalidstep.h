// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <QTimer>

namespace pd {

/// Another external ID. The server is asked whether it is free as soon as the person stops typing.
class ExternalIdStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit ExternalIdStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("Change &ID"); }
    [[nodiscard]] Asked ask() override;

private:
    [[nodiscard]] QString entered() const;
    void askServer();
    void show(const QString& answer);

    SeenCustomer m_seen;
    QTimer m_settle; ///< not with every key
    QString m_taken; ///< an ID that another customer has
};

} // namespace pd
