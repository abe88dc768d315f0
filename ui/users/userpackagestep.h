// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/users/userstep.h"

class QCheckBox;

namespace pd {

class ExtensionFinder;

/// Another package for one user: where calling comes with it, also number or extension and location. The package of the customer's administrator is
/// not lowered.
class UserPackageStep : public UserStep
{
    Q_OBJECT

public:
    UserPackageStep(const ChangeContext& context, const ChangeRequest& request);

    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Change package"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QString afterwards() const override;
    [[nodiscard]] QList<FieldError> fieldsOf(const Error& error) const override;
    void choosePackage(const QString& package);

protected:
    void show() override;
    [[nodiscard]] bool isChanged() const override;

private:
    void buildCalling();
    void showDependent();
    void showNote();
    [[nodiscard]] QString package() const;
    [[nodiscard]] bool becomesCalling() const;
    [[nodiscard]] UserChange change() const;
    /// Known, presumed because nobody was there earlier, or not.
    enum class Administrator { Known, Presumed, No };
    [[nodiscard]] Administrator administrator() const;

    QComboBox* m_package;
    QComboBox* m_location;
    QLineEdit* m_number;
    QLineEdit* m_extension;
    FormField* m_packageField;
    FormField* m_locationField;
    FormField* m_numberField;
    FormField* m_extensionField;
    ExtensionFinder* m_finder;
    QCheckBox* m_noAdministrator;
    QLabel* m_consequence;
    QString m_administratorEmail; ///< as the cache knows it
};

} // namespace pd
