//! Every rule, one function each, in files by family. What passes them all becomes the model.
//!
//! A rule looks at what was given; where a key is missing or could not be read, it has nothing to say but for the rules
//! that demand the key.

mod attributes;
mod category;
mod date;
mod domain;
mod formerly;
mod language;
mod lifetime;
mod list;
mod name;
mod own_category;
mod path;
mod prefix;
mod shape;
mod text;

pub(crate) use list::policy;
pub(crate) use own_category::category;

use crate::complaints::Complaints;
use crate::model::{Cookie, Party, SetBy};
use crate::raw;
use crate::rules::Rule;

/// Rules on their own, in the order of the documentation.
const RULES: [fn(&raw::Cookie, &mut Complaints); 37] = [
    shape::is_cookie,
    shape::value_can_be_written,
    shape::choices_hold_choices,
    shape::seal_by_who_sets,
    name::given,
    name::not_empty,
    name::ascii,
    name::no_control,
    name::token,
    name::pattern,
    name::size,
    prefix::spelling,
    prefix::secure,
    prefix::host,
    prefix::http,
    prefix::host_http,
    prefix::script,
    text::provider,
    text::purpose,
    text::others,
    language::of_cookie,
    category::given,
    category::third_parties,
    category::audience,
    lifetime::given,
    lifetime::not_zero,
    lifetime::cap,
    path::slash,
    path::octets,
    path::size,
    domain::domain,
    formerly::moved,
    attributes::same_site_none,
    attributes::same_site_cross,
    attributes::secure_missing,
    attributes::http_only_script,
    attributes::partitioned_secure,
];

/// The declaration as it is true, or complaints.
pub(crate) fn cookie<'r>(raw: &'r raw::Cookie, complaints: &mut Complaints) -> Option<Cookie<'r>> {
    RULES.iter().for_each(|rule| rule(raw, complaints));
    if complaints.is_empty() { legal(raw) } else { None }
}

/// `None` cannot happen without a complaint: every key that this asks for is demanded by a rule.
fn legal(raw: &raw::Cookie) -> Option<Cookie<'_>> {
    let provider = match &raw.provider.value()?.value {
        raw::Provider::Named(name) => Some(name.as_str()),
        raw::Provider::Site => None,
    };
    let purpose = text::folded(text::purpose_of(raw)?);
    Some(Cookie {
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        value: shape::value(raw)?,
        name: raw.name.text()?,
        provider,
        purpose_key: raw.purpose_key.text().map_or_else(|| purpose.clone(), text::folded),
        purpose,
        purposes: text::translated(&raw.purposes),
        function: raw.function.text(),
        functions: text::translated(&raw.functions),
        category: category::category(raw)?,
        lifetime: lifetime::lifetime(raw)?,
        recipients: text::names(&raw.recipients),
        party: party(raw),
        set_by: set_by(raw),
        path: raw.path.text().unwrap_or("/"),
        domain: raw.domain.text(),
        same_site: raw.same_site.or("Lax"),
        secure: raw.secure.or(true),
        http_only: http_only(raw),
        partitioned: raw.partitioned.or(false),
        formerly: raw.formerly.value().map(|former| formerly::place(&former.value)),
        seal: raw.seal.value(),
    })
}

fn party(raw: &raw::Cookie) -> Party {
    if raw.party.or("First") == "Third" { Party::Third } else { Party::First }
}

fn set_by(raw: &raw::Cookie) -> SetBy {
    if raw.set_by.or("Server") == "Script" { SetBy::Script } else { SetBy::Server }
}

fn http_only(raw: &raw::Cookie) -> bool {
    raw.http_only.or(set_by(raw) == SetBy::Server)
}

/// A text as messages quote it.
pub(crate) fn shown(text: &str) -> String {
    let start: String = text.chars().take(64).collect();
    match text.strip_prefix(&start) {
        _ if text.is_empty() => "an empty text".to_owned(),
        Some("") => format!("`{}`", text.escape_debug()),
        _ => format!("`{}..`", start.escape_debug()),
    }
}

/// A key that a rule asks for.
struct Demand {
    key: &'static str,
    rule: &'static Rule,
    help: &'static str,
}

/// What was given for a key; a complaint where there is nothing.
fn demand<'r, T>(
    raw: &raw::Cookie,
    given: &'r raw::Given<T>,
    demand: &Demand,
    complaints: &mut Complaints,
) -> Option<&'r raw::Spanned<T>> {
    if given.is_nothing() {
        let what = format!("`{}` has no `{}`", raw.ident, demand.key);
        complaints.rule(demand.rule, raw.ident.span(), &what, demand.help);
    }
    given.value()
}
