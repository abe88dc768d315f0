// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"
#include "ui/wizard/wizardstep.h"

#include <QStringList>

namespace pd {

class DraftKeeper;
class DraftService;
class Theme;
class WizardFrame;

/// A form in steps over one draft, as a page of the window: free jump back, forward over valid steps only, everything saved as a draft.
/// Lives on the interface thread. The subclass owns the draft's value and says what is wrong with it.
class Wizard : public ShellPage
{
    Q_OBJECT

public:
    ~Wizard() override;

    [[nodiscard]] QString draftId() const;
    [[nodiscard]] int currentStep() const { return m_current; }
    [[nodiscard]] QStringList stepKeys() const;
    /// The page of the rail that it belongs to ("customers").
    [[nodiscard]] const QString& home() const { return m_home; }
    /// Without regard to what is missing before it: for pictures and for drafts. An unknown key changes nothing.
    void showStep(const QString& key);
    /// Stores the draft now.
    void saveNow();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// What the person is working on, for the title ("Skagen Fisk AS").
    [[nodiscard]] virtual QString subject() const = 0;

Q_SIGNALS:
    /// The person is done with this page; the draft is saved, or gone with its operation in the ledger.
    void closed();

protected:
    struct Options {
        QString key; ///< of the page
        QString home;
        QString title;
        QString draftKind;
        QString draftId; ///< empty: a new draft
        QString footnote; ///< under the step list
    };

    Wizard(const Theme& theme, DraftService& drafts, Options options, QWidget* parent);

    /// In their order; takes ownership. After the last one, start().
    void addStep(WizardStep* step);
    void start(const QString& current, const QStringList& visited);
    [[nodiscard]] const QStringList& visited() const { return m_visited; }
    [[nodiscard]] WizardStep* step(const QString& key) const;
    [[nodiscard]] QString currentKey() const;

    /// Everything that is wrong with the whole draft by our own rules, in the order of the form.
    [[nodiscard]] virtual QList<FieldError> problems() const = 0;
    [[nodiscard]] virtual QString stepOf(const QString& field) const = 0; ///< the key of the step that holds a field
    /// The draft as stored, with currentKey() and visited().
    [[nodiscard]] virtual QByteArray draftBody() const = 0;
    /// Nothing was entered yet: no draft is made.
    [[nodiscard]] virtual bool isUntouched() const = 0;
    /// On the button of the last step ("&Provision customer").
    [[nodiscard]] virtual QString finishText() const = 0;
    /// All checks passed: ask the server. Ends with finishDone() or finishFailed(). Not called again before.
    virtual void finish() = 0;
    virtual void stepShown(WizardStep* step);
    /// The request is safe in the ledger: the draft goes, `confirmation` stays. Takes ownership.
    void finishDone(QWidget* confirmation);
    /// Back to the form; fields of the server's refusal are shown where they belong, the rest in the bar.
    void finishFailed(const Error& error, const QList<FieldError>& fields);
    /// What the server said of fields (a precheck): shown at them until they are edited.
    void setServerProblems(const QList<FieldError>& fields);
    void showMessage(const Error& error);
    /// Checks again; call when the draft changed by other ways than a step's edited().
    void refreshProblems();
    /// An Edit link of the review: the step, or the step with the cursor in this field, comes back to the review.
    void editFromReview(const QString& stepKey);
    void editField(const QString& field);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void setNotes(const QList<SideNote>& notes);

    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goTo(int step);
    void move(int step);
    void goNext();
    void goBack();
    void tryFinish();
    void stopAt(int step);
    void close();
    void onEdited(const QString& field);
    void showSummary();
    void markSteps();
    [[nodiscard]] QList<FieldError> allProblems() const;
    [[nodiscard]] QList<FieldError> problemsOf(int step, const QList<FieldError>& all) const;
    [[nodiscard]] int firstWrong(const QList<FieldError>& all) const;
    [[nodiscard]] bool isLast() const { return m_current == m_steps.size() - 1; }

    const Theme& m_theme;
    QString m_home;
    QList<WizardStep*> m_steps;
    QStringList m_visited;
    QList<FieldError> m_serverProblems;
    DraftKeeper* m_keeper;
    WizardFrame* m_frame;
    int m_current = -1;
    bool m_returning = false; ///< Next leads back to the review
    bool m_sending = false;
    bool m_finished = false;
};

} // namespace pd
