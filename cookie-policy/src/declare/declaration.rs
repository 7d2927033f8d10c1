//! One declared cookie, as data.

use std::time::Duration;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::declare::attributes::{Encoding, Exemption, Party, SameSite, Seal, SetBy};
use crate::declare::category::{Category, CategoryDeclaration};
use crate::declare::lifetime::Lifetime;
use crate::declare::translation::{Translated, Translation};

/// One declared cookie: plain data, the same that the `Set-Cookie` line, the removal and the policy page are made of.
///
/// `#[derive(Cookie)]` makes it; [`Cookie::DECLARATION`](crate::Cookie::DECLARATION) holds what one cookie says, and
/// [`Policy::COOKIES`](crate::Policy::COOKIES) lists a site's, with the policy's own provider and recipients filled in.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Declaration {
    pub(crate) facts: Facts,
    pub(crate) category: &'static CategoryDeclaration,
}

/// What a declaration says, in the form that costs the compiler least. Only the derive writes it, for a declaration that
/// passed every check, and leaves out what is as in [`Facts::DEFAULT`].
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Facts {
    /// The Rust type, for messages: two cookies of one policy may share the name.
    pub rust_name: &'static str,
    pub name: &'static str,
    /// Whether the name has a `*`.
    pub varies: bool,
    /// Empty: `provider = site`.
    pub provider: &'static str,
    pub purpose: &'static str,
    pub purposes: &'static [Translation],
    /// Empty: none.
    pub function: &'static str,
    pub functions: &'static [Translation],
    pub exemption: Option<Exemption>,
    /// Whether the session may be the lifetime.
    pub session: bool,
    /// The longest lifetime; 0: none but the session.
    pub seconds: u64,
    /// Whether the cookie itself says who has access.
    pub says_recipients: bool,
    pub recipients: &'static [&'static str],
    pub attributes: Attributes,
    /// `; Max-Age=..` of a persistent cookie.
    pub max_age: &'static str,
    /// The line that removes the cookie. What follows the times is also the end of a line that sets it.
    pub removal: &'static str,
    /// The same of where the cookie was before; empty: nowhere else.
    pub formerly: &'static str,
    /// Hash of what a browser tells cookies apart by: the upper half of the name, the lower of the rest.
    pub identity: u64,
    /// Hash of what a visitor's consent is about.
    pub material: u64,
    /// Stands in for a declaration with errors, so that nothing else is reported about it.
    pub broken: bool,
}

/// What most declarations leave as it is: apart, so that it is copied as a whole.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Attributes {
    pub party: Party,
    pub set_by: SetBy,
    pub path: &'static str,
    /// Empty: this host only.
    pub domain: &'static str,
    pub same_site: SameSite,
    pub secure: bool,
    pub http_only: bool,
    pub partitioned: bool,
    pub encoding: Encoding,
    pub seal: Option<Seal>,
}

impl Attributes {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        party: Party::First,
        set_by: SetBy::Server,
        path: "/",
        domain: "",
        same_site: SameSite::Lax,
        secure: true,
        http_only: true,
        partitioned: false,
        encoding: Encoding::Percent,
        seal: None,
    };
}

impl Facts {
    /// The defaults of the keys.
    pub const DEFAULT: Self = Self {
        rust_name: "",
        name: "",
        varies: false,
        provider: "",
        purpose: "",
        purposes: &[],
        function: "",
        functions: &[],
        exemption: None,
        session: true,
        seconds: 0,
        says_recipients: false,
        recipients: &[],
        attributes: Attributes::DEFAULT,
        max_age: "",
        removal: "",
        formerly: "",
        identity: 0,
        material: 0,
        broken: false,
    };
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

