//! `#[policy(..)]`: what its own keys show.

use super::{date, language, text};
use crate::complaints::Complaints;
use crate::keys::policy as key;
use crate::model::Policy;
use crate::raw::{self, Country, Given, Spanned};
use crate::rules;
use crate::words;

/// Returns the policy as a model, or complains.
pub(crate) fn policy<'r>(raw: &'r raw::Policy, complaints: &mut Complaints) -> Option<Policy<'r>> {
    site(raw, complaints);
    site_name(raw, complaints);
    changed(raw, complaints);
    countries(raw, complaints);
    text::recipients(&raw.recipients, complaints);
    language::of_policy(&raw.languages, complaints);
    twice(raw, complaints);
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
        audience_exemption: exempting(raw),
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
            complaints.add(*span, &format!("`{}` is not the address of a site", value.escape_debug()), help);
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
        complaints.add(name.span, "empty `site_name`", "leave out `site_name`, or write a text");
    }
}

/// The date of the last change is a day of the calendar.
fn changed(raw: &raw::Policy, complaints: &mut Complaints) {
    if let Some(changed) = raw.changed.value() {
        date::check(&key::CHANGED, changed, complaints);
    }
}

/// The countries have the exemption that the policy relies on.
fn countries(raw: &raw::Policy, complaints: &mut Complaints) {
    for country in list(&raw.audience_exemption) {
        if let Country::Germany = country.value {
            let help = "remove `DE`, and ask visitors in Germany for consent: `category = Statistics`";
            complaints.rule(&rules::EX_NONE_DE, country.span, "`DE` in `audience_exemption`", help);
        }
    }
}

fn exempting(raw: &raw::Policy) -> Vec<words::Country> {
    let exempting = |country: &Spanned<Country>| match country.value {
        Country::Exempting(country) => Some(country),
        Country::Germany => None,
    };
    list(&raw.audience_exemption).iter().filter_map(exempting).collect()
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
