// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

#include <optional>

namespace pd {

class CheckPanel;
class MessageBar;
class ReviewPanel;
struct CheckLine;

/// All values, what our own checks say, and what a change does not reach.
class TemplateReviewStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateReviewStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<SideNote> notes() const override;
    void focusFirst() override;

    /// nullopt: being read. False: the names of other templates could not be read.
    void setNamesKnown(std::optional<bool> known);
    /// False: Partner Hub is not reached by program, the person enters the values there.
    void setHosted(bool hosted);

Q_SIGNALS:
    /// An Edit link.
    void stepRequested(const QString& key);
    void againRequested();

protected:
    void store() override { }

private:
    void showChecks();
    [[nodiscard]] QList<CheckLine> lines() const;
    [[nodiscard]] CheckLine nameLine() const;

    CheckPanel* m_checks;
    ReviewPanel* m_values;
    MessageBar* m_note;
    std::optional<bool> m_namesKnown;
    bool m_hosted = true;
};

} // namespace pd
