//! English.

use super::time::Words;
use super::{Asking, Texts};
use crate::category::{
    AnonymousStatistics, Category, CategoryDeclaration, Marketing, Necessary, Preferences, Statistics,
};
use crate::document::{Column, Kind};

pub(super) static TEXTS: Texts = Texts {
    title: "Cookies policy",
    introduction: "This page tells you which cookies this site uses, who sets them, what for, and how long your browser keeps them.",
    changed: "Last changed on {}.",
    cookie: (
        "What is a cookie?",
        "A cookie is a short text with a name. A site asks your browser to keep it for some time, and your browser sends it back whenever it asks that site for something. This is how a site knows that you have logged in, what is in your basket, or that you have been here before.",
    ),
    kinds: "There are several kinds of cookies:",
    kind,
    list: "What cookies are used on {}",
    caption: "List: {}",
    column,
    none: "none",
    first_party: "first party",
    third_party: "third party",
    categories: [
        built_in::<Necessary>(),
        built_in::<Preferences>(),
        built_in::<AnonymousStatistics>(),
        built_in::<Statistics>(),
        built_in::<Marketing>(),
    ],
    time: Words {
        session: "session",
        session_or: "session or {}",
        units: [("day", "days"), ("hour", "hours"), ("minute", "minutes"), ("second", "seconds")],
        is_one: |count| count == 1,
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
        first: "1",
    },
    asking: Asking {
        banner: "Cookies on {}",
        question: "May this site set cookies of these kinds? {}. You can change your mind at any time.",
        question_again: "Since you agreed, something about these cookies has changed, or it was long ago: {}. May this site go on setting them?",
        accept: "Accept these cookies",
        refuse: "Refuse these cookies",
        details: "See every cookie, and choose",
        saved: "Your choice is saved. You can change it at any time.",
        hide: "Hide this message",
        back: "Go back to where you were",
        choices: "Your choices",
        undecided: "You have not decided yet. Until you do, no cookie is set that needs your consent.",
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

/// What a category says of itself is English.
const fn built_in<C: Category>() -> (&'static CategoryDeclaration, &'static str, &'static str) {
    (CategoryDeclaration::of::<C>(), C::LABEL, C::DESCRIPTION)
}

fn kind(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Necessary => (
            "Necessary cookies",
            "The site could not do what you ask of it without them, such as keeping you logged in or showing the language that you chose. They need no consent.",
        ),
        Kind::Statistics => (
            "Statistics cookies",
            "They show how visitors use the site. They may recognise you, so they are set only if you agree.",
        ),
        Kind::AnonymousStatistics => (
            "Anonymous statistics cookies",
            "They count visits in a way that cannot be traced back to a person. They need no consent, but you can refuse them.",
        ),
        Kind::FirstParty => (
            "First-party cookies",
            "They belong to the site that you visit. They can be necessary, but they can also measure what you do or serve advertising; then they need your consent.",
        ),
        Kind::ThirdParty => (
            "Third-party cookies",
            "They belong to a site other than the one that you visit, often to one that sells advertising. That other site learns which pages you look at here.",
        ),
    }
}

fn column(column: Column) -> &'static str {
    match column {
        Column::Provider => "Service provider's name",
        Column::Function => "Function and location",
        Column::Name => "Cookie name(s)",
        Column::Purpose => "Purposes",
        Column::Lifetime => "Lifetime",
        Column::Recipients => "Recipients",
        Column::Party => "Party",
    }
}
