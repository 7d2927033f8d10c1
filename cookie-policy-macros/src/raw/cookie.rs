//! A cookie.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Path, Visibility};

use super::{Allowed, Category, Provider, Stated, Translation};
use crate::given::{Given, Spanned};
use crate::words::{Encoding, Exemption, Party, PrefixUse, SameSite, Seal, SetBy, Storage, Unit};

/// A struct or an enum with `#[derive(Cookie)]`.
pub(crate) struct Cookie {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) shape: Shape,
    /// The path to the library.
    pub(crate) library: Path,
    pub(crate) name: Given<String>,
    /// The name of a family with `*` in place of `{}`, as it is listed.
    pub(crate) family: Option<String>,
    pub(crate) names: Given<u16>,
    pub(crate) provider: Given<Provider>,
    pub(crate) provider_url: Given<String>,
    pub(crate) purpose: Given<String>,
    pub(crate) purposes: Given<Vec<Translation>>,
    /// The doc comment's first paragraph.
    pub(crate) doc: Option<Spanned<String>>,
    pub(crate) purpose_key: Given<String>,
    pub(crate) category: Given<Category>,
    pub(crate) lifetime: Given<Lifetime>,
    /// Whether the lifetime is counted again from each visit.
    pub(crate) refresh: Given<bool>,
    pub(crate) function: Given<String>,
    pub(crate) functions: Given<Vec<Translation>>,
    pub(crate) recipients: Given<Vec<Spanned<String>>>,
    pub(crate) party: Given<Party>,
    /// Where a third party's cookie is.
    pub(crate) host: Given<String>,
    pub(crate) storage: Given<Storage>,
    pub(crate) set_by: Given<SetBy>,
    pub(crate) path: Given<String>,
    pub(crate) domain: Given<Domain>,
    pub(crate) prefix: Given<PrefixUse>,
    pub(crate) same_site: Given<SameSite>,
    pub(crate) secure: Given<bool>,
    pub(crate) http_only: Given<bool>,
    pub(crate) partitioned: Given<bool>,
    pub(crate) formerly: Vec<Spanned<Former>>,
    pub(crate) encoding: Given<Encoding>,
    pub(crate) seal: Given<Seal>,
    pub(crate) formerly_signed: Given<bool>,
    pub(crate) allowed: Vec<Spanned<Allowed>>,
}

/// Where a cookie was.
pub(crate) struct Former {
    pub(crate) name: Given<String>,
    pub(crate) path: Given<String>,
    pub(crate) domain: Given<Domain>,
    pub(crate) partitioned: Given<bool>,
    pub(crate) until: Given<String>,
}

/// What was annotated.
pub(crate) enum Shape {
    /// A tuple struct, with the type of each field.
    Tuple(Vec<TokenStream>),
    Unit,
    /// A struct with named fields.
    Named,
    /// An enum: each variant, and whether it is a unit.
    Enum(Vec<(Ident, bool)>),
    Union,
    /// Anything with generic parameters.
    Generic(Span),
}

/// The `Domain` attribute.
pub(crate) enum Domain {
    Named(String),
    /// That of the site's address, which may be known only at run time.
    Site,
}

pub(crate) enum Lifetime {
    Session,
    Persistent(Length),
    SessionOr(Length),
    AtMost(Length),
    Unknown(Words),
    UntilRemoved,
}

/// A length of time.
pub(crate) struct Length {
    pub(crate) text: Spanned<String>,
    pub(crate) sum: Result<Sum, Misspelt>,
}

/// The sum of numbers with units.
pub(crate) struct Sum {
    pub(crate) seconds: u64,
    /// The unit of the calendar, if there is one, whose length is not fixed.
    pub(crate) calendar_unit: Option<Unit>,
}

/// How a text differs from numbers with units.
pub(crate) enum Misspelt {
    /// The units are shortened, or a space is missing: `1d`.
    Short(Sum),
    /// A unit of this name does not exist.
    Unit(String),
    Form,
}

/// How a third party says for how long it keeps a cookie.
pub(crate) struct Words {
    pub(crate) text: Spanned<String>,
    pub(crate) translations: Given<Vec<Translation>>,
}

