// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace pd {

class ElidedLabel;
class Theme;

/// A figure with its name above and what it means under it.
class FigureTile : public QFrame
{
    Q_OBJECT

public:
    FigureTile(const Theme& theme, const QString& name, QWidget* parent);

    void setName(const QString& name);
    /// An empty figure shows a dash: not known (yet).
    void setFigure(const QString& figure, const QString& meaning);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString figure() const;

private:
    ElidedLabel* m_name;
    QLabel* m_figure;
    ElidedLabel* m_meaning;
};

} // namespace pd
