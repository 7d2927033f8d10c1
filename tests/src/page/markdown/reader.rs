//! Reads a policy page in Markdown.

use pulldown_cmark::HeadingLevel;

use super::blocks::{Block, Line, Piece, blocks, text};
use crate::page::shown::{Cell, Explained, Group, Shown};

/// Reads a page. Another structure is a failure.
pub fn read(markdown: &str) -> Shown {
    let blocks = blocks(markdown);
    let [Block::Heading(HeadingLevel::H1, title), Block::Paragraph(introduction), rest @ ..] =
        blocks.as_slice()
    else {
        panic!("no beginning of a page: {blocks:?}")
    };
    let (changed, rest) = match rest {
        [Block::Paragraph(changed), rest @ ..] => (Some(text(changed)), rest),
        rest => (None, rest),
    };
    let (explained, rest) = explained(rest);
    let [Block::Heading(HeadingLevel::H2, list), groups @ ..] = rest else { panic!("no list: {rest:?}") };
    let (list, site) = linked(list);
    let (title, introduction) = (text(title), text(introduction));
    let (groups, deletion) = deletion(groups);
    Shown { title, introduction, changed, explained, list, site, groups: read_groups(groups), deletion }
}

/// Reads the end of a page: how cookies are deleted and, if the page has storage, how that is.
fn deletion(blocks: &[Block]) -> (&[Block], (String, String)) {
    match blocks {
        [groups @ .., Block::Heading(HeadingLevel::H2, heading), Block::Paragraph(explanation)]
        | [
            groups @ ..,
            Block::Heading(HeadingLevel::H2, heading),
            Block::Paragraph(explanation),
            Block::Paragraph(_),
        ] => (groups, (text(heading), text(explanation))),
        blocks => panic!("nothing about deletion: {blocks:?}"),
    }
}

fn explained(blocks: &[Block]) -> (Explained, &[Block]) {
    let [
        Block::Heading(HeadingLevel::H2, heading),
        Block::Paragraph(explanation),
        Block::Paragraph(several),
        Block::List(kinds),
        rest @ ..,
    ] = blocks
    else {
        panic!("no explanation of cookies: {blocks:?}")
    };
    let kinds = kinds.iter().map(kind).collect();
    let (heading, explanation, several) = (text(heading), text(explanation), text(several));
    (Explained { heading, explanation, several, kinds }, rest)
}

/// Reads a bold label with its full stop, and a text.
fn kind(item: &Line) -> (String, String) {
    let [Piece::Strong(label), Piece::Plain(words)] = item.as_slice() else { panic!("no kind: {item:?}") };
    let label = label.strip_suffix('.').expect("a label ends like a sentence");
    (label.to_owned(), words.strip_prefix(' ').expect("a space is between them").to_owned())
}

/// Reads a heading, and the only link in it.
fn linked(heading: &Line) -> (String, (String, String)) {
    let [Piece::Plain(before), Piece::Link { address, words }, rest @ ..] = heading.as_slice() else {
        panic!("no text with a link: {heading:?}")
    };
    let after = match rest {
        [] => "",
        [Piece::Plain(after)] => after,
        rest => panic!("more than text behind the link: {rest:?}"),
    };
    (format!("{before}{words}{after}"), (address.clone(), words.clone()))
}

fn read_groups(mut blocks: &[Block]) -> Vec<Group> {
    let mut groups = Vec::new();
    while let [Block::Heading(HeadingLevel::H3, label), Block::Paragraph(description), rest @ ..] = blocks {
        let (rows, rest) = match rest {
            [Block::Table(rows), rest @ ..] => (rows.as_slice(), rest),
            rest => (&[][..], rest),
        };
        groups.push(Group {
            label: text(label),
            description: text(description),
            rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        });
        blocks = rest;
    }
    assert!(blocks.is_empty(), "no group: {blocks:?}");
    groups
}

fn cell(line: &Line) -> Cell {
    match line.as_slice() {
        [Piece::Code(name)] => Cell::code(name),
        // With where it is kept, if it is not a cookie.
        [Piece::Code(name), Piece::Plain(storage)] => Cell::code(&format!("{name}{storage}")),
        [Piece::Link { words, .. }] => Cell::of(words),
        _ => Cell::of(&text(line)),
    }
}
