//! The columns of the policy page.

use crate::declare::words::words;

words! {
    /// A column of the table on the policy page. The law requires lifetimes and recipients (CJEU, C-673/17).
    pub enum Column {
        /// Who sets the cookie.
        Provider = "provider",
        /// What the cookie does, and where on the site. The column is left out if no declaration has a function.
        Function = "function",
        /// The cookie's name, which is the header of the row.
        Name = "name",
        /// What the cookie is for.
        Purpose = "purpose",
        /// How long browsers keep the cookie.
        Lifetime = "lifetime",
        /// The third parties with access.
        Recipients = "recipients",
        /// Whether it is a first-party or a third-party cookie. The column is left out if all are first-party.
        Party = "party",
    }
}
