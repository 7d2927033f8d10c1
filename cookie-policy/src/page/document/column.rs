//! The cell of each column for a cookie.

use super::page::Cell;
use crate::declare::attributes::Party;
use crate::declare::column::Column;
use crate::declare::declaration::Declaration;
use crate::declare::lifetime::Lifetime;
use crate::language::Texts;
use crate::language::localized::PageLanguage;

impl Column {
    /// Returns whether the column says more about the cookie than the default.
    pub(super) fn is_informative(self, cookie: &Declaration) -> bool {
        match self {
            Column::Function => cookie.function().is_some(),
            Column::Party => cookie.party() == Party::Third,
            _ => true,
        }
    }

    /// Returns the cell of the column for a cookie.
    #[inline]
    pub(super) fn cell(
        self,
        cookie: &'static Declaration,
        texts: &'static Texts,
        language: PageLanguage,
    ) -> Cell {
        match self {
            Column::Provider => provider(cookie),
            Column::Function => cookie
                .function()
                .map_or(Cell::List(&[]), |_| Cell::Localized(language.localize(cookie.functions()))),
            Column::Name => name(cookie, texts),
            Column::Purpose => Cell::Localized(language.localize(cookie.purposes())),
            Column::Lifetime => lifetime(cookie, language),
            Column::Recipients => recipients(cookie, texts),
            Column::Party => party(cookie, texts),
        }
    }
}

#[inline]
fn recipients(cookie: &'static Declaration, texts: &'static Texts) -> Cell {
    match cookie.recipients() {
        None | Some([]) => Cell::BuiltIn(texts.no_recipients),
        Some(names) => Cell::List(names),
    }
}

#[inline]
fn party(cookie: &Declaration, texts: &'static Texts) -> Cell {
    match (cookie.party(), cookie.host()) {
        (Party::First, _) => Cell::BuiltIn(texts.first_party),
        (Party::Third, None) => Cell::BuiltIn(texts.third_party),
        (Party::Third, Some(host)) => Cell::Explained(texts.third_party, host),
    }
}

#[inline]
fn provider(cookie: &Declaration) -> Cell {
    match cookie.provider_url() {
        None => Cell::Declared(cookie.provider()),
        Some(address) => Cell::Link(cookie.provider(), address),
    }
}

#[inline]
fn name(cookie: &Declaration, texts: &'static Texts) -> Cell {
    match texts.storage(cookie.storage()) {
        None => Cell::Name(cookie.name()),
        Some(storage) => Cell::NameIn(cookie.name(), storage),
    }
}

#[inline]
fn lifetime(cookie: &'static Declaration, language: PageLanguage) -> Cell {
    match cookie.lifetime() {
        Lifetime::Unknown(_) => Cell::Localized(language.localize(cookie.unknowns())),
        _ => Cell::Kept(cookie.kept()),
    }
}
