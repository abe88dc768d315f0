// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

DetailRow::DetailRow(const Theme& theme, const QString& label, look::Type valueType, QWidget* parent, int labelWidth)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(label)
    , m_value(new ElidedLabel(theme, valueType, look::Role::Text, this))
    , m_button(iconButton(theme, u"copy"_s, tr("Copy %1").arg(label), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QLabel* title = plainLabel(theme, look::Type::Body, label, this, u"muted"_s);
    title->setMinimumWidth(labelWidth > 0 ? labelWidth : theme.px("width.detail_label"_L1));
    row->addWidget(title);
    row->addWidget(m_value, 1);
    row->addSpacing(theme.px("spacing.s"_L1));
    row->addWidget(m_button);
    setMinimumHeight(theme.px("height.detail_row"_L1));
    if (valueType == look::Type::Mono)
        m_value->setElide(Qt::ElideMiddle);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (!m_copies.isEmpty())
            copy(m_copies.constFirst().text);
    });
}

void DetailRow::setValue(const QString& value) { m_value->setText(value); }

QString DetailRow::value() const { return m_value->text(); }

void DetailRow::setCopies(const QList<CopyChoice>& copies)
{
    m_copies = copies;
    m_button->setVisible(!copies.isEmpty());
}

void DetailRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_copies.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CopyChoice& choice : std::as_const(m_copies))
        connect(menu->addAction(choice.title), &QAction::triggered, this, [this, text = choice.text] { copy(text); });
    menu->popup(event->globalPos());
}

void DetailRow::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    // The tick stays long enough to be noticed, then the button is a button again.
    static constexpr int noticeMs = 1500;
    m_button->setIcon(QIcon(m_theme.icon(u"check"_s, look::Role::Success, devicePixelRatioF(), layoutDirection())));
    m_button->setToolTip(tr("Copied"));
    QTimer::singleShot(noticeMs, m_button, [this] {
        m_button->setIcon(QIcon(m_theme.icon(u"copy"_s, look::Role::TextMuted, devicePixelRatioF(), layoutDirection())));
        m_button->setToolTip(tr("Copy %1").arg(m_label));
    });
}

} // namespace pd