impl Cookie {
    /// What was given for a key at the present place and at the former ones.
    pub(crate) fn everywhere<'r, T>(
        &'r self,
        present: &'r Given<T>,
        former: fn(&Former) -> &Given<T>,
    ) -> impl Iterator<Item = &'r Spanned<T>> {
        let formerly = self.formerly.iter().map(move |given| former(&given.value));
        std::iter::once(present).chain(formerly).filter_map(Given::value)
    }

    /// The present name and the former ones.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.everywhere(&self.name, |former| &former.name)
    }

    /// The name as it is listed.
    pub(crate) fn listed_name(&self) -> Option<&str> {
        self.family.as_deref().or(self.name.text())
    }

    pub(crate) fn stated(&self) -> Stated<'_> {
        Stated {
            ident: &self.ident,
            provider: &self.provider,
            purpose: &self.purpose,
            doc: self.doc.as_ref(),
            category: &self.category,
            recipients: &self.recipients,
        }
    }

    pub(crate) fn exemption(&self) -> Option<Exemption> {
        match self.stated().category()? {
            Category::Necessary(exemption) => *exemption,
            Category::Refusable(_) => None,
        }
    }

    pub(crate) fn is_choices(&self) -> bool {
        self.exemption() == Some(Exemption::Choices)
    }

    /// The length of time in the lifetime.
    pub(crate) fn length(&self) -> Option<&Length> {
        match &self.lifetime.value()?.value {
            Lifetime::Persistent(length) | Lifetime::SessionOr(length) | Lifetime::AtMost(length) => {
                Some(length)
            }
            Lifetime::Session | Lifetime::Unknown(_) | Lifetime::UntilRemoved => None,
        }
    }

    /// How long the cookie is kept, if it is a length of time that other rules have not refused.
    pub(crate) fn seconds(&self) -> Option<Spanned<u64>> {
        let length = self.length()?;
        let sum = length.sum.as_ref().ok()?;
        let is_refused = sum.calendar_unit.is_some() && self.party() == Party::First;
        (!is_refused).then_some(Spanned { value: sum.seconds, span: length.text.span })
    }

    /// The key `lifetime` as it was written, but with another length of time.
    pub(crate) fn lifetime_of(&self, length: &str) -> String {
        let before = match self.lifetime.value().map(|given| &given.value) {
            Some(Lifetime::SessionOr(_)) => "session or ",
            Some(Lifetime::AtMost(_)) => "at_most ",
            _ => "",
        };
        format!("`lifetime = {before}\"{length}\"`")
    }

    /// How a third party says for how long it keeps the cookie.
    pub(crate) fn words(&self) -> Option<&Words> {
        if let Lifetime::Unknown(words) = &self.lifetime.value()?.value { Some(words) } else { None }
    }

    pub(crate) fn storage(&self) -> Storage {
        self.storage.or(Storage::Cookie)
    }

    pub(crate) fn party(&self) -> Party {
        self.party.or(Party::First)
    }

    pub(crate) fn set_by(&self) -> SetBy {
        self.set_by.or(SetBy::Server)
    }

    pub(crate) fn path(&self) -> &str {
        self.path.text().unwrap_or("/")
    }

    /// The path, if it was given and is not the default.
    pub(crate) fn unusual_path(&self) -> Option<&Spanned<String>> {
        self.path.value().filter(|path| path.value != "/")
    }

    pub(crate) fn same_site(&self) -> SameSite {
        self.same_site.or(SameSite::Lax)
    }

    pub(crate) fn secure(&self) -> bool {
        self.secure.or(true)
    }

    pub(crate) fn http_only(&self) -> bool {
        self.http_only.or(self.set_by() == SetBy::Server)
    }
}

impl Domain {
    /// The domain as text. No browser keeps a cookie of the domain `site`, so `check` allows it only as the word.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Domain::Named(name) => name,
            Domain::Site => "site",
        }
    }
}

impl Given<Domain> {
    pub(crate) fn domain(&self) -> Option<&str> {
        self.value().map(|given| given.value.as_str())
    }
}
