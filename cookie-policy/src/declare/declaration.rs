//! A declared cookie, as data.

use std::time::Duration;

use crate::declare::attributes::{Exemption, Party, SetBy, Storage};
use crate::declare::category::{Category, CategoryDeclaration};
use crate::declare::facts::Facts;
use crate::declare::lifetime::Lifetime;

/// A declared cookie, as data. The `Set-Cookie` line, the removal and the policy page are made from it.
///
/// `#[derive(Cookie)]` makes it. [`Cookie::DECLARATION`](crate::Cookie::DECLARATION) is the declaration of one
/// cookie, and [`Policy::COOKIES`](crate::Policy::COOKIES) lists those of a site, with the policy's provider and
/// recipients where a cookie has none of its own.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// let persistent = TransportPolicy::COOKIES.iter().filter(|cookie| !cookie.lifetime().may_be_session());
/// let names: Vec<_> = persistent.map(|cookie| cookie.name()).collect();
/// assert_eq!(names, ["cookies_preferences", "visitor_id"]);
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Declaration {
    pub(crate) facts: Facts,
    pub(crate) category: &'static CategoryDeclaration,
}

impl Declaration {
    #[doc(hidden)]
    pub const fn of<C: Category>(facts: Facts) -> Self {
        Self { facts, category: CategoryDeclaration::of::<C>() }
    }

    #[doc(hidden)]
    pub const fn exempt<C: Category>(exemption: Exemption, mut facts: Facts) -> Self {
        facts.exemption = Some(exemption);
        Self::of::<C>(facts)
    }