    /// The name on the wire; with a `*` where it varies.
    pub const fn name(&self) -> &'static str {
        self.facts.name
    }

    /// Who sets the cookie. Empty for `provider = site` outside a policy.
    pub const fn provider(&self) -> &'static str {
        self.facts.provider
    }

    /// What the cookie is for.
    pub const fn purpose(&self) -> &'static str {
        self.facts.purpose
    }

    /// What the cookie does, and where on the site.
    pub const fn function(&self) -> Option<&'static str> {
        some(self.facts.function)
    }

    /// The category.
    pub const fn category(&self) -> &'static CategoryDeclaration {
        self.category
    }

    /// Why no consent is needed; `None` when it is.
    pub const fn exemption(&self) -> Option<Exemption> {
        self.facts.exemption
    }

    /// How long browsers keep the cookie.
    pub const fn lifetime(&self) -> Lifetime {
        let longest = Duration::from_secs(self.facts.seconds);
        match self.facts {
            Facts { seconds: 0, .. } => Lifetime::Session,
            Facts { session: true, .. } => Lifetime::SessionOr(longest),
            Facts { session: false, .. } => Lifetime::Persistent(longest),
        }
    }

    /// The third parties with access. `None` only outside a policy, for a cookie that leaves it to the policy.
    pub const fn recipients(&self) -> Option<&'static [&'static str]> {
        if self.facts.says_recipients { Some(self.facts.recipients) } else { None }
    }

    /// Whose cookie it is.
    pub const fn party(&self) -> Party {
        self.facts.attributes.party
    }

    /// Who writes it.
    pub const fn set_by(&self) -> SetBy {
        self.facts.attributes.set_by
    }

    /// The `Path` attribute.
    pub const fn path(&self) -> &'static str {
        self.facts.attributes.path
    }

    /// The `Domain` attribute; `None`: this host only.
    pub const fn domain(&self) -> Option<&'static str> {
        some(self.facts.attributes.domain)
    }

    /// The `SameSite` attribute.
    pub const fn same_site(&self) -> SameSite {
        self.facts.attributes.same_site
    }

    /// Whether the line says `Secure`.
    pub const fn secure(&self) -> bool {
        self.facts.attributes.secure
    }

    /// Whether the line says `HttpOnly`.
    pub const fn http_only(&self) -> bool {
        self.facts.attributes.http_only
    }

    /// Whether the line says `Partitioned`.
    pub const fn partitioned(&self) -> bool {
        self.facts.attributes.partitioned
    }

    /// How values are written.
    pub const fn encoding(&self) -> Encoding {
        self.facts.attributes.encoding
    }

    /// What keeps clients from writing a value themselves.
    pub const fn seal(&self) -> Option<Seal> {
        self.facts.attributes.seal
    }

    /// What a setter without a say in it sends: nothing where the session is one of two lifetimes.
    pub(crate) const fn usual_max_age(&self) -> &'static str {
        if self.facts.session { "" } else { self.facts.max_age }
    }

    /// Whether a cookie of this name is meant, the `*` of the declaration standing for one or more characters.
    pub(crate) fn covers(&self, name: &str) -> bool {
        if !self.facts.varies {
            return name == self.facts.name;
        }
        self.facts.name.split_once('*').is_some_and(|(head, tail)| {
            name.len() > head.len() + tail.len() && name.starts_with(head) && name.ends_with(tail)
        })
    }

    /// How much of a name the declaration says.
    pub(crate) fn specificity(&self) -> usize {
        if self.facts.varies { self.facts.name.len() } else { usize::MAX }
    }

    /// Whether it was elsewhere before.
    pub(crate) fn has_moved(&self) -> bool {
        !self.facts.formerly.is_empty()
    }

    /// Whether a request can lack the cookie although the browser has it.
    pub(crate) fn may_be_unseen(&self) -> bool {
        self.path() != "/" || self.partitioned()
    }
}

/// An empty text is none.
pub(crate) const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

impl Serialize for Declaration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let translations: Vec<_> = Translated::all(self).collect();
        let len = 18 + usize::from(!translations.is_empty());
        let mut fields = serializer.serialize_struct("Declaration", len)?;
        fields.serialize_field("name", self.name())?;
        fields.serialize_field("provider", self.provider())?;
        fields.serialize_field("function", &self.function())?;
        fields.serialize_field("purpose", self.purpose())?;
        fields.serialize_field("category", self.category().key())?;
        fields.serialize_field("exemption", &self.exemption())?;
        fields.serialize_field("lifetime", &self.lifetime())?;
        fields.serialize_field("recipients", &self.recipients())?;
        fields.serialize_field("party", &self.party())?;
        fields.serialize_field("set_by", &self.set_by())?;
        fields.serialize_field("path", self.path())?;
        fields.serialize_field("domain", &self.domain())?;
        fields.serialize_field("same_site", &self.same_site())?;
        fields.serialize_field("secure", &self.secure())?;
        fields.serialize_field("http_only", &self.http_only())?;
        fields.serialize_field("partitioned", &self.partitioned())?;
        fields.serialize_field("encoding", &self.encoding())?;
        fields.serialize_field("seal", &self.seal())?;
        if !translations.is_empty() {
            fields.serialize_field("translations", &translations)?;
        }
        fields.end()
    }
}
