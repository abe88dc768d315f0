// SPDX-License-Identifier: GPL-3.0-or-later
// What the billing page says: choices, figures, states.
#include "items/billingdetailsmodel.h"
#include "items/decimaltext.h"
#include "items/plaintablemodel.h"
#include "items/usagetablemodel.h"
#include "ui/billing/billingrows.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/chartpanel.h"
#include "ui/billing/countingpanel.h"
#include "ui/billing/figuretile.h"
#include "ui/billing/reportchoices.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/statestrip.h"
#include "ui/billing/usagechart.h"
#include "ui/errors/errortext.h"
#include "ui/errors/reporttext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitbutton.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/when.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

void BillingPage::takeList()
{
    m_listed = true;
    const ImportedReport* report = m_reports->find(m_question.report);
    if (!report && !m_reports->reports().isEmpty())
        report = &m_reports->reports().constFirst();
    const qint64 id = report ? report->id : 0;
    const bool other = id != m_question.report || !m_figures || m_figures->report.id != id;
    m_question.report = id;
    fillChoices();
    if (id != 0 && !m_missing && other)
        ask();
    showState();
    showStrip();
}

void BillingPage::fillChoices() { w->choices->setReports(m_reports->reports(), m_question.report, m_question.compareWith); }

void BillingPage::showMissing(const NewBillingReport& wanted)
{
    m_missing = wanted;
    m_figures.reset();
    showState();
    showStrip();
}

void BillingPage::openReport(qint64 id)
{
    m_missing.reset();
    m_customer.clear();
    const UsageGrouping grouping = m_question.grouping;
    m_question = {};
    m_question.report = id;
    m_question.grouping = grouping;
    m_figures.reset();
    fillChoices();
    ask();
    showView(m_view);
    showState();
}

void BillingPage::ask()
{
    const ImportedReport* report = m_reports->find(m_question.report);
    if (!report)
        return;
    const bool byCustomer = m_question.grouping == UsageGrouping::Customer || m_question.grouping == UsageGrouping::CustomerAndPackage;
    if (byCustomer && report->totals.type == ReportType::Partner)
        m_question.grouping = UsageGrouping::Package;
    w->grouping->setCurrentIndex(int(m_question.grouping));
    m_reports->ask(m_question);
}

void BillingPage::showFigures(std::shared_ptr<const BillingFigures> figures)
{
    m_figures = std::move(figures);
    w->message->hide();
    m_usage->setFigures(m_figures);
    w->chart->setFigures(m_figures);
    showTiles();
    showStrip();
    showState();
    showChart();
    if (m_figures->complete && m_view != "usage"_L1)
        showView(m_view);
}

void BillingPage::showTiles()
{
    const BillingFigures& figures = *m_figures;
    const QLocale locale;
    const int days = int(figures.days);
    w->tiles[0]->setFigure(locale.toString(figures.seats), tr("User-days divided by %n days", nullptr, days));
    Decimal quantity;
    for (const UsageRow& row : figures.rows)
        quantity += row.quantity;
    const auto day = [&locale](const QDate& date) { return locale.toString(date, tr("d MMMM", "a day of the month")); };
    w->tiles[1]->setFigure(decimalText(quantity, locale, 1),
        tr("%1 to %2, half days count 0.5").arg(day(figures.report.totals.first), day(figures.report.totals.last)));
    const qint64 customers = figures.report.totals.customers;
    const bool counted = figures.report.totals.type != ReportType::Partner;
    const qint64 without = figures.knownCustomers - customers;
    w->tiles[2]->setFigure(counted ? locale.toString(customers) : QString(),
        !counted ? tr("This type does not name customers")
            : figures.knownCustomers > 0 && without >= 0
            ? tr("%1 of %2 without usage").arg(locale.toString(without), locale.toString(figures.knownCustomers))
            : tr("With usage in this period"));
    if (!figures.previous) {
        w->tiles[3]->setName(tr("Change"));
        return w->tiles[3]->setFigure({}, tr("No earlier report to compare with"));
    }
    const qint64 before = figures.seatsBefore.value_or(0);
    const qint64 more = figures.seats - before;
    w->tiles[3]->setName(tr("Change to %1").arg(reportwords::month(monthOf(*figures.previous))));
    const int amount = int(std::abs(more));
    w->tiles[3]->setFigure(percentText(double(figures.seats), double(before), locale),
        more == 0      ? tr("As many seats as before")
            : more > 0 ? tr("%Ln seats more", nullptr, amount)
                       : tr("%Ln seats less", nullptr, amount));
}

