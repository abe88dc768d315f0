// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuscelldelegate.h"

#include <QAbstractButton>

namespace pd {

class Theme;
struct OverviewCustomer;

/// A customer in one line: name, external ID, status, and when it was opened. Chosen, it opens.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const Theme& theme, QWidget* parent);

    void show(const OverviewCustomer& customer, const QString& when);
    void setLineBelow(bool line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_externalId;
    StatusWords m_status;
    QString m_when;
    bool m_line = false;
};

} // namespace pd
