<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>AttachText</name>
    <message>
        <source>It attaches automatically, and nobody there is told. You become provisioning administrator; full administrator if the organization has no licenses, or only suspended ones.</source>
        <translation>הצירוף אוטומטי, ואיש שם אינו מקבל הודעה. השותף נעשה מנהל הקצאה; מנהל מלא אם לארגון אין רישיונות, או רק מושעים.</translation>
    </message>
    <message>
        <source>An administrator of the organization has to approve. The request waits until then; ask them to add you as an external administrator with full rights.</source>
        <translation>מנהל מערכת בארגון צריך לאשר. הבקשה ממתינה עד אז; כדאי לבקש ממנו להוסיף את השותף כמנהל חיצוני עם הרשאות מלאות.</translation>
    </message>
    <message>
        <source>With 100 users or more, a verified e-mail domain or a claimed domain, an administrator of the organization has to approve; otherwise it attaches automatically. Enter what you know.</source>
        <translation>אם יש 100 משתמשים או יותר, דומיין דוא״ל מאומת או דומיין נתבע, מנהל מערכת בארגון צריך לאשר; אחרת הצירוף אוטומטי. יש להזין את מה שידוע.</translation>
    </message>
    <message>
        <source>The first user does not become administrator; the administrators who are there stay.</source>
        <translation>המשתמש הראשון אינו נעשה מנהל מערכת; מנהלי המערכת הקיימים נשארים.</translation>
    </message>
    <message>
        <source>Sign-in, settings and name of the organization stay as they are, whatever the template says.</source>
        <translation>הכניסה, ההגדרות ושם הארגון נשארים כפי שהם, בלי קשר לתבנית.</translation>
    </message>
    <message>
        <source>Your advanced branding overrides the basic branding of the organization.</source>
        <translation>המיתוג המתקדם של השותף גובר על המיתוג הבסיסי של הארגון.</translation>
    </message>
    <message>
        <source>Restricted by Partner is off: its administrators can change users and packages.</source>
        <translation>״מוגבל על-ידי השותף״ כבוי: מנהלי המערכת של הארגון יכולים לשנות משתמשים וחבילות.</translation>
    </message>
    <message>
        <source>A trial organization cannot be converted.</source>
        <translation>אי אפשר להמיר ארגון ניסיון.</translation>
    </message>
    <message>
        <source>Your own organization can be provisioned through the API only afterwards, no longer in Partner Hub.</source>
        <translation>את ארגון השותף עצמו אפשר להקצות לאחר מכן רק דרך ה-API, ולא עוד ב-Partner Hub.</translation>
    </message>
</context>
<context>
    <name>AttentionText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>פרופיל %1</translation>
    </message>
    <message>
        <source>Not signed in: nothing can be synced or sent</source>
        <translation>אין כניסה: אי אפשר לסנכרן או לשלוח</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, why</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>עריכה וניסיון חוזר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Operations that failed or need attention</source>
        <translation>פעולות שנכשלו או דורשות טיפול</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>פתיחת הפעילות</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Show in Customers</source>
        <translation>הצגה בלקוחות</translation>
    </message>
    <message>
        <source>The last sync did not finish</source>
        <translation>הסנכרון האחרון לא הסתיים</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>עדיין לא סונכרן</translation>
    </message>
    <message>
        <source>Sync brings the customers of this profile here.</source>
        <translation>הסנכרון מביא לכאן את הלקוחות של הפרופיל.</translation>
    </message>
    <message>
        <source>What you see may be old</source>
        <translation>ייתכן שהמידע המוצג אינו עדכני</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>סונכרן לאחרונה ב-%1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users have not agreed to move yet</source>
        <translation>
            <numerusform>משתמש אחד עדיין לא הסכים למעבר</numerusform>
            <numerusform>%Ln משתמשים עדיין לא הסכימו למעבר</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first one since %2</source>
        <comment>how many users, date</comment>
        <translation>‏%1, הראשון מאז %2</translation>
    </message>
    <message>
        <source>Customers with users that have not agreed to move yet</source>
        <translation>לקוחות עם משתמשים שעדיין לא הסכימו למעבר</translation>
    </message>
    <message numerus="yes">
        <source>%Ln onboarding templates</source>
        <translation>
            <numerusform>תבנית קליטה אחת</numerusform>
            <numerusform>%Ln תבניות קליטה</numerusform>
        </translation>
    </message>
    <message>
        <source>No provisioning ID yet: make it in Partner Hub and note the ID here</source>
        <translation>עדיין אין מזהה הקצאה: יש ליצור אותו ב-Partner Hub ולרשום אותו כאן</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>הצגת התבניות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged records on this computer</source>
        <translation>
            <numerusform>רשומה פגומה אחת במחשב הזה</numerusform>
            <numerusform>%Ln רשומות פגומות במחשב הזה</numerusform>
        </translation>
    </message>
    <message>
        <source>They were set aside; nothing was deleted</source>
        <translation>הן הועברו הצידה; דבר לא נמחק</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת הפרטים</translation>
    </message>
    <message>
        <source>Show reviews</source>
        <translation>הצגת הבדיקות</translation>
    </message>
</context>
<context>
    <name>BillingRows</name>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>There are two reports of %1. The older one is not needed any more.</source>
        <translation>יש שני דוחות של %1. אין עוד צורך בישן.</translation>
    </message>
    <message>
        <source>%1 is in two reports: that of %2 and that of %3.</source>
        <translation>%1 נמצא בשני דוחות: זה של %2 וזה של %3.</translation>
    </message>
    <message>
        <source>%1 is in no report: there is one of %2, and then one of %3.</source>
        <translation>%1 אינו באף דוח: יש דוח של %2, ואחריו דוח של %3.</translation>
    </message>
    <message>
        <source>Usage, but the customer was removed on %1</source>
        <translation>שימוש, אף שהלקוח הוסר ב-%1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Seats of the period</source>
        <translation>מושבים בתקופה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>קודם</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>מוקצים</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>User-days</source>
        <translation>ימי משתמש</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>No row of this report covers %1.</source>
        <translation>אין בדוח שורה שמכסה את %1.</translation>
    </message>
    <message>
        <source>Nothing was found that a person should check.</source>
        <translation>לא נמצא דבר שכדאי לבדוק.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>מושבים</translation>
    </message>
    <message>
        <source>Price of a seat</source>
        <translation>מחיר למושב</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>ללא מחיר</translation>
    </message>
    <message>
        <source>What explains the difference</source>
        <translation>מה מסביר את ההפרש</translation>
    </message>
    <message>
        <source>Seats in the report</source>
        <translation>מושבים בדוח</translation>
    </message>
    <message>
        <source>Seats on the invoice</source>
        <translation>מושבים בחשבונית</translation>
    </message>
    <message>
        <source>Amount on the invoice</source>
        <translation>סכום בחשבונית</translation>
    </message>
    <message>
        <source>By your price list</source>
        <translation>לפי המחירון</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Line %1</source>
        <translation>שורה %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <comment>column</comment>
        <translation>שורה %1, %2</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>שגוי</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>קיים</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>יידחה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is missing is added; the rest stays.</source>
        <translation>מה שחסר יתווסף; השאר נשאר.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>A customer has at most %n tags. Remove some.</source>
        <translation>
            <numerusform>ללקוח יכולה להיות תגית אחת לכל היותר. יש להסיר תגיות.</numerusform>
            <numerusform>ללקוח יכולות להיות %n תגיות לכל היותר. יש להסיר כמה מהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else removed this meanwhile. Nothing was sent. Look at it again, then decide.</source>
        <translation>בינתיים מישהו אחר הסיר פריט זה. דבר לא נשלח. כדאי לבדוק שוב ואז להחליט.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; it is now “%1”. Nothing was sent. Look at it again, then decide.</source>
        <translation>בינתיים מישהו אחר שינה ערך זה; כעת הוא ״%1״. דבר לא נשלח. כדאי לבדוק שוב ואז להחליט.</translation>
    </message>
    <message>
        <source>The location “%1” has no PSTN connection yet. Choose one first, then add numbers.</source>
        <translation>למיקום ״%1״ עדיין אין חיבור PSTN. יש לבחור חיבור תחילה, ואז להוסיף מספרים.</translation>
    </message>
    <message>
        <source>“%1” is managed in Partner Hub. Change the connection and its numbers there.</source>
        <translation>‏״%1״ מנוהל ב-Partner Hub. יש לשנות שם את החיבור ואת המספרים שלו.</translation>
    </message>
    <message>
        <source>This PSTN connection is not offered for the location. Choose another one.</source>
        <translation>חיבור PSTN זה אינו מוצע למיקום. יש לבחור חיבור אחר.</translation>
    </message>
    <message>
        <source>%1 is the main number of the location. Give the location another one first.</source>
        <translation>‏%1 הוא המספר הראשי של המיקום. יש לתת למיקום מספר ראשי אחר תחילה.</translation>
    </message>
    <message>
        <source>The users who would lose a package are being counted. Wait a moment.</source>
        <translation>המשתמשים שיאבדו חבילה נספרים כעת. יש להמתין רגע.</translation>
    </message>
    <message>
        <source>It is not known how many users would lose a package. Try again; nothing is removed unseen.</source>
        <translation>לא ידוע כמה משתמשים יאבדו חבילה. יש לנסות שוב; דבר אינו מוסר בלי שנראה.</translation>
    </message>
    <message>
        <source>Look at what is removed, then tick the box.</source>
        <translation>יש לבדוק מה מוסר ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>A limit cannot be taken away again. Enter a number as high as you need.</source>
        <translation>אי אפשר לבטל מגבלה. יש להזין מספר גבוה כנדרש.</translation>
    </message>
    <message>
        <source>This is not the name of the customer. Type “%1” or the external ID.</source>
        <translation>זה אינו שם הלקוח. יש להקליד ”%1” או את המזהה החיצוני.</translation>
    </message>
    <message>
        <source>Another location of the customer has %1 already.</source>
        <translation>למיקום אחר של הלקוח כבר יש את %1.</translation>
    </message>
    <message>
        <source>Make a dry run first: it changes nothing and says what would happen.</source>
        <translation>יש להריץ ניסיון תחילה: הוא אינו משנה דבר ואומר מה יקרה.</translation>
    </message>
    <message>
        <source>None of the locations would change. Choose another connection, or close.</source>
        <translation>אף מיקום לא ישתנה. יש לבחור חיבור אחר או לסגור.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>יש להקליד %1 כדי להמשיך.</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>לאפשרות %1 דרוש ערך.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>אין כאן אפשרות %1.</translation>
    </message>
    <message>
        <source>Something is missing%1.</source>
        <translation>משהו חסר%1.</translation>
    </message>
    <message>
        <source>%1 is too much.</source>
        <translation>%1 מיותר.</translation>
    </message>
    <message>
        <source>No log is written: %1</source>
        <translation>לא נכתב יומן: %1</translation>
    </message>
    <message>
        <source>Usage: partner-desk %1 %2</source>
        <translation>שימוש: partner-desk %1 %2</translation>
    </message>
    <message>
        <source>bring the cache up to date</source>
        <translation>עדכון המטמון</translation>
    </message>
    <message>
        <source>list customers</source>
        <translation>רשימת לקוחות</translation>
    </message>
    <message>
        <source>make or list onboarding templates</source>
        <translation>יצירה או רשימה של תבניות קליטה</translation>
    </message>
    <message>
        <source>create and set up the customers of a file</source>
        <translation>יצירה והגדרה של הלקוחות שבקובץ</translation>
    </message>
    <message>
        <source>go on with what earlier runs began, and list it</source>
        <translation>המשך של מה שהתחילו הרצות קודמות, ורשימתו</translation>
    </message>
    <message>
        <source>show the main job on a sandbox of its own</source>
        <translation>הצגת העבודה העיקרית בארגז חול נפרד</translation>
    </message>
    <message>
        <source>render every page with sandbox data</source>
        <translation>ציור כל הדפים עם נתוני ארגז החול</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%n לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>היה נדחה</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>would be created</source>
        <translation>היה נוצר</translation>
    </message>
    <message>
        <source>%1: the field %2 is not known and was not sent</source>
        <translation>%1: השדה %2 אינו מוכר ולא נשלח</translation>
    </message>
    <message>
        <source>Nothing is lost: run the same command again, or start the program, to go on.</source>
        <translation>דבר לא אבד: אפשר להריץ שוב את אותה פקודה, או להפעיל את התוכנית, כדי להמשיך.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>הוקצה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>דורש טיפול</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>עם שגיאות</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ממשיך</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>רשומה %1</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>מיקומים</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>onboarding template %1</source>
        <translation>תבנית קליטה %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>לקוח %1</translation>
    </message>
    <message>
        <source>restricted by partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>מיקום %1</translation>
    </message>
    <message>
        <source>calling at %1</source>
        <translation>שיחות ב-%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>משתמש %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>No operation is open.</source>
        <translation>אין פעולה פתוחה.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>שורה אחת השתנתה</numerusform>
            <numerusform>%n שורות השתנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>בקשה אחת</numerusform>
            <numerusform>%n בקשות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and were set aside</source>
        <translation>
            <numerusform>רשומה אחת לא נקראה והועברה הצידה</numerusform>
            <numerusform>%n רשומות לא נקראו והועברו הצידה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known customers were not in the listing; they are kept</source>
        <translation>
            <numerusform>לקוח מוכר אחד לא הופיע ברשימה; הוא נשמר</numerusform>
            <numerusform>%n לקוחות מוכרים לא הופיעו ברשימה; הם נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. Enter these values in Partner Hub, then note the provisioning ID here:</source>
        <translation>נרשם. יש להזין את הערכים האלה ב-Partner Hub, ואז לרשום כאן את מזהה ההקצאה:</translation>
    </message>
    <message>
        <source>There is no onboarding template yet.</source>
        <translation>עדיין אין תבנית קליטה.</translation>
    </message>
    <message>
        <source>What to do with templates: create FILE.json, or list.</source>
        <translation>מה לעשות בתבניות: create FILE.json או list.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the cache</source>
        <translation>
            <numerusform>לקוח אחד במטמון</numerusform>
            <numerusform>%n לקוחות במטמון</numerusform>
        </translation>
    </message>
    <message>
        <source>1. A sandbox of its own starts</source>
        <translation>1. ארגז חול נפרד מתחיל לפעול</translation>
    </message>
    <message>
        <source>2. An onboarding template</source>
        <translation>2. תבנית קליטה</translation>
    </message>
    <message>
        <source>3. Customers with their locations, users and numbers, until they are provisioned</source>
        <translation>3. לקוחות עם המיקומים, המשתמשים והמספרים שלהם, עד שהוקצו</translation>
    </message>
    <message>
        <source>4. The cache is brought up to date</source>
        <translation>4. המטמון מתעדכן</translation>
    </message>
    <message>
        <source>5. Pictures of the pages</source>
        <translation>5. תמונות של הדפים</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system, not %1.</source>
        <translation>‎--theme מקבל light, dark או system, ולא %1.</translation>
    </message>
    <message>
        <source>--language takes en or he, not %1.</source>
        <translation>‎--language מקבל en או he, ולא %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>אין אפשרות %1.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>אין פקודה %1.</translation>
    </message>
    <message>
        <source>Partner Desk: onboard and look after Webex Wholesale customers.</source>
        <translation>Partner Desk: קליטת לקוחות Webex Wholesale וטיפול בהם.</translation>
    </message>
    <message>
        <source>Everywhere: --api-base URL --token-env NAME --data-dir DIR --json --verbose --help --version</source>
        <translation>בכל פקודה: --api-base URL --token-env NAME --data-dir DIR --json --verbose --help --version</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed or only partly done, 2 wrong usage, 3 not signed in or refused, 4 server unreachable</source>
        <translation>קודי יציאה: 0 הושלם, 1 נכשל או הושלם חלקית, 2 שימוש שגוי, 3 אין כניסה או סירוב, 4 השרת אינו זמין</translation>
    </message>
    <message numerus="yes">
        <source>%n customers have no name yet: the server did not give the names of their organizations</source>
        <translation>
            <numerusform>ללקוח אחד עדיין אין שם: השרת לא מסר את שם הארגון שלו</numerusform>
            <numerusform>ל־%n לקוחות עדיין אין שם: השרת לא מסר את שמות הארגונים שלהם</numerusform>
        </translation>
    </message>
    <message>
        <source>add, change and remove the users of a customer by a file</source>
        <translation>הוספה, שינוי והסרה של משתמשי לקוח באמצעות קובץ</translation>
    </message>
    <message>
        <source>billing reports: make, fetch, import, sum up, export</source>
        <translation>דוחות חיוב: יצירה, הורדה, ייבוא, סיכום, ייצוא</translation>
    </message>
    <message>
        <source>package of %1</source>
        <translation>חבילה של %1</translation>
    </message>
    <message>
        <source>name or number of %1</source>
        <translation>שם או מספר של %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>הסרה של %1</translation>
    </message>
    <message>
        <source>name of customer %1</source>
        <translation>שם הלקוח %1</translation>
    </message>
    <message>
        <source>changes of customer %1</source>
        <translation>שינויים של הלקוח %1</translation>
    </message>
    <message>
        <source>wholesale services of customer %1</source>
        <translation>שירותים סיטונאיים של הלקוח %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>אדם %1</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>תגיות של %1</translation>
    </message>
    <message>
        <source>consent e-mail to %1</source>
        <translation>הודעת הסכמה אל %1</translation>
    </message>
    <message>
        <source>numbers to add at %1</source>
        <translation>מספרים להוספה במיקום %1</translation>
    </message>
    <message>
        <source>numbers to remove at %1</source>
        <translation>מספרים להסרה מהמיקום %1</translation>
    </message>
    <message>
        <source>PSTN connection of %1</source>
        <translation>חיבור PSTN של %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>שורה %1</translation>
    </message>
    <message>
        <source>What to do with reports: create, list, get, delete, run, import, imported, export or summary.</source>
        <translation>מה לעשות בדוחות: create, list, get, delete, run, import, imported, export או summary.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>טבלת ציר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>Usage per service</source>
        <translation>שימוש לפי שירות</translation>
    </message>
    <message numerus="yes">
        <source>%n texts had characters that a workbook cannot hold; those were left out.</source>
        <translation>
            <numerusform>בטקסט אחד היו תווים שאינם אפשריים בחוברת עבודה; הם הושמטו.</numerusform>
            <numerusform>ב-%n טקסטים היו תווים שאינם אפשריים בחוברת עבודה; הם הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>--out takes a name that ends in .xlsx or .csv.</source>
        <translation>‎--out מקבל שם שמסתיים ב-‎.xlsx או ב-‎.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows cannot be counted.</source>
        <translation>
            <numerusform>שורה אחת נוספת אינה ניתנת לספירה.</numerusform>
            <numerusform>%n שורות נוספות אינן ניתנות לספירה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the file, or take it without these rows: --skip-bad-rows</source>
        <translation>דבר לא יובא. יש לתקן את הקובץ, או לייבא אותו בלי השורות האלה: ‎--skip-bad-rows</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; taken as %1. Another choice: --encoding</source>
        <translation>הקובץ אינו מציין את הקידוד שלו; הוא נקרא כ-%1. לבחירה אחרת: ‎--encoding</translation>
    </message>
    <message>
        <source>The last line has no line end. If the file was cut off, rows are missing.</source>
        <translation>בשורה האחרונה אין סוף שורה. אם הקובץ נקטע, חסרות שורות.</translation>
    </message>
    <message>
        <source>--encoding takes utf-8, utf-16le, utf-16be, windows-1255, windows-1252 or iso-8859-8.</source>
        <translation>‎--encoding מקבל utf-8, utf-16le, utf-16be, windows-1255, windows-1252 או iso-8859-8.</translation>
    </message>
    <message>
        <source>This file was imported before.</source>
        <translation>קובץ זה כבר יובא.</translation>
    </message>
    <message>
        <source>Report %1: %2, %3 to %4, %5 rows, quantity %6</source>
        <translation>דוח %1: %2, מ-%3 עד %4, %5 שורות, כמות %6</translation>
    </message>
    <message>
        <source>--month takes a month like 2026-03, or last; not “%1”.</source>
        <translation>‎--month מקבל חודש כמו 2026-03, או last; לא ״%1״.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like 2026-03-31.</source>
        <translation>״%1״ אינו תאריך. תאריך נכתב כך: 2026-03-31.</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>‎--%1 מקבל %2, ולא ״%3״.</translation>
    </message>
    <message>
        <source>A period is needed: --month YYYY-MM or last, or --start and --end.</source>
        <translation>דרושה תקופה: ‎--month YYYY-MM או last, או ‎--start ו-‎--end.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>התקופה מסתיימת לפני שהיא מתחילה.</translation>
    </message>
    <message>
        <source>The period has to lie within the last five years, and to end before today.</source>
        <translation>התקופה צריכה להיות בתוך חמש השנים האחרונות, ולהסתיים לפני היום.</translation>
    </message>
    <message>
        <source>A point-in-time report is for CUSTOMER or USER only.</source>
        <translation>דוח מצב נקודתי אפשרי רק עבור CUSTOMER או USER.</translation>
    </message>
    <message>
        <source>The report is there: %1</source>
        <translation>הדוח קיים: %1</translation>
    </message>
    <message>
        <source>The report was made: %1</source>
        <translation>הדוח נוצר: %1</translation>
    </message>
    <message>
        <source>The report has no rows: there was no usage in this period. No file is written.</source>
        <translation>אין שורות בדוח: לא היה שימוש בתקופה זו. לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>Report %1: %2 rows, quantity %3</source>
        <translation>דוח %1: %2 שורות, כמות %3</translation>
    </message>
    <message>
        <source>There is a report of this type for this period already. “report run” uses it; “report delete” makes room for a new one.</source>
        <translation>כבר יש דוח מסוג זה לתקופה זו. ״report run״ משתמש בו; ״report delete״ מפנה מקום לדוח חדש.</translation>
    </message>
    <message>
        <source>There is no such report on the server.</source>
        <translation>אין דוח כזה בשרת.</translation>
    </message>
    <message>
        <source>Deleted. A link to it that was sent before does not work any more.</source>
        <translation>נמחק. קישור לדוח שנשלח קודם לכן אינו פועל עוד.</translation>
    </message>
    <message>
        <source>This report has no column %1</source>
        <translation>בדוח זה אין עמודה %1</translation>
    </message>
    <message>
        <source>--by takes customer, service, sku, location, provider, month, subscription, license, user, or names of columns, with commas between them: not “%1”.</source>
        <translation>‎--by מקבל customer, service, sku, location, provider, month, subscription, license, user או שמות של עמודות, עם פסיקים ביניהם: לא ״%1״.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>אין דף %1.</translation>
    </message>
    <message>
        <source>add: %1, change: %2, remove: %3, unchanged: %4, wrong: %5</source>
        <translation>להוספה: %1, לשינוי: %2, להסרה: %3, ללא שינוי: %4, שגויים: %5</translation>
    </message>
    <message>
        <source>dry run: nothing was changed</source>
        <translation>הרצת ניסיון: דבר לא שונה</translation>
    </message>
    <message>
        <source>it goes on; see “partner-desk operations --wait”</source>
        <translation>העבודה ממשיכה; ראו ״partner-desk operations --wait״</translation>
    </message>
    <message numerus="yes">
        <source>%n users failed</source>
        <translation>
            <numerusform>משתמש אחד נכשל</numerusform>
            <numerusform>%n משתמשים נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: line %2 (%3): %4</source>
        <translation>%1: שורה %2 (%3): %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: נקרא כ-%2</translation>
    </message>
    <message numerus="yes">
        <source>%n users written</source>
        <translation>
            <numerusform>נכתב משתמש אחד</numerusform>
            <numerusform>נכתבו %n משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>a file and a customer are needed</source>
        <translation>דרושים קובץ ולקוח</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written: customers can be read, but nothing can be set up, changed or kept.</source>
        <translation>לא ניתן לכתוב לתיקיית הנתונים %1: אפשר לקרוא לקוחות, אך לא ניתן להגדיר, לשנות או לשמור דבר.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-01-31.</source>
        <translation>‎--%1 מקבל יום כגון 2026-01-31.</translation>
    </message>
    <message>
        <source>--restricted takes on, off or unknown.</source>
        <translation>‎--restricted מקבל on, off או unknown.</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>Another customer has this external ID already. Use another one.</source>
        <translation>מזהה חיצוני זה כבר שייך ללקוח אחר. יש להשתמש במזהה אחר.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a Webex user already. Use another one.</source>
        <translation>כתובת דוא״ל זו כבר שייכת למשתמש Webex. יש להשתמש בכתובת אחרת.</translation>
    </message>
    <message>
        <source>There is no onboarding template “%1”. Choose one from the list.</source>
        <translation>אין תבנית קליטה ״%1״. יש לבחור תבנית מהרשימה.</translation>
    </message>
    <message>
        <source>The onboarding template “%1” has no provisioning ID yet. Enter it on the Templates page first.</source>
        <translation>לתבנית הקליטה ״%1״ אין עדיין מזהה הקצאה. יש להזין אותו תחילה בדף התבניות.</translation>
    </message>
    <message>
        <source>Meeting sites stay in English for %1. Everything else follows the language.</source>
        <translation>אתרי הפגישות נשארים באנגלית עבור %1. כל השאר יהיה בשפה זו.</translation>
    </message>
    <message>
        <source>%1 Add one of them, or leave it out.</source>
        <translation>‏%1 יש להוסיף אחת מהן, או להשמיט אותה.</translation>
    </message>
    <message>
        <source>Did you mean %1? Choose it from the list.</source>
        <translation>האם הכוונה ל-%1? יש לבחור מהרשימה.</translation>
    </message>
    <message>
        <source>“%1” is no country. Choose one from the list.</source>
        <translation>‏״%1״ אינה מדינה. יש לבחור מדינה מהרשימה.</translation>
    </message>
    <message>
        <source>“%1” is no state or province of this country. Choose one from the list.</source>
        <translation>‏״%1״ אינו מחוז במדינה זו. יש לבחור מחוז מהרשימה.</translation>
    </message>
    <message>
        <source>Postal codes of this country look different. Check “%1”.</source>
        <translation>המיקוד במדינה זו נראה אחרת. יש לבדוק את ״%1״.</translation>
    </message>
    <message>
        <source>Check that Webex supports this location, then tick the box.</source>
        <translation>יש לבדוק ש-Webex תומך במיקום זה, ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>The time zone %1 belongs to another country. Check that it is right.</source>
        <translation>אזור הזמן %1 שייך למדינה אחרת. יש לבדוק שהוא נכון.</translation>
    </message>
    <message numerus="yes">
        <source>Billing can start at most %n days from today.</source>
        <translation>
            <numerusform>החיוב יכול להתחיל מחר לכל המאוחר.</numerusform>
            <numerusform>החיוב יכול להתחיל לכל היותר %n ימים מהיום.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 2026-12-31.</source>
        <translation>יש לכתוב את התאריך כשנה, חודש ויום, למשל 2026-12-31.</translation>
    </message>
    <message>
        <source>This day has passed. Billing can start today or later.</source>
        <translation>יום זה כבר עבר. החיוב יכול להתחיל היום או מאוחר יותר.</translation>
    </message>
    <message>
        <source>This partner cannot choose when billing starts. Leave the date empty.</source>
        <translation>שותף זה אינו יכול לבחור מתי מתחיל החיוב. יש להשאיר את התאריך ריק.</translation>
    </message>
    <message>
        <source>Enter a whole number above zero, or leave it empty for no limit.</source>
        <translation>יש להזין מספר שלם גדול מאפס, או להשאיר ריק כשאין מגבלה.</translation>
    </message>
    <message>
        <source>This is no organization ID. Copy it from the account page of the customer&apos;s Control Hub.</source>
        <translation>זה אינו מזהה ארגון. יש להעתיק אותו מדף החשבון ב-Control Hub של הלקוח.</translation>
    </message>
    <message>
        <source>This ID belongs to something else (%1). Copy the ID of the organization.</source>
        <translation>המזהה שייך למשהו אחר (%1). יש להעתיק את מזהה הארגון.</translation>
    </message>
    <message>
        <source>Enter a whole number, or leave it empty.</source>
        <translation>יש להזין מספר שלם, או להשאיר ריק.</translation>
    </message>
    <message>
        <source>Read what attaching changes, then tick the box.</source>
        <translation>יש לקרוא מה הצירוף משנה ואז לסמן את התיבה.</translation>
    </message>
    <message>
        <source>The template “%1” restricts administrator invitations. Choose another one, or switch that off in the template.</source>
        <translation>התבנית ”%1” מגבילה הזמנות למנהלי מערכת. יש לבחור תבנית אחרת, או לכבות זאת בתבנית.</translation>
    </message>
