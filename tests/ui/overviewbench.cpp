// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewbench.h"

#include "operations/customerdraft.h"
#include "store/database.h"
#include "ui/believabledata.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

Draft begunDraft(const QString& id, const QString& name, int step)
{
    CustomerDraft form;
    form.name = name;
    form.step = step;
    return Draft{id, u"customer"_s, name, {}, form.toJson()};
}

QDateTime LaterClock::nowUtc() const { return QDateTime::currentDateTimeUtc().addSecs(++m_looks - 1000); }

OverviewBench::OverviewBench(bool withData, bool signedIn)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme.apply(*qApp);
    filled = !withData || makeBelievableData(home.path()).has_value();
    auto opened = Ledger::open(home.path(), clock);
    filled = filled && opened.has_value();
    ledger = std::move(*opened);
    store = std::make_unique<DraftStore>(*ledger);
    drafts.attach(*store);
    profile.displayName = u"Northline Telecom"_s;
    profile.signedIn = signedIn;
    status.setFinishedAt(QDateTime::currentDateTimeUtc());
}

OverviewBench::~OverviewBench()
{
    page.reset();
    drafts.detach();
}

void OverviewBench::makePage()
{
    const Services services{operations, sync, drafts, reports, userFiles, providers, customerChanges, inquiries,
        home.filePath(u"cache.db"_s), Ledger::fileIn(home.path()), home.filePath(u"settings.ini"_s), profile, {profile}};
    page = std::make_unique<OverviewPage>(theme, services, status);
}

void OverviewBench::open(const QSize& size)
{
    makePage();
    page->resize(size);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY(page->isReady());
}

OverviewRowWidget* OverviewBench::row(const QString& key) const
{
    for (auto* widget : page->findChildren<OverviewRowWidget*>()) {
        if (widget->key().startsWith(key) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QStringList OverviewBench::titles() const
{
    QStringList found;
    for (int i = 0; i < page->attention().rowCount(); ++i)
        found << page->attention().at(i).title;
    return found;
}

QString OverviewBench::textOf(const QString& title) const
{
    const qsizetype position = titles().indexOf(title);
    return position < 0 ? QString() : QString(page->attention().at(int(position)).text).remove(QChar(0x2068)).remove(QChar(0x2069));
}

void OverviewBench::exec(const char* sql, const QString& file) const
{
    SQLite::Database(home.filePath(file).toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace pd::test
