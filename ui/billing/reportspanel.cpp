// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportspanel.h"

#include "core/whendone.h"
#include "items/billingreports.h"
#include "operations/reportservice.h"
#include "ui/billing/createreportform.h"
#include "ui/billing/reportpickup.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/serverfilter.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

ReportsPanel::ReportsPanel(const Theme& theme, BillingReports& reports, ReportService& service, ReportPickup& pickup, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reports(reports)
    , m_service(service)
    , m_pickup(pickup)
    , m_message(new MessageBar(theme, this))
    , m_question(new QFrame(this))
    , m_sentence(wrappedLabel(theme, {}, m_question, {}))
    , m_word(new QLineEdit(m_question))
    , m_confirm(primaryButton(tr("&Delete"), m_question))
    , m_form(new CreateReportForm(theme, this))
    , m_filter(new ServerFilter(theme, this))
    , m_server(new InspectorSection(theme, tr("On the server"), this))
    , m_list(new InspectorSection(theme, {}, this))
    , m_imported(new InspectorSection(theme, tr("Imported"), this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    m_form->hide();
    connect(&m_reports, &BillingReports::listed, this, &ReportsPanel::showImported);
    connect(m_message, &MessageBar::retryRequested, this, &ReportsPanel::refresh);
    connect(m_filter, &ServerFilter::changed, this, &ReportsPanel::refresh);
    connect(m_form, &CreateReportForm::wanted, this, [this](const NewBillingReport& report) {
        setCreating(false);
        Q_EMIT wanted(report);
    });
}

void ReportsPanel::build()
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    QVBoxLayout* column = panelColumn(this);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, m_theme.px("spacing.m"_L1));
    head->setSpacing(m_theme.px("spacing.m"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(m_theme, look::Type::Section, tr("Reports"), this), 1);
    QToolButton* create = iconButton(m_theme, u"plus"_s, tr("Another period"), this);
    QToolButton* file = iconButton(m_theme, u"upload"_s, tr("Import a file"), this);
    QToolButton* again = iconButton(m_theme, u"refresh"_s, tr("Read the list again"), this);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    for (QToolButton* button : {create, file, again, close})
        top->addWidget(button);
    connect(create, &QToolButton::clicked, this, [this] { setCreating(!m_form->isVisible()); });
    connect(file, &QToolButton::clicked, this, &ReportsPanel::fileWanted);
    connect(again, &QToolButton::clicked, this, &ReportsPanel::refresh);
    connect(close, &QToolButton::clicked, this, &ReportsPanel::closed);
    head->addLayout(top);
    head->addWidget(m_message);
    buildQuestion(head);
    head->addWidget(m_form);
    column->addLayout(head);
    auto* scroll = new QScrollArea(this);
    QVBoxLayout* sections = scrolledColumn(scroll);
    sections->addWidget(m_imported);
    sections->addWidget(m_server);
    sections->addWidget(m_filter);
    sections->addWidget(m_list);
    sections->addStretch();
    column->addWidget(scroll, 1);
}

void ReportsPanel::buildQuestion(QVBoxLayout* column)
{
    m_question->setProperty("area", u"panel"_s);
    m_question->setObjectName(u"question"_s);
    const int side = m_theme.px("spacing.m"_L1);
    auto* body = new QVBoxLayout(m_question);
    body->setContentsMargins(side, side, side, side);
    body->setSpacing(m_theme.px("spacing.s"_L1));
    body->addWidget(m_sentence);
    body->addWidget(m_word);
    auto* keep = new QPushButton(tr("&Keep it"), m_question);
    m_confirm->setObjectName(u"confirm"_s);
    m_word->setObjectName(u"word"_s);
    keepLeftToRight(m_word);
    addButtonRow(m_theme, body, {m_confirm, keep});
    column->addWidget(m_question);
    m_question->hide();
    connect(keep, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(m_word, &QLineEdit::textChanged, this, [this] { m_confirm->setEnabled(m_word->text().trimmed() == m_wantedWord); });
    connect(m_word, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_act();
    });
}

void ReportsPanel::setCreating(bool creating)
{
    m_form->setVisible(creating);
    if (creating)
        m_form->focusFirst();
}

void ReportsPanel::refresh()
{
    const int read = ++m_reads;
    showImported();
    m_server->setNote(tr("Reading…"));
    whenDone(m_service.list(m_filter->query()), this, [this, read](const Result<QList<BillingReport>>& reports) {
        if (read == m_reads)
            showServer(reports);
    });
}

QWidget* ReportsPanel::rowOf(const QString& title, const QString& caption, const QString& action, std::function<void()> act,
    const QList<QPair<QString, std::function<void()>>>& more)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px("spacing.s"_L1));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new ElidedLabel(m_theme, look::Type::Body, look::Role::Text, row);
    auto* facts = new ElidedLabel(m_theme, look::Type::Caption, look::Role::TextMuted, row);
    name->setText(title);
    facts->setText(caption);
    texts->addWidget(name);
    texts->addWidget(facts);
    line->addLayout(texts, 1);
    QPushButton* button = linkButton(action, row);
    button->setAccessibleName(u"%1: %2"_s.arg(action, title));
    connect(button, &QPushButton::clicked, this, act);
    line->addWidget(button);
    QToolButton* menuButton = iconButton(m_theme, u"more"_s, tr("More for %1").arg(title), row);
    auto* menu = new QMenu(menuButton);
    for (const auto& [text, action2] : more)
        connect(menu->addAction(text), &QAction::triggered, this, action2);
    menuButton->setMenu(menu);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(menuButton);
    row->setFixedHeight(m_theme.px("height.popup_row"_L1));
    return row;
}

