// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changestep.h"

namespace pd {

class TagEditor;

/// The partner's tags: the whole set of one customer, or what comes and goes for several, whose other tags stay.
class TagsStep : public ChangeStep
{
    Q_OBJECT

public:
    TagsStep(const ChangeContext& context, bool several, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("Change &tags"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] bool looksFirst() const override { return false; }
    [[nodiscard]] QList<FieldError> fieldsOf(const Error& error) const override;
    /// Those of the customer are on screen; none are needed for several.
    [[nodiscard]] bool isKnown() const { return m_several || m_known; }
    /// Instead of asking the server.
    void setTags(const QStringList& tags, const QStringList& inUse);

private:
    TagEditor* addTags(const QString& key, const QString& label, const QString& placeholder);
    void readTags();
    void readSuggestions();

    bool m_several;
    bool m_known = false;
    bool m_suggested = false;
    int m_asks = 0; ///< only the newest answer counts
    QList<SeenCustomer> m_customers;
    QStringList m_seen; ///< of one customer, as the server had them
    TagEditor* m_tags; ///< the whole set; those to add for several
    TagEditor* m_remove = nullptr;
};

} // namespace pd
