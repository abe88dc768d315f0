// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billingreport.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace pd {

class Theme;

/// Which reports of the server are listed: month (its days exactly, as the server wants them), type, state, indirect provider.
class ServerFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFilter(const Theme& theme, QWidget* parent);

    [[nodiscard]] ReportQuery query() const;
    /// Everything of the partner itself is listed.
    [[nodiscard]] bool isEmpty() const;
    /// Names by organization ID.
    void setProviderNames(const QHash<QString, QString>& names);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox* addBox(QGridLayout* grid, int place, const QString& name, const QString& label, const QString& all);

    QComboBox* m_month;
    QComboBox* m_type;
    QComboBox* m_status;
    QComboBox* m_provider;
};

} // namespace pd
