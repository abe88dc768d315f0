// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/pstnaudit.h"
#include "ui/changes/changestep.h"

class QComboBox;

namespace pd {

/// A form about one calling location of a customer: which one, how it reaches the telephone network, and what that allows.
class LocationChoiceStep : public ChangeStep
{
    Q_OBJECT

public:
    void begin(const QList<SeenCustomer>& customers) override;
    /// The locations are there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Shows these locations, as the server would give them; an answer that is still to come does not count any more.
    void showPlaces(const PstnAudit& audit);

protected:
    /// `request.details["location"]` is the ID of the one to begin with.
    LocationChoiceStep(const ChangeContext& context, QString key, QString title, const QString& explanation, const ChangeRequest& request,
        QWidget* parent = nullptr);

    /// nullptr: none is chosen yet.
    [[nodiscard]] const PstnAuditRow* place() const;
    [[nodiscard]] const SeenCustomer& seen() const { return m_seen; }
    /// What is wrong with the choice. `needsPstn`: it has to have a connection already.
    [[nodiscard]] QList<FieldError> placeProblems(bool needsPstn) const;
    [[nodiscard]] NumberChange change(const QStringList& numbers) const;
    /// Another location was chosen, or the same one was read again.
    virtual void placeChanged() { }
    /// The muted text at the end of the form.
    void addPartnerHubText();

private:
    void load();
    void showPlace();

    SeenCustomer m_seen;
    QString m_wanted; ///< ID of the location to choose
    QList<PstnAuditRow> m_rows;
    QComboBox* m_box;
    bool m_loaded = false;
    int m_reads = 0; ///< only the newest answer counts
};

} // namespace pd
