// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/numbers/locationchoicestep.h"

#include <QHash>

class QCheckBox;
class QPlainTextEdit;

namespace pd {

/// Numbers for a location, pasted as a list. Each is read by the country of the location and checked before it is sent.
class AddNumbersStep : public LocationChoiceStep
{
    Q_OBJECT

public:
    AddNumbersStep(const ChangeContext& context, const ChangeRequest& request, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;

protected:
    void placeChanged() override;
    void showProblems(const QList<FieldError>& problems) override;

private:
    /// One number of the list, read or refused.
    struct Entry {
        QString written;
        QString number;
        FieldError problem; ///< without a rule: none
    };

    [[nodiscard]] Entry read(const QString& written, qsizetype position) const;
    void readAll();

    QPlainTextEdit* m_list;
    QCheckBox* m_active;
    QList<Entry> m_entries;
    QStringList m_numbers; ///< what would be sent
    QHash<QString, PhoneNumberEntry> m_there; ///< numbers that the customer has
};

} // namespace pd
