//! Every rule, one function each, in files by family. What passes all of them becomes the model.
//!
//! A rule looks at what was given. Where a key is missing or could not be read, only the rules that require the key
//! complain.

mod address;
mod attributes;
mod category;
mod country;
mod date;
mod domain;
mod element;
mod embed;
mod family;
mod formerly;
mod language;
mod lifetime;
mod name;
mod nul;
mod origin;
mod own_category;
mod part;
mod path;
mod policy;
mod prefix;
mod required;
mod shape;
mod site;
mod storage;
mod text;

pub(crate) use embed::embed;
pub(crate) use own_category::category;
#[cfg(test)]
pub(crate) use own_category::{BUILT_IN, RESERVED, is_key};
pub(crate) use part::part;
pub(crate) use policy::policy;

use crate::complaints::Complaints;
use crate::model::Cookie;
use crate::raw::{self, Provider};

/// The rules for one cookie, in the order of the documentation.
const RULES: [fn(&raw::Cookie, &mut Complaints); 58] = [
    shape::is_cookie,
    shape::value_can_be_written,
    shape::choices_hold_choices,
    shape::seal_by_who_sets,
    shape::formerly_signed,
    name::given,
    name::not_empty,
    name::ascii,
    name::no_control,
    name::token,
    name::kept,
    name::pattern,
    name::placeholder,
    family::setter,
    family::beginning,
    family::number,
    family::names_of_none,
    name::size,
    prefix::spelling,
    prefix::promises,
    prefix::former_promises,
    prefix::script,
    prefix::left_out,
    |raw, complaints| text::provider(raw.stated(), complaints),
    text::provider_url,
    |raw, complaints| text::purpose(raw.stated(), complaints),
    text::others,
    nul::in_cookie,
    text::reasons,
    language::of_cookie,
    |raw, complaints| category::given(raw.stated(), complaints),
    |raw, complaints| category::third_parties(raw.stated(), complaints),
    category::audience,
    lifetime::given,
    lifetime::spelling,
    lifetime::not_zero,
    lifetime::calendar,
    lifetime::cap,
    lifetime::choices,
    lifetime::refresh,
    lifetime::unknown,
    storage::by_script,
    storage::attributes,
    storage::lifetime,
    path::slash,
    path::octets,
    path::sent,
    path::size,
    domain::domain,
    domain::host,
    formerly::moved,
    formerly::pattern,
    formerly::until,
    attributes::same_site_none,
    attributes::same_site_cross,
    attributes::secure_missing,
    attributes::http_only_script,
    attributes::partitioned_secure,
];

/// Returns the declaration as a model, or complains.
pub(crate) fn cookie<'r>(raw: &'r raw::Cookie, complaints: &mut Complaints) -> Option<Cookie<'r>> {
    RULES.iter().for_each(|rule| rule(raw, complaints));
    if complaints.is_empty() { legal(raw) } else { None }
}

/// `None` cannot happen without a complaint: a rule requires every key that this asks for.
fn legal(raw: &raw::Cookie) -> Option<Cookie<'_>> {
    let provider = match &raw.provider.value()?.value {
        Provider::Named(name) => Some(name.as_str()),
        Provider::Site => None,
    };
    let purpose = text::folded(raw.stated().purpose()?);
    Some(Cookie {
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        origin: shape::origin(raw)?,
        place: formerly::present(raw),
        prefix_may_go: raw.prefix.value().is_some(),
        varies: raw.listed_name()?.contains('*'),
        names: family::names(raw),
        provider,
        provider_url: raw.provider_url.text(),
        host: raw.host.text(),
        purpose_key: raw.purpose_key.text().map_or_else(|| purpose.clone(), text::folded),
        purpose,
        purposes: text::translated(&raw.purposes),
        function: raw.function.text(),
        functions: text::translated(&raw.functions),
        category: category::category(raw.stated())?,
        lifetime: lifetime::lifetime(raw)?,
        refresh: raw.refresh.or(false),
        recipients: text::names(&raw.recipients),
        same_site: attributes::same_site(raw)?,
        formerly: formerly::formerly(raw),
        allowed: text::allowed(&raw.allowed),
    })
}
