//! One installation of a policy: what jars, the audit and pages read.

use std::borrow::Cow;

use super::claims::Claims;
use super::error::PlacementError;
use super::index::Index;
use super::mount::Mount;
use super::neighbours;
use super::past::Past;
use super::places;
use super::spot::{Spot, below, kept};
use super::table::{Placement, Table};
use crate::declare::attributes::{Exemption, Party, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Attributes;
use crate::policy::terms::Terms;
use crate::policy::{Policy, PolicyFacts};
use crate::wire::domain;

/// The path of the policy page, unless the application sets another one.
const PAGES: &str = "/cookies";

/// A policy at its place. Without a [mount](Mount), it is what the macros wrote.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Installation {
    pub(crate) policy: &'static PolicyFacts,
    /// The terms of the policy's categories.
    pub(crate) terms: &'static [Terms],
    /// Whether a cookie of the policy moved.
    pub(crate) has_moved: bool,
    /// The placed declarations. If empty: nothing is placed.
    placed: Index,
    mount: Option<&'static Mount>,
    /// The host of the mount.
    pub(super) host: &'static str,
    /// The path of the mount, or `/`.
    pub(crate) path: &'static str,
    /// Whether requests come without the path of the mount.
    is_stripped: bool,
    /// Origins of the application besides that of the address.
    #[cfg_attr(not(feature = "http"), expect(dead_code, reason = "only answers from requests are checked"))]
    pub(crate) origins: &'static [String],
    /// The path of the policy page in the application.
    pub(crate) pages: &'static str,
    /// The former releases of the policy, if the application has them.
    pub(crate) past: Option<&'static dyn Past>,
    /// Whether cookies are sent without TLS.
    pub(crate) is_plain_http: bool,
    /// Whether there is a second mount, with the other transport.
    is_one_of_two: bool,
    /// The policy at the mount without TLS beside this one.
    plain: Option<&'static Self>,
    /// Its cookies that visitors can refuse, as far as browsers let this mount remove them.
    pub(crate) refusable_beside: &'static [&'static Declaration],
}

/// The installation that requests come to unless something else is known, and the one without TLS beside it.
pub(crate) type Installations = (&'static Installation, Option<&'static Installation>);

