// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupprecheck.h"

#include "domain/rules.h"
#include "operations/serverfields.h"
#include "ui/errors/errortext.h"
#include "ui/setup/userrowsmodel.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Verdict = CheckLine::Verdict;

/// Sorts the answers of one preview.
class PrecheckReader
{
    Q_DECLARE_TR_FUNCTIONS(PrecheckReader)

public:
    explicit PrecheckReader(const SetUpDraft& draft)
        : m_draft(draft)
    {
    }

    void read(const PreviewedStep& step)
    {
        if (step.kind == StepKind::CreateSubscriber)
            readUser(step, rowOf(step.subject));
        else if (step.kind == StepKind::CreateLocation && step.problem)
            refuse(step, locationFields(*step.problem, locationOf(step.subject)));
    }

    [[nodiscard]] SetUpChecks result(const QTime& now) const
    {
        SetUpChecks checks;
        checks.fields = m_fields;
        checks.lines = m_refused + m_remarks;
        if (!m_passed.isEmpty())
            checks.lines << CheckLine{
                Verdict::Passed, tr("%n users are accepted", nullptr, int(m_passed.size())), names(m_passed), {}, {}, {}};
        if (!m_unasked.isEmpty()) {
            const QString sentence = tr("%n users could not be checked yet", nullptr, int(m_unasked.size()));
            checks.lines << CheckLine{Verdict::Warning, sentence, names(m_unasked), {}, {}, {}};
        }
        QStringList counts{tr("%n passed", nullptr, int(m_passed.size()))};
        if (!m_refused.isEmpty())
            counts << tr("%n refused", nullptr, int(m_refused.size()));
        if (!m_unasked.isEmpty())
            counts << tr("%n not checked", nullptr, int(m_unasked.size()));
        checks.note = tr("Checked %1: %2").arg(QLocale().toString(now, u"HH:mm"_s), counts.join(", "_L1));
        return checks;
    }

private:
    [[nodiscard]] static QString names(const QStringList& emails) { return emails.join(", "_L1); }

    [[nodiscard]] qsizetype rowOf(const QString& email) const
    {
        for (const qsizetype row : m_draft.filledRows()) {
            if (comparable(m_draft.users.at(row).email) == comparable(email))
                return row;
        }
        return 0;
    }

    [[nodiscard]] qsizetype locationOf(const QString& name) const
    {
        for (qsizetype i = 0; i < m_draft.locations.size(); ++i) {
            if (comparable(m_draft.locations.at(i).name) == comparable(name))
                return i;
        }
        return 0;
    }

    void readUser(const PreviewedStep& step, qsizetype row)
    {
        const QString who = isolated(step.subject);
        if (step.problem)
            return refuse(step, userFields(*step.problem, row));
        if (step.alreadyThere) {
            m_remarks << CheckLine{
                Verdict::Warning, tr("%1 is a user of this customer already").arg(who), tr("Nothing will be changed there."), {}, {}, {}};
            return;
        }
        for (const FieldError& warning : step.warnings)
            m_remarks << CheckLine{Verdict::Warning, who, warning.text, {}, {}, {}};
        (step.trackingId.isEmpty() ? m_unasked : m_passed) << who;
    }

    void refuse(const PreviewedStep& step, const QList<FieldError>& fields)
    {
        CheckLine line;
        line.verdict = Verdict::Failed;
        line.sentence = isolated(step.subject);
        QStringList words;
        for (FieldError field : fields) {
            // What has no place of its own is shown where the user begins.
            if (field.field.isEmpty())
                field.field = step.kind == StepKind::CreateSubscriber ? u"users[%1].email"_s.arg(rowOf(step.subject))
                                                                      : u"locations[%1].name"_s.arg(locationOf(step.subject));
            words << (field.text.isEmpty() ? errortext::fieldSentence(field) : field.text);
            if (line.action.isEmpty()) {
                line.action = UserRowsModel::placeOf(field.field);
                line.actionKey = field.field;
            }
            m_fields << field;
        }
        words.removeDuplicates();
        line.detail = words.join(u'\n');
        if (step.code != 0)
            line.note = tr("Code %1").arg(step.code);
        m_refused << line;
    }

    const SetUpDraft& m_draft;
    QList<FieldError> m_fields;
    QList<CheckLine> m_refused;
    QList<CheckLine> m_remarks;
    QStringList m_passed;
    QStringList m_unasked;
};

} // namespace

SetUpChecks checksOf(const OnboardingPreview& preview, const SetUpDraft& draft, const QTime& now)
{
    PrecheckReader reader(draft);
    for (const PreviewedStep& step : preview.steps)
        reader.read(step);
    return reader.result(now);
}

} // namespace pd