QWidget* ReportsPanel::serverRow(const BillingReport& report)
{
    const QString title = reportwords::period(report.first, report.last);
    const QString caption = u"%1 · %2"_s.arg(reportwords::type(report.type), reportwords::status(report));
    const QString word = report.first.toString(u"yyyy-MM"_s);
    QWidget* row = rowOf(title, caption, tr("Get"), [this, report] { m_pickup.fetchReport(report, m_filter->query().provider); },
        {{tr("Make again…"),
             [this, report, title, word] {
                 askToDelete(report.isCompleted()
                         ? tr("To be made again, the report of %1 is deleted first. A download link that was sent before stops working. "
                              "Type %2 to do it.")
                               .arg(title, word)
                         : tr("To be made again, the report of %1 is deleted first.").arg(title),
                     report.isCompleted() ? word : QString(), [this, report] { removeFromServer(report, true); });
             }},
            {tr("Delete from the server…"), [this, report, title, word] {
                 askToDelete(
                     report.isCompleted() ? tr(
                         "Delete the report of %1 from the server? A download link that was sent before stops working. Type %2 to do it.")
                                                .arg(title, word)
                                          : tr("Delete the report of %1 from the server?").arg(title),
                     report.isCompleted() ? word : QString(), [this, report] { removeFromServer(report, false); });
             }}});
    row->setObjectName(u"serverReport"_s);
    return row;
}

void ReportsPanel::showServer(const Result<QList<BillingReport>>& reports)
{
    m_list->clear();
    m_server->setNote({});
    if (!reports) {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(reports.error()), errortext::details(reports.error()));
        return;
    }
    m_message->hide();
    if (reports->isEmpty())
        m_list->addText(m_filter->isEmpty() ? tr("The server has no reports.") : tr("The server has no such report."));
    for (const BillingReport& report : *reports)
        m_list->addRow(serverRow(report));
}

void ReportsPanel::showImported()
{
    m_imported->clear();
    if (m_reports.reports().isEmpty())
        m_imported->addText(tr("Nothing was imported yet."));
    for (const ImportedReport& report : m_reports.reports()) {
        const QString title = reportwords::period(monthOf(report), report.totals.last);
        const qint64 id = report.id;
        m_imported->addRow(rowOf(title,
            u"%1 · %2"_s.arg(reportwords::type(reportTypeName(report.totals.type)), tr("%Ln rows", nullptr, int(report.totals.rows))),
            tr("Open"), [this, id] { Q_EMIT opened(id); },
            {{tr("Remove from this computer…"), [this, id, title] {
                  askToDelete(tr("Remove the imported report of %1 from this computer? The server keeps its own.").arg(title), {},
                      [this, id] { m_reports.remove(id); });
              }}}));
    }
}

void ReportsPanel::setProviderNames(const QHash<QString, QString>& names)
{
    m_form->setProviderNames(names);
    m_filter->setProviderNames(names);
}

void ReportsPanel::askToDelete(const QString& sentence, const QString& word, std::function<void()> act)
{
    m_sentence->setText(sentence);
    m_wantedWord = word;
    m_act = std::move(act);
    m_word->clear();
    m_word->setVisible(!word.isEmpty());
    m_word->setAccessibleName(sentence);
    m_confirm->setEnabled(word.isEmpty());
    m_question->show();
    word.isEmpty() ? m_confirm->setFocus() : m_word->setFocus();
}

void ReportsPanel::removeFromServer(const BillingReport& report, bool again)
{
    whenDone(m_service.remove(report.id), this, [this, report, again](const Status& removed) {
        if (!removed) {
            m_message->setRetryVisible(false);
            m_message->show(MessageBar::Kind::Error, errortext::sentence(removed.error()), errortext::details(removed.error()));
            return;
        }
        refresh();
        if (again)
            Q_EMIT wanted(reportwords::sameAgain(report, m_filter->query().provider));
    });
}

} // namespace pd
