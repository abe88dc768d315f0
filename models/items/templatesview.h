// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboardingtemplate.h"

#include <QSortFilterProxyModel>

namespace pd {

class TemplatesModel;

/// A TemplatesModel sorted as people read, and filtered by text in any column.
class TemplatesView : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit TemplatesView(TemplatesModel& source, QObject* parent = nullptr);

    /// Every word has to be in one of the columns; case does not matter.
    void setFilterText(const QString& text);
    [[nodiscard]] const QString& filterText() const { return m_text; }
    [[nodiscard]] const OnboardingTemplate& at(int row) const;
    /// -1: not among the shown ones.
    [[nodiscard]] int rowOf(const QString& name) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    TemplatesModel& m_source;
    QString m_text;
};

} // namespace pd
