// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

class QBoxLayout;
class QRadioButton;

namespace pd {

/// Which offer the template is for, and what to have at hand before it is filled in.
class TemplateOfferStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateOfferStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override { }
    [[nodiscard]] QString summary() const override;
    void focusFirst() override;

protected:
    void store() override { }

private:
    void addNeed(QBoxLayout* column, const QString& icon, const QString& what, const QString& why);

    QRadioButton* m_offer;
};

} // namespace pd
