// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancepage.h"

#include "ui/activity/editandretry.h"
#include "ui/compliance/reviewcard.h"
#include "ui/compliance/reviewlist.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

CompliancePage::CompliancePage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"compliance"_s, tr("Compliance reviews"), u"clock"_s, parent)
    , m_theme(theme)
    , m_services(services)
    , m_list(new ReviewList(m_services, this))
    , m_message(new MessageBar(theme, this))
    , m_check(primaryButton(tr("&Check now"), this))
    , m_states(new QStackedWidget(this))
    , m_loading(new LoadingRows(theme, tr("Loading reviews…"), this))
    , m_empty(new EmptyState(theme, u"clock"_s, this))
{
    m_minute.setInterval(60s);
    build();
    connectAll();
    showState();
}

void CompliancePage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    m_check->setObjectName(u"check"_s);
    m_check->setToolTip(tr("Asks the server how these customers are"));
    addPageAction(m_theme, column, m_check);
    endPageHead(m_theme, column, m_message, this);
    auto* scroll = new QScrollArea(this);
    QVBoxLayout* inner = scrolledColumn(scroll);
    const int padding = m_theme.px("width.page_padding"_L1);
    inner->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, m_theme.px("spacing.l"_L1));
    inner->setSpacing(m_theme.px("spacing.m"_L1));
    QLabel* about = wrappedLabel(m_theme,
        tr("Compliance checks each new customer and each new billing address. Most reviews take 15 to 60 minutes, at most 72 hours. Approved "
           "customers go on by themselves; one that is not resolved ends as an error."),
        this);
    inner->addWidget(about);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(m_theme.px("spacing.m"_L1));
    inner->addLayout(m_cards);
    m_more = wrappedLabel(m_theme, {}, this);
    inner->addWidget(m_more);
    inner->addStretch();
    m_empty->setContent(tr("No customer is under review"),
        tr("When compliance checks the address of a customer, it is listed here with the time that is left."), tr("Show customers"));
    for (QWidget* state : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(scroll), static_cast<QWidget*>(m_empty)})
        m_states->addWidget(state);
    m_body = scroll;
    column->addWidget(m_states, 1);
}

void CompliancePage::connectAll()
{
    connect(m_list, &ReviewList::changed, this, &CompliancePage::showReviews);
    connect(m_list, &ReviewList::failed, this, [this](const Error& error) {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    });
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        m_message->hide();
        m_list->refresh();
        m_list->check();
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_list->check();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] { Q_EMIT pageRequested(u"customers"_s); });
    connect(&m_minute, &QTimer::timeout, this, &CompliancePage::showReviews);
}

ReviewCard* CompliancePage::makeCard()
{
    auto* made = new ReviewCard(m_theme, this);
    connect(made, &ReviewCard::openRequested, this, &CompliancePage::customerRequested);
    connect(made, &ReviewCard::againRequested, m_list, &ReviewList::runAgain);
    connect(made, &ReviewCard::dismissRequested, m_list, &ReviewList::dismiss);
    connect(made, &ReviewCard::editRequested, this, [this](const Operation& operation) {
        if (const std::optional<Draft> draft = editAndRetry(operation))
            Q_EMIT wizardRequested(*draft);
        else
            Q_EMIT operationRequested(operation.id);
    });
    m_cards->addWidget(made);
    return made;
}

/// Cards stay where they are while what they say changes: the keyboard focus does too.
void CompliancePage::showReviews()
{
    const QList<Review>& reviews = m_list->reviews();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    while (m_all.size() > reviews.size())
        m_all.takeLast()->deleteLater();
    while (m_all.size() < reviews.size())
        m_all << makeCard();
    for (qsizetype i = 0; i < reviews.size(); ++i)
        m_all.at(i)->show(reviews.at(i), now);
    const int pending = int(std::count_if(reviews.cbegin(), reviews.cend(), [](const Review& review) { return !review.isOver(); }));
    const int over = int(reviews.size()) - pending;
    m_more->setVisible(m_list->more() > 0);
    m_more->setText(tr("%Ln more are under review. Customers shows all of them with the filter Pending review.", nullptr, m_list->more()));
    QStringList facts{tr("%Ln under review", nullptr, pending + m_list->more())};
    if (over > 0)
        facts << tr("%Ln reviews are over", nullptr, over);
    setFacts(facts);
    showState();
}

void CompliancePage::showState()
{
    const QList<Review>& reviews = m_list->reviews();
    const bool any = std::any_of(reviews.cbegin(), reviews.cend(), [](const Review& review) { return !review.isOver(); });
    m_check->setEnabled(any && !m_list->isChecking());
    if (!m_list->isReady())
        m_states->setCurrentWidget(m_loading);
    else
        m_states->setCurrentWidget(reviews.isEmpty() ? static_cast<QWidget*>(m_empty) : m_body);
}

ReviewCard* CompliancePage::card(const CustomerId& id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const ReviewCard* one) { return one->customer() == id; });
    return found == m_all.cend() ? nullptr : *found;
}

bool CompliancePage::isReady() const { return m_list->isReady(); }

void CompliancePage::saveLayout(QSettings& settings) const { m_list->memory().save(settings); }

void CompliancePage::restoreLayout(const QSettings& settings)
{
    m_list->memory().restore(settings);
    m_list->refresh();
}

void CompliancePage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    m_minute.start();
    m_list->setActive(true);
}

void CompliancePage::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    m_list->setActive(false);
    ShellPage::hideEvent(event);
}

} // namespace pd
