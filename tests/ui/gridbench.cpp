// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gridbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

UserRow userRow(const QString& name, const QString& package)
{
    return {name, u"Moe"_s, name.toLower() + u"@x.example"_s, package, {}, {}, {}};
}

void GridBench::begin()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_draft = {};
    m_draft.packages = {u"webex_calling"_s, u"webex_meetings"_s, u"cisco_calling_plan"_s};
    m_draft.knownLocations = {{u"Bergen"_s, u"NO"_s}, {u"Haifa"_s, u"IL"_s}};
    m_draft.country = u"NO"_s;
    m_draft.newCustomer = true;
    m_draft.users = {userRow(u"Ingrid"_s), userRow(u"Lars"_s)};
}

void GridBench::end()
{
    m_holder.reset();
    m_model.reset();
}

void GridBench::show(UserRowsModel::Part part)
{
    m_holder.reset();
    m_model = std::make_unique<UserRowsModel>(part, m_draft, m_rules);
    m_holder = std::make_unique<QWidget>();
    m_grid = new EditableGrid(m_theme, m_holder.get());
    m_grid->setGridModel(m_model.get(), {1, 1, 2, 1, 1});
    m_grid->resize(900, 500);
    new QLineEdit(m_holder.get()); // where Tab may lead
    m_holder->resize(900, 600);
    m_holder->show();
    QVERIFY(QTest::qWaitForWindowActive(m_holder.get()));
    m_grid->goTo(m_model->index(0, 0));
}

} // namespace pd::test