</context>
<context>
    <name>DetailChangeText</name>
    <message>
        <source>Its wholesale services are being deleted.</source>
        <translation>השירותים הסיטונאיים שלו נמחקים כעת.</translation>
    </message>
    <message>
        <source>The customer has no organization yet. Wait until it is provisioned.</source>
        <translation>ללקוח אין עדיין ארגון. יש להמתין עד שיוקצה.</translation>
    </message>
    <message>
        <source>The compliance review is not over yet. Wait for it.</source>
        <translation>בדיקת התאימות טרם הסתיימה. יש להמתין לה.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי השם…</translation>
    </message>
    <message>
        <source>Change external ID…</source>
        <translation>שינוי המזהה החיצוני…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>שינוי הכתובת…</translation>
    </message>
    <message>
        <source>Change billing start…</source>
        <translation>שינוי תחילת החיוב…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>תגיות…</translation>
    </message>
    <message>
        <source>Restricted by Partner…</source>
        <translation>מוגבל על-ידי השותף…</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Set up customer</source>
        <translation>הגדרת לקוח</translation>
    </message>
    <message>
        <source>Edit onboarding template</source>
        <translation>עריכת תבנית קליטה</translation>
    </message>
    <message>
        <source>Onboarding template</source>
        <translation>תבנית קליטה</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>נוצר בגרסה חדשה יותר</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <comment>form, step, steps</comment>
        <translation>‏%1, שלב %2 מתוך %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place in the form, fields to fix</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields to fix</source>
        <translation>
            <numerusform>שדה אחד לתיקון</numerusform>
            <numerusform>%Ln שדות לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
    <message>
        <source>Attach organization</source>
        <translation>צירוף ארגון</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>הפעולה בוטלה.</translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was sent.</source>
        <translation>אין חיבור לרשת. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was sent. Check the address of the profile, or try again in a moment.</source>
        <translation>השרת אינו עונה. דבר לא נשלח. יש לבדוק את הכתובת של הפרופיל, או לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>השרת לא ענה בזמן. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Check date and time of this computer, or ask your network administrator.</source>
        <translation>לא ניתן ליצור חיבור מאובטח לשרת. יש לבדוק את התאריך והשעה במחשב, או לפנות למנהל הרשת.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Something between this computer and the server may have replaced it.</source>
        <translation>לא ניתן להבין את תשובת השרת. ייתכן שמשהו בין המחשב לשרת החליף אותה.</translation>
    </message>
    <message>
        <source>The answer or the file is too large.</source>
        <translation>התשובה או הקובץ גדולים מדי.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed, to keep your sign-in safe.</source>
        <translation>השרת הפנה לכתובת אחרת. כדי לשמור על פרטי הכניסה, ההפניה לא בוצעה.</translation>
    </message>
    <message>
        <source>You are not signed in, or your sign-in has ended. Sign in again.</source>
        <translation>לא נכנסת למערכת, או שהכניסה פגה. יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>Your account is not allowed to do this. Ask a full partner administrator for the wholesale administrator role.</source>
        <translation>החשבון שלך אינו מורשה לכך. אפשר לבקש ממנהל שותף מלא את התפקיד מנהל סיטונאי.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>הפריט אינו קיים עוד.</translation>
    </message>
    <message>
        <source>Something else already uses this name, ID or e-mail address.</source>
        <translation>השם, המזהה או כתובת הדוא״ל כבר בשימוש.</translation>
    </message>
    <message>
        <source>The server did not accept a value.</source>
        <translation>השרת לא קיבל אחד מהערכים.</translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention.</source>
        <translation>
            <numerusform>ערך אחד דורש טיפול.</numerusform>
            <numerusform>%n ערכים דורשים טיפול.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is still busy with an earlier change. Try again in a moment.</source>
        <translation>השרת עדיין עסוק בשינוי קודם. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks for a pause. It goes on in %n seconds.</source>
        <translation>
            <numerusform>השרת מבקש הפסקה. ממשיכים בעוד שנייה.</numerusform>
            <numerusform>השרת מבקש הפסקה. ממשיכים בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a moment.</source>
        <translation>השרת מבקש הפסקה. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The server could not do this. Try again; if it happens again, send the tracking ID to support.</source>
        <translation>השרת לא הצליח לבצע זאת. אפשר לנסות שוב; אם זה חוזר, יש לשלוח לתמיכה את מזהה המעקב.</translation>
    </message>
    <message>
        <source>The connection ended before the server answered. It is not known whether the change was made; it is looked up before anything is sent again.</source>
        <translation>החיבור נותק לפני שהשרת ענה. לא ידוע אם השינוי בוצע; הדבר ייבדק לפני כל שליחה נוספת.</translation>
    </message>
    <message>
        <source>The data on this computer could not be read or written. The disk may be full, or another copy of the program uses it.</source>
        <translation>לא ניתן לקרוא או לכתוב את הנתונים במחשב. ייתכן שהדיסק מלא, או שעותק אחר של התוכנית משתמש בהם.</translation>
    </message>
    <message>
        <source>Stored data on this computer is damaged. The damaged part was set aside.</source>
        <translation>נתונים שנשמרו במחשב נפגמו. החלק הפגום הועבר הצידה.</translation>
    </message>
    <message>
        <source>The file or the value could not be read.</source>
        <translation>לא ניתן לקרוא את הקובץ או את הערך.</translation>
    </message>
    <message>
        <source>The server of this profile does not offer this.</source>
        <translation>השרת של הפרופיל אינו מציע זאת.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Restart it; if it happens again, send the log to support.</source>
        <translation>אירעה תקלה בתוך התוכנית. יש להפעיל אותה מחדש; אם זה חוזר, יש לשלוח לתמיכה את היומן.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Format the column as text and enter it again.</source>
        <translation>גיליון אלקטרוני קיצר את המספר. יש לעצב את העמודה כטקסט ולהזין אותו שוב.</translation>
    </message>
    <message>
        <source>A phone number has digits only.</source>
        <translation>במספר טלפון יש ספרות בלבד.</translation>
    </message>
    <message>
        <source>A phone number has 7 to 15 digits.</source>
        <translation>במספר טלפון יש 7 עד 15 ספרות.</translation>
    </message>
    <message>
        <source>Enter the number with its country code, for example +972 3 555 0123.</source>
        <translation>יש להזין את המספר עם קידומת המדינה, למשל ‎+972 3 555 0123.</translation>
    </message>
    <message>
        <source>Enter a phone number with its country code, for example +972 3 555 0123.</source>
        <translation>יש להזין מספר טלפון עם קידומת המדינה, למשל ‎+972 3 555 0123.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>יש למלא את השדה.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>תו אחד לכל היותר.</numerusform>
            <numerusform>%n תווים לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is not complete. Example: name@company.example</source>
        <translation>הכתובת אינה שלמה. דוגמה: name@company.example</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>כתובת הדוא״ל ארוכה מדי.</translation>
    </message>
    <message>
        <source>The percent sign cannot be used here.</source>
        <translation>אי אפשר להשתמש כאן בסימן אחוז.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be seen. Type it again instead of pasting it.</source>
        <translation>יש כאן תווים שאינם נראים. יש להקליד מחדש במקום להדביק.</translation>
    </message>
    <message>
        <source>It contains hidden direction marks. Type it again instead of pasting it.</source>
        <translation>יש כאן סימני כיווניות נסתרים. יש להקליד מחדש במקום להדביק.</translation>
    </message>
    <message>
        <source>This country needs a state or province.</source>
        <translation>במדינה זו נדרש מחוז.</translation>
    </message>
    <message>
        <source>This country needs a postal code.</source>
        <translation>במדינה זו נדרש מיקוד.</translation>
    </message>
    <message>
        <source>There is no package “%1” in this edition of the offer.</source>
        <translation>אין חבילה בשם ״%1״ במהדורה זו של ההצעה.</translation>
    </message>
    <message>
        <source>“%1” needs another package that is not chosen.</source>
        <translation>‏״%1״ דורשת חבילה נוספת שלא נבחרה.</translation>
    </message>
    <message>
        <source>Each user needs exactly one base package.</source>
        <translation>לכל משתמש נדרשת חבילת בסיס אחת בדיוק.</translation>
    </message>
    <message>
        <source>A calling package needs a headquarters location.</source>
        <translation>חבילת שיחות דורשת מיקום מטה.</translation>
    </message>
    <message>
        <source>Choose a time zone, for example Asia/Jerusalem.</source>
        <translation>יש לבחור אזור זמן, למשל Asia/Jerusalem.</translation>
    </message>
    <message>
        <source>This language is not supported.</source>
        <translation>השפה אינה נתמכת.</translation>
    </message>
    <message>
        <source>An extension has 2 to 10 digits.</source>
        <translation>בשלוחה יש 2 עד 10 ספרות.</translation>
    </message>
    <message>
        <source>A user with a calling package needs a phone number or an extension.</source>
        <translation>למשתמש עם חבילת שיחות נדרש מספר טלפון או שלוחה.</translation>
    </message>
    <message>
        <source>The character “%1” cannot be used in a name.</source>
        <translation>אי אפשר להשתמש בתו ״%1״ בשם.</translation>
    </message>
    <message>
        <source>Enter the entity ID of the identity provider.</source>
        <translation>יש להזין את מזהה הישות של ספק הזהויות.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ ~ . only, at most 128 of them.</source>
        <translation>אותיות לועזיות, ספרות ו-‎- _ ~ .‎ בלבד, עד 128 תווים.</translation>
    </message>
    <message>
        <source>Enter a subscription like Sub1234567.</source>
        <translation>יש להזין מינוי כמו Sub1234567.</translation>
    </message>
    <message>
        <source>Enter a whole number, zero or more.</source>
        <translation>יש להזין מספר שלם, אפס או יותר.</translation>
    </message>
    <message>
        <source>This is not an organization ID.</source>
        <translation>זהו אינו מזהה ארגון.</translation>
    </message>
    <message>
        <source>The server did not accept this value.</source>
        <translation>השרת לא קיבל את הערך הזה.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>מצב HTTP</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>מזהה מעקב</translation>
    </message>
    <message>
        <source>Write a text here, in quotation marks.</source>
        <translation>יש לכתוב כאן טקסט, במירכאות.</translation>
    </message>
    <message>
        <source>Write true or false here, without quotation marks.</source>
        <translation>יש לכתוב כאן true או false, בלי מירכאות.</translation>
    </message>
    <message>
        <source>Write a number here, without quotation marks.</source>
        <translation>יש לכתוב כאן מספר, בלי מירכאות.</translation>
    </message>
    <message>
        <source>Write an object here: { … }.</source>
        <translation>יש לכתוב כאן אובייקט: ‎{ … }‎.</translation>
    </message>
    <message>
        <source>Write a list here: [ … ].</source>
        <translation>יש לכתוב כאן רשימה: ‎[ … ]‎.</translation>
    </message>
    <message>
        <source>There is no such field. Did you mean “%1”?</source>
        <translation>אין שדה כזה. האם הכוונה ל״%1״?</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>יש להשתמש באחד מאלה: %1.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Use another one.</source>
        <translation>‏״%1״ מופיע פעמיים. יש להשתמש באחר.</translation>
    </message>
    <message>
        <source>The customer does not get the package “%1”. Add it to the customer, or choose another one.</source>
        <translation>הלקוח אינו מקבל את החבילה ״%1״. יש להוסיף אותה ללקוח, או לבחור חבילה אחרת.</translation>
    </message>
    <message>
        <source>There is no location “%1”. Add it to the customer&apos;s locations, or choose another one.</source>
        <translation>אין מיקום ״%1״. יש להוסיף אותו למיקומי הלקוח, או לבחור מיקום אחר.</translation>
    </message>
    <message>
        <source>There is no onboarding template “%1”. Create it first, or take a name from “partner-desk template list”.</source>
        <translation>אין תבנית קליטה ״%1״. יש ליצור אותה קודם, או לבחור שם מתוך ״partner-desk template list״.</translation>
    </message>
    <message>
        <source>The onboarding template “%1” has no provisioning ID yet. Enter the one that Partner Hub gave it.</source>
        <translation>לתבנית הקליטה ״%1״ אין עדיין מזהה הקצאה. יש להזין את המזהה שנתן Partner Hub.</translation>
    </message>
    <message>
        <source>It exists already with other values: %1</source>
        <translation>כבר קיים עם ערכים אחרים: %1</translation>
    </message>
    <message>
        <source>“%1” is no country code. Choose a country, or write its two letters, for example DE.</source>
        <translation>‏״%1״ אינו קוד מדינה. יש לבחור מדינה, או לכתוב את שתי האותיות שלה, למשל DE.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is about</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>It was already there</source>
        <translation>כבר היה קיים</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 מתוך שלב אחד</numerusform>
            <numerusform>%1 מתוך %n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>checks again in %1</source>
        <translation>בדיקה נוספת בעוד %1</translation>
    </message>
    <message>
        <source>checks now</source>
        <translation>נבדק עכשיו</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Updated: on %1</source>
        <translation>עודכן: ב-%1</translation>
    </message>
    <message>
        <source>Updated: since %1</source>
        <translation>עודכן: מאז %1</translation>
    </message>
    <message>
        <source>Updated: until %1</source>
        <translation>עודכן: עד %1</translation>
    </message>
    <message>
        <source>Updated: %1 to %2</source>
        <translation>עודכן: %1 עד %2</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>ללא מדינה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>ספק עקיף</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תגית</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Restricted by partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>ללא תגיות</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, and by which values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FormText</name>
    <message>
        <source>Make sure that the provider covers %1.</source>
        <translation>יש לוודא שהספק מכסה את %1.</translation>
    </message>
    <message>
        <source>This name is taken already. Use another one.</source>
        <translation>השם כבר תפוס. יש להשתמש בשם אחר.</translation>
    </message>
    <message>
        <source>Your partner account has no subscription “%1”. Check its number.</source>
        <translation>לחשבון השותף שלך אין מינוי ״%1״. יש לבדוק את המספר.</translation>
    </message>
    <message>
        <source>The template “%1” uses this name already. Use another one.</source>
        <translation>התבנית ״%1״ כבר משתמשת בשם זה. יש להשתמש בשם אחר.</translation>
    </message>
    <message>
        <source>This is no provisioning ID. Copy it from the template in Partner Hub.</source>
        <translation>זהו אינו מזהה הקצאה. יש להעתיק אותו מהתבנית ב-Partner Hub.</translation>
    </message>
    <message>
        <source>The customer “%1” uses this template.</source>
        <translation>הלקוח ״%1״ משתמש בתבנית זו.</translation>
    </message>
    <message>
        <source>A provider in the template is not recommended: it applies to the first location only, and later changes do not reach customers.</source>
        <translation>ספק בתבנית אינו מומלץ: הוא חל על המיקום הראשון בלבד, ושינויים מאוחרים אינם מגיעים ללקוחות.</translation>
    </message>
    <message>
        <source>This address looks like another one. The network reads its domain as %1.</source>
        <translation>הכתובת נראית כמו כתובת אחרת. הרשת קוראת את הדומיין שלה כ-%1.</translation>
    </message>
    <message>
        <source>This file is no SAML metadata. Download the metadata of your identity provider (XML) and load it again.</source>
        <translation>קובץ זה אינו מטא-נתונים של SAML. יש להוריד את המטא-נתונים של ספק הזהויות (XML) ולטעון אותם שוב.</translation>
    </message>
    <message>
        <source>This metadata has no entity ID. Ask whoever runs your identity provider for the complete file.</source>
        <translation>במטא-נתונים אלה אין מזהה ישות. אפשר לבקש את הקובץ המלא ממי שמפעיל את ספק הזהויות.</translation>
    </message>
    <message numerus="yes">
        <source>This metadata describes %n identity providers. Load the file of one of them.</source>
        <translation>
            <numerusform>מטא-נתונים אלה מתארים ספק זהויות אחד. יש לטעון את הקובץ שלו.</numerusform>
            <numerusform>מטא-נתונים אלה מתארים %n ספקי זהויות. יש לטעון קובץ של אחד מהם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberChangeText</name>
    <message>
        <source>Its organization is not there yet.</source>
        <translation>הארגון שלו עדיין אינו קיים.</translation>
    </message>
    <message>
        <source>Its wholesale services are being deleted.</source>
        <translation>השירותים הסיטונאיים שלו נמחקים.</translation>
    </message>
    <message>
        <source>It has no calling package. Add one first.</source>
        <translation>אין לו חבילת שיחות. יש להוסיף אחת תחילה.</translation>
    </message>
    <message>
        <source>Add location…</source>
        <translation>הוספת מיקום…</translation>
    </message>
    <message>
        <source>Set PSTN connections…</source>
        <translation>הגדרת חיבורי PSTN…</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>הוספת מספרים…</translation>
    </message>
    <message>
        <source>Remove numbers…</source>
        <translation>הסרת מספרים…</translation>
    </message>
    <message>
        <source>Set PSTN connection…</source>
        <translation>הגדרת חיבור PSTN…</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Create onboarding template</source>
        <translation>יצירת תבנית קליטה</translation>
    </message>
    <message>
        <source>Onboard customer</source>
        <translation>קליטת לקוח</translation>
    </message>
    <message>
        <source>Create onboarding template %1</source>
        <translation>יצירת תבנית קליטה %1</translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <translation>קליטת %1</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>יצירת תבנית</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Set Restricted by Partner</source>
        <translation>קביעת הגבלה על-ידי השותף</translation>
    </message>
    <message>
        <source>Create location</source>
        <translation>יצירת מיקום</translation>
    </message>
    <message>
        <source>Enable calling</source>
        <translation>הפעלת שיחות</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>יצירת משתמש</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>נשלח</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>התקבל</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>עדיין אין תשובה</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>נבדק מול השרת</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש טיפול</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>עם שגיאות</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>לא בוצע</translation>
    </message>
    <message>
        <source>Set up customer</source>
        <translation>הגדרת לקוח</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>שינוי משתמשים</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>שינוי לקוח</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <translation>הסרת לקוח</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>שינוי מספרים</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>הגדרת %1</translation>
    </message>
    <message>
        <source>Change users of %1</source>
        <translation>שינוי המשתמשים של %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>Change numbers of %1</source>
        <translation>שינוי המספרים של %1</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>המתנה ללקוח</translation>
    </message>
    <message>
        <source>Change package</source>
        <translation>שינוי חבילה</translation>
    </message>
    <message>
        <source>Change name or number</source>
        <translation>שינוי שם או מספר</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>הסרת משתמש</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Remove wholesale services</source>
        <translation>הסרת השירותים הסיטונאיים</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>הסרת אדם</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>שינוי תגיות</translation>
    </message>
    <message>
        <source>Send consent e-mail again</source>
        <translation>שליחה חוזרת של הודעת ההסכמה</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>הוספת מספרים</translation>
    </message>
    <message>
        <source>Remove numbers</source>
        <translation>הסרת מספרים</translation>
    </message>
    <message>
        <source>Set PSTN connection</source>
        <translation>קביעת חיבור PSTN</translation>
    </message>
</context>
<context>
    <name>PackageChangeText</name>
    <message>
        <source>Its wholesale services are being deleted.</source>
        <translation>השירותים הסיטונאיים שלו נמחקים.</translation>
    </message>
    <message>
        <source>Its packages can be changed once the compliance review is over.</source>
        <translation>אפשר לשנות את חבילותיו כשבדיקת התאימות תסתיים.</translation>
    </message>
    <message>
        <source>Its wholesale services are being deleted already.</source>
        <translation>השירותים הסיטונאיים שלו כבר נמחקים.</translation>
    </message>
    <message>
        <source>Change packages…</source>
        <translation>שינוי חבילות…</translation>
    </message>
    <message>
        <source>Delete wholesale services…</source>
        <translation>מחיקת השירותים הסיטונאיים…</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>Calling, messaging and meetings for up to 1,000 people</source>
        <translation>שיחות, הודעות ופגישות עד 1,000 אנשים</translation>
    </message>
    <message>
        <source>Advanced calling, messaging and basic meetings</source>
        <translation>שיחות מתקדמות, הודעות ופגישות בסיסיות</translation>
    </message>
    <message>
        <source>Meetings for up to 1,000 people and messaging, no calling</source>
        <translation>פגישות עד 1,000 אנשים והודעות, ללא שיחות</translation>
    </message>
    <message>
        <source>Calling only, with the softphone of the app</source>
        <translation>שיחות בלבד, עם טלפון התוכנה של האפליקציה</translation>
    </message>
    <message>
        <source>One device, without call queue, recording and virtual lines</source>
        <translation>מכשיר אחד, ללא תור שיחות, הקלטה וקווים וירטואליים</translation>
    </message>
    <message>
        <source>Webex Calling with agent and supervisor features</source>
        <translation>‏Webex Calling עם תכונות לנציגים ולמנהלי משמרת</translation>
    </message>
    <message>
        <source>Hallway and door phones</source>
        <translation>טלפונים במסדרונות ובכניסות</translation>
    </message>
    <message>
        <source>Switchboard for receptionists</source>
        <translation>מרכזייה לפקידי קבלה</translation>
    </message>
    <message>
        <source>Phone numbers and calls from Cisco</source>
        <translation>מספרי טלפון ושיחות של Cisco</translation>
    </message>
    <message>
        <source>Contact center with all channels</source>
        <translation>מוקד שירות עם כל הערוצים</translation>
    </message>
    <message>
        <source>Contact center for calls</source>
        <translation>מוקד שירות לשיחות</translation>
    </message>
    <message>
        <source>Ports for voice menus of the contact center</source>
        <translation>יציאות לתפריטים הקוליים של מוקד השירות</translation>
    </message>
    <message>
        <source>Help for agents during conversations</source>
        <translation>סיוע לנציגים במהלך שיחות</translation>
    </message>
    <message>
        <source>Automatic answers for callers</source>
        <translation>מענה אוטומטי למתקשרים</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of a list: Webex Suite, Webex Calling or Customer Assist</comment>
        <translation>‏%1 או %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <comment>a package, and the packages of which it needs one</comment>
        <translation>‏%1 דורשת %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>package, limit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PrecheckReader</name>
    <message numerus="yes">
        <source>%n users are accepted</source>
        <translation>
            <numerusform>משתמש אחד מתקבל</numerusform>
            <numerusform>%n משתמשים מתקבלים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users could not be checked yet</source>
        <translation>
            <numerusform>משתמש אחד עדיין לא נבדק</numerusform>
            <numerusform>%n משתמשים עדיין לא נבדקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>עברו: %n</numerusform>
            <numerusform>עברו: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>נדחו: %n</numerusform>
            <numerusform>נדחו: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>לא נבדקו: %n</numerusform>
            <numerusform>לא נבדקו: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <translation>נבדק ב-%1: %2</translation>
    </message>
    <message>
        <source>%1 is a user of this customer already</source>
        <translation>‏%1 כבר משתמש של לקוח זה</translation>
    </message>
    <message>
        <source>Nothing will be changed there.</source>
        <translation>דבר לא ישתנה שם.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
</context>
<context>
    <name>PrecheckText</name>
    <message>
        <source>Passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <source>Passed with remarks</source>
        <translation>עבר עם הערות</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>לא נשאל</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PstnText</name>
    <message>
        <source>Local gateway</source>
        <translation>שער מקומי</translation>
    </message>
    <message>
        <source>Provider without integration</source>
        <translation>ספק ללא שילוב</translation>
    </message>
    <message>
        <source>Integrated provider</source>
        <translation>ספק משולב</translation>
    </message>
    <message>
        <source>Cisco PSTN</source>
        <translation>Cisco PSTN</translation>
    </message>
    <message>
        <source>No PSTN</source>
        <translation>אין PSTN</translation>
    </message>
    <message>
        <source>Partner Hub</source>
        <translation>Partner Hub</translation>
    </message>
    <message>
        <source>Cisco PSTN and integrated providers are chosen in Partner Hub only, and their numbers are ordered, moved and removed there. The main number of a location is chosen in Control Hub.</source>
        <translation>את Cisco PSTN ואת הספקים המשולבים בוחרים רק ב-Partner Hub, והמספרים שלהם מוזמנים, מועברים ומוסרים שם. המספר הראשי של מיקום נבחר ב-Control Hub.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message numerus="yes">
        <source>%n days longer, each as before</source>
        <translation>
            <numerusform>התקופה ארוכה ביום אחד, כל יום כמו קודם</numerusform>
            <numerusform>התקופה ארוכה ב-%n ימים, כל יום כמו קודם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days shorter, each as before</source>
        <translation>
            <numerusform>התקופה קצרה ביום אחד, כל יום כמו קודם</numerusform>
            <numerusform>התקופה קצרה ב-%n ימים, כל יום כמו קודם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users came</source>
        <translation>
            <numerusform>משתמש אחד נוסף</numerusform>
            <numerusform>%n משתמשים נוספו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users left</source>
        <translation>
            <numerusform>משתמש אחד עזב</numerusform>
            <numerusform>%n משתמשים עזבו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same %n users, on other days</source>
        <translation>
            <numerusform>אותו משתמש, בימים אחרים</numerusform>
            <numerusform>אותם %n משתמשים, בימים אחרים</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer was set up here</source>
        <translation>הלקוח הוגדר כאן</translation>
    </message>
    <message>
        <source>the customer was removed here</source>
        <translation>הלקוח הוסר כאן</translation>
    </message>
    <message numerus="yes">
        <source>%n of today&apos;s users were made in this period</source>
        <translation>
            <numerusform>אחד ממשתמשי היום נוצר בתקופה זו</numerusform>
            <numerusform>%n ממשתמשי היום נוצרו בתקופה זו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were added here</source>
        <translation>
            <numerusform>משתמש אחד נוסף כאן</numerusform>
            <numerusform>%n משתמשים נוספו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users were removed here</source>
        <translation>
            <numerusform>משתמש אחד הוסר כאן</numerusform>
            <numerusform>%n משתמשים הוסרו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users got another package here</source>
        <translation>
            <numerusform>משתמש אחד קיבל כאן חבילה אחרת</numerusform>
            <numerusform>%n משתמשים קיבלו כאן חבילה אחרת</numerusform>
        </translation>
    </message>
    <message>
        <source>A seat costs something else than the %1 of your price list: that is %2 of the difference.</source>
        <translation>מחיר מושב שונה מ-%1 שבמחירון: אלה %2 מן ההפרש.</translation>
    </message>
    <message>
        <source>The report knows no usage of this SKU.</source>
        <translation>בדוח אין שימוש במק״ט זה.</translation>
    </message>
    <message>
        <source>This SKU was used, but it is not on the invoice.</source>
        <translation>היה שימוש במק״ט זה, אך הוא אינו בחשבונית.</translation>
    </message>
    <message>
        <source>The invoice counts otherwise: %1.</source>
        <translation>החשבונית סופרת אחרת: %1.</translation>
    </message>
    <message>
        <source>The invoice divides the user-days of all customers together.</source>
        <translation>החשבונית מחלקת את ימי המשתמש של כל הלקוחות יחד.</translation>
    </message>
    <message numerus="yes">
        <source>The invoice has %n seats more than any way of counting gives.</source>
        <translation>
            <numerusform>בחשבונית מושב אחד יותר מכל דרך ספירה.</numerusform>
            <numerusform>בחשבונית %n מושבים יותר מכל דרך ספירה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The invoice has %n seats less than any way of counting gives.</source>
        <translation>
            <numerusform>בחשבונית מושב אחד פחות מכל דרך ספירה.</numerusform>
            <numerusform>בחשבונית %n מושבים פחות מכל דרך ספירה.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price list has this SKU in %1.</source>
        <translation>במחירון מק״ט זה הוא ב-%1.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>נעלם</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>each row always up</source>
        <translation>כל שורה תמיד כלפי מעלה</translation>
    </message>
    <message>
        <source>each row to the nearest</source>
        <translation>כל שורה לקרוב ביותר</translation>
    </message>
    <message>
        <source>each customer and package always up</source>
        <translation>כל לקוח וחבילה תמיד כלפי מעלה</translation>
    </message>
    <message>
        <source>each customer and package to the nearest</source>
        <translation>כל לקוח וחבילה לקרוב ביותר</translation>
    </message>
    <message>
        <source>Invoice and report agree.</source>
        <translation>החשבונית והדוח תואמים.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>There is no such file, or it is no regular file.</source>
        <translation>אין קובץ כזה, או שאינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>לא ניתן לפתוח את הקובץ. יש לבדוק את ההרשאות שלו.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>הקובץ ריק.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>בקובץ יש כותרת ואין שורות.</translation>
    </message>
    <message>
        <source>This is a workbook. Save it as CSV, and use that file.</source>
        <translation>זוהי חוברת עבודה. יש לשמור אותה כ-CSV ולהשתמש בקובץ הזה.</translation>
    </message>
    <message>
        <source>This is an old workbook or another Office file. Save it as CSV, and use that file.</source>
        <translation>זוהי חוברת עבודה ישנה או קובץ Office אחר. יש לשמור כ-CSV ולהשתמש בקובץ הזה.</translation>
    </message>
    <message>
        <source>This is a web page, not a table. The download may have been answered by a sign-in page.</source>
        <translation>זהו דף אינטרנט, לא טבלה. ייתכן שבמקום ההורדה התקבל דף כניסה.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table.</source>
        <translation>זהו מסמך PDF, לא טבלה.</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it, and use the CSV file in it.</source>
        <translation>זהו ארכיון ZIP. יש לפרוס אותו ולהשתמש בקובץ ה-CSV שבתוכו.</translation>
    </message>
    <message>
        <source>This file is compressed. Unpack it, and use the CSV file in it.</source>
        <translation>הקובץ דחוס. יש לפרוס אותו ולהשתמש בקובץ ה-CSV שבתוכו.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>קובץ זה אינו טקסט.</translation>
    </message>
    <message>
        <source>This column is missing. Is this a usage report?</source>
        <translation>עמודה זו חסרה. האם זהו דוח שימוש?</translation>
    </message>
    <message>
        <source>This column is there twice. Keep one of the two.</source>
        <translation>עמודה זו מופיעה פעמיים. יש להשאיר אחת מהן.</translation>
    </message>
    <message>
        <source>A line has more than 512 columns.</source>
        <translation>בשורה יש יותר מ-512 עמודות.</translation>
    </message>
    <message>
        <source>A field is longer than 64 KB. A quotation mark may be missing.</source>
        <translation>שדה ארוך מ-64 KB. ייתכן שחסרות מירכאות.</translation>
    </message>
    <message>
        <source>A quotation mark that begins in this line is never closed. The file may be cut off.</source>
        <translation>מירכאות שנפתחות בשורה זו אינן נסגרות. ייתכן שהקובץ נקטע.</translation>
    </message>
    <message>
        <source>The report lies on an address that is not trusted. Nothing was fetched.</source>
        <translation>הדוח נמצא בכתובת שאינה מהימנה. דבר לא הורד.</translation>
    </message>
    <message>
        <source>The link to the report has expired, and so had a fresh one. Try again in a moment.</source>
        <translation>תוקף הקישור לדוח פג, וכך גם קישור חדש. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk for the report.</source>
        <translation>אין די מקום בדיסק עבור הדוח.</translation>
    </message>
    <message>
        <source>The report did not arrive whole. Nothing was kept. Try again.</source>
        <translation>הדוח לא הגיע בשלמותו. דבר לא נשמר. אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>The server could not make the report.</source>
        <translation>השרת לא הצליח ליצור את הדוח.</translation>
    </message>
    <message>
        <source>The server has not finished the report yet. Ask again later: it goes on by itself.</source>
        <translation>השרת עדיין לא סיים את הדוח. אפשר לשאול שוב מאוחר יותר: הוא ממשיך מעצמו.</translation>
    </message>
    <message>
        <source>“%1” is no number. Numbers are written like 31 or 0.5.</source>
        <translation>‏״%1״ אינו מספר. מספרים נכתבים כמו 31 או 0.5.</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written like 2026-03-31.</source>
        <translation>‏״%1״ אינו תאריך. תאריכים נכתבים כמו 2026-03-31.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>התקופה מסתיימת לפני שהיא מתחילה.</translation>
    </message>
    <message numerus="yes">
        <source>The row has only %n fields. It may be cut off.</source>
        <translation>
            <numerusform>בשורה יש שדה אחד בלבד. ייתכן שהיא נקטעה.</numerusform>
            <numerusform>בשורה יש %n שדות בלבד. ייתכן שהיא נקטעה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n fields, which is too many.</source>
        <translation>
            <numerusform>בשורה יש שדה אחד, יותר מדי.</numerusform>
            <numerusform>בשורה יש %n שדות, יותר מדי.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are bytes that are no UTF-8 text, from byte %1 of the field on.</source>
        <translation>יש בתים שאינם טקסט UTF-8, החל מבית %1 בשדה.</translation>
    </message>
    <message>
        <source>There is a NUL byte in the row.</source>
        <translation>יש בית NUL בשורה.</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark of a field.</source>
        <translation>יש טקסט אחרי המירכאות הסוגרות של שדה.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>‏%1 עד %2</translation>
    </message>
    <message>
        <source>By partner</source>
        <translation>לפי שותף</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>לפי לקוח</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>לפי משתמש</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>בהכנה</translation>
    </message>
    <message>
        <source>A user is billed for more days than the period has</source>
        <translation>משתמש מחויב על יותר ימים מאורך התקופה</translation>
    </message>
    <message>
        <source>A package without a user or workspace</source>
        <translation>חבילה ללא משתמש או סביבת עבודה</translation>
    </message>
    <message>
        <source>This customer is not in your list of customers</source>
        <translation>לקוח זה אינו ברשימת הלקוחות שלך</translation>
    </message>
    <message>
        <source>Usage after the customer was deleted</source>
        <translation>שימוש לאחר שהלקוח נמחק</translation>
    </message>
    <message>
        <source>A quantity below zero</source>
        <translation>כמות קטנה מאפס</translation>
    </message>
    <message>
        <source>A row that is there twice</source>
        <translation>שורה שמופיעה פעמיים</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Base packages</source>
        <translation>חבילות בסיס</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>תוספות</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Location name</source>
        <translation>שם המיקום</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>אזור זמן</translation>
    </message>
    <message>
        <source>Call language</source>
        <translation>שפת השיחות</translation>
    </message>
    <message>
        <source>Emergency identifier</source>
        <translation>מזהה חירום</translation>
    </message>
    <message>
        <source>Supported location</source>
        <translation>מיקום נתמך</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>אושר על-ידך</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>לא אושר</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>There is no column “%1”. Add it, or choose the column of the file that has it.</source>
        <translation>אין עמודה ״%1״. יש להוסיף אותה, או לבחור את העמודה בקובץ שמכילה אותה.</translation>
    </message>
    <message>
        <source>The column “%1” means the same as another one. Keep one of the two.</source>
        <translation>משמעות העמודה ״%1״ זהה לזו של עמודה אחרת. יש להשאיר אחת מהן.</translation>
    </message>
    <message numerus="yes">
        <source>A file may have at most %Ln rows. Split it.</source>
        <translation>
            <numerusform>בקובץ יכולה להיות שורה אחת לכל היותר. יש לפצל אותו.</numerusform>
            <numerusform>בקובץ יכולות להיות %Ln שורות לכל היותר. יש לפצל אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither TRUE nor FALSE.</source>
        <translation>‏״%1״ אינו TRUE ואינו FALSE.</translation>
    </message>
    <message>
        <source>%1 has this phone number already. Use another one.</source>
        <translation>מספר הטלפון כבר שייך ל-%1. יש להשתמש במספר אחר.</translation>
    </message>
    <message>
        <source>%1 has this extension already. Use another one.</source>
        <translation>השלוחה כבר שייכת ל-%1. יש להשתמש בשלוחה אחרת.</translation>
    </message>
    <message>
        <source>The location of a user who calls cannot be changed by a file. Leave the cell as it was, or empty.</source>
        <translation>אי אפשר לשנות באמצעות קובץ את המיקום של משתמש עם שיחות. יש להשאיר את התא כפי שהיה, או ריק.</translation>
    </message>
    <message>
        <source>The user has not agreed to the move yet. Send the request for consent again, and change the user afterwards.</source>
        <translation>המשתמש עדיין לא הסכים למעבר. יש לשלוח שוב את בקשת ההסכמה, ולשנות את המשתמש לאחר מכן.</translation>
    </message>
    <message>
        <source>The server has something else there: %1</source>
        <translation>בשרת יש ערך אחר: %1</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. There is now: %1</source>
        <translation>מישהו שינה זאת בינתיים. כעת יש: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: sentence</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>A quotation mark that begins in line %1 is never closed. The file may be cut off.</source>
        <translation>מירכאות שנפתחות בשורה %1 אינן נסגרות. ייתכן שהקובץ קטוע.</translation>
    </message>
    <message>
        <source>Line %1 has the same user. Delete one of the two.</source>
        <translation>בשורה %1 נמצא אותו משתמש. יש למחוק אחת מהשתיים.</translation>
    </message>
    <message>
        <source>Line %1 has the same user; only this line is used.</source>
        <translation>בשורה %1 נמצא אותו משתמש; רק שורה זו משמשת.</translation>
    </message>
    <message>
        <source>Marks that cannot be seen were left out: “%1”.</source>
        <translation>סימנים שאינם נראים הושמטו: ”%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutText</name>
    <message>
        <source>Find a customer, user or number</source>
        <translation>חיפוש לקוח, משתמש או מספר</translation>
    </message>
    <message>
        <source>Filter the page</source>
        <translation>סינון הדף</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message>
        <source>Show the first page; the next numbers show the others</source>
        <translation>הצגת הדף הראשון; המספרים הבאים מציגים את האחרים</translation>
    </message>
    <message>
        <source>Open the selected row; in a form: next step</source>
        <translation>פתיחת השורה הנבחרת; בטופס: השלב הבא</translation>
    </message>
    <message>
        <source>Copy the selected rows with their headers</source>
        <translation>העתקת השורות הנבחרות עם הכותרות שלהן</translation>
    </message>
    <message>
        <source>Next step, and send on the last one</source>
        <translation>השלב הבא, ובשלב האחרון שליחה</translation>
    </message>
    <message>
        <source>Close the details; in a form: keep the draft and close</source>
        <translation>סגירת הפרטים; בטופס: שמירת הטיוטה וסגירה</translation>
    </message>
