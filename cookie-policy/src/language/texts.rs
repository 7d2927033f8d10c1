//! The texts of a language, as data.

use super::plural::PluralRule;
use super::time::Words;
use crate::declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
use crate::declare::category::CategoryDeclaration;
use crate::declare::column::Column;
use crate::declare::kind::Kind;

/// What something is called, and what it is.
pub(crate) type Explained = (&'static str, &'static str);

/// Everything that the library says to visitors. A `{}` stands for what is told.
#[derive(Debug)]
pub(crate) struct Texts {
    /// The language (BCP 47).
    pub(crate) tag: &'static str,
    pub(crate) is_right_to_left: bool,
    pub(crate) plural: PluralRule,
    /// The title of the page.
    pub(crate) title: &'static str,
    pub(crate) introduction: &'static str,
    /// `{}`: the date of the last change.
    pub(crate) changed: &'static str,
    /// The heading of the explanation, and the explanation.
    pub(crate) cookie: Explained,
    pub(crate) kinds: &'static str,
    pub(crate) kind: Kinds,
    /// The heading of the list; `{}`: the site.
    pub(crate) list: &'static str,
    /// The title of a table; `{}`: the category.
    pub(crate) caption: &'static str,
    pub(crate) column: Columns,
    /// No recipients.
    pub(crate) none: &'static str,
    pub(crate) first_party: &'static str,
    pub(crate) third_party: &'static str,
    pub(crate) category: Categories,
    pub(crate) time: Words,
    pub(crate) asking: Asking,
}

/// The kinds of cookies.
#[derive(Debug)]
pub(crate) struct Kinds {
    pub(crate) necessary: Explained,
    pub(crate) statistics: Explained,
    pub(crate) anonymous_statistics: Explained,
    pub(crate) first_party: Explained,
    pub(crate) third_party: Explained,
}

/// The titles of the columns.
#[derive(Debug)]
pub(crate) struct Columns {
    pub(crate) provider: &'static str,
    pub(crate) function: &'static str,
    pub(crate) name: &'static str,
    pub(crate) purpose: &'static str,
    pub(crate) lifetime: &'static str,
    pub(crate) recipients: &'static str,
    pub(crate) party: &'static str,
}

/// The built-in categories, with their labels and descriptions.
#[derive(Debug)]
pub(crate) struct Categories {
    pub(crate) necessary: Explained,
    pub(crate) preferences: Explained,
    pub(crate) anonymous_statistics: Explained,
    pub(crate) statistics: Explained,
    pub(crate) marketing: Explained,
}

/// What visitors are asked, and told of what they answered.
#[derive(Debug)]
pub(crate) struct Asking {
    /// The heading of the banner; `{}`: the site.
    pub(crate) banner: &'static str,
    /// `{}`: the labels of the categories.
    pub(crate) question: &'static str,
    /// The same where declarations changed since the visitor agreed.
    pub(crate) question_outdated: &'static str,
    /// The same where the answer is too old to count.
    pub(crate) question_expired: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) refuse: &'static str,
    /// Leads to the policy page.
    pub(crate) details: &'static str,
    pub(crate) saved: &'static str,
    pub(crate) hide: &'static str,
    /// Leads back to where the visitor was.
    pub(crate) back: &'static str,
    /// The heading of the visitor's own part of the policy page.
    pub(crate) choices: &'static str,
    pub(crate) undecided: &'static str,
    /// `{}`: the date of the answer.
    pub(crate) decided: &'static str,
    /// `{}`: the id of the visitor's consent.
    pub(crate) reference: &'static str,
    /// The browser refuses for the visitor.
    pub(crate) gpc: &'static str,
    /// The category changed since the visitor agreed.
    pub(crate) outdated: &'static str,
    pub(crate) expired: &'static str,
    /// There is nothing to decide.
    pub(crate) nothing: &'static str,
    pub(crate) accept_all: &'static str,
    pub(crate) refuse_all: &'static str,
    pub(crate) save: &'static str,
}

impl Texts {
    /// What a kind of cookies is called, and what it is.
    pub(crate) fn kind(&self, kind: Kind) -> Explained {
        match kind {
            Kind::Necessary => self.kind.necessary,
            Kind::Statistics => self.kind.statistics,
            Kind::AnonymousStatistics => self.kind.anonymous_statistics,
            Kind::FirstParty => self.kind.first_party,
            Kind::ThirdParty => self.kind.third_party,
        }
    }

    /// The title of a column.
    pub(crate) fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Provider => self.column.provider,
            Column::Function => self.column.function,
            Column::Name => self.column.name,
            Column::Purpose => self.column.purpose,
            Column::Lifetime => self.column.lifetime,
            Column::Recipients => self.column.recipients,
            Column::Party => self.column.party,
        }
    }

    /// Label and description of a built-in category.
    pub(crate) fn category(&self, category: &CategoryDeclaration) -> Option<Explained> {
        let all = [
            (CategoryDeclaration::of::<Necessary>(), self.category.necessary),
            (CategoryDeclaration::of::<Preferences>(), self.category.preferences),
            (CategoryDeclaration::of::<AnonymousStatistics>(), self.category.anonymous_statistics),
            (CategoryDeclaration::of::<Statistics>(), self.category.statistics),
            (CategoryDeclaration::of::<Marketing>(), self.category.marketing),
        ];
        all.into_iter().find(|(built_in, _)| built_in.same(category)).map(|(_, texts)| texts)
    }
}
