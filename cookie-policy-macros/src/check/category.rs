//! Category, exemption, and third parties.

use proc_macro2::Span;

use super::required::{Required, required};
use crate::complaints::Complaints;
use crate::model::Category;
use crate::raw::{self, Cookie, Lifetime, Stated};
use crate::rules::{AUDIENCE_DAYS, DAY};
use crate::words::{self, Exemption, Party, SameSite};
use crate::{rules, suggest};

/// The category is given, and `Necessary` has an exemption.
pub(super) fn given(stated: Stated<'_>, complaints: &mut Complaints) {
    let help =
        "add `category = Statistics`, or another category from the documentation of `#[derive(Cookie)]`";
    let category = Required { key: "category", rule: &rules::BASIS, help };
    let Some(given) = required(stated.ident, stated.category, &category, complaints) else { return };
    if let raw::Category::Necessary(None) = given.value {
        let exemptions = suggest::list(&words::all::<Exemption>());
        let help = format!("write `category = Necessary(..)` with one of {exemptions}");
        complaints.rule(&rules::BASIS, given.span, "`Necessary` without an exemption", &help);
    }
}

/// What needs consent says which third parties have access.
pub(super) fn third_parties(stated: Stated<'_>, complaints: &mut Complaints) {
    let needs_consent = match stated.category() {
        None | Some(raw::Category::Necessary(_)) => false,
        Some(raw::Category::Refusable(_)) => !stated.is_anonymous(),
    };
    if needs_consent && stated.recipients.is_nothing() {
        let what = format!("`{}` has no `recipients`", stated.ident);
        let help = "add `recipients = []` for none, or `recipients = [\"Example Ltd\"]`";
        complaints.rule(&rules::THIRD_PARTIES, stated.ident.span(), &what, help);
    }
}

/// Anonymous statistics have no recipients.
pub(super) fn no_recipients(stated: Stated<'_>, complaints: &mut Complaints) {
    let first = stated.recipients.value().and_then(|list| list.value.first());
    if let Some(first) = first.filter(|_| stated.is_anonymous()) {
        let help = "write `recipients = []`, or `category = Statistics`, which needs consent";
        complaints.rule(&rules::EX_AUDIENCE, first.span, "a recipient of `Statistics(Anonymous)`", help);
    }
}

/// Anonymous statistics keep the conditions of their exemption: first-party, no recipients, for at most thirteen months,
/// and always visible to this server.
pub(super) fn audience(raw: &Cookie, complaints: &mut Complaints) {
    if !raw.stated().is_anonymous() {
        return;
    }
    no_recipients(raw.stated(), complaints);
    let mut complain =
        |span: Span, what: &str, help: &str| complaints.rule(&rules::EX_AUDIENCE, span, what, help);
    if let Some(given) = raw.party.exactly(Party::Third) {
        let help = "write `category = Statistics`, which needs consent";
        complain(given.span, "`party = Third` with `Statistics(Anonymous)`", help);
    }
    for (key, what, span) in hiding(raw) {
        let what = format!("{what}, so this server cannot always see the cookie and would prolong it");
        let help = format!("remove the key `{key}`, or write `category = Statistics`, which needs consent");
        complain(span, &what, &help);
    }
    if let Some(seconds) = raw.seconds().filter(|seconds| seconds.value > AUDIENCE_DAYS * DAY) {
        let what = format!("a lifetime over {AUDIENCE_DAYS} days");
        let help = format!("write {} or less", raw.lifetime_of(&format!("{AUDIENCE_DAYS} days")));
        complain(seconds.span, &what, &help);
    }
    if let Some(given) = raw.lifetime.value().filter(|given| matches!(given.value, Lifetime::UntilRemoved)) {
        let help =
            format!("write `lifetime = \"{AUDIENCE_DAYS} days\"` or less, and let the script remove it then");
        complain(given.span, "`until_removed` with `Statistics(Anonymous)`", &help);
    }
}

/// The keys with which browsers send the cookie in some requests only.
fn hiding(raw: &Cookie) -> impl Iterator<Item = (&'static str, &'static str, Span)> {
    let path = raw.unusual_path().map(|path| ("path", "a path other than `/`", path.span));
    let strict = raw.same_site.exactly(SameSite::Strict);
    let strict = strict.map(|given| ("same_site", "`same_site = Strict`", given.span));
    let partitioned = raw.partitioned.exactly(true);
    let partitioned = partitioned.map(|given| ("partitioned", "`partitioned = true`", given.span));
    [path, strict, partitioned].into_iter().flatten()
}

pub(super) fn category<'r>(stated: Stated<'r>) -> Option<Category<'r>> {
    Some(match stated.category()? {
        raw::Category::Necessary(exemption) => Category::Necessary((*exemption)?),
        raw::Category::Refusable(category) => Category::Refusable(category),
    })
}
