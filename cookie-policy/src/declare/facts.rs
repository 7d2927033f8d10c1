//! The content of a declaration, as the derive writes it.

use crate::declare::attributes::{Encoding, Exemption, Party, SameSite, Seal, SetBy, Storage};
use crate::declare::translation::Translation;

/// What [`Attributes::domain`] is for `domain = site`. The derive refuses it as a domain.
pub(crate) const OF_SITE: &str = "site";

/// The content of a declaration, in the form that costs the least compile time. Only the derive writes it, for a
/// declaration that passed every check, and it leaves out what is the same as in [`Facts::DEFAULT`].
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Facts {
    /// The name of the Rust type, for messages: two cookies of one policy may have the same name.
    pub rust_name: &'static str,
    pub name: &'static str,
    /// Whether the name has a `*`.
    pub varies: bool,
    /// Whether the name loses its prefix where browsers would drop the cookie with it.
    pub prefix_may_go: bool,
    /// Of a family of names that this server sets, the most that a browser keeps at once; else 0.
    pub names: u16,
    /// If empty: `provider = site`.
    pub provider: &'static str,
    /// Whether the provider is that of the policy.
    pub provider_is_site: bool,
    /// The address of the provider's own page. If empty: none.
    pub provider_url: &'static str,
    /// The host of a third party that has the cookie. If empty: not stated.
    pub host: &'static str,
    pub purpose: &'static str,
    pub purposes: &'static [Translation],
    /// What the fingerprint has instead of the purpose. If empty: the purpose.
    pub purpose_key: &'static str,
    /// If empty: none.
    pub function: &'static str,
    pub functions: &'static [Translation],
    pub exemption: Option<Exemption>,
    /// Whether the lifetime may be the session.
    pub session: bool,
    /// The longest lifetime in seconds; 0 if it is only the session, or not counted.
    pub seconds: u64,
    /// What a third party says instead of a lifetime.
    pub unknown: &'static str,
    pub unknown_in: &'static [Translation],
    /// Whether no lifetime is usual, so that each cookie is set for one of its own.
    pub at_most: bool,
    /// Whether the lifetime is counted again from each visit.
    pub refresh: bool,
    /// Whether the cookie states its own `recipients`.
    pub says_recipients: bool,
    pub recipients: &'static [&'static str],
    pub attributes: Attributes,
    /// `; Max-Age=..` of a persistent cookie.
    pub max_age: &'static str,
    /// The line that removes the cookie.
    pub removal: &'static str,
    /// The former paths and domains of the cookie.
    pub formerly: &'static [Former],
    /// Rules of the report that the declaration allows to be broken: the id, and the reason.
    pub allowed: &'static [(&'static str, &'static str)],
    /// Hash of what identifies a cookie for a browser: the upper half of its name, the lower half of domain and
    /// path.
    pub identity: u64,
    /// Hash of what a visitor agrees to, for the [fingerprint](crate::Fingerprint).
    pub material: u64,
    /// Whether the declaration has errors that are already reported, so that no more are.
    pub broken: bool,
}

/// A former place of a cookie: a name, path, domain and partition that it had.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Former {
    /// The name that the cookie had there. If empty: its present name.
    pub name: &'static str,
    /// The Unix time from which the cookie is no longer expected there. If 0: not stated.
    pub until: u64,
    /// The attributes that the cookie had there.
    pub attributes: Attributes,
    /// The line that removes it there.
    pub removal: &'static str,
    /// The [identity](Facts::identity) of the cookie there.
    pub identity: u64,
}

/// The attributes that most declarations leave at their defaults. A struct of its own, so that it is copied as a
/// whole.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Attributes {
    pub party: Party,
    pub set_by: SetBy,
    pub storage: Storage,
    pub path: &'static str,
    /// If empty: only this host. `site` is for that of the mount.
    pub domain: &'static str,
    pub same_site: SameSite,
    pub secure: bool,
    pub http_only: bool,
    pub partitioned: bool,
    /// The attributes as text, without the lifetime: `; Path=/; Secure; ..`.
    pub text: &'static str,
    pub encoding: Encoding,
    pub seal: Option<Seal>,
    /// Whether the crate `cookie` signed its values before.
    pub formerly_signed: bool,
}

impl Former {
    /// Returns the name that the cookie had there, if it was another.
    pub(crate) const fn other_name(&self) -> Option<&'static str> {
        if self.name.is_empty() { None } else { Some(self.name) }
    }

    /// Whether the cookie may still be there at this time, in seconds since 1970.
    pub(crate) const fn is_current(&self, now: u64) -> bool {
        self.until == 0 || now < self.until
    }

    /// Whether hosts see the cookie there that do not see it in its present place.
    pub(crate) fn is_wider_than(&self, present: &Attributes) -> bool {
        let is_below = |domain: &str| {
            domain.strip_suffix(present.domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let domain = self.attributes.domain;
        !domain.is_empty() && (present.domain.is_empty() || !is_below(domain))
    }
}

impl Attributes {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        party: Party::First,
        set_by: SetBy::Server,
        storage: Storage::Cookie,
        path: "/",
        domain: "",
        same_site: SameSite::Lax,
        secure: true,
        http_only: true,
        partitioned: false,
        text: "; Path=/; Secure; HttpOnly; SameSite=Lax",
        encoding: Encoding::Percent,
        seal: None,
        formerly_signed: false,
    };
}

impl Facts {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        rust_name: "",
        name: "",
        varies: false,
        prefix_may_go: false,
        names: 0,
        provider: "",
        provider_is_site: false,
        provider_url: "",
        host: "",
        purpose: "",
        purposes: &[],
        purpose_key: "",
        function: "",
        functions: &[],
        exemption: None,
        session: true,
        seconds: 0,
        unknown: "",
        unknown_in: &[],
        at_most: false,
        refresh: false,
        says_recipients: false,
        recipients: &[],
        attributes: Attributes::DEFAULT,
        max_age: "",
        removal: "",
        formerly: &[],
        allowed: &[],
        identity: 0,
        material: 0,
        broken: false,
    };
}
