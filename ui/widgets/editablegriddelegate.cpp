// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editablegriddelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/editablegridmodel.h"
#include "ui/widgets/tagpaint.h"
#include "ui/widgets/textpaint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

namespace {

QList<GridChoice> choicesOf(const QModelIndex& index) { return index.data(EditableGridModel::ChoicesRole).value<QList<GridChoice>>(); }

/// One line that is always read from the left, at the leading side of the layout. Gives the width used.
int paintLeftToRight(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection layout)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const int side = int(Qt::AlignVCenter | Qt::AlignAbsolute | (layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    painter.drawText(rect, side | int(Qt::TextSingleLine) | int(Qt::TextForceLeftToRight), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

bool leavesText(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) && key.modifiers() == Qt::NoModifier;
}

} // namespace

EditableGridDelegate::EditableGridDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void EditableGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool wrong = !index.data(EditableGridModel::ProblemRole).toString().isEmpty();
    const bool current = option.state & QStyle::State_HasFocus;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, m_theme.color(wrong ? Role::DangerSubtle : selected && !current ? Role::Selection : Role::Surface));
    paintLines(*painter, option, index);
    if (wrong || current)
        paintOutline(*painter, option.rect, current);
    const QRect room = paintMark(*painter, option.rect, option, index, wrong);
    paintWords(*painter, room, option, index);
    painter->restore();
}

/// Below and behind each cell but the last ones: there is the frame.
void EditableGridDelegate::paintLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QColor color = m_theme.color(Role::Border);
    const int line = m_theme.px("line.border"_L1);
    const QRect& cell = option.rect;
    if (index.row() + 1 < index.model()->rowCount())
        painter.fillRect(QRect(cell.x(), cell.bottom() + 1 - line, cell.width(), line), color);
    if (index.column() + 1 < index.model()->columnCount())
        painter.fillRect(placed(option.direction, cell, QRect(cell.right() + 1 - line, cell.y(), line, cell.height())), color);
}

void EditableGridDelegate::paintOutline(QPainter& painter, const QRect& cell, bool current) const
{
    const int line = m_theme.px(current ? "line.focus_ring"_L1 : "line.border"_L1);
    const qreal half = line / 2.0;
    QPen pen(m_theme.color(current ? Role::Accent : Role::Danger), line);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(cell).adjusted(half, half, -half, -half));
}

QRect EditableGridDelegate::paintMark(
    QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, const QModelIndex& index, bool wrong) const
{
    const int gap = m_theme.px("spacing.s"_L1);
    QRect room = cell.adjusted(gap, 0, -gap, 0);
    const bool chosen = !wrong && !index.data(Qt::EditRole).toString().isEmpty();
    if (!wrong && (!chosen || choicesOf(index).isEmpty()))
        return room;
    const int side = m_theme.px("icon.size"_L1);
    const QRect mark(room.right() + 1 - side, cell.center().y() - side / 2 + 1, side, side);
    const QString icon = wrong ? u"circle-cross"_s : u"chevron-down"_s;
    const QPixmap pixmap =
        m_theme.icon(icon, wrong ? Role::Danger : Role::TextMuted, painter.device()->devicePixelRatioF(), option.direction);
    painter.drawPixmap(placed(option.direction, cell, mark), pixmap);
    room.setRight(mark.x() - gap);
    return placed(option.direction, cell, room);
}

void EditableGridDelegate::paintWords(QPainter& painter, QRect room, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QString text = index.data(Qt::DisplayRole).toString();
    const bool empty = text.isEmpty();
    if (empty)
        text = index.data(EditableGridModel::PlaceholderRole).toString();
    painter.setFont(m_theme.font(look::Type::Body));
    painter.setPen(m_theme.color(empty || !(index.flags() & Qt::ItemIsEditable) ? Role::TextMuted : Role::Text));
    const QString tag = index.data(EditableGridModel::TagRole).toString();
    QRect words = room;
    const int gap = m_theme.px("spacing.s"_L1);
    int tagWidth = 0;
    if (!tag.isEmpty()) {
        tagWidth = QFontMetrics(m_theme.font(look::Type::Caption)).horizontalAdvance(tag) + 2 * gap;
        words = placed(option.direction, room, room.adjusted(0, 0, -tagWidth - gap, 0));
    }
    const bool leftToRight = !empty && index.data(EditableGridModel::LeftToRightRole).toBool();
    const int used =
        leftToRight ? paintLeftToRight(painter, words, text, option.direction) : paintText(painter, words, text, option.direction);
    if (tagWidth > 0) {
        const QRect place(room.x() + used + (used > 0 ? gap : 0), room.y(), tagWidth, room.height());
        paintTags(painter, m_theme, placed(option.direction, room, place), {tag}, Role::SurfaceSunken, option.direction);
    }
}

QWidget* EditableGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QList<GridChoice> choices = choicesOf(index);
    auto* self = const_cast<EditableGridDelegate*>(this); // the interface of delegates is const, their signals are not
    QWidget* editor = nullptr;
    if (choices.isEmpty()) {
        auto* edit = new QLineEdit(parent);
        if (index.data(EditableGridModel::LeftToRightRole).toBool()) {
            edit->setLayoutDirection(Qt::LeftToRight);
            edit->setAlignment(parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        }
        connect(edit, &QLineEdit::textEdited, this,
            [self, at = QPersistentModelIndex(index)](const QString& text) { Q_EMIT self->typed(at, text); });
        editor = edit;
    } else {
        auto* box = new QComboBox(parent);
        for (const GridChoice& choice : choices)
            box->addItem(choice.text, choice.value);
        connect(box, &QComboBox::activated, this, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        editor = box;
    }
    editor->setProperty("cell", true);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    return editor;
}

void EditableGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto* edit = static_cast<QLineEdit*>(editor); edit->text() != value) // its cursor stays where it is
        edit->setText(value);
}

void EditableGridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData());
    } else {
        model->setData(index, static_cast<QLineEdit*>(editor)->text());
    }
}

void EditableGridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void EditableGridDelegate::finish(QWidget* editor, const QKeyEvent& key)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT leftBy(key.key(), key.modifiers());
}

bool EditableGridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: finish(editor, key); return true;
    case Qt::Key_Escape: Q_EMIT closeEditor(editor, RevertModelCache); return true;
    default: break;
    }
    if (qobject_cast<QLineEdit*>(editor) && leavesText(key)) {
        finish(editor, key);
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace pd
