//! The messages of a file as the texts of a language.

use super::file::File;
use crate::language::plural::PluralRule;
use crate::language::texts::{
    CategoryText, CategoryTexts, ColumnTitles, ConsentTexts, ContactTexts, CountryNames, Described,
    EmbedTexts, HistoryTexts, KindTexts, StateTexts, StorageTexts, Texts,
};
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
        version: file.template("page-version", "version"),
        history: HistoryTexts {
            heading: file.text("history-heading"),
            added: file.template("history-added", "name"),
            removed: file.template("history-removed", "name"),
            changed: file.named_template("history-changed", &["name", "field", "value", "before"]),
        },
        cookie: described(file, ["cookie-heading", "cookie-explanation"]),
        kinds_introduction: file.text("kinds-introduction"),
        kinds: kinds(file),
        audience_countries: file.template("audience-countries", "countries"),
        countries: CountryNames { fr: file.text("country-fr"), uk: file.text("country-uk") },
        list_heading: file.template("list-heading", "site"),
        caption: file.template("list-caption", "category"),
        columns: columns(file),
        no_recipients: file.text("recipients-none"),
        first_party: file.text("party-first"),
        third_party: file.text("party-third"),
        storage: storage(file),
        list_count: file.template("list-count", "count"),
        recipients: file.text("recipients-heading"),
        contact: contact(file),
        deletion: described(file, ["deletion-heading", "deletion-explanation"]),
        deletion_choices: file.text("deletion-choices"),
        categories: categories(file),
        time: time(file),
        consent: consent(file),
        embeds: embeds(file),
    }
}

fn storage(file: &mut File<'_>) -> StorageTexts {
    StorageTexts {
        local: file.text("storage-local"),
        session: file.text("storage-session"),
        tab: file.text("until-tab-closed"),
        note: file.text("deletion-storage"),
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

fn contact(file: &mut File<'_>) -> ContactTexts {
    ContactTexts {
        heading: file.text("contact-heading"),
        questions: file.template("contact-questions", "contact"),
        privacy: file.text("contact-privacy"),
        processors: file.text("contact-processors"),
        transfers: file.text("contact-transfers"),
    }
}

fn categories(file: &mut File<'_>) -> CategoryTexts {
    let mut category = |id: &str| CategoryText {
        label: file.text(id),
        summary: file.text(&format!("{id}-summary")),
        description: file.text(&format!("{id}-description")),
    };
    CategoryTexts {
        necessary: category("category-necessary"),
        preferences: category("category-preferences"),
        anonymous_statistics: category("category-anonymous-statistics"),
        statistics: category("category-statistics"),
        marketing: category("category-marketing"),
    }
}

fn time(file: &mut File<'_>) -> TimeTexts {
    TimeTexts {
        session: file.text("session"),
        session_or: file.template("session-or", "time"),
        at_most: file.template("at-most", "time"),
        renewed: file.template("renewed", "time"),
        capped: file.template("capped", "time"),
        until_removed: file.text("until-removed"),
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
        question: file.text("banner-question"),
        question_outdated: file.text("banner-question-outdated"),
        added: file.template("banner-added", "cookies"),
        question_expired: file.text("banner-question-expired"),
        anonymous: file.text("banner-anonymous"),
        controller: file.template("banner-controller", "controller"),
        recipients: file.template("banner-recipients", "count"),
        withdraw: file.template("banner-withdraw", "link"),
        settings: file.text("settings-link"),
        accept: file.text("banner-accept"),
        refuse: file.text("banner-refuse"),
        details: file.text("banner-details"),
        close: file.text("banner-close"),
        closing: file.text("banner-closing"),
        closing_these: file.text("banner-closing-these"),
        saved: file.text("choice-saved"),
        accepted: file.template("choice-accepted", "categories"),
        refused: file.template("choice-refused", "categories"),
        hide: file.text("banner-hide"),
        not_kept_heading: file.text("choice-not-kept-heading"),
        not_kept: file.text("choice-not-kept"),
        back: file.text("choices-back"),
        choices: file.text("choices-heading"),
        undecided: file.text("choices-undecided"),
        withdrawal: file.text("choices-withdrawal"),
        decided: file.template("choices-decided", "date"),
        reference: file.template("choices-reference", "id"),
        gpc: file.text("choices-gpc"),
        outdated: file.text("choices-outdated"),
        expired: file.text("choices-expired"),
        nothing: file.text("choices-nothing"),
        accept_all: file.text("choices-accept-all"),
        refuse_all: file.text("choices-refuse-all"),
        save: file.text("choices-save"),
        left_open: file.text("choices-left-open"),
        states: states(file),
    }
}

fn embeds(file: &mut File<'_>) -> EmbedTexts {
    EmbedTexts {
        allow: file.template("embed-allow", "categories"),
        link: file.template("embed-link", "provider"),
        privacy: file.template("embed-privacy", "provider"),
        countries: file.template("embed-countries", "countries"),
        heading: file.text("embed-heading"),
        introduction: file.text("embed-introduction"),
        withdrawal: file.text("embed-withdrawal"),
        content: file.text("embed-column-content"),
        source: file.text("embed-column-source"),
        countries_column: file.text("embed-column-countries"),
    }
}

fn states(file: &mut File<'_>) -> StateTexts {
    StateTexts {
        always: file.text("state-always"),
        in_use: file.text("state-in-use"),
        accepted: file.text("state-accepted"),
        refused: file.text("state-refused"),
        undecided: file.text("state-undecided"),
    }
}
