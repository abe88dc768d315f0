// SPDX-License-Identifier: GPL-3.0-or-later
// Prechecks as pictures show them.
#include "ui/checks/precheckspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

PrechecksPage& checksOf(const MainWindow& window) { return *static_cast<PrechecksPage*>(window.page(u"prechecks"_s)); }

PrecheckRow picturedCheck(const QString& email, bool passed, int code, const QList<FieldError>& problems)
{
    PrecheckRow row;
    row.subject = email;
    row.passed = passed;
    row.code = code;
    row.problems = problems;
    row.trackingId = u"PD_5b1c7e42-%1"_s.arg(qHash(email) % 100'000);
    return row;
}

void showCheckForm(MainWindow& window) { checksOf(window).setVariant(PrecheckVariant::UserBefore); }

void showCheckReport(MainWindow& window)
{
    PrechecksPage& page = checksOf(window);
    page.setVariant(PrecheckVariant::UserFull);
    page.setCustomer(u"c-1042"_s, u"Halden Logistics AS"_s);
    QList<PrecheckRow> rows{picturedCheck(u"ingrid.berg@halden.example"_s, true, 0, {}),
        picturedCheck(u"lars.holm@halden.example"_s, false, 10022,
            {{u"email"_s, u"server"_s, u"The email is already associated with an existing user."_s}}),
        picturedCheck(u"mette.lund@halden.example"_s, false, 10014,
            {{u"extension"_s, u"server"_s, u"The extension is already assigned in this organization."_s}}),
        picturedCheck(u"jonas.vik@halden.example"_s, true, 0, {}), picturedCheck(u"tuva.dahl@halden.example"_s, true, 0, {}),
        picturedCheck(u"eirik.moe@halden.example"_s, false, 0, {{u"primaryPhoneNumber"_s, u"phone-scientific"_s, u"4.769E+09"_s}})};
    PrecheckRow silent = picturedCheck(u"amalie.ness@halden.example"_s, false, 0, {});
    silent.unanswered = Error();
    silent.unanswered->kind = Error::Kind::Timeout;
    rows << silent;
    QStringList list{u"User ID/Email (Required),Extension,Webex Calling"_s};
    for (const PrecheckRow& row : std::as_const(rows))
        list << QString(row.subject + u",01%1,TRUE"_s.arg(list.size() + 10));
    page.findChild<QPlainTextEdit*>(u"list"_s)->setPlainText(list.join(u'\n'));
    page.showRows(rows);
}

} // namespace

QList<Picture> checksPictures()
{
    const QString page = u"prechecks"_s;
    return {{u"prechecks"_s, page, true, showCheckForm, {}}, {u"prechecks-report"_s, page, true, showCheckReport, {}}};
}

} // namespace pd
