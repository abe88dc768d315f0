// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templatestep.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace pd {

class FormField;
class MessageBar;

/// How users sign in: with Webex, or with the partner's identity provider. Metadata files may be loaded or dropped here.
class TemplateAuthenticationStep : public TemplateStep
{
    Q_OBJECT

public:
    TemplateAuthenticationStep(const Theme& theme, TemplateDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    void focusFirst() override;

    /// Fills in the entity ID of a SAML metadata file, or says why not. Reads it on another thread.
    void loadMetadata(const QString& path);

protected:
    void store() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildModes();
    void buildFile();
    void askForFile();
    void showMode();
    void take(const Result<QString>& entityId);
    [[nodiscard]] QString& provider();

    QButtonGroup* m_modes;
    QLineEdit* m_provider;
    FormField* m_providerField = nullptr;
    QWidget* m_file;
    QPushButton* m_load;
    MessageBar* m_message;
    int m_loads = 0; ///< only the newest file counts
};

} // namespace pd
