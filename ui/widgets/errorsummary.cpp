// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorsummary.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int linesShown = 6;

} // namespace

ErrorSummary::ErrorSummary(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(plainLabel(theme, look::Type::BodyStrong, {}, this))
    , m_grid(new QGridLayout(this))
{
    const int gap = theme.px("spacing.s"_L1);
    m_grid->setContentsMargins(theme.px("spacing.m"_L1), gap, theme.px("spacing.m"_L1), gap);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(theme.px("spacing.xs"_L1));
    m_grid->addWidget(new IconLabel(theme, u"circle-cross"_s, look::Role::Danger, this), 0, 0);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ErrorSummary::setLines(const QString& title, const QList<SummaryLine>& lines)
{
    const bool appears = isHidden() && !lines.isEmpty();
    if (lines != m_lines) {
        m_lines = lines;
        fill();
    }
    m_title->setText(title);
    setAccessibleName(title);
    setVisible(!lines.isEmpty());
    if (appears) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ErrorSummary::fill()
{
    delete m_body;
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px("spacing.l"_L1));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const int shown = std::min(linesShown, int(m_lines.size()));
    for (int i = 0; i < shown; ++i) {
        const SummaryLine& line = m_lines.at(i);
        QPushButton* link = linkButton(QString(line.place).replace(u'&', "&&"_L1), m_body);
        connect(link, &QPushButton::clicked, this, [this, field = line.field] { Q_EMIT fieldChosen(field); });
        grid->addWidget(link, i, 0, Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(wrappedLabel(m_theme, line.sentence, m_body, {}), i, 1);
    }
    if (m_lines.size() > shown)
        grid->addWidget(wrappedLabel(m_theme, tr("and %n more", nullptr, int(m_lines.size()) - shown), m_body), shown, 0, 1, 2);
    m_grid->addWidget(m_body, 1, 1);
}

void ErrorSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(look::Role::DangerSubtle));
    const int radius = m_theme.px("radius.bar"_L1);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace pd
