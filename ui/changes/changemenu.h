// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changerequest.h"

#include <QMenu>

#include <functional>

namespace pd {

/// Every change that customers can get, in the groups of their areas. What is not possible now stays there, with the reason as its tooltip.
class ChangeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ChangeMenu(QWidget* parent);

    /// `refusal` gives the reason against a kind that lies outside of the customer (its provider is suspended); may be unset.
    void setCustomer(const SeenCustomer& customer, const std::function<QString(const QString& kind)>& refusal = {});

Q_SIGNALS:
    void changeRequested(const pd::ChangeRequest& request);
};

} // namespace pd
