// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/when.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pd {

namespace {

struct When {
    Q_DECLARE_TR_FUNCTIONS(When)
};

} // namespace

QString shortWhen(const QDateTime& utc, const QDateTime& nowUtc, const QLocale& locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QDate today = nowUtc.toLocalTime().date();
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == today.year())
        return locale.toString(local.date(), When::tr("d MMM", "date format: day and short month"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString elapsedText(qint64 seconds)
{
    const QLocale locale;
    const qint64 safe = seconds < 0 ? 0 : seconds;
    const QString rest = locale.toString(safe % 60);
    if (safe < 60)
        return When::tr("%1 s", "seconds").arg(rest);
    if (safe < 3600)
        return When::tr("%1 min %2 s", "minutes, seconds").arg(locale.toString(safe / 60), rest);
    return When::tr("%1 h %2 min", "hours, minutes").arg(locale.toString(safe / 3600), locale.toString(safe % 3600 / 60));
}

} // namespace pd
