//! Copies of the choices where no place of their cookie is: another release left them there, or somebody planted them.

use std::collections::BTreeSet;
use std::iter;
use std::net::Ipv4Addr;

use super::Exchange;
use super::copies::Copy;
use crate::declare::declaration::Declaration;
use crate::wire::choices::Mark;
use crate::wire::place::{Place, is_bound_to_host};
use crate::wire::set_cookie::SetCookie;

impl Exchange {
    /// Whether there may be strays: the request shows several copies, one that no place of this release has written, or one
    /// that every host of the domain can plant.
    pub(super) fn has_strays(&self, cookie: &'static Declaration) -> bool {
        let copies = self.request_copies();
        let places = self.formerly(cookie).map(|former| former.identity).chain([cookie.facts.identity]);
        let is_of_a_place = |mark: Mark| places.clone().any(|identity| mark == Mark::of(identity));
        let is_stray = |copy: Copy<'_>| copy.only_refusals || !copy.mark().is_some_and(is_of_a_place);
        copies.are_several() || copies.iter().copied().any(is_stray)
    }

    /// Removes strays under each name of the cookie: at the host of the site and at each domain above it, but not where an
    /// answer puts a copy.
    pub(super) fn stray_removals(&self, cookie: &'static Declaration) -> Vec<SetCookie> {
        let former = self.formerly(cookie).map(Place::Former);
        let places = iter::once(Place::Present).chain(former);
        let places: Vec<_> = places.map(|place| place.name_and_attributes(&cookie.facts)).collect();
        let is_kept = |removed: (&str, &str, &str)| {
            places.iter().any(|(name, at)| !at.partitioned && removed == (*name, at.path, at.domain))
        };
        // Browsers keep a cookie that is bound to a host only where its declaration puts it.
        let scopes = places.iter().filter(|(name, _)| !is_bound_to_host(name));
        let scopes: BTreeSet<_> = scopes.map(|(name, at)| (*name, at.path)).collect();
        let domains = || iter::once("").chain(domains_of(host_of(self.site.policy.site)));
        let strays =
            scopes.into_iter().flat_map(|(name, path)| domains().map(move |domain| (name, path, domain)));
        strays
            .filter(|stray| !is_kept(*stray))
            .map(|stray| SetCookie::stray_removal(stray, cookie.secure()))
            .collect()
    }
}

/// Returns the host of an address, without its port.
fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default()
}

/// Returns the domains that a cookie of the host can have, the host first: no single label, and none for an IP address.
fn domains_of(host: &str) -> impl Iterator<Item = &str> {
    let is_name = host.parse::<Ipv4Addr>().is_err() && !host.starts_with('[');
    let host = Some(host).filter(|_| is_name);
    iter::successors(host, |domain| domain.split_once('.').map(|(_, above)| above))
        .filter(|domain| domain.contains('.'))
}
