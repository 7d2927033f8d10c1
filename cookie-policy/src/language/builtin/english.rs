//! Made of `locales/en.ftl` by `BLESS=1 cargo test -p cookie-policy-tests --test language`.

use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{Form, Forms, TimeTexts, Units};

#[rustfmt::skip]
pub(in crate::language) static TEXTS: Texts = Texts {
    tag: "en",
    is_right_to_left: false,
    plural: PluralRule::One,
    title: "Cookies policy",
    introduction: "This page tells you which cookies this site uses, who sets them, what for, and how long your browser keeps them.",
    changed: "Last changed on {}.",
    cookie: Described {
        label: "What is a cookie?",
        description: "A cookie is a short text with a name. A site asks your browser to keep it for some time, and your browser sends it back whenever it asks that site for something. This is how a site knows that you have logged in, what is in your basket, or that you have been here before.",
    },
    kinds_introduction: "There are several kinds of cookies:",
    kinds: KindTexts {
        necessary: Described {
            label: "Necessary cookies",
            description: "The site could not do what you ask of it without them, such as keeping you logged in or showing the language that you chose. They need no consent.",
        },
        statistics: Described {
            label: "Statistics cookies",
            description: "They show how visitors use the site. They may recognise you, so they are set only if you agree.",
        },
        anonymous_statistics: Described {
            label: "Anonymous statistics cookies",
            description: "They count visits in a way that cannot be traced back to a person. They need no consent, but you can refuse them.",
        },
        first_party: Described {
            label: "First-party cookies",
            description: "They belong to the site that you visit. They can be necessary, but they can also measure what you do or serve advertising; then they need your consent.",
        },
        third_party: Described {
            label: "Third-party cookies",
            description: "They belong to a site other than the one that you visit, often to one that sells advertising. That other site learns which pages you look at here.",
        },
    },
    list_heading: "What cookies are used on {}",
    caption: "List: {}",
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
            description: "Without these cookies the site cannot do what you ask of it. They are set without asking you.",
        },
        preferences: Described {
            label: "Preference cookies",
            description: "These cookies remember how you like to use the site. They are set only if you agree.",
        },
        anonymous_statistics: Described {
            label: "Anonymous statistics cookies",
            description: "These cookies count visits for this site alone and cannot be traced back to you. They are set unless you refuse.",
        },
        statistics: Described {
            label: "Statistics cookies",
            description: "These cookies measure how visitors use the site. They are set only if you agree.",
        },
        marketing: Described {
            label: "Marketing cookies",
            description: "These cookies follow what you look at in order to show you advertising. They are set only if you agree.",
        },
    },
    time: TimeTexts {
        session: "session",
        session_or: "session or {}",
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
        question: "May this site set cookies of these kinds? {}. You can change your mind at any time.",
        question_outdated: "Since you accepted them, these cookies have changed: {}. May this site set them as they are now? You can change your mind at any time.",
        question_expired: "You decided about these cookies long ago, so you are asked again: {}. May this site set them? You can change your mind at any time.",
        accept: "Accept these cookies",
        refuse: "Refuse these cookies",
        details: "See every cookie, and choose",
        saved: "Your choice is saved. You can change it at any time.",
        hide: "Hide this message",
        back: "Go back to where you were",
        choices: "Your choices",
        undecided: "You have not decided yet. Until you do, no cookie is set that needs your consent. You can change your mind at any time.",
        decided: "You decided on {}.",
        reference: "Reference of your consent: {}",
        gpc: "Your browser refuses these cookies for you, by Global Privacy Control.",
        outdated: "These cookies have changed since you accepted them, so please decide again.",
        expired: "Your decision is too long ago to count, so please decide again.",
        nothing: "This site sets no cookies that need your consent, so there is nothing to decide.",
        accept_all: "Accept all",
        refuse_all: "Refuse all",
        save: "Save my choices",
    },
};
