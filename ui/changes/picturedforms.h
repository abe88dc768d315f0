// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"

namespace pd {

class ChangePanel;
class CustomersPage;
class MainWindow;

/// The page whose forms pictures show.
[[nodiscard]] CustomersPage& pageWithForms(const MainWindow& window);
/// A customer as people might have it.
[[nodiscard]] SeenCustomer picturedCustomerSeen(const QStringList& packages);
/// The form of this kind over these, without asking a server.
ChangePanel* openPictured(MainWindow& window, const QString& kind, const QList<SeenCustomer>& customers);
/// Presses a button of the form by its name.
void pressPictured(ChangePanel* panel, const QString& name);
/// Presses the form's own button once, which finds what is missing. True: it said so.
[[nodiscard]] bool isPicturedRefused(ChangePanel* panel);

} // namespace pd
