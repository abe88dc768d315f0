// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationpanel.h"

#include "items/operationsmodel.h"
#include "ui/activity/operationdigest.h"
#include "ui/activity/operationwords.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/when.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

OperationPanel::OperationPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(theme, look::Type::Section, look::Role::Text, this))
    , m_status(new StatusLine(theme, this))
    , m_message(new MessageBar(theme, this))
    , m_rows(new QWidget(this))
    , m_customer(linkButton(tr("Show customer"), this))
    , m_edit(new QPushButton(tr("Edit and retry"), this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    m_edit->setObjectName(u"editAndRetry"_s);
    connect(m_message, &MessageBar::retryRequested, this, [this] { Q_EMIT retryRequested(operationId()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(operationId()); });
    connect(m_customer, &QPushButton::clicked, this,
        [this] { Q_EMIT customerRequested(CustomerId(m_index.data(OperationsModel::CustomerIdRole).toString())); });
}

OperationId OperationPanel::operationId() const
{
    const QModelIndex operation = m_index.parent().isValid() ? QModelIndex(m_index.parent()) : QModelIndex(m_index);
    return OperationId(operation.data(OperationsModel::OperationIdRole).toString());
}

void OperationPanel::build()
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    QVBoxLayout* column = panelColumn(this);
    column->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, padding);
    column->setSpacing(m_theme.px("spacing.s"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &OperationPanel::closed);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_message);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    column->addWidget(lineOf(Qt::Horizontal, this));
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_outcome = addRow(tr("Outcome"), false);
    m_started = addRow(tr("Started"), false);
    m_elapsed = addRow(tr("Time"), false);
    m_next = addRow(tr("Next check"), false);
    m_tracking = addRow(tr("Tracking ID"), true);
    m_result = addRow(tr("ID"), true);
    column->addWidget(m_rows);
    column->addWidget(m_customer, 0, Qt::AlignLeading);
    column->addStretch();
}

DetailRow* OperationPanel::addRow(const QString& label, bool mono)
{
    auto* row = new DetailRow(m_theme, label, mono ? look::Type::Mono : look::Type::Body, m_rows);
    m_rows->layout()->addWidget(row);
    return row;
}

void OperationPanel::showRow(const QModelIndex& index)
{
    m_index = index.siblingAtColumn(0);
    refresh();
}

void OperationPanel::refresh()
{
    if (!m_index.isValid())
        return;
    const QModelIndex index = m_index;
    const OperationDigest facts = OperationDigest::of(index, QDateTime::currentDateTimeUtc());
    StatusWords words = facts.words;
    words.detail = facts.progress;
    m_title->setText(facts.title);
    m_status->setStatus(words);
    const QDateTime started = index.data(OperationsModel::StartedAtRole).toDateTime();
    const auto fill = [](DetailRow* row, const QString& value, bool copyable = false) {
        row->setValue(value);
        row->setVisible(!value.isEmpty());
        if (copyable)
            row->setCopies({{tr("Copy"), value}});
    };
    fill(m_outcome, facts.error ? QString() : facts.outcome);
    fill(m_started, started.isValid() ? QLocale().toString(started.toLocalTime(), QLocale::ShortFormat) : QString());
    fill(m_elapsed, facts.elapsed);
    fill(m_next, facts.nextCheck);
    fill(m_tracking, facts.trackingId, true);
    fill(m_result, index.data(OperationsModel::ResultIdRole).toString(), true);
    m_customer->setVisible(!index.data(OperationsModel::CustomerIdRole).toString().isEmpty());
    showProblem(facts);
}

void OperationPanel::showProblem(const OperationDigest& facts)
{
    const QString problem = facts.error ? QString(errortext::sentence(*facts.error) + errortext::details(*facts.error)) : QString();
    const bool ended = facts.state == StepState::Failed || facts.state == StepState::NeedsAttention;
    m_message->setRetryVisible(ended);
    m_edit->setVisible(ended);
    if (problem == m_shownProblem)
        return;
    m_shownProblem = problem;
    if (!facts.error)
        return m_message->hide();
    const MessageBar::Kind kind = facts.state == StepState::Failed ? MessageBar::Kind::Error : MessageBar::Kind::Warning;
    m_message->setNote(facts.error->errorCode != 0 ? tr("Code %1").arg(facts.error->errorCode) : QString());
    m_message->show(kind, errortext::sentence(*facts.error), errortext::details(*facts.error));
}

void OperationPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
