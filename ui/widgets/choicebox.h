// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countries.h"

#include <QComboBox>

namespace pd {

/// A list with names to choose from, which people also search by typing any part of a name or the code.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// `placeholder` stands there while nothing is chosen.
    void setChoices(const QList<NamedCode>& choices, const QString& placeholder);
    /// A code that is none of the choices is shown as it is.
    void setCode(const QString& code);
    /// The code of the name or code that is written there; what is written when it is neither. Empty: nothing.
    [[nodiscard]] QString code() const;

protected:
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int indexOf(const QString& written) const;
    void showWhole();
};

} // namespace pd
