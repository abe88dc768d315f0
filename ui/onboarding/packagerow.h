// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagecatalog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace pd {

class HintPanel;
class Theme;

/// One package to choose: box, name, what it contains, a limit once it is chosen, and what it still needs. The whole row can be clicked.
class PackageRow : public QWidget
{
    Q_OBJECT

public:
    PackageRow(const Theme& theme, const PackageInfo& info, QWidget* parent);

    [[nodiscard]] const QString& id() const { return m_info.id; }
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QString limit() const;
    void setChoice(bool chosen, const QString& limit);
    /// The muted line under the name.
    void setContents(const QString& text);
    /// Why it cannot be used yet, with a way out; an empty sentence: nothing is missing.
    void setNeeds(const QString& sentence, const QString& addText, const QString& leaveText);
    void setLimitError(const QString& sentence);
    void focusBox();
    void focusLimit();

Q_SIGNALS:
    void toggled(bool chosen);
    void limitEdited();
    void limitLeft();
    /// The buttons of setNeeds().
    void addRequested();
    void leaveRequested();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showChoice();

    const Theme& m_theme;
    const PackageInfo m_info;
    QCheckBox* m_box;
    QLabel* m_name;
    QLabel* m_contents;
    QLineEdit* m_limit;
    QLabel* m_limitError;
    HintPanel* m_needs;
};

} // namespace pd
