### The texts that cookie-policy shows to visitors, in Greek.
###
### Each `{ $name }` is a placeholder: the program replaces it. It must occur exactly once, at any position in its text.
### `cookie_policy::docs::languages` describes the format. The program does not read this file at run time: its tables are
### generated from it by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

## The policy page

page-title = Πολιτική για τα cookies
page-introduction = Σε αυτή τη σελίδα αναφέρονται τα cookies που χρησιμοποιεί ο ιστότοπος: ποιος τα τοποθετεί, σε τι χρησιμεύουν, για πόσο χρόνο τα διατηρεί το πρόγραμμα περιήγησής σας και ποιος άλλος έχει πρόσβαση.
# $date: the day of the last change.
page-changed = Τελευταία τροποποίηση: { $date }.
# $version: a number that changes with the list.
page-version = Έκδοση αυτού του καταλόγου: { $version }
# Opens the list of what changed.
history-heading = Τι άλλαξε;
# $name: of what the site uses now. A sentence about it can follow.
history-added = Νέο: { $name }.
history-removed = Δεν χρησιμοποιείται πλέον: { $name }.
# $field: the title of a column. $value: what it says now. $before: what it said before.
history-changed = { $name } – { $field }: { $value } (πριν: { $before }).
cookie-heading = Τι είναι ένα cookie;
cookie-explanation = Ένα cookie είναι ένα σύντομο κείμενο με όνομα. Το πρόγραμμα περιήγησής σας το διατηρεί για κάποιο διάστημα και το στέλνει πίσω κάθε φορά που φορτώνει κάτι από τον ίδιο ιστότοπο. Έτσι ένας ιστότοπος γνωρίζει ότι έχετε συνδεθεί, τι υπάρχει στο καλάθι σας ή ότι τον έχετε επισκεφθεί ξανά.

## The kinds of cookies that the page explains

# Introduces the list of kinds.
kinds-introduction = Υπάρχουν διάφορα είδη cookies:
kind-necessary = Απαραίτητα cookies
kind-necessary-explanation = Ο ιστότοπος τα χρειάζεται για να κάνει αυτό που ζητάτε, για παράδειγμα να σας διατηρεί συνδεδεμένους ή να εμφανίζεται στη γλώσσα που επιλέξατε. Δεν απαιτούν τη συγκατάθεσή σας.
kind-statistics = Cookies στατιστικών
kind-statistics-explanation = Μετρούν τον τρόπο με τον οποίο οι επισκέπτες χρησιμοποιούν τον ιστότοπο. Μπορεί να σας αναγνωρίζουν, γι’ αυτό χρησιμοποιούνται μόνο αν συμφωνήσετε.
# Only on pages of sites that have such cookies.
kind-anonymous-statistics = Cookies ανώνυμων στατιστικών
kind-anonymous-statistics-explanation = Σε ορισμένες χώρες ένας ιστότοπος μπορεί να μετρά τις επισκέψεις του χωρίς να ρωτά, αν τα cookies εξυπηρετούν μόνο ανώνυμα στατιστικά στοιχεία του ιστοτόπου αυτού. Μπορείτε να εναντιωθείτε ανά πάσα στιγμή.
# $countries: their names, separated by commas.
audience-countries = Χώρες στο δίκαιο των οποίων βασίζεται ο ιστότοπος για τον σκοπό αυτό: { $countries }.
country-fr = Γαλλία
country-uk = Ηνωμένο Βασίλειο
kind-first-party = Cookies πρώτου μέρους
kind-first-party-explanation = Ανήκουν στον ιστότοπο που επισκέπτεστε. Ορισμένα είναι απαραίτητα. Άλλα μετρούν τι κάνετε ή χρησιμεύουν για διαφήμιση.
kind-third-party = Cookies τρίτων
kind-third-party-explanation = Ανήκουν σε άλλον ιστότοπο, συχνά σε κάποιον που πουλά διαφημίσεις. Ο ιστότοπος εκείνος μπορεί έτσι να βλέπει ποιες σελίδες επισκέπτεστε εδώ. Απαιτούν τη συγκατάθεσή σας, εκτός αν είναι απαραίτητα για κάτι που ζητάτε.

## The list of the site's cookies

