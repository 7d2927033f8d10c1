//! Documentation of the generated items, and the cookie's row in the table of its policy.

use proc_macro2::TokenStream;

use super::Row;
use crate::model::{Category, Cookie, Encoding, Lifetime, Party, SetBy, Value};

/// The declaration as a table, for the page of the type.
pub(super) fn declaration(cookie: &Cookie<'_>) -> String {
    let mut text =
        format!("What is declared of this cookie:\n\n| Name | {} |\n|---|---|\n", name(cookie.name));
    let mut row = |title: &str, cell: &str| text += &format!("| {title} | {cell} |\n");
    row("Provider", &cookie.provider.map_or_else(|| "the site".to_owned(), plain));
    if let Some(function) = cookie.function {
        row("Function and location", &plain(function));
    }
    row("Purpose", &plain(&cookie.purpose));
    row("Category", &category(cookie));
    row("Lifetime", &lifetime(cookie.lifetime));
    row("Recipients", &recipients(cookie).unwrap_or_else(|| "as the policy says".to_owned()));
    row("Party", if cookie.party == Party::First { "first" } else { "third" });
    let setter = match (cookie.party, cookie.set_by) {
        (Party::Third, _) => "its provider; this site neither sets nor reads it",
        (Party::First, SetBy::Script) => "a script in the page",
        (Party::First, SetBy::Server) => "this server",
    };
    row(
        "Set by",
        if matches!(cookie.value, Value::Field(_, Encoding::Choices)) { "`Jar::answer`" } else { setter },
    );
    row(
        "Attributes",
        &format!(
            "`{}`",
            super::line::scope(cookie, cookie.path, cookie.domain)
                .trim_start_matches("; ")
                .replace('|', "\\|")
        ),
    );
    text
}

/// What a setter does, what it needs and when it fails.
pub(super) fn setter(cookie: &Cookie<'_>, setter: &str) -> String {
    let time = match cookie.lifetime {
        Lifetime::Persistent(seconds) => format!("for {}", words(seconds)),
        Lifetime::SessionOr(seconds) if setter == "set_persistent" => {
            format!("for {}, at the visitor's wish", words(seconds))
        }
        Lifetime::Session | Lifetime::SessionOr(_) => "for the session".to_owned(),
    };
    let (gate, error) = match cookie.category {
        Category::Necessary { .. } => ("It needs no consent, so it takes the jar.".to_owned(), ""),
        Category::AnonymousStatistics => (
            "It needs the token of `jar.consent::<AnonymousStatistics>()`, which is there unless the visitor refused."
                .to_owned(),
            "`Withdrawn` if the visitor refused meanwhile, `WouldProlong` if the request carries the cookie already, ",
        ),
        _ => {
            let category = category(cookie);
            (format!("It needs the visitor's consent: the token of `jar.consent::<{category}>()`."),
             "`Withdrawn` if the visitor refused meanwhile, ")
        }
    };
    let value = match cookie.value {
        Value::Field(_, Encoding::Raw) | Value::Variants(_, Encoding::Raw) => "`TooLong` or `InvalidOctet`",
        Value::Field(_, Encoding::Json) | Value::Itself => "`TooLong` or `NotSerializable`",
        Value::Field(..) | Value::Variants(..) | Value::None => "`TooLong`",
    };
    format!(
        "Sets the cookie {} {time}.\n\n{gate}\n\n# Errors\n\n{error}`ResponseSent` if the response has left already, \
         {value} if the value does not fit.",
        name(cookie.name)
    )
}

/// The cookie's row in the table of a policy.
pub(super) fn row<'m>(cookie: &Cookie<'m>) -> Row<'m> {
    Row {
        ident: cookie.ident,
        vis: cookie.vis,
        name: name(cookie.name),
        provider: cookie.provider.map(plain),
        rest: format!(
            " | {} | {} | {} | {} | ",
            cookie.function.map(plain).unwrap_or_default(),
            plain(&cookie.purpose),
            category(cookie),
            lifetime(cookie.lifetime)
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

fn category(cookie: &Cookie<'_>) -> String {
    match &cookie.category {
        Category::Necessary { exemption } => format!("Necessary ({exemption})"),
        Category::AnonymousStatistics => "AnonymousStatistics".to_owned(),
        Category::BuiltIn(name) => (*name).to_owned(),
        Category::Own(path) => {
            TokenStream::clone(path).into_iter().last().map(|last| last.to_string()).unwrap_or_default()
        }
    }
}

fn lifetime(lifetime: Lifetime) -> String {
    match lifetime {
        Lifetime::Session => "session".to_owned(),
        Lifetime::Persistent(seconds) => words(seconds),
        Lifetime::SessionOr(seconds) => format!("session or {}", words(seconds)),
    }
}

/// A time in words, as the library says it; a test holds the two together.
pub(crate) fn words(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let mut rest = seconds;
    let count = |(length, unit): (u64, &str)| {
        let count = rest / length;
        rest %= length;
        (count > 0).then(|| format!("{count} {unit}{}", if count == 1 { "" } else { "s" }))
    };
    units.into_iter().filter_map(count).collect::<Vec<_>>().join(" ")
}

/// The name of a cookie as code.
fn name(name: &str) -> String {
    if name.contains(['`', '|']) { plain(name) } else { format!("`{name}`") }
}

/// A text in which nothing is markup: any sign of ASCII may stand behind a backslash.
pub(crate) fn plain(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let escape = |char: char| [char.is_ascii_punctuation().then_some('\\'), Some(char)].into_iter().flatten();
    folded.chars().flat_map(escape).collect()
}
