// SPDX-License-Identifier: GPL-3.0-or-later
// The states of indirect providers that pictures show.
#include "domain/webexid.h"
#include "items/providersview.h"
#include "ui/providers/providerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

NamedProvider picturedProvider(const QString& name, const QString& state, const QString& created, const QString& uuid)
{
    const OrgId org(encodeWebexId({u"us"_s, u"ORGANIZATION"_s, uuid}));
    return {Provider{org, u"Sub1234567"_s, state, QString(created + u"T09:00:00Z"_s), QString(created + u"T00:00:00Z"_s)}, name};
}

ProvidersPage& providersOf(MainWindow& window) { return *static_cast<ProvidersPage*>(window.page(u"providers"_s)); }

void showSome(MainWindow& window)
{
    ProvidersPage& page = providersOf(window);
    page.showAnswer(QList<NamedProvider>{
        picturedProvider(u"Harbour Telecom"_s, u"active"_s, u"2025-03-04"_s, u"4c2fe0a1-6a0d-4f6e-9c47-2f63d1a90b10"_s),
        picturedProvider(u"Alpenfunk"_s, u"active"_s, u"2025-06-18"_s, u"5d30f1b2-7b1e-4a7f-8d58-3a74e2ba1c21"_s),
        picturedProvider(u"Réseau du Midi"_s, u"suspended"_s, u"2024-11-27"_s, u"6e41a2c3-8c2f-4b80-9e69-4b85f3cb2d32"_s),
        picturedProvider(u"קשת תקשורת"_s, u"active"_s, u"2026-01-12"_s, u"7f52b3d4-9d30-4c91-af7a-5c96a4dc3e43"_s)});
    const auto suspended =
        page.rows()->match(page.rows()->index(0, ProvidersModel::StateColumn), ProvidersModel::StateRole, u"suspended"_s);
    page.table()->setCurrentIndex(suspended.value(0));
    Q_EMIT page.table()->opened(suspended.value(0));
}

} // namespace

QList<Picture> providerPictures()
{
    const QString page = u"providers"_s;
    const auto isReady = [](MainWindow& window) { return providersOf(window).isReady(); };
    const auto showNone = [](MainWindow& window) { providersOf(window).showAnswer(QList<NamedProvider>{}); };
    const auto showRequest = [](MainWindow& window) { providersOf(window).openRequest(); };
    return {{u"providers"_s, page, true, showSome, isReady, false}, {u"providers-request"_s, page, true, showRequest, isReady, false},
        {u"providers-empty"_s, page, true, showNone, {}, false}};
}

} // namespace pd
