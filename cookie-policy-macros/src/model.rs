//! A declaration that passed every check. Words are enums, and what only some cookies can have is inside of what makes it
//! possible: only a cookie that this server sets has a seal. So `expand` has no case to refuse.

use proc_macro2::{Ident, TokenStream};
use syn::{Path, Visibility};

use crate::raw::{Listed, Refusable, Spanned, StillValid};
use crate::words::{Country, Encoding, Exemption, Party, SameSite, Seal, SetBy};

/// A declared cookie.
pub(crate) struct Cookie<'r> {
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) value: Value<'r>,
    pub(crate) place: Place<'r>,
    /// Whether the name has a `*`.
    pub(crate) varies: bool,
    /// `None`: the policy's.
    pub(crate) provider: Option<&'r str>,
    pub(crate) purpose: String,
    pub(crate) purposes: Vec<Translation<'r>>,
    /// The text that replaces the purpose in the fingerprint.
    pub(crate) purpose_key: String,
    pub(crate) function: Option<&'r str>,
    pub(crate) functions: Vec<Translation<'r>>,
    pub(crate) category: Category<'r>,
    pub(crate) lifetime: Lifetime,
    /// `None`: the policy's.
    pub(crate) recipients: Option<Vec<&'r str>>,
    pub(crate) setter: Setter<'r>,
    pub(crate) same_site: SameSite,
    pub(crate) secure: bool,
    pub(crate) http_only: bool,
    pub(crate) formerly: Vec<Former<'r>>,
}

/// Who sets a cookie.
pub(crate) enum Setter<'r> {
    /// Its provider: by another server, or by a script.
    ThirdParty(SetBy),
    /// A script of the site.
    Script,
    /// This server; with the seal as it is written, for its span.
    Server(Option<&'r Spanned<Seal>>),
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

/// The library's name for what can be done with a cookie here: see its module `capability`.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Origin {
    Server,
    ChoicesCookie,
    Elsewhere,
    Script,
    ScriptAlone,
    ThirdParty,
}

impl Cookie<'_> {
    pub(crate) fn party(&self) -> Party {
        match self.setter {
            Setter::ThirdParty(_) => Party::Third,
            Setter::Script | Setter::Server(_) => Party::First,
        }
    }

    pub(crate) fn set_by(&self) -> SetBy {
        match self.setter {
            Setter::ThirdParty(by) => by,
            Setter::Script => SetBy::Script,
            Setter::Server(_) => SetBy::Server,
        }
    }

    pub(crate) fn origin(&self) -> Origin {
        match (&self.setter, &self.value) {
            (Setter::ThirdParty(_), _) => Origin::ThirdParty,
            (Setter::Script, Value::None) => Origin::ScriptAlone,
            (Setter::Script, _) => Origin::Script,
            (Setter::Server(_), Value::None) => Origin::Elsewhere,
            (Setter::Server(_), Value::Choices(_)) => Origin::ChoicesCookie,
            (Setter::Server(_), _) => Origin::Server,
        }
    }
}

/// A language tag, and the text in that language.
pub(crate) type Translation<'r> = (&'r str, String);

/// Where the value is, and how it is written.
pub(crate) enum Value<'r> {
    /// A unit struct has none.
    None,
    /// The one field of a tuple struct, of this type.
    Field(&'r TokenStream, Encoding),
    /// The field of the choices cookie, which has a form of its own.
    Choices(&'r TokenStream),
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

#[derive(Clone, Copy)]
pub(crate) enum Lifetime {
    Session,
    Persistent(u64),
    SessionOr(u64),
}

/// A site's list.
pub(crate) struct Policy<'r> {
    pub(crate) attrs: &'r TokenStream,
    pub(crate) is_documented: bool,
    pub(crate) ident: &'r Ident,
    pub(crate) vis: &'r Visibility,
    pub(crate) library: &'r Path,
    pub(crate) cookies: &'r [Listed],
    pub(crate) site: &'r str,
    /// `None`: the address.
    pub(crate) site_name: Option<String>,
    pub(crate) choices: Option<&'r TokenStream>,
    pub(crate) provider: Option<&'r str>,
    pub(crate) recipients: Option<Vec<&'r str>>,
    /// The first is the language of the texts that are not translations; empty: not stated.
    pub(crate) languages: Vec<&'r str>,
    pub(crate) audience_exemption: Vec<Country>,
    pub(crate) changed: Option<&'r str>,
    /// Types of cookies that the site set before.
    pub(crate) retired: &'r [TokenStream],
    pub(crate) still_valid: &'r [StillValid],
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
    pub(crate) sale_or_share: bool,
    pub(crate) refused_with: Vec<&'r str>,
    pub(crate) text_key: Option<&'r str>,
}
