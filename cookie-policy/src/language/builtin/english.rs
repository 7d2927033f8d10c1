//! Made of `locales/en.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "en",
    is_right_to_left: false,
    plural: PluralRule::One,
    title: "Cookie policy",
    introduction: "This page lists the cookies that this site uses: who sets them, what they are for, and how long your browser keeps them.",
    changed: "Last changed on {}.",
    cookie: Described {
        label: "What is a cookie?",
        description: "A cookie is a small piece of text with a name. Your browser stores it for some time and sends it back each time it loads something from the same site. This is how a site knows that you are logged in, what is in your basket, or that you have been here before.",
    },
    kinds_introduction: "There are several kinds of cookies:",
    kinds: KindTexts {
        necessary: Described {
            label: "Necessary cookies",
            description: "The site needs them to do what you ask, for example to keep you logged in or to show the language that you chose. They do not need your consent.",
        },
        statistics: Described {
            label: "Statistics cookies",
            description: "They measure how visitors use the site. They may recognise you, so they are set only if you agree.",
        },
        anonymous_statistics: Described {
            label: "Anonymous statistics cookies",
            description: "They count visits in a way that cannot be traced back to a person. They do not need your consent, but you can refuse them.",
        },
        first_party: Described {
            label: "First-party cookies",
            description: "They belong to the site that you are visiting. Some are necessary. Others measure what you do or are used for advertising, and those need your consent.",
        },
        third_party: Described {
            label: "Third-party cookies",
            description: "They belong to another site, often one that sells advertising. That site can then see which pages you visit here.",
        },
    },
    list_heading: "Cookies used on {}",
    caption: "{}",
    columns: ColumnTitles {
        provider: "Service provider's name",
        function: "Function and location",
        name: "Cookie name(s)",
        purpose: "Purposes",
        lifetime: "Lifetime",
        recipients: "Recipients",
        party: "Party",
    },
    no_recipients: "none",
    first_party: "first party",
    third_party: "third party",
    categories: CategoryTexts {
        necessary: Described {
            label: "Necessary cookies",
            description: "The site needs these cookies to do what you ask. They do not need your consent.",
        },
        preferences: Described {
            label: "Preference cookies",
            description: "These cookies remember how you like to use the site. They are set only if you agree.",
        },
        anonymous_statistics: Described {
            label: "Anonymous statistics cookies",
            description: "These cookies count visits for this site only and cannot be traced back to you. Where the law allows it, they are set unless you refuse.",
        },
        statistics: Described {
            label: "Statistics cookies",
            description: "These cookies measure how visitors use the site. They are set only if you agree.",
        },
        marketing: Described {
            label: "Marketing cookies",
            description: "These cookies record what you look at in order to show you advertising. They are set only if you agree.",
        },
    },
    time: TimeTexts {
        session: "session",
        session_or: "session or {}",
        at_most: "at most {}",
        renewed: "{}, counted again from each visit",
        units: Units {
            days: Forms {
                zero: None,
                one: Some(Form("", Some(" day"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" days")),
            },
            hours: Forms {
                zero: None,
                one: Some(Form("", Some(" hour"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" hours")),
            },
            minutes: Forms {
                zero: None,
                one: Some(Form("", Some(" minute"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" minutes")),
            },
            seconds: Forms {
                zero: None,
                one: Some(Form("", Some(" second"))),
                two: None,
                few: None,
                many: None,
                other: Form("", Some(" seconds")),
            },
        },
        months: [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        date: "{day} {month} {year}",
        first: "1 {month} {year}",
    },
    consent: ConsentTexts {
        banner: "Cookies on {}",
        question: "This site would like to set these kinds of cookies: {}. You can change your mind at any time.",
        question_outdated: "These cookies have changed since you accepted them: {}. Do you accept them as they are now? You can change your mind at any time.",
        question_expired: "Your choice about these cookies has expired: {}. Please choose again. You can change your mind at any time.",
        accept: "Accept these cookies",
        refuse: "Refuse these cookies",
        details: "View cookies and choose",
        saved: "Your choice is saved. You can change it at any time.",
        hide: "Hide this message",
        back: "Return to the previous page",
        choices: "Your choices",
        undecided: "You have not chosen yet. Until you do, no cookies that need your consent are set. You can change your mind at any time.",
        decided: "You made this choice on {}.",
        reference: "Reference number of your consent: {}",
        gpc: "Your browser refuses these cookies for you through Global Privacy Control.",
        outdated: "These cookies have changed since you accepted them. Please choose again.",
        expired: "Your choice has expired. Please choose again.",
        nothing: "This site sets no cookies that need your consent, so there is nothing to choose.",
        accept_all: "Accept all",
        refuse_all: "Refuse all",
        save: "Save my choices",
    },
};
