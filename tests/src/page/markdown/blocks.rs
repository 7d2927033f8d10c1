//! The blocks of a Markdown text. Markup that policy pages do not use is a failure.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

#[derive(Debug)]
pub(super) enum Block {
    Heading(HeadingLevel, Line),
    Paragraph(Line),
    List(Vec<Line>),
    /// The titles, then the rows.
    Table(Vec<Vec<Line>>),
}

/// A text in one line.
pub(super) type Line = Vec<Piece>;

#[derive(Debug, PartialEq)]
pub(super) enum Piece {
    Plain(String),
    Strong(String),
    Code(String),
    Link { address: String, words: String },
}

/// Reads a text with every extension that a renderer may use.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut events = Parser::new_ext(markdown, options);
    let mut blocks = Vec::new();
    while let Some(event) = events.next() {
        let Event::Start(tag) = event else { panic!("unexpected markup: {event:?}") };
        blocks.push(block(tag, &mut events));
    }
    blocks
}

fn block(tag: Tag<'_>, events: &mut Parser<'_>) -> Block {
    match tag {
        Tag::Heading { level, id: None, classes, attrs } if classes.is_empty() && attrs.is_empty() => {
            Block::Heading(level, line(events, TagEnd::Heading(level)))
        }
        Tag::Paragraph => Block::Paragraph(line(events, TagEnd::Paragraph)),
        Tag::List(None) => Block::List(lines(events, &Tag::Item, TagEnd::List(false))),
        Tag::Table(_) => Block::Table(table(events)),
        tag => panic!("unexpected markup: {tag:?}"),
    }
}

fn table(events: &mut Parser<'_>) -> Vec<Vec<Line>> {
    let mut rows = Vec::new();
    loop {
        rows.push(match events.next() {
            Some(Event::Start(Tag::TableHead)) => lines(events, &Tag::TableCell, TagEnd::TableHead),
            Some(Event::Start(Tag::TableRow)) => lines(events, &Tag::TableCell, TagEnd::TableRow),
            Some(Event::End(TagEnd::Table)) => return rows,
            event => panic!("unexpected markup in a table: {event:?}"),
        });
    }
}

/// Returns the lines up to the end of their container, each of them in a `tag`.
fn lines(events: &mut Parser<'_>, tag: &Tag<'_>, end: TagEnd) -> Vec<Line> {
    let mut lines = Vec::new();
    loop {
        lines.push(match events.next() {
            Some(Event::Start(started)) if started == *tag => line(events, tag.to_end()),
            Some(Event::End(ended)) if ended == end => return lines,
            event => panic!("unexpected markup: {event:?}"),
        });
    }
}

/// Returns one line up to its end.
fn line(events: &mut Parser<'_>, end: TagEnd) -> Line {
    let mut pieces = Line::new();
    loop {
        match events.next() {
            Some(Event::Text(words)) => push(&mut pieces, &words),
            Some(Event::Code(words)) => pieces.push(Piece::Code(words.to_string())),
            Some(Event::Start(Tag::Strong)) => {
                pieces.push(Piece::Strong(text(&line(events, TagEnd::Strong))));
            }
            Some(Event::Start(Tag::Link { link_type, dest_url, .. })) if is_written(link_type) => {
                let words = text(&line(events, TagEnd::Link));
                pieces.push(Piece::Link { address: dest_url.to_string(), words });
            }
            Some(Event::End(ended)) if ended == end => return pieces,
            event => panic!("unexpected markup: {event:?} behind {pieces:?}"),
        }
    }
}

fn is_written(link: LinkType) -> bool {
    matches!(link, LinkType::Autolink | LinkType::Inline)
}

/// Parsers split texts at any place.
fn push(line: &mut Line, text: &str) {
    match line.last_mut() {
        Some(Piece::Plain(former)) => former.push_str(text),
        _ => line.push(Piece::Plain(text.to_owned())),
    }
}

/// Returns the text of a line without markup.
#[track_caller]
pub(super) fn text(line: &Line) -> String {
    match line.as_slice() {
        [] => String::new(),
        [Piece::Plain(text)] => text.clone(),
        line => panic!("unexpected markup: {line:?}"),
    }
}
