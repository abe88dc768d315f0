// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changerequest.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace pd {

/// A link at the end of a heading that opens a change form of a customer; with several kinds it offers them in a menu. Where none of them is
/// possible now it stays there, with the reason as its tooltip.
class ChangeLink : public QPushButton
{
    Q_OBJECT

public:
    /// `kinds` are those of ChangeMakers; `name` says what is changed, for screen readers.
    ChangeLink(const QStringList& kinds, const QString& name, QWidget* parent);

    /// `refusal` is that of ChangeMenu::setCustomer.
    void setCustomer(const SeenCustomer& customer, const std::function<QString(const QString& kind)>& refusal = {});

Q_SIGNALS:
    void changeRequested(const pd::ChangeRequest& request);

private:
    void follow();

    QStringList m_kinds;
    QMenu* m_menu;
};

} // namespace pd
