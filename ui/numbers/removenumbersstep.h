// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/numbers/locationchoicestep.h"

#include <QHash>

class QListWidget;

namespace pd {

/// Takes numbers away from a location. Those that somebody has, and main numbers, cannot be chosen.
class RemoveNumbersStep : public LocationChoiceStep
{
    Q_OBJECT

public:
    /// `request.details["numbers"]` are chosen at the beginning.
    RemoveNumbersStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override { return !chosen().isEmpty(); }
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] bool isDangerous() const override { return true; }
    [[nodiscard]] Asked ask() override;
    /// The numbers of all locations are there.
    [[nodiscard]] bool hasNumbers() const { return m_read; }
    /// Shows these numbers of all locations, as the server would give them; an answer that is still to come does not count any more.
    void showNumbers(const QList<PhoneNumberEntry>& numbers);

protected:
    void placeChanged() override;

private:
    void loadNumbers();
    void addNumber(const PhoneNumberEntry& entry, bool possible);
    void showHelp();
    [[nodiscard]] QStringList chosen() const;

    QListWidget* m_list;
    QStringList m_wanted; ///< chosen, also while the list is made anew
    QList<PhoneNumberEntry> m_numbers;
    bool m_read = false;
    int m_asks = 0; ///< only the newest answer counts
};

} // namespace pd
