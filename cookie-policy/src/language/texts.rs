//! The texts of a language, as data.

use super::plural::PluralRule;
use super::time::TimeTexts;

/// The name of something, and a sentence or two about it.
#[derive(Clone, Copy)]
pub(crate) struct Described {
    pub(crate) label: &'static str,
    pub(crate) description: &'static str,
}

/// The name of a category, its purpose in one sentence, and a sentence or two about it.
#[derive(Clone, Copy)]
pub(crate) struct CategoryText {
    pub(crate) label: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) description: &'static str,
}

/// Everything that the library says to visitors. `{}` is a placeholder; the field's comment says what replaces it.
pub(crate) struct Texts {
    /// The language (BCP 47).
    pub(crate) tag: &'static str,
    pub(crate) is_right_to_left: bool,
    pub(crate) plural: PluralRule,
    /// The title of the policy page.
    pub(crate) title: &'static str,
    pub(crate) introduction: &'static str,
    /// `{}`: the date of the last change.
    pub(crate) changed: &'static str,
    /// `{}`: the number of the list.
    pub(crate) version: &'static str,
    pub(crate) history: HistoryTexts,
    /// The section that explains what a cookie is.
    pub(crate) cookie: Described,
    /// Introduces the list of kinds.
    pub(crate) kinds_introduction: &'static str,
    pub(crate) kinds: KindTexts,
    /// The countries whose law lets the site count visits without asking. `{}`: their names.
    pub(crate) audience_countries: &'static str,
    pub(crate) countries: CountryNames,
    /// The heading of the list of cookies. `{}`: the site.
    pub(crate) list_heading: &'static str,
    /// The caption of a table. `{}`: the category.
    pub(crate) caption: &'static str,
    pub(crate) columns: ColumnTitles,
    pub(crate) no_recipients: &'static str,
    pub(crate) first_party: &'static str,
    pub(crate) third_party: &'static str,
    pub(crate) storage: StorageTexts,
    /// Opens the table of a category. `{}`: how many cookies it has.
    pub(crate) list_count: &'static str,
    /// The heading of the list of third parties with access.
    pub(crate) recipients: &'static str,
    pub(crate) contact: ContactTexts,
    /// How visitors delete cookies themselves.
    pub(crate) deletion: Described,
    /// What deleting the choices cookie means.
    pub(crate) deletion_choices: &'static str,
    pub(crate) categories: CategoryTexts,
    pub(crate) time: TimeTexts,
    pub(crate) consent: ConsentTexts,
    pub(crate) embeds: EmbedTexts,
}

/// What changed since former releases.
pub(crate) struct HistoryTexts {
    pub(crate) heading: &'static str,
    /// `{}`: the name of what was added.
    pub(crate) added: &'static str,
    /// `{}`: the name of what was removed.
    pub(crate) removed: &'static str,
    /// What a field says now, with the placeholders `{name}`, `{field}`, `{value}` and `{before}`.
    pub(crate) changed: &'static str,
}

/// What scripts keep in other places than cookies.
pub(crate) struct StorageTexts {
    /// Beside the name of what is not a cookie.
    pub(crate) local: &'static str,
    pub(crate) session: &'static str,
    /// How long browsers keep session storage.
    pub(crate) tab: &'static str,
    /// How visitors delete it.
    pub(crate) note: &'static str,
}

/// The kinds of cookies.
pub(crate) struct KindTexts {
    pub(crate) necessary: Described,
    pub(crate) statistics: Described,
    pub(crate) anonymous_statistics: Described,
    pub(crate) first_party: Described,
    pub(crate) third_party: Described,
}

/// The names of the countries that exempt audience measurement.
pub(crate) struct CountryNames {
    pub(crate) fr: &'static str,
    pub(crate) uk: &'static str,
}

/// The part of the page about the controller.
pub(crate) struct ContactTexts {
    pub(crate) heading: &'static str,
    /// `{}`: the address for questions.
    pub(crate) questions: &'static str,
    /// The link to the privacy notice.
    pub(crate) privacy: &'static str,
    /// The heading of the list of processors.
    pub(crate) processors: &'static str,
    /// The heading of the text about other countries.
    pub(crate) transfers: &'static str,
}

/// The titles of the columns.
pub(crate) struct ColumnTitles {
    pub(crate) provider: &'static str,
    pub(crate) function: &'static str,
    pub(crate) name: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) lifetime: &'static str,
    pub(crate) recipients: &'static str,
    pub(crate) party: &'static str,
}

