//! A declaration that passed every check. Words are enums, and what only some cookies can have is inside of what makes it
//! possible. So `expand` has no case to refuse.
//!
//! These types cannot express a seal on a cookie that this server does not set, an `HttpOnly` cookie of a script,
//! `SameSite=None` without `Secure`, or a zero lifetime. The other rules are guaranteed only by `check`, which returns no
//! model after a complaint: rules about texts, places and partitions, about what a category requires, and that the choices
//! cookie is `Necessary(Choices)`.

pub(crate) mod embed;

use std::num::{NonZeroU16, NonZeroU64};

use proc_macro2::{Ident, TokenStream};
use syn::{Path, Visibility};

use crate::given::Spanned;
use crate::raw::{Listed, Refusable, StillValid};
use crate::words::{self, Country, Encoding, Exemption, Jurisdiction, Party, SetBy, Storage};

/// A declared cookie.
pub(crate) struct Cookie<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) origin: Origin<'r>,
    pub(crate) place: Place<'r>,
    /// Whether the name has a `*`.
    pub(crate) varies: bool,
    /// Whether the name loses its prefix where browsers would drop the cookie with it.
    pub(crate) prefix_may_go: bool,
    /// Of a family of names, the most that a browser keeps at once.
    pub(crate) names: Option<NonZeroU16>,
    /// `None`: the policy's.
    pub(crate) provider: Option<&'r str>,
    pub(crate) provider_url: Option<&'r str>,
    /// Where a third party's cookie is.
    pub(crate) host: Option<&'r str>,
    pub(crate) purpose: String,
    pub(crate) purposes: Vec<Translation<'r>>,
    /// The text that replaces the purpose in the fingerprint.
    pub(crate) purpose_key: String,
    pub(crate) function: Option<&'r str>,
    pub(crate) functions: Vec<Translation<'r>>,
    pub(crate) category: Category<'r>,
    pub(crate) lifetime: Lifetime<'r>,
    /// Whether the lifetime is counted again from each visit.
    pub(crate) refresh: bool,
    /// `None`: the policy's.
    pub(crate) recipients: Option<Vec<&'r str>>,
    pub(crate) same_site: SameSite,
    pub(crate) formerly: Vec<Former<'r>>,
    pub(crate) allowed: Vec<Allowed<'r>>,
}

/// A rule of the report that may be broken, and the reason.
pub(crate) type Allowed<'r> = (&'static str, &'r str);

/// Who sets a cookie, with what that makes possible. The library has a type for each: see its module `capability`.
pub(crate) enum Origin<'r> {
    /// This server.
    Server { value: Value<'r>, seal: Option<Seal<'r>>, http_only: bool },
    /// The library, which stores visitors' choices in a field of this type.
    Choices { field: &'r TokenStream, http_only: bool },
    /// This server, but not through this library: a unit struct.
    Elsewhere { http_only: bool },
    /// A script of the site. Without a value, this server does not read the cookie.
    Script(Option<Value<'r>>),
    /// Its provider.
    ThirdParty(Setter, Option<Value<'r>>),
    /// A script, in another place of the browser than its cookies.
    Storage(Party, Storage),
}

/// What keeps clients from writing the value themselves.
#[derive(Clone, Copy)]
pub(crate) struct Seal<'r> {
    /// As it is written, for its span.
    pub(crate) given: &'r Spanned<words::Seal>,
    /// Whether the crate `cookie` signed the value before.
    pub(crate) formerly_signed: bool,
}

/// How a third party sets a cookie.
#[derive(Clone, Copy)]
pub(crate) enum Setter {
    Server { http_only: bool },
    Script,
}

/// The `SameSite` attribute, with `Secure`, which `None` always has.
#[derive(Clone, Copy)]
pub(crate) enum SameSite {
    Strict { secure: bool },
    Lax { secure: bool },
    None,
}

/// What browsers tell a cookie from others by (RFC 6265bis, section 5.7, and CHIPS).
#[derive(Clone, Copy)]
pub(crate) struct Place<'r> {
    pub(crate) name: &'r str,
    pub(crate) path: &'r str,
    pub(crate) domain: Option<&'r str>,
    pub(crate) partitioned: bool,
}

/// Where a cookie was before.
pub(crate) struct Former<'r> {
    pub(crate) place: Place<'r>,
    /// The Unix time from which it is no longer expected there.
    pub(crate) until: Option<u64>,
}

impl<'r> Cookie<'r> {
    pub(crate) fn party(&self) -> Party {
        match self.origin {
            Origin::ThirdParty(..) => Party::Third,
            Origin::Storage(party, _) => party,
            _ => Party::First,
        }
    }

    pub(crate) fn set_by(&self) -> SetBy {
        match self.origin {
            Origin::Script(_) | Origin::ThirdParty(Setter::Script, _) | Origin::Storage(..) => SetBy::Script,
            _ => SetBy::Server,
        }
    }

    pub(crate) fn http_only(&self) -> bool {
        match self.origin {
            Origin::Server { http_only, .. }
            | Origin::Choices { http_only, .. }
            | Origin::Elsewhere { http_only }
            | Origin::ThirdParty(Setter::Server { http_only }, _) => http_only,
            Origin::Script(_) | Origin::ThirdParty(Setter::Script, _) | Origin::Storage(..) => false,
        }
    }

