// The README's picture, for pages that have no other file beside them: the first definition of a link counts.
#![cfg_attr(doc, doc = concat!("[page]: data:image/png;base64,", include_str!("../docs/page.png.base64"), "\n"))]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[deprecated = "this is for the code that the macros of `cookie-policy` generate, and changes without notice"]
pub mod __private;
mod answer;
mod attributes;
#[cfg(feature = "_layer")]
mod audit;
mod banner;
mod category;
mod choices;
mod codec;
mod consent;
mod cookie;
#[cfg(feature = "_extract")]
mod cross_origin;
mod decision;
mod declaration;
pub mod docs;
mod document;
mod error;
mod exchange;
mod fingerprint;
#[cfg(feature = "form")]
mod form;
mod generated;
mod hash;
mod header;
mod integrations;
mod jar;
mod language;
mod lifetime;
mod local_path;
mod markup;
#[doc(hidden)]
pub mod origin;
#[cfg(feature = "_extract")]
mod pages;
mod policy;
mod problem;
mod scan;
mod script_choices;
mod seal;
mod set_cookie;
mod site;
mod status;
mod translation;
mod value;
mod verify;
mod visit;
mod words;

pub use answer::Answer;
pub use attributes::{Country, Encoding, Exemption, Party, SameSite, Seal, SetBy};
#[cfg(feature = "_layer")]
pub use audit::{Audit, CookieUse, Tally};
pub use banner::Banner;
pub use category::{
    AnonymousStatistics, Category, CategoryDeclaration, Exempt, Gate, Marketing, Necessary, Preferences,
    Refusable, Statistics,
};
pub use choices::Choices;
pub use consent::{Consent, Granted, Sets};
pub use cookie::{Cookie, DeclaredIn, Lists, Needs, Readable, Removable, Settable, TwoLifetimes};
#[doc = include_str!("../docs/category.md")]
pub use cookie_policy_macros::Category;
#[doc = include_str!("../docs/cookie.md")]
pub use cookie_policy_macros::Cookie;
#[doc = include_str!("../docs/policy.md")]
pub use cookie_policy_macros::policy;
pub use decision::{CategoryDecision, Decision};
pub use declaration::Declaration;
pub use document::{Column, Document};
pub use error::{Error, SealFault};
pub use fingerprint::Fingerprint;
#[cfg(feature = "form")]
pub use form::FormError;
#[cfg(feature = "_layer")]
pub use integrations::layer::PolicyLayer;
#[cfg(feature = "_extract")]
pub use integrations::rejection::{AnswerRejection, MissingLayer};
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub use integrations::service::PolicyService;
#[cfg(feature = "tower")]
pub use integrations::tower::PolicyFuture;
pub use jar::Jar;
pub use language::Language;
#[cfg(feature = "fluent")]
pub use language::ftl::FtlError;
pub use lifetime::Lifetime;
#[cfg(feature = "_extract")]
pub use pages::CookiePages;
pub use policy::Policy;
pub use problem::Problem;
pub use script_choices::ScriptChoices;
#[cfg(feature = "seal")]
pub use seal::{Key, KeyTooShort, Keys};
pub use seal::{Keyed, Keying, Unkeyed};
pub use set_cookie::SetCookie;
pub use site::Site;
pub use status::{CategoryStatus, Source, Status};
pub use value::CookieValue;
