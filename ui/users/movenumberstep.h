// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/users/userstep.h"

namespace pd {

class ChoiceBox;
class ExtensionFinder;
class ReviewPanel;

/// A phone number from one person to another of the same customer. The first keeps the extension, or gets one. Shows who has what before and after.
class MoveNumberStep : public UserStep
{
    Q_OBJECT

public:
    MoveNumberStep(const ChangeContext& context, const ChangeRequest& request);

    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Move number"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QList<FieldError> fieldsOf(const Error& error) const override;
    void chooseReceiver(const QString& email);

protected:
    void show() override;
    [[nodiscard]] bool isChanged() const override;

private:
    void showBoth();
    [[nodiscard]] const PresentUser* receiver() const;
    [[nodiscard]] QString number() const;
    [[nodiscard]] bool needsExtension() const;

    QComboBox* m_number;
    ChoiceBox* m_to;
    FormField* m_numberField;
    FormField* m_extensionField;
    ExtensionFinder* m_finder;
    ReviewPanel* m_both;
};

} // namespace pd
