// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

SearchField::SearchField(const Theme& theme, QAbstractItemModel* answers, QWidget* parent)
    : IconLineEdit(theme, u"search"_s, parent)
    , m_theme(theme)
    , m_answers(answers)
{
    connect(this, &IconLineEdit::escaped, this, &SearchField::leave);
    connect(this, &IconLineEdit::moved, this, &SearchField::move);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (isPopupVisible() && m_list->isVisible())
            take(m_list->currentIndex());
        else if (isPopupVisible() && m_offerButton->isVisible())
            takeOffer();
    });
}

SearchField::~SearchField() = default;

void SearchField::setDelegate(QAbstractItemDelegate* delegate) { m_delegate = delegate; }

bool SearchField::isPopupVisible() const { return m_popup && m_popup->isVisible(); }

void SearchField::buildPopup()
{
    auto* frame = new QFrame(window());
    frame->setProperty("area", u"popup"_s);
    m_popup = frame;
    m_list = new QListView(frame);
    m_list->setProperty("area", u"popup"_s);
    m_list->setModel(m_answers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (m_delegate)
        m_list->setItemDelegate(m_delegate);
    m_nothing = plainLabel(
        m_theme, look::Type::Body, tr("Nothing found. Try part of a name, an ID, an e-mail address or a phone number."), frame, u"muted"_s);
    m_nothing->setWordWrap(true);
    const int gap = m_theme.px("spacing.m"_L1);
    m_nothing->setContentsMargins(gap, gap, gap, gap);
    auto* column = new QVBoxLayout(frame);
    const int line = m_theme.px("spacing.xs"_L1);
    column->setContentsMargins(line, line, line, line);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_offerButton = linkButton({}, frame);
    m_offerButton->setObjectName(u"searchOffer"_s);
    m_offerButton->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_offerButton, 0, Qt::AlignHCenter);
    connect(m_offerButton, &QPushButton::clicked, this, &SearchField::takeOffer);
    connect(m_list, &QAbstractItemView::clicked, this, &SearchField::take);
    connect(m_list, &QAbstractItemView::entered, m_list, &QAbstractItemView::setCurrentIndex);
}

void SearchField::showAnswers()
{
    if (text().trimmed().isEmpty() || !hasFocus()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup)
        buildPopup();
    const int rows = m_answers->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const QString offer = rows == 0 && m_offer ? m_offer(text()) : QString();
    m_offerButton->setText(QString(offer).replace(u'&', "&&"_L1));
    m_offerButton->setVisible(!offer.isEmpty());
    if (rows > 0)
        m_list->setCurrentIndex(m_answers->index(0, 0));
    placePopup();
    m_popup->show();
    m_popup->raise();
}

void SearchField::placePopup()
{
    if (!m_popup)
        return;
    const int gap = m_theme.px("spacing.xs"_L1);
    const int rows = m_answers->rowCount();
    const int content = rows > 0 ? rows * m_theme.px("height.popup_row"_L1) + 2 * gap + 2
                                 : (m_offerButton->isHidden() ? 2 : 3) * m_theme.px("height.list_row"_L1);
    const QPoint below = mapTo(window(), QPoint(0, height() + gap));
    m_popup->setGeometry(QRect(below, QSize(width(), std::min(content, m_theme.px("height.popup_max"_L1)))));
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    IconLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    IconLineEdit::resizeEvent(event);
    placePopup();
}

void SearchField::leave()
{
    clear();
    if (m_popup)
        m_popup->hide();
    clearFocus();
}

void SearchField::move(int step)
{
    const int rows = m_answers->rowCount();
    if (!isPopupVisible() || rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, rows - 1);
    m_list->setCurrentIndex(m_answers->index(row, 0));
}

void SearchField::takeOffer()
{
    const QString wanted = text().trimmed();
    leave();
    Q_EMIT offerTaken(wanted);
}

void SearchField::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Q_EMIT activated(index);
    leave();
}

} // namespace pd
