//! The columns of the policy page.

use crate::declare::words::words;

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
