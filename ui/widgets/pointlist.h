// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace pd {

class Theme;

/// Short sentences one under the other, each behind an icon.
class PointList : public QWidget
{
    Q_OBJECT

public:
    PointList(const Theme& theme, QWidget* parent);

    void clear();
    /// `tone` is a tone of the style sheet; empty: body text.
    void add(const QString& icon, look::Role role, const QString& sentence, const QString& tone = {});
    /// From above.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QStringList m_sentences;
};

} // namespace pd
