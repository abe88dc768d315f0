// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

class QCheckBox;

namespace pd {

class ChoiceBox;

/// Invitations, brand name, Call on Webex and language.
class TemplateCommonStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateCommonStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;

protected:
    void store() override;

private:
    QCheckBox* m_restrict;
    QCheckBox* m_disableCall;
    ChoiceBox* m_language;
};

} // namespace pd
