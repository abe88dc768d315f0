// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

class QToolButton;

namespace pd {

class ElidedLabel;
class Theme;

/// One way to copy a value ("Copy encoded", "Copy bare UUID").
struct CopyChoice {
    QString title;
    QString text;
};

/// Label, value, copy button. Values that are IDs are mono; a long one is elided in the middle and always copied whole.
class DetailRow : public QWidget
{
    Q_OBJECT

public:
    /// `labelWidth` in pixels, 0: that of an inspector.
    DetailRow(const Theme& theme, const QString& label, look::Type valueType, QWidget* parent, int labelWidth = 0);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const;
    /// The first is what the button copies; all of them are in the context menu. None: no button.
    void setCopies(const QList<CopyChoice>& copies);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy(const QString& text);

    const Theme& m_theme;
    QString m_label;
    ElidedLabel* m_value;
    QToolButton* m_button;
    QList<CopyChoice> m_copies;
};

} // namespace pd
