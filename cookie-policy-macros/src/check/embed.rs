//! `#[derive(Embed)]`: what is embedded, and what it says about itself.

use super::element::{self, kebab_key};
use super::required::missing;
use super::text::{names, not_blank, translated};
use super::{address, category, country, language, nul, origin, text};
use crate::complaints::Complaints;
use crate::given::Given;
use crate::model::embed::Embed;
use crate::raw::embed::{self as raw, Address, Fields};
use crate::raw::{Listed, Provider};

/// The rules for an embed, in the order of the documentation.
const RULES: [fn(&raw::Embed, &mut Complaints); 24] = [
    shape,
    key,
    title,
    |raw, complaints| text::provider(raw.stated(), complaints),
    |raw, complaints| text::purpose(raw.stated(), complaints),
    others,
    nul::in_embed,
    language::of_embed,
    |raw, complaints| category::given(raw.stated(), complaints),
    |raw, complaints| category::third_parties(raw.stated(), complaints),
    |raw, complaints| category::no_recipients(raw.stated(), complaints),
    element::one,
    |raw, complaints| address::check(&raw.frame, &raw.fields, complaints),
    |raw, complaints| address::check(&raw.script, &raw.fields, complaints),
    |raw, complaints| address::check(&raw.image, &raw.fields, complaints),
    |raw, complaints| address::check(&raw.link, &raw.fields, complaints),
    fields_used,
    origins,
    cookies,
    |raw, complaints| address::without_fields(&raw.privacy, complaints),
    country::known,
    element::keys,
    element::frame,
    element::start,
];

/// Returns the embed as a model, or complains.
pub(crate) fn embed<'r>(raw: &'r raw::Embed, complaints: &mut Complaints) -> Option<Embed<'r>> {
    RULES.iter().for_each(|rule| rule(raw, complaints));
    if complaints.is_empty() { legal(raw) } else { None }
}

/// `None` cannot happen without a complaint: a rule requires every key that this asks for.
fn legal(raw: &raw::Embed) -> Option<Embed<'_>> {
    let fields = raw.known_fields();
    let purpose = text::folded(raw.stated().purpose()?);
    let model = |address: &Address| address::model(address, fields);
    Some(Embed {
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        fields,
        key: raw.key.text().map_or_else(|| kebab_key(&raw.ident), str::to_owned),
        title: raw.title.text()?,
        titles: translated(&raw.titles),
        provider: match &raw.provider.value()?.value {
            Provider::Named(name) => Some(name.as_str()),
            Provider::Site => None,
        },
        purpose_key: raw.purpose_key.text().map_or_else(|| purpose.clone(), text::folded),
        purpose,
        purposes: translated(&raw.purposes),
        category: category::category(raw.stated())?,
        element: element::element(raw)?,
        address: model(&raw.address()?.value)?,
        link: raw.link.value().and_then(|link| model(&link.value)),
        origins: origins_of(raw),
        cookies: raw.cookies.value().map_or(&[], |cookies| &cookies.value),
        recipients: names(&raw.recipients),
        privacy: raw.privacy.value().map(|privacy| privacy.value.text()),
        countries: names(&raw.countries),
        referrer_policy: element::referrer_policy(raw),
        allowed: text::allowed(&raw.allowed),
    })
}

fn origins_of(raw: &raw::Embed) -> Vec<(crate::words::Directive, Vec<&str>)> {
    let all = raw.origins.value().into_iter().flat_map(|given| &given.value);
    let texts = |origins: &raw::Origins| origins.sources.len();
    all.filter(|origins| texts(origins) > 0)
        .map(|one| (one.directive, one.sources.iter().map(|source| source.value.as_str()).collect()))
        .collect()
}

/// It is a struct without parameters.
fn shape(raw: &raw::Embed, complaints: &mut Complaints) {
    let help = format!("write `struct {} {{ id: String }}`", raw.ident);
    match &raw.fields {
        Fields::Generic(span) => complaints.add(*span, "an embed cannot have generic parameters", &help),
        Fields::NotStruct => complaints.add(raw.ident.span(), "an embed must be a struct", &help),
        Fields::Struct(_) => {}
    }
}

/// The key can be the beginning of an id.
fn key(raw: &raw::Embed, complaints: &mut Complaints) {
    if let Some(key) = raw.key.value().filter(|key| !element::is_key(&key.value)) {
        let what = "the key of an embed begins with a lower-case letter and consists of 1 to 32 lower-case letters, \
                    digits and `-`";
        complaints.add(key.span, what, "write `key = \"video\"`");
    }
}

/// Visitors can read what it is.
fn title(raw: &raw::Embed, complaints: &mut Complaints) {
    if raw.title.is_nothing() {
        missing(&raw.ident, "title", "add `title = \"Video\"`", complaints);
    }
    not_blank("title", &raw.title, "write `title = \"Video\"`", complaints);
}

/// No other text is empty.
fn others(raw: &raw::Embed, complaints: &mut Complaints) {
    text::optional([("purpose_key", &raw.purpose_key), ("allow", &raw.allow)], complaints);
    text::recipients(&raw.recipients, complaints);
    text::reasons_of(&raw.allowed, complaints);
}

/// Each field is in an address, or is given to the script that runs first.
fn fields_used(raw: &raw::Embed, complaints: &mut Complaints) {
    let addresses = || [&raw.frame, &raw.script, &raw.image, &raw.link].into_iter();
    let is_known = raw.start.is_nothing()
        && raw.address().is_some()
        && !addresses().any(|given| matches!(given, Given::Unreadable));
    let is_used = |name: &str| {
        let fields =
            |given: &Given<Address>| given.value().is_some_and(|it| it.value.fields().any(|it| it == name));
        addresses().any(fields)
    };
    for field in raw.known_fields().iter().filter(|field| is_known && !is_used(&field.name)) {
        let name = &field.name;
        let help = format!("write `{{{name}}}` where its value belongs, or remove the field");
        complaints.add(field.span, &format!("no address has the field `{name}`"), &help);
    }
}

/// The origins are origins, and of a kind that the element can load.
fn origins(raw: &raw::Embed, complaints: &mut Complaints) {
    let Some(given) = raw.origins.value() else { return };
    origin::of_embed(&given.value, complaints);
    let unfit = |one: &&raw::Origins| !element::loads(raw, one.directive);
    for one in given.value.iter().filter(unfit) {
        let what = element::not_loaded(one.directive);
        complaints.add(one.span, &what.0, what.1);
    }
}

/// No cookie is listed twice.
fn cookies(raw: &raw::Embed, complaints: &mut Complaints) {
    let all = raw.cookies.value().into_iter().flat_map(|given| &given.value);
    for Listed { path, span, .. } in all.filter(|cookie| cookie.repeated) {
        complaints.add(*span, &format!("`{path}` is listed twice"), "keep one of them");
    }
}
