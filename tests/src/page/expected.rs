//! What an English page must show, computed from the declarations.

use std::collections::HashSet;

use cookie_policy::{CategoryDeclaration, Column, Declaration, Lifetime, Party};

use crate::page::shown::{Cell, Group};

const LANGUAGE: &str = "en";

/// Returns the default columns of a page, with their titles.
pub const TITLES: [(Column, &str); 7] = [
    (Column::Provider, "Service provider's name"),
    (Column::Function, "Function and location"),
    (Column::Name, "Cookie name(s)"),
    (Column::Purpose, "Purposes"),
    (Column::Lifetime, "Lifetime"),
    (Column::Recipients, "Who else has access"),
    (Column::Party, "Party"),
];

/// Returns the groups of a page with these columns, without empty columns.
pub fn groups(cookies: &[Declaration], columns: &[(Column, &str)]) -> Vec<Group> {
    let columns: Vec<_> = columns.iter().filter(|(column, _)| is_told(*column, cookies)).copied().collect();
    let group = |category: &CategoryDeclaration| Group {
        label: category.label_in(LANGUAGE).to_owned(),
        description: category.description_in(LANGUAGE).to_owned(),
        rows: rows(cookies.iter().filter(|cookie| cookie.category().key() == category.key()), &columns),
    };
    categories(cookies).into_iter().map(group).collect()
}

/// Necessary cookies first, then the categories in the order of their first cookies.
fn categories(cookies: &[Declaration]) -> Vec<&'static CategoryDeclaration> {
    let mut all: Vec<_> = cookies.iter().map(Declaration::category).collect();
    all.sort_by_key(|category| category.key() != "necessary");
    let mut seen = HashSet::new();
    all.retain(|category| seen.insert(category.key()));
    all
}

fn rows<'c>(cookies: impl Iterator<Item = &'c Declaration>, columns: &[(Column, &str)]) -> Vec<Vec<Cell>> {
    if columns.is_empty() {
        return Vec::new();
    }
    let titles = columns.iter().map(|(_, title)| Cell::of(title)).collect();
    let rows = cookies.map(|cookie| columns.iter().map(|(column, _)| cell(*column, cookie)).collect());
    [titles].into_iter().chain(rows).collect()
}

fn is_told(column: Column, cookies: &[Declaration]) -> bool {
    match column {
        Column::Function => cookies.iter().any(|cookie| cookie.function().is_some()),
        Column::Party => cookies.iter().any(|cookie| cookie.party() == Party::Third),
        _ => !cookies.is_empty(),
    }
}

fn cell(column: Column, cookie: &Declaration) -> Cell {
    match column {
        Column::Provider => Cell::of(cookie.provider()),
        Column::Function => Cell::of(cookie.function_in(LANGUAGE).unwrap_or_default()),
        Column::Name => Cell::code(cookie.name()),
        Column::Purpose => Cell::of(cookie.purpose_in(LANGUAGE)),
        Column::Lifetime => Cell::of(&lifetime(cookie.lifetime())),
        Column::Recipients => recipients(cookie),
        Column::Party if cookie.party() == Party::Third => Cell::of("third party"),
        Column::Party => Cell::of("first party"),
        column => panic!("a new column: {column}"),
    }
}

fn recipients(cookie: &Declaration) -> Cell {
    match cookie.recipients().expect("a policy fills them in") {
        [] => Cell::of("none"),
        names => Cell { items: names.iter().map(|&name| name.to_owned()).collect(), is_code: false },
    }
}

/// How long the browser keeps a cookie, in the words for visitors.
fn lifetime(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "until you close your browser".to_owned(),
        Lifetime::SessionOr(time) => {
            format!("until you close your browser or, if you ask for it, {}", Lifetime::Persistent(time))
        }
        lifetime => lifetime.to_string(),
    }
}
