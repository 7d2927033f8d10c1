//! The declarations of a policy as they are at a mount: made once, when a site is.

use std::iter;

use super::address::Transport;
use super::claims::{Claims, Name, Names};
use super::error::PlacementError;
use super::identity::Identity;
use super::mount::Mount;
use super::past::Past;
use super::places::Places;
use super::rules;
use super::spot::{Line, Spot, kept};
use crate::declare::attributes::{Exemption, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::policy::PolicyFacts;
use crate::policy::fingerprint::Fingerprint;

/// Where an installation is and who runs it, as far as the application said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Placement {
    pub(crate) mount: Option<Mount>,
    /// The mount without TLS beside one with it.
    pub(crate) beside: Option<Mount>,
    pub(crate) identity: Option<Identity>,
    /// Origins of the application besides that of the mount.
    pub(crate) origins: Vec<String>,
    /// The path of the policy page.
    pub(crate) pages: Option<String>,
    pub(crate) past: Option<&'static dyn Past>,
}

/// Puts the cookies of a policy at the addresses of one mount.
pub(super) struct Table<'m> {
    policy: &'static PolicyFacts,
    mount: Option<&'m Mount>,
    /// The mount without TLS, whose refusals count here, too.
    beside: Option<&'m Mount>,
    identity: Option<&'m Identity>,
}

impl<'m> Table<'m> {
    /// The table of the mount that requests come to unless something else is known.
    pub(super) fn of(policy: &'static PolicyFacts, placement: &'m Placement) -> Self {
        let Placement { mount, beside, identity, .. } = placement;
        Self { policy, mount: mount.as_ref(), beside: beside.as_ref(), identity: identity.as_ref() }
    }

    /// The table of the mount without TLS beside it.
    pub(super) fn of_plain_http(policy: &'static PolicyFacts, placement: &'m Placement) -> Self {
        let Placement { beside, identity, .. } = placement;
        Self { policy, mount: beside.as_ref(), beside: None, identity: identity.as_ref() }
    }

    /// Returns the policy with its cookies as they are here, and adds their names.
    pub(super) fn policy(&self, claims: &mut Claims) -> Result<PolicyFacts, PlacementError> {
        let policy = self.policy;
        let mut all = |cookies: &'static [Declaration], is_retired| -> Result<&'static [Declaration], _> {
            let mut all = Vec::with_capacity(cookies.len());
            for cookie in cookies {
                if let Some((placed, names)) = self.placed(cookie, is_retired)? {
                    claims.add(cookie, names, is_retired, self.transport());
                    all.push(placed);
                }
            }
            Ok(all.leak())
        };
        let (cookies, retired) = (all(policy.cookies, false)?, all(policy.retired, true)?);
        let is_choices = |choices: &Declaration| {
            let at = policy.cookies.iter().position(|one| one.facts.identity == choices.facts.identity)?;
            cookies.get(at)
        };
        let named =
            |name: Option<&str>, declared| name.map_or(declared, |name| kept(declared, name.to_owned()));
        Ok(PolicyFacts {
            site: named(self.mount.map(|mount| mount.address.to_string()).as_deref(), policy.site),
            site_name: named(self.identity.map(|identity| identity.name.as_str()), policy.site_name),
            provider: self.provider(),
            choices: policy.choices.and_then(is_choices),
            still_valid: self.still_valid(),
            retired,
            embeds: self.embeds(),
            cookies,
            ..*policy
        })
    }

