// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/hintpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

HintPanel::HintPanel(const Theme& theme, Tone tone, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_sentence(wrappedLabel(theme, {}, this, {}))
    , m_buttons(new QWidget(this))
    , m_row(new FlowLayout(theme.px("spacing.s"_L1), m_buttons))
{
    const bool warns = tone == Tone::Warning;
    auto* grid = new QGridLayout(this);
    const int gap = theme.px("spacing.s"_L1);
    grid->setContentsMargins(theme.px("spacing.m"_L1), gap, theme.px("spacing.m"_L1), gap);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    auto* icon = new IconLabel(theme, warns ? u"triangle"_s : u"info"_s, warns ? look::Role::Warning : look::Role::Info, this);
    icon->setContentsMargins(0, 2, 0, 0);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_buttons, 1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QString HintPanel::sentence() const { return m_sentence->text(); }

void HintPanel::setContent(const QString& sentence, const QList<Action>& actions)
{
    if (sentence == m_sentence->text() && actions == m_actions)
        return;
    const bool appears = isHidden() && !sentence.isEmpty();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_actions = actions;
    for (QPushButton* old : m_buttons->findChildren<QPushButton*>()) {
        old->hide();
        old->deleteLater(); // its own click may have brought us here
    }
    for (const Action& action : actions) {
        auto* button = new QPushButton(QString(action.text).replace(u'&', "&&"_L1), m_buttons);
        button->setProperty("kind", u"small"_s);
        button->setObjectName(action.key);
        connect(button, &QPushButton::clicked, this, [this, key = action.key] { Q_EMIT chosen(key); });
        m_row->addWidget(button);
    }
    m_buttons->setVisible(!actions.isEmpty());
    setVisible(!sentence.isEmpty());
    if (appears) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void HintPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_tone == Tone::Warning ? look::Role::WarningSubtle : look::Role::InfoSubtle));
    const int radius = m_theme.px("radius.bar"_L1);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace pd
