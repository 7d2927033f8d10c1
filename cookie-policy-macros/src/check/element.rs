//! The element that is embedded, and the keys that only some elements have.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;

use super::address;
use super::required::missing;
use super::shape::kebab;
use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::keys::embed as key;
use crate::model::embed::Element;
use crate::raw::embed::Embed;
use crate::rules;
use crate::suggest;
use crate::words::{self, Directive, Loading, Ratio, ReferrerPolicy, SandboxToken, Word};

/// What is embedded.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Frame,
    Script,
    Image,
}

/// It is one element.
pub(super) fn one(raw: &Embed, complaints: &mut Complaints) {
    let given = [("frame", &raw.frame), ("script", &raw.script), ("image", &raw.image)];
    if given.iter().all(|(_, given)| given.is_nothing()) {
        let help = format!("add `{}`, or a `script` or an `image`", key::FRAME.example);
        missing(&raw.ident, "frame", &help, complaints);
    }
    let mut all = given.into_iter().filter_map(|(key, given)| Some((key, given.value()?)));
    if let Some((first, _)) = all.next() {
        for (other, given) in all {
            let what = format!("`{other}` beside `{first}`");
            complaints.add(given.span, &what, "declare an embed for each of them");
        }
    }
}

/// Each key is one that the element has.
pub(super) fn keys(raw: &Embed, complaints: &mut Complaints) {
    let Some(kind) = kind(raw) else { return };
    let given = [
        (&key::SANDBOX, raw.sandbox.span(), kind == Kind::Frame, "a frame"),
        (&key::ALLOW, raw.allow.span(), kind == Kind::Frame, "a frame"),
        (&key::RATIO, raw.ratio.span(), kind == Kind::Frame, "a frame"),
        (&key::THUMBNAIL, raw.thumbnail.span(), kind == Kind::Frame, "a frame"),
        (&key::LOADING, raw.loading.span(), kind != Kind::Script, "a frame and an image"),
        (&key::START, raw.start.span(), kind == Kind::Script, "a script"),
    ];
    for (key, span, fits, of) in given {
        if let Some(span) = span.filter(|_| !fits) {
            let (name, help) = (key.name, format!("remove the key `{}`", key.name));
            complaints.add(span, &format!("`{name}` is for {of}"), &help);
        }
    }
    if let Some(span) = raw.placeholder.span().filter(|_| kind == Kind::Frame) {
        complaints.add(span, "a frame always has a placeholder", "remove the key `placeholder`");
    }
}

/// The attributes of a frame or an image have values of HTML, and keep what they promise.
pub(super) fn frame(raw: &Embed, complaints: &mut Complaints) {
    known::<Loading>(&raw.loading, complaints);
    known::<Ratio>(&raw.ratio, complaints);
    if let Some(given) = known::<ReferrerPolicy>(&raw.referrer_policy, complaints) {
        if given.value == ReferrerPolicy::UnsafeUrl.word() {
            let help = "write `referrer_policy = \"strict-origin-when-cross-origin\"`";
            complaints.rule(&rules::EMBED_REFERRER, given.span, "`unsafe-url`", help);
        }
    }
    sandbox(raw, complaints);
    address::without_fields(&raw.thumbnail, complaints);
    if let Some(thumbnail) = raw.thumbnail.value().filter(|thumbnail| !thumbnail.value.is_local()) {
        let what = "a thumbnail of another site, which visitors would load before they agreed";
        complaints.add(
            thumbnail.span,
            what,
            "write a path of this site: `thumbnail = \"/images/video.webp\"`",
        );
    }
}

fn sandbox(raw: &Embed, complaints: &mut Complaints) {
    let Some(sandbox) = raw.sandbox.value() else { return };
    for token in sandbox.value.split_ascii_whitespace().filter(|token| find::<SandboxToken>(token).is_none())
    {
        unknown::<SandboxToken>(token, sandbox.span, complaints);
    }
    let has = |token: SandboxToken| sandbox.value.split_ascii_whitespace().any(|one| one == token.word());
    let is_local = raw.frame.value().is_some_and(|frame| frame.value.is_local());
    if is_local && has(SandboxToken::Scripts) && has(SandboxToken::SameOrigin) {
        let help = "remove `allow-same-origin`, or the key `sandbox`";
        let what = "`allow-scripts` beside `allow-same-origin`";
        complaints.rule(&rules::EMBED_SANDBOX, sandbox.span, what, help);
    }
}

