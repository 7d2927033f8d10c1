//! Documentation of the generated items, and the cookie's row in the table of its policy.

use std::num::NonZeroU64;

use super::line;
use super::row::Row;
use crate::model::embed::Embed;
use crate::model::{Category, Cookie, Lifetime, Origin, TextEncoding, Value};
use crate::raw::Refusable;
use crate::rules::DAY;
use crate::words::{self, Encoding, Party, Storage, Word as _};

/// The declaration as a table, for the page of the type.
pub(super) fn declaration(cookie: &Cookie<'_>) -> String {
    let mut text = format!("The declaration of this cookie:\n\n| Name | {} |\n|---|---|\n", name(cookie));
    let mut row = |title: &str, cell: &str| text += &format!("| {title} | {cell} |\n");
    row("Provider", &provider(cookie).unwrap_or_else(|| "the site".to_owned()));
    if let Some(function) = cookie.function {
        row("Function and location", &plain(function));
    }
    row("Purpose", &plain(&cookie.purpose));
    row("Category", &category(&cookie.category));
    row("Lifetime", &lifetime(cookie));
    row("Recipients", &recipients(cookie).unwrap_or_else(|| "those of the policy".to_owned()));
    row("Party", if cookie.party() == Party::First { "first" } else { "third" });
    if let Some(host) = cookie.host {
        row("Host", &code(host));
    }
    row("Set by", setter(&cookie.origin));
    if cookie.storage() == Storage::Cookie {
        let attributes = line::attributes(cookie, cookie.place);
        row("Attributes", &code(attributes.trim_start_matches("; ")));
    }
    text
}

fn setter(origin: &Origin<'_>) -> &'static str {
    match origin {
        Origin::ThirdParty(..) => "its provider; this site neither sets nor reads it",
        Origin::Script(_) | Origin::Storage(..) => "a script in the page",
        Origin::Choices { .. } => "`Jar::answer`",
        Origin::Server { .. } | Origin::Elsewhere { .. } => "this server",
    }
}

/// The declaration of an embed as a table, for the page of the type.
pub(super) fn of_embed(embed: &Embed<'_>) -> String {
    let mut text =
        format!("The declaration of this embed:\n\n| Title | {} |\n|---|---|\n", plain(embed.title));
    let mut row = |title: &str, cell: &str| text += &format!("| {title} | {cell} |\n");
    row("Provider", &embed.provider.map_or_else(|| "the site".to_owned(), plain));
    row("Purpose", &plain(&embed.purpose));
    row("Category", &category(&embed.category));
    row("Loaded from", &origins_of(embed));
    row(
        "Recipients",
        &embed.recipients.as_deref().map_or_else(|| "those of the policy".to_owned(), names_of),
    );
    row("Countries", &embed.countries.as_deref().map_or_else(|| "not stated".to_owned(), names_of));
    if let Some(privacy) = &embed.privacy {
        row("Privacy", &plain(privacy));
    }
    text
}

/// The row of an embed in the table of a policy.
pub(super) fn row_of_embed<'m>(embed: &Embed<'m>) -> Row<'m> {
    Row {
        ident: embed.ident,
        vis: embed.vis,
        name: plain(embed.title),
        provider: embed.provider.map(plain),
        rest: format!(
            " | loaded from {} | {} | {} |  | ",
            origins_of(embed),
            plain(&embed.purpose),
            category(&embed.category)
        ),
        recipients: embed.recipients.as_deref().map(names_of),
    }
}

/// Every origin that the embed uses, that of its address first.
fn origins_of(embed: &Embed<'_>) -> String {
    let own = &embed.address.origin;
    let mut origins = vec![if own.is_empty() { "this site".to_owned() } else { code(own) }];
    for origin in embed.origins.iter().flat_map(|(_, origins)| origins) {
        let origin = code(origin);
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    origins.join(", ")
}

/// A method that sets the cookie.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Method {
    Set,
    SetPersistent,
    SetFor,
}

/// What a setter does, what it needs and when it fails.
pub(super) fn method(cookie: &Cookie<'_>, value: &Value<'_>, method: Method) -> String {
    let (needs, error) = needs(cookie);
    let (which, name) =
        (if cookie.names.is_some() { "a cookie" } else { "the cookie" }, code(cookie.place.name));
    let lifetime_error =
        if method == Method::SetFor { "`InvalidLifetime` if the lifetime does not fit, " } else { "" };
    format!(
        "Sets {which} {name} {}.\n\n{needs}\n\n# Errors\n\n{lifetime_error}{error}`ResponseSent` if the response headers \
         have already been sent, {} if the value does not fit.",
        time(cookie, method),
        errors_of_value(value)
    )
}

/// For how long a setter sets the cookie.
fn time(cookie: &Cookie<'_>, method: Method) -> String {
    match (method, &cookie.lifetime) {
        (Method::Set, Lifetime::Session | Lifetime::SessionOr(_)) | (_, Lifetime::Session) => {
            "for the session".to_owned()
        }
        (Method::SetFor, Lifetime::Persistent(most) | Lifetime::SessionOr(most) | Lifetime::AtMost(most)) => {
            format!("for a chosen lifetime, at most {}", words(*most))
        }
        (_, Lifetime::Persistent(seconds) | Lifetime::AtMost(seconds)) => format!("for {}", words(*seconds)),
        (_, Lifetime::Unknown(..) | Lifetime::UntilRemoved) => String::new(),
        (Method::SetPersistent, Lifetime::SessionOr(seconds)) => {
            format!("for {}, as the visitor wishes", words(*seconds))
        }
    }
}

