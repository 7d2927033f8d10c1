### The texts that cookie-policy shows to visitors, in Arabic.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = سياسة ملفات تعريف الارتباط
page-introduction = تعرض هذه الصفحة ملفات تعريف الارتباط التي يستخدمها هذا الموقع: من يضعها، والغرض منها، ومدة احتفاظ متصفحك بها، ومن غيره يمكنه الوصول إليها.
# $date: the day of the last change.
page-changed = آخر تعديل: { $date }.
# $version: a number that changes with the list.
page-version = إصدار هذه القائمة: { $version }
# Opens the list of what changed.
history-heading = ما الذي تغيّر؟
# $name: of what the site uses now. A sentence about it can follow.
history-added = جديد: { $name }.
history-removed = لم يعد مستخدمًا: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (سابقًا: { $before }).
cookie-heading = ما هو ملف تعريف الارتباط؟
cookie-explanation = ملف تعريف الارتباط نص قصير له اسم. يحتفظ به متصفحك بعض الوقت ويعيد إرساله كلما حمّل شيئًا من الموقع نفسه. هكذا يعرف الموقع أنك سجلت الدخول، أو ما في سلتك، أو أنك زرته من قبل.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = هناك عدة أنواع من ملفات تعريف الارتباط:
kind-necessary = ملفات ضرورية
kind-necessary-explanation = يحتاج إليها الموقع ليفعل ما تطلبه، مثل إبقائك مسجل الدخول أو عرض اللغة التي اخترتها. وهي لا تحتاج إلى موافقتك.
kind-statistics = ملفات الإحصاءات
kind-statistics-explanation = تقيس كيف يستخدم الزوار الموقع. وقد تتعرف عليك، لذلك لا تُستخدم إلا إذا وافقت.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = ملفات الإحصاءات مجهولة الهوية
kind-anonymous-statistics-explanation = في بعض البلدان يجوز للموقع أن يعدّ زياراته دون سؤال إذا كانت الملفات لا تخدم إلا إحصاءات مجهولة الهوية لهذا الموقع. يمكنك الاعتراض في أي وقت.
# $countries: their names, separated by commas.
audience-countries = البلدان التي يستند الموقع إلى قانونها في ذلك: { $countries }.
country-fr = فرنسا
country-uk = المملكة المتحدة
kind-first-party = ملفات الموقع نفسه
kind-first-party-explanation = تعود إلى الموقع الذي تزوره. بعضها ضروري. وبعضها يقيس ما تفعله أو يُستخدم للإعلان.
kind-third-party = ملفات الأطراف الثالثة
kind-third-party-explanation = تعود إلى موقع آخر، غالبًا ما يبيع الإعلانات. ويمكن لذلك الموقع أن يرى الصفحات التي تزورها هنا. وهي تحتاج إلى موافقتك ما لم تكن ضرورية لشيء تطلبه.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = ملفات تعريف الارتباط المستخدمة في { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = اسم مقدم الخدمة
# What the cookie does, and where on the site.
column-function = الوظيفة والمكان
column-name = اسم الملف
column-purpose = الأغراض
column-lifetime = مدة الاحتفاظ
# The third parties that can read the cookie or what it collects.
column-recipients = من غيره يمكنه الوصول
column-party = المصدر
# Nobody else has access to the cookie.
recipients-none = لا أحد
party-first = الموقع نفسه
party-third = طرف ثالث
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = التخزين المحلي
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = تخزين الجلسة
# Opens the table of a category. $count: a number.
list-count = عدد الملفات في هذه الفئة: { $count }
# The heading of a list of companies.
recipients-heading = من غيره يمكنه الوصول؟
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = من المسؤول؟
# $contact: an address.
contact-questions = الأسئلة والطلبات: { $contact }
# A link to the privacy notice of the site.
contact-privacy = إشعار الخصوصية: حقوقك وكيفية استخدام بياناتك
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = من يعالج البيانات نيابة عن الموقع؟
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = هل تُرسل البيانات إلى بلدان أخرى؟
deletion-heading = كيف تحذف ملفات تعريف الارتباط؟
deletion-explanation = في إعدادات متصفحك يمكنك رؤية الملفات وحذفها، وكذلك ملفات المواقع الأخرى.
# Only where the site asks for consent.
deletion-choices = وإذا حذفت الملف الذي يحفظ اختياراتك، فسيسألك هذا الموقع من جديد.
# Only on pages of sites that use such storage.
deletion-storage = تحفظ البرامج النصية في هذا الموقع بيانات أيضًا في مساحة تخزين متصفحك. ولا يستطيع خادم هذا الموقع حذفها. في إعدادات متصفحك يمكنك حذفها مع ملفات تعريف الارتباط.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = ملفات ضرورية
category-necessary-summary = ليفعل الموقع ما تطلبه منه.
category-necessary-description = يحتاج الموقع إلى هذه الملفات ليفعل ما تطلبه. وهي لا تحتاج إلى موافقتك.
category-preferences = ملفات التفضيلات
category-preferences-summary = لتذكر الطريقة التي تحب أن تستخدم بها الموقع.
category-preferences-description = تتذكر هذه الملفات الطريقة التي تحب أن تستخدم بها الموقع. ولا تُستخدم إلا إذا وافقت.
category-anonymous-statistics = ملفات الإحصاءات مجهولة الهوية
category-anonymous-statistics-summary = لعدّ الزيارات لإحصاءات مجهولة الهوية فقط.
category-anonymous-statistics-description = تخدم هذه الملفات إحصاءات مجهولة الهوية لهذا الموقع ولا شيء غير ذلك. وحيث يسمح القانون تُستخدم ما لم تعترض.
category-statistics = ملفات الإحصاءات
category-statistics-summary = لقياس كيفية استخدام الزوار للموقع.
category-statistics-description = تقيس هذه الملفات كيف يستخدم الزوار الموقع. ولا تُستخدم إلا إذا وافقت.
category-marketing = ملفات الإعلانات
category-marketing-summary = لتسجيل ما تشاهده وعرض الإعلانات عليك.
category-marketing-description = تسجل هذه الملفات ما تشاهده لتعرض عليك الإعلانات. ولا تُستخدم إلا إذا وافقت.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = حتى تغلق المتصفح
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = حتى تغلق المتصفح أو، إذا طلبت ذلك، { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = { $time } على الأكثر
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }، تُحسب من جديد من كل زيارة
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = { $time } على الأكثر، لأن المتصفحات لا تحتفظ بأي ملف مدة أطول
# What scripts store ends by no time.
until-removed = حتى يُحذف
# Session storage ends with its tab.
until-tab-closed = حتى تغلق علامة التبويب
days = { $count ->
    [zero] { $count } يوم
    [one] يوم
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية
    [two] ثانيتان
    [few] { $count } ثوان
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1 { $month } { $year }
# The months as they are written in a date.
january = يناير
february = فبراير
march = مارس
april = أبريل
may = مايو
june = يونيو
july = يوليو
august = أغسطس
september = سبتمبر
october = أكتوبر
november = نوفمبر
december = ديسمبر

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = ملفات تعريف الارتباط في { $site }
# The categories follow, each with its summary.
banner-question = هل يجوز لهذا الموقع أن يخزن ملفات تعريف الارتباط على جهازك ويقرأها للأغراض الآتية؟
# The visitor had accepted before.
banner-question-outdated = تغيرت هذه الملفات منذ أن قبلتها. هل يجوز لهذا الموقع أن يستخدمها كما هي الآن؟
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = جديد منذ موافقتك عليها: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = انتهت صلاحية اختيارك بشأن هذه الملفات. هل يجوز لهذا الموقع أن يستخدمها؟
# Only where such cookies are used without asking.
banner-anonymous = تُعدّ الزيارات لإحصاءات مجهولة الهوية ما لم تعترض.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = المسؤول: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = آخرون يمكنهم الوصول: { $count }.
# $link: `settings-link`.
banner-withdraw = يمكنك تغيير رأيك في أي وقت من خلال الرابط «{ $link }».
# A link to the policy page, at the foot of every page.
settings-link = إعدادات ملفات تعريف الارتباط
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = قبول هذه الملفات
banner-refuse = رفض هذه الملفات
# A link to the policy page.
banner-details = عرض الملفات والاختيار
# Closes the banner and refuses.
banner-close = المتابعة دون قبول
banner-closing = إذا أغلقت هذه الرسالة فلن تُستخدم إلا الملفات الضرورية.
# The same where other choices of the visitor stay as they are.
banner-closing-these = إذا أغلقت هذه الرسالة فأنت ترفض هذه الملفات.
choice-saved = حُفظ اختيارك. يمكنك تغييره في أي وقت.
# $categories: their names, separated by commas.
choice-accepted = المقبولة: { $categories }.
choice-refused = المرفوضة: { $categories }.
# Closes the message.
banner-hide = إخفاء هذه الرسالة
# The browser did not send the choice back.
choice-not-kept-heading = لم يُحفظ اختيارك
choice-not-kept = لم يحفظ متصفحك اختيارك. ربما حُظرت الملفات لهذا الموقع، أو أن الاتصال غير آمن. وإلى أن يُحفظ اختيارك لا تُوضع ملفات تحتاج إلى موافقتك.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = العودة إلى الصفحة السابقة
choices-heading = اختياراتك
choices-undecided = لم تختر بعد. وإلى أن تختار لا يضع هذا الموقع ملفات تحتاج إلى موافقتك.
# GDPR, article 7(3).
choices-withdrawal = يمكنك سحب موافقتك في أي وقت. وما تم قبل ذلك يبقى مشروعًا.
# $date: the day of the choice.
choices-decided = حددت هذا الاختيار في { $date }.
# $id: the number under which the consent is recorded.
choices-reference = الرقم المرجعي لموافقتك: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = يرفض متصفحك هذه الملفات نيابة عنك من خلال Global Privacy Control. ولا يُباع شيء أو يُشارك عبرها.
choices-outdated = تغيرت هذه الملفات منذ أن قبلتها. يرجى الاختيار من جديد.
choices-expired = انتهت صلاحية اختيارك. يرجى الاختيار من جديد.
choices-nothing = لا يضع هذا الموقع ملفات تحتاج إلى موافقتك، فلا شيء تختاره.
choices-accept-all = قبول الكل
choices-refuse-all = رفض الكل
choices-save = حفظ اختياراتي
# Beside the button to save.
choices-left-open = الملفات التي تحتاج إلى موافقتك تُعدّ مرفوضة إذا لم تختر لها شيئًا.
# The state of a category, beside its name.
state-always = مستخدمة دائمًا
state-in-use = مستخدمة ما لم تعترض
state-accepted = مقبولة
state-refused = مرفوضة
state-undecided = لم تختر بعد

## Content of other sites

embed-allow = السماح بـ { $categories } وعرض هذا المحتوى
embed-link = الفتح لدى { $provider }
embed-privacy = إشعار الخصوصية الخاص بـ { $provider }
embed-countries = البلدان التي تُرسل إليها البيانات: { $countries }.
embed-heading = محتوى من مواقع أخرى
embed-introduction = قد تعرض صفحات هذا الموقع محتوى يحمّله متصفحك من مواقع أخرى، فتعرف تلك المواقع عنوان IP الخاص بك.
embed-withdrawal = إذا سحبت موافقتك، فلن يُعرض هذا المحتوى بعد ذلك، ويحذف هذا الموقع ملفات تعريف الارتباط التي يمكنه حذفها. أما ملفات المواقع الأخرى وبياناتها فلا تُحذف إلا لديها: راجع إشعارات الخصوصية الخاصة بها.
embed-column-content = المحتوى
embed-column-source = يُحمَّل من
embed-column-countries = البلدان
