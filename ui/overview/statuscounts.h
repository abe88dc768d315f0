// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QMap>

class QVBoxLayout;

namespace pd {

class SkeletonRows;
class StatusCountRow;
class Theme;

/// Customers by status as counts with bars. One that is chosen names its status.
class StatusCounts : public QFrame
{
    Q_OBJECT

public:
    StatusCounts(const Theme& theme, QWidget* parent);

    /// By the server's word; "" is the total and not shown.
    void show(const QMap<QString, int>& counts);
    /// nullptr: no customer has it.
    [[nodiscard]] StatusCountRow* rowOf(const QString& status) const { return m_rows.value(status); }

Q_SIGNALS:
    void chosen(const QString& status);

private:
    [[nodiscard]] StatusCountRow* rowFor(const QString& status);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    SkeletonRows* m_loading;
    QHash<QString, StatusCountRow*> m_rows;
};

} // namespace pd
