//! The policy page.

mod markdown;

use std::fmt::Display;

use crate::category::{CategoryDeclaration, Gate};
use crate::declaration::Declaration;
use crate::policy::PolicyFacts;

/// The policy page of a site: every declared cookie, grouped by category.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// let page = TransportPolicy::document().markdown().to_string();
/// assert!(page.contains("| `visitor_id` | To tell a returning visitor from a new one | 390 days | InnoCraft Ltd |"));
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Document {
    policy: &'static PolicyFacts,
}

/// A column of the table: its title, and what it says of a cookie, one text for each item of a list.
#[derive(Clone, Copy)]
struct Column {
    title: &'static str,
    cell: fn(&'static Declaration) -> Vec<Text>,
}

/// A piece of a cell.
enum Text {
    /// Somebody's words.
    Words(&'static str),
    /// Words of this library.
    Ours(String),
    /// The name of a cookie.
    Name(&'static str),
}

/// The cookies of one category.
struct Group {
    category: &'static CategoryDeclaration,
    cookies: Vec<&'static Declaration>,
}

/// The columns: the four of the page that this library was born from, and the two that the law adds (CJEU, C-673/17).
const COLUMNS: [Column; 6] = [
    Column { title: "Service provider's name", cell: |cookie| vec![Text::Words(cookie.provider())] },
    Column {
        title: "Function and location",
        cell: |cookie| cookie.function().map(Text::Words).into_iter().collect(),
    },
    Column { title: "Cookie name(s)", cell: |cookie| vec![Text::Name(cookie.name())] },
    Column { title: "Purposes", cell: |cookie| vec![Text::Words(cookie.purpose())] },
    Column { title: "Lifetime", cell: |cookie| vec![Text::Ours(cookie.lifetime().to_string())] },
    Column { title: "Recipients", cell: recipients },
];

fn recipients(cookie: &'static Declaration) -> Vec<Text> {
    match cookie.recipients() {
        None | Some([]) => vec![Text::Ours("none".to_owned())],
        Some(names) => names.iter().copied().map(Text::Words).collect(),
    }
}

impl Document {
    pub(crate) fn new(policy: &'static PolicyFacts) -> Self {
        Self { policy }
    }

    /// The page in Markdown (GitHub's dialect, for the tables). No text of a declaration becomes markup.
    pub fn markdown(&self) -> impl Display + use<> {
        markdown::Markdown(*self)
    }

    fn site(&self) -> &'static str {
        self.policy.site
    }

    /// The categories: necessary cookies first, then in the order of the list.
    fn groups(&self) -> Vec<Group> {
        let mut categories = self.policy.categories();
        categories.sort_by_key(|category| category.gate() != Gate::Open);
        let group = |category: &'static CategoryDeclaration| Group {
            category,
            cookies: self
                .policy
                .cookies
                .iter()
                .filter(|cookie| cookie.category().key() == category.key())
                .collect(),
        };
        categories.into_iter().map(group).collect()
    }

    /// The columns, without one that would be empty throughout.
    fn columns(&self) -> Vec<Column> {
        let is_filled =
            |column: &Column| self.policy.cookies.iter().any(|cookie| !(column.cell)(cookie).is_empty());
        COLUMNS.into_iter().filter(is_filled).collect()
    }
}
