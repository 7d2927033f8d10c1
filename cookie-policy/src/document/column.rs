//! The columns of the table.

use super::page::Cell;
use crate::attributes::Party;
use crate::declaration::Declaration;
use crate::language::Texts;
use crate::translation::Tongue;
use crate::words::words;

words! {
    /// A column of the policy page's table: the four of the page that this library was born from, the two that the law adds
    /// (CJEU, C-673/17), and the party, which that page explains.
    pub enum Column {
        /// Who sets the cookie.
        Provider = "provider",
        /// What the cookie does, and where on the site. Left out when no cookie says so.
        Function = "function",
        /// The cookie's name; it heads the row.
        Name = "name",
        /// What the cookie is for.
        Purpose = "purpose",
        /// How long browsers keep the cookie.
        Lifetime = "lifetime",
        /// The third parties with access.
        Recipients = "recipients",
        /// Whether it is a first-party or a third-party cookie. Left out when all are first-party.
        Party = "party",
    }
}

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
    pub(super) fn cell(self, cookie: &'static Declaration, texts: &'static Texts, tongue: Tongue) -> Cell {
        match self {
            Column::Provider => Cell::Words(cookie.provider()),
            Column::Function => {
                cookie.function().map_or(Cell::List(&[]), |_| Cell::Told(tongue.tell(cookie.functions())))
            }
            Column::Name => Cell::Name(cookie.name()),
            Column::Purpose => Cell::Told(tongue.tell(cookie.purposes())),
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
