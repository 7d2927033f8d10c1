//! The address of an embed, from its pieces and the values of its fields.

use std::borrow::Cow;
use std::fmt::{self, Display, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::declare::embed_facts::Piece;
use crate::placement::installation::Installation;
use crate::wire::path::dots;

/// All that browsers leave as it is in every part of an address (RFC 3986, section 2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The most bytes of an address.
pub(super) const LONGEST: usize = 2048;

/// The values of the fields of an embed.
pub(super) type Fields<'f> = &'f dyn Fn(usize) -> Option<&'f dyn Display>;

/// Why an address cannot be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fault {
    TooLong,
    /// A segment of the path is empty, `.` or `..`.
    Path,
    /// A value has no text.
    Value,
}

impl Fault {
    /// The rule, and the reason for logs.
    pub(super) fn told(self) -> (&'static str, &'static str) {
        match self {
            Fault::TooLong => ("A-EMBED-LONG", "the address has more than 2,048 bytes"),
            Fault::Path => {
                ("A-EMBED-PATH", "a value leaves an empty segment, `.` or `..`, which would change the path")
            }
            Fault::Value => ("A-EMBED-PATH", "the `Display` of a field failed"),
        }
    }
}

/// Writes an address. What is on the site is below its mount.
pub(super) fn write(pieces: &[Piece], fields: Fields<'_>, site: &Installation) -> Result<String, Fault> {
    let declared = write_declared(pieces, fields)?;
    let address = match site.reachable(&declared) {
        Cow::Borrowed(_) => declared,
        Cow::Owned(outside) => outside,
    };
    if address.len() > LONGEST { Err(Fault::TooLong) } else { Ok(address) }
}

/// Writes an address as it is declared. Only the part in which a value is depends on the value.
fn write_declared(pieces: &[Piece], fields: Fields<'_>) -> Result<String, Fault> {
    let mut writer = Writer {
        text: String::with_capacity(96),
        is_in_path: true,
        has_value_in_path: false,
        has_parameter: false,
    };
    for (i, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Text(text) => writer.literal(text),
            Piece::Separator => writer.separator(),
            Piece::Parameter(name, number) => {
                if let Some(value) = fields(number) {
                    writer.separator();
                    writer.literal(name);
                    writer.value(value)?;
                }
            }
            Piece::Field(number) => {
                writer.value(fields(number).ok_or(Fault::Value)?)?;
                let ends_segment = pieces.get(i + 1).is_none_or(ends_segment);
                if writer.is_in_path && ends_segment && writer.text.ends_with('/') {
                    return Err(Fault::Path);
                }
            }
        }
    }
    writer.finish()
}

/// Writes a value as text, for an attribute.
pub(super) fn text(value: &dyn Display) -> Result<String, Fault> {
    let mut writer = Limited { text: String::new(), is_full: false };
    match write!(writer, "{value}") {
        _ if writer.is_full => Err(Fault::TooLong),
        result => result.map(|()| writer.text).map_err(|fmt::Error| Fault::Value),
    }
}

fn ends_segment(next: &Piece) -> bool {
    match next {
        Piece::Text(text) => text.starts_with(['/', '?', '#']),
        Piece::Separator | Piece::Parameter(..) => true,
        Piece::Field(_) => false,
    }
}

/// Whether the query or the fragment begins here.
fn ends_path(byte: u8) -> bool {
    matches!(byte, b'?' | b'#')
}

/// Whether a segment of the path is one that browsers remove.
fn has_dots(address: &str) -> bool {
    let end = address.bytes().position(ends_path).unwrap_or(address.len());
    let path = address.get(..end).unwrap_or_default();
    // Most segments are longer, or begin otherwise.
    let mut short = path.split('/').filter(|segment| segment.len() <= "%2e%2e".len());
    short.any(|segment| segment.starts_with(['.', '%']) && dots(segment).is_some())
}

struct Writer {
    text: String,
    is_in_path: bool,
    has_value_in_path: bool,
    has_parameter: bool,
}

impl Writer {
    fn literal(&mut self, text: &str) {
        self.is_in_path &= !text.bytes().any(ends_path);
        self.text.push_str(text);
    }

    fn separator(&mut self) {
        self.text.push(if self.has_parameter { '&' } else { '?' });
        (self.has_parameter, self.is_in_path) = (true, false);
    }

    fn value(&mut self, value: &dyn Display) -> Result<(), Fault> {
        self.has_value_in_path |= self.is_in_path;
        let mut encoder = Encoder { text: &mut self.text, is_full: false };
        // A `Display` can ignore that a write failed.
        match write!(encoder, "{value}") {
            _ if encoder.is_full => Err(Fault::TooLong),
            result => result.map_err(|fmt::Error| Fault::Value),
        }
    }

    fn finish(self) -> Result<String, Fault> {
        if self.has_value_in_path && has_dots(&self.text) {
            return Err(Fault::Path);
        }
        Ok(self.text)
    }
}

/// Encodes what is written to it, up to the longest address.
struct Encoder<'t> {
    text: &'t mut String,
    is_full: bool,
}

impl fmt::Write for Encoder<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for piece in utf8_percent_encode(text, ENCODED) {
            self.is_full |= self.text.len() + piece.len() > LONGEST;
            if self.is_full {
                return Err(fmt::Error);
            }
            self.text.push_str(piece);
        }
        Ok(())
    }
}

/// Keeps what is written to it, up to the longest address.
struct Limited {
    text: String,
    is_full: bool,
}

impl fmt::Write for Limited {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.is_full |= self.text.len() + text.len() > LONGEST;
        if self.is_full {
            return Err(fmt::Error);
        }
        self.text.push_str(text);
        Ok(())
    }
}
