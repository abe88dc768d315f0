// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/location.h"
#include "ui/changes/changestep.h"

namespace pd {

class LocationForm;

/// One more location of a customer, with calling.
class AddLocationStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit AddLocationStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Add location"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QString afterwards() const override;
    [[nodiscard]] QString placeOf(const QString& field) const override;
    void focusField(const QString& field) override;
    void focusFirst() override;

    [[nodiscard]] LocationForm* form() const { return m_form; }

protected:
    void showProblems(const QList<FieldError>& problems) override;

private:
    SeenCustomer m_seen;
    NewLocation m_start; ///< as the form was before anything was entered
    QStringList m_names; ///< of the locations that are there
    LocationForm* m_form;
};

} // namespace pd