# $site: the name of the site, or its address.
list-heading = Cookies που χρησιμοποιούνται στον ιστότοπο { $site }
# The title of a table; $category: for example "Statistics cookies".
list-caption = { $category }
column-provider = Όνομα παρόχου
# What the cookie does, and where on the site.
column-function = Λειτουργία και σημείο
column-name = Όνομα cookie
column-purpose = Σκοποί
column-lifetime = Διάρκεια διατήρησης
# The third parties that can read the cookie or what it collects.
column-recipients = Τρίτοι με πρόσβαση
column-party = Προέλευση
# Nobody else has access to the cookie.
recipients-none = κανένας
party-first = πρώτο μέρος
party-third = τρίτο μέρος
# Beside the name of what is not a cookie: `localStorage` of browsers.
storage-local = τοπικός χώρος αποθήκευσης
# Beside the name of what is not a cookie: `sessionStorage` of browsers.
storage-session = χώρος αποθήκευσης συνεδρίας
# Opens the table of a category. $count: a number.
list-count = Cookies σε αυτή την κατηγορία: { $count }
# The heading of a list of companies.
recipients-heading = Ποιος άλλος έχει πρόσβαση;
# The heading above the name and the contact of the controller (GDPR, article 13).
contact-heading = Ποιος είναι ο υπεύθυνος;
# $contact: an address.
contact-questions = Ερωτήσεις και αιτήματα: { $contact }
# A link to the privacy notice of the site.
contact-privacy = Δήλωση απορρήτου: τα δικαιώματά σας και η χρήση των δεδομένων σας
# The heading of a list of companies (GDPR, article 4(8)).
contact-processors = Ποιος επεξεργάζεται δεδομένα για λογαριασμό του ιστοτόπου;
# The heading of a text about transfers to other countries (GDPR, article 13(1)(f)).
contact-transfers = Διαβιβάζονται δεδομένα σε άλλες χώρες;
deletion-heading = Πώς μπορείτε να διαγράψετε τα cookies;
deletion-explanation = Στις ρυθμίσεις του προγράμματος περιήγησής σας μπορείτε να δείτε και να διαγράψετε cookies, και αυτά άλλων ιστοτόπων.
# Only where the site asks for consent.
deletion-choices = Αν διαγράψετε το cookie με τις επιλογές σας, ο ιστότοπος θα σας ρωτήσει ξανά.
# Only on pages of sites that use such storage.
deletion-storage = Σενάρια (scripts) σε αυτόν τον ιστότοπο διατηρούν δεδομένα και στον χώρο αποθήκευσης του προγράμματος περιήγησής σας. Ο διακομιστής του ιστοτόπου δεν μπορεί να τα διαγράψει. Στις ρυθμίσεις του προγράμματος περιήγησής σας μπορείτε να τα διαγράψετε μαζί με τα cookies.

## The categories that visitors choose from
##
## Each has a name, a summary that begins with "To ..", and a description.

category-necessary = Απαραίτητα cookies
category-necessary-summary = Για να κάνει ο ιστότοπος αυτό που του ζητάτε.
category-necessary-description = Ο ιστότοπος χρειάζεται αυτά τα cookies για να κάνει αυτό που ζητάτε. Δεν απαιτούν τη συγκατάθεσή σας.
category-preferences = Cookies προτιμήσεων
category-preferences-summary = Για να θυμάται ο ιστότοπος πώς σας αρέσει να τον χρησιμοποιείτε.
category-preferences-description = Αυτά τα cookies θυμούνται πώς σας αρέσει να χρησιμοποιείτε τον ιστότοπο. Χρησιμοποιούνται μόνο αν συμφωνήσετε.
category-anonymous-statistics = Cookies ανώνυμων στατιστικών
category-anonymous-statistics-summary = Για τη μέτρηση των επισκέψεων, μόνο για ανώνυμα στατιστικά στοιχεία.
category-anonymous-statistics-description = Αυτά τα cookies εξυπηρετούν ανώνυμα στατιστικά στοιχεία του ιστοτόπου και τίποτε άλλο. Όπου το επιτρέπει ο νόμος, χρησιμοποιούνται εκτός αν εναντιωθείτε.
category-statistics = Cookies στατιστικών
category-statistics-summary = Για να μετριέται πώς χρησιμοποιούν οι επισκέπτες τον ιστότοπο.
category-statistics-description = Αυτά τα cookies μετρούν πώς χρησιμοποιούν οι επισκέπτες τον ιστότοπο. Χρησιμοποιούνται μόνο αν συμφωνήσετε.
category-marketing = Cookies διαφήμισης
category-marketing-summary = Για να καταγράφεται τι βλέπετε και να σας εμφανίζονται διαφημίσεις.
category-marketing-description = Αυτά τα cookies καταγράφουν τι βλέπετε για να σας εμφανίζονται διαφημίσεις. Χρησιμοποιούνται μόνο αν συμφωνήσετε.

