// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace pd {

class Chip;
class Theme;

struct FilterChip {
    QString key;
    QString text;
    int count = -1; ///< -1: none shown

    friend bool operator==(const FilterChip&, const FilterChip&) = default;
};

/// Chips in a row, one chosen; those that do not fit are in a menu at the end.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const Theme& theme, QWidget* parent = nullptr);

    void setChips(const QList<FilterChip>& chips);
    void setCurrent(const QString& key);
    [[nodiscard]] const QString& current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QString& key);
    void layOut();
    void fillMenu();

    const Theme& m_theme;
    QList<FilterChip> m_chips;
    QList<Chip*> m_buttons;
    QToolButton* m_more;
    QString m_current;
};

} // namespace pd
