//! The page as a reader of JSON sees it.

use serde::Deserialize;
use serde_json::Value;

use crate::shown::{Cell, Group};

#[derive(Deserialize)]
pub(crate) struct Page {
    pub(crate) language: String,
    pub(crate) title: String,
    pub(crate) introduction: String,
    pub(crate) changed: Option<String>,
    pub(crate) site: Site,
    pub(crate) cookie: Explanation,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) columns: Vec<Column>,
    pub(crate) categories: Vec<Category>,
}

#[derive(Deserialize)]
pub(crate) struct Site {
    pub(crate) address: String,
    pub(crate) name: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Explanation {
    pub(crate) heading: String,
    pub(crate) explanation: String,
}

#[derive(Deserialize)]
pub(crate) struct Kind {
    pub(crate) kind: String,
    pub(crate) label: String,
    pub(crate) explanation: String,
}

#[derive(Deserialize)]
pub(crate) struct Column {
    pub(crate) column: String,
    pub(crate) title: String,
}

#[derive(Deserialize)]
pub(crate) struct Category {
    pub(crate) key: String,
    pub(crate) label: String,
    pub(crate) description: String,
    pub(crate) fingerprint: Option<String>,
    pub(crate) cookies: Vec<Cookie>,
}

#[derive(Deserialize)]
pub(crate) struct Cookie {
    pub(crate) cells: Vec<String>,
    pub(crate) declaration: Value,
}

pub(crate) fn read(json: &str) -> Page {
    serde_json::from_str(json).expect("the page is JSON")
}

impl Page {
    /// The tables.
    pub(crate) fn groups(&self) -> Vec<Group> {
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
