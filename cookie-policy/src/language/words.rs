//! The texts of a language for what declarations name.

use super::texts::{CategoryText, Described, Texts};
use crate::declare::attributes::{Country, Storage};
use crate::declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
use crate::declare::category::CategoryDeclaration;
use crate::declare::column::Column;
use crate::declare::kind::Kind;

impl Texts {
    /// Returns the label and the description of a kind of cookies.
    pub(crate) fn kind(&self, kind: Kind) -> Described {
        match kind {
            Kind::Necessary => self.kinds.necessary,
            Kind::Statistics => self.kinds.statistics,
            Kind::AnonymousStatistics => self.kinds.anonymous_statistics,
            Kind::FirstParty => self.kinds.first_party,
            Kind::ThirdParty => self.kinds.third_party,
        }
    }

    /// Returns the title of a column.
    pub(crate) fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Provider => self.columns.provider,
            Column::Function => self.columns.function,
            Column::Name => self.columns.name,
            Column::Purpose => self.columns.purpose,
            Column::Lifetime => self.columns.lifetime,
            Column::Recipients => self.columns.recipients,
            Column::Party => self.columns.party,
        }
    }

    /// Returns what holds something that is not a cookie; `None` for a cookie.
    pub(crate) fn storage(&self, storage: Storage) -> Option<&'static str> {
        match storage {
            Storage::Cookie => None,
            Storage::Local => Some(self.storage.local),
            Storage::Session => Some(self.storage.session),
            // The name of a standard.
            Storage::IndexedDb => Some("IndexedDB"),
        }
    }

    /// Returns the name of a country.
    pub(crate) fn country(&self, country: Country) -> &'static str {
        match country {
            Country::FR => self.countries.fr,
            Country::UK => self.countries.uk,
        }
    }

    /// Returns the texts of a built-in category, or `None` for any other.
    pub(crate) fn category(&self, category: &CategoryDeclaration) -> Option<CategoryText> {
        self.category_where(|built_in| built_in.same(category))
    }

    /// Returns the texts of the built-in category with this key, or `None` if none has it.
    pub(crate) fn category_of(&self, key: &str) -> Option<CategoryText> {
        self.category_where(|built_in| built_in.key() == key)
    }

    fn category_where(&self, is_wanted: impl Fn(&CategoryDeclaration) -> bool) -> Option<CategoryText> {
        let all = [
            (CategoryDeclaration::of::<Necessary>(), self.categories.necessary),
            (CategoryDeclaration::of::<Preferences>(), self.categories.preferences),
            (CategoryDeclaration::of::<AnonymousStatistics>(), self.categories.anonymous_statistics),
            (CategoryDeclaration::of::<Statistics>(), self.categories.statistics),
            (CategoryDeclaration::of::<Marketing>(), self.categories.marketing),
        ];
        all.into_iter().find(|(built_in, _)| is_wanted(built_in)).map(|(_, texts)| texts)
    }
}
