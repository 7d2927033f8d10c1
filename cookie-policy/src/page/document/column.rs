//! The cell of each column for a cookie.

use super::page::Cell;
use crate::declare::attributes::Party;
use crate::declare::column::Column;
use crate::declare::declaration::Declaration;
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
            Column::Provider => Cell::Declared(cookie.provider()),
            Column::Function => cookie
                .function()
                .map_or(Cell::List(&[]), |_| Cell::Localized(language.localize(cookie.functions()))),
            Column::Name => Cell::Name(cookie.name()),
            Column::Purpose => Cell::Localized(language.localize(cookie.purposes())),
            // What is read moves, and is set for its lifetime again.
            Column::Lifetime if cookie.is_counted_again() => Cell::Renewed(cookie.lifetime()),
            Column::Lifetime => Cell::Lifetime(cookie.lifetime()),
            Column::Recipients => recipients(cookie, texts),
            Column::Party => Cell::BuiltIn(party(cookie, texts)),
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
fn party(cookie: &Declaration, texts: &'static Texts) -> &'static str {
    match cookie.party() {
        Party::First => texts.first_party,
        Party::Third => texts.third_party,
    }
}
