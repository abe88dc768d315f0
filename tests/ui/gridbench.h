// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"
#include "ui/setup/userrowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editablegrid.h"

#include <memory>

namespace pd::test {

/// A user of the table with calling, by first name.
[[nodiscard]] UserRow userRow(const QString& name, const QString& package = QStringLiteral("webex_calling"));

/// The table of users without a wizard around it, over a draft with two users; what the tests of the table have in common.
class GridBench
{
protected:
    void begin();
    void end();
    void show(UserRowsModel::Part part = UserRowsModel::Part::Users);

    Theme m_theme;
    SetUpRules m_rules;
    SetUpDraft m_draft;
    std::unique_ptr<UserRowsModel> m_model;
    std::unique_ptr<QWidget> m_holder;
    EditableGrid* m_grid = nullptr;
};

} // namespace pd::test