QStringList BillingPage::readyFacts() const
{
    const ImportedReport& report = m_figures ? m_figures->report : *m_reports->find(m_question.report);
    const QLocale locale;
    QStringList facts{tr("Imported %1").arg(locale.toString(report.importedAt.toLocalTime(), QLocale::ShortFormat)),
        tr("%Ln rows", nullptr, int(report.totals.rows))};
    if (report.skippedRows > 0)
        facts << tr("%Ln rows left out", nullptr, int(report.skippedRows));
    for (const ImportedReport& one : m_reports->reports()) {
        const bool other = one.totals.type == ReportType::Partner && report.totals.type != ReportType::Partner;
        if (!other || monthOf(one) != monthOf(report) || one.provider != report.provider || one.category != report.category)
            continue;
        const Decimal difference = report.totals.quantity - one.totals.quantity;
        facts << (difference.isZero() ? tr("Totals match the partner report")
                                      : tr("%1 user-days off the partner report").arg(decimalText(difference, locale)));
        break;
    }
    if (m_figures && !m_figures->complete)
        facts << tr("Reading the months before…");
    return facts;
}

void BillingPage::showStrip()
{
    if (m_pickup->isRunning())
        return;
    const bool ready = !m_missing && m_question.report != 0 && m_reports->find(m_question.report);
    w->strip->setVisible(ready);
    if (!ready)
        return;
    w->strip->setState(StateStrip::Tone::Done, tr("Report ready"), readyFacts());
    w->strip->setProgress(-1, 0);
    w->strip->setCancelVisible(false);
    w->strip->setDetailsVisible(true);
}

void BillingPage::showPickup()
{
    using State = ReportPickup::State;
    if (!w)
        return;
    const State state = m_pickup->state();
    const QString name = !m_pickup->fileName().isEmpty() ? isolated(m_pickup->fileName())
                                                         : reportwords::period(m_pickup->wanted().first, m_pickup->wanted().last);
    if (m_pickup->isRunning()) {
        w->message->hide();
        const bool making = state == State::Asking && m_pickup->serverStatus() == "IN_PROGRESS"_L1;
        const QString word = state == State::Asking ? (making ? tr("The server makes the report") : tr("Asking for the report"))
            : state == State::Downloading           ? tr("Downloading the report")
                                                    : tr("Importing the report");
        QStringList facts{name, elapsedText(m_pickup->elapsedSeconds())};
        if (m_pickup->total() > 0)
            facts.insert(
                1, tr("%1 of %2").arg(QLocale().formattedDataSize(m_pickup->done()), QLocale().formattedDataSize(m_pickup->total())));
        w->strip->setVisible(true);
        w->strip->setState(StateStrip::Tone::Running, word, facts);
        w->strip->setProgress(m_pickup->done(), m_pickup->total());
        w->strip->setCancelVisible(true);
        w->strip->setDetailsVisible(false);
    } else {
        if (m_details->isPreview() && state != State::Done)
            m_details->setReport(m_question.report);
        showStrip();
        showPickupEnd(name);
    }
    w->get->setEnabled(!m_pickup->isRunning());
    showState();
}

void BillingPage::showPickupEnd(const QString& name)
{
    using State = ReportPickup::State;
    switch (m_pickup->state()) {
    case State::Failed: {
        const Error& error = m_pickup->error();
        w->message->setRetryVisible(true);
        QString sentence = error.fields.isEmpty() ? QString() : errortext::reportSentence(error.fields.constFirst());
        if (sentence.isEmpty())
            sentence = errortext::sentence(error);
        w->message->show(MessageBar::Kind::Error, tr("%1: %2", "a report, what happened").arg(name, sentence), errortext::details(error));
        break;
    }
    case State::Refused: showRefused(); break;
    case State::Empty:
        w->message->setRetryVisible(false);
        w->message->show(MessageBar::Kind::Hint, tr("%1: the report has no rows. There was no usage in this period.").arg(name));
        break;
    case State::Done:
        if (m_pickup->outcome().alreadyThere)
            w->message->show(MessageBar::Kind::Hint, tr("%1 was imported before. It is shown as it was.").arg(name));
        break;
    default: break;
    }
}

