### The texts that cookie-policy shows to visitors, in English.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Cookie policy
page-introduction = This page lists the cookies that this site uses: who sets them, what they are for, how long your browser keeps them, and who else has access.
# $date: the day of the last change.
page-changed = Last changed on { $date }.
# $version: a number that changes with the list.
page-version = Version of this list: { $version }
# Opens the list of what changed.
history-heading = What changed?
# $name: of what the site uses now. A sentence about it can follow.
history-added = New: { $name }.
history-removed = No longer used: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (before: { $before }).
cookie-heading = What is a cookie?
cookie-explanation = A cookie is a small piece of text with a name. Your browser stores it for some time and sends it back each time it loads something from the same site. This is how a site knows that you are logged in, what is in your basket, or that you have been here before.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = There are several kinds of cookies:
kind-necessary = Necessary cookies
kind-necessary-explanation = The site needs them to do what you ask, for example to keep you logged in or to show the language that you chose. They do not need your consent.
kind-statistics = Statistics cookies
kind-statistics-explanation = They measure how visitors use the site. They may recognise you, so they are used only if you agree.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Anonymous statistics cookies
kind-anonymous-statistics-explanation = In some countries, a site may count its visits without asking if the cookies serve only anonymous statistics of that site. You can object at any time.
# $countries: their names, separated by commas.
audience-countries = Countries whose law is relied on for this: { $countries }.
country-fr = France
country-uk = United Kingdom
kind-first-party = First-party cookies
kind-first-party-explanation = They belong to the site that you are visiting. Some are necessary. Others measure what you do or are used for advertising.
kind-third-party = Third-party cookies
kind-third-party-explanation = They belong to another site, often one that sells advertising. That site can then see which pages you visit here. They need your consent, unless they are necessary for something that you ask for.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies used on { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Service provider's name
# What the cookie does, and where on the site.
column-function = Function and location
column-name = Cookie name(s)
column-purpose = Purposes
column-lifetime = Lifetime
# The third parties that can read the cookie or what it collects.
column-recipients = Who else has access
column-party = Party
# Nobody else has access to the cookie.
recipients-none = none
party-first = first party
party-third = third party
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = local storage
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = session storage
# Opens the table of a category. $count: a number.
list-count = Cookies in this category: { $count }
# The heading of a list of companies.
recipients-heading = Who else has access?
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Who is responsible?
# $contact: an address.
contact-questions = Questions and requests: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Privacy notice: your rights, and how your data is used
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Who processes data on behalf of the site?
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Is data sent to other countries?
deletion-heading = How can you delete cookies?
deletion-explanation = In the settings of your browser, you can see and delete cookies, including those of other sites.
# Only where the site asks for consent.
deletion-choices = If you delete the cookie with your choices, this site asks you again.
# Only on pages of sites that use such storage.
deletion-storage = Scripts on this site also keep data in the storage of your browser. The server of this site cannot remove it. In the settings of your browser, you can delete it together with the cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Necessary cookies
category-necessary-summary = To do what you ask of the site.
category-necessary-description = The site needs these cookies to do what you ask. They do not need your consent.
category-preferences = Preference cookies
category-preferences-summary = To remember how you like to use the site.
category-preferences-description = These cookies remember how you like to use the site. They are used only if you agree.
category-anonymous-statistics = Anonymous statistics cookies
category-anonymous-statistics-summary = To count visits for anonymous statistics only.
category-anonymous-statistics-description = These cookies serve anonymous statistics of this site and nothing else. Where the law allows it, they are used unless you object.
category-statistics = Statistics cookies
category-statistics-summary = To measure how visitors use the site.
category-statistics-description = These cookies measure how visitors use the site. They are used only if you agree.
category-marketing = Advertising cookies
category-marketing-summary = To record what you look at and show you advertising.
category-marketing-description = These cookies record what you look at in order to show you advertising. They are used only if you agree.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = until you close your browser
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = until you close your browser or, if you ask for it, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = at most { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, counted again from each visit
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = at most { $time }, because browsers keep no cookie for longer
# What scripts store ends by no time.
until-removed = until it is removed
# Session storage ends with its tab.
until-tab-closed = until you close the tab
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies on { $site }
# The categories follow, each with its summary.
banner-question = May this site store cookies on your device, and read them, for these purposes?
# The visitor had accepted before.
banner-question-outdated = These cookies have changed since you accepted them. May this site use them as they are now?
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = New since you accepted them: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Your choice about these cookies has expired. May this site use them?
# Only where such cookies are used without asking.
banner-anonymous = Visits are counted for anonymous statistics unless you object.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Responsible: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Others with access: { $count }.
# $link: `settings-link`.
banner-withdraw = You can change your mind at any time: use the link “{ $link }”.
# A link to the policy page, at the foot of every page.
settings-link = Cookie settings
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Accept these cookies
banner-refuse = Refuse these cookies
# A link to the policy page.
banner-details = View cookies and choose
# Closes the banner and refuses.
banner-close = Continue without accepting
banner-closing = If you close this message, only necessary cookies are used.
# The same where other choices of the visitor stay as they are.
banner-closing-these = If you close this message, you refuse these cookies.
choice-saved = Your choice is saved. You can change it at any time.
# $categories: their names, separated by commas.
choice-accepted = Accepted: { $categories }.
choice-refused = Refused: { $categories }.
# Closes the message.
banner-hide = Hide this message
# The browser did not send the choice back.
choice-not-kept-heading = Your choice was not kept
choice-not-kept = Your browser did not keep your choice. Cookies may be blocked for this site, or the connection may not be secure. Until your choice is kept, no cookies that need your consent are set.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Return to the previous page
choices-heading = Your choices
choices-undecided = You have not chosen yet. Until you do, this site sets no cookies that need your consent.
# GDPR, article 7(3).
choices-withdrawal = You can withdraw your consent at any time. What was done before stays lawful.
# $date: the day of the choice.
choices-decided = You made this choice on { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Reference number of your consent: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Your browser refuses these cookies for you through Global Privacy Control. Nothing is sold or shared through them.
choices-outdated = These cookies have changed since you accepted them. Please choose again.
choices-expired = Your choice has expired. Please choose again.
choices-nothing = This site sets no cookies that need your consent, so there is nothing to choose.
choices-accept-all = Accept all
choices-refuse-all = Refuse all
choices-save = Save my choices
# Beside the button to save.
choices-left-open = Cookies that need your consent count as refused if you choose nothing for them.
# The state of a category, beside its name.
state-always = Always in use
state-in-use = In use unless you object
state-accepted = Accepted
state-refused = Refused
state-undecided = Not chosen yet

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Allow { $categories } and show this content
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Open on the site of { $provider }
# A link. $provider: the name of a company.
embed-privacy = Privacy notice of { $provider }
# $countries: their codes, separated by commas.
embed-countries = Countries to which data goes: { $countries }.
# The heading of a table on the policy page.
embed-heading = Content of other sites
embed-introduction = Pages of this site can show content that your browser loads from other sites. Those sites then learn your IP address.
# GDPR, article 7(3).
embed-withdrawal = If you withdraw your consent, this content is no longer shown, and this site removes the cookies that it can remove. Cookies and data of the other sites can only be removed there: see their privacy notices.
embed-column-content = Content
# An address follows it.
embed-column-source = Loaded from
embed-column-countries = Countries
