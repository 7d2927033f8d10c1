//! The messages of a file as the texts of a language.

use super::file::File;
use crate::language::plural::PluralRule;
use crate::language::texts::{CategoryTexts, ColumnTitles, ConsentTexts, Described, KindTexts, Texts};
use crate::language::time::{TimeTexts, Units};

/// Takes every text from a file.
pub(super) fn read(
    tag: &'static str,
    is_right_to_left: bool,
    plural: PluralRule,
    file: &mut File<'_>,
) -> Texts {
    Texts {
        tag,
        is_right_to_left,
        plural,
        title: file.text("page-title"),
        introduction: file.text("page-introduction"),
        changed: file.template("page-changed", "date"),
        cookie: described(file, ["cookie-heading", "cookie-explanation"]),
        kinds_introduction: file.text("kinds-introduction"),
        kinds: kinds(file),
        list_heading: file.template("list-heading", "site"),
        caption: file.template("list-caption", "category"),
        columns: columns(file),
        no_recipients: file.text("recipients-none"),
        first_party: file.text("party-first"),
        third_party: file.text("party-third"),
        categories: categories(file),
        time: time(file),
        consent: consent(file),
    }
}

fn described(file: &mut File<'_>, [label, description]: [&str; 2]) -> Described {
    Described { label: file.text(label), description: file.text(description) }
}

fn kinds(file: &mut File<'_>) -> KindTexts {
    let mut kind = |ids| described(file, ids);
    KindTexts {
        necessary: kind(["kind-necessary", "kind-necessary-explanation"]),
        statistics: kind(["kind-statistics", "kind-statistics-explanation"]),
        anonymous_statistics: kind(["kind-anonymous-statistics", "kind-anonymous-statistics-explanation"]),
        first_party: kind(["kind-first-party", "kind-first-party-explanation"]),
        third_party: kind(["kind-third-party", "kind-third-party-explanation"]),
    }
}

fn columns(file: &mut File<'_>) -> ColumnTitles {
    ColumnTitles {
        provider: file.text("column-provider"),
        function: file.text("column-function"),
        name: file.text("column-name"),
        purpose: file.text("column-purpose"),
        lifetime: file.text("column-lifetime"),
        recipients: file.text("column-recipients"),
        party: file.text("column-party"),
    }
}

fn categories(file: &mut File<'_>) -> CategoryTexts {
    let mut category = |ids| described(file, ids);
    CategoryTexts {
        necessary: category(["category-necessary", "category-necessary-description"]),
        preferences: category(["category-preferences", "category-preferences-description"]),
        anonymous_statistics: category([
            "category-anonymous-statistics",
            "category-anonymous-statistics-description",
        ]),
        statistics: category(["category-statistics", "category-statistics-description"]),
        marketing: category(["category-marketing", "category-marketing-description"]),
    }
}

fn time(file: &mut File<'_>) -> TimeTexts {
    TimeTexts {
        session: file.text("session"),
        session_or: file.template("session-or", "time"),
        at_most: file.template("at-most", "time"),
        renewed: file.template("renewed", "time"),
        units: Units {
            days: file.forms("days"),
            hours: file.forms("hours"),
            minutes: file.forms("minutes"),
            seconds: file.forms("seconds"),
        },
        months: MONTHS.map(|month| file.text(month)),
        date: file.named_template("date", &["day", "month", "year"]),
        first: file.named_template("date-first", &["month", "year"]),
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn consent(file: &mut File<'_>) -> ConsentTexts {
    ConsentTexts {
        banner: file.template("banner-heading", "site"),
        question: file.template("banner-question", "categories"),
        question_outdated: file.template("banner-question-outdated", "categories"),
        question_expired: file.template("banner-question-expired", "categories"),
        accept: file.text("banner-accept"),
        refuse: file.text("banner-refuse"),
        details: file.text("banner-details"),
        saved: file.text("choice-saved"),
        hide: file.text("banner-hide"),
        back: file.text("choices-back"),
        choices: file.text("choices-heading"),
        undecided: file.text("choices-undecided"),
        decided: file.template("choices-decided", "date"),
        reference: file.template("choices-reference", "id"),
        gpc: file.text("choices-gpc"),
        outdated: file.text("choices-outdated"),
        expired: file.text("choices-expired"),
        nothing: file.text("choices-nothing"),
        accept_all: file.text("choices-accept-all"),
        refuse_all: file.text("choices-refuse-all"),
        save: file.text("choices-save"),
    }
}