    /// Returns the cookie name. A `*` is a part that varies, with at least one character. The family `oidc_{}` has the name
    /// `oidc_*`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.name(), "visitor_id");
    /// # }
    /// ```
    pub const fn name(&self) -> &'static str {
        self.facts.name
    }

    /// Returns who sets the cookie. It is empty for `provider = site` outside a policy.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.provider(), "Opendatasoft");
    /// # }
    /// ```
    pub const fn provider(&self) -> &'static str {
        self.facts.provider
    }

    /// Returns the address of the provider's own page, if it is stated.
    ///
    /// ```
    /// use cookie_policy::Cookie;
    ///
    /// /// To play videos
    /// #[derive(Cookie)]
    /// #[cookie(
    ///     name = "player",
    ///     provider = "Video Ltd",
    ///     provider_url = "https://video.example/privacy",
    ///     category = Marketing,
    ///     lifetime = "180 days",
    ///     party = Third,
    ///     recipients = [],
    /// )]
    /// struct Player;
    ///
    /// assert_eq!(Player::DECLARATION.provider_url(), Some("https://video.example/privacy"));
    /// ```
    pub const fn provider_url(&self) -> Option<&'static str> {
        some(self.facts.provider_url)
    }

    /// Returns the host of a third party that has the cookie, if it is stated. A cookie of a [`domain`](Self::domain) is on
    /// all hosts below it.
    ///
    /// ```
    /// use cookie_policy::Cookie;
    ///
    /// /// To play videos
    /// #[derive(Cookie)]
    /// #[cookie(
    ///     name = "player",
    ///     provider = "Video Ltd",
    ///     host = "www.video.example",
    ///     category = Marketing,
    ///     lifetime = "180 days",
    ///     party = Third,
    ///     recipients = [],
    /// )]
    /// struct Player;
    ///
    /// assert_eq!(Player::DECLARATION.host(), Some("www.video.example"));
    /// ```
    pub const fn host(&self) -> Option<&'static str> {
        some(self.facts.host)
    }

    /// Returns what the cookie is for, in the declaration's language.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.purpose(), "To tell a returning visitor from a new one");
    /// # }
    /// ```
    pub const fn purpose(&self) -> &'static str {
        self.facts.purpose
    }

    /// Returns what the cookie does and where on the site, if the declaration says so.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(SessionId::DECLARATION.function(), Some("Authentication (front and back office)"));
    /// # }
    /// ```
    pub const fn function(&self) -> Option<&'static str> {
        some(self.facts.function)
    }

    /// Returns the category.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.category().key(), "statistics");
    /// # }
    /// ```
    pub const fn category(&self) -> &'static CategoryDeclaration {
        self.category
    }

    /// Returns why the cookie needs no consent, or `None` if it needs consent.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Exemption;
    ///
    /// # fn main() {
    /// assert_eq!(SessionId::DECLARATION.exemption(), Some(Exemption::Authentication));
    /// # }
    /// ```
    pub const fn exemption(&self) -> Option<Exemption> {
        self.facts.exemption
    }

    /// Returns how long browsers keep the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Lifetime;
    ///
    /// # fn main() {
    /// let two_weeks = std::time::Duration::from_secs(14 * 86_400);
    /// assert_eq!(SessionId::DECLARATION.lifetime(), Lifetime::SessionOr(two_weeks));
    /// # }
    /// ```
    pub const fn lifetime(&self) -> Lifetime {
        let longest = Duration::from_secs(self.facts.seconds);
        match self.facts {
            Facts { seconds: 0, session: true, .. } => Lifetime::Session,
            Facts { seconds: 0, unknown, .. } if unknown.is_empty() => Lifetime::UntilRemoved,
            Facts { seconds: 0, unknown, .. } => Lifetime::Unknown(unknown),
            Facts { session: true, .. } => Lifetime::SessionOr(longest),
            Facts { at_most: true, .. } => Lifetime::AtMost(longest),
            Facts { session: false, .. } => Lifetime::Persistent(longest),
        }
    }

    /// Returns whether the lifetime is counted again from each visit. The default is `false`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert!(!VisitorId::DECLARATION.refresh());
    /// # }
    /// ```
    pub const fn refresh(&self) -> bool {
        self.facts.refresh
    }

    /// Returns the third parties with access to the cookie. It is `None` only outside a policy, for a cookie whose
    /// recipients the policy states.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.recipients(), Some(&["InnoCraft Ltd"][..]));
    /// # }
    /// ```
    pub const fn recipients(&self) -> Option<&'static [&'static str]> {
        if self.facts.says_recipients { Some(self.facts.recipients) } else { None }
    }

    /// Returns whether it is a first-party or a third-party cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Party;
    ///
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.party(), Party::First);
    /// # }
    /// ```
    pub const fn party(&self) -> Party {
        self.facts.attributes.party
    }

    /// Returns whether a server or a script sets the cookie.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::SetBy;
    ///
    /// # fn main() {
    /// assert_eq!(VisitorId::DECLARATION.set_by(), SetBy::Server);
    /// # }
    /// ```
    pub const fn set_by(&self) -> SetBy {
        self.facts.attributes.set_by
    }

    /// Returns what of the browser holds it. The default is a cookie; the rest can only be declared.
    ///
    /// ```
    /// use cookie_policy::{Cookie, Statistics, Storage};
    ///
    /// /// To count visitors
    /// #[derive(Cookie)]
    /// #[cookie(name = "stats.visitor", provider = site, category = Statistics, lifetime = until_removed,
    ///     set_by = Script, storage = local_storage, recipients = [])]
    /// struct StoredVisitor;
    ///
    /// assert_eq!(StoredVisitor::DECLARATION.storage(), Storage::Local);
    /// ```
    pub const fn storage(&self) -> Storage {
        self.facts.attributes.storage
    }

    /// Whether it is a cookie, and not what scripts keep elsewhere.
    pub(crate) const fn is_cookie(&self) -> bool {
        matches!(self.storage(), Storage::Cookie)
    }

    /// Whether browsers send it to this site: a first-party cookie.
    pub(crate) const fn is_sent_here(&self) -> bool {
        matches!(self.party(), Party::First) && self.is_cookie()
    }
}

/// `None` for an empty text.
pub(crate) const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}