/// The built-in categories.
pub(crate) struct CategoryTexts {
    pub(crate) necessary: CategoryText,
    pub(crate) preferences: CategoryText,
    pub(crate) anonymous_statistics: CategoryText,
    pub(crate) statistics: CategoryText,
    pub(crate) marketing: CategoryText,
}

/// The texts of the banner, and of the form on the policy page.
pub(crate) struct ConsentTexts {
    /// The heading of the banner. `{}`: the site.
    pub(crate) banner: &'static str,
    /// The categories follow it.
    pub(crate) question: &'static str,
    /// The question about categories whose declarations changed after the visitor agreed.
    pub(crate) question_outdated: &'static str,
    /// `{}`: the names of what was added to a category after the visitor agreed.
    pub(crate) added: &'static str,
    /// The question about categories whose answer has expired.
    pub(crate) question_expired: &'static str,
    /// Visits are counted without asking.
    pub(crate) anonymous: &'static str,
    /// `{}`: the controller.
    pub(crate) controller: &'static str,
    /// `{}`: the number of third parties with access.
    pub(crate) recipients: &'static str,
    /// Where the visitor can change the answer. `{}`: the link of every page.
    pub(crate) withdraw: &'static str,
    /// The link of every page to the policy page.
    pub(crate) settings: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) refuse: &'static str,
    /// The link to the policy page.
    pub(crate) details: &'static str,
    /// The button that closes the banner and refuses.
    pub(crate) close: &'static str,
    /// What closing means for a visitor who has not chosen anything.
    pub(crate) closing: &'static str,
    /// What it means where only some categories are asked about.
    pub(crate) closing_these: &'static str,
    pub(crate) saved: &'static str,
    /// What the visitor accepted. `{}`: the labels of the categories.
    pub(crate) accepted: &'static str,
    /// What the visitor refused. `{}`: as above.
    pub(crate) refused: &'static str,
    pub(crate) hide: &'static str,
    /// The heading of the page for a visitor whose browser did not keep the choice.
    #[cfg_attr(not(any(feature = "tower", feature = "actix-web", feature = "rocket")), allow(dead_code))]
    pub(crate) not_kept_heading: &'static str,
    #[cfg_attr(not(any(feature = "tower", feature = "actix-web", feature = "rocket")), allow(dead_code))]
    pub(crate) not_kept: &'static str,
    /// The link back to the page that the visitor came from.
    pub(crate) back: &'static str,
    /// The heading of the visitor's choices on the policy page.
    pub(crate) choices: &'static str,
    pub(crate) undecided: &'static str,
    /// Visitors can withdraw their consent.
    pub(crate) withdrawal: &'static str,
    /// `{}`: the date of the answer.
    pub(crate) decided: &'static str,
    /// `{}`: the id of the visitor's consent.
    pub(crate) reference: &'static str,
    /// Global Privacy Control refuses the category.
    pub(crate) gpc: &'static str,
    /// The category's declarations changed after the visitor agreed.
    pub(crate) outdated: &'static str,
    pub(crate) expired: &'static str,
    /// No category needs an answer.
    pub(crate) nothing: &'static str,
    pub(crate) accept_all: &'static str,
    pub(crate) refuse_all: &'static str,
    pub(crate) save: &'static str,
    /// What saving does with a category for which nothing is chosen.
    pub(crate) left_open: &'static str,
    pub(crate) states: StateTexts,
}

/// The texts about content of other sites.
pub(crate) struct EmbedTexts {
    /// The button of a placeholder. `{}`: the labels of the categories.
    pub(crate) allow: &'static str,
    /// The link to the content at its provider. `{}`: the provider.
    pub(crate) link: &'static str,
    /// The link to the provider's privacy notice. `{}`: the provider.
    pub(crate) privacy: &'static str,
    /// `{}`: the codes of the countries.
    pub(crate) countries: &'static str,
    /// The heading on the policy page.
    pub(crate) heading: &'static str,
    pub(crate) introduction: &'static str,
    /// What a withdrawal does, and what it cannot do.
    pub(crate) withdrawal: &'static str,
    /// The titles of columns.
    pub(crate) content: &'static str,
    pub(crate) source: &'static str,
    pub(crate) countries_column: &'static str,
}

/// The state of a category, beside its label.
pub(crate) struct StateTexts {
    /// It needs no consent.
    pub(crate) always: &'static str,
    /// It is used unless the visitor objects.
    pub(crate) in_use: &'static str,
    pub(crate) accepted: &'static str,
    pub(crate) refused: &'static str,
    pub(crate) undecided: &'static str,
}
