// SPDX-License-Identifier: GPL-3.0-or-later
// With 50,000 customers in the cache: a page, a key, a step are on the screen at once. The times are told; the limit is generous, because other
// programs run on the machine too.
#include "cache/customerrepository.h"
#include "domain/webexid.h"
#include "items/customersmodel.h"
#include "operations/customerdraft.h"
#include "operations/setupdraft.h"
#include "operations/templatedraft.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/pictures.h"
#include "ui/windowfixture.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using pd::test::WindowFixture;

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages();
    void keys();
    void steps_data();
    void steps();

private:
    /// Milliseconds from the event until everything that it changed is painted; the longest of a few.
    template<typename Do>
    double longest(Do action)
    {
        double most = 0;
        constexpr int rounds = 5;
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            action(i);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_window->repaint();
            most = std::max(most, double(timer.nsecsElapsed()) / 1e6);
            QCoreApplication::processEvents();
        }
        return most;
    }
    [[nodiscard]] static QByteArray filled(const QString& kind);
    void tell(const QString& what, double milliseconds);

    static constexpr double limit = 150; ///< the aim is 50 in a release build on an idle machine
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void PaceTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->hasData());
    auto cache = pd::CacheStore::open(QFileInfo(m_fixture->settingsFile()).path());
    QVERIFY(cache);
    pd::CustomerRepository customers(**cache);
    constexpr int count = 50'000;
    QList<pd::Customer> many;
    for (int i = 0; i < count; ++i) {
        pd::Customer customer;
        customer.id =
            pd::CustomerId(pd::encodeWebexId({u"us"_s, u"ENTERPRISE"_s, u"%1-1111-4f0e-9d0c-0123456789ab"_s.arg(i, 8, 16, QChar(u'0'))}));
        customer.externalId = u"many-%1"_s.arg(i);
        customer.packages = {u"webex_calling"_s};
        customer.address.country = u"NO"_s;
        many << customer;
    }
    const pd::Status filled = customers.store(many);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    cache->reset();
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->setCurrentPage(u"customers"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(WindowFixture::customers(*m_window).model()->rowCount() > count);
    QTRY_VERIFY(pd::hasModels(*m_window, pd::picturesOf(u"customers"_s).constFirst()));
}

void PaceTest::tell(const QString& what, double milliseconds)
{
    qInfo().noquote() << u"%1: %2 ms"_s.arg(what, -28).arg(milliseconds, 0, 'f', 1);
    QVERIFY2(milliseconds < limit, qPrintable(what));
}

void PaceTest::pages()
{
    for (const QString& key : m_window->pageKeys()) {
        const QString other = key == "settings"_L1 ? u"activity"_s : u"settings"_s;
        double most = 0;
        for (int i = 0; i < 5; ++i) {
            m_window->setCurrentPage(other);
            QCoreApplication::processEvents();
            most = std::max(most, longest([&](int round) {
                if (round == 0)
                    m_window->setCurrentPage(key);
            }));
        }
        tell(u"page "_s + key, most);
    }
}

void PaceTest::keys()
{
    m_window->setCurrentPage(u"customers"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* filter = QApplication::focusWidget();
    QVERIFY(filter);
    tell(u"key in the filter"_s, longest([&](int round) { QTest::keyClick(filter, char('a' + round)); }));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = QApplication::focusWidget();
    tell(u"key in the search"_s, longest([&](int round) { QTest::keyClick(search, char('a' + round)); }));
}

/// As full as a form can be: every field, every package, as many users as go in by hand.
QByteArray PaceTest::filled(const QString& kind)
{
    const pd::Address address{u"Strandkaien 24"_s, u"2. etasje"_s, u"Stavanger"_s, {}, u"4005"_s, u"NO"_s};
    if (kind == "template"_L1) {
        pd::TemplateDraft draft;
        draft.name = draft.brandName = u"Nordics standard"_s;
        draft.countryCode = u"NO"_s;
        draft.serviceProviderAdmin = u"admin@partner.example"_s;
        draft.subscriptionId = u"Sub1234567"_s;
        draft.pstnProvider = u"Nordic Trunks"_s;
        draft.visited = pd::TemplateDraft::steps();
        return draft.toJson();
    }
    const QStringList packages{u"webex_calling"_s, u"webex_meetings"_s, u"common_area_calling"_s, u"attendant_console"_s};
    if (kind == "customer"_L1) {
        pd::CustomerDraft draft;
        draft.name = draft.externalId = u"Skagen Fisk AS"_s;
        draft.primaryEmail = u"kari.lunde@skagenfisk.example"_s;
        draft.packages = packages;
        draft.address = address;
        draft.locationName = address.city;
        draft.timeZone = u"Europe/Oslo"_s;
        draft.callLanguage = u"nb_no"_s;
        draft.visited = pd::CustomerDraft::steps();
        return draft.toJson();
    }
    pd::SetUpDraft draft;
    draft.customerName = draft.externalId = u"Nordvik Bakeri AS"_s;
    draft.packages = packages;
    draft.country = address.country;
    draft.knownLocations = {{u"Bergen"_s, u"NO"_s}};
    draft.locations = {{u"Ålesund"_s, u"Europe/Oslo"_s, u"nb_no"_s, u"nb_no"_s, address}};
    for (int i = 0; i < 25; ++i)
        draft.users << pd::UserRow{
            u"Ingrid"_s, u"Moe"_s, u"ingrid%1@nordvik.example"_s.arg(i), packages.at(i % 2), u"Bergen"_s, {}, QString::number(2000 + i)};
    draft.visited = pd::SetUpDraft::steps();
    return draft.toJson();
}

void PaceTest::steps_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("untouched forms") << false;
    QTest::newRow("filled forms") << true;
}

void PaceTest::steps()
{
    QFETCH(const bool, full);
    for (const QString& kind : {u"template"_s, u"customer"_s, u"setup"_s}) {
        const QByteArray body = full ? filled(kind) : QByteArray("{}");
        tell(u"open "_s + kind, longest([&](int) { m_window->openWizard({{}, kind, {}, {}, body}); }));
        pd::Wizard* wizard = m_window->wizards().all().constLast();
        for (const QString& step : wizard->stepKeys())
            tell(
                kind + u' ' + step, longest([&](int round) { wizard->showStep(round % 2 == 0 ? step : wizard->stepKeys().constFirst()); }));
        if (auto* edit = wizard->findChild<QLineEdit*>())
            tell(u"key in "_s + kind, longest([&](int round) { QTest::keyClick(edit, char('a' + round)); }));
    }
}

QTEST_MAIN(PaceTest)
#include "tst_pace.moc"