impl Installation {
    /// The policy as it is declared.
    pub(crate) const fn of<P: Policy>() -> &'static Self {
        const {
            &Self {
                policy: &P::FACTS,
                terms: Terms::all::<P>(),
                has_moved: P::FACTS.has_moved(),
                placed: Index::EMPTY,
                mount: None,
                host: "",
                path: "/",
                is_stripped: false,
                origins: &[],
                pages: PAGES,
                past: None,
                is_plain_http: false,
                is_one_of_two: false,
                plain: None,
                refusable_beside: &[],
            }
        }
    }

    /// Puts what is declared in its place. Sites live as long as the process, so what is made here is kept.
    pub(crate) fn place(&self, placement: &Placement) -> Result<Installations, PlacementError> {
        let Placement { mount, beside, identity, origins, pages, past } = placement;
        let shared = Self {
            is_one_of_two: beside.is_some(),
            origins: origins.clone().leak(),
            pages: pages.clone().map_or(PAGES, |path| kept(PAGES, path)),
            past: *past,
            ..*self
        };
        if mount.is_none() && identity.is_none() {
            return Ok((Box::leak(Box::new(shared)), None));
        }
        let mut claims = Claims::default();
        let main = Table::of(self.policy, placement).policy(&mut claims)?;
        let plain = beside.as_ref().map(|_| Table::of_plain_http(self.policy, placement).policy(&mut claims));
        let plain = plain.transpose()?;
        claims.check()?;
        [Some(&main), plain.as_ref()].into_iter().flatten().try_for_each(places::check)?;
        let plain = plain.map(|policy| shared.at(beside.as_ref(), policy));
        let main = Self { plain, ..shared }.at(mount.as_ref(), main);
        plain.map_or(Ok(()), |plain| neighbours::check_choices(main, plain))?;
        Ok((main, plain))
    }

    fn at(&self, mount: Option<&Mount>, policy: PolicyFacts) -> &'static Self {
        let policy: &'static PolicyFacts = Box::leak(Box::new(policy));
        let terms = self.terms.iter().map(|terms| Terms::new(policy, terms.category));
        let identities = self.policy.cookies.iter().map(|cookie| cookie.facts.identity);
        let address = mount.map(|mount| &mount.address);
        let host = address.map_or("", |address| kept("", address.host.clone()));
        let beside = self.plain.into_iter().flat_map(|plain| plain.refusable_by(policy, host));
        Box::leak(Box::new(Self {
            policy,
            terms: terms.collect::<Vec<_>>().leak(),
            has_moved: policy.has_moved(),
            placed: Index::of(identities.zip(policy.cookies)),
            mount: mount.map(|mount| &*Box::leak(Box::new(mount.clone()))),
            host,
            path: address.map_or("/", |address| kept("/", address.path.clone())),
            is_stripped: mount.is_some_and(|mount| mount.is_stripped),
            is_plain_http: mount.is_some_and(Mount::is_plain_http),
            refusable_beside: beside.collect::<Vec<_>>().leak(),
            ..*self
        }))
    }

    /// Returns what visitors can refuse here and another installation at a host can remove, besides its own cookies.
    fn refusable_by(
        &self,
        other: &'static PolicyFacts,
        host: &'static str,
    ) -> impl Iterator<Item = &'static Declaration> {
        let is_own = |cookie: &Declaration| {
            other.cookies.iter().any(|own| own.facts.identity == cookie.facts.identity)
        };
        let is_reachable = move |cookie: &Declaration| self.covers(&cookie.facts.attributes, host);
        self.policy.refusable().filter(move |cookie| is_reachable(cookie) && !is_own(cookie))
    }

    /// Returns the declaration of a cookie as it is here.
    #[inline]
    pub(crate) fn placed(&self, declared: &'static Declaration) -> &'static Declaration {
        if self.placed.is_empty() {
            declared
        } else {
            self.placed.find(declared.facts.identity).unwrap_or(declared)
        }
    }

    /// Returns the name that a first-party cookie has here, also one of a former release.
    pub(crate) fn name_of(&self, declared: &str, set_by: SetBy) -> String {
        self.mount.map_or_else(|| declared.to_owned(), |mount| Spot::of(mount).name_of(declared, set_by))
    }

    /// Returns the entry of the list for the declaration of a part, which lacks what the policy adds. Whoever calls it checked
    /// that there is one.
    pub(crate) fn listed(&self, declared: &'static Declaration) -> &'static Declaration {
        let placed = self.placed(declared);
        let is_it = |entry: &&Declaration| {
            entry.facts.identity == placed.facts.identity && entry.name() == placed.name()
        };
        self.policy.cookies.iter().find(is_it).unwrap_or(placed)
    }

    /// Returns the terms of a category as they are here: with the provider of the site.
    #[inline]
    pub(crate) fn terms_of<'t>(&self, declared: &'t Terms) -> &'t Terms
    where
        'static: 't,
    {
        if self.placed.is_empty() { declared } else { self.find_terms(declared) }
    }

    fn find_terms<'t>(&self, declared: &'t Terms) -> &'t Terms {
        self.terms.iter().find(|terms| terms.category.same(declared.category)).unwrap_or(declared)
    }

    /// Whether the cookie must not be set here: it is for authentication or security, and the site also has `https`.
    pub(crate) fn withholds(&self, cookie: &Declaration) -> bool {
        self.is_plain_http
            && self.is_one_of_two
            && matches!(cookie.exemption(), Some(Exemption::Authentication | Exemption::Security))
    }

    /// Returns the cookies that visitors read about here: those that are listed, without those that are not set here, and the
    /// copy of the choices for the other mount.
    pub(crate) fn published(&self) -> impl Iterator<Item = &'static Declaration> {
        let is_by_server =
            |cookie: &Declaration| (cookie.party(), cookie.set_by()) == (Party::First, SetBy::Server);
        let is_set = move |cookie: &&'static Declaration| !(self.withholds(cookie) && is_by_server(cookie));
        let copy =
            self.plain.and_then(|plain| plain.policy.choices).filter(|copy| self.policy.has_copy(copy));
        self.policy.cookies.iter().filter(is_set).chain(copy)
    }

    /// Whether browsers send what this installation keeps at a place to a host.
    pub(super) fn covers(&self, at: &Attributes, host: &str) -> bool {
        match at.domain {
            "" => self.host == host,
            name => domain::matches(host, name),
        }
    }

    /// Whether the choices have or had this name where they are sent without TLS, here before or at the other mount: everybody
    /// on the network can write them.
    pub(crate) fn plain_http_keeps_choices_as(&self, name: &str) -> bool {
        let own = self.policy.choices.filter(|choices| choices.secure());
        let before = own.into_iter().flat_map(Declaration::places).filter(|(_, at)| !at.secure);
        let beside = self.plain.into_iter().flat_map(|plain| {
            let places = plain.policy.choices.into_iter().flat_map(Declaration::places);
            places.filter(|(_, at)| plain.covers(at, self.host))
        });
        before.chain(beside).any(|(other, _)| other == name)
    }

    /// Whether copies of the choices at another place stay there, because the other mount reads them.
    pub(crate) fn keeps_copies(&self) -> bool {
        self.is_one_of_two
    }

    /// Returns a path of the site's own pages and files as visitors see it.
    pub(crate) fn own<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if self.path == "/" { Cow::Borrowed(path) } else { Cow::Owned(below(self.path, path)) }
    }

    /// Returns the path of a request as its visitor sees it. Behind some proxies, requests already have the path of the mount.
    pub(crate) fn of_request<'p>(&self, path: &'p str) -> Cow<'p, str> {
        if self.is_stripped { self.own(path) } else { self.outside(path) }
    }

    /// Returns a path that the application names as visitors see it. It may have the path of the mount or not.
    pub(crate) fn outside<'p>(&self, path: &'p str) -> Cow<'p, str> {
        let rest = path.strip_prefix(self.path);
        let is_outside = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
        if is_outside { Cow::Borrowed(path) } else { self.own(path) }
    }
}
