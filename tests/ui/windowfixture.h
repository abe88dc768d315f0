// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "operations/providerservice.h"
#include "operations/reportservice.h"
#include "operations/userfileservice.h"
#include "sync/syncservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>

namespace pd {
class CustomersPage;
}

namespace pd::test {

/// A window over believable databases, without a server: the services are there, their engines are not.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    [[nodiscard]] bool hasData() const { return m_filled; }
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(bool withData = true);
    void chooseLanguage(const QString& code);
    /// The window's table shows rows; waits for it.
    [[nodiscard]] static bool waitForRows(const MainWindow& window);
    [[nodiscard]] static CustomersPage& customers(const MainWindow& window);

    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] SyncService& sync() { return m_sync; }
    [[nodiscard]] DraftService& drafts() { return m_drafts; }
    [[nodiscard]] OperationService& operations() { return m_operations; }
    [[nodiscard]] QString settingsFile() const;

private:
    QTemporaryDir m_directory;
    QTemporaryDir m_empty;
    bool m_filled;
    Theme m_theme;
    OperationService m_operations;
    SyncService m_sync;
    DraftService m_drafts;
    ReportService m_reports;
    UserFileService m_userFiles;
    CustomerChangeService m_customerChanges;
    CustomerInquiryService m_inquiries;
    ProviderService m_providers;
    QTranslator m_texts;
};

} // namespace pd::test