/// What a setter needs, and its error when that is missing.
fn needs(cookie: &Cookie<'_>) -> (String, &'static str) {
    match &cookie.category {
        Category::Necessary(_) => ("It needs no consent, so it takes the jar.".to_owned(), ""),
        Category::Refusable(Refusable::BuiltIn(words::Refusable::AnonymousStatistics)) => (
            "It needs the token of `jar.consent::<AnonymousStatistics>()`, which exists unless the visitor refused."
                .to_owned(),
            "`Withdrawn` if the visitor has refused since then, `WouldProlong` if the request already has the cookie, ",
        ),
        Category::Refusable(_) => (
            format!("It needs the visitor's consent: the token of `jar.consent::<{}>()`.", category(&cookie.category)),
            "`Withdrawn` if the visitor has refused since then, ",
        ),
    }
}

fn errors_of_value(value: &Value<'_>) -> &'static str {
    match value {
        Value::Field(_, Encoding::Raw) | Value::Variants(_, TextEncoding::Raw) => {
            "`TooLong` or `InvalidOctet`"
        }
        Value::Field(_, Encoding::Json | Encoding::Display) | Value::Itself => {
            "`TooLong` or `NotSerializable`"
        }
        Value::Field(_, Encoding::Percent) | Value::Variants(_, TextEncoding::Percent) => "`TooLong`",
    }
}

/// The cookie's row in the table of a policy.
pub(super) fn row<'m>(cookie: &Cookie<'m>) -> Row<'m> {
    Row {
        ident: cookie.ident,
        vis: cookie.vis,
        name: name(cookie),
        provider: provider(cookie),
        rest: format!(
            " | {} | {} | {} | {} | ",
            cookie.function.map(plain).unwrap_or_default(),
            plain(&cookie.purpose),
            category(&cookie.category),
            lifetime(cookie) + if cookie.refresh { ", counted again from each visit" } else { "" }
        ),
        recipients: recipients(cookie),
    }
}

fn recipients(cookie: &Cookie<'_>) -> Option<String> {
    cookie.recipients.as_ref().map(|names| names_of(names))
}

/// Names of recipients as a cell.
pub(super) fn names_of(names: &[&str]) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.iter().copied().map(plain).collect::<Vec<_>>().join(", ")
    }
}

fn category(category: &Category<'_>) -> String {
    match category {
        Category::Necessary(exemption) => format!("Necessary ({})", exemption.word()),
        Category::Refusable(Refusable::BuiltIn(category)) => category.word().to_owned(),
        Category::Refusable(Refusable::Own(path)) => {
            path.clone().into_iter().last().map(|last| last.to_string()).unwrap_or_default()
        }
    }
}

fn lifetime(cookie: &Cookie<'_>) -> String {
    match &cookie.lifetime {
        Lifetime::Session => "session".to_owned(),
        Lifetime::Persistent(seconds) => words(*seconds),
        Lifetime::SessionOr(seconds) => format!("session or {}", words(*seconds)),
        Lifetime::AtMost(seconds) => format!("at most {}", words(*seconds)),
        Lifetime::Unknown(text, _) => plain(text),
        Lifetime::UntilRemoved => "until it is removed".to_owned(),
    }
}

/// What is not a cookie says what it is.
fn name(cookie: &Cookie<'_>) -> String {
    let name = code(cookie.place.name);
    match cookie.storage() {
        Storage::Cookie => name,
        Storage::Local => name + " (local storage)",
        Storage::Session => name + " (session storage)",
        Storage::IndexedDb => name + " (IndexedDB)",
    }
}

/// The provider, with the link to its page.
fn provider(cookie: &Cookie<'_>) -> Option<String> {
    let name = cookie.provider.map(plain)?;
    Some(cookie.provider_url.map_or_else(|| name.clone(), |address| format!("[{name}](<{address}>)")))
}

/// A time in English words. The library has the same words; a test compares them.
pub(crate) fn words(seconds: NonZeroU64) -> String {
    let units = [(DAY, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let mut rest = seconds.get();
    let count = |(length, unit): (u64, &str)| {
        let count = rest / length;
        rest %= length;
        (count > 0).then(|| format!("{count} {unit}{}", if count == 1 { "" } else { "s" }))
    };
    units.into_iter().filter_map(count).collect::<Vec<_>>().join(" ")
}

/// A text of a line as code, or as plain text if it could end the code or the cell.
fn code(text: &str) -> String {
    if text.contains(['`', '|']) { plain(text) } else { format!("`{text}`") }
}

/// A text without markup: Markdown allows a backslash before every punctuation character of ASCII.
pub(crate) fn plain(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let escape = |char: char| [char.is_ascii_punctuation().then_some('\\'), Some(char)].into_iter().flatten();
    folded.chars().flat_map(escape).collect()
}