## How long a cookie is kept
##
## Units follow each other: "1 hour 30 minutes". Each unit has the plural forms of its language.

session = μέχρι να κλείσετε το πρόγραμμα περιήγησης
# The visitor decides, for example with "stay logged in". $time: the longer time, for example "14 days".
session-or = μέχρι να κλείσετε το πρόγραμμα περιήγησης ή, αν το ζητήσετε, { $time }
# A lifetime that can be shorter. $time: the longest, for example "14 days".
at-most = το πολύ { $time }
# A lifetime that starts again. $time: the lifetime, for example "14 days".
renewed = { $time }, με νέα έναρξη σε κάθε επίσκεψη
# A third party says that it keeps the cookie for longer. $time: the longest that browsers keep one.
capped = το πολύ { $time }, επειδή τα προγράμματα περιήγησης δεν διατηρούν κανένα cookie για περισσότερο χρόνο
# What scripts store ends by no time.
until-removed = έως ότου διαγραφεί
# Session storage ends with its tab.
until-tab-closed = έως ότου κλείσετε την καρτέλα
days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
}
hours = { $count ->
    [one] { $count } ώρα
   *[other] { $count } ώρες
}
minutes = { $count ->
    [one] { $count } λεπτό
   *[other] { $count } λεπτά
}
seconds = { $count ->
    [one] { $count } δευτερόλεπτο
   *[other] { $count } δευτερόλεπτα
}

## Dates

date = { $day } { $month } { $year }
# The first day of a month.
date-first = 1η { $month } { $year }
# The months as they are written in a date.
january = Ιανουαρίου
february = Φεβρουαρίου
march = Μαρτίου
april = Απριλίου
may = Μαΐου
june = Ιουνίου
july = Ιουλίου
august = Αυγούστου
september = Σεπτεμβρίου
october = Οκτωβρίου
november = Νοεμβρίου
december = Δεκεμβρίου

## The banner on every page

# $site: the name of the site, or its address.
banner-heading = Cookies στον ιστότοπο { $site }
# The categories follow, each with its summary.
banner-question = Μπορεί ο ιστότοπος να αποθηκεύει cookies στη συσκευή σας και να τα διαβάζει για τους εξής σκοπούς;
# The visitor had accepted before.
banner-question-outdated = Αυτά τα cookies έχουν αλλάξει από τότε που τα αποδεχθήκατε. Μπορεί ο ιστότοπος να τα χρησιμοποιεί όπως είναι τώρα;
# Follows the name of a category. $cookies: names, separated by commas.
banner-added = Νέα από τότε που τα αποδεχθήκατε: { $cookies }.
# The visitor had accepted or refused before.
banner-question-expired = Η επιλογή σας για αυτά τα cookies έχει λήξει. Μπορεί ο ιστότοπος να τα χρησιμοποιεί;
# Only where such cookies are used without asking.
banner-anonymous = Οι επισκέψεις μετρώνται για ανώνυμα στατιστικά στοιχεία εκτός αν εναντιωθείτε.
# $controller: the name of a company or an authority (GDPR, article 4(7)).
banner-controller = Υπεύθυνος: { $controller }.
# How many third parties can read the cookies. $count: a number.
banner-recipients = Τρίτοι με πρόσβαση: { $count }.
# $link: `settings-link`.
banner-withdraw = Μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή από τον σύνδεσμο «{ $link }».
# A link to the policy page, at the foot of every page.
settings-link = Ρυθμίσεις cookies
# A button beside `banner-refuse`. Neither may look or sound better than the other.
banner-accept = Αποδοχή αυτών των cookies
banner-refuse = Απόρριψη αυτών των cookies
# A link to the policy page.
banner-details = Προβολή των cookies και επιλογή
# Closes the banner and refuses.
banner-close = Συνέχεια χωρίς αποδοχή
banner-closing = Αν κλείσετε αυτό το μήνυμα, χρησιμοποιούνται μόνο τα απαραίτητα cookies.
# The same where other choices of the visitor stay as they are.
banner-closing-these = Αν κλείσετε αυτό το μήνυμα, απορρίπτετε αυτά τα cookies.
choice-saved = Η επιλογή σας αποθηκεύτηκε. Μπορείτε να την αλλάξετε ανά πάσα στιγμή.
# $categories: their names, separated by commas.
choice-accepted = Αποδεκτά: { $categories }.
choice-refused = Απορρίφθηκαν: { $categories }.
# Closes the message.
banner-hide = Απόκρυψη αυτού του μηνύματος
# The browser did not send the choice back.
choice-not-kept-heading = Η επιλογή σας δεν διατηρήθηκε
choice-not-kept = Το πρόγραμμα περιήγησής σας δεν διατήρησε την επιλογή σας. Ίσως τα cookies είναι αποκλεισμένα για αυτόν τον ιστότοπο ή η σύνδεση δεν είναι ασφαλής. Μέχρι να διατηρηθεί η επιλογή σας, δεν τοποθετούνται cookies που απαιτούν τη συγκατάθεσή σας.

