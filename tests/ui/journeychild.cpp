// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeychild.h"

#include "ui/journeydesk.h"

#include <csignal>
#include <cstdio>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

const QString lifeWord = u"--life"_s;

/// At once, without a chance to write anything.
void dieNow() { std::raise(SIGKILL); }

void say(const QString& line)
{
    std::fputs(qPrintable(QString(line + u'\n')), stderr);
    std::fflush(stderr);
}

/// What the life before typed is all there, also where it is half or wrong.
void goOn(JourneyDesk& desk, const FormPlan& plan, int page)
{
    JourneyHands& hands = desk.hands();
    desk.continueDraft();
    const QStringList unlike = hands.unlike(plan.pages.at(page), true);
    hands.expect(unlike.isEmpty(), u"after a kill: "_s + unlike.join(u"; "_s));
    hands.correct(plan.pages.at(page));
}

/// From the last page back to the first one and forward again: all is as it was typed.
void lookThrough(JourneyHands& hands, const FormPlan& plan)
{
    for (qsizetype i = plan.pages.size() - 1; i > 0; --i) {
        hands.back(plan.pages.at(i - 1).key);
        const QStringList unlike = hands.unlike(plan.pages.at(i - 1), false);
        hands.expect(unlike.isEmpty(), u"looked at again: "_s + unlike.join(u"; "_s));
    }
    for (qsizetype i = 1; i < plan.pages.size(); ++i)
        hands.next(plan.pages.at(i).key);
}

/// Nothing is kept of a form without any entry: something is entered, then the person goes back.
void enterAndReturn(JourneyHands& hands, const FormPlan& plan)
{
    hands.next(plan.pages.at(1).key);
    hands.fill({plan.pages.at(1).key, plan.pages.at(1).touches.mid(0, 1), {}}, true);
    hands.back(plan.pages.at(0).key);
}

void fillPage(JourneyDesk& desk, const JourneyLife& life, const FormPlan& plan, const QString& externalId)
{
    JourneyHands& hands = desk.hands();
    if (life.stage == 0) {
        desk.begin(life.kind, externalId);
    } else {
        goOn(desk, plan, life.stage - 1);
        hands.next(plan.pages.at(life.stage).key);
    }
    hands.fill(plan.pages.at(life.stage), true);
    if (life.stage == 0 && plan.pages.constFirst().touches.isEmpty())
        enterAndReturn(hands, plan);
    if (hands.isFine())
        say(u"saved after %1 ms"_s.arg(desk.waitUntilSaved(plan, life.stage, true)));
}

/// The one before was killed at the final button: the request is safe, or the draft is there still. Once it is safe, this life ends too, with
/// as much done as there may be.
void sendAndDie(JourneyDesk& desk)
{
    if (!desk.drafts().isEmpty()) {
        say(u"the draft was there still"_s);
        desk.continueDraft();
        desk.hands().press(u"next"_s);
    }
    const int left = desk.waitForLedger();
    say(u"in the ledger, %1 steps to do"_s.arg(left));
}

/// Nobody does anything: what is in the ledger goes on by itself.
void finishLeft(JourneyDesk& desk)
{
    desk.hands().expect(desk.drafts().isEmpty(), u"a draft is left of what is in the ledger"_s);
    desk.waitUntilQuiet();
    desk.hands().expect(desk.allDone(), u"an operation did not end well"_s);
}

} // namespace

QStringList JourneyLife::words() const
{
    return {lifeWord, apiBase.toString(), dataDirectory, language, kind, QString::number(entry), QString::number(stage)};
}

JourneyLife JourneyLife::fromWords(const QStringList& words)
{
    if (words.size() != 8 || words.at(1) != lifeWord)
        return {};
    return {QUrl(words.at(2)), words.at(3), words.at(4), words.at(5), words.at(6).toInt(), words.at(7).toInt()};
}

int live(const JourneyLife& life)
{
    const JourneySample sample;
    const FormPlan plan = sample.plan(life.kind, life.entry);
    const int pages = int(plan.pages.size());
    JourneyDesk desk(life.apiBase, life.dataDirectory, life.language);
    JourneyHands& hands = desk.hands();
    if (life.stage < pages) {
        fillPage(desk, life, plan, sample.externalId(life.entry));
    } else if (life.stage == pages) {
        goOn(desk, plan, pages - 1);
        lookThrough(hands, plan);
        hands.press(u"next"_s);
    } else if (life.stage == pages + 1) {
        sendAndDie(desk);
    } else {
        finishLeft(desk);
    }
    if (!hands.isFine()) {
        say(hands.problem());
        return 2;
    }
    if (life.stage <= pages + 1)
        dieNow();
    return 0;
}

} // namespace pd::test
