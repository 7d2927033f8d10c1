//! Pages with random texts that the macros would accept.

use cookie_policy::__private::{Attributes, Facts, PolicyFacts, Translation};
use cookie_policy::{
    Column, Cookie, Declaration, Document, Encoding, Exemption, Necessary, Party, SameSite, Seal, SetBy,
};

use crate::page::expected::TITLES;
use crate::random::Random;
use crate::{Audience, MapZoom, Stops, VideoPlayer, VisitorId, hostile};

/// Markup of somebody, between spaces.
const MARKUP: &str = concat!(
    r##"< > & " ' ` `` * ** _ __ ~ ~~ \ \\ | || # ## = === --- - + 1. 2) 10. [ ] ( ) { } {} {#id} {.a} $ $$ ^ == : :: @ ! . , / "##,
    r##"[a](b) ![a](b) [^1] [^1]: [a]: [[a]] [x] <b> </b> <br/> <script> </script> </title> </table> </td> <!-- --> "##,
    r##"<![CDATA[ ]]> <?x?> &amp; &lt; &#60; &#x0; &copy &notit; %00 https://example.org <https://a> www.a.org WWW. "##,
    r##"a@b.org mailto:a@b.org xmpp:a aZ 09 é 한 🍪"##,
);

/// Characters that parsers like to change: white space, controls, direction marks and noncharacters.
const UNSEEN: &str = concat!(
    "  \t\n\n\r\r\u{b}\u{c}\0\u{1}\u{1b}\u{7f}\u{85}\u{9f}\u{a0}\u{ad}\u{301}\u{200b}\u{200d}\u{2028}\u{2029}",
    "\u{202e}\u{2066}\u{2069}\u{feff}\u{fdd0}\u{fffd}\u{fffe}\u{10ffff}",
);

/// The characters of cookie names that browsers keep.
const NAME: &str = "! # $ % & ' * + - . ^ _ ` `` | ~ aZ 0 __Host- &lt __a__ \" ( ) , / : < > ? @ [ \\ ] { } \u{e9} </code> ](b) \\|";

/// The characters of an address.
const ADDRESS: &str =
    "! # $ % & ' ( ) * + , - . / : ; = ? @ [ \\ ] ^ _ ` { | } ~ aZ 0 &amp; &copy ](b) {} {#a}";

/// The language of a policy's texts: not stated, or another than that of the page.
const LANGUAGES: [&[(&str, &[u64])]; 2] = [&[], &[("de", &[])]];

/// A page, and what it must show.
#[derive(Debug)]
pub struct Arbitrary {
    /// The declarations.
    pub policy: &'static PolicyFacts,
    /// The chosen columns, with their titles.
    pub columns: Vec<(Column, &'static str)>,
    /// The address of the stylesheet.
    pub stylesheet: &'static str,
    /// The page itself.
    pub document: Document,
}

impl Arbitrary {
    /// Returns the page for these numbers.
    pub fn of(random: &mut Random) -> Self {
        let policy = policy(random);
        let stylesheet = text(random);
        let columns = columns(random);
        let mut document = Document::of_facts(policy)
            .stylesheet(stylesheet)
            .columns(columns.iter().map(|(column, _)| *column));
        for (column, title) in &columns {
            document = document.column_title(*column, *title);
        }
        Self { policy, columns, stylesheet, document }
    }

    /// Returns the name of the site.
    pub fn site(&self) -> &'static str {
        if self.policy.site_name.is_empty() { self.policy.site } else { self.policy.site_name }
    }
}

/// Returns some of the columns in some order, with their own titles or others.
fn columns(random: &mut Random) -> Vec<(Column, &'static str)> {
    let mut columns = TITLES.to_vec();
    for (_, title) in &mut columns {
        *title = if random.below(2) == 0 { text(random) } else { title };
    }
    for i in 0..columns.len() {
        let other = random.below(columns.len());
        columns.swap(i, other);
    }
    columns.truncate(1 + random.below(2 * TITLES.len()));
    columns
}

