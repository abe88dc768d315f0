// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/reviewcard.h"

#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pointlist.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/when.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

ReviewCard::ReviewCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(theme, look::Type::BodyStrong, look::Role::Text, this))
    , m_externalId(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_status(new StatusLine(theme, this))
    , m_time(wrappedLabel(theme, {}, this))
    , m_bar(new QProgressBar(this))
    , m_next(new PointList(theme, this))
{
    setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.l"_L1);
    column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    column->setSpacing(theme.px("spacing.s"_L1));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px("spacing.m"_L1));
    head->addWidget(m_name, 1);
    head->addWidget(m_externalId);
    head->addWidget(m_status);
    column->addLayout(head);
    column->addWidget(m_time);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, longestReviewHours);
    m_bar->setAccessibleName(tr("Hours of the review"));
    column->addWidget(m_bar);
    column->addWidget(m_next);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(theme.px("spacing.s"_L1), buttons);
    m_again = addButton(row, u"again"_s, tr("Run users and numbers again"));
    m_edit = addButton(row, u"edit"_s, tr("Edit and retry"));
    m_open = addButton(row, u"open"_s, tr("Open customer"));
    m_dismiss = addButton(row, u"dismiss"_s, tr("Take off this list"));
    column->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_review.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_review.id); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(m_review.id); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_review.failed)
            Q_EMIT editRequested(*m_review.failed);
    });
}

QPushButton* ReviewCard::addButton(QLayout* row, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void ReviewCard::show(const Review& review, const QDateTime& nowUtc)
{
    m_review = review;
    m_name->setText(review.name);
    m_externalId->setText(review.name == review.externalId ? QString() : review.externalId);
    setAccessibleName(review.name);
    const Review::Stage stage = review.stage(nowUtc);
    m_status->setStatus(customerStatusWords(review.status));
    showTime(nowUtc);
    m_next->clear();
    showNext(stage);
    const bool again = review.isOver() && stage == Review::Stage::Approved && !review.stopped.isEmpty();
    m_again->setVisible(again);
    m_edit->setVisible(stage == Review::Stage::Stopped && review.failed.has_value());
    m_dismiss->setVisible(review.isOver());
    for (QPushButton* button : {m_again, m_edit, m_open, m_dismiss})
        button->setAccessibleDescription(review.name);
}

void ReviewCard::showTime(const QDateTime& nowUtc)
{
    const std::optional<int> left = m_review.hoursLeft(nowUtc);
    const QString since = shortWhen(m_review.since, nowUtc, locale());
    m_bar->setVisible(!m_review.isOver() && left.has_value());
    m_bar->setValue(longestReviewHours - left.value_or(longestReviewHours));
    m_bar->setAccessibleDescription(left ? tr("%Ln of 72 hours left", nullptr, *left) : QString());
    if (m_review.isOver())
        m_time->setText(since.isEmpty() ? QString() : tr("Was under review since %1").arg(since));
    else if (!left)
        m_time->setText(tr("Under review; since when is not known"));
    else
        m_time->setText((m_review.asked ? tr("Pending since %1, %2") : tr("Seen since %1, %2", "date, hours left"))
                            .arg(since, tr("%Ln of 72 hours left", nullptr, *left)));
    m_time->setVisible(!m_time->text().isEmpty());
}

void ReviewCard::showNext(Review::Stage stage)
{
    switch (stage) {
    case Review::Stage::Pending:
        m_next->add(u"clock"_s, look::Role::Warning, tr("Next: once approved, the customer is created or changed by itself."));
        break;
    case Review::Stage::Overdue:
        m_next->add(u"triangle"_s, look::Role::Warning,
            tr("The 72 hours are over. Ask Cisco support about it, with the customer's ID; nothing has to be sent again."));
        break;
    case Review::Stage::Approved: m_next->add(u"circle-check"_s, look::Role::Success, tr("The review is over: approved.")); break;
    case Review::Stage::Stopped:
        m_next->add(
            u"circle-cross"_s, look::Role::Danger, tr("The review was not resolved, so onboarding stopped. Correct it and try again."));
        break;
    }
    if (m_review.waiting > 0)
        m_next->add(u"ring"_s, look::Role::Info,
            tr("%Ln users, locations and numbers wait for it and go on by themselves.", nullptr, m_review.waiting));
    if (m_review.stoppedSteps > 0)
        m_next->add(u"users"_s, look::Role::Warning,
            stage == Review::Stage::Approved
                ? tr("%Ln users, locations and numbers were stopped. Run them again now.", nullptr, m_review.stoppedSteps)
                : tr("%Ln users, locations and numbers were stopped. They can be run again after the review.", nullptr,
                    m_review.stoppedSteps));
    else if (stage == Review::Stage::Approved && m_review.waiting == 0)
        m_next->add(u"circle-check"_s, look::Role::Success, tr("Nothing waits for it any more."));
}

QStringList ReviewCard::sentences() const { return QStringList(m_time->text()) + m_next->sentences(); }

} // namespace pd
