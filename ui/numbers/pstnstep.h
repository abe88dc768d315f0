// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/numbers/locationchoicestep.h"

class QComboBox;

namespace pd {

/// The PSTN connection of a location: a provider without integration, or a local gateway by its route. Others are shown and explained.
class PstnStep : public LocationChoiceStep
{
    Q_OBJECT

public:
    PstnStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent = nullptr);

    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Set PSTN"); }
    [[nodiscard]] Asked ask() override;
    /// What the chosen location may have is there.
    [[nodiscard]] bool hasOptions() const { return m_offered; }
    /// Shows these, as the server would offer them to the chosen location; an answer that is still to come does not count any more.
    void showOptions(const QList<PstnConnection>& options);

protected:
    void placeChanged() override;

private:
    void loadOptions(const LocationId& location);
    void showGateway();
    [[nodiscard]] const PstnConnection* option() const;

    QComboBox* m_option;
    QComboBox* m_route;
    QList<PstnConnection> m_options;
    int m_asks = 0; ///< only the newest answer counts
    bool m_offered = false;
};

} // namespace pd