void BillingPage::showRefused()
{
    const ImportOutcome& outcome = m_pickup->outcome();
    QStringList lines;
    for (const BadRow& row : outcome.badRows)
        lines << tr("Line %1: %2", "number, what is wrong")
                     .arg(QString::number(row.line), errortext::reportSentence({row.column, row.rule, row.text}));
    w->message->setRetryVisible(false);
    w->message->show(MessageBar::Kind::Warning,
        tr("%Ln rows of this file cannot be counted. Nothing was imported.", nullptr, int(outcome.badRowCount)), lines.join(u'\n'));
    w->message->setAction(tr("Import without these rows"));
}

void BillingPage::showState()
{
    QWidget* state = w->content;
    const bool preview = m_pickup->isRunning() && m_details->isPreview();
    const bool none = m_listed && m_reports->reports().isEmpty();
    if (!m_listed) {
        state = w->loading;
    } else if (m_missing) {
        w->empty->setContent(tr("This report is not here yet"),
            tr("%1, %2: it can be fetched from the server, or made there if nobody did.")
                .arg(reportwords::period(m_missing->first, m_missing->last), reportwords::type(m_missing->type)),
            tr("Get this report"));
        state = w->emptyPage;
    } else if (none && !preview) {
        w->empty->setContent(tr("Get last month's usage"),
            tr("One click asks the server for the report, follows it, and shows what it comes to: seats, customers, changes. "
               "A report that you have as a CSV file can be dropped here."),
            tr("Get last month"));
        state = w->emptyPage;
    }
    w->states->setCurrentWidget(state);
    w->empty->setEnabled(!m_pickup->isRunning());
    w->choices->setVisible(m_listed && !none);
    for (QPushButton* button : std::as_const(w->exports))
        button->setEnabled(m_figures != nullptr && state == w->content);
    showCounts();
}

void BillingPage::showCounts()
{
    if (!w)
        return;
    QStringList facts;
    if (const ImportedReport* report = m_reports->find(m_question.report); report && !m_missing)
        facts << u"%1, %2"_s.arg(reportwords::month(monthOf(*report)), reportwords::type(reportTypeName(report->totals.type)));
    if (m_details->isPreview())
        facts = QStringList{tr("The first %Ln rows of the file. The others are being imported.", nullptr, int(m_details->total()))};
    else if (m_view == "rows"_L1)
        facts << (m_details->isBusy() ? tr("Looking…") : tr("%Ln rows", nullptr, m_details->rowCount()));
    else if (m_view == "usage"_L1 && m_figures)
        facts << tr("%Ln lines", nullptr, m_usage->rowCount());
    else if (m_view == "compare"_L1 || m_view == "statements"_L1)
        facts << tr("%Ln lines", nullptr, visibleRows());
    setFacts(facts);
}

void BillingPage::showComparison(const BillingComparison& comparison)
{
    m_compared->setTitles(billingrows::comparedTitles(comparison.withCount));
    m_compared->setRows(billingrows::compared(comparison));
    showCounts();
}

void BillingPage::showFindings(const BillingFindings& findings)
{
    m_findings->setRows(billingrows::findings(findings, m_reports->reports()));
    showCounts();
}

void BillingPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    const UsageRow row = m_usage->at(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, auto action) { connect(menu->addAction(text), &QAction::triggered, this, action); };
    if (!row.customer.isEmpty())
        add(tr("Open customer"), [this, row] { Q_EMIT customerRequested(row.customer); });
    if (m_question.grouping == UsageGrouping::Customer || m_question.grouping == UsageGrouping::CustomerAndPackage)
        add(tr("Show its rows"), [this, row] { showRowsOf(row.key); });
    if (m_question.grouping == UsageGrouping::Customer || m_question.grouping == UsageGrouping::CustomerAndPackage)
        add(tr("Prices of this customer…"), [this, row] {
            showPanel(u"counting"_s);
            w->counting->setCustomer(row.key);
        });
    add(tr("Copy selected rows"), [this] { w->usage->copySelection(); });
    add(tr("Copy ID"), [row] { QGuiApplication::clipboard()->setText(row.key); });
    menu->popup(position);
}

} // namespace pd
