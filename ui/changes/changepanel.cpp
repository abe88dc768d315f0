// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changepanel.h"

#include "core/whendone.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/shell/taborder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

ChangePanel::ChangePanel(const ChangeContext& context, ChangeStep* step, QList<SeenCustomer> customers, QWidget* parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_services(context.services)
    , m_step(step)
    , m_customers(std::move(customers))
    , m_subject(new ElidedLabel(context.theme, look::Type::Caption, look::Role::TextMuted, this))
    , m_message(new MessageBar(context.theme, this))
    , m_summary(new ErrorSummary(context.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_progress(nullptr)
    , m_progressPage(new QWidget(this))
    , m_afterwards(wrappedLabel(context.theme, {}, m_progressPage))
    , m_finish(primaryButton(step->finishText(), this))
    , m_cancel(new QPushButton(this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int padding = m_theme.px("width.inspector_padding"_L1);
    QVBoxLayout* column = panelColumn(this);
    column->setSpacing(0);
    buildHead(column);
    QVBoxLayout* body = scrolledColumn(m_scroll);
    body->setContentsMargins(padding, 0, padding, m_theme.px("spacing.l"_L1));
    body->addWidget(m_step);
    m_progress = new QVBoxLayout(m_progressPage);
    m_progress->setContentsMargins(0, 0, 0, 0);
    m_progress->setSpacing(m_theme.px("spacing.m"_L1));
    m_progress->addWidget(m_afterwards);
    body->addWidget(m_progressPage);
    body->addStretch();
    column->addWidget(m_scroll, 1);
    buildFoot(column);
    m_step->hide();
    m_progressPage->hide();
    connect(m_step, &WizardStep::edited, this, &ChangePanel::check);
    connect(m_step, &WizardStep::left, this, &ChangePanel::check);
    connect(m_step, &ChangeStep::stateChanged, this, &ChangePanel::check);
    connect(m_step, &ChangeStep::failed, this, &ChangePanel::showProblem);
    connect(m_summary, &ErrorSummary::fieldChosen, m_step, &WizardStep::focusField);
    keepTabOrder();
    showButtons();
}

/// Parts of a form come and go with what the server answers, and the page hears nothing of what is laid out in here.
void ChangePanel::keepTabOrder()
{
    m_ordering.setSingleShot(true);
    m_ordering.setInterval(0);
    connect(&m_ordering, &QTimer::timeout, this, [this] { tabAsRead(*this); });
    installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
}

bool ChangePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_ordering.start();
    return QWidget::eventFilter(watched, event);
}

void ChangePanel::buildHead(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, m_theme.px("spacing.m"_L1), padding, m_theme.px("spacing.s"_L1));
    head->setSpacing(m_theme.px("spacing.s"_L1));
    auto* top = new QHBoxLayout;
    const SeenCustomer& first = m_customers.constFirst();
    if (m_customers.size() == 1)
        m_subject->setText(first.name.isEmpty() ? first.customer.externalId : first.name);
    else
        m_subject->setText(tr("%Ln customers", nullptr, int(m_customers.size())));
    top->addWidget(m_subject, 1);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &ChangePanel::close);
    top->addWidget(close);
    head->addLayout(top);
    head->addWidget(m_message);
    head->addWidget(m_summary);
    column->addLayout(head);
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        m_message->hide();
        if (m_retry)
            m_retry();
    });
    connect(m_message, &MessageBar::actionRequested, this, &ChangePanel::closed);
}

void ChangePanel::buildFoot(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    column->addWidget(lineOf(Qt::Horizontal, this));
    m_pinned = m_step->pinned();
    if (m_pinned) {
        auto* room = new QVBoxLayout;
        room->setContentsMargins(padding, m_theme.px("spacing.s"_L1), padding, 0);
        room->addWidget(m_pinned);
        column->addLayout(room);
    }
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(padding, m_theme.px("spacing.m"_L1), padding, m_theme.px("spacing.m"_L1));
    m_finish->setObjectName(u"finish"_s);
    m_cancel->setObjectName(u"cancel"_s);
    addButtonRow(m_theme, foot, {m_finish, m_cancel});
    column->addLayout(foot);
    connect(m_finish, &QPushButton::clicked, this, [this] { m_again ? lookUp() : finish(); });
    connect(m_cancel, &QPushButton::clicked, this, &ChangePanel::close);
}

void ChangePanel::showButtons()
{
    m_finish->setVisible(m_begun && (!m_asked || m_again));
    m_finish->setEnabled(!m_busy);
    if (m_pinned) {
        m_pinned->setVisible(m_begun && !m_asked);
        m_pinned->setEnabled(!m_busy);
    }
    m_finish->setText(m_again ? tr("&Look again") : m_step->finishText());
    const QString kind = m_step->isDangerous() && !m_again ? u"danger"_s : u"primary"_s;
    if (m_finish->property("kind").toString() != kind) {
        m_finish->setProperty("kind", kind);
        style()->unpolish(m_finish);
        style()->polish(m_finish);
    }
    m_cancel->setText(m_asked ? tr("Close") : tr("Cancel"));
}

void ChangePanel::lookUp()
{
    if (m_customers.size() > 1 || !m_step->looksFirst())
        return begin(m_customers);
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Hint, tr("Asking the server how it is now…"));
    whenDone(m_services.inquiries.look(m_customers.constFirst().customer.id), this, [this](const Result<SeenCustomer>& seen) {
        m_message->hide();
        if (seen)
            begin({*seen});
        else
            showProblem(seen.error(), [this] { lookUp(); });
    });
}

void ChangePanel::begin(const QList<SeenCustomer>& customers)
{
    const bool first = !m_begun;
    m_customers = customers;
    m_begun = true;
    m_asked = m_again = m_busy = false;
    m_progressPage->hide();
    m_step->begin(customers);
    m_step->setEnabled(true);
    m_step->show();
    showButtons();
    check();
    if (first || isVisible())
        m_step->focusFirst();
}

void ChangePanel::check()
{
    m_leaving = false;
    m_step->setProblems(m_step->problems());
    if (!m_summary->lines().isEmpty())
        showSummary();
    showButtons();
}

void ChangePanel::close()
{
    if (!m_begun || m_asked || m_leaving || !m_step->hasChanges())
        return Q_EMIT closed();
    m_step->setFocus(); // first: a field that is left is checked, which takes the question back
    m_leaving = true;
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Warning, tr("What you entered here was not asked for yet. Close again to discard it."));
    m_message->setAction(tr("Discard"));
}

void ChangePanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && m_finish->isVisible() && m_finish->isEnabled()
        && (!m_step->isDangerous() || event->modifiers() & Qt::ControlModifier))
        m_finish->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
