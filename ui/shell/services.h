// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/profileinfo.h"

#include <QList>

namespace pd {

class CustomerChangeService;
class CustomerInquiryService;
class DraftService;
class OperationService;
class ReportService;
class ProviderService;
class SyncService;
class UserFileService;

/// What the window works with. The services outlive it.
struct Services {
    OperationService& operations;
    SyncService& sync;
    DraftService& drafts;
    ReportService& reports;
    UserFileService& userFiles;
    ProviderService& providers;
    CustomerChangeService& customerChanges;
    CustomerInquiryService& inquiries;
    QString cacheFile;
    QString ledgerFile;
    QString settingsFile; ///< ini
    ProfileInfo profile;
    QList<ProfileInfo> profiles; ///< all that can be chosen, this one too
};

} // namespace pd
