// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themefiles.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace pd {

/// Colours, sizes, fonts and icons by role; makes the application look like them. Lives on the interface thread, outlives the widgets.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject* parent = nullptr);
    /// Gives the application a style of its own back.
    ~Theme() override;

    /// Sets style, palette and style sheet of the application and follows the system from then on. Once is enough.
    void apply(QApplication& application);
    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// "light", "dark", anything else: System.
    [[nodiscard]] static Choice choiceFromName(const QString& name);
    [[nodiscard]] static QString choiceName(Choice choice);

    [[nodiscard]] QColor color(look::Role role) const;
    /// A size of metrics.json in device-independent pixels ("height.table_row"); heights and widths grow with the system font.
    [[nodiscard]] int px(QLatin1String key) const { return px(QString(key)); }
    [[nodiscard]] int px(const QString& key) const;
    [[nodiscard]] QFont font(look::Type type) const;
    [[nodiscard]] look::StatusLook status(const QString& key) const;
    [[nodiscard]] look::StatusLook bar(const QString& key) const;
    /// One of resources/icons in a colour role, `size` pixels wide (0: the normal size), drawn for a scale, mirrored where it points.
    [[nodiscard]] QPixmap icon(const QString& name, look::Role role, qreal scale, Qt::LayoutDirection direction, int size = 0) const;

Q_SIGNALS:
    /// Colours changed: what paints by itself paints again.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystemScheme();
    void install();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] qreal growth() const;

    look::Palette m_lightColors;
    look::Palette m_darkColors;
    look::Metrics m_metrics;
    QApplication* m_application = nullptr;
    QFont m_base;
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_reading = false;
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace pd
