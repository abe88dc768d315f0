// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/statestrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int barSteps = 1000;

} // namespace

StateStrip::StateStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, u"circle-check"_s, look::Role::Success, this))
    , m_word(plainLabel(theme, look::Type::Body, {}, this))
    , m_facts(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_bar(new QProgressBar(this))
    , m_details(linkButton(tr("Details"), this))
    , m_cancel(linkButton(tr("Cancel"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px("spacing.m"_L1), 0, theme.px("spacing.m"_L1), 0);
    row->setSpacing(theme.px("spacing.s"_L1));
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addSpacing(theme.px("spacing.s"_L1));
    row->addWidget(m_facts, 1);
    row->addWidget(m_bar);
    row->addSpacing(theme.px("spacing.s"_L1));
    row->addWidget(m_details);
    row->addWidget(m_cancel);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.px("width.field"_L1));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_cancel->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_details->setObjectName(u"details"_s);
    setFixedHeight(theme.px("height.list_row"_L1));
    connect(m_cancel, &QPushButton::clicked, this, &StateStrip::cancelRequested);
    connect(m_details, &QPushButton::clicked, this, &StateStrip::detailsRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateStrip::setState(Tone tone, const QString& word, const QStringList& facts)
{
    m_tone = tone;
    const bool done = tone == Tone::Done;
    m_icon->setIcon(done ? u"circle-check"_s : u"ring"_s, done ? look::Role::Success : look::Role::Info);
    m_word->setText(word);
    setTone(m_word, done ? u"success"_s : u"info"_s);
    m_facts->setText(facts.join(u"   ·   "_s));
    setAccessibleName(text());
    update();
}

void StateStrip::setProgress(qint64 done, qint64 total)
{
    m_bar->setVisible(done >= 0);
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(double(done) * barSteps / double(total)) : 0);
}

void StateStrip::setCancelVisible(bool visible) { m_cancel->setVisible(visible); }

void StateStrip::setDetailsVisible(bool visible) { m_details->setVisible(visible); }

QString StateStrip::text() const { return QString(m_word->text() + u' ' + m_facts->text()); }

void StateStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(m_tone == Tone::Done ? look::Role::SuccessSubtle : look::Role::InfoSubtle));
    const int radius = m_theme.px("radius.bar"_L1);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace pd
