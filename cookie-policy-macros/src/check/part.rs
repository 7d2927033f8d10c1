//! `#[policy(part)]`: it has a list, and nothing that belongs to a site.

use proc_macro2::Span;

use super::policy::twice;
use crate::complaints::Complaints;
use crate::given::Given;
use crate::keys::policy as key;
use crate::model::Part;
use crate::raw;

/// Returns the part as a model, or complains.
pub(crate) fn part<'r>(raw: &'r raw::Policy, complaints: &mut Complaints) -> Option<Part<'r>> {
    keys_of_sites(raw, complaints);
    embeds_of_sites(raw, complaints);
    twice(raw, complaints);
    complaints.is_empty().then(|| Part {
        attrs: &raw.attrs,
        is_documented: raw.is_documented,
        ident: &raw.ident,
        vis: &raw.vis,
        library: &raw.library,
        cookies: &raw.cookies,
    })
}

/// Only the policy of a site says what a site says.
fn keys_of_sites(raw: &raw::Policy, complaints: &mut Complaints) {
    let given = [
        (&key::SITE, span(&raw.site)),
        (&key::SITE_NAME, span(&raw.site_name)),
        (&key::CHOICES, span(&raw.choices)),
        (&key::PROVIDER, span(&raw.provider)),
        (&key::RECIPIENTS, span(&raw.recipients)),
        (&key::PLAIN_HTTP, span(&raw.plain_http)),
        (&key::SEAL_SCOPE, span(&raw.seal_scope)),
        (&key::LANGUAGES, span(&raw.languages)),
        (&key::AUDIENCE_EXEMPTION, span(&raw.audience_exemption)),
        (&key::CHANGED, span(&raw.changed)),
        (&key::PARTS, span(&raw.parts)),
        (&key::OWN_ORIGINS, span(&raw.own_origins)),
        (&key::RETIRED, span(&raw.retired)),
        (&key::JURISDICTIONS, span(&raw.jurisdictions)),
        (&key::ALLOW, raw.allowed.first().map(|allowed| allowed.span)),
        (&key::DENY, span(&raw.denied)),
        (&key::STILL_VALID, span(&raw.still_valid)),
    ];
    for (key, span) in given.into_iter().filter_map(|(key, span)| Some((key, span?))) {
        let name = key.name;
        let what = format!("`{}` is a part, and `{name}` is a key of the policy of a site", raw.ident);
        let help = format!("remove `{name}`: the policy that includes the part states it");
        complaints.add(span, &what, &help);
    }
}

/// What a library embeds is rendered by the jar of the site, so the site lists it.
fn embeds_of_sites(raw: &raw::Policy, complaints: &mut Complaints) {
    let Some(span) = span(&raw.embeds) else { return };
    let what = format!("`{}` is a part, and `embeds` is a key of the policy of a site", raw.ident);
    let help = format!(
        "remove `embeds`, and list the same embeds in each policy that includes the part: \
         `#[policy(.., parts = [{}], embeds = [..])]`",
        raw.ident
    );
    complaints.add(span, &what, &help);
}

fn span<T>(given: &Given<T>) -> Option<Span> {
    given.value().map(|given| given.span)
}
