// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

class QAbstractButton;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace pd {

class Theme;

/// Gives a button an icon that follows theme and layout direction.
void bindIcon(QAbstractButton* button, const Theme& theme, const QString& icon, look::Role role);

/// Icon only: `name` becomes accessible name and tooltip.
[[nodiscard]] QToolButton* iconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent, bool outlined = false);
/// Looks like a link, works like a button.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent);
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent);
/// No outline; for bars.
[[nodiscard]] QPushButton* flatButton(const QString& text, QWidget* parent);

/// A label for data: plain text. `tone` is a tone of the style sheet ("muted"), empty for body text.
[[nodiscard]] QLabel* plainLabel(const Theme& theme, look::Type type, const QString& text, QWidget* parent, const QString& tone = {});
/// A line of the border colour.
[[nodiscard]] QFrame* lineOf(Qt::Orientation orientation, QWidget* parent);
/// Changes the tone of a label and lets the style sheet look again.
void setTone(QWidget* widget, const QString& tone);

} // namespace pd
