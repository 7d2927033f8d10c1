//! Reads a policy page in JSON.

use serde::Deserialize;
use serde_json::Value;

use crate::page::shown::{Cell, Group};

/// A policy page as data.
#[derive(Debug, Deserialize)]
pub struct Page {
    /// The language of the texts.
    pub language: String,
    /// The heading of the page.
    pub title: String,
    /// The text below the heading.
    pub introduction: String,
    /// The date of the last change.
    pub changed: Option<String>,
    /// The site.
    pub site: Site,
    /// The explanation of what a cookie is.
    pub cookie: Explanation,
    /// The explanations of the kinds.
    pub kinds: Vec<Kind>,
    /// The columns of the tables.
    pub columns: Vec<Column>,
    /// The tables.
    pub categories: Vec<Category>,
}

/// A site.
#[derive(Debug, Deserialize)]
pub struct Site {
    /// Its address.
    pub address: String,
    /// Its name.
    pub name: Option<String>,
}

/// The explanation of what a cookie is.
#[derive(Debug, Deserialize)]
pub struct Explanation {
    /// The heading.
    pub heading: String,
    /// The text.
    pub explanation: String,
}

/// A kind of cookies.
#[derive(Debug, Deserialize)]
pub struct Kind {
    /// The word for programs.
    pub kind: String,
    /// Its name.
    pub label: String,
    /// Its explanation.
    pub explanation: String,
}

/// A column.
#[derive(Debug, Deserialize)]
pub struct Column {
    /// The word for programs.
    pub column: String,
    /// The title.
    pub title: String,
}

/// A category with its cookies.
#[derive(Debug, Deserialize)]
pub struct Category {
    /// The word for programs.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Its description.
    pub description: String,
    /// The fingerprint of its declarations.
    pub fingerprint: Option<String>,
    /// Its cookies.
    pub cookies: Vec<Cookie>,
}

/// A row.
#[derive(Debug, Deserialize)]
pub struct Cookie {
    /// A text for each column.
    pub cells: Vec<String>,
    /// The declaration, as data.
    pub declaration: Value,
}

/// Reads a page.
pub fn read(json: &str) -> Page {
    serde_json::from_str(json).expect("the page is JSON")
}

impl Page {
    /// The tables.
    pub fn groups(&self) -> Vec<Group> {
        let group = |category: &Category| Group {
            label: category.label.clone(),
            description: category.description.clone(),
            rows: if self.columns.is_empty() { Vec::new() } else { self.rows(category) },
        };
        self.categories.iter().map(group).collect()
    }

    fn rows(&self, category: &Category) -> Vec<Vec<Cell>> {
        let titles = self.columns.iter().map(|column| Cell::of(&column.title)).collect();
        let rows = category.cookies.iter().map(|cookie| self.row(cookie));
        [titles].into_iter().chain(rows).collect()
    }

    fn row(&self, cookie: &Cookie) -> Vec<Cell> {
        assert_eq!(cookie.cells.len(), self.columns.len(), "a cell for each column");
        let cell = |(column, text): (&Column, &String)| {
            if column.column == "name" { Cell::code(text) } else { Cell::of(text) }
        };
        self.columns.iter().zip(&cookie.cells).map(cell).collect()
    }
}
