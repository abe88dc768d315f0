// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pd {

ProgramSection::ProgramSection(const Theme& theme, const ProfileInfo& profile, const ProgramSettings& settings, QWidget* parent)
    : SettingsSection(theme, tr("Data, requests and log"), parent)
    , m_settings(settings)
{
    addFact(tr("Server address"), profile.apiBase, true);
    addFolder(tr("Data folder"), profile.dataDirectory);
    addFolder(tr("Log folder"), profile.logDirectory);
    buildBudget();
    buildLog();
}

void ProgramSection::buildBudget()
{
    QComboBox* budget = addChoice(tr("&Requests per minute"));
    for (const int count : ProgramSettings::budgets())
        budget->addItem(count == 0 ? tr("As many as the server takes") : tr("At most %1").arg(QLocale().toString(count)), count);
    budget->setCurrentIndex(budget->findData(m_settings.requestsPerMinute));
    addText(tr("Counts from the next time that the profile is opened."));
    connect(budget, &QComboBox::activated, this, [this, budget] {
        m_settings.requestsPerMinute = budget->currentData().toInt();
        Q_EMIT changed(m_settings);
    });
}

void ProgramSection::buildLog()
{
    using Log = ProgramSettings::Log;
    QComboBox* detail = addChoice(tr("Lo&g"));
    detail->addItem(tr("Problems only"), int(Log::Problems));
    detail->addItem(tr("Problems and what was done"), int(Log::Usual));
    detail->addItem(tr("Everything, for support"), int(Log::Everything));
    detail->setCurrentIndex(detail->findData(int(m_settings.log)));
    connect(detail, &QComboBox::activated, this, [this, detail] {
        m_settings.log = Log(detail->currentData().toInt());
        Q_EMIT changed(m_settings);
    });
    addText(tr("The log never contains tokens."));
    auto* row = new QHBoxLayout;
    auto* copy = new QPushButton(tr("Copy d&iagnostics"), this);
    row->addWidget(copy);
    row->addStretch();
    column()->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        Q_EMIT diagnosticsWanted();
        // Long enough to be noticed, then the button says again what it does.
        static constexpr int noticeMs = 1500;
        copy->setText(tr("Copied"));
        QTimer::singleShot(noticeMs, copy, [copy] { copy->setText(tr("Copy d&iagnostics")); });
    });
}

} // namespace pd
