//! What each column says of a cookie.

use super::page::Cell;
use crate::declare::attributes::Party;
use crate::declare::column::Column;
use crate::declare::declaration::Declaration;
use crate::language::Texts;
use crate::language::localized::PageLanguage;

impl Column {
    /// Whether the column says anything about the cookie that goes without saying otherwise.
    pub(super) fn is_telling(self, cookie: &Declaration) -> bool {
        match self {
            Column::Function => cookie.function().is_some(),
            Column::Party => cookie.party() == Party::Third,
            _ => true,
        }
    }

    /// What the column says of a cookie.
    #[inline]
    pub(super) fn cell(
        self,
        cookie: &'static Declaration,
        texts: &'static Texts,
        tongue: PageLanguage,
    ) -> Cell {
        match self {
            Column::Provider => Cell::Words(cookie.provider()),
            Column::Function => cookie
                .function()
                .map_or(Cell::List(&[]), |_| Cell::Localized(tongue.tell(cookie.functions()))),
            Column::Name => Cell::Name(cookie.name()),
            Column::Purpose => Cell::Localized(tongue.tell(cookie.purposes())),
            Column::Lifetime => Cell::Lifetime(cookie.lifetime()),
            Column::Recipients => recipients(cookie, texts),
            Column::Party => Cell::Ours(party(cookie, texts)),
        }
    }
}

#[inline]
fn recipients(cookie: &'static Declaration, texts: &'static Texts) -> Cell {
    match cookie.recipients() {
        None | Some([]) => Cell::Ours(texts.none),
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
