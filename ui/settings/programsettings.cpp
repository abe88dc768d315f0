// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programsettings.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr auto budgetKey = "network/requestsPerMinute"_L1;
constexpr auto logKey = "log/detail"_L1;
constexpr qsizetype longestText = 1000;

int nearestBudget(int wanted)
{
    const QList<int>& all = ProgramSettings::budgets();
    if (wanted <= 0)
        return 0;
    return *std::min_element(
        all.cbegin() + 1, all.cend(), [wanted](int a, int b) { return std::abs(qint64(a) - wanted) < std::abs(qint64(b) - wanted); });
}

} // namespace

const QList<int>& ProgramSettings::budgets()
{
    static const QList<int> all{0, 60, 120, 300, 600, 1200};
    return all;
}

QString ProgramSettings::logName(Log log)
{
    static constexpr QLatin1String names[] = {"problems"_L1, "usual"_L1, "everything"_L1};
    return names[int(log)];
}

ProgramSettings ProgramSettings::read(const QString& file)
{
    ProgramSettings settings;
    settings.requestsPerMinute = nearestBudget(QSettings(file, QSettings::IniFormat).value(budgetKey).toInt());
    const QString log = settingsText(file, logKey);
    for (const Log choice : {Log::Problems, Log::Usual, Log::Everything}) {
        if (log == logName(choice))
            settings.log = choice;
    }
    return settings;
}

void ProgramSettings::write(const QString& file) const
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(budgetKey, requestsPerMinute);
    settings.setValue(logKey, logName(log));
}

QString settingsText(const QString& file, const QString& key)
{
    const QString text = QSettings(file, QSettings::IniFormat).value(key).toString();
    return text.size() <= longestText ? text : QString();
}

} // namespace pd
