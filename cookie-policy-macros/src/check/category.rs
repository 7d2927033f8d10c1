//! Category, exemption, and third parties.

use proc_macro2::Span;

use super::{Demand, demand, party};
use crate::complaints::Complaints;
use crate::model::{Category, Party};
use crate::raw::{self, Cookie};
use crate::rules;
use crate::suggest;

/// Thirteen months, counted short.
const AUDIENCE_SECONDS: u64 = 393 * 86_400;

/// The category is given, and `Necessary` says why.
pub(super) fn given(raw: &Cookie, complaints: &mut Complaints) {
    let help = "add `category = Statistics`, or `category = Necessary(Authentication)`";
    let category = Demand { key: "category", rule: &rules::BASIS, help };
    let Some(given) = demand(raw, &raw.category, &category, complaints) else { return };
    if let raw::Category::BuiltIn { name: "Necessary", detail: None } = given.value {
        let others = suggest::list(crate::parse::EXEMPTIONS.get(1..).unwrap_or_default());
        let help = format!("write `category = Necessary(Authentication)`, or another exemption: {others}");
        complaints.rule(&rules::BASIS, given.span, "`Necessary` without a reason", &help);
    }
}

/// Whoever is asked for consent is told which third parties have access, by the declaration itself.
pub(super) fn third_parties(raw: &Cookie, complaints: &mut Complaints) {
    let needs_consent = !matches!(
        category_of(raw),
        None | Some(
            raw::Category::BuiltIn { name: "Necessary", .. } | raw::Category::BuiltIn { detail: Some(_), .. }
        )
    );
    if needs_consent && raw.recipients.is_nothing() {
        let what = format!("`{}` has no `recipients`", raw.ident);
        let help = "add `recipients = []` for none, or `recipients = [\"InnoCraft Ltd\"]`";
        complaints.rule(&rules::THIRD_PARTIES, raw.ident.span(), &what, help);
    }
}

/// The exemption of anonymous statistics holds: first party, no recipients, at most 393 days.
pub(super) fn audience(raw: &Cookie, complaints: &mut Complaints) {
    let Some(raw::Category::BuiltIn { detail: Some("Anonymous"), .. }) = category_of(raw) else { return };
    let mut complain =
        |span: Span, what: &str, help: &str| complaints.rule(&rules::EX_AUDIENCE, span, what, help);
    if let Some(given) = raw.party.value().filter(|_| party(raw) == Party::Third) {
        complain(
            given.span,
            "`party = Third` with `Statistics(Anonymous)`",
            "write `category = Statistics`, which needs consent",
        );
    }
    if let Some(first) = raw.recipients.value().and_then(|list| list.value.first()) {
        complain(
            first.span,
            "a recipient of `Statistics(Anonymous)`",
            "write `recipients = []`, or `category = Statistics`, which needs consent",
        );
    }
    let elsewhere = raw.path.value().filter(|path| path.value != "/");
    if let Some(path) = elsewhere {
        let what = "a path other than `/`, which hides from requests whether the cookie would be prolonged";
        complain(
            path.span,
            what,
            "drop the key `path`, or write `category = Statistics`, which needs consent",
        );
    }
    if let Some(strict) = raw.same_site.value().filter(|given| given.value == "Strict") {
        let what = "`same_site = Strict`, which hides from requests whether the cookie would be prolonged";
        complain(strict.span, what, "drop the key `same_site`, or write `category = Statistics`");
    }
    if let Some(partitioned) = raw.partitioned.value().filter(|partitioned| partitioned.value) {
        let what = "a partition, which hides from requests whether the cookie would be prolonged";
        complain(partitioned.span, what, "drop the key `partitioned`, or write `category = Statistics`");
    }
    let seconds = raw.lifetime.value().and_then(|lifetime| lifetime.value.seconds.as_ref());
    if let Some(seconds) = seconds.filter(|seconds| seconds.value > AUDIENCE_SECONDS) {
        complain(seconds.span, "a lifetime over 393 days", "write `lifetime = \"393 days\"` or less");
    }
}

fn category_of(raw: &Cookie) -> Option<&raw::Category> {
    raw.category.value().map(|given| &given.value)
}

pub(super) fn category(raw: &Cookie) -> Option<Category<'_>> {
    Some(match category_of(raw)? {
        raw::Category::BuiltIn { name: "Necessary", detail } => Category::Necessary { exemption: (*detail)? },
        raw::Category::BuiltIn { detail: Some(_), .. } => Category::AnonymousStatistics,
        raw::Category::BuiltIn { name, detail: None } => Category::BuiltIn(name),
        raw::Category::Own(path) => Category::Own(path),
    })
}