## The visitor's own part of the policy page

# A link to the page that the visitor came from.
choices-back = Επιστροφή στην προηγούμενη σελίδα
choices-heading = Οι επιλογές σας
choices-undecided = Δεν έχετε επιλέξει ακόμη. Μέχρι τότε ο ιστότοπος δεν τοποθετεί cookies που απαιτούν τη συγκατάθεσή σας.
# GDPR, article 7(3).
choices-withdrawal = Μπορείτε να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή. Ό,τι έγινε πριν παραμένει νόμιμο.
# $date: the day of the choice.
choices-decided = Ημερομηνία της επιλογής σας: { $date }.
# $id: the number under which the consent is recorded.
choices-reference = Αριθμός αναφοράς της συγκατάθεσής σας: { $id }
# "Global Privacy Control" is a name and stays as it is.
choices-gpc = Το πρόγραμμα περιήγησής σας απορρίπτει αυτά τα cookies για εσάς μέσω του Global Privacy Control. Τίποτε δεν πωλείται ούτε κοινοποιείται μέσω αυτών.
choices-outdated = Αυτά τα cookies έχουν αλλάξει από τότε που τα αποδεχθήκατε. Επιλέξτε ξανά.
choices-expired = Η επιλογή σας έχει λήξει. Επιλέξτε ξανά.
choices-nothing = Ο ιστότοπος δεν τοποθετεί cookies που απαιτούν τη συγκατάθεσή σας, οπότε δεν υπάρχει κάτι να επιλέξετε.
choices-accept-all = Αποδοχή όλων
choices-refuse-all = Απόρριψη όλων
choices-save = Αποθήκευση των επιλογών μου
# Beside the button to save.
choices-left-open = Όσα cookies απαιτούν τη συγκατάθεσή σας θεωρείται ότι τα απορρίπτετε, αν δεν επιλέξετε κάτι γι’ αυτά.
# The state of a category, beside its name.
state-always = Χρησιμοποιούνται πάντα
state-in-use = Χρησιμοποιούνται εκτός αν εναντιωθείτε
state-accepted = Αποδεκτά
state-refused = Απορρίφθηκαν
state-undecided = Δεν έχετε επιλέξει ακόμη

## Content of other sites, such as videos and maps

# A button. $categories: their names, separated by commas.
embed-allow = Να επιτραπούν: { $categories }, και να εμφανιστεί αυτό το περιεχόμενο
# A link to the same content elsewhere. $provider: the name of a company.
embed-link = Άνοιγμα στον ιστότοπο: { $provider }
# A link. $provider: the name of a company.
embed-privacy = Δήλωση απορρήτου: { $provider }
# $countries: their codes, separated by commas.
embed-countries = Χώρες στις οποίες διαβιβάζονται δεδομένα: { $countries }.
# The heading of a table on the policy page.
embed-heading = Περιεχόμενο άλλων ιστοτόπων
embed-introduction = Οι σελίδες αυτού του ιστοτόπου μπορούν να εμφανίζουν περιεχόμενο που το πρόγραμμα περιήγησής σας φορτώνει από άλλους ιστοτόπους. Τότε αυτοί μαθαίνουν τη διεύθυνση IP σας.
# GDPR, article 7(3).
embed-withdrawal = Αν ανακαλέσετε τη συγκατάθεσή σας, αυτό το περιεχόμενο δεν εμφανίζεται πλέον και αυτός ο ιστότοπος αφαιρεί τα cookies που μπορεί να αφαιρέσει. Τα cookies και τα δεδομένα των άλλων ιστοτόπων αφαιρούνται μόνο εκεί: δείτε τις δηλώσεις απορρήτου τους.
embed-column-content = Περιεχόμενο
# An address follows it.
embed-column-source = Φορτώνεται από
embed-column-countries = Χώρες
