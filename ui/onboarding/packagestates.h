// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QFrame>

class QVBoxLayout;

namespace pd {

class Theme;

/// The packages of a customer with the state of each: what is ready, what is on its way, what went wrong and why.
class PackageStates : public QFrame
{
    Q_OBJECT

public:
    PackageStates(const Theme& theme, QWidget* parent);

    /// `states` as the server says them; packages without a state are shown with `otherwise`, a word of the server.
    void setStates(const QStringList& packages, const QList<PackageState>& states, const QString& otherwise);
    /// How many have gone wrong.
    [[nodiscard]] int failedCount() const { return m_failed; }

private:
    void addRow(const QString& package, const PackageState& state);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QStringList m_packages;
    QList<PackageState> m_shown;
    int m_failed = 0;
};

} // namespace pd
