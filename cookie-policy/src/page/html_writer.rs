//! Writing HTML.

use std::fmt::{self, Formatter};

use crate::language::kept::Kept;
use crate::language::localized::Localized;
use crate::language::{Language, Texts};
use crate::wire::octets;

/// HTML that is written to a formatter a row at a time. Piece by piece takes several times as long, and a whole page does
/// not fit into the processor's cache.
#[derive(Default)]
pub(crate) struct Html(String);

/// A finished piece of HTML that is used more than once.
pub(crate) struct Markup(String);

impl Html {
    /// Makes one that has room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Appends markup.
    pub(crate) fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Appends markup that was made before.
    pub(crate) fn markup(&mut self, markup: &Markup) {
        self.0.push_str(&markup.0);
    }

    /// Appends text, escaped for both element content and quoted attributes.
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

    /// Appends the attributes `lang` and, where needed, `dir`.
    pub(crate) fn language(&mut self, language: Language) {
        self.element(" lang=\"", language.as_str(), "\"");
        if language.texts().is_right_to_left {
            self.raw(" dir=\"rtl\"");
        }
    }

    /// Appends a text of a declaration. If its language differs from the page's, it gets a `lang` attribute, so that
    /// screen readers pronounce it correctly (WCAG 2.2, criterion 3.1.2).
    pub(crate) fn localized(&mut self, localized: Localized) {
        match localized.language {
            None => self.declared(localized.text),
            Some(tag) => {
                self.element("<span lang=\"", tag, "\">");
                self.declared(localized.text);
                self.raw("</span>");
            }
        }
    }

    /// Appends a text of a declaration. Controls of direction in it do not reach beyond it (Unicode UAX #9).
    pub(crate) fn declared(&mut self, text: &str) {
        if is_plain(text) {
            self.0.push_str(text);
        } else if text.contains(is_direction) {
            self.element("<bdi>", text, "</bdi>");
        } else {
            self.text(text);
        }
    }

    /// Appends texts of declarations, separated by commas. Controls of direction in one do not reach the next.
    pub(crate) fn listed<T>(&mut self, texts: impl IntoIterator<Item = T>, append: impl Fn(&mut Self, T)) {
        for (place, text) in texts.into_iter().enumerate() {
            self.raw(if place > 0 { ", " } else { "" });
            append(self, text);
        }
    }

    /// Appends how long something is kept, in words. They have no markup: `language/ftl/pattern.rs` allows none in texts.
    pub(crate) fn kept(&mut self, texts: &Texts, kept: Kept) {
        texts.push_kept(kept, &mut self.0);
    }

    /// Appends a text, in which `value` writes what replaces `{}`.
    pub(crate) fn fill(&mut self, text: &str, value: impl FnOnce(&mut Self)) {
        let (before, after) = text.split_once("{}").unwrap_or((text, ""));
        self.text(before);
        value(self);
        self.text(after);
    }

    /// Appends the beginning of a whole page: all before the content of `main`.
    pub(crate) fn before_main(
        &mut self,
        language: Language,
        title: &str,
        site: Option<&str>,
        stylesheet: Option<&str>,
    ) {
        self.raw("<!DOCTYPE html>\n<html");
        self.language(language);
        self.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // A page of its own has no site around it that could say.
        self.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        self.element("<title>", title, "");
        site.into_iter().for_each(|site| self.element(" · ", site, ""));
        self.raw("</title>\n");
        if let Some(address) = stylesheet {
            self.element("<link rel=\"stylesheet\" href=\"", address, "\">\n");
        }
        self.raw("</head>\n<body>\n<main>\n");
    }

    /// Appends the end of a whole page.
    pub(crate) fn after_main(&mut self) {
        self.raw("</main>\n</body>\n</html>\n");
    }

    /// Writes out what was appended since the last call.
    pub(crate) fn flush(&mut self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)?;
        self.0.clear();
        Ok(())
    }

    /// Takes what was appended since the last call.
    pub(crate) fn take(&mut self) -> Markup {
        Markup(std::mem::take(&mut self.0))
    }
}

/// Returns whether the text is printable ASCII that needs no escape.
fn is_plain(text: &str) -> bool {
    octets::all(text, |byte| {
        matches!(byte, b' '..=b'~') && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
    })
}

/// Returns what replaces a character, or `None` if it stays as it is.
fn escape(char: char) -> Option<&'static str> {
    match char {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        // Parsers of HTML replace it by a line feed (HTML, section 13.2.3.5).
        '\r' => Some("\n"),
        char if !is_allowed(char) => Some("\u{fffd}"),
        _ => None,
    }
}

/// Whether the character begins or ends a piece of another direction.
fn is_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether HTML allows the character: no controls except white space, and no noncharacters (HTML, section
/// 13.2.3.5).
fn is_allowed(char: char) -> bool {
    let is_noncharacter = matches!(char, '\u{fdd0}'..='\u{fdef}') || u32::from(char) & 0xfffe == 0xfffe;
    !is_noncharacter && (!char.is_control() || char.is_ascii_whitespace())
}