</context>
<context>
    <name>StatementFiles</name>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>User-days</source>
        <translation>ימי משתמש</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>מושבים</translation>
    </message>
    <message>
        <source>Price of a seat</source>
        <translation>מחיר למושב</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>סכום</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>ללא מחיר</translation>
    </message>
    <message>
        <source>External ID: %1</source>
        <translation>מזהה חיצוני: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>סך הכול: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no price and are in no total</source>
        <translation>
            <numerusform>לשורה אחת אין מחיר והיא אינה בסך הכול</numerusform>
            <numerusform>ל-%n שורות אין מחיר והן אינן בסך הכול</numerusform>
        </translation>
    </message>
    <message>
        <source>Statement, %1</source>
        <translation>חשבון, %1</translation>
    </message>
    <message>
        <source>Seats are user-days divided by the days of the period: %1.</source>
        <translation>מושבים הם ימי משתמש חלקי ימי התקופה: %1.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>עמוד %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>עם שגיאות</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>בהקצאה</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>בעדכון</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>במחיקה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation>ממתין לבדיקה</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Consent pending</source>
        <translation>ממתין להסכמה</translation>
    </message>
</context>
<context>
    <name>TakenFileText</name>
    <message>
        <source>Entry %1</source>
        <translation>רשומה %1</translation>
    </message>
    <message>
        <source>Entry %1 (%2)</source>
        <translation>רשומה %1 (%2)</translation>
    </message>
    <message>
        <source>%1: these fields are not known and are left out: %2</source>
        <translation>‏%1: שדות אלה אינם מוכרים ויושמטו: %2</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Not set</source>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>On</source>
        <translation>מופעל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language, its code</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Primary settings</source>
        <translation>הגדרות ראשיות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>מדינה או אזור</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>מינוי</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>מזהה ישות</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ספק זהויות</translation>
    </message>
    <message>
        <source>Wholesale calling</source>
        <translation>שיחות סיטונאיות</translation>
    </message>
    <message>
        <source>PSTN provider</source>
        <translation>ספק PSTN</translation>
    </message>
    <message>
        <source>None, as recommended</source>
        <translation>ללא, כמומלץ</translation>
    </message>
    <message>
        <source>Common settings</source>
        <translation>הגדרות משותפות</translation>
    </message>
    <message>
        <source>Restrict invitations</source>
        <translation>הגבלת הזמנות</translation>
    </message>
    <message>
        <source>Brand name</source>
        <translation>שם מותג</translation>
    </message>
    <message>
        <source>Call on Webex (1:1)</source>
        <translation>Call on Webex (1:1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
</context>
<context>
    <name>TroubleText</name>
    <message>
        <source>compliance check</source>
        <translation>בדיקת תאימות</translation>
    </message>
    <message numerus="yes">
        <source>compliance check, longer than %Ln hours</source>
        <translation>
            <numerusform>בדיקת תאימות, יותר משעה</numerusform>
            <numerusform>בדיקת תאימות, יותר מ-%Ln שעות</numerusform>
        </translation>
    </message>
    <message>
        <source>compliance check, %1 h left</source>
        <comment>hours</comment>
        <translation>בדיקת תאימות, נותרו %1 שע׳</translation>
    </message>
    <message>
        <source>%1 is not ready</source>
        <translation>‏%1 אינה מוכנה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are not ready</source>
        <translation>
            <numerusform>חבילה אחת אינה מוכנה</numerusform>
            <numerusform>%Ln חבילות אינן מוכנות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %Ln packages are</source>
        <comment>what is not ready, how many are</comment>
        <translation>
            <numerusform>‏%1, %2 מתוך חבילה אחת מוכנה</numerusform>
            <numerusform>‏%1, %2 מתוך %Ln חבילות מוכנות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, what is the matter</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>UserChangeText</name>
    <message>
        <source>Send requests for consent again…</source>
        <translation>שליחה חוזרת של בקשות הסכמה…</translation>
    </message>
    <message>
        <source>Change package…</source>
        <translation>החלפת חבילה…</translation>
    </message>
    <message>
        <source>Edit name and number…</source>
        <translation>עריכת שם ומספר…</translation>
    </message>
    <message>
        <source>Move number…</source>
        <translation>העברת מספר…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
</context>
<context>
    <name>UserColumnText</name>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message numerus="yes">
        <source>At most %n users can be added by hand. Remove some rows, or use a CSV file.</source>
        <translation>
            <numerusform>אפשר להוסיף ידנית משתמש אחד לכל היותר. יש להסיר שורות, או להשתמש בקובץ CSV.</numerusform>
            <numerusform>אפשר להוסיף ידנית %n משתמשים לכל היותר. יש להסיר שורות, או להשתמש בקובץ CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one user, or a location.</source>
        <translation>יש להוסיף לפחות משתמש אחד, או מיקום.</translation>
    </message>
    <message>
        <source>Somebody has this phone number already. Use another one.</source>
        <translation>מספר הטלפון כבר שייך למישהו. יש להשתמש במספר אחר.</translation>
    </message>
    <message>
        <source>Somebody has this extension already. Use another one.</source>
        <translation>השלוחה כבר שייכת למישהו. יש להשתמש בשלוחה אחרת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users would be removed. Type this number to go on.</source>
        <translation>
            <numerusform>משתמש אחד יוסר. יש להקליד 1 כדי להמשיך.</numerusform>
            <numerusform>%Ln משתמשים יוסרו. יש להקליד מספר זה כדי להמשיך.</numerusform>
        </translation>
    </message>
    <message>
        <source>The package of the customer&apos;s full administrator cannot become a lower one. Make somebody else administrator first, or choose a higher package.</source>
        <translation>לא ניתן להוריד את חבילת המנהל המלא של הלקוח. יש למנות קודם מנהל אחר, או לבחור חבילה גבוהה יותר.</translation>
    </message>
    <message>
        <source>An extension cannot be taken away here. Enter another one.</source>
        <translation>לא ניתן לקחת שלוחה כאן. יש להזין שלוחה אחרת.</translation>
    </message>
    <message>
        <source>This user has no phone number.</source>
        <translation>למשתמש זה אין מספר טלפון.</translation>
    </message>
    <message>
        <source>Choose a user of this customer who has a calling package.</source>
        <translation>יש לבחור משתמש של לקוח זה שיש לו חבילת שיחות.</translation>
    </message>
    <message>
        <source>Select at least one user.</source>
        <translation>יש לבחור משתמש אחד לפחות.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 שע׳ %2 דק׳</translation>
    </message>
</context>
<context>
    <name>pd::ActingBanner</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Customers of %1. You act on behalf of this indirect provider. It is suspended: its customers can only be deleted.</source>
        <translation>הלקוחות של %1. הפעולות נעשות בשם הספק העקיף הזה. הספק מושעה: אפשר רק למחוק את לקוחותיו.</translation>
    </message>
    <message>
        <source>Customers of %1. You act on behalf of this indirect provider: what you change here is changed for its customers.</source>
        <translation>הלקוחות של %1. הפעולות נעשות בשם הספק העקיף הזה: כל שינוי כאן חל על לקוחותיו.</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>%1 is suspended: its customers can only be deleted, nothing can be added or changed.</source>
        <translation>‏%1 מושעה: אפשר רק למחוק את לקוחותיו, ואי-אפשר להוסיף או לשנות דבר.</translation>
    </message>
    <message>
        <source>This cannot be done on behalf of %1. Packages, external ID, address and billing start can be changed, and customers can be deleted; everything else is up to the administrators of the provider.</source>
        <translation>אי-אפשר לעשות זאת בשם %1. אפשר לשנות חבילות, מזהה חיצוני, כתובת ותחילת חיוב, ולמחוק לקוחות; כל השאר בידי מנהלי הספק.</translation>
    </message>
</context>
<context>
    <name>pd::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Loading operations…</source>
        <translation>הפעולות נטענות…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Nothing has been asked of the server yet</source>
        <translation>עדיין לא נשלחה בקשה לשרת</translation>
    </message>
    <message>
        <source>When you onboard a customer, each step shows here, with its time and its outcome. It stays after a restart.</source>
        <translation>כשקולטים לקוח, כל שלב מופיע כאן עם הזמן והתוצאה שלו. הרשימה נשמרת גם אחרי הפעלה מחדש.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>פעולה אחת</numerusform>
            <numerusform>%Ln פעולות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::AddLocationStep</name>
    <message>
        <source>Add location</source>
        <translation>הוספת מיקום</translation>
    </message>
    <message>
        <source>A place with calling. Choose its PSTN connection afterwards, then add its numbers.</source>
        <translation>מקום עם שיחות. לאחר מכן יש לבחור את חיבור ה-PSTN שלו ולהוסיף את המספרים.</translation>
    </message>
    <message>
        <source>The location has no PSTN connection yet. Set one before you add numbers.</source>
        <translation>למיקום אין עדיין חיבור PSTN. יש להגדיר אותו לפני הוספת מספרים.</translation>
    </message>
    <message>
        <source>&amp;Add location</source>
        <translation>הו&amp;ספת מיקום</translation>
    </message>
</context>
<context>
    <name>pd::AddNumbersStep</name>
    <message>
        <source>Add numbers</source>
        <translation>הוספת מספרים</translation>
    </message>
    <message>
        <source>Numbers that your provider gave for this location. Paste them from a list or a spreadsheet.</source>
        <translation>מספרים שהספק נתן למיקום זה. אפשר להדביק אותם מרשימה או מגיליון.</translation>
    </message>
    <message>
        <source>Numbers can be called at once</source>
        <translation>אפשר להתקשר למספרים מיד</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;מספרים</translation>
    </message>
    <message>
        <source>One per line, with the country code. Numbers of the location&apos;s own country may be written without.</source>
        <translation>אחד בכל שורה, עם קידומת המדינה. מספרים של מדינת המיקום אפשר לכתוב בלעדיה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers can be read.</source>
        <translation>
            <numerusform>אפשר לקרוא מספר %Ln.</numerusform>
            <numerusform>אפשר לקרוא %Ln מספרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there twice and are added once.</source>
        <translation>
            <numerusform>%Ln מופיע פעמיים ונוסף פעם אחת.</numerusform>
            <numerusform>%Ln מופיעים פעמיים ונוספים פעם אחת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are at this location already and stay as they are.</source>
        <translation>
            <numerusform>%Ln כבר נמצא במיקום ונשאר כפי שהוא.</numerusform>
            <numerusform>%Ln כבר נמצאים במיקום ונשארים כפי שהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>”%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cannot be used.</source>
        <translation>
            <numerusform>%Ln נוסף אינו ניתן לשימוש.</numerusform>
            <numerusform>%Ln נוספים אינם ניתנים לשימוש.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>מספר %1</translation>
    </message>
    <message>
        <source>&amp;Add numbers</source>
        <translation>הו&amp;ספת מספרים</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln numbers</source>
        <translation>
            <numerusform>הו&amp;ספת מספר %Ln</numerusform>
            <numerusform>הו&amp;ספת %Ln מספרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::AddressStep</name>
    <message>
        <source>Change billing address</source>
        <translation>שינוי כתובת החיוב</translation>
    </message>
    <message>
        <source>Its country is the country of the organization.</source>
        <translation>המדינה שלה היא מדינת הארגון.</translation>
    </message>
    <message>
        <source>The compliance check runs again with the new address. It usually takes 15 to 60 minutes, at most 72 hours; the customer waits for it as “Pending review”.</source>
        <translation>בדיקת התאימות רצה שוב עם הכתובת החדשה. היא נמשכת לרוב 15 עד 60 דקות, ולכל היותר 72 שעות; עד אז הלקוח מופיע כ״ממתין לבדיקה״.</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>מ&amp;דינה</translation>
    </message>
    <message>
        <source>Choose a country, or type a part of its name</source>
        <translation>יש לבחור מדינה או להקליד חלק משמה</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>כ&amp;תובת</translation>
    </message>
    <message>
        <source>Address, second l&amp;ine</source>
        <translation>כתובת, שורה &amp;שנייה</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>לא חובה.</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>מי&amp;קוד</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;עיר</translation>
    </message>
    <message>
        <source>&amp;State or province</source>
        <translation>מחו&amp;ז</translation>
    </message>
    <message>
        <source>Choose a state or province</source>
        <translation>יש לבחור מחוז</translation>
    </message>
    <message>
        <source>The compliance check runs again. Once it is passed, users and numbers that waited for it can be provisioned again.</source>
        <translation>בדיקת התאימות רצה שוב. כשהיא מסתיימת בהצלחה אפשר להקצות שוב משתמשים ומספרים שהמתינו לה.</translation>
    </message>
    <message>
        <source>Change &amp;address</source>
        <translation>שינוי ה&amp;כתובת</translation>
    </message>
</context>
<context>
    <name>pd::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;ערכת צבעים</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
</context>
<context>
    <name>pd::AttachConfirmation</name>
    <message>
        <source>%1 is being attached</source>
        <translation>צירוף %1 התבקש</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>&amp;Edit and retry</source>
        <translation>עריכה &amp;וניסיון חוזר</translation>
    </message>
    <message>
        <source>&amp;Set up customer</source>
        <translation>&amp;הגדרת הלקוח</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;פתיחת הלקוח</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>פתיחה בפ&amp;עילות</translation>
    </message>
    <message>
        <source>The server has taken the request; it is not attached yet. You can close this page.</source>
        <translation>השרת קיבל את הבקשה; הארגון עדיין לא צורף. אפשר לסגור את הדף.</translation>
    </message>
    <message>
        <source>It attaches automatically, usually within minutes.</source>
        <translation>הצירוף אוטומטי, לרוב תוך דקות.</translation>
    </message>
    <message>
        <source>It waits until an administrator of the organization approves. Tell them; the status stays Provisioning until then.</source>
        <translation>הבקשה ממתינה לאישור של מנהל מערכת בארגון. כדאי להודיע לו; עד אז המצב נשאר ״בהקצאה״.</translation>
    </message>
    <message>
        <source>If it stays Provisioning for long, an administrator of the organization has to approve.</source>
        <translation>אם המצב נשאר ״בהקצאה״ זמן רב, מנהל מערכת בארגון צריך לאשר.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>It did not work. What was entered is kept: correct it and try again.</source>
        <translation>זה לא הצליח. מה שהוזן נשמר: אפשר לתקן ולנסות שוב.</translation>
    </message>
    <message>
        <source>The organization is attached. Restricted by Partner is off for it; its administrators are the ones it had.</source>
        <translation>הארגון צורף. ״מוגבל על-ידי השותף״ כבוי עבורו; מנהלי המערכת שלו נשארו כפי שהיו.</translation>
    </message>
    <message>
        <source>Compliance reviews the address first: usually within an hour, at most 72 hours.</source>
        <translation>תחילה נערכת בדיקת תאימות של הכתובת: לרוב תוך שעה, לכל היותר 72 שעות.</translation>
    </message>
    <message>
        <source>%1 is attached</source>
        <translation>%1 צורף</translation>
    </message>
</context>
<context>
    <name>pd::AttachReviewStep</name>
    <message>
        <source>Review</source>
        <translation>סקירה לפני שליחה</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Check the values, then attach.</source>
        <translation>עדיין לא נשלח דבר. יש לבדוק את הערכים ואז לצרף.</translation>
    </message>
    <message>
        <source>Server precheck</source>
        <translation>בדיקה מקדימה בשרת</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>מה יקרה</translation>
    </message>
    <message>
        <source>Say what is known</source>
        <translation>הזנת מה שידוע</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Administrator e-mail</source>
        <translation>דוא״ל של מנהל המערכת</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Onboarding template</source>
        <translation>תבנית קליטה</translation>
    </message>
    <message>
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Headquarters location</source>
        <translation>מיקום המטה</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message>
        <source>The request may wait for an administrator of the organization. Activity shows how far it is.</source>
        <translation>ייתכן שהבקשה תמתין למנהל מערכת בארגון. ״פעילות״ מראה היכן היא עומדת.</translation>
    </message>
</context>
<context>
    <name>pd::AttachWizard</name>
    <message>
        <source>Attach organization</source>
        <translation>צירוף ארגון</translation>
    </message>
    <message>
        <source>The organization keeps its name, its settings and its administrators.</source>
        <translation>הארגון שומר על שמו, על הגדרותיו ועל מנהלי המערכת שלו.</translation>
    </message>
    <message>
        <source>Attac&amp;h organization</source>
        <translation>&amp;צירוף הארגון</translation>
    </message>
</context>
<context>
    <name>pd::BillingPage</name>
    <message>
        <source>Billing</source>
        <translation>חיוב</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>‏%1 נכתב.</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>לקוח אחד</translation>
    </message>
    <message>
        <source>One customer, %1</source>
        <translation>לקוח אחד, %1</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>הצגה חוזרת של הכול</translation>
    </message>
    <message>
        <source>Import a usage report</source>
        <translation>ייבוא דוח שימוש</translation>
    </message>
    <message>
        <source>Usage reports (*.csv *.txt)</source>
        <translation>דוחות שימוש ‎(*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים ‎(*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>שימוש, %1</translation>
    </message>
    <message>
        <source>Loading reports…</source>
        <translation>הדוחות נטענים…</translation>
    </message>
    <message>
        <source>Import a &amp;file</source>
        <translation>&amp;ייבוא קובץ</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>ייצוא כ-%1</translation>
    </message>
    <message>
        <source>&amp;Get last month</source>
        <translation>הבאת החו&amp;דש הקודם</translation>
    </message>
    <message>
        <source>More ways to get a report</source>
        <translation>דרכים נוספות לקבל דוח</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>תקופה אחרת…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ייבוא קובץ…</translation>
    </message>
    <message>
        <source>All reports…</source>
        <translation>כל הדוחות…</translation>
    </message>
    <message>
        <source>Counting and prices…</source>
        <translation>ספירה ומחירים…</translation>
    </message>
    <message>
        <source>Billable seats</source>
        <translation>מושבים לחיוב</translation>
    </message>
    <message>
        <source>User-days</source>
        <translation>ימי משתמש</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>כל השורות</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>לפי לקוח</translation>
    </message>
    <message>
        <source>By customer and package</source>
        <translation>לפי לקוח וחבילה</translation>
    </message>
    <message>
        <source>By package</source>
        <translation>לפי חבילה</translation>
    </message>
    <message>
        <source>By SKU</source>
        <translation>לפי מק״ט</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>לפי מיקום</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>לפי ספק</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>סינון הטבלה</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>שורות הדוח</translation>
    </message>
    <message>
        <source>Changes to the other period</source>
        <translation>שינויים לעומת התקופה האחרת</translation>
    </message>
    <message>
        <source>What a person should check</source>
        <translation>מה כדאי שאדם יבדוק</translation>
    </message>
    <message numerus="yes">
        <source>User-days divided by %n days</source>
        <translation>
            <numerusform>ימי משתמש חלקי יום אחד</numerusform>
            <numerusform>ימי משתמש חלקי %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of the month</comment>
        <translation>d בMMMM</translation>
    </message>
    <message>
        <source>%1 to %2, half days count 0.5</source>
        <translation>‏%1 עד %2, חצי יום נספר כ-0.5</translation>
    </message>
    <message>
        <source>This type does not name customers</source>
        <translation>סוג זה אינו מציין לקוחות</translation>
    </message>
    <message>
        <source>%1 of %2 without usage</source>
        <translation>%1 מתוך %2 ללא שימוש</translation>
    </message>
    <message>
        <source>With usage in this period</source>
        <translation>עם שימוש בתקופה זו</translation>
    </message>
    <message>
        <source>No earlier report to compare with</source>
        <translation>אין דוח קודם להשוואה</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>שינוי לעומת %1</translation>
    </message>
    <message>
        <source>As many seats as before</source>
        <translation>מספר מושבים כמו קודם</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats more</source>
        <translation>
            <numerusform>מושב אחד יותר</numerusform>
            <numerusform>%Ln מושבים יותר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats less</source>
        <translation>
            <numerusform>מושב אחד פחות</numerusform>
            <numerusform>%Ln מושבים פחות</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>יובא ב-%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>שורה אחת הושמטה</numerusform>
            <numerusform>%Ln שורות הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals match the partner report</source>
        <translation>הסיכומים תואמים לדוח השותף</translation>
    </message>
    <message>
        <source>%1 user-days off the partner report</source>
        <translation>הפרש של %1 ימי משתמש מדוח השותף</translation>
    </message>
    <message>
        <source>Reading the months before…</source>
        <translation>קריאת החודשים הקודמים…</translation>
    </message>
    <message>
        <source>Report ready</source>
        <translation>הדוח מוכן</translation>
    </message>
    <message>
        <source>The server makes the report</source>
        <translation>השרת מכין את הדוח</translation>
    </message>
    <message>
        <source>Asking for the report</source>
        <translation>בקשת הדוח</translation>
    </message>
    <message>
        <source>Downloading the report</source>
        <translation>הורדת הדוח</translation>
    </message>
    <message>
        <source>Importing the report</source>
        <translation>ייבוא הדוח</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a report, what happened</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: the report has no rows. There was no usage in this period.</source>
        <translation>‏%1: אין שורות בדוח. לא היה שימוש בתקופה זו.</translation>
    </message>
    <message>
        <source>%1 was imported before. It is shown as it was.</source>
        <translation>‏%1 כבר יובא קודם. הוא מוצג כפי שהיה.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>שורה %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file cannot be counted. Nothing was imported.</source>
        <translation>
            <numerusform>שורה אחת בקובץ אינה ניתנת לספירה. דבר לא יובא.</numerusform>
            <numerusform>%Ln שורות בקובץ אינן ניתנות לספירה. דבר לא יובא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import without these rows</source>
        <translation>ייבוא ללא השורות האלה</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>כתיבת %1</translation>
    </message>
    <message>
        <source>This report is not here yet</source>
        <translation>דוח זה עדיין אינו כאן</translation>
    </message>
    <message>
        <source>%1, %2: it can be fetched from the server, or made there if nobody did.</source>
        <translation>‏%1, %2: אפשר להביא אותו מהשרת, או ליצור אותו שם אם איש עוד לא עשה זאת.</translation>
    </message>
    <message>
        <source>Get this report</source>
        <translation>הבאת הדוח</translation>
    </message>
    <message>
        <source>Get last month&apos;s usage</source>
        <translation>הבאת השימוש של החודש הקודם</translation>
    </message>
    <message>
        <source>One click asks the server for the report, follows it, and shows what it comes to: seats, customers, changes. A report that you have as a CSV file can be dropped here.</source>
        <translation>לחיצה אחת מבקשת את הדוח מהשרת, עוקבת אחריו ומציגה את התוצאה: מושבים, לקוחות, שינויים. אפשר גם לגרור לכאן דוח שקיים כקובץ CSV.</translation>
    </message>
    <message>
        <source>Get last month</source>
        <translation>הבאת החודש הקודם</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows of the file. The others are being imported.</source>
        <translation>
            <numerusform>השורה הראשונה בקובץ. האחרות מיובאות כעת.</numerusform>
            <numerusform>%Ln השורות הראשונות בקובץ. האחרות מיובאות כעת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מתבצע חיפוש…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>פתיחת הלקוח</translation>
    </message>
    <message>
        <source>Show its rows</source>
        <translation>הצגת השורות שלו</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>העתקת השורות הנבחרות</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>הדפים הועברו למדפסת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written to %1.</source>
        <translation>
            <numerusform>קובץ אחד נכתב אל %1.</numerusform>
            <numerusform>%Ln קבצים נכתבו אל %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the files of the customers</source>
        <translation>תיקייה לקובצי הלקוחות</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>עמוד %1</translation>
    </message>
    <message>
        <source>Ending %1</source>
        <translation>סיום הכתיבה של %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>חשבונית</translation>
    </message>
    <message>
        <source>Prices of this customer…</source>
        <translation>מחירים ללקוח זה…</translation>
    </message>
</context>
<context>
    <name>pd::BillingStartStep</name>
    <message>
        <source>Change billing start</source>
        <translation>שינוי תחילת החיוב</translation>
    </message>
    <message>
        <source>Only while billing of this customer has not begun: the server refuses it afterwards.</source>
        <translation>רק כל עוד החיוב של לקוח זה לא התחיל: לאחר מכן השרת מסרב.</translation>
    </message>
    <message>
        <source>&amp;Date on which billing starts</source>
        <translation>תאריך ת&amp;חילת החיוב</translation>
    </message>
    <message>
        <source>Year, month, day, for example %1. At most 90 days from today.</source>
        <translation>שנה, חודש, יום, לדוגמה %1. לכל היותר 90 ימים מהיום.</translation>
    </message>
    <message>
        <source>&amp;Set date</source>
        <translation>קביעת ה&amp;תאריך</translation>
    </message>
</context>
<context>
    <name>pd::BulkBar</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>ניקוי הבחירה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers selected</source>
        <translation>
            <numerusform>לקוח אחד נבחר</numerusform>
            <numerusform>%Ln לקוחות נבחרו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::BulkCustomersModel</name>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>pd::BulkOnboardingPage</name>
    <message>
        <source>Save report</source>
        <translation>שמירת דוח</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>שמירת השורות שנכשלו</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>או גרירה לכאן</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Onboard %Ln customers</source>
        <translation>
            <numerusform>&amp;קליטת לקוח אחד</numerusform>
            <numerusform>&amp;קליטת %Ln לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are onboarded.</source>
        <translation>
            <numerusform>לקוח אחד נקלט.</numerusform>
            <numerusform>%Ln לקוחות נקלטו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused or stopped.</source>
        <translation>
            <numerusform>אחד נדחה או נעצר.</numerusform>
            <numerusform>%Ln נדחו או נעצרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns are not used: %1</source>
        <translation>עמודות אלה אינן בשימוש: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 מתוך לקוח אחד</numerusform>
            <numerusform>%1 מתוך %Ln לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers in the file</source>
        <translation>
            <numerusform>לקוח אחד בקובץ</numerusform>
            <numerusform>%Ln לקוחות בקובץ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>אחד עם בעיות</numerusform>
            <numerusform>%Ln עם בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>קיים</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>שגוי</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Drop a CSV file of customers here</source>
        <translation>אפשר לגרור לכאן קובץ CSV של לקוחות</translation>
    </message>
    <message>
        <source>One row for each customer, and one more for each further user. The guide lists the columns. Nothing is made before you say so.</source>
        <translation>שורה לכל לקוח, ועוד שורה לכל משתמש נוסף. העמודות מפורטות במדריך. דבר אינו נוצר לפני אישור.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Choose a file of customers</source>
        <translation>בחירת קובץ של לקוחות</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>קובצי CSV ‏(*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>הכרעה</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers are in the report.</source>
        <translation>
            <numerusform>לקוח אחד בדוח.</numerusform>
            <numerusform>%Ln לקוחות בדוח.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>שורה אחת נשמרה.</numerusform>
            <numerusform>%Ln שורות נשמרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers from a file</source>
        <translation>לקוחות מקובץ</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;בחירת קובץ…</translation>
    </message>
    <message>
        <source>&amp;Precheck all</source>
        <translation>בדיקה &amp;מקדימה לכולם</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>הרצת &amp;ניסיון</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>המ&amp;שך</translation>
    </message>
    <message>
        <source>A&amp;nother file</source>
        <translation>קובץ &amp;אחר</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>שמירת &amp;דוח…</translation>
    </message>
    <message>
        <source>Sa&amp;ve failed rows…</source>
        <translation>שמירת שו&amp;רות שנכשלו…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>הקובץ נקרא…</translation>
    </message>
    <message>
        <source>Asks the server whether it would take the new customers. Nothing is made.</source>
        <translation>שואל את השרת אם יקבל את הלקוחות החדשים. דבר אינו נוצר.</translation>
    </message>
    <message>
        <source>Looks for every step whether it is done already or would be refused. Nothing is made.</source>
        <translation>בודק לכל שלב אם כבר בוצע או אם יידחה. דבר אינו נוצר.</translation>
    </message>
    <message>
        <source>Tries again what was stopped or refused; what is there already is not made twice</source>
        <translation>מנסה שוב את מה שנעצר או נדחה; מה שכבר קיים אינו נוצר פעמיים</translation>
    </message>
    <message>
        <source>Customers of the file</source>
        <translation>הלקוחות שבקובץ</translation>
    </message>
</context>
<context>
    <name>pd::BulkPstnStep</name>
    <message>
        <source>Set PSTN connections</source>
        <translation>הגדרת חיבורי PSTN</translation>
    </message>
    <message>
        <source>One provider for all selected locations. Local gateways have routes of their own: set these one by one.</source>
        <translation>ספק אחד לכל המיקומים שנבחרו. לשערים מקומיים יש נתיבים משלהם: יש להגדיר אותם אחד אחד.</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>הרצת &amp;ניסיון</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>בחירת חיבור</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;חיבור</translation>
    </message>
    <message>
        <source>&amp;Type how many locations are set</source>
        <translation>יש להקליד כמה מיקומים &amp;מוגדרים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations are selected.</source>
        <translation>
            <numerusform>נבחר מיקום %Ln.</numerusform>
            <numerusform>נבחרו %Ln מיקומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked; nothing is changed.</source>
        <translation>השרת נשאל; דבר אינו משתנה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations would be set.</source>
        <translation>
            <numerusform>מיקום %Ln יוגדר.</numerusform>
            <numerusform>%Ln מיקומים יוגדרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have it already.</source>
        <translation>
            <numerusform>ל-%Ln יש אותו כבר.</numerusform>
            <numerusform>ל-%Ln יש אותו כבר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be set and are left out:</source>
        <translation>
            <numerusform>%Ln אינו ניתן להגדרה ויושמט:</numerusform>
            <numerusform>%Ln אינם ניתנים להגדרה ויושמטו:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %Ln locations</source>
        <translation>
            <numerusform>הג&amp;דרת מיקום %Ln</numerusform>
            <numerusform>הג&amp;דרת %Ln מיקומים</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set PSTN</source>
        <translation>הג&amp;דרת PSTN</translation>
    </message>
</context>
<context>
    <name>pd::ChangeLink</name>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
</context>
<context>
    <name>pd::ChangePanel</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%Ln לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Asking the server how it is now…</source>
        <translation>השרת נשאל על המצב כעת…</translation>
    </message>
    <message>
        <source>What you entered here was not asked for yet. Close again to discard it.</source>
        <translation>מה שהזנתם כאן עדיין לא נשלח. סגירה נוספת תמחק אותו.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are under way. Activity shows each of them.</source>
        <translation>
            <numerusform>שינוי אחד בביצוע. הוא מופיע בפעילות.</numerusform>
            <numerusform>%Ln שינויים בביצוע. כל אחד מהם מופיע בפעילות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>הצגה בפעילות</translation>
    </message>
    <message>
        <source>Somebody else changed this customer meanwhile, so nothing was sent. Look again: what you entered stays.</source>
        <translation>מישהו אחר שינה בינתיים את הלקוח, ולכן דבר לא נשלח. בדקו שוב: מה שהזנתם נשמר.</translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention</source>
        <translation>
            <numerusform>ערך אחד דורש טיפול</numerusform>
            <numerusform>%n ערכים דורשים טיפול</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ChartPanel</name>
    <message>
        <source>Billable seats by package</source>
        <translation>מושבים לחיוב לפי חבילה</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>&amp;הצגה כטבלה</translation>
    </message>
    <message>
        <source>&amp;Save picture</source>
        <translation>שמירת &amp;תמונה</translation>
    </message>
    <message>
        <source>Billable seats by package and month</source>
        <translation>מושבים לחיוב לפי חבילה וחודש</translation>
    </message>
    <message>
        <source>Show as &amp;chart</source>
        <translation>הצגה &amp;כתרשים</translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <translation>
            <numerusform>החודש האחרון</numerusform>
            <numerusform>%n החודשים האחרונים</numerusform>
        </translation>
    </message>
    <message>
        <source>This month only: earlier reports are not here yet</source>
        <translation>חודש זה בלבד: דוחות קודמים עדיין אינם כאן</translation>
    </message>
    <message>
        <source>Billable seats by package, as a chart. “Show as table” gives the numbers.</source>
        <translation>תרשים של מושבים לחיוב לפי חבילה. ״הצגה כטבלה״ נותנת את המספרים.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a column</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>אין דוח</translation>
    </message>
</context>
<context>
    <name>pd::CheckPanel</name>
    <message>
        <source>Passed</source>
        <translation>עבר</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>בבדיקה</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>בדיקה חו&amp;זרת</translation>
    </message>
</context>
<context>
    <name>pd::CompliancePage</name>
    <message>
        <source>Compliance reviews</source>
        <translation>בדיקות תאימות</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;בדיקה עכשיו</translation>
    </message>
    <message>
        <source>Loading reviews…</source>
        <translation>הבדיקות נטענות…</translation>
    </message>
    <message>
        <source>Asks the server how these customers are</source>
        <translation>שואל את השרת מה מצבם של לקוחות אלה</translation>
    </message>
    <message>
        <source>Compliance checks each new customer and each new billing address. Most reviews take 15 to 60 minutes, at most 72 hours. Approved customers go on by themselves; one that is not resolved ends as an error.</source>
        <translation>התאימות נבדקת לכל לקוח חדש ולכל כתובת חיוב חדשה. רוב הבדיקות נמשכות 15 עד 60 דקות, לכל היותר 72 שעות. לקוח שאושר ממשיך מעצמו; בדיקה שלא נפתרה מסתיימת בשגיאה.</translation>
    </message>
    <message>
        <source>No customer is under review</source>
        <translation>אין לקוח בבדיקה</translation>
    </message>
    <message>
        <source>When compliance checks the address of a customer, it is listed here with the time that is left.</source>
        <translation>כשנערכת בדיקת תאימות של כתובת לקוח, הלקוח מופיע כאן עם הזמן שנותר.</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>הצגת הלקוחות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are under review. Customers shows all of them with the filter Pending review.</source>
        <translation>
            <numerusform>עוד לקוח אחד בבדיקה. הדף ״לקוחות״ מציג את כולם עם המסנן ״ממתין לבדיקה״.</numerusform>
            <numerusform>עוד %Ln לקוחות בבדיקה. הדף ״לקוחות״ מציג את כולם עם המסנן ״ממתין לבדיקה״.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under review</source>
        <translation>
            <numerusform>לקוח אחד בבדיקה</numerusform>
            <numerusform>%Ln לקוחות בבדיקה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews are over</source>
        <translation>
            <numerusform>בדיקה אחת הסתיימה</numerusform>
            <numerusform>%Ln בדיקות הסתיימו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ConditionsStep</name>
    <message>
        <source>What will happen</source>
        <translation>מה יקרה</translation>
    </message>
    <message>
        <source>Whether the organization has to agree depends on its size and its domain.</source>
        <translation>אם הארגון צריך להסכים תלוי בגודלו ובדומיין שלו.</translation>
    </message>
    <message>
        <source>Onboarding &amp;template</source>
        <translation>&amp;תבנית קליטה</translation>
    </message>
    <message>
        <source>Its setting “Restrict admin-invite emails” has to be off.</source>
        <translation>ההגדרה שלה ״הגבלת הודעות ההזמנה למנהלי מערכת״ צריכה להיות כבויה.</translation>
    </message>
    <message>
        <source>How many &amp;users it has</source>
        <translation>&amp;כמה משתמשים יש בו</translation>
    </message>
    <message>
        <source>Empty: not known.</source>
        <translation>ריק: לא ידוע.</translation>
    </message>
    <message>
        <source>&amp;Verified e-mail domain</source>
        <translation>דומיין דוא״ל &amp;מאומת</translation>
    </message>
    <message>
        <source>&amp;Claimed domain</source>
        <translation>דומיין &amp;נתבע</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>What attaching changes, and what it does not</source>
        <translation>מה הצירוף משנה ומה לא</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation>ק&amp;ראתי</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>השלכות</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>יש לבחור תבנית</translation>
    </message>
    <message>
        <source>There is no onboarding template yet. Create one that allows administrator invitations.</source>
        <translation>עדיין אין תבנית קליטה. יש ליצור תבנית שמתירה הזמנות למנהלי מערכת.</translation>
    </message>
    <message>
        <source>The template %1 restricts administrator invitations, so an organization that exists cannot be attached with it.</source>
        <translation>התבנית %1 מגבילה הזמנות למנהלי מערכת, ולכן אי אפשר לצרף בעזרתה ארגון קיים.</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>הצגת התבניות</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>דורש אישור</translation>
    </message>
    <message>
        <source>Approval not known</source>
        <translation>לא ידוע אם נדרש אישור</translation>
    </message>
    <message>
        <source>Accepted is not attached</source>
        <translation>התקבל אינו צורף</translation>
    </message>
    <message>
        <source>The server takes the request at once and works on it afterwards. Activity follows it.</source>
        <translation>השרת מקבל את הבקשה מיד ומטפל בה לאחר מכן. ״פעילות״ עוקבת אחריה.</translation>
    </message>
</context>
<context>
    <name>pd::Confirmation</name>
    <message>
        <source>Copy %1</source>
        <translation>העתקה: %1</translation>
    </message>
</context>
<context>
    <name>pd::CountingPanel</name>
    <message>
        <source>Counting and prices</source>
        <translation>ספירה ומחירים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Always up: 0.1 becomes 1</source>
        <translation>תמיד כלפי מעלה: 0.1 הופך ל-1</translation>
    </message>
    <message>
        <source>To the nearest: 0.5 becomes 1, 0.4 becomes 0</source>
        <translation>לקרוב ביותר: 0.5 הופך ל-1, 0.4 הופך ל-0</translation>
    </message>
    <message>
        <source>Once per customer and package</source>
        <translation>פעם אחת לכל לקוח וחבילה</translation>
    </message>
    <message>
        <source>For each row of the report</source>
        <translation>לכל שורה בדוח</translation>
    </message>
    <message>
        <source>&amp;Rounding</source>
        <translation>&amp;עיגול</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>מה &amp;לעגל</translation>
    </message>
    <message>
        <source>Billable seats are user-days divided by the days of the period, made whole.</source>
        <translation>מושבים לחיוב הם ימי משתמש חלקי ימי התקופה, מעוגלים למספר שלם.</translation>
    </message>
    <message>
        <source>Rounding each row counts a customer high who has several rows of one package, as when users came and went.</source>
        <translation>עיגול של כל שורה מגדיל את הספירה של לקוח שיש לו כמה שורות של חבילה אחת, למשל כשמשתמשים באו והלכו.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>מחירון</translation>
    </message>
    <message>
        <source>Reports have no prices. What you enter here is kept on this computer.</source>
        <translation>בדוחות אין מחירים. מה שמוזן כאן נשמר במחשב הזה.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>מחיר</translation>
    </message>
    <message>
        <source>&amp;SKU</source>
        <translation>&amp;מק״ט</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>&amp;בתוקף מ</translation>
    </message>
    <message>
        <source>&amp;Price of a seat</source>
        <translation>מ&amp;חיר למושב</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>מ&amp;טבע</translation>
    </message>
    <message>
        <source>Organization ID; empty: for everybody</source>
        <translation>מזהה ארגון; ריק: לכולם</translation>
    </message>
    <message>
        <source>&amp;Add price</source>
        <translation>הו&amp;ספת מחיר</translation>
    </message>
    <message>
        <source>Re&amp;move selected</source>
        <translation>הסרת ה&amp;נבחר</translation>
    </message>
    <message>
        <source>A price needs a SKU, an amount like 12.50, and a currency of three letters like EUR.</source>
        <translation>למחיר דרושים מק״ט, סכום כמו 12.50 ומטבע בן שלוש אותיות כמו EUR.</translation>
    </message>
    <message>
        <source>For one customer on&amp;ly</source>
        <translation>עבור לקוח &amp;אחד בלבד</translation>
    </message>
    <message>
        <source>%1, only for %2</source>
        <comment>a SKU and a customer</comment>
        <translation>%1, רק עבור %2</translation>
    </message>
</context>
<context>
    <name>pd::CreateReportForm</name>
    <message>
        <source>With &amp;internal organizations</source>
        <translation>כולל ארגונים &amp;פנימיים</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;חודש</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>יום &amp;אחרון</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>יום &amp;ראשון</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;סוג</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;קטגוריה</translation>
    </message>
    <message>
        <source>Indirect &amp;provider</source>
        <translation>ספק &amp;עקיף</translation>
    </message>
    <message>
        <source>What was used in the period</source>
        <translation>מה היה בשימוש בתקופה</translation>
    </message>
    <message>
        <source>What is assigned now (where the service offers it)</source>
        <translation>מה מוקצה כעת (היכן שהשירות מציע זאת)</translation>
    </message>
    <message>
        <source>&amp;Create report</source>
        <translation>י&amp;צירת דוח</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>התקופה מסתיימת לפני שהיא מתחילה.</translation>
    </message>
    <message>
        <source>The last day can be yesterday at the latest: usage is gathered over night.</source>
        <translation>היום האחרון יכול להיות אתמול לכל המאוחר: נתוני השימוש נאספים בלילה.</translation>
    </message>
    <message>
        <source>Usage is kept for five years.</source>
        <translation>נתוני השימוש נשמרים חמש שנים.</translation>
    </message>
    <message>
        <source>Only reports by customer or by user can show what is assigned now.</source>
        <translation>רק דוחות לפי לקוח או לפי משתמש יכולים להציג מה מוקצה כעת.</translation>
    </message>
    <message>
        <source>A name or an organization ID; empty for your own report</source>
        <translation>שם או מזהה ארגון; ריק לדוח שלכם</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>שלנו</translation>
    </message>
</context>
<context>
    <name>pd::CustomerCreation</name>
    <message>
        <source>&amp;Create customer</source>
        <translation>&amp;יצירת לקוח</translation>
    </message>
    <message>
        <source>More ways to create a customer</source>
        <translation>דרכים נוספות ליצירת לקוח</translation>
    </message>
    <message>
        <source>From a &amp;template</source>
        <translation>מתוך &amp;תבנית</translation>
    </message>
    <message>
        <source>&amp;Duplicate the selected customer</source>
        <translation>&amp;שכפול הלקוח הנבחר</translation>
    </message>
    <message>
        <source>No template is known</source>
        <translation>אין תבנית מוכרת</translation>
    </message>
    <message>
        <source>&amp;Attach an existing organization</source>
        <translation>&amp;צירוף ארגון קיים</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>מ&amp;קובץ…</translation>
    </message>
    <message>
        <source>&amp;Precheck a list…</source>
        <translation>&amp;בדיקה מקדימה של רשימה…</translation>
    </message>
</context>
<context>
    <name>pd::CustomerFilters</name>
    <message>
        <source>Fi&amp;lters</source>
        <translation>מ&amp;סננים</translation>
    </message>
    <message>
        <source>Another saved filter has this name.</source>
        <translation>השם הזה כבר שייך למסנן שמור אחר.</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>שמירת המסנן הזה…</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>מסננים שמורים</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>אין עדיין</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Replace by the filter in force</source>
        <translation>החלפה במסנן הפעיל</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>מסנן שמור</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>הסרת המסנן: %1</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>שמירת המסנן</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ניקוי הכול</translation>
    </message>
</context>
<context>
    <name>pd::CustomerInspector</name>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>מיקומים</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n packages ready</source>
        <translation>
            <numerusform>%1 מתוך חבילה אחת מוכנה</numerusform>
            <numerusform>%1 מתוך %n חבילות מוכנות</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>העתקת המזהה</translation>
    </message>
    <message>
        <source>Copy as bare UUID</source>
        <translation>העתקה כ-UUID בלבד</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>users, limit</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>חבילה: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>שדה: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>השרת לא ציין סיבה.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Loading locations…</source>
        <translation>המיקומים נטענים…</translation>
    </message>
    <message>
        <source>No locations known.</source>
        <translation>לא ידועים מיקומים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>המשתמשים נטענים…</translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation>עדיין אין משתמשים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows it in Activity</source>
        <translation>מציג אותה בפעילות</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Begins a new customer with these packages and this address</source>
        <translation>פותח לקוח חדש עם החבילות והכתובת האלה</translation>
    </message>
    <message>
        <source>Import users…</source>
        <translation>ייבוא משתמשים…</translation>
    </message>
    <message>
        <source>The organization ID is on the clipboard, to search for it there: %1</source>
        <translation>מזהה הארגון נמצא בלוח, לחיפוש שם: %1</translation>
    </message>
    <message>
        <source>Licence ID</source>
        <translation>מזהה רישיון</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>מזהה ספק</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>לבקשת %1</translation>
    </message>
    <message>
        <source>Change packages</source>
        <translation>שינוי החבילות</translation>
    </message>
    <message>
        <source>Change name, external ID, address or billing start</source>
        <translation>שינוי השם, המזהה החיצוני, הכתובת או תחילת החיוב</translation>
    </message>
</context>
<context>
    <name>pd::CustomerPicker</name>
    <message>
        <source>C&amp;hange customer</source>
        <translation>החלפת &amp;לקוח</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>חיפוש הלקוח</translation>
    </message>
</context>
<context>
    <name>pd::CustomerPrecheck</name>
    <message>
        <source>The server is asked now; nothing is changed.</source>
        <translation>השרת נשאל כעת; דבר אינו משתנה.</translation>
    </message>
    <message>
        <source>Address, e-mail, external ID and packages</source>
        <translation>כתובת, דוא״ל, מזהה חיצוני וחבילות</translation>
    </message>
    <message>
        <source>The customer of the earlier attempt is found and used; nothing is created twice.</source>
        <translation>הלקוח מהניסיון הקודם יימצא וישמש שוב; דבר לא ייווצר פעמיים.</translation>
    </message>
    <message>
        <source>Address, e-mail and packages are accepted</source>
        <translation>הכתובת, הדוא״ל והחבילות התקבלו</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>מעבר לשדה</translation>
    </message>
    <message>
        <source>The server could not be asked. %1</source>
        <translation>לא ניתן היה לשאול את השרת. %1</translation>
    </message>
    <message>
        <source>You can check again, or provision all the same: the server checks everything again, and the request waits safely in Activity until it answers.</source>
        <translation>אפשר לבדוק שוב, או להקצות בכל זאת: השרת בודק הכול שוב, והבקשה ממתינה בבטחה בפעילות עד שיענה.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>עברו: %n</numerusform>
            <numerusform>עברו: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>אזהרה אחת</numerusform>
            <numerusform>%n אזהרות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>נדחו: %n</numerusform>
            <numerusform>נדחו: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1: %2</source>
        <comment>time, counts</comment>
        <translation>נבדק ב-%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>pd::CustomerReviewStep</name>
    <message>
        <source>Review</source>
        <translation>סקירה לפני שליחה</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Check the values, then provision.</source>
        <translation>עדיין לא נשלח דבר. יש לבדוק את הערכים, ואז להקצות.</translation>
    </message>
    <message>
        <source>Server precheck</source>
        <translation>בדיקה מקדימה בשרת</translation>
    </message>
    <message>
        <source>Our own checks</source>
        <translation>הבדיקות שלנו</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Meeting sites stay in English for %1.</source>
        <translation>אתרי הפגישות נשארים באנגלית עבור %1.</translation>
    </message>
    <message>
        <source>There is a customer with this name already: %1.</source>
        <translation>כבר יש לקוח בשם זה: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>אזהרה אחת</numerusform>
            <numerusform>%n אזהרות</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>השפה של התבנית</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>שם החברה</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Administrator e-mail</source>
        <translation>דוא״ל של מנהל המערכת</translation>
    </message>
    <message>
        <source>Onboarding template</source>
        <translation>תבנית קליטה</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Existing organization</source>
        <translation>ארגון קיים</translation>
    </message>
    <message>
        <source>Customer information</source>
        <translation>פרטי הלקוח</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Headquarters location</source>
        <translation>מיקום המטה</translation>
    </message>
    <message>
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>On</source>
        <translation>מופעל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Billing starts</source>
        <translation>תחילת החיוב</translation>
    </message>
    <message>
        <source>When packages are assigned to users</source>
        <translation>כשמקצים חבילות למשתמשים</translation>
    </message>
    <message>
        <source>Time zone of meetings</source>
        <translation>אזור הזמן של הפגישות</translation>
    </message>
    <message>
        <source>That of the headquarters</source>
        <translation>זה של המטה</translation>
    </message>
    <message>
        <source>Set up as well</source>
        <translation>להגדיר גם</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>locations, users</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locations</source>
        <translation>
            <numerusform>מיקום אחד נוסף</numerusform>
            <numerusform>%n מיקומים נוספים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message>
        <source>Provisioning usually takes a few minutes. You can close this page; progress stays in Activity.</source>
        <translation>ההקצאה נמשכת בדרך כלל כמה דקות. אפשר לסגור את הדף; ההתקדמות נשארת בפעילות.</translation>
    </message>
    <message>
        <source>If a review is needed</source>
        <translation>אם נדרשת בדיקה</translation>
    </message>
    <message>
        <source>Compliance may check the address. Most reviews end within an hour, at most 72 hours.</source>
        <translation>ייתכן שצוות התאימות יבדוק את הכתובת. רוב הבדיקות מסתיימות בתוך שעה, לכל היותר 72 שעות.</translation>
    </message>
</context>
<context>
    <name>pd::CustomerWizard</name>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Afterwards you can set up the customer: locations, users and phone numbers.</source>
        <translation>לאחר מכן אפשר להגדיר את הלקוח: מיקומים, משתמשים ומספרי טלפון.</translation>
    </message>
    <message>
        <source>&amp;Provision customer</source>
        <translation>הק&amp;צאת הלקוח</translation>
    </message>
</context>
<context>
    <name>pd::CustomersModel</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale takes it</comment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>מוגבל</translation>
    </message>
</context>
<context>
    <name>pd::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>Loading customers…</source>
        <translation>הלקוחות נטענים…</translation>
    </message>
    <message>
        <source>No customers on this computer yet</source>
        <translation>עדיין אין לקוחות במחשב הזה</translation>
    </message>
    <message>
        <source>Sync brings the customers of this profile here. Afterwards they can be searched without waiting for the server.</source>
        <translation>הסנכרון מביא לכאן את הלקוחות של הפרופיל. אחריו אפשר לחפש בהם בלי להמתין לשרת.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>לא נמצא לקוח מתאים</translation>
    </message>
    <message>
        <source>Check the spelling, or look among all customers.</source>
        <translation>כדאי לבדוק את האיות, או לחפש בין כל הלקוחות.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>הצגת כל הלקוחות</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>העתקת השורות הנבחרות</translation>
    </message>
    <message>
        <source>Copy external ID</source>
        <translation>העתקת המזהה החיצוני</translation>
    </message>
    <message>
        <source>Copy customer ID</source>
        <translation>העתקת מזהה הלקוח</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>בחירת עמודות</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>סינון הטבלה</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%Ln לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>אחד נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 מתוך לקוח אחד</numerusform>
            <numerusform>%1 מתוך %Ln לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Looking on the server…</source>
        <translation>מתבצע חיפוש בשרת…</translation>
    </message>
    <message>
        <source>It is asked for a customer with this ID: %1</source>
        <translation>השרת נשאל על לקוח עם המזהה הזה: %1</translation>
    </message>
    <message>
        <source>The server has no such customer</source>
        <translation>אין בשרת לקוח כזה</translation>
    </message>
    <message>
        <source>Neither an external ID nor an organization ID nor a customer ID is %1. Check the spelling.</source>
        <translation>‏%1 אינו מזהה חיצוני, מזהה ארגון או מזהה לקוח. כדאי לבדוק את הכתיב.</translation>
    </message>
    <message>
        <source>No customer on this computer matches</source>
        <translation>אין במחשב הזה לקוח מתאים</translation>
    </message>
    <message>
        <source>%1 may be an external ID, an organization ID or a customer ID. The server can be asked for it.</source>
        <translation>ייתכן ש-%1 הוא מזהה חיצוני, מזהה ארגון או מזהה לקוח. אפשר לשאול עליו את השרת.</translation>
    </message>
    <message>
        <source>Look on the server</source>
        <translation>חיפוש בשרת</translation>
    </message>
    <message>
        <source>No customers of this provider here yet</source>
        <translation>אין כאן עדיין לקוחות של הספק הזה</translation>
    </message>
    <message>
        <source>The server does not list the customers of an indirect provider. Enter an external ID, an organization ID or a customer ID, and the server is asked for it.</source>
        <translation>השרת אינו מונה את לקוחותיו של ספק עקיף. יש להזין מזהה חיצוני, מזהה ארגון או מזהה לקוח, והשרת יישאל עליו.</translation>
    </message>
    <message>
        <source>Enter an ID</source>
        <translation>הזנת מזהה</translation>
    </message>
    <message>
        <source>Large ones</source>
        <translation>הגדולים</translation>
    </message>
</context>
<context>
    <name>pd::Desktop</name>
    <message>
        <source>Partner Desk is open already, but it does not answer: %1</source>
        <translation>‏Partner Desk כבר פתוח, אך אינו עונה: %1</translation>
    </message>
    <message>
        <source>The sandbox had stopped and was started again. What was under way goes on.</source>
        <translation>ארגז החול נעצר והופעל מחדש. מה שהיה בביצוע ממשיך.</translation>
    </message>
    <message>
        <source>The sandbox stopped and could not be started again. Choose the profile again to retry.</source>
        <translation>ארגז החול נעצר ולא ניתן היה להפעיל אותו מחדש. כדי לנסות שוב יש לבחור את הפרופיל מחדש.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. What is read from the server is kept only until the program closes.</source>
        <translation>לא ניתן לכתוב לתיקיית הנתונים. מה שנקרא מהשרת נשמר רק עד לסגירת התוכנית.</translation>
    </message>
    <message>
        <source>The profile %1 is open in another window.</source>
        <translation>הפרופיל %1 פתוח בחלון אחר.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. You can look at customers, but nothing can be set up, changed or kept.</source>
        <translation>לא ניתן לכתוב לתיקיית הנתונים. אפשר לעיין בלקוחות, אך לא ניתן להגדיר, לשנות או לשמור דבר.</translation>
    </message>
</context>
<context>
    <name>pd::DetailRow</name>
    <message>
        <source>Copy %1</source>
        <translation>העתקה: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>pd::DifferenceDelegate</name>
    <message>
        <source>Unusual</source>
        <translation>חריג</translation>
    </message>
</context>
<context>
    <name>pd::EditableGrid</name>
    <message>
        <source>Select all cells</source>
        <translation>בחירת כל התאים</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy with headers</source>
        <translation>&amp;העתקה עם כותרות</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;ניקוי תאים</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>ה&amp;סרת שורות</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>pd::ErrorSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ExportControl</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בשם %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers copied.</source>
        <translation>
            <numerusform>לקוח אחד הועתק.</numerusform>
            <numerusform>%Ln לקוחות הועתקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>בוטל. לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>ייצוא כ-CSV…</translation>
    </message>
    <message>
        <source>Export as Excel workbook…</source>
        <translation>ייצוא כחוברת Excel…</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>העתקה ללוח</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>ייצוא לקוחות</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>חוברת Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>קובץ CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Copying customers</source>
        <translation>לקוחות מועתקים</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>לקוחות מיוצאים</translation>
    </message>
</context>
<context>
    <name>pd::ExtensionFinder</name>
    <message>
        <source>Find a f&amp;ree extension</source>
        <translation>חיפ&amp;וש שלוחה פנויה</translation>
    </message>
    <message>
        <source>Looks for an extension that nobody has</source>
        <translation>מחפש שלוחה שאינה בשימוש</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>בחיפוש…</translation>
    </message>
</context>
<context>
    <name>pd::ExternalIdStep</name>
    <message>
        <source>Change external ID</source>
        <translation>שינוי המזהה החיצוני</translation>
    </message>
    <message>
        <source>Your own number or name for this customer, unique among yours. Other systems may know the customer by the old one.</source>
        <translation>המספר או השם שלכם עבור לקוח זה, ייחודי בין הלקוחות שלכם. ייתכן שמערכות אחרות מכירות את הלקוח לפי המזהה הישן.</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>מזהה &amp;חיצוני</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>כעת: %1</translation>
    </message>
    <message>
        <source>The server is asked whether it is free…</source>
        <translation>השרת נשאל אם המזהה פנוי…</translation>
    </message>
    <message>
        <source>The server could not be asked whether it is free. It checks again when the change is sent.</source>
        <translation>לא ניתן היה לשאול את השרת אם המזהה פנוי. הוא יבדוק שוב כשהשינוי יישלח.</translation>
    </message>
    <message>
        <source>It is free.</source>
        <translation>המזהה פנוי.</translation>
    </message>
    <message>
        <source>Change &amp;ID</source>
        <translation>שינוי ה&amp;מזהה</translation>
    </message>
</context>
<context>
    <name>pd::FacetPicker</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>חיפוש: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many customers have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>No customers of indirect providers were looked up yet. Open Providers to act for one.</source>
        <translation>עדיין לא נשאל השרת על לקוחות של ספקים עקיפים. אפשר לפעול בשם ספק מתוך הדף ספקים.</translation>
    </message>
    <message>
        <source>No customer has a value here.</source>
        <translation>לאף לקוח אין כאן ערך.</translation>
    </message>
</context>
<context>
    <name>pd::FileBar</name>
    <message>
        <source>Only files of this computer can be opened here.</source>
        <translation>אפשר לפתוח כאן רק קבצים מהמחשב הזה.</translation>
    </message>
    <message numerus="yes">
        <source>These are too many files at once. Take at most %n.</source>
        <translation>
            <numerusform>זה יותר מדי קבצים בבת אחת. אפשר לקחת קובץ אחד לכל היותר.</numerusform>
            <numerusform>אלה יותר מדי קבצים בבת אחת. אפשר לקחת %n לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>לא ניתן להשתמש ב-%1. %2</translation>
    </message>
    <message>
        <source>Not everything in %1 is known.</source>
        <translation>לא הכול ב-%1 מוכר.</translation>
    </message>
    <message>
        <source>No customer in %1 can be onboarded as it is.</source>
        <translation>אף לקוח ב-%1 אינו ניתן לקליטה כפי שהוא.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the file can be onboarded.</source>
        <translation>
            <numerusform>לקוח אחד בקובץ ניתן לקליטה.</numerusform>
            <numerusform>%n לקוחות בקובץ ניתנים לקליטה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details tells what is left out.</source>
        <translation>״פרטים״ מציג מה מושמט.</translation>
    </message>
    <message numerus="yes">
        <source>Onboard %n customers</source>
        <translation>
            <numerusform>קליטת לקוח אחד</numerusform>
            <numerusform>קליטת %n לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are being sent.</source>
        <translation>
            <numerusform>לקוח אחד נשלח כעת.</numerusform>
            <numerusform>%n לקוחות נשלחים כעת.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are on their way. Activity shows how far they are.</source>
        <translation>
            <numerusform>לקוח אחד בדרך. ההתקדמות מוצגת בפעילות.</numerusform>
            <numerusform>%n לקוחות בדרך. ההתקדמות מוצגת בפעילות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were refused.</source>
        <translation>
            <numerusform>לקוח אחד נדחה.</numerusform>
            <numerusform>%n לקוחות נדחו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is of another kind. Onboarding files (.json, .csv), template files (.json), metadata of an identity provider (.xml), tables of users and usage reports (.csv) can be opened here.</source>
        <translation>%1 הוא מסוג אחר. אפשר לפתוח כאן קובצי קליטה (‎.json, ‎.csv), קובצי תבנית (‎.json), מטא-נתונים של ספק זהויות (‎.xml), טבלאות משתמשים ודוחות שימוש (‎.csv).</translation>
    </message>
    <message>
        <source>%1 is a table of users.</source>
        <translation>‏%1 הוא טבלת משתמשים.</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>ייבוא משתמשים</translation>
    </message>
    <message>
        <source>%1 is a usage report.</source>
        <translation>‏%1 הוא דוח שימוש.</translation>
    </message>
    <message>
        <source>Import billing report</source>
        <translation>ייבוא דוח חיוב</translation>
    </message>
</context>
<context>
    <name>pd::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>מסננים נוספים</translation>
    </message>
</context>
<context>
    <name>pd::FilterName</name>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>שם המסנן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>יש לתת שם למסנן.</translation>
    </message>
</context>
<context>
    <name>pd::FirstSteps</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>This window works with the profile %1.</source>
        <translation>חלון זה עובד עם הפרופיל %1.</translation>
    </message>
    <message>
        <source>Make an onboarding template</source>
        <translation>יצירת תבנית קליטה</translation>
    </message>
    <message>
        <source>It says how customers sign in and which subscription they belong to. Its provisioning ID goes with each new customer.</source>
        <translation>היא קובעת איך לקוחות נכנסים ולאיזה מינוי הם שייכים. מזהה ההקצאה שלה נשלח עם כל לקוח חדש.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>יצירת תבנית</translation>
    </message>
    <message>
        <source>Create the first customer</source>
        <translation>יצירת הלקוח הראשון</translation>
    </message>
    <message>
        <source>Name, packages and headquarters. The server checks them before anything is created.</source>
        <translation>שם, חבילות ומטה. השרת בודק אותם לפני שנוצר דבר.</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Set the customer up</source>
        <translation>הגדרת הלקוח</translation>
    </message>
    <message>
        <source>Add locations, users and their numbers.</source>
        <translation>הוספת מיקומים, משתמשים והמספרים שלהם.</translation>
    </message>
    <message>
        <source>Open Customers</source>
        <translation>פתיחת הלקוחות</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>הושלם</translation>
    </message>
</context>
<context>
    <name>pd::FormField</name>
    <message>
        <source>Required.</source>
        <translation>חובה.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::HeadquartersStep</name>
    <message>
        <source>Headquarters location</source>
        <translation>מיקום המטה</translation>
    </message>
    <message>
        <source>The billing address. Its country becomes the country of the organization.</source>
        <translation>כתובת החיוב. המדינה שלה תהיה המדינה של הארגון.</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>מ&amp;דינה</translation>
    </message>
    <message>
        <source>Choose a country, or type a part of its name</source>
        <translation>יש לבחור מדינה, או להקליד חלק מהשם</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;כתובת</translation>
    </message>
    <message>
        <source>A&amp;ddress, second line</source>
        <translation>כ&amp;תובת, שורה שנייה</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>לא חובה.</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>מ&amp;יקוד</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;עיר</translation>
    </message>
    <message>
        <source>&amp;State or province</source>
        <translation>&amp;מחוז</translation>
    </message>
    <message>
        <source>Where calling starts</source>
        <translation>היכן מתחילות השיחות</translation>
    </message>
    <message>
        <source>A package with calling was chosen: the headquarters become the first calling location.</source>
        <translation>נבחרה חבילה עם שיחות: המטה יהיה מיקום השיחות הראשון.</translation>
    </message>
    <message>
        <source>L&amp;ocation name</source>
        <translation>שם &amp;המיקום</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;אזור זמן</translation>
    </message>
    <message>
        <source>Call lan&amp;guage</source>
        <translation>ש&amp;פת השיחות</translation>
    </message>
    <message>
        <source>&amp;Emergency identifier</source>
        <translation>מזהה חי&amp;רום</translation>
    </message>
    <message>
        <source>Follows the city until you write another name.</source>
        <translation>זהה לעיר, עד שכותבים שם אחר.</translation>
    </message>
    <message>
        <source>Of announcements and voice menus.</source>
        <translation>של הכרזות ותפריטים קוליים.</translation>
    </message>
    <message>
        <source>Optional. The identifier of this location for emergency calls, where your PSTN provider gave one.</source>
        <translation>לא חובה. המזהה של המיקום לשיחות חירום, אם ספק ה-PSTN נתן מזהה כזה.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>יש לבחור שפה</translation>
    </message>
    <message>
        <source>I &amp;verify that Webex supports this location</source>
        <translation>בדקתי &amp;ש-Webex תומך במיקום זה</translation>
    </message>
    <message>
        <source>I verify that this customer is in a Webex supported location</source>
        <translation>בדקתי שלקוח זה נמצא במיקום הנתמך על-ידי Webex</translation>
    </message>
    <message>
        <source>Supported location</source>
        <translation>מיקום נתמך</translation>
    </message>
    <message>
        <source>Cisco lists the countries where Webex is sold; the service does not check it for you.</source>
        <translation>‏Cisco מפרסמת את המדינות שבהן Webex נמכר; השירות אינו בודק זאת במקומך.</translation>
    </message>
    <message>
        <source>Addresses in %1 need a state or province.</source>
        <translation>בכתובות במדינה %1 נדרש מחוז.</translation>
    </message>
    <message>
        <source>Not needed in this country.</source>
        <translation>לא נדרש במדינה זו.</translation>
    </message>
    <message>
        <source>Needed in %1.</source>
        <translation>נדרש במדינה %1.</translation>
    </message>
    <message>
        <source>Optional in this country.</source>
        <translation>לא חובה במדינה זו.</translation>
    </message>
    <message>
        <source>Default call-in number of meetings: %1 (%2).</source>
        <translation>מספר החיוג לפגישות כברירת מחדל: ‎%1 ‏(%2).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose a state or province</source>
        <translation>יש לבחור מחוז</translation>
    </message>
    <message>
        <source>Choose a time zone</source>
        <translation>יש לבחור אזור זמן</translation>
    </message>
    <message>
        <source>Choose a country first</source>
        <translation>יש לבחור מדינה תחילה</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>כתובת לחיוב</translation>
    </message>
    <message>
        <source>Compliance checks it when the customer is created, and each time it changes.</source>
        <translation>צוות התאימות בודק אותה כשהלקוח נוצר, ובכל פעם שהיא משתנה.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>פגישות</translation>
    </message>
    <message>
        <source>Meeting sites get the call-in numbers of the country&apos;s region; the SIP domain is set automatically.</source>
        <translation>אתרי הפגישות מקבלים את מספרי החיוג של אזור המדינה; דומיין ה-SIP נקבע אוטומטית.</translation>
    </message>
</context>
<context>
    <name>pd::IconLineEdit</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
</context>
<context>
    <name>pd::ImportColumns</name>
    <message>
        <source>Not used</source>
        <translation>לא בשימוש</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>שם תצוגה</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>שם החבילה</translation>
    </message>
    <message>
        <source>%1: TRUE or FALSE</source>
        <comment>package</comment>
        <translation>‏%1: ‏TRUE או FALSE</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;lumn of the file</source>
        <translation>עמודה &amp;בקובץ</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;משמעות</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>column = meaning</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>זוהו: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>דבר</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>לא בשימוש: %1</translation>
    </message>
</context>
<context>
    <name>pd::ImportUsersPage</name>
    <message>
        <source>Export users</source>
        <translation>ייצוא משתמשים</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>שמירת השורות שנכשלו</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln changes</source>
        <translation>
            <numerusform>ביצוע &amp;שינוי אחד</numerusform>
            <numerusform>ביצוע %Ln &amp;שינויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users lose their wholesale services. The persons stay in the organization.</source>
        <translation>
            <numerusform>משתמש אחד מאבד את השירותים הסיטונאיים. האדם נשאר בארגון.</numerusform>
            <numerusform>%Ln משתמשים מאבדים את השירותים הסיטונאיים. האנשים נשארים בארגון.</numerusform>
        </translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>או לגרור אותו לכאן</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln used</source>
        <translation>
            <numerusform>%1 מתוך אחת בשימוש</numerusform>
            <numerusform>%1 מתוך %Ln בשימוש</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>‏%1 (זוהה)</translation>
    </message>
    <message>
        <source>The file does not say how it is written; it was read as %1. Look at the names: choose another encoding if they are not right.</source>
        <translation>הקובץ אינו מציין את הקידוד שלו; הוא נקרא כ-%1. יש להסתכל בשמות: אם אינם נכונים, יש לבחור קידוד אחר.</translation>
    </message>
    <message>
        <source>The names are right</source>
        <translation>השמות נכונים</translation>
    </message>
    <message>
        <source>The file says what the server has already. Nothing is to be done.</source>
        <translation>הקובץ זהה למה שכבר בשרת. אין מה לעשות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were made.</source>
        <translation>
            <numerusform>שינוי אחד בוצע.</numerusform>
            <numerusform>%Ln שינויים בוצעו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were refused.</source>
        <translation>
            <numerusform>שורה אחת נדחתה.</numerusform>
            <numerusform>%Ln שורות נדחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong rows were left out.</source>
        <translation>
            <numerusform>שורה שגויה אחת הושמטה.</numerusform>
            <numerusform>%Ln שורות שגויות הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them, correct them and import that file.</source>
        <translation>אפשר לשמור אותן, לתקן ולייבא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>שגוי</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Whose users?</source>
        <translation>המשתמשים של איזה לקוח?</translation>
    </message>
    <message>
        <source>Find the customer first. The file is compared with the users that it has now; nothing is sent before you say so.</source>
        <translation>תחילה יש למצוא את הלקוח. הקובץ מושווה למשתמשים שיש לו כעת; דבר לא נשלח לפני אישורך.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>חיפוש הלקוח</translation>
    </message>
    <message>
        <source>Drop a CSV file here</source>
        <translation>אפשר לגרור לכאן קובץ CSV</translation>
    </message>
    <message>
        <source>It has the columns of Control Hub. Export the users of the customer for a file to begin with.</source>
        <translation>העמודות שלו הן אלה של Control Hub. אפשר להתחיל בייצוא משתמשי הלקוח לקובץ.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln changes</source>
        <translation>
            <numerusform>%1 מתוך שינוי אחד</numerusform>
            <numerusform>%1 מתוך %Ln שינויים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with problems</source>
        <translation>
            <numerusform>אחד עם בעיות</numerusform>
            <numerusform>%Ln עם בעיות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users would be removed. Type this number to go on.</source>
        <translation>
            <numerusform>משתמש אחד יוסר. כדי להמשיך יש להקליד מספר זה: %Ln.</numerusform>
            <numerusform>%Ln משתמשים יוסרו. כדי להמשיך יש להקליד מספר זה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of users</source>
        <translation>בחירת קובץ משתמשים</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>קובצי CSV ‎(*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים ‎(*)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>שורה אחת נשמרה.</numerusform>
            <numerusform>%Ln שורות נשמרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were exported.</source>
        <translation>
            <numerusform>משתמש אחד יוצא.</numerusform>
            <numerusform>%Ln משתמשים יוצאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>בביצוע</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>ייבוא משתמשים</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ב&amp;חירת קובץ…</translation>
    </message>
    <message>
        <source>E&amp;xport users…</source>
        <translation>&amp;ייצוא משתמשים…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>Import a&amp;nother file</source>
        <translation>ייבוא קובץ &amp;אחר</translation>
    </message>
    <message>
        <source>Sa&amp;ve failed rows…</source>
        <translation>שמי&amp;רת השורות שנכשלו…</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>קריאה והשוואה…</translation>
    </message>
    <message>
        <source>The users of the customer as a file that can be edited and imported again</source>
        <translation>משתמשי הלקוח כקובץ שאפשר לערוך ולייבא שוב</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>ל&amp;קוח</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>קובץ CSV</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>זוהה</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>נקודה-פסיק</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>קו אנכי</translation>
    </message>
    <message>
        <source>Add and change only</source>
        <translation>הוספה ושינוי בלבד</translation>
    </message>
    <message>
        <source>Add, change and remove users</source>
        <translation>הוספה, שינוי והסרה של משתמשים</translation>
    </message>
    <message>
        <source>&amp;What the file may do</source>
        <translation>מה &amp;הקובץ רשאי לעשות</translation>
    </message>
    <message>
        <source>Read as &amp;text in</source>
        <translation>קי&amp;דוד הטקסט</translation>
    </message>
    <message>
        <source>Columns en&amp;d with</source>
        <translation>עמ&amp;ודות מסתיימות ב</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;עמודות</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>שורות הקובץ</translation>
    </message>
    <message>
        <source>T&amp;ype how many users are removed</source>
        <translation>יש להקליד &amp;כמה משתמשים יוסרו</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>המ&amp;שך</translation>
    </message>
    <message>
        <source>Tries again what was stopped or refused; what is there already is not sent twice</source>
        <translation>מנסה שוב את מה שנעצר או נדחה; מה שכבר קיים אינו נשלח פעמיים</translation>
    </message>
</context>
<context>
    <name>pd::InformationStep</name>
    <message>
        <source>Customer information</source>
        <translation>פרטי הלקוח</translation>
    </message>
    <message>
        <source>Who the customer is, and how it is set up.</source>
        <translation>מי הלקוח, ואיך הוא מוגדר.</translation>
    </message>
    <message>
        <source>C&amp;ompany name</source>
        <translation>שם &amp;החברה</translation>
    </message>
    <message>
        <source>Administrator &amp;e-mail</source>
        <translation>&amp;דוא״ל של מנהל המערכת</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;מזהה חיצוני</translation>
    </message>
    <message>
        <source>Your own number or name for this customer, unique among yours. It follows the name until you write another one.</source>
        <translation>מספר או שם שלך ללקוח זה, ייחודי בין הלקוחות שלך. הוא נגזר מהשם עד שכותבים אחר.</translation>
    </message>
    <message>
        <source>Onboarding &amp;template</source>
        <translation>&amp;תבנית קליטה</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>השפה של התבנית</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>יש לבחור תבנית</translation>
    </message>
    <message>
        <source>There is no onboarding template yet. Every customer needs one; it takes two minutes.</source>
        <translation>עדיין אין תבנית קליטה. לכל לקוח דרושה תבנית; זה לוקח שתי דקות.</translation>
    </message>
    <message>
        <source>Create a template</source>
        <translation>יצירת תבנית</translation>
    </message>
    <message>
        <source>There is a customer with this name already: %1 (%2).</source>
        <translation>כבר יש לקוח בשם זה: %1 ‏(%2).</translation>
    </message>
    <message>
        <source>%1 (%2) has users with this e-mail domain.</source>
        <translation>ל-%1 ‏(%2) יש משתמשים עם דומיין הדוא״ל הזה.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
    <message>
        <source>Empty: the language of the template.</source>
        <translation>ריק: השפה של התבנית.</translation>
    </message>
    <message>
        <source>The service will use %1.</source>
        <translation>השירות ישתמש בשפה %1.</translation>
    </message>
    <message>
        <source>Meeting sites stay in English.</source>
        <translation>אתרי הפגישות נשארים באנגלית.</translation>
    </message>
    <message>
        <source>This address looks like another one. The network reads its domain as %1.</source>
        <translation>הכתובת נראית כמו כתובת אחרת. הרשת קוראת את הדומיין שלה כ-%1.</translation>
    </message>
    <message>
        <source>Gets the first sign-in. Use an address that is not in Webex yet.</source>
        <translation>מקבל את הכניסה הראשונה. יש להשתמש בכתובת שעדיין אינה ב-Webex.</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>מה דרוש</translation>
    </message>
    <message>
        <source>The company&apos;s name and address, the e-mail address of its administrator, and an onboarding template.</source>
        <translation>שם החברה והכתובת שלה, כתובת הדוא״ל של מנהל המערכת ותבנית קליטה.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>כמה זמן זה לוקח</translation>
    </message>
    <message>
        <source>About three minutes to fill in. What you enter is kept as a draft; you can leave at any time.</source>
        <translation>כשלוש דקות למילוי. מה שמוזן נשמר כטיוטה; אפשר לצאת בכל עת.</translation>
    </message>
</context>
<context>
    <name>pd::InspectorActions</name>
    <message>
        <source>Set &amp;up</source>
        <translation>ה&amp;גדרה</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>שי&amp;נוי</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;עוד</translation>
    </message>
    <message>
        <source>Open in Partner Hub</source>
        <translation>פתיחה ב-Partner Hub</translation>
    </message>
    <message>
        <source>Open in Control Hub</source>
        <translation>פתיחה ב-Control Hub</translation>
    </message>
    <message>
        <source>Answer of the server…</source>
        <translation>תשובת השרת…</translation>
    </message>
    <message>
        <source>What the server says of this customer, for support</source>
        <translation>מה שהשרת אומר על לקוח זה, עבור התמיכה</translation>
    </message>
    <message>
        <source>%1. The organization ID goes to the clipboard, to search for it there.</source>
        <translation>%1. מזהה הארגון מועתק ללוח, לחיפוש שם.</translation>
    </message>
    <message>
        <source>The sandbox is on this computer; the vendor&apos;s pages do not know its customers.</source>
        <translation>ארגז החול נמצא במחשב זה; דפי הספק אינם מכירים את לקוחותיו.</translation>
    </message>
    <message>
        <source>Add locations, users and phone numbers</source>
        <translation>הוספת מיקומים, משתמשים ומספרי טלפון</translation>
    </message>
</context>
<context>
    <name>pd::InvoiceView</name>
    <message>
        <source>&amp;Enter line</source>
        <translation>ה&amp;זנת שורה</translation>
    </message>
    <message>
        <source>Remo&amp;ve line</source>
        <translation>הס&amp;רת שורה</translation>
    </message>
    <message>
        <source>The vendor&apos;s invoice, by SKU</source>
        <translation>חשבונית הספק, לפי מק״ט</translation>
    </message>
    <message>
        <source>&amp;SKU on the invoice</source>
        <translation>&amp;מק״ט בחשבונית</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <translation>מו&amp;שבים</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>ס&amp;כום</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>מט&amp;בע</translation>
    </message>
    <message>
        <source>%1 seats on the invoice, %2 in the report: %3</source>
        <translation>%1 מושבים בחשבונית, %2 בדוח: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats in the report. No invoice was entered yet.</source>
        <translation>
            <numerusform>מושב אחד בדוח. עדיין לא הוזנה חשבונית.</numerusform>
            <numerusform>%Ln מושבים בדוח. עדיין לא הוזנה חשבונית.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice: %1. By your price list, without mark-up: %2.</source>
        <translation>חשבונית: %1. לפי המחירון, ללא תוספת מחיר: %2.</translation>
    </message>
    <message>
        <source>Enter what the vendor&apos;s invoice says of each SKU. What explains a difference is said beside it.</source>
        <translation>יש להזין מה חשבונית הספק אומרת על כל מק״ט. מה שמסביר הפרש מופיע לצדו.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a SKU, what explains its difference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which SKU?</source>
        <translation>איזה מק״ט?</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>מספר שלם</translation>
    </message>
    <message>
        <source>A number like 12.50</source>
        <translation>מספר כמו 12.50</translation>
    </message>
    <message>
        <source>Three letters</source>
        <translation>שלוש אותיות</translation>
    </message>
</context>
<context>
    <name>pd::KeysSection</name>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
</context>
<context>
    <name>pd::LocationChoiceStep</name>
    <message>
        <source>Choose a location</source>
        <translation>בחירת מיקום</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>מי&amp;קום</translation>
    </message>
    <message>
        <source>The server is asked for the calling locations…</source>
        <translation>השרת נשאל על מיקומי השיחות…</translation>
    </message>
    <message>
        <source>The calling locations could not be read.</source>
        <translation>לא ניתן לקרוא את מיקומי השיחות.</translation>
    </message>
    <message>
        <source>This customer has no calling location yet.</source>
        <translation>ללקוח זה אין עדיין מיקום שיחות.</translation>
    </message>
    <message>
        <source>Its connection could not be read. %1</source>
        <translation>לא ניתן לקרוא את החיבור שלו. %1</translation>
    </message>
    <message>
        <source>PSTN: %1 (%2)</source>
        <translation>חיבור PSTN: %1 (%2)</translation>
    </message>
    <message>
        <source>It has no PSTN connection.</source>
        <translation>אין לו חיבור PSTN.</translation>
    </message>
</context>
<context>
    <name>pd::LocationForm</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>יש לבחור מדינה</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>יש לבחור שפה</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ס&amp;יום</translation>
    </message>
    <message>
        <source>&amp;Country or region</source>
        <translation>מדי&amp;נה או אזור</translation>
    </message>
    <message>
        <source>Street and h&amp;ouse number</source>
        <translation>רחוב ומס&amp;פר בית</translation>
    </message>
    <message>
        <source>Address line &amp;2</source>
        <translation>שורת כתובת &amp;2</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;מיקוד</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>&amp;עיר</translation>
    </message>
    <message>
        <source>&amp;State or province</source>
        <translation>מח&amp;וז</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;אזור זמן</translation>
    </message>
    <message>
        <source>Pre&amp;ferred language</source>
        <translation>שפה מוע&amp;דפת</translation>
    </message>
    <message>
        <source>Phones and pages of this location.</source>
        <translation>טלפונים ודפים של מיקום זה.</translation>
    </message>
    <message>
        <source>Announcement lan&amp;guage</source>
        <translation>שפת ה&amp;כרזות</translation>
    </message>
    <message>
        <source>What callers hear.</source>
        <translation>מה שהמתקשרים שומעים.</translation>
    </message>
    <message>
        <source>Optional in this country.</source>
        <translation>לא חובה במדינה זו.</translation>
    </message>
    <message>
        <source>Choose a state or province</source>
        <translation>יש לבחור מחוז</translation>
    </message>
    <message>
        <source>Choose a time zone</source>
        <translation>יש לבחור אזור זמן</translation>
    </message>
</context>
<context>
    <name>pd::LocationsStep</name>
    <message>
        <source>Locations</source>
        <translation>מיקומים</translation>
    </message>
    <message>
        <source>Where the users sit. Add a location only if one is missing here.</source>
        <translation>היכן המשתמשים יושבים. יש להוסיף מיקום רק אם הוא חסר כאן.</translation>
    </message>
    <message>
        <source>&amp;Add location</source>
        <translation>&amp;הוספת מיקום</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>מיקום %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention</source>
        <translation>
            <numerusform>ערך אחד דורש טיפול</numerusform>
            <numerusform>%n ערכים דורשים טיפול</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>עריכה: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>הסרה: %1</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>%1, exists already</source>
        <translation>‏%1, כבר קיים</translation>
    </message>
    <message>
        <source>This customer has no locations yet. Users with a calling package need one.</source>
        <translation>ללקוח זה עדיין אין מיקומים. משתמשים עם חבילת שיחות זקוקים למיקום.</translation>
    </message>
    <message>
        <source>Location %1, %2</source>
        <translation>מיקום %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locations</source>
        <translation>
            <numerusform>מיקום אחד</numerusform>
            <numerusform>%n מיקומים</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>What a location is for</source>
        <translation>למה משמש מיקום</translation>
    </message>
    <message>
        <source>Emergency calls, time zone and languages depend on it. Each user with a calling package belongs to one.</source>
        <translation>שיחות חירום, אזור זמן ושפות תלויים בו. כל משתמש עם חבילת שיחות שייך למיקום.</translation>
    </message>
    <message>
        <source>Phone connection</source>
        <translation>חיבור לטלפון</translation>
    </message>
    <message>
        <source>Set up PSTN for each location in Partner Hub once it is there.</source>
        <translation>יש להגדיר PSTN לכל מיקום ב-Partner Hub לאחר שהמיקום קיים.</translation>
    </message>
</context>
<context>
    <name>pd::MainWindow</name>
    <message numerus="yes">
        <source>%n operations running</source>
        <translation>
            <numerusform>פעולה אחת מתבצעת</numerusform>
            <numerusform>%n פעולות מתבצעות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::MarkupPanel</name>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>אחוזים</translation>
    </message>
    <message>
        <source>Remove mark-up</source>
        <translation>הסרת תוספת מחיר</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>תוספת מחיר</translation>
    </message>
    <message>
        <source>Percent on top of the prices. A customer&apos;s own takes the place of that for everybody.</source>
        <translation>אחוזים מעל המחירים. תוספת של לקוח באה במקום זו שלכולם.</translation>
    </message>
    <message>
        <source>Mark-ups</source>
        <translation>תוספות מחיר</translation>
    </message>
    <message>
        <source>Mark-up for one customer only</source>
        <translation>תוספת מחיר ללקוח אחד בלבד</translation>
    </message>
    <message>
        <source>Organization ID; empty: for everybody</source>
        <translation>מזהה ארגון; ריק: לכולם</translation>
    </message>
    <message>
        <source>Percent of mark-up</source>
        <translation>אחוזי תוספת המחיר</translation>
    </message>
    <message>
        <source>Save mark-up</source>
        <translation>שמירת תוספת מחיר</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>A mark-up is a number like 15 or 7.5.</source>
        <translation>תוספת מחיר היא מספר כמו 15 או 7.5.</translation>
    </message>
</context>
<context>
    <name>pd::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>הסתרת הפרטים</translation>
    </message>
</context>
<context>
    <name>pd::MoveNumberStep</name>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>%1 · extension %2</source>
        <comment>phone number</comment>
        <translation>%1 · שלוחה %2</translation>
    </message>
    <message>
        <source>Move a phone number</source>
        <translation>העברת מספר טלפון</translation>
    </message>
    <message>
        <source>The number goes to another user of the same customer. Calls reach that user from then on.</source>
        <translation>המספר עובר למשתמש אחר של אותו לקוח. מרגע זה השיחות מגיעות אליו.</translation>
    </message>
    <message>
        <source>Phone n&amp;umber</source>
        <translation>&amp;מספר טלפון</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;אל</translation>
    </message>
    <message>
        <source>&amp;Extension that stays</source>
        <translation>ה&amp;שלוחה שנשארת</translation>
    </message>
    <message>
        <source>%1 has it now.</source>
        <comment>user</comment>
        <translation>כעת אצל %1.</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>שם או דוא״ל</translation>
    </message>
    <message>
        <source>Without the number the user can be reached by an extension only.</source>
        <translation>בלי המספר ניתן להשיג את המשתמש בשלוחה בלבד.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>לאחר מכן</translation>
    </message>
    <message>
        <source>&amp;Move number</source>
        <translation>ה&amp;עברת המספר</translation>
    </message>
</context>
<context>
    <name>pd::NumbersPage</name>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>לא פעיל</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>מספר ראשי</translation>
    </message>
    <message>
        <source>“%1” has %2. %3</source>
        <translation>למיקום ”%1“ יש %2. %3</translation>
    </message>
    <message>
        <source>“%1” has no PSTN connection yet. Set one before you add numbers.</source>
        <translation>למיקום ”%1“ אין עדיין חיבור PSTN. יש להגדיר אותו לפני הוספת מספרים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations</source>
        <translation>
            <numerusform>מיקום %Ln</numerusform>
            <numerusform>%Ln מיקומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>מספר %Ln</numerusform>
            <numerusform>%Ln מספרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose numbers?</source>
        <translation>המספרים של מי?</translation>
    </message>
    <message>
        <source>Find the customer to see its locations, their PSTN connections and their numbers.</source>
        <translation>יש למצוא את הלקוח כדי לראות את המיקומים, חיבורי ה-PSTN והמספרים שלו.</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>חיפוש הלקוח</translation>
    </message>
    <message>
        <source>The numbers could not be read</source>
        <translation>לא ניתן לקרוא את המספרים</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>ההודעה למעלה מסבירה מדוע.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>No calling location</source>
        <translation>אין מיקום שיחות</translation>
    </message>
    <message>
        <source>Numbers belong to a location with calling. Add one first.</source>
        <translation>מספרים שייכים למיקום עם שיחות. יש להוסיף מיקום תחילה.</translation>
    </message>
    <message>
        <source>Add location</source>
        <translation>הוספת מיקום</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>Add n&amp;umbers…</source>
        <translation>הוספת מספר&amp;ים…</translation>
    </message>
    <message>
        <source>Remo&amp;ve numbers…</source>
        <translation>הס&amp;רת מספרים…</translation>
    </message>
    <message>
        <source>S&amp;et PSTN…</source>
        <translation>הגדר&amp;ת PSTN…</translation>
    </message>
    <message>
        <source>A&amp;dd location…</source>
        <translation>&amp;הוספת מיקום…</translation>
    </message>
    <message>
        <source>Loading numbers…</source>
        <translation>המספרים נטענים…</translation>
    </message>
    <message>
        <source>PSTN audit of all customers</source>
        <translation>ביקורת PSTN של כל הלקוחות</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>סינון מספרים</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>PSTN</source>
        <translation>PSTN</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>סוג החיבור</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>למי הוא שייך</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>מיקומים</translation>
    </message>
</context>
<context>
    <name>pd::NumbersSection</name>
    <message>
        <source>%1 (managed in Partner Hub)</source>
        <translation>%1 (מנוהל ב-Partner Hub)</translation>
    </message>
    <message>
        <source>Numbers and PSTN</source>
        <translation>מספרים ו-PSTN</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>בטעינה…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>מספר אחד</numerusform>
            <numerusform>%Ln מספרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are free.</source>
        <translation>
            <numerusform>%Ln מהם פנוי.</numerusform>
            <numerusform>%Ln מהם פנויים.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PSTN connection</source>
        <translation>אין חיבור PSTN</translation>
    </message>
</context>
<context>
    <name>pd::NumbersStep</name>
    <message>
        <source>Phone numbers</source>
        <translation>מספרי טלפון</translation>
    </message>
    <message>
        <source>Users with a calling package need a phone number or an extension, or both.</source>
        <translation>למשתמשים עם חבילת שיחות נדרש מספר טלפון או שלוחה, או שניהם.</translation>
    </message>
    <message>
        <source>&amp;Propose free extensions</source>
        <translation>&amp;הצעת שלוחות פנויות</translation>
    </message>
    <message>
        <source>None of the users has a calling package, so nobody needs a phone number.</source>
        <translation>לאף משתמש אין חבילת שיחות, ולכן לא נדרש מספר טלפון.</translation>
    </message>
    <message numerus="yes">
        <source>%n users without a calling package need none.</source>
        <translation>
            <numerusform>למשתמש אחד ללא חבילת שיחות לא נדרש מספר.</numerusform>
            <numerusform>ל-%n משתמשים ללא חבילת שיחות לא נדרש מספר.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>לא נדרש</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out: there are no more users here.</source>
        <translation>
            <numerusform>שורה אחת הושמטה: אין כאן משתמשים נוספים.</numerusform>
            <numerusform>%n שורות הושמטו: אין כאן משתמשים נוספים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extensions were filled in. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>שלוחה אחת מולאה. Ctrl+Z מבטל זאת.</numerusform>
            <numerusform>%n שלוחות מולאו. Ctrl+Z מבטל זאת.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody here has a phone number or an extension already.</source>
        <translation>לכולם כאן כבר יש מספר טלפון או שלוחה.</translation>
    </message>
</context>
<context>
    <name>pd::OnboardedConfirmation</name>
    <message>
        <source>Provisioning of %1 has begun</source>
        <translation>ההקצאה של %1 החלה</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>&amp;Edit and retry</source>
        <translation>עריכה &amp;וניסיון חוזר</translation>
    </message>
    <message>
        <source>&amp;Set up customer</source>
        <translation>&amp;הגדרת הלקוח</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;פתיחת הלקוח</translation>
    </message>
    <message>
        <source>&amp;Create another</source>
        <translation>יצירת לקוח &amp;נוסף</translation>
    </message>
    <message>
        <source>Open in &amp;Activity</source>
        <translation>פתיחה בפ&amp;עילות</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>מזהה מעקב</translation>
    </message>
    <message>
        <source>It did not work. What was entered is kept: correct it and try again.</source>
        <translation>זה לא הצליח. מה שהוזן נשמר: אפשר לתקן ולנסות שוב.</translation>
    </message>
    <message>
        <source>Compliance reviews the address before the customer is created. You can close this page; progress stays in Activity.</source>
        <translation>צוות התאימות בודק את הכתובת לפני שהלקוח נוצר. אפשר לסגור את הדף; ההתקדמות נשארת בפעילות.</translation>
    </message>
    <message>
        <source>Most reviews take 15 to 60 minutes, at most 72 hours. Once approved, the customer is created by itself; nothing has to be sent again.</source>
        <translation>רוב הבדיקות נמשכות 15 עד 60 דקות, לכל היותר 72 שעות. לאחר האישור הלקוח נוצר מעצמו; אין צורך לשלוח דבר שוב.</translation>
    </message>
    <message>
        <source>The customer is there, but not all of its packages. You can set it up with those that are ready.</source>
        <translation>הלקוח קיים, אבל לא כל החבילות שלו. אפשר להגדיר אותו עם אלה שמוכנות.</translation>
    </message>
    <message>
        <source>The customer is ready. Next: locations, users and phone numbers.</source>
        <translation>הלקוח מוכן. השלב הבא: מיקומים, משתמשים ומספרי טלפון.</translation>
    </message>
    <message>
        <source>A part could not be provisioned.</source>
        <translation>לא ניתן היה להקצות חלק אחד.</translation>
    </message>
    <message>
        <source>This usually takes a few minutes. You can close this page; progress stays in Activity.</source>
        <translation>זה נמשך בדרך כלל כמה דקות. אפשר לסגור את הדף; ההתקדמות נשארת בפעילות.</translation>
    </message>
</context>
<context>
    <name>pd::OperationPanel</name>
    <message>
        <source>Show customer</source>
        <translation>הצגת הלקוח</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>בדיקה הבאה</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>מזהה מעקב</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>עריכה וניסיון חוזר</translation>
    </message>
</context>
<context>
    <name>pd::OperationProgress</name>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 מתוך שלב אחד</numerusform>
            <numerusform>%1 מתוך %n שלבים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::OperationsModel</name>
    <message>
        <source>Operation</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>משך</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>בדיקה הבאה</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>מזהה מעקב</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
</context>
<context>
    <name>pd::OptionsStep</name>
    <message>
        <source>Options</source>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>Everything here has a sensible value already.</source>
        <translation>לכל מה שכאן כבר יש ערך סביר.</translation>
    </message>
    <message>
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>&amp;Date on which billing starts</source>
        <translation>&amp;תאריך תחילת החיוב</translation>
    </message>
    <message>
        <source>When packages are assigned to users</source>
        <translation>כשמקצים חבילות למשתמשים</translation>
    </message>
    <message>
        <source>Time &amp;zone of meetings</source>
        <translation>&amp;אזור הזמן של הפגישות</translation>
    </message>
    <message>
        <source>That of the headquarters</source>
        <translation>זה של המטה</translation>
    </message>
    <message>
        <source>Optional. Meeting sites begin with this time zone; users can choose their own.</source>
        <translation>לא חובה. אתרי הפגישות מתחילים באזור זמן זה; משתמשים יכולים לבחור אחר.</translation>
    </message>
    <message>
        <source>&amp;On: only we change users, packages and sign-in</source>
        <translation>מו&amp;פעל: רק אנחנו משנים משתמשים, חבילות וכניסה</translation>
    </message>
    <message>
        <source>&amp;Off: their administrators can change users and packages</source>
        <translation>&amp;כבוי: מנהלי הלקוח יכולים לשנות משתמשים וחבילות</translation>
    </message>
    <message>
        <source>The organization exists already: the mode stays off for it, whatever is chosen here.</source>
        <translation>הארגון כבר קיים: המצב נשאר כבוי עבורו, לא משנה מה נבחר כאן.</translation>
    </message>
    <message>
        <source>Their administrators cannot add users, change packages, authentication, domains or the company name. They see a banner that says so. The mode can be switched off later.</source>
        <translation>מנהלי הלקוח אינם יכולים להוסיף משתמשים או לשנות חבילות, אימות, דומיינים או את שם החברה. מוצגת להם הודעה על כך. אפשר לכבות את המצב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Their administrators can add wholesale users and change packages, which changes what you are billed for.</source>
        <translation>מנהלי הלקוח יכולים להוסיף משתמשים סיטונאיים ולשנות חבילות, וזה משנה את החיוב שלך.</translation>
    </message>
    <message>
        <source>Year, month, day, for example %1. At most 90 days from today.</source>
        <translation>שנה, חודש, יום, למשל %1. לכל היותר 90 יום מהיום.</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>לא מוגבל</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>חיוב</translation>
    </message>
    <message>
        <source>Assigning a package to a user starts its billing, removing it stops it. Usage is counted per user and day.</source>
        <translation>חבילה מחויבת מרגע שהיא מוקצית למשתמש ועד שהיא מוסרת. השימוש נספר לפי משתמש ויום.</translation>
    </message>
</context>
<context>
    <name>pd::OrganizationStep</name>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>A Webex organization that exists becomes your wholesale customer.</source>
        <translation>ארגון Webex קיים נעשה לקוח סיטונאי של השותף.</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>מזהה &amp;ארגון</translation>
    </message>
    <message>
        <source>Na&amp;me of the organization</source>
        <translation>&amp;שם הארגון</translation>
    </message>
    <message>
        <source>Optional, to find the request in Activity. The organization keeps its own name.</source>
        <translation>לא חובה, כדי למצוא את הבקשה ב״פעילות״. הארגון שומר על שמו.</translation>
    </message>
    <message>
        <source>E&amp;xternal ID</source>
        <translation>&amp;מזהה חיצוני</translation>
    </message>
    <message>
        <source>Your own number or name for this customer, unique among yours.</source>
        <translation>מספר או שם של השותף עבור לקוח זה, ייחודי בין לקוחותיו.</translation>
    </message>
    <message>
        <source>Administrator &amp;e-mail</source>
        <translation>&amp;דוא״ל של מנהל המערכת</translation>
    </message>
    <message>
        <source>Optional. An administrator whom the organization has already.</source>
        <translation>לא חובה. מנהל מערכת שכבר קיים בארגון.</translation>
    </message>
    <message>
        <source>From the account page of the customer&apos;s Control Hub: the encoded ID, or the bare UUID.</source>
        <translation>מדף החשבון ב-Control Hub של הלקוח: המזהה המקודד, או ה-UUID לבדו.</translation>
    </message>
    <message>
        <source>The organization with the UUID %1.</source>
        <translation>הארגון שה-UUID שלו %1.</translation>
    </message>
    <message>
        <source>The API gets the encoded ID of this UUID.</source>
        <translation>ה-API מקבל את המזהה המקודד של UUID זה.</translation>
    </message>
    <message>
        <source>This organization is your customer already: %1 (%2).</source>
        <translation>הארגון כבר לקוח של השותף: %1 (%2).</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>מה דרוש</translation>
    </message>
    <message>
        <source>The organization&apos;s ID, a template that allows administrator invitations, and the billing address.</source>
        <translation>מזהה הארגון, תבנית שמתירה הזמנות למנהלי מערכת, וכתובת החיוב.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>לפני שמתחילים</translation>
    </message>
    <message>
        <source>It goes faster when an administrator there has added you as an external administrator with full rights.</source>
        <translation>זה מהיר יותר אם מנהל מערכת שם הוסיף את השותף כמנהל חיצוני עם הרשאות מלאות.</translation>
    </message>
</context>
<context>
    <name>pd::OverviewDrafts</name>
    <message>
        <source>Deleted</source>
        <translation>נמחקה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
</context>
<context>
    <name>pd::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>More to create</source>
        <translation>עוד אפשרויות יצירה</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>דבר אינו דורש טיפול.</translation>
    </message>
    <message>
        <source>What you begin to enter is kept here.</source>
        <translation>מה שמתחילים להזין נשמר כאן.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>הצגת פחות</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>הצגת הכול</numerusform>
            <numerusform>הצגת כל %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>לקוח אחד</numerusform>
            <numerusform>%Ln לקוחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>טיוטה אחת</numerusform>
            <numerusform>%Ln טיוטות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>steps</comment>
        <translation>%1 מתוך %2 הושלמו</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format: weekday, day and month</comment>
        <translation>dddd, d בMMMM</translation>
    </message>
    <message>
        <source>Create customer…</source>
        <translation>יצירת לקוח…</translation>
    </message>
    <message>
        <source>Create onboarding template…</source>
        <translation>יצירת תבנית קליטה…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>צעדים ראשונים</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>דורש טיפול</translation>
    </message>
    <message>
        <source>Show in Customers</source>
        <translation>הצגה בלקוחות</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>פעולות מתבצעות</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>פתיחת הפעילות</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>טיוטות</translation>
    </message>
    <message>
        <source>Customers by status</source>
        <translation>לקוחות לפי מצב</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>נפתחו לאחרונה</translation>
    </message>
</context>
<context>
    <name>pd::OverviewRowWidget</name>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>שכפול %1</translation>
    </message>
</context>
<context>
    <name>pd::PackageChangeStep</name>
    <message>
        <source>Change packages</source>
        <translation>שינוי חבילות</translation>
    </message>
    <message>
        <source>The list is complete: a package that is not chosen here is removed from the customer and from every user who has it.</source>
        <translation>הרשימה שלמה: חבילה שלא נבחרה כאן מוסרת מהלקוח ומכל משתמש שיש לו אותה.</translation>
    </message>
    <message>
        <source>Confirm the removal</source>
        <translation>אישור ההסרה</translation>
    </message>
    <message>
        <source>The users could not be counted, and nothing is removed unseen.</source>
        <translation>לא ניתן היה לספור את המשתמשים, ודבר אינו מוסר בלי שנראה.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>ספירה חוזרת</translation>
    </message>
    <message>
        <source>Counting the users…</source>
        <translation>המשתמשים נספרים…</translation>
    </message>
    <message>
        <source>The users could not be counted</source>
        <translation>לא ניתן היה לספור את המשתמשים</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>הסרת %1 ממשתמש אחד</numerusform>
            <numerusform>הסרת %1 מ-%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove them from %Ln users</source>
        <translation>
            <numerusform>הסרתן ממשתמש אחד</numerusform>
            <numerusform>הסרתן מ-%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting users…</source>
        <translation>נספרים…</translation>
    </message>
    <message>
        <source>Change pac&amp;kages</source>
        <translation>&amp;שינוי החבילות</translation>
    </message>
    <message>
        <source>Remove pac&amp;kages</source>
        <translation>&amp;הסרת חבילות</translation>
    </message>
    <message>
        <source>New packages can be given to users as soon as they are ready.</source>
        <translation>אפשר להקצות חבילות חדשות למשתמשים ברגע שהן מוכנות.</translation>
    </message>
    <message>
        <source>Billing of a removed package ends with it. The users stay in the organization; give them another package to keep them working.</source>
        <translation>החיוב על חבילה שהוסרה מסתיים איתה. המשתמשים נשארים בארגון; כדי שימשיכו לעבוד יש להקצות להם חבילה אחרת.</translation>
    </message>
    <message>
        <source>Where calling starts</source>
        <translation>היכן מתחילות השיחות</translation>
    </message>
    <message>
        <source>This is the first package with calling. The billing address becomes the first calling location.</source>
        <translation>זו החבילה הראשונה עם שיחות. כתובת החיוב נעשית מיקום השיחות הראשון.</translation>
    </message>
    <message>
        <source>Location &amp;name</source>
        <translation>שם ה&amp;מיקום</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;אזור זמן</translation>
    </message>
    <message>
        <source>Call lan&amp;guage</source>
        <translation>ש&amp;פת השיחות</translation>
    </message>
    <message>
        <source>&amp;Emergency identifier</source>
        <translation>מזהה חי&amp;רום</translation>
    </message>
    <message>
        <source>Optional. The identifier of this location for emergency calls, where your PSTN provider gave one.</source>
        <translation>לא חובה. המזהה של המיקום לשיחות חירום, אם ספק ה-PSTN נתן מזהה כזה.</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>יש לבחור שפה</translation>
    </message>
    <message>
        <source>Choose a time zone</source>
        <translation>יש לבחור אזור זמן</translation>
    </message>
</context>
<context>
    <name>pd::PackageChooser</name>
    <message>
        <source>Base packages</source>
        <translation>חבילות בסיס</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>תוספות</translation>
    </message>
    <message>
        <source>Limit, optional</source>
        <translation>מגבלה, לא חובה</translation>
    </message>
    <message>
        <source>This edition of the offer does not have: %1.</source>
        <translation>במהדורה זו של ההצעה אין: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>להשמיט אותן</translation>
    </message>
    <message>
        <source>Can be used because %1 is selected</source>
        <translation>אפשרית כי נבחרה %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a package contains, how many users have it</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users have it</source>
        <translation>
            <numerusform>יש למשתמש אחד</numerusform>
            <numerusform>יש ל-%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>הוספת %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>השמטת %1</translation>
    </message>
    <message>
        <source>Fewer packages</source>
        <translation>פחות חבילות</translation>
    </message>
    <message>
        <source>More packages</source>
        <translation>חבילות נוספות</translation>
    </message>
    <message>
        <source>Packages for contact centers, outside of the usual offer</source>
        <translation>חבילות למוקדי שירות, מחוץ להצעה הרגילה</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>מגבלה של %1</translation>
    </message>
</context>
<context>
    <name>pd::PackageDiffView</name>
    <message>
        <source>What this changes</source>
        <translation>מה זה משנה</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 נוספת</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln users have it, the limit would be %2</source>
        <comment>package, limit</comment>
        <translation>
            <numerusform>%1: יש למשתמש אחד, המגבלה תהיה %2</numerusform>
            <numerusform>%1: יש ל-%Ln משתמשים, המגבלה תהיה %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <comment>packages</comment>
        <translation>נשאר: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is REMOVED. Counting the users who have it…</source>
        <translation>%1 מוסרת. נספרים המשתמשים שיש להם אותה…</translation>
    </message>
    <message>
        <source>%1 is REMOVED. How many users have it is not known</source>
        <translation>%1 מוסרת. לא ידוע לכמה משתמשים יש אותה</translation>
    </message>
    <message>
        <source>%1 is REMOVED. No user has it</source>
        <translation>%1 מוסרת. אין משתמש שיש לו אותה</translation>
    </message>
    <message numerus="yes">
        <source>%1 is REMOVED from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>%1 מוסרת ממשתמש אחד</numerusform>
            <numerusform>%1 מוסרת מ-%Ln משתמשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PackageRow</name>
    <message>
        <source>Limit of %1</source>
        <translation>מגבלה של %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא מגבלה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::PackageStates</name>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
</context>
<context>
    <name>pd::PackagesStep</name>
    <message>
        <source>Packages</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Choose what this customer may use. Each user gets exactly one base package later.</source>
        <translation>יש לבחור במה הלקוח יכול להשתמש. בהמשך כל משתמש מקבל חבילת בסיס אחת בדיוק.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>חבילה אחת</numerusform>
            <numerusform>%n חבילות</numerusform>
        </translation>
    </message>
    <message>
        <source>Webex sign-in</source>
        <translation>כניסה של Webex</translation>
    </message>
    <message>
        <source>SAML sign-in of the partner</source>
        <translation>כניסת SAML של השותף</translation>
    </message>
    <message>
        <source>OpenID Connect sign-in of the partner</source>
        <translation>כניסת OpenID Connect של השותף</translation>
    </message>
    <message>
        <source>no PSTN provider</source>
        <translation>ללא ספק PSTN</translation>
    </message>
    <message>
        <source>PSTN provider %1</source>
        <translation>ספק PSTN ‏%1</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>מהתבנית</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>template, sign-in, PSTN provider</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>The first administrator gets the package level chosen here. It cannot be lowered later.</source>
        <translation>מנהל המערכת הראשון מקבל את רמת החבילה שנבחרה כאן. אי אפשר להוריד אותה מאוחר יותר.</translation>
    </message>
</context>
<context>
    <name>pd::PersonList</name>
    <message>
        <source>Persons of the organization</source>
        <translation>אנשי הארגון</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Administrator: %1</source>
        <translation>מנהל מערכת: %1</translation>
    </message>
    <message>
        <source>There are no persons in the organization.</source>
        <translation>אין אנשים בארגון.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln who are no administrators</source>
        <translation>
            <numerusform>האחד שאינו מנהל מערכת</numerusform>
            <numerusform>כל %Ln שאינם מנהלי מערכת</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PrechecksPage</name>
    <message>
        <source>Prechecks</source>
        <translation>בדיקות מקדימות</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;בדיקה</translation>
    </message>
    <message>
        <source>Ask &amp;again for those that failed</source>
        <translation>שאלה &amp;חוזרת על מה שנכשל</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>Customers: address and e-mail only</source>
        <translation>לקוחות: כתובת ודוא״ל בלבד</translation>
    </message>
    <message>
        <source>Customers: everything</source>
        <translation>לקוחות: הכול</translation>
    </message>
    <message>
        <source>Users, before the customer exists</source>
        <translation>משתמשים, לפני שהלקוח קיים</translation>
    </message>
    <message>
        <source>Users of a customer: e-mail only</source>
        <translation>משתמשים של לקוח: דוא״ל בלבד</translation>
    </message>
    <message>
        <source>Users of a customer: everything</source>
        <translation>משתמשים של לקוח: הכול</translation>
    </message>
    <message>
        <source>&amp;What is checked</source>
        <translation>&amp;מה נבדק</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>לק&amp;וח</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;רשימה</translation>
    </message>
    <message>
        <source>Customer or user</source>
        <translation>לקוח או משתמש</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>מה השרת אומר</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>מה שגוי</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>מזהה מעקב</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>בחירת רשימה</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>קובצי CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>ייצוא הדוח</translation>
    </message>
    <message>
        <source>The columns of bulk files, with their titles, as a spreadsheet copies them or as a CSV file.</source>
        <translation>העמודות של קבצים מרוכזים, עם הכותרות, כפי שגיליון מעתיק אותן או כקובץ CSV.</translation>
    </message>
    <message>
        <source>E-mail addresses, one per line; or the columns of Control Hub with their titles, as a spreadsheet copies them.</source>
        <translation>כתובות דוא״ל, אחת בכל שורה; או העמודות של Control Hub עם הכותרות, כפי שגיליון מעתיק אותן.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>עדיין לא נבדק דבר</translation>
    </message>
    <message>
        <source>The server says of each customer or user whether it could be made now. Nothing is made, and nothing changes.</source>
        <translation>השרת אומר על כל לקוח או משתמש אם אפשר ליצור אותו עכשיו. דבר אינו נוצר ואינו משתנה.</translation>
    </message>
    <message>
        <source>Enter a list</source>
        <translation>הזנת רשימה</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>מהקובץ %1</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>בחירת &amp;קובץ…</translation>
    </message>
    <message>
        <source>Paste &amp;instead</source>
        <translation>הד&amp;בקה במקום</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed on the server.</source>
        <translation>הבדיקה נעצרה. דבר לא השתנה בשרת.</translation>
    </message>
    <message>
        <source>Precheck</source>
        <translation>בדיקה מקדימה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answers</source>
        <translation>
            <numerusform>%1 מתוך תשובה %Ln</numerusform>
            <numerusform>%1 מתוך %Ln תשובות</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checked</source>
        <translation>
            <numerusform>%Ln נבדק</numerusform>
            <numerusform>%Ln נבדקו</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>הדוח נשמר.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;תבנית</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator&apos;s e-mail</source>
        <translation>&amp;דוא״ל של המנהל</translation>
    </message>
    <message>
        <source>Name or provisioning ID, for customers whose row in the list has none.</source>
        <translation>שם או מזהה הקצאה, ללקוחות שבשורתם ברשימה אין תבנית.</translation>
    </message>
    <message>
        <source>Name or provisioning ID</source>
        <translation>שם או מזהה הקצאה</translation>
    </message>
</context>
<context>
    <name>pd::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation>פרופיל: %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ארגז חול</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>זמני</translation>
    </message>
</context>
<context>
    <name>pd::ProfileForm</name>
    <message>
        <source>Profile &amp;name</source>
        <translation>שם &amp;הפרופיל</translation>
    </message>
    <message>
        <source>Server a&amp;ddress</source>
        <translation>&amp;כתובת השרת</translation>
    </message>
    <message>
        <source>Keep the usual address unless you were given another one.</source>
        <translation>יש להשאיר את הכתובת הרגילה, אלא אם קיבלת כתובת אחרת.</translation>
    </message>
    <message>
        <source>Add &amp;profile</source>
        <translation>ה&amp;וספת פרופיל</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>כבר יש פרופיל בשם זה.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>יש להזין כתובת שמתחילה ב-https://‎.</translation>
    </message>
</context>
<context>
    <name>pd::ProfileRow</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>ארגז חול במחשב הזה</translation>
    </message>
    <message>
        <source>Webex</source>
        <translation>Webex</translation>
    </message>
    <message>
        <source>Temporary, from the command line</source>
        <translation>זמני, משורת הפקודה</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>בשימוש</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>שימוש ב-%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove the profile %1? Its access token is deleted from the keyring. Its data stays in %2.</source>
        <translation>להסיר את הפרופיל %1? אסימון הגישה שלו נמחק ממחזיק המפתחות. הנתונים שלו נשארים ב-%2.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>הסרת הפרופיל</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>להשאיר</translation>
    </message>
</context>
<context>
    <name>pd::ProfileSection</name>
    <message>
        <source>Profiles</source>
        <translation>פרופילים</translation>
    </message>
    <message>
        <source>Add a Webe&amp;x profile</source>
        <translation>הו&amp;ספת פרופיל Webex</translation>
    </message>
</context>
<context>
    <name>pd::ProgramSection</name>
    <message>
        <source>Data, requests and log</source>
        <translation>נתונים, בקשות ויומן</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>תיקיית נתונים</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>תיקיית יומן</translation>
    </message>
    <message>
        <source>&amp;Requests per minute</source>
        <translation>ב&amp;קשות בדקה</translation>
    </message>
    <message>
        <source>As many as the server takes</source>
        <translation>כמה שהשרת מקבל</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>לכל היותר %1</translation>
    </message>
    <message>
        <source>Counts from the next time that the profile is opened.</source>
        <translation>חל מהפעם הבאה שהפרופיל נפתח.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;יומן</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>בעיות בלבד</translation>
    </message>
    <message>
        <source>Problems and what was done</source>
        <translation>בעיות ומה שבוצע</translation>
    </message>
    <message>
        <source>Everything, for support</source>
        <translation>הכול, עבור התמיכה</translation>
    </message>
    <message>
        <source>The log never contains tokens.</source>
        <translation>היומן לעולם אינו מכיל אסימונים.</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics</source>
        <translation>העתקת &amp;פרטי אבחון</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>pd::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>pd::ProviderPanel</name>
    <message>
        <source>Subscription</source>
        <translation>מינוי</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Billing starts</source>
        <translation>תחילת החיוב</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
    <message>
        <source>Bare UUID</source>
        <translation>‏UUID בלבד</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>השם אינו ידוע</translation>
    </message>
    <message>
        <source>Copy subscription</source>
        <translation>העתקת המינוי</translation>
    </message>
    <message>
        <source>Copy encoded</source>
        <translation>העתקה בצורה המקודדת</translation>
    </message>
    <message>
        <source>Copy bare UUID</source>
        <translation>העתקה כ-UUID בלבד</translation>
    </message>
    <message>
        <source>This provider is suspended: its customers and users can only be deleted, nothing can be added or changed. Ask your account team to make it active again.</source>
        <translation>ספק זה מושעה: אפשר רק למחוק את הלקוחות והמשתמשים שלו, ואי אפשר להוסיף או לשנות דבר. אפשר לבקש מצוות הלקוח שלך להפעיל אותו מחדש.</translation>
    </message>
    <message>
        <source>Show its &amp;customers</source>
        <translation>הצגת &amp;לקוחותיו</translation>
    </message>
</context>
<context>
    <name>pd::ProviderRequest</name>
    <message>
        <source>Set-up request</source>
        <translation>בקשת הקמה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>What is needed to set up an indirect provider. Copy the values or save them, and send them to your account team.</source>
        <translation>מה שדרוש להקמת ספק עקיף. אפשר להעתיק את הערכים או לשמור אותם, ולשלוח אותם לצוות הלקוח שלך.</translation>
    </message>
    <message>
        <source>Your &amp;organization ID</source>
        <translation>&amp;מזהה הארגון שלך</translation>
    </message>
    <message>
        <source>Your organization&apos;s na&amp;me</source>
        <translation>שם ה&amp;ארגון שלך</translation>
    </message>
    <message>
        <source>Name of the &amp;provider&apos;s organization</source>
        <translation>שם הארגון של ה&amp;ספק</translation>
    </message>
    <message>
        <source>&amp;E-mail of its first administrator</source>
        <translation>&amp;דוא״ל של מנהל המערכת הראשון</translation>
    </message>
    <message>
        <source>Name of its &amp;first administrator</source>
        <translation>&amp;שם מנהל המערכת הראשון</translation>
    </message>
    <message>
        <source>Shared su&amp;bscription ID</source>
        <translation>מזהה &amp;המינוי המשותף</translation>
    </message>
    <message>
        <source>Billing s&amp;tarts</source>
        <translation>תחילת ה&amp;חיוב</translation>
    </message>
    <message>
        <source>The day of the set-up, when nothing else is agreed.</source>
        <translation>יום ההקמה, אם לא סוכם אחרת.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>שמירה &amp;כטקסט…</translation>
    </message>
    <message>
        <source>The values were copied.</source>
        <translation>הערכים הועתקו.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>שמירת הבקשה</translation>
    </message>
    <message>
        <source>The request was saved.</source>
        <translation>הבקשה נשמרה.</translation>
    </message>
</context>
<context>
    <name>pd::ProvidersModel</name>
    <message>
        <source>Active</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>מושעה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Billing starts</source>
        <translation>תחילת החיוב</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>מינוי</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
</context>
<context>
    <name>pd::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>ספקים</translation>
    </message>
    <message>
        <source>Loading providers…</source>
        <translation>הספקים נטענים…</translation>
    </message>
    <message>
        <source>Set-&amp;up request</source>
        <translation>&amp;בקשת הקמה</translation>
    </message>
    <message>
        <source>The providers could not be read</source>
        <translation>לא ניתן לקרוא את הספקים</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>ההודעה שלמעלה מציינת את הסיבה.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>No indirect providers</source>
        <translation>אין ספקים עקיפים</translation>
    </message>
    <message>
        <source>An indirect provider sells under you, with its own administrators, templates and customers. A set-up request is where it begins.</source>
        <translation>ספק עקיף מוכר תחתיך, עם מנהלי מערכת, תבניות ולקוחות משלו. מתחילים בבקשת הקמה.</translation>
    </message>
    <message>
        <source>Set-up request</source>
        <translation>בקשת הקמה</translation>
    </message>
    <message>
        <source>No provider matches</source>
        <translation>לא נמצא ספק מתאים</translation>
    </message>
    <message>
        <source>Check the spelling, or look among all providers.</source>
        <translation>כדאי לבדוק את האיות, או לחפש בין כל הספקים.</translation>
    </message>
    <message>
        <source>Show all providers</source>
        <translation>הצגת כל הספקים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message numerus="yes">
        <source>%Ln providers</source>
        <translation>
            <numerusform>ספק אחד</numerusform>
            <numerusform>%Ln ספקים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln providers</source>
        <translation>
            <numerusform>%1 מתוך ספק אחד</numerusform>
            <numerusform>%1 מתוך %Ln ספקים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>אחד נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>העתקת השורות הנבחרות</translation>
    </message>
    <message>
        <source>Copy organization ID</source>
        <translation>העתקת מזהה הארגון</translation>
    </message>
    <message>
        <source>Show its customers</source>
        <translation>הצגת לקוחותיו</translation>
    </message>
</context>
<context>
    <name>pd::ProvisioningEntry</name>
    <message>
        <source>Open &amp;Partner Hub</source>
        <translation>&amp;פתיחת Partner Hub</translation>
    </message>
    <message>
        <source>Sa&amp;ve ID</source>
        <translation>&amp;שמירת המזהה</translation>
    </message>
    <message>
        <source>Provisioning &amp;ID that Partner Hub gave</source>
        <translation>&amp;מזהה ההקצאה שנתן Partner Hub</translation>
    </message>
</context>
<context>
    <name>pd::PstnAuditPage</name>
    <message>
        <source>PSTN audit</source>
        <translation>ביקורת PSTN</translation>
    </message>
    <message>
        <source>Start a&amp;udit</source>
        <translation>תחילת &amp;ביקורת</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>S&amp;et PSTN of selected…</source>
        <translation>הגד&amp;רת PSTN של הנבחרים…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>PSTN</source>
        <translation>PSTN</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>סוג החיבור</translation>
    </message>
    <message>
        <source>Why not read</source>
        <translation>מדוע לא נקרא</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>ייצוא הביקורת</translation>
    </message>
    <message>
        <source>The audit was stopped. The table shows the one before it.</source>
        <translation>הביקורת נעצרה. הטבלה מציגה את הקודמת.</translation>
    </message>
    <message>
        <source>The audit was stopped before its end.</source>
        <translation>הביקורת נעצרה לפני סופה.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>ביקורת</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customers</source>
        <translation>
            <numerusform>%1 מתוך לקוח %Ln</numerusform>
            <numerusform>%1 מתוך %Ln לקוחות</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Without PSTN</source>
        <translation>ללא PSTN</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>The server is asked</source>
        <translation>השרת נשאל</translation>
    </message>
    <message>
        <source>Which locations can make calls?</source>
        <translation>אילו מיקומים יכולים להתקשר?</translation>
    </message>
    <message>
        <source>The table comes when all customers were asked.</source>
        <translation>הטבלה תופיע לאחר שכל הלקוחות נשאלו.</translation>
    </message>
    <message>
        <source>The audit asks the server for the PSTN connection of every calling location of your customers. It changes nothing.</source>
        <translation>הביקורת שואלת את השרת על חיבור ה-PSTN של כל מיקום שיחות של הלקוחות. היא אינה משנה דבר.</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>תחילת ביקורת</translation>
    </message>
    <message>
        <source>No calling locations</source>
        <translation>אין מיקומי שיחות</translation>
    </message>
    <message>
        <source>None of your customers has a location with calling.</source>
        <translation>לאף לקוח אין מיקום עם שיחות.</translation>
    </message>
    <message>
        <source>No location matches</source>
        <translation>אין מיקום מתאים</translation>
    </message>
    <message>
        <source>Check the spelling, or look among all locations.</source>
        <translation>יש לבדוק את הכתיב, או לחפש בין כל המיקומים.</translation>
    </message>
    <message>
        <source>Show all locations</source>
        <translation>הצגת כל המיקומים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locations</source>
        <translation>
            <numerusform>מיקום %Ln</numerusform>
            <numerusform>%Ln מיקומים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be set from here</source>
        <translation>
            <numerusform>%Ln מהם אינו ניתן להגדרה מכאן</numerusform>
            <numerusform>%Ln מהם אינם ניתנים להגדרה מכאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved.</source>
        <translation>
            <numerusform>שורה %Ln נשמרה.</numerusform>
            <numerusform>%Ln שורות נשמרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::PstnStep</name>
    <message>
        <source>Set PSTN connection</source>
        <translation>הגדרת חיבור PSTN</translation>
    </message>
    <message>
        <source>How calls of this location reach the telephone network. Numbers that the location has stay as they are.</source>
        <translation>כיצד שיחות של המיקום מגיעות לרשת הטלפון. המספרים של המיקום נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>בחירת חיבור</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>טראנק</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>קבוצת ניתוב</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;חיבור</translation>
    </message>
    <message>
        <source>Calls go &amp;through</source>
        <translation>השיחות עוברות &amp;דרך</translation>
    </message>
    <message>
        <source>&amp;ID of the trunk or route group</source>
        <translation>מזהה הטרא&amp;נק או קבוצת הניתוב</translation>
    </message>
    <message>
        <source>Control Hub shows it under Calling, Call routing.</source>
        <translation>Control Hub מציג אותו תחת Calling, Call routing.</translation>
    </message>
    <message>
        <source>%1 (in Partner Hub only)</source>
        <translation>%1 (רק ב-Partner Hub)</translation>
    </message>
    <message>
        <source>&amp;Set PSTN</source>
        <translation>ה&amp;גדרת PSTN</translation>
    </message>
</context>
<context>
    <name>pd::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>כיווץ הסרגל</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>הרחבת הסרגל</translation>
    </message>
</context>
<context>
    <name>pd::RawAnswer</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>העת&amp;קה</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;שמירה…</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>תשובת השרת</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Asking the server how it is now…</source>
        <translation>השרת נשאל על המצב כעת…</translation>
    </message>
    <message>
        <source>Save the answer of the server</source>
        <translation>שמירת תשובת השרת</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>נשמר: %1</translation>
    </message>
</context>
<context>
    <name>pd::RecentPanel</name>
    <message>
        <source>Customers that you open show here.</source>
        <translation>לקוחות שפותחים מופיעים כאן.</translation>
    </message>
</context>
<context>
    <name>pd::RecentRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>customer, external ID, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>pd::RemovalStep</name>
    <message>
        <source>Delete wholesale services</source>
        <translation>מחיקת השירותים הסיטונאיים</translation>
    </message>
    <message>
        <source>The customer leaves your list, and its users lose their packages. This cannot be undone.</source>
        <translation>הלקוח יוצא מהרשימה, ומשתמשיו מאבדים את חבילותיהם. אי אפשר לבטל זאת.</translation>
    </message>
    <message>
        <source>Remove &amp;persons, too</source>
        <translation>גם הסרת אנ&amp;שים</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>מה הולך</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>מה נשאר</translation>
    </message>
    <message>
        <source>The Webex organization with its name, settings and sign-in</source>
        <translation>ארגון Webex עם שמו, הגדרותיו והכניסה אליו</translation>
    </message>
    <message>
        <source>Its persons and administrators; their e-mail addresses stay bound to the organization</source>
        <translation>אנשיו ומנהלי המערכת שלו; כתובות הדוא״ל שלהם נשארות קשורות לארגון</translation>
    </message>
    <message>
        <source>What was billed until now</source>
        <translation>מה שחויב עד כה</translation>
    </message>
    <message>
        <source>Confirm by &amp;typing</source>
        <translation>&amp;אישור בהקלדה</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>יש להקליד %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %Ln users</source>
        <comment>package</comment>
        <translation>
            <numerusform>%1, ממשתמש אחד</numerusform>
            <numerusform>%1, מ-%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the users…</source>
        <translation>המשתמשים נספרים…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users cannot use the services any more; their billing ends</source>
        <translation>
            <numerusform>משתמש אחד לא יוכל עוד להשתמש בשירותים; החיוב עליו מסתיים</numerusform>
            <numerusform>%Ln משתמשים לא יוכלו עוד להשתמש בשירותים; החיוב עליהם מסתיים</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the persons of the organization…</source>
        <translation>אנשי הארגון נקראים…</translation>
    </message>
    <message>
        <source>The persons could not be read.</source>
        <translation>לא ניתן היה לקרוא את האנשים.</translation>
    </message>
    <message>
        <source>All administrators are chosen. Nobody of the organization could sign in to Control Hub any more.</source>
        <translation>כל מנהלי המערכת נבחרו. איש מהארגון לא יוכל עוד להיכנס ל-Control Hub.</translation>
    </message>
    <message>
        <source>The customer is shown as Deleting until the server is done, then it leaves the list. The organization stays.</source>
        <translation>הלקוח מוצג ״במחיקה״ עד שהשרת מסיים, ואז יוצא מהרשימה. הארגון נשאר.</translation>
    </message>
    <message numerus="yes">
        <source>Afterwards %Ln persons are removed from it.</source>
        <translation>
            <numerusform>לאחר מכן מוסר ממנו אדם אחד.</numerusform>
            <numerusform>לאחר מכן מוסרים ממנו %Ln אנשים.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete services</source>
        <translation>&amp;מחיקת השירותים</translation>
    </message>
</context>
<context>
    <name>pd::RemoveNumbersStep</name>
    <message>
        <source>Remove numbers</source>
        <translation>הסרת מספרים</translation>
    </message>
    <message>
        <source>The numbers leave the customer. Your provider keeps them until you give them back there.</source>
        <translation>המספרים עוזבים את הלקוח. הספק שומר אותם עד להחזרתם אליו.</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;מספרים</translation>
    </message>
    <message>
        <source>Choose all that are &amp;free</source>
        <translation>בחירת כל ה&amp;פנויים</translation>
    </message>
    <message>
        <source>%1 (main number)</source>
        <translation>%1 (מספר ראשי)</translation>
    </message>
    <message>
        <source>%1 (somebody has it)</source>
        <translation>%1 (שייך למישהו)</translation>
    </message>
    <message>
        <source>Space chooses a number. Numbers that somebody has, and main numbers, stay.</source>
        <translation>מקש הרווח בוחר מספר. מספרים ששייכים למישהו ומספרים ראשיים נשארים.</translation>
    </message>
    <message>
        <source>This location has no numbers.</source>
        <translation>למיקום זה אין מספרים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are removed, five at a time.</source>
        <translation>
            <numerusform>מספר %Ln מוסר.</numerusform>
            <numerusform>%Ln מספרים מוסרים, חמישה בכל פעם.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove numbers</source>
        <translation>ה&amp;סרת מספרים</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln numbers</source>
        <translation>
            <numerusform>ה&amp;סרת מספר %Ln</numerusform>
            <numerusform>ה&amp;סרת %Ln מספרים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::RenameStep</name>
    <message>
        <source>Rename customer</source>
        <translation>שינוי שם הלקוח</translation>
    </message>
    <message>
        <source>The name of the organization. Its users and administrators see it, too.</source>
        <translation>שם הארגון. גם המשתמשים והמנהלים שלו רואים אותו.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ש&amp;ם</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>כעת: %1</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;שינוי השם</translation>
    </message>
</context>
<context>
    <name>pd::ReportChoices</name>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>השוואה עם</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>מחירים</translation>
    </message>
    <message>
        <source>Counting and prices</source>
        <translation>ספירה ומחירים</translation>
    </message>
    <message>
        <source>%1, what is assigned</source>
        <translation>%1, מה שמוקצה</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>%1, what was used</source>
        <translation>%1, מה שהיה בשימוש</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>שלנו</translation>
    </message>
</context>
<context>
    <name>pd::ReportExport</name>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>טבלת ציר</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>כמות</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>סה״כ</translation>
    </message>
    <message>
        <source>Usage per service</source>
        <translation>שימוש לפי שירות</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>חשבונות</translation>
    </message>
</context>
<context>
    <name>pd::ReportsPanel</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>בשרת</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>יובאו</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>דוחות</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>תקופה אחרת</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ייבוא קובץ</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>קריאת הרשימה מחדש</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;להשאיר</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>בקריאה…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>אפשרויות נוספות עבור %1</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>הבאה</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>יצירה מחדש…</translation>
    </message>
    <message>
        <source>To be made again, the report of %1 is deleted first. A download link that was sent before stops working. Type %2 to do it.</source>
        <translation>כדי ליצור מחדש את הדוח של %1, הוא נמחק תחילה. קישור הורדה שנשלח קודם לכן יפסיק לפעול. לביצוע יש להקליד %2.</translation>
    </message>
    <message>
        <source>Delete from the server…</source>
        <translation>מחיקה מהשרת…</translation>
    </message>
    <message>
        <source>Delete the report of %1 from the server? A download link that was sent before stops working. Type %2 to do it.</source>
        <translation>למחוק מהשרת את הדוח של %1? קישור הורדה שנשלח קודם לכן יפסיק לפעול. לביצוע יש להקליד %2.</translation>
    </message>
    <message>
        <source>Delete the report of %1 from the server?</source>
        <translation>למחוק מהשרת את הדוח של %1?</translation>
    </message>
    <message>
        <source>The server has no reports.</source>
        <translation>אין דוחות בשרת.</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>עדיין לא יובא דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>הסרה מהמחשב הזה…</translation>
    </message>
    <message>
        <source>Remove the imported report of %1 from this computer? The server keeps its own.</source>
        <translation>להסיר מהמחשב הזה את הדוח המיובא של %1? הדוח שבשרת נשאר.</translation>
    </message>
    <message>
        <source>To be made again, the report of %1 is deleted first.</source>
        <translation>כדי ליצור מחדש את הדוח של %1, הוא נמחק תחילה.</translation>
    </message>
    <message>
        <source>The server has no such report.</source>
        <translation>אין בשרת דוח כזה.</translation>
    </message>
</context>
<context>
    <name>pd::ResendConsentStep</name>
    <message>
        <source>Waiting for consent</source>
        <translation>ממתינים להסכמה</translation>
    </message>
    <message>
        <source>These users belong to another organization and have to agree to the move. The mail that asks them can be sent again.</source>
        <translation>משתמשים אלה שייכים לארגון אחר וצריכים להסכים למעבר. אפשר לשלוח שוב את ההודעה שמבקשת את הסכמתם.</translation>
    </message>
    <message>
        <source>Selec&amp;t all</source>
        <translation>בחירת ה&amp;כול</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>ניק&amp;וי הבחירה</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;משתמשים</translation>
    </message>
    <message>
        <source>Looking who is waiting…</source>
        <translation>בודק מי ממתין…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>e-mail, customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is waiting: everybody agreed, or was never asked.</source>
        <translation>איש אינו ממתין: כולם הסכימו, או שלא נשאלו.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users are selected.</source>
        <translation>
            <numerusform>%1 מתוך משתמש אחד נבחרו.</numerusform>
            <numerusform>%1 מתוך %Ln משתמשים נבחרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln mails</source>
        <translation>
            <numerusform>&amp;שליחת הודעה אחת</numerusform>
            <numerusform>&amp;שליחת %Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>The users change to the new organization when they agree. Until then neither package nor number can be changed.</source>
        <translation>המשתמשים עוברים לארגון החדש כשהם מסכימים. עד אז לא ניתן לשנות חבילה או מספר.</translation>
    </message>
</context>
<context>
    <name>pd::RestrictedStep</name>
    <message>
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>Whether the administrators of these customers may change users and services. New customers begin with the mode on, organizations that were attached with the mode off.</source>
        <translation>האם מנהלי הלקוחות האלה רשאים לשנות משתמשים ושירותים. אצל לקוחות חדשים המצב פעיל בתחילה, ובארגונים שצורפו הוא כבוי.</translation>
    </message>
    <message>
        <source>Whether the administrators of this customer may change users and services. New customers begin with the mode on, organizations that were attached with the mode off.</source>
        <translation>האם מנהלי הלקוח הזה רשאים לשנות משתמשים ושירותים. אצל לקוחות חדשים המצב פעיל בתחילה, ובארגונים שצורפו הוא כבוי.</translation>
    </message>
    <message>
        <source>&amp;On: only we change users and packages</source>
        <translation>&amp;פעיל: רק אנחנו משנים משתמשים וחבילות</translation>
    </message>
    <message>
        <source>Of&amp;f: their administrators can, too</source>
        <translation>&amp;כבוי: גם המנהלים שלהם יכולים</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Now: on.</source>
        <translation>כעת: פעיל.</translation>
    </message>
    <message>
        <source>Now: off.</source>
        <translation>כעת: כבוי.</translation>
    </message>
    <message>
        <source>Programs cannot switch this mode on this server. Your choice is recorded on this computer; switch it in Partner Hub: Customers, the customer, Settings, Restricted by Partner.</source>
        <translation>בשרת זה תוכניות אינן יכולות להחליף את המצב. הבחירה נרשמת במחשב זה; יש להחליף את המצב ב-Partner Hub: לקוחות, הלקוח, הגדרות, מוגבל על-ידי השותף.</translation>
    </message>
    <message>
        <source>Open Partner Hub</source>
        <translation>פתיחת Partner Hub</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;רישום</translation>
    </message>
    <message>
        <source>S&amp;witch off</source>
        <translation>כי&amp;בוי</translation>
    </message>
    <message>
        <source>S&amp;witch on</source>
        <translation>ה&amp;פעלה</translation>
    </message>
    <message>
        <source>It is recorded here only. Now switch it in Partner Hub, too.</source>
        <translation>הבחירה נרשמה כאן בלבד. כעת יש להחליף את המצב גם ב-Partner Hub.</translation>
    </message>
</context>
<context>
    <name>pd::RestrictionSection</name>
    <message>
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
    </message>
    <message>
        <source>Being switched on…</source>
        <translation>בהפעלה…</translation>
    </message>
    <message>
        <source>Being switched off…</source>
        <translation>בכיבוי…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>The server does not tell. Partner Hub shows it.</source>
        <translation>השרת אינו מוסר זאת. אפשר לראות זאת ב-Partner Hub.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>Their administrators cannot add users or change packages.</source>
        <translation>המנהלים שלהם אינם יכולים להוסיף משתמשים או לשנות חבילות.</translation>
    </message>
    <message>
        <source>Their administrators can add users and change packages.</source>
        <translation>המנהלים שלהם יכולים להוסיף משתמשים ולשנות חבילות.</translation>
    </message>
</context>
<context>
    <name>pd::RestrictionTable</name>
    <message>
        <source>Add wholesale users and change packages</source>
        <translation>הוספת משתמשים סיטונאיים ושינוי חבילות</translation>
    </message>
    <message>
        <source>Change and claim users, also by CSV or directory sync; assign licences automatically</source>
        <translation>שינוי ותביעה של משתמשים, גם באמצעות CSV או סנכרון ספרייה; הקצאת רישיונות אוטומטית</translation>
    </message>
    <message>
        <source>Reset packages, edit services, see the full service status</source>
        <translation>איפוס חבילות, עריכת שירותים, צפייה במצב השירות המלא</translation>
    </message>
    <message>
        <source>Change the primary work number (names and primary e-mail can always be changed)</source>
        <translation>שינוי מספר העבודה הראשי (את השמות והדוא״ל הראשי אפשר לשנות תמיד)</translation>
    </message>
    <message>
        <source>Change the company name, domains, sign-in and single sign-on</source>
        <translation>שינוי שם החברה, דומיינים, כניסה וכניסה אחידה</translation>
    </message>
    <message>
        <source>Choose who gets admin invitations, and the language of mails</source>
        <translation>בחירה מי מקבל הזמנות מנהל, ושפת ההודעות</translation>
    </message>
    <message>
        <source>Choose calling behaviour, local gateway or Cisco PSTN</source>
        <translation>בחירת אופן השיחות, שער מקומי או Cisco PSTN</translation>
    </message>
    <message>
        <source>Migrations and connected unified communications</source>
        <translation>העברות ותקשורת מאוחדת מחוברת</translation>
    </message>
    <message>
        <source>Change call priority in app options, PSTN, call recording and numbers</source>
        <translation>שינוי עדיפות השיחות באפשרויות היישום, PSTN, הקלטת שיחות ומספרים</translation>
    </message>
    <message>
        <source>Their administrators can</source>
        <translation>המנהלים שלהם יכולים</translation>
    </message>
    <message>
        <source>On</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>pd::ReviewCard</name>
    <message>
        <source>Hours of the review</source>
        <translation>שעות הבדיקה</translation>
    </message>
    <message>
        <source>Run users and numbers again</source>
        <translation>הרצה חוזרת של משתמשים ומספרים</translation>
    </message>
    <message>
        <source>Edit and retry</source>
        <translation>עריכה וניסיון חוזר</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>פתיחת הלקוח</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>הורדה מהרשימה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 72 hours left</source>
        <translation>
            <numerusform>נותרה שעה אחת מ-72</numerusform>
            <numerusform>נותרו %Ln שעות מ-72</numerusform>
        </translation>
    </message>
    <message>
        <source>Was under review since %1</source>
        <translation>היה בבדיקה מאז %1</translation>
    </message>
    <message>
        <source>Under review; since when is not known</source>
        <translation>בבדיקה; לא ידוע ממתי</translation>
    </message>
    <message>
        <source>Pending since %1, %2</source>
        <translation>ממתין מאז %1, %2</translation>
    </message>
    <message>
        <source>Seen since %1, %2</source>
        <comment>date, hours left</comment>
        <translation>נראה מאז %1, %2</translation>
    </message>
    <message>
        <source>Next: once approved, the customer is created or changed by itself.</source>
        <translation>בהמשך: לאחר האישור הלקוח נוצר או משתנה מעצמו.</translation>
    </message>
    <message>
        <source>The 72 hours are over. Ask Cisco support about it, with the customer&apos;s ID; nothing has to be sent again.</source>
        <translation>72 השעות חלפו. יש לפנות לתמיכה של Cisco עם מזהה הלקוח; אין צורך לשלוח דבר שוב.</translation>
    </message>
    <message>
        <source>The review is over: approved.</source>
        <translation>הבדיקה הסתיימה: אושר.</translation>
    </message>
    <message>
        <source>The review was not resolved, so onboarding stopped. Correct it and try again.</source>
        <translation>הבדיקה לא נפתרה, ולכן הקליטה נעצרה. אפשר לתקן ולנסות שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers wait for it and go on by themselves.</source>
        <translation>
            <numerusform>פריט אחד (משתמש, מיקום או מספר) ממתין לה וימשיך מעצמו.</numerusform>
            <numerusform>%Ln משתמשים, מיקומים ומספרים ממתינים לה וימשיכו מעצמם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers were stopped. Run them again now.</source>
        <translation>
            <numerusform>פריט אחד (משתמש, מיקום או מספר) נעצר. אפשר להריץ אותו שוב עכשיו.</numerusform>
            <numerusform>%Ln משתמשים, מיקומים ומספרים נעצרו. אפשר להריץ אותם שוב עכשיו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users, locations and numbers were stopped. They can be run again after the review.</source>
        <translation>
            <numerusform>פריט אחד (משתמש, מיקום או מספר) נעצר. אפשר יהיה להריץ אותו שוב לאחר הבדיקה.</numerusform>
            <numerusform>%Ln משתמשים, מיקומים ומספרים נעצרו. אפשר יהיה להריץ אותם שוב לאחר הבדיקה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for it any more.</source>
        <translation>דבר אינו ממתין לו עוד.</translation>
    </message>
</context>
<context>
    <name>pd::ReviewPanel</name>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>עריכה: %1</translation>
    </message>
</context>
<context>
    <name>pd::RunningPanel</name>
    <message>
        <source>Nothing is running.</source>
        <translation>אין פעולה מתבצעת.</translation>
    </message>
</context>
<context>
    <name>pd::RunningRow</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::SearchField</name>
    <message>
        <source>Search results</source>
        <translation>תוצאות החיפוש</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, an ID, an e-mail address or a phone number.</source>
        <translation>לא נמצא דבר. אפשר לנסות חלק משם, מזהה, כתובת דוא״ל או מספר טלפון.</translation>
    </message>
</context>
<context>
    <name>pd::ServerFilter</name>
    <message>
        <source>Month of the listed reports</source>
        <translation>חודש הדוחות ברשימה</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>כל התקופות</translation>
    </message>
    <message>
        <source>Type of the listed reports</source>
        <translation>סוג הדוחות ברשימה</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>כל הסוגים</translation>
    </message>
    <message>
        <source>State of the listed reports</source>
        <translation>מצב הדוחות ברשימה</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>כל המצבים</translation>
    </message>
    <message>
        <source>Provider of the listed reports</source>
        <translation>ספק הדוחות ברשימה</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>שלנו</translation>
    </message>
</context>
<context>
    <name>pd::SetUpConfirmation</name>
    <message>
        <source>%1 is being set up</source>
        <translation>‏%1 בהגדרה</translation>
    </message>
    <message>
        <source>You can close this page; progress stays in Activity.</source>
        <translation>אפשר לסגור את הדף; ההתקדמות נשארת בפעילות.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>&amp;Fix and retry the failed ones</source>
        <translation>&amp;תיקון וניסיון חוזר של אלה שנכשלו</translation>
    </message>
    <message>
        <source>&amp;Open customer</source>
        <translation>&amp;פתיחת הלקוח</translation>
    </message>
    <message>
        <source>Open in A&amp;ctivity</source>
        <translation>פתיחה בפ&amp;עילות</translation>
    </message>
    <message>
        <source>Add more &amp;users</source>
        <translation>הוספת &amp;משתמשים נוספים</translation>
    </message>
    <message>
        <source>%1 is set up in part</source>
        <translation>‏%1 הוגדר בחלקו</translation>
    </message>
    <message>
        <source>%1 could not be set up</source>
        <translation>לא ניתן היה להגדיר את %1</translation>
    </message>
    <message>
        <source>%1 is set up</source>
        <translation>‏%1 הוגדר</translation>
    </message>
    <message>
        <source>%1 were created.</source>
        <translation>נוצרו: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n locations and users</source>
        <translation>
            <numerusform>פריט אחד: מיקום או משתמש</numerusform>
            <numerusform>%n מיקומים ומשתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be created; the reasons are below.</source>
        <translation>
            <numerusform>אחד לא נוצר; הסיבה מופיעה למטה.</numerusform>
            <numerusform>%n לא נוצרו; הסיבות מופיעות למטה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was created: %n locations and users.</source>
        <translation>
            <numerusform>הכול נוצר: פריט אחד.</numerusform>
            <numerusform>הכול נוצר: %n מיקומים ומשתמשים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SetUpReviewStep</name>
    <message>
        <source>Review</source>
        <translation>סקירה לפני שליחה</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Check the values, then create the users.</source>
        <translation>עדיין לא נשלח דבר. יש לבדוק את הערכים, ואז ליצור את המשתמשים.</translation>
    </message>
    <message>
        <source>Server precheck</source>
        <translation>בדיקה מקדימה בשרת</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>כדאי להסתכל שוב</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>כבר קיים</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>‏%1, מנהל מערכת</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>שלוחה %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>מיקומים</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>מספרי טלפון</translation>
    </message>
    <message>
        <source>Look at the locations</source>
        <translation>מעבר למיקומים</translation>
    </message>
    <message>
        <source>Found by this program, not by the server</source>
        <translation>נמצא על-ידי התוכנית, לא על-ידי השרת</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message>
        <source>Locations are made first, then the users, one after the other. You can close this page; progress stays in Activity.</source>
        <translation>תחילה נוצרים המיקומים ואחריהם המשתמשים, בזה אחר זה. אפשר לסגור את הדף; ההתקדמות נשארת בפעילות.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>הזמנות</translation>
    </message>
    <message>
        <source>Webex writes to new users as their organization is set up.</source>
        <translation>‏Webex כותב למשתמשים חדשים לפי ההגדרות של הארגון שלהם.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>חיוב</translation>
    </message>
    <message>
        <source>Billing of a package starts when it is assigned to a user.</source>
        <translation>החיוב על חבילה מתחיל כשהיא מוקצית למשתמש.</translation>
    </message>
</context>
<context>
    <name>pd::SetUpWizard</name>
    <message>
        <source>Set up customer</source>
        <translation>הגדרת לקוח</translation>
    </message>
    <message>
        <source>Users are created after Review. Nothing has been sent yet.</source>
        <translation>המשתמשים נוצרים אחרי הסקירה. עדיין לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Create &amp;locations</source>
        <translation>יציר&amp;ת מיקומים</translation>
    </message>
    <message>
        <source>Create &amp;users</source>
        <translation>יצי&amp;רת משתמשים</translation>
    </message>
    <message>
        <source>Create locations and &amp;users</source>
        <translation>י&amp;צירת מיקומים ומשתמשים</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>Fix what is marked in the steps before, then check again.</source>
        <translation>יש לתקן את מה שמסומן בשלבים הקודמים, ואז לבדוק שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
</context>
<context>
    <name>pd::SettingsSection</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>פתיחת %1</translation>
    </message>
</context>
<context>
    <name>pd::SignInSection</name>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>&amp;אסימון גישה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>לא נכנסת</translation>
    </message>
    <message>
        <source>Signed in until the program closes; there is no keyring to keep the token</source>
        <translation>נכנסת, עד לסגירת התוכנית; אין מחזיק מפתחות לשמירת האסימון</translation>
    </message>
    <message>
        <source>Signed in; the token is in the keyring</source>
        <translation>נכנסת; האסימון שמור במחזיק המפתחות</translation>
    </message>
    <message>
        <source>Paste a token of the Webex developer site to sign in with it. It goes to the keyring of this computer, never into a file.</source>
        <translation>אפשר להדביק אסימון מאתר המפתחים של Webex כדי להיכנס באמצעותו. הוא נשמר במחזיק המפתחות של המחשב, ולעולם לא בקובץ.</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>שי&amp;מוש באסימון</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>יש להדביק אסימון תחילה.</translation>
    </message>
    <message>
        <source>A token has no spaces and no special characters. Copy it again.</source>
        <translation>באסימון אין רווחים ואין תווים מיוחדים. יש להעתיק אותו שוב.</translation>
    </message>
</context>
<context>
    <name>pd::SkeletonRows</name>
    <message>
        <source>Loading…</source>
        <translation>בטעינה…</translation>
    </message>
</context>
<context>
    <name>pd::StateStrip</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
</context>
<context>
    <name>pd::StatementView</name>
    <message>
        <source>One file per c&amp;ustomer</source>
        <translation>&amp;קובץ לכל לקוח</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>כ-PDF…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>כ-CSV…</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>שינוי מחירים</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>עדיין אין מחירים</translation>
    </message>
    <message>
        <source>All customers: %1</source>
        <translation>כל הלקוחות: %1</translation>
    </message>
    <message>
        <source>Seats: %1. Prices of %2, with mark-up.</source>
        <translation>מושבים: %1. מחירים של %2, עם תוספת מחיר.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no price and are in no sum.</source>
        <translation>
            <numerusform>לשורה אחת אין מחיר והיא אינה בסכומים.</numerusform>
            <numerusform>ל-%n שורות אין מחיר והן אינן בסכומים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::StepButton</name>
    <message>
        <source>current step</source>
        <translation>השלב הנוכחי</translation>
    </message>
    <message>
        <source>done</source>
        <translation>הושלם</translation>
    </message>
    <message>
        <source>to be fixed</source>
        <translation>לתיקון</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>בהמשך</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pd::SyncStatus</name>
    <message>
        <source>Syncing…</source>
        <translation>בסנכרון…</translation>
    </message>
    <message>
        <source>Syncing names</source>
        <translation>סנכרון שמות</translation>
    </message>
    <message>
        <source>Syncing customers</source>
        <translation>סנכרון לקוחות</translation>
    </message>
    <message>
        <source>Syncing users</source>
        <translation>סנכרון משתמשים</translation>
    </message>
    <message>
        <source>Syncing: last check</source>
        <translation>סנכרון: בדיקה אחרונה</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what, done, expected</comment>
        <translation>%1 %2 מתוך %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, done</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>עדיין לא סונכרן</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>סונכרן ב-%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>synced, what is missing</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>אחד ללא שם</numerusform>
            <numerusform>%n ללא שם</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::TagEditor</name>
    <message>
        <source>Remove the tag %1</source>
        <translation>הסרת התגית %1</translation>
    </message>
</context>
<context>
    <name>pd::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>שינוי התגיות</translation>
    </message>
    <message>
        <source>Loading tags…</source>
        <translation>התגיות נטענות…</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>אין תגיות.</translation>
    </message>
</context>
<context>
    <name>pd::TagsStep</name>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Your own words for these customers. Their other tags stay.</source>
        <translation>מילים משלכם עבור לקוחות אלה. שאר התגיות שלהם נשארות.</translation>
    </message>
    <message>
        <source>Your own words for this customer. Administrators of the customer do not see them.</source>
        <translation>מילים משלכם עבור לקוח זה. מנהלי הלקוח אינם רואים אותן.</translation>
    </message>
    <message>
        <source>Tags to &amp;add</source>
        <translation>תגיות ל&amp;הוספה</translation>
    </message>
    <message>
        <source>Write a tag, then Enter</source>
        <translation>יש לכתוב תגית ואז Enter</translation>
    </message>
    <message>
        <source>At most 25 characters each, and 5 for one customer.</source>
        <translation>לכל היותר 25 תווים בכל תגית, ו-5 תגיות ללקוח.</translation>
    </message>
    <message>
        <source>Change &amp;tags</source>
        <translation>שינוי ה&amp;תגיות</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ת&amp;גיות</translation>
    </message>
    <message>
        <source>Tags to remo&amp;ve</source>
        <translation>תגיות להס&amp;רה</translation>
    </message>
</context>
<context>
    <name>pd::TemplateAuthenticationStep</name>
    <message>
        <source>Authentication</source>
        <translation>אימות</translation>
    </message>
    <message>
        <source>How the users of these customers sign in.</source>
        <translation>איך המשתמשים של לקוחות אלה נכנסים.</translation>
    </message>
    <message>
        <source>&amp;Entity ID</source>
        <translation>מז&amp;הה ישות</translation>
    </message>
    <message>
        <source>&amp;Webex sign-in</source>
        <translation>&amp;כניסה של Webex</translation>
    </message>
    <message>
        <source>Users have a Webex password. Nothing has to be prepared.</source>
        <translation>למשתמשים יש סיסמת Webex. אין צורך להכין דבר.</translation>
    </message>
    <message>
        <source>Your own SA&amp;ML identity provider</source>
        <translation>ס&amp;פק זהויות SAML משלך</translation>
    </message>
    <message>
        <source>You need its metadata as an XML file.</source>
        <translation>דרושים המטא-נתונים שלו כקובץ XML.</translation>
    </message>
    <message>
        <source>Your own &amp;OpenID Connect provider</source>
        <translation>ספק OpenID Connect מש&amp;לך</translation>
    </message>
    <message>
        <source>You need the name under which it is registered with Webex.</source>
        <translation>דרוש השם שבו הוא רשום ב-Webex.</translation>
    </message>
    <message>
        <source>Sign-in of users</source>
        <translation>כניסת משתמשים</translation>
    </message>
    <message>
        <source>Load metadata &amp;file…</source>
        <translation>&amp;טעינת קובץ מטא-נתונים…</translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation>או לגרור את הקובץ לכאן.</translation>
    </message>
    <message>
        <source>&amp;Identity provider name</source>
        <translation>&amp;שם ספק הזהויות</translation>
    </message>
    <message>
        <source>As the metadata gives it, for example https://idp.partner.example/saml</source>
        <translation>כפי שהוא במטא-נתונים, למשל https://idp.partner.example/saml</translation>
    </message>
    <message>
        <source>Letters, digits and - _ ~ . only, at most 128. Upper and lower case are the same.</source>
        <translation>אותיות לועזיות, ספרות ו-‎- _ ~ .‎ בלבד, עד 128. אין הבדל בין אותיות גדולות לקטנות.</translation>
    </message>
    <message>
        <source>Customers that exist</source>
        <translation>לקוחות קיימים</translation>
    </message>
    <message>
        <source>Customers already onboarded keep their authentication. Only new ones get this.</source>
        <translation>לקוחות שכבר נקלטו שומרים על האימות שלהם. רק חדשים מקבלים אימות זה.</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>שינויים מאוחרים</translation>
    </message>
    <message>
        <source>You may change the sign-in of a template at any time. It then applies to new customers only.</source>
        <translation>אפשר לשנות את הכניסה של תבנית בכל עת. השינוי חל רק על לקוחות חדשים.</translation>
    </message>
    <message>
        <source>Load SAML metadata</source>
        <translation>טעינת מטא-נתונים של SAML</translation>
    </message>
    <message>
        <source>SAML metadata (*.xml)</source>
        <translation>מטא-נתונים של SAML ‎(*.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים ‎(*)</translation>
    </message>
    <message>
        <source>The entity ID was taken from the file.</source>
        <translation>מזהה הישות נלקח מהקובץ.</translation>
    </message>
</context>
<context>
    <name>pd::TemplateCallingStep</name>
    <message>
        <source>Wholesale calling</source>
        <translation>שיחות סיטונאיות</translation>
    </message>
    <message>
        <source>Which provider connects customers to the telephone network. It is better chosen later, for each location.</source>
        <translation>איזה ספק מחבר את הלקוחות לרשת הטלפון. עדיף לבחור בו מאוחר יותר, לכל מיקום.</translation>
    </message>
    <message>
        <source>&amp;PSTN provider (optional)</source>
        <translation>ספק PSTN (&amp;לא חובה)</translation>
    </message>
    <message>
        <source>Leave it empty, unless all customers use the same cloud-connected provider.</source>
        <translation>יש להשאיר ריק, אלא אם כל הלקוחות משתמשים באותו ספק המחובר לענן.</translation>
    </message>
    <message>
        <source>Co&amp;untries that the provider covers</source>
        <translation>&amp;המדינות שהספק מכסה</translation>
    </message>
    <message>
        <source>Two letters each, for example DE, AT. For this check only, it is not sent.</source>
        <translation>שתי אותיות לכל מדינה, למשל DE, AT. לבדיקה זו בלבד, לא נשלח.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>Leave this empty. Choose the provider for each location in Partner Hub once the customer exists.</source>
        <translation>יש להשאיר ריק. את הספק בוחרים לכל מיקום ב-Partner Hub לאחר שהלקוח קיים.</translation>
    </message>
</context>
<context>
    <name>pd::TemplateCommonStep</name>
    <message>
        <source>Common settings</source>
        <translation>הגדרות משותפות</translation>
    </message>
    <message>
        <source>Everything here is optional.</source>
        <translation>כל מה שכאן אינו חובה.</translation>
    </message>
    <message>
        <source>Bran&amp;d name</source>
        <translation>שם המ&amp;ותג</translation>
    </message>
    <message>
        <source>Used in the e-mails that Webex sends to administrators and users.</source>
        <translation>מופיע בהודעות הדוא״ל ש-Webex שולח למנהלי מערכת ולמשתמשים.</translation>
    </message>
    <message>
        <source>Choose or type a language</source>
        <translation>יש לבחור או להקליד שפה</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>For customers that are created without a language of their own.</source>
        <translation>עבור לקוחות שנוצרים בלי שפה משלהם.</translation>
    </message>
    <message>
        <source>Restrict &amp;invitation e-mails to administrators</source>
        <translation>הגבלת הודעות ההזמנה &amp;למנהלי מערכת</translation>
    </message>
    <message>
        <source>Existing organizations</source>
        <translation>ארגונים קיימים</translation>
    </message>
    <message>
        <source>Leave it off if you attach existing organizations: attaching needs these e-mails.</source>
        <translation>יש להשאיר כבוי אם מצרפים ארגונים קיימים: לצירוף נדרשות הודעות אלה.</translation>
    </message>
    <message>
        <source>Disable Call on Webe&amp;x between two people</source>
        <translation>&amp;השבתת Call on Webex בין שני אנשים</translation>
    </message>
    <message>
        <source>Call settings</source>
        <translation>הגדרות שיחה</translation>
    </message>
    <message>
        <source>Call on Webex connects two people from app to app, without a phone number.</source>
        <translation>‏Call on Webex מחבר שני אנשים מאפליקציה לאפליקציה, בלי מספר טלפון.</translation>
    </message>
    <message>
        <source>Meeting sites</source>
        <translation>אתרי פגישות</translation>
    </message>
    <message>
        <source>They stay in English for this language.</source>
        <translation>בשפה זו הם נשארים באנגלית.</translation>
    </message>
    <message>
        <source>Logos and colours</source>
        <translation>לוגו וצבעים</translation>
    </message>
    <message>
        <source>They are part of the branding in Partner Hub and can be set there at any time.</source>
        <translation>הם חלק מהמיתוג ב-Partner Hub ואפשר לקבוע אותם שם בכל עת.</translation>
    </message>
</context>
<context>
    <name>pd::TemplateInspector</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>The template needs its provisioning ID first.</source>
        <translation>לתבנית דרוש תחילה מזהה הקצאה.</translation>
    </message>
    <message>
        <source>Provisioning ID</source>
        <translation>מזהה הקצאה</translation>
    </message>
    <message>
        <source>Partner Hub gave none yet that is known here. Enter the values below there, then note the ID.</source>
        <translation>‏Partner Hub עדיין לא נתן מזהה שידוע כאן. יש להזין שם את הערכים שלמטה, ואז לרשום את המזהה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers were onboarded with it from here.</source>
        <translation>
            <numerusform>לקוח אחד נקלט באמצעותה מכאן.</numerusform>
            <numerusform>%Ln לקוחות נקלטו באמצעותה מכאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change reaches new customers only. Customers already onboarded keep their authentication.</source>
        <translation>שינוי מגיע ללקוחות חדשים בלבד. לקוחות שכבר נקלטו שומרים על האימות שלהם.</translation>
    </message>
    <message>
        <source>Partner Hub is not changed from here. Change or delete the template there as well.</source>
        <translation>‏Partner Hub אינו משתנה מכאן. יש לשנות או למחוק את התבנית גם שם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers use this template. It cannot be deleted while they do.</source>
        <translation>
            <numerusform>לקוח אחד משתמש בתבנית זו. כל עוד הוא משתמש בה אי אפשר למחוק אותה.</numerusform>
            <numerusform>%Ln לקוחות משתמשים בתבנית זו. כל עוד הם משתמשים בה אי אפשר למחוק אותה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows this customer</source>
        <translation>מציג את הלקוח הזה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that use it</source>
        <translation>לקוחות שמשתמשים בה</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>הקצאה</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>כדאי לדעת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>Create c&amp;ustomer</source>
        <translation>יצירת ל&amp;קוח</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Delete this template? Customers that exist stay as they are.</source>
        <translation>למחוק את התבנית? לקוחות קיימים נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>מ&amp;חיקת התבנית</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>ל&amp;השאיר</translation>
    </message>
</context>
<context>
    <name>pd::TemplateOfferStep</name>
    <message>
        <source>Offer</source>
        <translation>הצעה</translation>
    </message>
    <message>
        <source>A template holds what new customers have in common. Many customers may use one template, and you may have many.</source>
        <translation>תבנית מכילה את המשותף ללקוחות חדשים. לקוחות רבים יכולים להשתמש בתבנית אחת, ויכולות להיות תבניות רבות.</translation>
    </message>
    <message>
        <source>&amp;Webex for wholesale</source>
        <translation>‏Webex &amp;לסיטונאות</translation>
    </message>
    <message>
        <source>Calling, messaging and meetings that you sell and bill to your customers.</source>
        <translation>שיחות, הודעות ופגישות שנמכרות ללקוחות שלך ומחויבות על-ידך.</translation>
    </message>
    <message>
        <source>Have these at hand</source>
        <translation>כדאי להכין מראש</translation>
    </message>
    <message>
        <source>The country or region of the customers</source>
        <translation>המדינה או האזור של הלקוחות</translation>
    </message>
    <message>
        <source>It decides the default language and the call-in numbers.</source>
        <translation>לפיהם נקבעות שפת ברירת המחדל ומספרי החיוג.</translation>
    </message>
    <message>
        <source>The service-provider administrator</source>
        <translation>מנהל המערכת של ספק השירות</translation>
    </message>
    <message>
        <source>An e-mail address in your organization.</source>
        <translation>כתובת דוא״ל בארגון שלך.</translation>
    </message>
    <message>
        <source>Your Wholesale subscription</source>
        <translation>המינוי הסיטונאי שלך</translation>
    </message>
    <message>
        <source>Its number looks like Sub1234567.</source>
        <translation>המספר שלו נראה כמו Sub1234567.</translation>
    </message>
    <message>
        <source>Only if users sign in with your identity provider</source>
        <translation>רק אם המשתמשים נכנסים דרך ספק הזהויות שלך</translation>
    </message>
    <message>
        <source>Its SAML metadata as an XML file, or its OpenID Connect name.</source>
        <translation>מטא-נתונים של SAML כקובץ XML, או השם ב-OpenID Connect.</translation>
    </message>
    <message>
        <source>Webex for wholesale</source>
        <translation>‏Webex לסיטונאות</translation>
    </message>
</context>
<context>
    <name>pd::TemplateOutcome</name>
    <message>
        <source>“%1” is being created</source>
        <translation>‏״%1״ נוצרת כעת</translation>
    </message>
    <message>
        <source>The provisioning ID appears here once the server has answered. You can close this page; Activity shows it too.</source>
        <translation>מזהה ההקצאה יופיע כאן לאחר שהשרת יענה. אפשר לסגור את הדף; הוא מוצג גם בפעילות.</translation>
    </message>
    <message>
        <source>The template was not created</source>
        <translation>התבנית לא נוצרה</translation>
    </message>
    <message>
        <source>&amp;Edit and try again</source>
        <translation>&amp;עריכה וניסיון נוסף</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>‏״%1״ נשמרה</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>‏״%1״ מוכנה</translation>
    </message>
    <message>
        <source>New customers get these values. Customers already onboarded keep their authentication.</source>
        <translation>לקוחות חדשים מקבלים ערכים אלה. לקוחות שכבר נקלטו שומרים על האימות שלהם.</translation>
    </message>
    <message>
        <source>Customers can be created with it now. Other systems need its provisioning ID.</source>
        <translation>כבר אפשר ליצור איתה לקוחות. מערכות אחרות צריכות את מזהה ההקצאה שלה.</translation>
    </message>
    <message>
        <source>Provisioning ID</source>
        <translation>מזהה הקצאה</translation>
    </message>
    <message>
        <source>“%1” is recorded on this computer</source>
        <translation>‏״%1״ נרשמה במחשב הזה</translation>
    </message>
    <message>
        <source>Nothing was changed in Partner Hub. Open the template there and enter these values.</source>
        <translation>דבר לא שונה ב-Partner Hub. יש לפתוח שם את התבנית ולהזין ערכים אלה.</translation>
    </message>
    <message>
        <source>Nothing was changed in Partner Hub. Make a template there with these values, then note its provisioning ID here.</source>
        <translation>דבר לא שונה ב-Partner Hub. יש ליצור שם תבנית עם ערכים אלה, ואז לרשום כאן את מזהה ההקצאה שלה.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>העתקה: %1</translation>
    </message>
    <message>
        <source>Create a &amp;customer with this template</source>
        <translation>&amp;יצירת לקוח עם תבנית זו</translation>
    </message>
    <message>
        <source>Show &amp;templates</source>
        <translation>הצגת ה&amp;תבניות</translation>
    </message>
    <message>
        <source>Create an&amp;other</source>
        <translation>יצירת תבנית &amp;נוספת</translation>
    </message>
</context>
<context>
    <name>pd::TemplateReviewStep</name>
    <message>
        <source>Review</source>
        <translation>סקירה לפני שליחה</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Check the values, then create the template.</source>
        <translation>עדיין לא נשלח דבר. יש לבדוק את הערכים, ואז ליצור את התבנית.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Check the values, then save the template.</source>
        <translation>עדיין לא שונה דבר. יש לבדוק את הערכים, ואז לשמור את התבנית.</translation>
    </message>
    <message>
        <source>Our checks</source>
        <translation>הבדיקות שלנו</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>אזהרה אחת</numerusform>
            <numerusform>%n אזהרות</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers already onboarded keep their authentication. New customers get the changed values.</source>
        <translation>לקוחות שכבר נקלטו שומרים על האימות שלהם. לקוחות חדשים מקבלים את הערכים החדשים.</translation>
    </message>
    <message>
        <source>Is the name free?</source>
        <translation>האם השם פנוי?</translation>
    </message>
    <message>
        <source>No other template has this name</source>
        <translation>לאף תבנית אחרת אין שם זה</translation>
    </message>
    <message>
        <source>The other templates could not be read</source>
        <translation>לא ניתן לקרוא את התבניות האחרות</translation>
    </message>
    <message>
        <source>You can go on. A name that is taken is refused then.</source>
        <translation>אפשר להמשיך. שם תפוס יידחה בהמשך.</translation>
    </message>
    <message>
        <source>All values follow the rules of the offer</source>
        <translation>כל הערכים תואמים לכללי ההצעה</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>מה קורה עכשיו</translation>
    </message>
    <message>
        <source>The template is recorded on this computer. You then enter the same values in Partner Hub, which gives it a provisioning ID.</source>
        <translation>התבנית נרשמת במחשב הזה. לאחר מכן מזינים את אותם ערכים ב-Partner Hub, והוא נותן לה מזהה הקצאה.</translation>
    </message>
    <message>
        <source>The template gets a provisioning ID. Customers can be created with it at once.</source>
        <translation>התבנית מקבלת מזהה הקצאה. אפשר ליצור איתה לקוחות מיד.</translation>
    </message>
</context>
<context>
    <name>pd::TemplateSettingsStep</name>
    <message>
        <source>Primary settings</source>
        <translation>הגדרות ראשיות</translation>
    </message>
    <message>
        <source>What every customer of this template gets.</source>
        <translation>מה שכל לקוח של תבנית זו מקבל.</translation>
    </message>
    <message>
        <source>&amp;Template name</source>
        <translation>&amp;שם התבנית</translation>
    </message>
    <message>
        <source>Your own staff choose templates by this name.</source>
        <translation>הצוות שלך בוחר תבניות לפי שם זה.</translation>
    </message>
    <message>
        <source>Service-provider &amp;administrator</source>
        <translation>מנהל &amp;המערכת של ספק השירות</translation>
    </message>
    <message>
        <source>E-mail address of an administrator of your organization.</source>
        <translation>כתובת הדוא״ל של מנהל מערכת בארגון שלך.</translation>
    </message>
    <message>
        <source>Wholesale &amp;subscription</source>
        <translation>מי&amp;נוי סיטונאי</translation>
    </message>
    <message>
        <source>Partner Hub shows it under Account. Example: Sub1234567</source>
        <translation>מופיע ב-Partner Hub תחת חשבון. דוגמה: Sub1234567</translation>
    </message>
    <message>
        <source>Choose or type a country</source>
        <translation>יש לבחור או להקליד מדינה</translation>
    </message>
    <message>
        <source>&amp;Country or region</source>
        <translation>מדינה &amp;או אזור</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>שימוש ב-%1</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>מדינה או אזור</translation>
    </message>
    <message>
        <source>Together with the language of a customer it decides the locale, for example English (United Kingdom).</source>
        <translation>יחד עם שפת הלקוח היא קובעת את הגדרות האזור, למשל אנגלית (בריטניה).</translation>
    </message>
    <message>
        <source>Several countries</source>
        <translation>כמה מדינות</translation>
    </message>
    <message>
        <source>Make one template for each country that you sell in.</source>
        <translation>יש ליצור תבנית אחת לכל מדינה שבה מוכרים.</translation>
    </message>
</context>
<context>
    <name>pd::TemplateWizard</name>
    <message>
        <source>Create template</source>
        <translation>יצירת תבנית</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>עריכת תבנית</translation>
    </message>
    <message>
        <source>Afterwards the template has a provisioning ID, which customers are created with.</source>
        <translation>לאחר מכן יש לתבנית מזהה הקצאה, שבאמצעותו נוצרים לקוחות.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>עדיין ללא שם</translation>
    </message>
    <message>
        <source>&amp;Create template</source>
        <translation>&amp;יצירת תבנית</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>ש&amp;מירת התבנית</translation>
    </message>
</context>
<context>
    <name>pd::TemplatesModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>מדינה</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>מינוי</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>מותג</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Provisioning ID</source>
        <translation>מזהה הקצאה</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>לקוחות</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Webex</source>
        <comment>way to sign in</comment>
        <translation>Webex</translation>
    </message>
</context>
<context>
    <name>pd::TemplatesPage</name>
    <message>
        <source>The templates could not be read</source>
        <translation>לא ניתן לקרוא את התבניות</translation>
    </message>
    <message>
        <source>Try again, or create one: it is kept and sent later.</source>
        <translation>אפשר לנסות שוב, או ליצור תבנית: היא נשמרת ונשלחת מאוחר יותר.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>An onboarding template comes first</source>
        <translation>תחילה דרושה תבנית קליטה</translation>
    </message>
    <message>
        <source>It holds what your customers have in common: country, sign-in, subscription and brand. Every customer is created with one.</source>
        <translation>היא מכילה את המשותף ללקוחות שלך: מדינה, כניסה, מינוי ומותג. כל לקוח נוצר באמצעות תבנית.</translation>
    </message>
    <message>
        <source>Create template</source>
        <translation>יצירת תבנית</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>לא נמצאה תבנית מתאימה</translation>
    </message>
    <message>
        <source>Check the spelling, or look among all templates.</source>
        <translation>כדאי לבדוק את האיות, או לחפש בין כל התבניות.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>הצגת כל התבניות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>תבנית אחת</numerusform>
            <numerusform>%Ln תבניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln templates</source>
        <translation>
            <numerusform>%1 מתוך תבנית אחת</numerusform>
            <numerusform>%1 מתוך %Ln תבניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>אחד נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>יצירת לקוח</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>העתקת השורות הנבחרות</translation>
    </message>
    <message>
        <source>Copy provisioning ID</source>
        <translation>העתקת מזהה ההקצאה</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Loading templates…</source>
        <translation>התבניות נטענות…</translation>
    </message>
    <message>
        <source>&amp;Create template</source>
        <translation>&amp;יצירת תבנית</translation>
    </message>
</context>
<context>
    <name>pd::TopBar</name>
    <message>
        <source>Cancel sync</source>
        <translation>ביטול הסנכרון</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>סנכרון עכשיו (F5)</translation>
    </message>
    <message>
        <source>Find customer, user, number…</source>
        <translation>חיפוש לקוח, משתמש או מספר…</translation>
    </message>
    <message>
        <source>Find customer, user, number</source>
        <translation>חיפוש לקוח, משתמש או מספר</translation>
    </message>
    <message>
        <source>Look on the server for this customer</source>
        <translation>חיפוש הלקוח הזה בשרת</translation>
    </message>
</context>
<context>
    <name>pd::UpdatedPicker</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מתאריך</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד תאריך</translation>
    </message>
</context>
<context>
    <name>pd::UsageChart</name>
    <message>
        <source>Other packages</source>
        <translation>חבילות אחרות</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a column</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1, %2: %3 seats</source>
        <comment>package, month, number</comment>
        <translation>‏%1, %2: %3 מושבים</translation>
    </message>
</context>
<context>
    <name>pd::UsageTableModel</name>
    <message>
        <source>(none)</source>
        <translation>(ללא)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>נעלם</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a column</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>מק״ט</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>מושבים</translation>
    </message>
    <message>
        <source>User-days</source>
        <translation>ימי משתמש</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>אחוז</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 חודשים</translation>
    </message>
</context>
<context>
    <name>pd::UserEditStep</name>
    <message>
        <source>Edit a user</source>
        <translation>עריכת משתמש</translation>
    </message>
    <message>
        <source>The e-mail stays: another e-mail is another user.</source>
        <translation>הדוא״ל נשאר: דוא״ל אחר הוא משתמש אחר.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>שם &amp;פרטי</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>שם &amp;משפחה</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>שם ל&amp;תצוגה</translation>
    </message>
    <message>
        <source>Phone n&amp;umber</source>
        <translation>מספר &amp;טלפון</translation>
    </message>
    <message>
        <source>A number that the location has, with its country code. Empty: the number becomes free.</source>
        <translation>מספר ששייך למיקום, עם קידומת המדינה. ריק: המספר מתפנה.</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;שלוחה</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>שמי&amp;רת השינויים</translation>
    </message>
</context>
<context>
    <name>pd::UserGridStep</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows were pasted.</source>
        <translation>%1 מתוך %2 שורות הודבקו.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n users can be added by hand. More users go through a CSV file.</source>
        <translation>
            <numerusform>אפשר להוסיף ידנית משתמש אחד לכל היותר. משתמשים נוספים מוסיפים בקובץ CSV.</numerusform>
            <numerusform>אפשר להוסיף ידנית %n משתמשים לכל היותר. משתמשים נוספים מוסיפים בקובץ CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns without a place here were left out: %1.</source>
        <translation>עמודות שאין להן מקום כאן הושמטו: %1.</translation>
    </message>
</context>
<context>
    <name>pd::UserInspector</name>
    <message>
        <source>Change &amp;package</source>
        <translation>החלפת &amp;חבילה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Move number</source>
        <translation>העברת &amp;מספר</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>הסכמה</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>מזהים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>This user is no longer there.</source>
        <translation>משתמש זה כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Copy encoded</source>
        <translation>העתקה בקידוד</translation>
    </message>
    <message>
        <source>Copy bare UUID</source>
        <translation>העתקת UUID בלבד</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Not before the user has agreed to the move</source>
        <translation>לא לפני שהמשתמש הסכים למעבר</translation>
    </message>
    <message>
        <source>The e-mail belongs to another organization. The user was asked by mail to agree to the move, and has not answered yet.</source>
        <translation>הדוא״ל שייך לארגון אחר. המשתמש נשאל בדוא״ל אם הוא מסכים למעבר, וטרם ענה.</translation>
    </message>
    <message>
        <source>Send request a&amp;gain</source>
        <translation>שליחת הבקשה &amp;שוב</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד %1</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>השרת לא מסר סיבה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Name and number are being read from the server…</source>
        <translation>השם והמספר נקראים מהשרת…</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>מזהה חיצוני</translation>
    </message>
    <message>
        <source>Open c&amp;ustomer</source>
        <translation>פתיחת ה&amp;לקוח</translation>
    </message>
    <message>
        <source>Its u&amp;sers</source>
        <translation>משתמ&amp;שיו</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>הוספת משתמשים</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>מזהה משתמש</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>מזהה אדם</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>מזהה ארגון</translation>
    </message>
</context>
<context>
    <name>pd::UserPackageStep</name>
    <message>
        <source>Change the package of a user</source>
        <translation>החלפת חבילה של משתמש</translation>
    </message>
    <message>
        <source>The user keeps the person, e-mail and name. Billing of the old package ends, that of the new one begins.</source>
        <translation>האדם, הדוא״ל והשם נשארים. החיוב על החבילה הישנה מסתיים, והחיוב על החדשה מתחיל.</translation>
    </message>
    <message>
        <source>New &amp;package</source>
        <translation>&amp;חבילה חדשה</translation>
    </message>
    <message>
        <source>This user is &amp;not a full administrator</source>
        <translation>משתמש זה &amp;אינו מנהל מלא</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;מיקום</translation>
    </message>
    <message>
        <source>Phone n&amp;umber</source>
        <translation>מספר &amp;טלפון</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <translation>&amp;שלוחה</translation>
    </message>
    <message>
        <source>A number that the location has, with its country code. It may stay empty where there is an extension.</source>
        <translation>מספר ששייך למיקום, עם קידומת המדינה. הוא יכול להישאר ריק אם יש שלוחה.</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>בחירת חבילה</translation>
    </message>
    <message>
        <source>%1 has %2 now.</source>
        <comment>user, package</comment>
        <translation>ל-%1 יש כעת %2.</translation>
    </message>
    <message>
        <source>Phone number and extension of the user become free.</source>
        <translation>מספר הטלפון והשלוחה של המשתמש מתפנים.</translation>
    </message>
    <message>
        <source>The new package counts from today.</source>
        <translation>החבילה החדשה תקפה מהיום.</translation>
    </message>
    <message>
        <source>&amp;Change package</source>
        <translation>החל&amp;פת החבילה</translation>
    </message>
</context>
<context>
    <name>pd::UserPlanModel</name>
    <message>
        <source>%1, was %2</source>
        <comment>package of a user</comment>
        <translation>‏%1, לפני כן %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ללא שינוי</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>שגוי</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>סיבה</translation>
    </message>
</context>
<context>
    <name>pd::UserRemoveStep</name>
    <message>
        <source>Remove users</source>
        <translation>הסרת משתמשים</translation>
    </message>
    <message>
        <source>T&amp;ype how many users are removed</source>
        <translation>יש להקליד כמה משתמשים &amp;מוסרים</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lose their packages at once, their numbers and extensions become free, and billing of their packages ends. The persons stay in the organization, and their e-mail addresses stay bound to it.</source>
        <translation>
            <numerusform>החבילה נלקחת מיד, המספר והשלוחה מתפנים, והחיוב על החבילה מסתיים. האדם נשאר בארגון, וכתובת הדוא״ל נשארת קשורה אליו.</numerusform>
            <numerusform>החבילות נלקחות מיד, המספרים והשלוחות מתפנים, והחיוב על החבילות מסתיים. האנשים נשארים בארגון, וכתובות הדוא״ל שלהם נשארות קשורות אליו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln users</source>
        <translation>
            <numerusform>ה&amp;סרת משתמש אחד</numerusform>
            <numerusform>ה&amp;סרת %Ln משתמשים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::UserRowsModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>שורה %1, %2</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>יש לבחור חבילה</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>יש לבחור מיקום</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>מנהל מערכת</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>שורה %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>‏%1, חובה</translation>
    </message>
</context>
<context>
    <name>pd::UserStep</name>
    <message>
        <source>Reading the users of the customer…</source>
        <translation>משתמשי הלקוח נקראים…</translation>
    </message>
    <message>
        <source>The customer no longer has this user. Nothing is left to change here.</source>
        <translation>ללקוח כבר אין משתמש זה. לא נותר מה לשנות כאן.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pd::UsersModel</name>
    <message>
        <source>E-mail</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>לקוח</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>חבילה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנה</translation>
    </message>
</context>
<context>
    <name>pd::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>המשתמשים נטענים…</translation>
    </message>
    <message>
        <source>&amp;Import users</source>
        <translation>&amp;ייבוא משתמשים</translation>
    </message>
    <message>
        <source>E-mail, name or number</source>
        <translation>דוא״ל, שם, מספר</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>סינון משתמשים</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>כל החבילות</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>חבילה: %1</translation>
    </message>
    <message>
        <source>No users on this computer yet</source>
        <translation>עדיין אין משתמשים במחשב הזה</translation>
    </message>
    <message>
        <source>Sync brings them here. Users are made when a customer is set up.</source>
        <translation>הסנכרון מביא אותם לכאן. משתמשים נוצרים כשמגדירים לקוח.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>סנכרון עכשיו</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>לא נמצא משתמש מתאים</translation>
    </message>
    <message>
        <source>Check the spelling, or look among all users.</source>
        <translation>כדאי לבדוק את האיות, או לחפש בין כל המשתמשים.</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>הצגת כל המשתמשים</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%Ln משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users</source>
        <translation>
            <numerusform>%1 מתוך משתמש אחד</numerusform>
            <numerusform>%1 מתוך %Ln משתמשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>אחד נבחר</numerusform>
            <numerusform>%Ln נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>פתיחת הלקוח</translation>
    </message>
    <message>
        <source>Import users of this customer…</source>
        <translation>ייבוא משתמשים של לקוח זה…</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>העתקת השורות הנבחרות</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>העתקת כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>כל הלקוחות</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>לקוח אחד</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>לקוח: %1</translation>
    </message>
    <message>
        <source>Find the customer that gets users, or select one of its users. Then ask again.</source>
        <translation>יש למצוא את הלקוח שאליו יתווספו משתמשים, או לבחור אחד ממשתמשיו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Only users of this customer</source>
        <translation>רק משתמשי לקוח זה</translation>
    </message>
    <message>
        <source>Add users to this customer…</source>
        <translation>הוספת משתמשים ללקוח זה…</translation>
    </message>
    <message>
        <source>Users o&amp;f all customers</source>
        <translation>משתמשי &amp;כל הלקוחות</translation>
    </message>
    <message>
        <source>&amp;Waiting for consent…</source>
        <translation>ממתי&amp;נים להסכמה…</translation>
    </message>
    <message>
        <source>Everybody who was asked to agree to the move, with a way to ask again</source>
        <translation>כל מי שהתבקש להסכים למעבר, עם אפשרות לבקש שוב</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation>&amp;הוספת משתמשים</translation>
    </message>
    <message>
        <source>Up to 25 users for the customer that is chosen; more through a file</source>
        <translation>עד 25 משתמשים ללקוח שנבחר; יותר מכך באמצעות קובץ</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln users…</source>
        <translation>
            <numerusform>הסרת משתמש אחד…</numerusform>
            <numerusform>הסרת %Ln משתמשים…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send requests for consent again…</source>
        <translation>שליחה חוזרת של בקשות הסכמה…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Precheck users…</source>
        <translation>בדיקה מקדימה של משתמשים…</translation>
    </message>
    <message numerus="yes">
        <source>By hand at most %Ln users are removed at once. A file removes more: export, set every package to FALSE, import.</source>
        <translation>
            <numerusform>ידנית מוסר לכל היותר משתמש אחד בבת אחת. קובץ מסיר יותר: ייצוא, FALSE בכל חבילה, ייבוא.</numerusform>
            <numerusform>ידנית מוסרים לכל היותר %Ln משתמשים בבת אחת. קובץ מסיר יותר: ייצוא, FALSE בכל חבילה, ייבוא.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected users are of several customers. Remove them customer by customer.</source>
        <translation>המשתמשים שנבחרו שייכים לכמה לקוחות. יש להסיר אותם לקוח אחר לקוח.</translation>
    </message>
    <message>
        <source>The customer of these users is not known here yet. Sync, then try again.</source>
        <translation>הלקוח של משתמשים אלה עדיין אינו מוכר כאן. יש לסנכרן ולנסות שוב.</translation>
    </message>
    <message>
        <source>Nobody of the selected users is asked for consent.</source>
        <translation>איש מהמשתמשים שנבחרו אינו מתבקש להסכים.</translation>
    </message>
    <message>
        <source>Nobody is waiting for consent.</source>
        <translation>איש אינו ממתין להסכמה.</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>ייצוא משתמשים</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>קובצי CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>חוברות עבודה (*.xlsx)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>מזהה משתמש</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are being written…</source>
        <translation>
            <numerusform>משתמש אחד נכתב…</numerusform>
            <numerusform>%Ln משתמשים נכתבים…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users are written…</source>
        <translation>
            <numerusform>%1 מתוך משתמש אחד נכתבו…</numerusform>
            <numerusform>%1 מתוך %Ln משתמשים נכתבו…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were exported.</source>
        <translation>
            <numerusform>משתמש אחד יוצא.</numerusform>
            <numerusform>%Ln משתמשים יוצאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>הייצוא נעצר. לא נכתב קובץ.</translation>
    </message>
</context>
<context>
    <name>pd::UsersStep</name>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>The first user of a new customer becomes its administrator.</source>
        <translation>המשתמש הראשון של לקוח חדש הופך למנהל המערכת שלו.</translation>
    </message>
    <message>
        <source>Add people by hand, or paste them from a spreadsheet.</source>
        <translation>אפשר להוסיף אנשים ידנית, או להדביק אותם מגיליון אלקטרוני.</translation>
    </message>
    <message>
        <source>Set &amp;package for selection</source>
        <translation>קב&amp;יעת חבילה לנבחרים</translation>
    </message>
    <message>
        <source>Rows used</source>
        <translation>שורות בשימוש</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>הוספת &amp;שורה</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;הסרה</translation>
    </message>
    <message>
        <source>Opens a list</source>
        <translation>פותח רשימה</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Copy rows from a spreadsheet and press %1 in the first cell. Columns: first name, last name, e-mail, package, location.</source>
        <translation>אפשר להעתיק שורות מגיליון אלקטרוני וללחוץ %1 בתא הראשון. עמודות: שם פרטי, שם משפחה, דוא״ל, חבילה, מיקום.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n users: use a CSV file</source>
        <translation>
            <numerusform>יותר ממשתמש אחד: יש להשתמש בקובץ CSV</numerusform>
            <numerusform>יותר מ-%n משתמשים: יש להשתמש בקובץ CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n rows</source>
        <translation>
            <numerusform>מתוך שורה אחת</numerusform>
            <numerusform>מתוך %n שורות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>משתמש אחד</numerusform>
            <numerusform>%n משתמשים</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message numerus="yes">
        <source>At most %n users can be added by hand. More users go through a CSV file.</source>
        <translation>
            <numerusform>אפשר להוסיף ידנית משתמש אחד לכל היותר. משתמשים נוספים מוסיפים בקובץ CSV.</numerusform>
            <numerusform>אפשר להוסיף ידנית %n משתמשים לכל היותר. משתמשים נוספים מוסיפים בקובץ CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import CSV file</source>
        <translation>ייב&amp;וא קובץ CSV</translation>
    </message>
</context>
<context>
    <name>pd::Wizard</name>
    <message>
        <source>&amp;Return to review</source>
        <translation>&amp;חזרה לסקירה</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message numerus="yes">
        <source>%n fields to fix</source>
        <translation>
            <numerusform>שדה אחד לתיקון</numerusform>
            <numerusform>%n שדות לתיקון</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field to fix: %1</source>
        <translation>שדה אחד לתיקון: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention</source>
        <translation>
            <numerusform>ערך אחד דורש טיפול</numerusform>
            <numerusform>%n ערכים דורשים טיפול</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not take what was sent.</source>
        <translation>השרת לא קיבל את מה שנשלח.</translation>
    </message>
</context>
<context>
    <name>pd::WizardFrame</name>
    <message>
        <source>Save and go back</source>
        <translation>שמירה וחזרה</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>שמירה וסגירה</translation>
    </message>
    <message>
        <source>Save and c&amp;lose</source>
        <translation>שמירה ו&amp;סגירה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>הטיוטה נשמרה ב-%1</translation>
    </message>
</context>
</TS>
