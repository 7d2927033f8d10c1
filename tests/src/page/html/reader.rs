//! Reads a policy page in HTML.

use scraper::ElementRef;

use super::tree::{all, elements, exactly, fragment, link, name, text, whole_text};
use crate::page::shown::{Cell, Explained, Group, Shown};

/// An element with its name.
type Named<'h> = (&'h str, ElementRef<'h>);

/// Reads the element that is the page. Another structure is a failure.
pub fn read(html: &str) -> Shown {
    let html = fragment(html);
    let articles = all(&html, &["article"]);
    let [article] = articles.as_slice() else { panic!("one article: {articles:?}") };
    let parts: Vec<Named<'_>> = elements(*article).into_iter().map(|part| (name(part), part)).collect();
    let [("h1", title), ("p", introduction), rest @ ..] = parts.as_slice() else {
        panic!("no beginning of a page: {parts:?}")
    };
    let (changed, rest) = match rest {
        [("p", changed), rest @ ..] => (Some(whole_text(*changed)), rest),
        rest => (None, rest),
    };
    let (explained, rest) = explained(rest);
    let [("h2", list), groups @ ..] = rest else { panic!("no list: {rest:?}") };
    let (title, introduction) = (text(*title), text(*introduction));
    let (groups, deletion) = deletion(groups);
    let groups = groups.iter().map(group).collect();
    let (list, site) = (whole_text(*list), link(*list));
    Shown { title, introduction, changed, explained, list, site, groups, deletion }
}

/// Reads the end of a page: how cookies are deleted and, if the page has storage, how that is.
fn deletion<'p, 'h>(parts: &'p [Named<'h>]) -> (&'p [Named<'h>], (String, String)) {
    match parts {
        [groups @ .., ("h2", heading), ("p", explanation)]
        | [groups @ .., ("h2", heading), ("p", explanation), ("p", _)] => {
            (groups, (text(*heading), text(*explanation)))
        }
        parts => panic!("nothing about deletion: {parts:?}"),
    }
}

fn explained<'p, 'h>(parts: &'p [Named<'h>]) -> (Explained, &'p [Named<'h>]) {
    let [("h2", heading), ("p", explanation), ("p", several), ("dl", kinds), rest @ ..] = parts else {
        panic!("no explanation of cookies: {parts:?}")
    };
    let explained = Explained {
        heading: text(*heading),
        explanation: text(*explanation),
        several: text(*several),
        kinds: elements(*kinds).chunks(2).map(kind).collect(),
    };
    (explained, rest)
}

fn kind(pair: &[ElementRef<'_>]) -> (String, String) {
    let [label, explanation] = pair else { panic!("a label and a text: {pair:?}") };
    assert_eq!([*label, *explanation].map(name), ["dt", "dd"]);
    (text(*label), text(*explanation))
}

fn group(section: &Named<'_>) -> Group {
    assert_eq!(section.0, "section");
    let parts = elements(section.1);
    let [label, description, tables @ ..] = parts.as_slice() else { panic!("no group: {parts:?}") };
    assert_eq!([*label, *description].map(name), ["h3", "p"]);
    let rows = match tables {
        [] => Vec::new(),
        [table] => rows(*table),
        tables => panic!("one table: {tables:?}"),
    };
    Group { label: told(*label), description: told(*description), rows }
}

/// A text, which may be in another language than the page.
fn told(element: ElementRef<'_>) -> String {
    if element.child_elements().next().map(name) == Some("span") {
        text(exactly(element, ["span"])[0])
    } else {
        text(element)
    }
}

fn rows(table: ElementRef<'_>) -> Vec<Vec<Cell>> {
    let [_, head, body] = exactly(table, ["caption", "thead", "tbody"]);
    let [titles] = exactly(head, ["tr"]);
    let rows = [titles].into_iter().chain(elements(body));
    rows.map(|row| elements(row).into_iter().map(cell).collect()).collect()
}

fn cell(cell: ElementRef<'_>) -> Cell {
    match cell.child_elements().next().map(name) {
        None | Some("span" | "bdi") => Cell::of(&told(cell)),
        // With where it is kept, if it is not a cookie.
        Some("code") => Cell::code(&whole_text(cell)),
        Some("a") => Cell::of(&text(exactly(cell, ["a"])[0])),
        Some(_) => {
            let [list] = exactly(cell, ["ul"]);
            Cell { items: elements(list).into_iter().map(text).collect(), is_code: false }
        }
    }
}
