//! `#[policy(..)]`: what its own keys show.

use super::site::is_address;
use super::{date, language, nul, origin, site, text};
use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::keys::policy as key;
use crate::model::Policy;
use crate::raw::{self, Country, Site};
use crate::rules;
use crate::words;

/// The rules for a policy, in the order in which they complain.
const RULES: [fn(&raw::Policy, &mut Complaints); 16] = [
    site::site,
    site_name,
    run_time,
    seal_scope,
    changed,
    countries,
    recipients,
    languages,
    twice,
    provider,
    page_texts,
    addresses,
    language::of_page_texts,
    nul::in_policy,
    reasons,
    own_origins,
];

/// Returns the policy as a model, or complains.
pub(crate) fn policy<'r>(raw: &'r raw::Policy, complaints: &mut Complaints) -> Option<Policy<'r>> {
    RULES.iter().for_each(|rule| rule(raw, complaints));
    if complaints.is_empty() { legal(raw) } else { None }
}

/// `None` cannot happen without a complaint: a rule requires every key that this asks for.
fn legal(raw: &raw::Policy) -> Option<Policy<'_>> {
    Some(Policy {
        attrs: &raw.attrs,
        is_documented: raw.is_documented,
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        cookies: &raw.cookies,
        site: match &raw.site.value()?.value {
            Site::Address(address) => Some(address),
            Site::RunTime => None,
        },
        site_name: raw.site_name.text().map(text::folded),
        choices: raw.choices.value().map(|choices| &choices.value),
        provider: raw.provider.text(),
        controller: raw.controller.text(),
        contact: raw.contact.text(),
        privacy_notice: raw.privacy_notice.text(),
        refusal: raw.refusal.text(),
        refusals: text::translated(&raw.refusals),
        processors: text::names(&raw.processors).unwrap_or_default(),
        transfers: raw.transfers.text(),
        transfers_translations: text::translated(&raw.transfers_translations),
        recipients: text::names(&raw.recipients),
        plain_http: raw.plain_http.value().is_some(),
        seal_scope: raw.seal_scope.text(),
        languages: text::names(&raw.languages).unwrap_or_default(),
        audience_exemption: exempting(raw),
        changed: raw.changed.text(),
        parts: list(&raw.parts),
        embeds: list(&raw.embeds),
        own_origins: text::names(&raw.own_origins).unwrap_or_default(),
        retired: list(&raw.retired),
        jurisdictions: list(&raw.jurisdictions),
        allowed: text::allowed(&raw.allowed),
        denied: list(&raw.denied),
        still_valid: list(&raw.still_valid),
    })
}

fn list<T>(given: &Given<Vec<T>>) -> &[T] {
    given.value().map_or(&[], |list| list.value.as_slice())
}

/// The name of the site is not empty.
fn site_name(raw: &raw::Policy, complaints: &mut Complaints) {
    text::not_blank("site_name", &raw.site_name, "leave out `site_name`, or write a text", complaints);
}

/// Who runs a site is known no earlier than where it is.
fn run_time(raw: &raw::Policy, complaints: &mut Complaints) {
    let is_run_time = raw.site.value().is_some_and(|site| matches!(site.value, Site::RunTime));
    for (key, given) in [(&key::SITE_NAME, &raw.site_name), (&key::PROVIDER, &raw.provider)] {
        if let Some(given) = given.value().filter(|_| is_run_time) {
            let what = format!("`{}` beside `site = run_time`", key.name);
            let help =
                format!("remove the key `{}`; the site says it: `site.identity(name, provider)`", key.name);
            complaints.add(given.span, &what, &help);
        }
    }
}

/// What seals are bound to is not empty.
fn seal_scope(raw: &raw::Policy, complaints: &mut Complaints) {
    let help = "write `seal_scope = \"transport\"`, a name that no other application with the same keys has";
    text::not_blank("seal_scope", &raw.seal_scope, help, complaints);
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

/// Every recipient has a name.
fn recipients(raw: &raw::Policy, complaints: &mut Complaints) {
    text::recipients(&raw.recipients, complaints);
    text::processors(&raw.processors, complaints);
}

/// The languages are language tags.
fn languages(raw: &raw::Policy, complaints: &mut Complaints) {
    language::of_policy(&raw.languages, complaints);
}

/// The provider is named.
fn provider(raw: &raw::Policy, complaints: &mut Complaints) {
    let Some(provider) = raw.provider.value() else { return };
    if let Some(what) = text::blank("provider", &provider.value) {
        complaints.rule(&rules::PROVIDER, provider.span, &what, "write `provider = \"Example Ltd\"`");
    }
}

/// No text for visitors is empty.
fn page_texts(raw: &raw::Policy, complaints: &mut Complaints) {
    for (key, given) in
        [("controller", &raw.controller), ("refusal", &raw.refusal), ("transfers", &raw.transfers)]
    {
        let help = format!("leave out `{key}`, or write a text for visitors");
        text::not_blank(key, given, &help, complaints);
    }
}

/// The page can link the addresses.
fn addresses(raw: &raw::Policy, complaints: &mut Complaints) {
    for (key, given) in [(&key::CONTACT, &raw.contact), (&key::PRIVACY_NOTICE, &raw.privacy_notice)] {
        if let Some(given) = given.value().filter(|given| !is_linkable(&given.value)) {
            let what = format!("`{}` cannot be linked by the policy page", given.value.escape_debug());
            let help = format!(
                "write an `https://` address, a path of the site, or an e-mail address: `{}`",
                key.example
            );
            complaints.add(given.span, &what, &help);
        }
    }
}

/// The address of a page, a path of the site, or an e-mail address, which cannot be a script.
fn is_linkable(text: &str) -> bool {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"\\".contains(&byte));
    let is_path = text.starts_with('/') && !text.starts_with("//");
    let is_email = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !text.contains([':', '/', '?', '&', ','])
    });
    is_plain && (is_address(text) || is_path || is_email)
}

/// What is allowed has a reason.
fn reasons(raw: &raw::Policy, complaints: &mut Complaints) {
    text::reasons_of(&raw.allowed, complaints);
}

/// The site's own origins are origins.
fn own_origins(raw: &raw::Policy, complaints: &mut Complaints) {
    origin::of_policy(&raw.own_origins, complaints);
}

/// No cookie is listed twice, no part and no embed.
pub(super) fn twice(raw: &raw::Policy, complaints: &mut Complaints) {
    for cookie in
        raw.cookies.iter().chain(list(&raw.parts)).chain(list(&raw.embeds)).filter(|cookie| cookie.repeated)
    {
        complaints.add(cookie.span, &format!("`{}` is listed twice", cookie.path), "keep one of them");
    }
}