    fn provider(&self) -> &'static str {
        let declared = self.policy.provider;
        self.identity.map_or(declared, |identity| kept(declared, identity.provider.clone()))
    }

    fn embeds(&self) -> &'static [EmbedDeclaration] {
        let Some(identity) = self.identity else { return self.policy.embeds };
        let named = |declared: &EmbedDeclaration| {
            let mut embed = *declared;
            if embed.facts.provider_is_site {
                embed.facts.provider = kept("", identity.provider.clone());
            }
            embed
        };
        self.policy.embeds.iter().map(named).collect::<Vec<_>>().leak()
    }

    /// A former list, too, may have had a cookie of the site.
    fn still_valid(&self) -> &'static [(&'static str, u64)] {
        let Some(identity) = self.identity else { return self.policy.still_valid };
        let of_both = |(key, open): &(&'static str, u64)| {
            [(*key, *open), (*key, Fingerprint::from_number(*open).of_provider(&identity.provider).get())]
        };
        self.policy.still_valid.iter().flat_map(of_both).collect::<Vec<_>>().leak()
    }

    fn transport(&self) -> Transport {
        if self.mount.is_some_and(Mount::is_plain_http) { Transport::Http } else { Transport::Https }
    }

    /// Returns the cookie as it is here, with its names. One that is retired and cannot be here may still be at a former place;
    /// without any, there is nothing to remove.
    fn placed(
        &self,
        declared: &'static Declaration,
        is_retired: bool,
    ) -> Result<Option<(Declaration, Names)>, PlacementError> {
        let mut cookie = *declared;
        if let (Some(identity), true) = (self.identity, cookie.facts.provider_is_site) {
            cookie.facts.provider = kept("", identity.provider.clone());
        }
        let Some(mount) = self.mount.filter(|_| cookie.is_sent_here()) else {
            return Ok(Some((cookie, Names::default())));
        };
        let mut places = Places::of(&mount.address.host);
        match self.present(declared, &Spot::of(mount)) {
            Ok((line, name)) => places.add_present(line, name),
            Err(error) if !is_retired => return Err(error),
            Err(_) => {}
        }
        let Some((line, formerly, names)) = self.places(declared, mount, places).into_parts() else {
            return Ok(None);
        };
        let Line { name, attributes, removal, identity } = line;
        let facts = &mut cookie.facts;
        (facts.name, facts.attributes, facts.removal, facts.identity) = (name, attributes, removal, identity);
        facts.formerly = formerly.leak();
        Ok(Some((cookie, names)))
    }

    /// Returns line and name of a cookie at the mount, if browsers keep it there.
    fn present(
        &self,
        declared: &'static Declaration,
        spot: &Spot<'_>,
    ) -> Result<(Line, Name), PlacementError> {
        rules::check(self.policy, declared, spot)?;
        let line = spot.line(declared, &Line::present(&declared.facts));
        let name = Name { here: line.name, declared: declared.name() };
        rules::check_name(declared, name, spot)?;
        Ok((line, name))
    }

    /// Adds where the cookie may be besides its place: at the mount without TLS, whose copy of the choices must not get `Secure`,
    /// where the declaration says that it was, at the former addresses, and where a script may have put it.
    fn places<'l>(&self, cookie: &'static Declaration, mount: &Mount, mut places: Places<'l>) -> Places<'l> {
        let declared = Line::present(&cookie.facts);
        for spot in self.spots_beside(cookie) {
            places.add(cookie, &spot, &declared, 0);
            places.add_declared(cookie, &spot);
        }
        places.add_declared(cookie, &Spot::of(mount));
        for spot in self.former_spots(cookie, mount) {
            places.add(cookie, &spot, &declared, 0);
            places.add_declared(cookie, &spot);
        }
        if cookie.set_by() == SetBy::Script {
            // A script of others knows nothing of the mount.
            places.add(cookie, &Spot::of(mount).at_root(), &declared, 0);
        }
        places
    }

    /// Returns where the mount without TLS keeps the choices, or did. It keeps the other cookies for itself.
    fn spots_beside(&self, cookie: &Declaration) -> impl Iterator<Item = Spot<'m>> + use<'m> {
        let beside = self.beside.filter(|_| cookie.exemption() == Some(Exemption::Choices));
        beside.into_iter().flat_map(|mount| iter::once(Spot::of(mount)).chain(Spot::former(mount)))
    }

    /// Returns the other addresses at which browsers may have the cookie.
    fn former_spots<'s>(
        &self,
        cookie: &Declaration,
        mount: &'s Mount,
    ) -> impl Iterator<Item = Spot<'s>> + use<'s> {
        // Everybody on the network can write what plain HTTP sent, so it logs nobody in.
        let is_login = matches!(cookie.exemption(), Some(Exemption::Authentication | Exemption::Security));
        Spot::former(mount).filter(move |spot| mount.is_plain_http() || !spot.is_plain_http() || !is_login)
    }
}
