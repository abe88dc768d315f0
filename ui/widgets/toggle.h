// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace pd {

/// A check box that looks like a switch, for something that is on or off by itself and no answer to a question. The words are its text.
class Toggle : public QCheckBox
{
    Q_OBJECT

public:
    explicit Toggle(QWidget* parent = nullptr);
};

} // namespace pd
