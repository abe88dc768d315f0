// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive tools read where something is wrong: the sentence with its field, at the field, over the form, and in the bar. That a platform
// is told to read it out at once cannot be heard here: the offscreen one has nobody who listens.
#include "ui/customerformfixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::CustomerFormFixture;
using pd::test::FormDriver;

namespace {

QString heard(QWidget& widget, QAccessible::Text what)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(what) : QString();
}

/// The names of all labels that are in sight.
QStringList labelNames(const QWidget& where)
{
    QStringList names;
    for (QLabel* label : where.findChildren<QLabel*>()) {
        if (label->isVisible())
            names << heard(*label, QAccessible::Name);
    }
    return names;
}

} // namespace

class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void anErrorIsReadWithItsField();
    void aMessageIsRead();
    void whatNextFindsIsRead();

private:
    pd::Theme m_theme;
};

void AnnouncementsTest::anErrorIsReadWithItsField()
{
    auto* edit = new QLineEdit;
    pd::FormField field(m_theme, u"city"_s, u"&City"_s, edit, nullptr);
    field.setRequired(true);
    field.show();
    field.setError(u"Fill this in."_s);
    QVERIFY(labelNames(field).contains(u"City: Fill this in."_s));
    QCOMPARE(heard(*edit, QAccessible::Name), u"City"_s);
    QCOMPARE(heard(*edit, QAccessible::Description), u"Required. Fill this in."_s);
    field.setError({});
    QVERIFY(!labelNames(field).contains(u"City: Fill this in."_s));
    QCOMPARE(heard(*edit, QAccessible::Description), u"Required."_s);
}

void AnnouncementsTest::aMessageIsRead()
{
    QWidget holder;
    pd::MessageBar bar(m_theme, &holder);
    holder.show();
    bar.show(pd::MessageBar::Kind::Error, u"The server cannot be reached."_s, u"Details"_s);
    QCOMPARE(heard(bar, QAccessible::Name), u"The server cannot be reached."_s);
}

void AnnouncementsTest::whatNextFindsIsRead()
{
    CustomerFormFixture fixture;
    QVERIFY(fixture.isReady());
    const FormDriver form = fixture.open(CustomerFormFixture::goodCustomer());
    form.type(u"primaryEmail"_s, u"kari"_s);
    QVERIFY(form.errorOf(u"primaryEmail"_s).isEmpty()); // not while somebody types
    form.next();
    QCOMPARE(form.step(), u"information"_s);
    const QString sentence = form.errorOf(u"primaryEmail"_s);
    QVERIFY(labelNames(fixture.wizard()).contains(u"Administrator e-mail: "_s + sentence));
    QVERIFY(heard(*form.field(u"primaryEmail"_s)->control(), QAccessible::Description).contains(sentence));
    auto* summary = fixture.wizard().findChild<pd::ErrorSummary*>();
    QVERIFY(summary->isVisible());
    QVERIFY2(heard(*summary, QAccessible::Name).startsWith(u"1 "), qPrintable(heard(*summary, QAccessible::Name)));
    pd::CustomerDraft draft = CustomerFormFixture::goodCustomer();
    draft.limits.insert(u"webex_meetings"_s, u"ten"_s);
    fixture.open(draft, u"packages"_s).next();
    const QString names = labelNames(fixture.wizard()).join(u'|');
    QVERIFY2(names.contains(u"Limit of Webex Meetings: Enter a whole number above zero"_s), qPrintable(names));
}

QTEST_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
