//! The feed of changes (RFC 4287).

use std::fmt::{self, Display, Formatter, Write};

use crate::language::{Language, Texts};
use crate::placement::past::Release;

/// The feed, with its address.
pub(super) struct Feed<'h> {
    pub(super) site: &'static str,
    pub(super) language: Language,
    pub(super) releases: Vec<Release>,
    pub(super) address: &'h str,
}

impl Display for Feed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (site, address) = (Escaped(self.site), Escaped(self.address));
        let (tag, texts) = (self.language.as_str(), self.language.texts());
        let title = texts.list_heading.replacen("{}", self.site, 1);
        let releases =
            || self.releases.iter().filter_map(|Release { date, changes }| Some((date.as_deref()?, changes)));
        // The newest release is the first. A feed must say when it changed, and the epoch is a time at which nothing did.
        let updated = releases().next().map_or("1970-01-01", |(date, _)| date);
        f.write_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")?;
        writeln!(f, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">")?;
        writeln!(f, "  <title>{}</title>\n  <id>{address}</id>", Escaped(&title))?;
        writeln!(f, "  <link rel=\"self\" href=\"{address}\"/>\n  <link href=\"{site}\"/>")?;
        writeln!(
            f,
            "  <author><name>{site}</name></author>\n  <updated>{}T00:00:00Z</updated>",
            Escaped(updated)
        )?;
        releases().try_for_each(|(date, changes)| self.entry(f, texts, date, changes))?;
        f.write_str("</feed>\n")
    }
}

impl Feed<'_> {
    fn entry(&self, f: &mut Formatter<'_>, texts: &Texts, date: &str, changes: &[String]) -> fmt::Result {
        let title = texts.date(date);
        let (address, title, date) = (Escaped(self.address), Escaped(&title), Escaped(date));
        writeln!(f, "  <entry>\n    <title>{title}</title>\n    <id>{address}#{date}</id>")?;
        writeln!(f, "    <updated>{date}T00:00:00Z</updated>")?;
        f.write_str("    <content type=\"text\">")?;
        changes.iter().try_for_each(|change| writeln!(f, "{}", Escaped(change)))?;
        f.write_str("</content>\n  </entry>\n")
    }
}

/// A text in XML, without the characters that XML 1.0 does not allow.
struct Escaped<'t>(&'t str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\u{fffe}' | '\u{ffff}' => f.write_str(" ")?,
                char if char.is_control() => f.write_str(" ")?,
                char => f.write_char(char)?,
            }
        }
        Ok(())
    }
}
