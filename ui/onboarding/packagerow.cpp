// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/packagerow.h"

#include "ui/onboarding/hintpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QAccessible>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd {

PackageRow::PackageRow(const Theme& theme, const PackageInfo& info, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_info(info)
    , m_box(new QCheckBox(this))
    , m_name(plainLabel(theme, look::Type::Body, info.displayName, this))
    , m_contents(wrappedLabel(theme, {}, this))
    , m_limit(new QLineEdit(this))
    , m_limitError(wrappedLabel(theme, {}, this, u"danger"_s))
    , m_needs(new HintPanel(theme, HintPanel::Tone::Hint, this))
{
    build();
    connect(m_box, &QCheckBox::clicked, this, [this](bool chosen) {
        showChoice();
        Q_EMIT toggled(chosen);
    });
    connect(m_limit, &QLineEdit::textEdited, this, &PackageRow::limitEdited);
    connect(m_needs, &HintPanel::chosen, this,
        [this](const QString& key) { key == "add"_L1 ? Q_EMIT addRequested() : Q_EMIT leaveRequested(); });
}

void PackageRow::build()
{
    m_box->setObjectName(m_info.id);
    m_box->setAccessibleName(m_info.displayName);
    m_limit->setObjectName(u"limits."_s + m_info.id);
    m_limit->setAccessibleName(tr("Limit of %1").arg(m_info.displayName));
    m_limit->setPlaceholderText(tr("No limit"));
    m_limit->setFixedWidth(m_theme.px("width.limit"_L1));
    m_limit->installEventFilter(this);
    m_limitError->hide();
    auto* grid = new QGridLayout(this);
    const int side = m_theme.px("spacing.m"_L1);
    const int gap = m_theme.px("spacing.xs"_L1);
    grid->setContentsMargins(side, gap, side, gap);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_box, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_name, 0, 1, Qt::AlignBottom);
    grid->addWidget(m_contents, 1, 1, Qt::AlignTop);
    grid->addWidget(m_limit, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setRowMinimumHeight(0, m_theme.px("type.line_height.body"_L1));
    grid->setRowMinimumHeight(1, m_theme.px("type.line_height.body"_L1));
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, gap, 0, gap);
    below->addWidget(m_limitError);
    below->addWidget(m_needs);
    auto* holder = new QWidget(this);
    holder->setLayout(below);
    holder->hide();
    holder->setObjectName(u"below"_s);
    grid->addWidget(holder, 2, 1, 1, 2);
    setMinimumHeight(m_theme.px("height.choice_row"_L1));
    setContents({});
}

bool PackageRow::isChosen() const { return m_box->isChecked(); }

QString PackageRow::limit() const { return m_limit->text(); }

void PackageRow::setChoice(bool chosen, const QString& limit)
{
    m_box->setChecked(chosen);
    if (m_limit->text() != limit)
        m_limit->setText(limit);
    showChoice();
}

void PackageRow::showChoice()
{
    m_name->setFont(m_theme.font(isChosen() ? look::Type::BodyStrong : look::Type::Body));
    m_limit->setVisible(isChosen() && m_info.limitable);
}

void PackageRow::setContents(const QString& text)
{
    m_contents->setText(text);
    m_box->setAccessibleDescription(text);
}

void PackageRow::setNeeds(const QString& sentence, const QString& addText, const QString& leaveText)
{
    QList<HintPanel::Action> actions;
    if (!addText.isEmpty())
        actions << HintPanel::Action{addText, u"add"_s};
    actions << HintPanel::Action{leaveText, u"leave"_s};
    m_needs->setContent(sentence, sentence.isEmpty() ? QList<HintPanel::Action>() : actions);
    m_needs->parentWidget()->setVisible(!sentence.isEmpty() || !m_limitError->isHidden());
}

void PackageRow::setLimitError(const QString& sentence)
{
    if (m_limitError->text() == sentence)
        return;
    m_limitError->setText(sentence);
    m_limitError->setVisible(!sentence.isEmpty());
    m_limitError->parentWidget()->setVisible(!sentence.isEmpty() || !m_needs->isHidden());
    m_limit->setProperty("invalid", !sentence.isEmpty());
    m_limit->style()->unpolish(m_limit);
    m_limit->style()->polish(m_limit);
    m_limit->setAccessibleDescription(sentence);
    m_limitError->setAccessibleName(sentence.isEmpty() ? QString() : tr("%1: %2").arg(m_limit->accessibleName(), sentence));
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_limitError, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PackageRow::focusBox() { m_box->setFocus(Qt::ShortcutFocusReason); }

void PackageRow::focusLimit()
{
    m_limit->setFocus(Qt::ShortcutFocusReason);
    m_limit->selectAll();
}

void PackageRow::mouseReleaseEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && rect().contains(place) && place.y() <= m_contents->geometry().bottom())
        m_box->click();
    else
        QWidget::mouseReleaseEvent(event);
}

bool PackageRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_limit && event->type() == QEvent::FocusOut)
        Q_EMIT limitLeft();
    return QWidget::eventFilter(watched, event);
}

} // namespace pd
