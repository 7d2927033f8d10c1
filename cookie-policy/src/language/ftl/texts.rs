//! Which message is which text.

use super::file::File;
use crate::language::plural::PluralRule;
use crate::language::texts::{Asking, Categories, Columns, Explained, Kinds, Texts};
use crate::language::time::{Units, Words};

/// Takes every text out of a file.
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
        changed: file.around("page-changed", "date"),
        cookie: explained(file, ["cookie-heading", "cookie-explanation"]),
        kinds: file.text("kinds-introduction"),
        kind: kinds(file),
        list: file.around("list-heading", "site"),
        caption: file.around("list-caption", "category"),
        column: columns(file),
        none: file.text("recipients-none"),
        first_party: file.text("party-first"),
        third_party: file.text("party-third"),
        category: categories(file),
        time: words(file),
        asking: asking(file),
    }
}

fn explained(file: &mut File<'_>, [label, explanation]: [&str; 2]) -> Explained {
    (file.text(label), file.text(explanation))
}

fn kinds(file: &mut File<'_>) -> Kinds {
    let mut kind = |ids| explained(file, ids);
    Kinds {
        necessary: kind(["kind-necessary", "kind-necessary-explanation"]),
        statistics: kind(["kind-statistics", "kind-statistics-explanation"]),
        anonymous_statistics: kind(["kind-anonymous-statistics", "kind-anonymous-statistics-explanation"]),
        first_party: kind(["kind-first-party", "kind-first-party-explanation"]),
        third_party: kind(["kind-third-party", "kind-third-party-explanation"]),
    }
}

fn columns(file: &mut File<'_>) -> Columns {
    Columns {
        provider: file.text("column-provider"),
        function: file.text("column-function"),
        name: file.text("column-name"),
        purpose: file.text("column-purpose"),
        lifetime: file.text("column-lifetime"),
        recipients: file.text("column-recipients"),
        party: file.text("column-party"),
    }
}

fn categories(file: &mut File<'_>) -> Categories {
    let mut category = |ids| explained(file, ids);
    Categories {
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

fn words(file: &mut File<'_>) -> Words {
    Words {
        session: file.text("session"),
        session_or: file.around("session-or", "time"),
        units: Units {
            days: file.forms("days"),
            hours: file.forms("hours"),
            minutes: file.forms("minutes"),
            seconds: file.forms("seconds"),
        },
        months: MONTHS.map(|month| file.text(month)),
        date: file.with("date", &["day", "month", "year"]),
        first: file.with("date-first", &["month", "year"]),
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

fn asking(file: &mut File<'_>) -> Asking {
    Asking {
        banner: file.around("banner-heading", "site"),
        question: file.around("banner-question", "categories"),
        question_outdated: file.around("banner-question-outdated", "categories"),
        question_expired: file.around("banner-question-expired", "categories"),
        accept: file.text("banner-accept"),
        refuse: file.text("banner-refuse"),
        details: file.text("banner-details"),
        saved: file.text("choice-saved"),
        hide: file.text("banner-hide"),
        back: file.text("choices-back"),
        choices: file.text("choices-heading"),
        undecided: file.text("choices-undecided"),
        decided: file.around("choices-decided", "date"),
        reference: file.around("choices-reference", "id"),
        gpc: file.text("choices-gpc"),
        outdated: file.text("choices-outdated"),
        expired: file.text("choices-expired"),
        nothing: file.text("choices-nothing"),
        accept_all: file.text("choices-accept-all"),
        refuse_all: file.text("choices-refuse-all"),
        save: file.text("choices-save"),
    }
}