/// Returns a policy with one to five cookies.
fn policy(random: &mut Random) -> &'static PolicyFacts {
    let cookies: Vec<_> = (0..=random.below(5)).map(|_| declaration(random)).collect();
    let languages = *random.pick(&LANGUAGES);
    Box::leak(Box::new(PolicyFacts {
        site: format!("https://a{}", some(random, ADDRESS)).leak(),
        site_name: maybe(random),
        changed: word(random, &["", "2026-01-01", "1999-12-31", "2024-02-29"]),
        languages,
        cookies: cookies.leak(),
        ..PolicyFacts::DEFAULT
    }))
}

fn declaration(random: &mut Random) -> Declaration {
    let facts = facts(random);
    match random.below(10) {
        0 => Declaration::of::<<VisitorId as Cookie>::Category>(facts),
        1 => Declaration::of::<<Audience as Cookie>::Category>(facts),
        2 => Declaration::of::<<MapZoom as Cookie>::Category>(facts),
        3 => Declaration::of::<<VideoPlayer as Cookie>::Category>(facts),
        4 => Declaration::of::<<Stops as Cookie>::Category>(facts),
        5 => Declaration::of::<<hostile::Blocks as Cookie>::Category>(facts),
        6 => Declaration::of::<<hostile::Addresses as Cookie>::Category>(facts),
        _ => Declaration::exempt::<Necessary>(exemption(random), facts),
    }
}

fn facts(random: &mut Random) -> Facts {
    let recipients: Vec<_> = (0..random.below(4)).map(|_| text(random)).collect();
    Facts {
        name: some(random, NAME).leak(),
        provider: text(random),
        purpose: text(random),
        purposes: translations(random),
        function: maybe(random),
        functions: translations(random),
        session: random.below(2) == 0,
        seconds: *random.pick(&[0, 1, 3_600, 86_400, 90_061, 34_560_000]),
        says_recipients: true,
        recipients: recipients.leak(),
        attributes: attributes(random),
        ..Facts::DEFAULT
    }
}

/// Returns some of them, in the language of the page.
fn translations(random: &mut Random) -> &'static [Translation] {
    let tags = (0..random.below(4)).map(|_| word(random, &["en", "en-GB", "fr", "de", "zh-Hant"]));
    let tags: Vec<_> = tags.collect();
    tags.into_iter().map(|tag| (0, tag, text(random))).collect::<Vec<_>>().leak()
}

fn attributes(random: &mut Random) -> Attributes {
    Attributes {
        party: *random.pick(&[Party::First, Party::First, Party::Third]),
        set_by: *random.pick(SetBy::ALL),
        path: word(random, &["/", "/<b>|a"]),
        domain: word(random, &["", "example.org"]),
        same_site: *random.pick(SameSite::ALL),
        secure: random.below(2) == 0,
        http_only: random.below(2) == 0,
        partitioned: random.below(2) == 0,
        encoding: *random.pick(Encoding::ALL),
        seal: *random.pick(&[None, Some(Seal::Signed), Some(Seal::Private)]),
        ..Attributes::DEFAULT
    }
}

fn exemption(random: &mut Random) -> Exemption {
    *random.pick(Exemption::ALL)
}

fn word(random: &mut Random, words: &[&'static str]) -> &'static str {
    words.get(random.below(words.len())).copied().unwrap_or_default()
}

/// Returns a text that is not blank.
fn text(random: &mut Random) -> &'static str {
    let mut text = String::new();
    for _ in 0..=random.below(8) {
        match random.below(5) {
            0 => text.push(*random.pick(&UNSEEN.chars().collect::<Vec<_>>())),
            1 => text.push(' '),
            2 => text += &random.text(),
            _ => text += &some(random, MARKUP),
        }
    }
    if text.trim().is_empty() { "x" } else { text.leak() }
}

/// Returns a text or none.
fn maybe(random: &mut Random) -> &'static str {
    if random.below(2) == 0 { "" } else { text(random) }
}

/// Returns a few of the pieces, joined with spaces.
fn some(random: &mut Random, pieces: &str) -> String {
    let pieces: Vec<_> = pieces.split(' ').collect();
    (0..=random.below(4)).map(|_| *random.pick(&pieces)).collect()
}
