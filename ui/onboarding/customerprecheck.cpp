// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customerprecheck.h"

#include "core/whendone.h"
#include "operations/customerdraft.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "ui/errors/errortext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isRefusal(const Error& error) { return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict; }

} // namespace

CustomerPrecheck::CustomerPrecheck(OperationService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
}

CustomerPrecheck::~CustomerPrecheck() { cancel(); }

void CustomerPrecheck::cancel()
{
    ++m_newest;
    m_running = false;
    m_future.cancel();
}

void CustomerPrecheck::run(const CustomerDraft& draft) { run(draft.toEntry(), !draft.retryOf.isEmpty()); }

void CustomerPrecheck::run(const OnboardingEntry& entry, bool again)
{
    cancel();
    m_running = true;
    m_problems.clear();
    m_lines.clear();
    m_note = tr("The server is asked now; nothing is changed.");
    addLine(CheckLine::Verdict::Running, tr("Address, e-mail, external ID and packages"));
    Q_EMIT changed();
    m_future = m_service.preview(entry);
    whenDone(m_future, this, [this, again, run = m_newest](const Result<OnboardingPreview>& preview) {
        if (run != m_newest)
            return;
        m_running = false;
        take(preview, again);
        Q_EMIT changed();
    });
}

void CustomerPrecheck::take(const Result<OnboardingPreview>& preview, bool again)
{
    m_lines.clear();
    if (!preview) {
        isRefusal(preview.error()) ? addRefusal(preview.error(), preview.error().errorCode) : addUnreachable(preview.error());
    } else {
        for (const PreviewedStep& step : preview->steps)
            takeStep(step, again);
    }
    count();
}

void CustomerPrecheck::takeStep(const PreviewedStep& step, bool again)
{
    if (step.problem)
        return isRefusal(*step.problem) ? addRefusal(*step.problem, step.code) : addUnreachable(*step.problem);
    if (step.kind == StepKind::CreateCustomer && step.alreadyThere && !again) {
        Error taken;
        taken.kind = Error::Kind::Conflict;
        taken.fields << FieldError{u"externalId"_s, u"external-id-taken"_s, {}};
        return addRefusal(taken, 0);
    }
    if (step.kind == StepKind::CreateCustomer) {
        const QString there = tr("The customer of the earlier attempt is found and used; nothing is created twice.");
        addLine(CheckLine::Verdict::Passed, step.alreadyThere ? there : tr("Address, e-mail and packages are accepted"));
    }
    for (const FieldError& warning : step.warnings)
        addLine(CheckLine::Verdict::Warning, errortext::fieldSentence(warning), step.subject);
}

void CustomerPrecheck::addRefusal(const Error& error, int code)
{
    for (const FieldError& problem : customerFields(error)) {
        CheckLine line{CheckLine::Verdict::Failed, errortext::fieldSentence(problem), {}, {}, {}, problem.field};
        if (line.sentence != problem.text)
            line.detail = problem.text;
        if (code != 0)
            line.note = tr("Code %1").arg(code);
        if (!problem.field.isEmpty()) {
            line.action = tr("Go to the field");
            m_problems << problem;
        }
        m_lines << line;
    }
}

void CustomerPrecheck::addUnreachable(const Error& error)
{
    addLine(CheckLine::Verdict::Warning, tr("The server could not be asked. %1").arg(errortext::sentence(error)),
        tr("You can check again, or provision all the same: the server checks everything again, and the request waits safely in Activity until "
           "it answers."));
}

void CustomerPrecheck::addLine(CheckLine::Verdict verdict, const QString& sentence, const QString& detail)
{
    m_lines << CheckLine{verdict, sentence, detail, {}, {}, {}};
}

void CustomerPrecheck::count()
{
    const auto of = [this](CheckLine::Verdict verdict) {
        return int(std::count_if(m_lines.cbegin(), m_lines.cend(), [verdict](const CheckLine& line) { return line.verdict == verdict; }));
    };
    QStringList counts;
    if (const int passed = of(CheckLine::Verdict::Passed); passed > 0)
        counts << tr("%n passed", nullptr, passed);
    if (const int warned = of(CheckLine::Verdict::Warning); warned > 0)
        counts << tr("%n warnings", nullptr, warned);
    if (const int refused = of(CheckLine::Verdict::Failed); refused > 0)
        counts << tr("%n refused", nullptr, refused);
    const QString time = QLocale().toString(QDateTime::currentDateTime().time(), u"HH:mm"_s);
    m_note = tr("Checked %1: %2", "time, counts").arg(time, counts.join(tr(", ", "between the names of a list")));
}

} // namespace pd
