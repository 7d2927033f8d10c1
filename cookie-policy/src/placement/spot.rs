//! An address at which an installation is or was, and what follows from it for a cookie.

use std::iter;

use super::address::{Address, Transport};
use super::claims::Name;
use super::mount::Mount;
use crate::declare::attributes::{SameSite, SetBy};
use crate::declare::declaration::Declaration;
use crate::declare::facts::{Attributes, Facts, Former, OF_SITE};
use crate::declare::hash;
use crate::declare::name_prefix;
use crate::wire::set_cookie::REMOVED;

/// An address at which an installation is or was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'m> {
    pub(super) address: &'m Address,
    /// What `domain = site` means there.
    pub(super) domain: &'m str,
    /// What paths of declarations are below.
    path: &'m str,
    names: &'m str,
}

/// Name and attributes of a cookie at a place, and what follows from them.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) name: &'static str,
    pub(super) attributes: Attributes,
    pub(super) removal: &'static str,
    pub(super) identity: u64,
}

impl Line {
    /// What is declared of the present place.
    pub(super) fn present(facts: &Facts) -> Self {
        let Facts { name, attributes, removal, identity, .. } = *facts;
        Self { name, attributes, removal, identity }
    }

    /// What is declared of a former place.
    pub(super) fn former(facts: &Facts, former: &Former) -> Self {
        let Former { attributes, removal, identity, .. } = *former;
        Self { name: former.other_name().unwrap_or(facts.name), attributes, removal, identity }
    }
}

impl<'m> Spot<'m> {
    pub(super) fn of(mount: &'m Mount) -> Self {
        Self::at(mount, &mount.address)
    }

    /// Another address of the same installation.
    fn at(mount: &'m Mount, address: &'m Address) -> Self {
        let given = mount.domain.as_deref();
        let domain = given.unwrap_or(&address.host);
        Self { address, domain, path: &address.path, names: &mount.names }
    }

    /// Where the installation was before: each of its addresses with each beginning of its names, except the present pair.
    pub(super) fn former(mount: &'m Mount) -> impl Iterator<Item = Self> {
        let addresses = iter::once(&mount.address).chain(&mount.formerly);
        let spots = addresses.flat_map(move |address| {
            let names = iter::once(&mount.names).chain(&mount.former_names);
            names.map(move |names| Self { names, ..Self::at(mount, address) })
        });
        spots.skip(1).flat_map(|spot| [spot, spot.with_own_domain()])
    }

    /// The same for what does not know of the path of the installation.
    pub(super) fn at_root(self) -> Self {
        Self { path: "/", ..self }
    }

    /// The same, where `domain = site` means the host.
    fn with_own_domain(self) -> Self {
        Self { domain: &self.address.host, ..self }
    }

    pub(super) fn is_plain_http(&self) -> bool {
        self.address.transport == Transport::Http
    }

    /// Whether browsers would drop a cookie with this prefix here: all promise `Secure`, and some the path `/`.
    pub(super) fn denies(&self, prefix: &str) -> bool {
        let is_below = prefix.starts_with("__Host-") && self.path != "/";
        !prefix.is_empty() && (self.is_plain_http() || is_below)
    }

    /// Returns what is declared of a cookie as it is here.
    pub(super) fn line(&self, cookie: &Declaration, declared: &Line) -> Line {
        let name = self.name(cookie, declared.name);
        let attributes = self.attributes(&declared.attributes);
        let removal = kept(declared.removal, [name, "=", REMOVED, attributes.text].concat());
        Line { name, removal, identity: identity(name, &attributes), attributes }
    }

    fn name(&self, cookie: &Declaration, declared: &'static str) -> &'static str {
        kept(declared, self.name_of(declared, cookie.set_by()))
    }

    /// Returns a declared name as it is here. Scripts name their own cookies.
    pub(super) fn name_of(&self, declared: &str, set_by: SetBy) -> String {
        let (_, rest) = name_prefix::split(declared);
        let names = if set_by == SetBy::Server { self.names } else { "" };
        [self.prefix(declared), names, rest].concat()
    }

    /// The prefix of a declared name, if it can have it here.
    fn prefix<'n>(&self, declared: &'n str) -> &'n str {
        let (prefix, _) = name_prefix::split(declared);
        if self.denies(prefix) { "" } else { prefix }
    }

    /// Returns the prefix that browsers check in a name here, if the declared name does not have it.
    pub(super) fn gained_prefix(&self, name: Name) -> Option<&'static str> {
        let enforced = name_prefix::enforced(name.here);
        (name.here != name.declared && enforced != self.prefix(name.declared)).then_some(enforced)
    }

    fn attributes(&self, declared: &Attributes) -> Attributes {
        let mut here = *declared;
        here.path = kept(declared.path, self.path(declared.path));
        here.domain =
            if declared.domain == OF_SITE { kept("", self.domain.to_owned()) } else { declared.domain };
        here.secure = declared.secure && !self.is_plain_http();
        here.text = kept(declared.text, text(&here));
        here
    }

    /// Returns a path below that of the installation.
    pub(super) fn path(&self, declared: &str) -> String {
        below(self.path, declared)
    }
}

/// Joins the path of an installation and a path of the application.
pub(crate) fn below(mount: &str, path: &str) -> String {
    match (mount, path) {
        ("/", path) => path.to_owned(),
        (mount, "/") => mount.to_owned(),
        (mount, path) => [mount, path].concat(),
    }
}

/// Keeps a text for as long as the process lives, as sites do. One that did not change costs nothing.
pub(super) fn kept(declared: &'static str, text: String) -> &'static str {
    if text == declared { declared } else { Box::leak(text.into_boxed_str()) }
}

/// The attributes of every line, in the order of the derive.
fn text(attributes: &Attributes) -> String {
    let Attributes { path, domain, secure, http_only, partitioned, same_site, .. } = *attributes;
    let when = |is_there: bool, text| if is_there { text } else { "" };
    [
        "; Path=",
        path,
        when(!domain.is_empty(), "; Domain="),
        domain,
        when(secure, "; Secure"),
        when(http_only, "; HttpOnly"),
        "; SameSite=",
        SameSite::as_str(same_site),
        when(partitioned, "; Partitioned"),
    ]
    .concat()
}

/// The number of a first-party cookie, which the derive computes in the same way.
fn identity(name: &str, attributes: &Attributes) -> u64 {
    let number = |texts: &[&str]| {
        texts.iter().fold(hash::START, |state, text| hash::fnv(hash::fnv(state, text), "\0"))
    };
    let domain = attributes.domain.to_ascii_lowercase();
    let partition = if attributes.partitioned { "partitioned" } else { "" };
    (number(&[name]) >> 32 << 32) | (number(&[&domain, attributes.path, partition, ""]) >> 32)
}
