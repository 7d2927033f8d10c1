//! `#[policy(part)]`: it has a list, and nothing that belongs to a site.

use super::policy::twice;
use crate::complaints::Complaints;
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
        (&key::SITE, raw.site.span()),
        (&key::SITE_NAME, raw.site_name.span()),
        (&key::CHOICES, raw.choices.span()),
        (&key::PROVIDER, raw.provider.span()),
        (&key::RECIPIENTS, raw.recipients.span()),
        (&key::PLAIN_HTTP, raw.plain_http.span()),
        (&key::SEAL_SCOPE, raw.seal_scope.span()),
        (&key::LANGUAGES, raw.languages.span()),
        (&key::AUDIENCE_EXEMPTION, raw.audience_exemption.span()),
        (&key::CHANGED, raw.changed.span()),
        (&key::PARTS, raw.parts.span()),
        (&key::OWN_ORIGINS, raw.own_origins.span()),
        (&key::RETIRED, raw.retired.span()),
        (&key::JURISDICTIONS, raw.jurisdictions.span()),
        (&key::ALLOW, raw.allowed.first().map(|allowed| allowed.span)),
        (&key::DENY, raw.denied.span()),
        (&key::STILL_VALID, raw.still_valid.span()),
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
    let Some(span) = raw.embeds.span() else { return };
    let what = format!("`{}` is a part, and `embeds` is a key of the policy of a site", raw.ident);
    let help = format!(
        "remove `embeds`, and list the same embeds in each policy that includes the part: \
         `#[policy(.., parts = [{}], embeds = [..])]`",
        raw.ident
    );
    complaints.add(span, &what, &help);
}
