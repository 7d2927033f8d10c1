//! The page as a reader of Markdown sees it.

use cookie_policy::Policy;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// A policy page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) title: String,
    pub(super) introduction: String,
    pub(super) groups: Vec<Group>,
}

#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) label: String,
    pub(super) description: String,
    /// The titles, then one row for each cookie.
    pub(super) rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Default)]
pub(super) struct Cell {
    pub(super) text: String,
    /// Whether all of it stands between backticks.
    pub(super) code: bool,
}

pub(super) fn page<P: Policy>() -> Page {
    read(&P::document().markdown().to_string())
}

pub(super) fn texts(group: &Group) -> Vec<Vec<&str>> {
    group.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect()
}

/// Reads the page with every extension on that somebody may show it with. Any markup but headings, paragraphs, tables
/// and the names' backticks is a failure.
fn read(markdown: &str) -> Page {
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
    let mut page = Page::default();
    let mut text = String::new();
    let mut code = false;
    for event in Parser::new_ext(markdown, options) {
        let group = page.groups.last_mut();
        match (event, group) {
            (Event::Text(piece), _) => {
                assert!(!code, "a text behind code: {piece}");
                text += &piece;
            }
            (Event::Code(piece), Some(_)) => {
                assert_eq!(text, "", "code behind a text");
                code = true;
                text += &piece;
            }
            (
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. } | Tag::Paragraph | Tag::Table(_)),
                _,
            ) => {}
            (Event::Start(Tag::Heading { level: HeadingLevel::H2, id: None, .. }), _) => {
                page.groups.push(Group::default());
            }
            (
                Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }) | Event::End(TagEnd::Link),
                None,
            ) => {}
            (Event::Start(Tag::TableHead | Tag::TableRow), Some(group)) => group.rows.push(Vec::new()),
            (
                Event::Start(Tag::TableCell)
                | Event::End(TagEnd::TableHead | TagEnd::TableRow | TagEnd::Table),
                Some(_),
            ) => {}
            (Event::End(TagEnd::TableCell), Some(group)) => {
                let cell = Cell { text: std::mem::take(&mut text), code: std::mem::take(&mut code) };
                group.rows.last_mut().expect("the cell is in a row").push(cell);
            }
            (Event::End(TagEnd::Heading(HeadingLevel::H1)), None) => page.title = std::mem::take(&mut text),
            (Event::End(TagEnd::Heading(HeadingLevel::H2)), Some(group)) => {
                group.label = std::mem::take(&mut text);
            }
            (Event::End(TagEnd::Paragraph), None) => page.introduction = std::mem::take(&mut text),
            (Event::End(TagEnd::Paragraph), Some(group)) => {
                assert_eq!(group.description, "", "one paragraph");
                group.description = std::mem::take(&mut text);
            }
            (event, _) => panic!("unexpected markup: {event:?}"),
        }
    }
    assert_eq!(text, "");
    page
}
