//! Writing HTML.

use std::fmt::{self, Formatter};

use crate::language::Language;
use crate::language::localized::Localized;
use crate::wire::octets;

/// HTML that is yet to be written: as much as a row at a time, because piece by piece a formatter takes several times as
/// long, and all at once it would be copied out of the machine's cache.
#[derive(Default)]
pub(crate) struct Html(pub(crate) String);

impl Html {
    /// Appends markup.
    pub(crate) fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Appends text that is no markup, between tags and in quoted attributes alike.
    pub(crate) fn text(&mut self, text: &str) {
        if is_plain(text) {
            self.0.push_str(text);
        } else {
            text.chars().for_each(|char| match escape(char) {
                Some(escape) => self.0.push_str(escape),
                None => self.0.push(char),
            });
        }
    }

    /// Appends text with markup before and after it.
    pub(crate) fn element(&mut self, start: &'static str, text: &str, end: &'static str) {
        self.raw(start);
        self.text(text);
        self.raw(end);
    }

    /// Appends the attributes of an element in a language.
    pub(crate) fn language(&mut self, language: Language) {
        self.element(" lang=\"", language.as_str(), "\"");
        if language.texts().is_right_to_left {
            self.raw(" dir=\"rtl\"");
        }
    }

    /// Appends a text of a declaration. A language that is not the page's is marked, so that it is read out as what it is
    /// (WCAG 2.2, criterion 3.1.2).
    pub(crate) fn told(&mut self, told: Localized) {
        match told.language {
            None => self.text(told.words),
            Some(tag) => {
                self.element("<span lang=\"", tag, "\">");
                self.element("", told.words, "</span>");
            }
        }
    }

    /// Appends a text with what stands for its `{}`.
    pub(crate) fn around(&mut self, text: &str, told: impl FnOnce(&mut Self)) {
        let (before, after) = text.split_once("{}").unwrap_or((text, ""));
        self.text(before);
        told(self);
        self.text(after);
    }

    /// Writes what there is.
    pub(crate) fn flush(&mut self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)?;
        self.0.clear();
        Ok(())
    }
}

/// Whether every character stands for itself and is one that most texts are made of. Cells are short, and a table tells of
/// a byte sooner than comparisons do.
#[expect(clippy::indexing_slicing, reason = "the table has a place for each byte")]
fn is_plain(text: &str) -> bool {
    octets::all(text, |byte| PLAIN[usize::from(byte)])
}

#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and the table has a place for each byte"
)]
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = b' ';
    while byte <= b'~' {
        plain[byte as usize] = !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
        byte += 1;
    }
    plain
};

/// What stands for a character that cannot stand for itself.
fn escape(char: char) -> Option<&'static str> {
    match char {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        // Readers make a line feed of it anyway.
        '\r' => Some("\n"),
        char if !is_held(char) => Some("\u{fffd}"),
        _ => None,
    }
}

/// Whether HTML can hold it: no controls but white space, and no noncharacters (HTML, section 13.2.3.5).
fn is_held(char: char) -> bool {
    let is_noncharacter = matches!(char, '\u{fdd0}'..='\u{fdef}') || u32::from(char) & 0xfffe == 0xfffe;
    !is_noncharacter && (!char.is_control() || char.is_ascii_whitespace())
}