/// The script that runs first is a file below the package.
pub(super) fn start(raw: &Embed, complaints: &mut Complaints) {
    let is_below = |path: &str| {
        let fits = |segment: &str| !segment.is_empty() && segment != ".." && segment != ".";
        !path.contains('\\') && path.split('/').all(fits)
    };
    if let Some(start) = raw.start.value().filter(|start| !is_below(&start.value)) {
        let what = format!("{} is not a path below `Cargo.toml`", quoted(&start.value));
        complaints.rule(&rules::EMBED_START, start.span, &what, "write `start = \"scripts/ga.js\"`");
    }
}

/// Whether the element can load from further origins for a directive.
pub(super) fn loads(raw: &Embed, directive: Directive) -> bool {
    match kind(raw) {
        Some(Kind::Frame) => directive == Directive::Frame,
        Some(Kind::Image) => directive == Directive::Image,
        Some(Kind::Script) | None => true,
    }
}

/// What is wrong where it cannot, and what to write instead.
pub(super) fn not_loaded(directive: Directive) -> (String, &'static str) {
    let what = format!("`{}` of `origins(..)` is for a script", directive.word());
    (what, "remove it: what a frame loads is ruled by the page in the frame, and an image loads images only")
}

/// The element; `None` cannot happen after the rules.
pub(super) fn element(raw: &Embed) -> Option<Element<'_>> {
    let is_visible = raw.placeholder.value().is_some();
    let loading = word(&raw.loading);
    Some(match kind(raw)? {
        Kind::Frame => Element::Frame {
            sandbox: raw.sandbox.text().map(|text| text.split_ascii_whitespace().filter_map(find).collect()),
            allow: raw.allow.text(),
            loading,
            ratio: word(&raw.ratio),
            thumbnail: raw.thumbnail.value().map(|thumbnail| thumbnail.value.text()),
        },
        Kind::Script => Element::Script { start: raw.start.value(), is_visible },
        Kind::Image => Element::Image { loading, is_visible },
    })
}

pub(super) fn referrer_policy(raw: &Embed) -> Option<ReferrerPolicy> {
    word(&raw.referrer_policy)
}

/// The name of the type as a key.
pub(super) fn kebab_key(ident: &Ident) -> String {
    let key = kebab(&ident.unraw());
    if is_key(&key) { key } else { "embed".to_owned() }
}

/// Whether a text can be the beginning of an id, beside a hash.
pub(super) fn is_key(text: &str) -> bool {
    let fits = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    (1..=32).contains(&text.len())
        && text.chars().all(fits)
        && text.starts_with(|char: char| char.is_ascii_lowercase())
}

fn kind(raw: &Embed) -> Option<Kind> {
    let given = [(Kind::Frame, &raw.frame), (Kind::Script, &raw.script), (Kind::Image, &raw.image)];
    given.into_iter().find(|(_, given)| given.value().is_some()).map(|(kind, _)| kind)
}

fn find<W: Word>(text: &str) -> Option<W> {
    W::ALL.iter().copied().find(|word| word.word() == text)
}

fn word<W: Word>(given: &Given<String>) -> Option<W> {
    find(given.text()?)
}

/// What was given, if it is one of the words.
fn known<'r, W: Word>(given: &'r Given<String>, complaints: &mut Complaints) -> Option<&'r Spanned<String>> {
    let given = given.value()?;
    if find::<W>(&given.value).is_none() {
        unknown::<W>(&given.value, given.span, complaints);
        return None;
    }
    Some(given)
}

fn unknown<W: Word>(text: &str, span: Span, complaints: &mut Complaints) {
    let what = format!("unknown {} {}", W::KIND, quoted(text));
    complaints.add(span, &what, &suggest::help(text, &words::all::<W>()));
}