    pub(crate) fn storage(&self) -> Storage {
        if let Origin::Storage(_, storage) = self.origin { storage } else { Storage::Cookie }
    }

    pub(crate) fn seal(&self) -> Option<Seal<'r>> {
        match self.origin {
            Origin::Server { seal, .. } => seal,
            _ => None,
        }
    }

    /// The value, unless it is the visitor's choices.
    pub(crate) fn value(&self) -> Option<&Value<'r>> {
        match &self.origin {
            Origin::Server { value, .. } => Some(value),
            Origin::Script(value) | Origin::ThirdParty(_, value) => value.as_ref(),
            Origin::Choices { .. } | Origin::Elsewhere { .. } | Origin::Storage(..) => None,
        }
    }
}

impl SameSite {
    pub(crate) fn word(self) -> words::SameSite {
        match self {
            SameSite::Strict { .. } => words::SameSite::Strict,
            SameSite::Lax { .. } => words::SameSite::Lax,
            SameSite::None => words::SameSite::None,
        }
    }

    pub(crate) fn is_secure(self) -> bool {
        match self {
            SameSite::Strict { secure } | SameSite::Lax { secure } => secure,
            SameSite::None => true,
        }
    }
}

/// A language tag, and the text in that language.
pub(crate) type Translation<'r> = (&'r str, String);

/// Where the value is, and how it is written.
pub(crate) enum Value<'r> {
    /// The one field of a tuple struct, of this type.
    Field(&'r TokenStream, Encoding),
    /// The struct itself, as JSON.
    Itself,
    /// The enum itself: its variants, with their texts.
    Variants(Vec<(&'r Ident, String)>, TextEncoding),
}

/// How a text is written that is known when the program compiles.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum TextEncoding {
    Percent,
    Raw,
}

pub(crate) enum Category<'r> {
    Necessary(Exemption),
    Refusable(&'r Refusable),
}

pub(crate) enum Lifetime<'r> {
    Session,
    Persistent(NonZeroU64),
    SessionOr(NonZeroU64),
    AtMost(NonZeroU64),
    /// What a third party says instead, with the translations.
    Unknown(String, Vec<Translation<'r>>),
    UntilRemoved,
}

/// A site's list.
pub(crate) struct Policy<'r> {
    pub(crate) attrs: &'r TokenStream,
    pub(crate) is_documented: bool,
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) cookies: &'r [Listed],
    /// `None`: known only at run time.
    pub(crate) site: Option<&'r str>,
    /// `None`: the address.
    pub(crate) site_name: Option<String>,
    pub(crate) choices: Option<&'r TokenStream>,
    pub(crate) provider: Option<&'r str>,
    pub(crate) controller: Option<&'r str>,
    pub(crate) contact: Option<&'r str>,
    pub(crate) privacy_notice: Option<&'r str>,
    pub(crate) refusal: Option<&'r str>,
    pub(crate) refusals: Vec<Translation<'r>>,
    pub(crate) processors: Vec<&'r str>,
    pub(crate) transfers: Option<&'r str>,
    pub(crate) transfers_translations: Vec<Translation<'r>>,
    pub(crate) recipients: Option<Vec<&'r str>>,
    /// Whether cookies may be sent without TLS.
    pub(crate) plain_http: bool,
    /// `None`: the address.
    pub(crate) seal_scope: Option<&'r str>,
    /// The first is the language of the texts that are not translations; empty: not stated.
    pub(crate) languages: Vec<&'r str>,
    pub(crate) audience_exemption: Vec<Country>,
    pub(crate) changed: Option<&'r str>,
    /// The parts that the list includes.
    pub(crate) parts: &'r [Listed],
    pub(crate) embeds: &'r [Listed],
    pub(crate) own_origins: Vec<&'r str>,
    /// Types of cookies that the site set before.
    pub(crate) retired: &'r [TokenStream],
    pub(crate) jurisdictions: &'r [Jurisdiction],
    pub(crate) allowed: Vec<Allowed<'r>>,
    /// Rules of the report that are errors.
    pub(crate) denied: &'r [Spanned<&'static str>],
    pub(crate) still_valid: &'r [StillValid],
}

/// A library's list, which policies include.
pub(crate) struct Part<'r> {
    pub(crate) attrs: &'r TokenStream,
    pub(crate) is_documented: bool,
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) cookies: &'r [Listed],
}

/// An application's own category.
pub(crate) struct OwnCategory<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) library: &'r Path,
    pub(crate) key: &'r str,
    pub(crate) label: &'r str,
    pub(crate) labels: Vec<Translation<'r>>,
    pub(crate) description: &'r str,
    pub(crate) descriptions: Vec<Translation<'r>>,
    pub(crate) summary: Option<&'r str>,
    pub(crate) summaries: Vec<Translation<'r>>,
    pub(crate) sale_or_share: bool,
    pub(crate) refused_with: Vec<&'r str>,
    pub(crate) text_key: Option<&'r str>,
}
