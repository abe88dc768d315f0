<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>״%1״ דורשת חבילה נוספת שלא נבחרה.</translation>
    </message>
    <message>
        <source>Each user needs exactly one base package.</source>
        <translation>לכל משתמש נדרשת חבילת בסיס אחת בדיוק.</translation>
    </message>
    <message>
        <source>A calling package needs a headquarters location.</source>
        <translation>חבילת שיחות דורשת מיקום של המשרד הראשי.</translation>
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
        <translation>״%1״ מופיע פעמיים. יש להשתמש באחר.</translation>
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
        <translation>״%1״ אינו קוד מדינה. יש לבחור מדינה, או לכתוב את שתי האותיות שלה, למשל DE.</translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is about</comment>
        <translation>%1: %2</translation>
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
        <source>Restricted by Partner</source>
        <translation>מוגבל על-ידי השותף</translation>
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
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>The server does not tell. Partner Hub shows it.</source>
        <translation>השרת אינו מוסר זאת. אפשר לראות זאת ב-Partner Hub.</translation>
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
        <source>Their administrators cannot add users or change packages.</source>
        <translation>מנהלי הלקוח אינם יכולים להוסיף משתמשים או לשנות חבילות.</translation>
    </message>
    <message>
        <source>Their administrators can add users and change packages.</source>
        <translation>מנהלי הלקוח יכולים להוסיף משתמשים ולשנות חבילות.</translation>
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
    <name>pd::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>מסננים נוספים</translation>
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
    <name>pd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת צבעים</translation>
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
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>פרופיל</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
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
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>כתובת השרת</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>לא נכנסת</translation>
    </message>
    <message>
        <source>Signed in until the program closes</source>
        <translation>נכנסת, עד לסגירת התוכנית</translation>
    </message>
    <message>
        <source>Signed in; the token is in the keyring</source>
        <translation>נכנסת; האסימון שמור במחזיק המפתחות</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>כניסה</translation>
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
        <source>Access token</source>
        <translation>אסימון גישה</translation>
    </message>
    <message>
        <source>Paste a token of the Webex developer site to sign in with it. It goes to the keyring of this computer, never into a file.</source>
        <translation>אפשר להדביק אסימון מאתר המפתחים של Webex כדי להיכנס באמצעותו. הוא נשמר במחזיק המפתחות של המחשב, ולעולם לא בקובץ.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>שימוש באסימון</translation>
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
</context>
</TS>
