// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

#include <QStackedWidget>

namespace pd {

class ChangePanel;

/// The side of a page: what is there at rest (an inspector), and change forms on top of it. A form stays until it is closed, whatever is chosen
/// beside it; several wait behind each other.
class ChangeDeck : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes `resting`. The context's services and theme outlive it.
    ChangeDeck(const ChangeContext& context, QWidget* resting, QWidget* parent = nullptr);

    /// The form of this request, or the one that is open for it already. False: there is no such kind.
    bool open(const ChangeRequest& request);
    /// Without asking the server first: over `request.customers` as they are.
    bool openSeen(const ChangeRequest& request);
    /// On top; null: the resting widget is.
    [[nodiscard]] ChangePanel* current() const;
    [[nodiscard]] bool hasChanges() const { return count() > 1; }

Q_SIGNALS:
    /// A form was opened: the side has to be seen.
    void opened();
    /// The last form was closed.
    void emptied();
    void operationRequested(const pd::OperationId& id);

private:
    [[nodiscard]] ChangePanel* panelFor(const ChangeRequest& request);
    void remove(ChangePanel* panel);

    ChangeContext m_context;
};

} // namespace pd
