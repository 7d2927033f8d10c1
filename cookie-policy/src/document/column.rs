//! The columns of the table.

use std::borrow::Cow;

use super::page::Text;
use crate::attributes::Party;
use crate::declaration::Declaration;
use crate::language::Texts;
use crate::words::words;

words! {
    /// A column of the policy page's table.
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
    /// The four of the page that this library was born from, the two that the law adds (CJEU, C-673/17), and the party,
    /// which that page explains.
    pub(super) const DEFAULT: [Column; 7] = [
        Column::Provider,
        Column::Function,
        Column::Name,
        Column::Purpose,
        Column::Lifetime,
        Column::Recipients,
        Column::Party,
    ];

    /// Whether the column says anything about the cookie that goes without saying otherwise.
    pub(super) fn is_telling(self, cookie: &Declaration) -> bool {
        match self {
            Column::Function => cookie.function().is_some(),
            Column::Party => cookie.party() == Party::Third,
            _ => true,
        }
    }

    /// What the column says of a cookie: one text for each item of a list.
    pub(super) fn cell(self, cookie: &'static Declaration, texts: &'static Texts) -> Vec<Text> {
        match self {
            Column::Provider => vec![Text::Words(cookie.provider())],
            Column::Function => cookie.function().map(Text::Words).into_iter().collect(),
            Column::Name => vec![Text::Name(cookie.name())],
            Column::Purpose => vec![Text::Words(cookie.purpose())],
            Column::Lifetime => vec![Text::Ours(texts.lifetime(cookie.lifetime()).into())],
            Column::Recipients => recipients(cookie, texts),
            Column::Party => vec![Text::Ours(party(cookie, texts).into())],
        }
    }
}

fn recipients(cookie: &'static Declaration, texts: &'static Texts) -> Vec<Text> {
    match cookie.recipients() {
        None | Some([]) => vec![Text::Ours(Cow::Borrowed(texts.none))],
        Some(names) => names.iter().copied().map(Text::Words).collect(),
    }
}

fn party(cookie: &Declaration, texts: &Texts) -> &'static str {
    match cookie.party() {
        Party::First => texts.first_party,
        Party::Third => texts.third_party,
    }
}
