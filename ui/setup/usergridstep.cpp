// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/usergridstep.h"

#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

UserGridStep::UserGridStep(const Theme& theme, const QString& key, const QString& title, const QString& explanation,
    UserRowsModel::Part part, SetUpDraft& draft, const SetUpRules& rules, const QList<int>& weights, QWidget* parent)
    : WizardStep(theme, key, title, explanation, parent)
    , m_draft(draft)
    , m_rules(rules)
    , m_model(new UserRowsModel(part, draft, rules, this))
    , m_grid(new EditableGrid(theme, this))
    , m_message(new MessageBar(theme, this))
    , m_problemRow(new QWidget(this))
    , m_problem(wrappedLabel(theme, {}, m_problemRow, u"danger"_s))
{
    m_grid->setAccessibleName(title);
    m_grid->setGridModel(m_model, weights);
    m_message->setClosable(true);
    column()->setSpacing(theme.px("spacing.s"_L1));
    connect(m_model, &UserRowsModel::edited, this, &UserGridStep::onEdited);
    // Into the draft at once; what is wrong is said when the cell is left.
    connect(m_model, &UserRowsModel::typed, this, [this](const QString& field) {
        Q_EMIT edited(field);
        rowsChanged();
    });
    connect(m_model, &UserRowsModel::left, this, [this](const QString& field) {
        touch(field);
        Q_EMIT left(field);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { rowsChanged(); });
    connect(m_grid, &EditableGrid::pasted, this, [this](const GridPaste& result) { tellPaste(result); });
    connect(m_grid, &EditableGrid::currentMoved, this, &UserGridStep::showCurrentProblem);
}

void UserGridStep::addToHead(QWidget* widget)
{
    QLayoutItem* head = column()->takeAt(0);
    head->layout()->setParent(nullptr);
    auto* row = new QHBoxLayout;
    row->addLayout(head->layout(), 1);
    row->addWidget(widget, 0, Qt::AlignBottom);
    column()->insertLayout(0, row);
}

void UserGridStep::addGrid()
{
    auto* line = new QHBoxLayout(m_problemRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("spacing.s"_L1));
    line->addWidget(new IconLabel(theme(), u"circle-cross"_s, look::Role::Danger, m_problemRow), 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    m_problemRow->hide();
    column()->addWidget(m_message);
    column()->addWidget(m_grid, 1);
    column()->addWidget(m_problemRow);
}

void UserGridStep::refresh()
{
    m_model->refresh();
    rowsChanged();
}

QString UserGridStep::placeOf(const QString& field) const
{
    const QString place = UserRowsModel::placeOf(field);
    return place.isEmpty() ? title() : place;
}

void UserGridStep::focusField(const QString& field)
{
    const QModelIndex index = m_model->indexOf(field);
    if (index.isValid())
        m_grid->goTo(index);
    else
        focusFirst();
}

void UserGridStep::focusFirst()
{
    const QModelIndex current = m_grid->currentIndex();
    for (int column = 0; !current.isValid() && column < m_model->columnCount(); ++column) {
        const QModelIndex first = m_model->index(0, column);
        if (first.isValid() && first.flags() & Qt::ItemIsEditable)
            return m_grid->goTo(first);
    }
    m_grid->setFocus(Qt::OtherFocusReason);
}

void UserGridStep::onEdited(const QStringList& fields)
{
    m_message->hide();
    Q_EMIT edited(fields.size() == 1 ? fields.constFirst() : QString());
    touch(fields);
    rowsChanged();
}

void UserGridStep::showProblems(const QList<FieldError>& problems)
{
    QHash<QString, QString> sentences;
    for (const FieldError& problem : problems) {
        if (!sentences.contains(problem.field))
            sentences.insert(problem.field, errortext::fieldSentence(problem));
    }
    m_model->setProblems(sentences);
    showCurrentProblem();
}

/// Also for those who have no mouse to hover with; and it says itself to assistive tools.
void UserGridStep::showCurrentProblem()
{
    const QModelIndex index = m_grid->currentIndex();
    const QString sentence = index.data(EditableGridModel::ProblemRole).toString();
    const QString words = sentence.isEmpty() ? QString() : tr("%1: %2").arg(UserRowsModel::placeOf(m_model->fieldOf(index)), sentence);
    const bool appears = !words.isEmpty() && words != m_problem->text();
    m_problem->setText(words);
    m_problem->setAccessibleName(words);
    m_problemRow->setVisible(!words.isEmpty());
    if (appears) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void UserGridStep::tellPaste(const GridPaste& result)
{
    QStringList words;
    if (result.rowsLeftOut > 0) {
        const QLocale locale;
        words << tr("%1 of %2 rows were pasted.").arg(locale.toString(result.rows), locale.toString(result.rows + result.rowsLeftOut));
        words << tr("At most %n users can be added by hand. More users go through a CSV file.", nullptr, int(m_rules.mostUsers));
    }
    if (!result.columnsLeftOut.isEmpty())
        words << tr("Columns without a place here were left out: %1.").arg(QLocale().createSeparatedList(result.columnsLeftOut));
    if (!words.isEmpty())
        m_message->show(MessageBar::Kind::Warning, words.join(u' '));
}

} // namespace pd
