// The README's picture as data, because `cargo doc` copies no other file. The first definition of a link counts.
#![cfg_attr(doc, doc = concat!("[page]: data:image/png;base64,", include_str!("../docs/page.png.base64"), "\n"))]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(feature = "server"),
    allow(dead_code, unused_imports, reason = "without a server, no jar is made")
)]

#[doc(hidden)]
#[deprecated = "this is for the code that the macros of `cookie-policy` generate, and changes without notice"]
pub mod __private;
mod assertions;
#[cfg(feature = "cli")]
pub mod cli;
pub mod docs;
#[cfg(feature = "server")]
pub mod testing;

// A folder imports only from folders below it. ARCHITECTURE.md lists them from top to bottom, and a test checks it.
#[cfg(feature = "form")]
mod answers;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod audit;
mod declare;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
mod frameworks;
mod interop;
mod jar;
mod language;
mod page;
mod placement;
mod policy;
mod review;
mod seal;
mod wire;

#[cfg(feature = "form")]
pub use answers::form::FormError;
#[cfg(feature = "http")]
pub use answers::rejection::AnswerRejection;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use audit::{Audit, BlockedLoad, CookieUse, Tally};
#[doc = include_str!("../docs/category.md")]
pub use cookie_policy_macros::Category;
#[doc = include_str!("../docs/cookie.md")]
pub use cookie_policy_macros::Cookie;
#[doc = include_str!("../docs/embed.md")]
pub use cookie_policy_macros::Embed;
#[doc = include_str!("../docs/policy.md")]
pub use cookie_policy_macros::policy;
pub use declare::attributes::{
    Country, Directive, EmbedElement, Encoding, Exemption, Jurisdiction, Party, SameSite, Seal, SetBy,
    Storage,
};
pub use declare::built_in::{AnonymousStatistics, Marketing, Necessary, Preferences, Statistics};
pub use declare::category::{Category, CategoryDeclaration, Exempt, Gate, Refusable};
pub use declare::column::Column;
pub use declare::declaration::Declaration;
pub use declare::embed::EmbedDeclaration;
pub use declare::lifetime::Lifetime;
#[cfg(feature = "poem")]
pub use frameworks::poem::pages::CookiePagesEndpoint;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use frameworks::shared::framed_page::FramedPage;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use frameworks::shared::layer::PolicyLayer;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use frameworks::shared::missing_layer::MissingLayer;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use frameworks::shared::narrowing::Narrowing;
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub use frameworks::shared::routes::CookiePages;
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub use frameworks::shared::service::PolicyService;
#[cfg(feature = "tower")]
pub use frameworks::tower::PolicyFuture;
#[cfg(feature = "tower")]
pub use frameworks::tower::pages::CookiePagesFuture;
pub use jar::Jar;
pub use jar::answer::Answer;
pub use jar::consent::Consent;
pub use jar::decision::{CategoryDecision, Decision};
pub use jar::granted::Granted;
pub use jar::reads::Reads;
pub use jar::security_policy::ContentSecurityPolicy;
pub use jar::sets::Sets;
pub use jar::sets_for::SetsFor;
pub use jar::sets_named::{ReadsNamed, SetsNamed};
#[cfg(feature = "server")]
pub use jar::site::Site;
pub use jar::status::{CategoryStatus, Source, Status};
pub use language::Language;
#[cfg(feature = "fluent")]
pub use language::ftl::FtlError;
pub use page::banner::Banner;
pub use page::document::Document;
pub use page::embed::Embedded;
pub use page::script_choices::ScriptChoices;
pub use page::settings_link::SettingsLink;
pub use placement::address::Transport;
pub use placement::error::PlacementError;
pub use placement::located::{At, Located};
pub use placement::mount::Mount;
#[doc(hidden)]
pub use policy::capability;
pub use policy::cookie::{
    Cookie, CookieFamily, DeclaredIn, Lists, LongestLifetime, Needs, Readable, Removable, Settable,
    SettableFor, TwoLifetimes, UsualLifetime,
};
pub use policy::embed::{Embed, EmbedNeeds, EmbeddedIn};
pub use policy::fingerprint::Fingerprint;
pub use policy::list::{Includes, List};
pub use policy::{KnownSite, Policy};
pub use review::changes::{Change, Changes, Consequence};
pub use review::export::{Export, ExportFormat};
pub use review::history::History;
pub use review::lock::Lock;
pub use review::lock::error::LockError;
pub use review::report::Report;
pub use review::report::finding::{Allowed, Finding, Severity};
#[cfg(feature = "seal")]
pub use seal::{Key, KeyTooShort, Keys};
pub use seal::{Keyed, Keying, Unkeyed};
pub use wire::choices::Choices;
pub use wire::error::{Error, SealFault};
pub use wire::problem::Problem;
pub use wire::set_cookie::SetCookie;
pub use wire::suffix::{CookieSuffix, InvalidSuffix};
pub use wire::value::CookieValue;
