//! `#[policy(..)]`: what its own keys can tell.

use super::{date, language, shown, text};
use crate::complaints::Complaints;
use crate::model::Policy;
use crate::raw::{self, Given, Spanned};
use crate::rules;
use crate::suggest;

/// Countries whose law exempts anonymous audience measurement.
const COUNTRIES: [&str; 2] = ["FR", "UK"];

/// The built-in categories that visitors decide about.
const REFUSABLE: [&str; 4] = ["Preferences", "AnonymousStatistics", "Statistics", "Marketing"];

/// The policy as it is true, or complaints.
pub(crate) fn policy<'r>(raw: &'r raw::Policy, complaints: &mut Complaints) -> Option<Policy<'r>> {
    site(raw, complaints);
    site_name(raw, complaints);
    changed(raw, complaints);
    countries(raw, complaints);
    text::recipients(&raw.recipients, complaints);
    language::of_policy(&raw.languages, complaints);
    twice(raw, complaints);
    categories(raw, complaints);
    if let Some(provider) = raw.provider.value().filter(|provider| provider.value.trim().is_empty()) {
        complaints.rule(
            &rules::PROVIDER,
            provider.span,
            "empty provider",
            "write `provider = \"Opendatasoft\"`",
        );
    }
    if complaints.is_empty() { legal(raw) } else { None }
}

fn legal(raw: &raw::Policy) -> Option<Policy<'_>> {
    Some(Policy {
        attrs: &raw.attrs,
        is_documented: raw.is_documented,
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        cookies: &raw.cookies,
        site: raw.site.text()?,
        site_name: raw.site_name.text().map(text::folded),
        choices: raw.choices.value().map(|choices| &choices.value),
        provider: raw.provider.text(),
        recipients: text::names(&raw.recipients),
        languages: text::names(&raw.languages).unwrap_or_default(),
        audience_exemption: list(&raw.audience_exemption),
        changed: raw.changed.text(),
        retired: list(&raw.retired),
        still_valid: list(&raw.still_valid),
    })
}

fn list<T>(given: &Given<Vec<T>>) -> &[T] {
    given.value().map_or(&[], |list| list.value.as_slice())
}

/// The site is an address.
fn site(raw: &raw::Policy, complaints: &mut Complaints) {
    let help = "write `site = \"https://transport.opendatasoft.com\"`";
    match &raw.site {
        Given::Nothing => complaints.add(raw.ident.span(), &format!("`{}` has no `site`", raw.ident), help),
        Given::Value(Spanned { value, span }) if !is_address(value) => {
            complaints.add(*span, &format!("`{}` is no address of a site", value.escape_debug()), help);
        }
        Given::Value(_) | Given::Unreadable => {}
    }
}

fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"".contains(&byte))
    })
}

/// The name of the site is not empty.
fn site_name(raw: &raw::Policy, complaints: &mut Complaints) {
    if let Some(name) = raw.site_name.value().filter(|name| text::is_blank(&name.value)) {
        complaints.add(name.span, "empty `site_name`", "leave `site_name` out, or write a text");
    }
}

/// The last change was on a day.
fn changed(raw: &raw::Policy, complaints: &mut Complaints) {
    let Some(changed) = raw.changed.value() else { return };
    if let Some(fault) = date::fault(&changed.value) {
        let what = format!("{} {fault}", shown(&changed.value));
        complaints.add(changed.span, &what, "write `changed = \"2026-11-24\"`: year, month, day");
    }
}

/// The law of the countries knows the exemption.
fn countries(raw: &raw::Policy, complaints: &mut Complaints) {
    for country in list(&raw.audience_exemption) {
        if country == "DE" {
            let help = "drop `DE`, and ask visitors there: `category = Statistics`";
            complaints.rule(&rules::EX_NONE_DE, country.span(), "`DE`", help);
        } else if !COUNTRIES.iter().any(|known| country == known) {
            let what = format!("no exemption of `{country}` is known for audience measurement");
            complaints.add(country.span(), &what, &suggest::help(&country.to_string(), &COUNTRIES));
        }
    }
}

/// A category of one word is a built-in one that can be refused.
fn categories(raw: &raw::Policy, complaints: &mut Complaints) {
    for (category, _) in list(&raw.still_valid) {
        let Ok(ident) = syn::parse2::<proc_macro2::Ident>(category.clone()) else { continue };
        let name = ident.to_string();
        if !REFUSABLE.contains(&name.as_str()) {
            let what = format!("unknown category `{name}`");
            complaints.add(ident.span(), &what, &suggest::help(&name, &REFUSABLE));
        }
    }
}

/// No cookie is listed twice.
fn twice(raw: &raw::Policy, complaints: &mut Complaints) {
    for (i, cookie) in raw.cookies.iter().enumerate() {
        let text = cookie.path.to_string();
        if cookie.cfgs.is_empty() && raw.cookies.iter().take(i).any(|former| former.path.to_string() == text)
        {
            complaints.add(cookie.span, &format!("`{text}` is listed twice"), "keep one of them");
        }
    }
}
