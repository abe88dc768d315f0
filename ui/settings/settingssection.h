// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd {

class Theme;

/// A titled part of Settings: labels at the leading side, values and choices beside them.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const Theme& theme, const QString& title, QWidget* parent);

protected:
    /// `label` may have an accelerator.
    [[nodiscard]] QComboBox* addChoice(const QString& label);
    /// A value; paths get a button that copies them. Empty values are left out.
    QHBoxLayout* addFact(const QString& label, const QString& value, bool path = false);
    /// A folder: copied, and opened in the file manager.
    void addFolder(const QString& label, const QString& path);
    /// Muted, under the last choice.
    QLabel* addText(const QString& text);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    [[nodiscard]] QLabel* rowLabel(const QString& text);

    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace pd
