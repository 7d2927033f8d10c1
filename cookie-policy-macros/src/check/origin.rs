//! Origins: `https://` or `wss://`, a host, and perhaps a port.

use crate::complaints::{Complaints, quoted};
use crate::given::{Given, Spanned};
use crate::raw::embed::Origins;
use crate::rules;
use crate::words::{Directive, Word as _};

const LOADED: &[&str] = &["https://"];

/// Scripts also connect to sockets, which a source with `https` does not match (CSP Level 3, section 6.7.2.9).
const CONNECTED: &[&str] = &["https://", "wss://"];

/// All URLs with TLS, for a frame that navigates itself.
const ANY: &str = "https:";

/// Each is the origin of one host.
pub(super) fn of_policy(given: &Given<Vec<Spanned<String>>>, complaints: &mut Complaints) {
    for origin in given.value().into_iter().flat_map(|given| &given.value) {
        if !is_origin(&origin.value, CONNECTED) {
            complain(origin, "write `own_origins = [\"https://cdn.example.org\"]`", complaints);
        }
    }
}

/// Each is an origin; `*.` can stand for its subdomains.
pub(super) fn of_embed(all: &[Origins], complaints: &mut Complaints) {
    for Origins { directive, sources, .. } in all {
        let word = directive.word();
        for source in sources.iter().filter(|source| !is_source(&source.value, *directive)) {
            let help = format!(
                "write `{word} = [\"https://example.org\"]`, or `\"https://*.example.org\"` for all its subdomains"
            );
            complain(source, &help, complaints);
        }
    }
}

fn is_source(text: &str, directive: Directive) -> bool {
    match directive {
        Directive::Frame if text == ANY => true,
        Directive::Connect => is_origin(&without_star(text), CONNECTED),
        _ => is_origin(&without_star(text), LOADED),
    }
}

fn without_star(source: &str) -> String {
    source.replacen("://*.", "://", 1)
}

fn complain(origin: &Spanned<String>, help: &str, complaints: &mut Complaints) {
    let what = format!("{} is not an origin", quoted(&origin.value));
    complaints.rule(&rules::EMBED_ORIGIN, origin.span, &what, help);
}

fn is_origin(text: &str, schemes: &[&str]) -> bool {
    schemes.iter().filter_map(|scheme| text.strip_prefix(scheme)).any(is_authority)
}

/// A host as browsers write it, with a port if it is not that of the scheme.
pub(super) fn is_authority(text: &str) -> bool {
    match text.split_once(':') {
        None => is_host(text),
        Some((host, port)) => is_host(host) && port.parse::<u16>().is_ok_and(|number| is_port(number, port)),
    }
}

fn is_port(number: u16, text: &str) -> bool {
    number != 0 && number != 443 && number.to_string() == text
}

/// A name of labels. Browsers take one whose last label is a number for an address of the Internet Protocol.
fn is_host(text: &str) -> bool {
    let is_number = |label: &str| {
        let digits = label.strip_prefix("0x").unwrap_or(label);
        digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            && label.starts_with(|char: char| char.is_ascii_digit())
    };
    text.len() <= 253 && text.split('.').all(is_label) && !text.split('.').next_back().is_some_and(is_number)
}

fn is_label(label: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&label.len())
        && label.bytes().all(fits)
        && !label.starts_with('-')
        && !label.ends_with('-')
}
