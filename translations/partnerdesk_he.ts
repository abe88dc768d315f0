<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>Command line</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: partner-desk %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring the cache up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make or list onboarding templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and set up the customers of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with what earlier runs began, and list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the main job on a sandbox of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render every page with sandbox data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field %2 is not known and was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: run the same command again, or start the program, to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onboarding template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted by partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and were set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known customers were not in the listing; they are kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded. Enter these values in Partner Hub, then note the provisioning ID here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no onboarding template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with templates: create FILE.json, or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customers in the cache</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1. A sandbox of its own starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. An onboarding template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Customers with their locations, users and numbers, until they are provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. The cache is brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light, dark or system, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes en or he, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Desk: onboard and look after Webex Wholesale customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --api-base URL --token-env NAME --data-dir DIR --json --verbose --help --version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed or only partly done, 2 wrong usage, 3 not signed in or refused, 4 server unreachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was sent. Check the address of the profile, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made. Check date and time of this computer, or ask your network administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Something between this computer and the server may have replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer or the file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed, to keep your sign-in safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in, or your sign-in has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is not allowed to do this. Ask a full partner administrator for the wholesale administrator role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else already uses this name, ID or e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values need your attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server is still busy with an earlier change. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server asks for a pause. It goes on in %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not do this. Try again; if it happens again, send the tracking ID to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the server answered. It is not known whether the change was made; it is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this computer could not be read or written. The disk may be full, or another copy of the program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data on this computer is damaged. The damaged part was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or the value could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this profile does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Restart it; if it happens again, send the log to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Format the column as text and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has 7 to 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number with its country code, for example +972 3 555 0123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a phone number with its country code, for example +972 3 555 0123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The address is not complete. Example: name@company.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percent sign cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains characters that cannot be seen. Type it again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains hidden direction marks. Type it again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country needs a state or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This country needs a postal code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package “%1” in this edition of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs another package that is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each user needs exactly one base package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calling package needs a headquarters location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone, for example Asia/Jerusalem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension has 2 to 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user with a calling package needs a phone number or an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” cannot be used in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the entity ID of the identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and - _ ~ . only, at most 128 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a subscription like Sub1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an organization ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactText</name>
    <message>
        <source>%1: %2</source>
        <comment>step, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checks again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Create onboarding template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create onboarding template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Restricted by Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <comment>date format: day and short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading operations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked of the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you onboard a customer, each step shows here, with its time and its outcome. It stays after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::CustomerInspector</name>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted by Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n packages ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as bare UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>users, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell. Partner Hub shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their administrators cannot add users or change packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their administrators can add users and change packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading locations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locations known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows it in Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::CustomersModel</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale takes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync brings the customers of this profile here. Afterwards they can be searched without waiting for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or look among all customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy external ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::DetailRow</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::IconLineEdit</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::MainWindow</name>
    <message numerus="yes">
        <source>%n operations running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::OperationPanel</name>
    <message>
        <source>Show customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::OperationsModel</name>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::Rail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::SearchField</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, an ID, an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Partner Desk is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary, from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in until the program closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in; the token is in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token of the Webex developer site to sign in with it. It goes to the keyring of this computer, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::SyncStatus</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing: last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what, done, expected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pd::TopBar</name>
    <message>
        <source>Cancel sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find customer, user, number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find customer, user, number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
