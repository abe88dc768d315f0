// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd {

class Theme;

/// What the administrators of a customer may do with Restricted by Partner on, and with the mode off (offer.md).
class RestrictionTable : public QWidget
{
    Q_OBJECT

public:
    RestrictionTable(const Theme& theme, QWidget* parent);
};

} // namespace pd
