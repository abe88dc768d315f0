// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/usersstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Shares of the width: first name, last name, e-mail, package, location.
const QList<int> userWeights{114, 174, 262, 166, 120};

} // namespace

UsersStep::UsersStep(const Theme& theme, SetUpDraft& draft, const SetUpRules& rules, QWidget* parent)
    : UserGridStep(theme, u"users"_s, tr("Users"),
        draft.newCustomer ? tr("The first user of a new customer becomes its administrator.")
                          : tr("Add people by hand, or paste them from a spreadsheet."),
        UserRowsModel::Part::Users, draft, rules, userWeights, parent)
    , m_count(plainLabel(theme, look::Type::BodyStrong, {}, this))
    , m_most(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_bar(new QProgressBar(this))
    , m_setPackage(new QPushButton(tr("Set &package for selection"), this))
{
    buildCounter();
    buildToolbar();
    addGrid();
    buildHint();
    connect(&grid(), &EditableGrid::fullReached, this, &UsersStep::tellFull);
}

void UsersStep::buildCounter()
{
    auto* counter = new QWidget(this);
    auto* lines = new QVBoxLayout(counter);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme().px("spacing.s"_L1));
    auto* words = new QHBoxLayout;
    words->setSpacing(theme().px("spacing.xs"_L1));
    words->addStretch();
    words->addWidget(m_count);
    words->addWidget(m_most);
    lines->addLayout(words);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, int(rules().mostUsers));
    m_bar->setAccessibleName(tr("Rows used"));
    lines->addWidget(m_bar);
    counter->setMinimumWidth(theme().px("width.grid_counter"_L1));
    addToHead(counter);
}

void UsersStep::buildToolbar()
{
    auto* row = new FlowLayout(theme().px("spacing.s"_L1));
    const auto add = [this, row](const QString& text, const QString& icon, auto use) {
        auto* button = new QPushButton(text, this);
        bindIcon(button, theme(), icon, look::Role::Text);
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, use);
        row->addWidget(button);
    };
    add(tr("&Add row"), u"plus"_s, [this] { grid().goToNewRow(); });
    add(tr("&Remove"), u"trash"_s, [this] { grid().removeSelectedRows(); });
    // The icon stands behind the words, where lists have it.
    m_setPackage->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_setPackage->setAccessibleDescription(tr("Opens a list"));
    bindIcon(m_setPackage, theme(), u"chevron-down"_s, look::Role::TextMuted);
    m_setPackage->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(m_setPackage, &QPushButton::clicked, this, &UsersStep::showPackageMenu);
    row->addWidget(m_setPackage);
    add(tr("Pas&te"), u"clipboard"_s, [this] {
        grid().setFocus(Qt::OtherFocusReason);
        grid().pasteClipboard();
    });
    add(tr("&Import CSV file"), u"upload"_s, [this] { Q_EMIT importRequested(); });
    column()->addLayout(row);
}

void UsersStep::showPackageMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const GridChoice& choice : model().packageChoices()) {
        menu->addAction(QString(choice.text).replace(u'&', "&&"_L1), this, [this, value = choice.value] {
            grid().fillSelectedRows(model().columnOf(u"package"), value);
            grid().setFocus(Qt::OtherFocusReason);
        });
    }
    const QRect button = m_setPackage->rect();
    const int x = isRightToLeft() ? button.right() + 1 - menu->sizeHint().width() : button.left();
    menu->popup(m_setPackage->mapToGlobal(QPoint(x, button.bottom() + 1)));
}

void UsersStep::buildHint()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px("spacing.s"_L1));
    row->addWidget(new IconLabel(theme(), u"clipboard"_s, look::Role::TextMuted, this), 0, Qt::AlignTop);
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    QLabel* hint = wrappedLabel(theme(),
        tr("Copy rows from a spreadsheet and press %1 in the first cell. Columns: first name, last name, e-mail, package, location.")
            .arg(isolated(keys)),
        this);
    QLabel* more = plainLabel(
        theme(), look::Type::Caption, tr("More than %n users: use a CSV file", nullptr, int(rules().mostUsers)), this, u"muted"_s);
    hint->setFont(theme().font(look::Type::Caption));
    row->addWidget(hint, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    // With the room that is left below it, but no gap.
    auto* foot = new QVBoxLayout;
    foot->setSpacing(0);
    foot->setContentsMargins(0, -theme().px("spacing.xs"_L1), 0, 0); // it belongs to the table
    foot->addLayout(row);
    foot->addStretch();
    column()->addLayout(foot);
}

void UsersStep::refresh()
{
    if (draft().users.isEmpty())
        draft().users << UserRow();
    UserGridStep::refresh();
}

void UsersStep::focusField(const QString& field)
{
    if (field == "users"_L1)
        return grid().goToNewRow();
    UserGridStep::focusField(field);
}

void UsersStep::rowsChanged()
{
    const int rows = int(draft().filledRows().size());
    m_count->setText(locale().toString(rows));
    m_most->setText(tr("of %n rows", nullptr, int(rules().mostUsers)));
    m_bar->setValue(rows);
    m_bar->setAccessibleDescription(m_count->text() + u' ' + m_most->text());
}

QString UsersStep::summary() const
{
    const int rows = int(draft().filledRows().size());
    return rows > 0 ? tr("%n users", nullptr, rows) : tr("None");
}

void UsersStep::tellFull()
{
    message().show(MessageBar::Kind::Hint,
        tr("At most %n users can be added by hand. More users go through a CSV file.", nullptr, int(rules().mostUsers)));
}

} // namespace pd
