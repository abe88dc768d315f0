// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/operation.h"
#include "ui/changes/changerequest.h"
#include "ui/wizard/wizardstep.h"

#include <QFuture>

namespace pd {

struct Services;

/// What change forms work with. Both outlive them.
struct ChangeContext {
    const Theme& theme;
    const Services& services;
};

/// A form that changes customers that exist, in a ChangePanel. The fields and their problems are those of WizardStep.
class ChangeStep : public WizardStep
{
    Q_OBJECT

public:
    using Asked = QFuture<QList<Result<OperationId>>>;

    ChangeStep(const ChangeContext& context, QString key, QString title, const QString& explanation, QWidget* parent = nullptr);

    /// The customers as they are now, before anything is entered; and again when somebody else changed them meanwhile: then what was entered stays.
    virtual void begin(const QList<SeenCustomer>& customers) = 0;
    /// Everything that is wrong by our own rules.
    [[nodiscard]] virtual QList<FieldError> problems() const = 0;
    /// Something was entered that can be asked for.
    [[nodiscard]] virtual bool hasChanges() const = 0;
    /// On the button ("&Rename").
    [[nodiscard]] virtual QString finishText() const = 0;
    /// Called once, with no problems left. The future is finished when all is in the ledger, or refused.
    [[nodiscard]] virtual Asked ask() = 0;
    /// False: nothing has to be asked of the server before the form can be shown.
    [[nodiscard]] virtual bool looksFirst() const { return true; }
    /// The button says so in the colour of danger.
    [[nodiscard]] virtual bool isDangerous() const { return false; }
    /// What the person should know once it was asked for ("The compliance check runs again."); empty: nothing.
    [[nodiscard]] virtual QString afterwards() const { return {}; }
    /// Stays in view above the buttons while the form scrolls: what a person must not miss. A child of the step; asked for once.
    [[nodiscard]] virtual QWidget* pinned() { return nullptr; }
    /// The server's refusal, at the fields of this form.
    [[nodiscard]] virtual QList<FieldError> fieldsOf(const Error& error) const { return error.fields; }

    void refresh() override { }

Q_SIGNALS:
    /// Something that the form asked for on its own failed (the tags in use, the users of a package). `retry` is called on Retry.
    void failed(const pd::Error& error, const std::function<void()>& retry);
    /// finishText(), isDangerous() or problems() may differ, without an edit.
    void stateChanged();

protected:
    [[nodiscard]] const Services& services() const { return m_services; }
    /// One operation as what ask() gives.
    [[nodiscard]] static Asked alone(QFuture<Result<OperationId>> asked);

private:
    const Services& m_services;
};

} // namespace pd
