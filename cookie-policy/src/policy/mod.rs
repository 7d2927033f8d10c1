//! The policy: a site's list of cookies, and its checks.

#[doc(hidden)]
pub mod capability;
mod categories;
mod check;
mod choices;
pub(crate) mod cookie;
mod distinct;
pub(crate) mod embed;
mod embeds;
pub(crate) mod facts;
mod families;
pub(crate) mod fingerprint;
mod line;
pub(crate) mod list;
pub(crate) mod message;
mod moved;
mod numbers;
mod origins;
mod partitioned;
mod parts;
mod place;
mod prefix;
mod retired;
pub(crate) mod terms;
mod translated;
pub(crate) mod verify;

pub(crate) use check::AUDIENCE_SECONDS;
pub use check::check;
pub(crate) use check::{Checked, is_broken};
pub use facts::PolicyFacts;
pub use list::ListFacts;
pub use parts::{check_part, count};

use crate::declare::category::{Category, CategoryDeclaration};
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::marker::ByMacro;
use fingerprint::Fingerprint;

/// A policy whose site is known when the program compiles. [`#[policy]`](macro@crate::policy) implements it, unless the policy
/// says `site = run_time`.
///
/// Bound a function by it to make a [`Document`](crate::Document) or a [`Jar`](crate::Jar) without a
/// [`Site`](crate::Site).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{Document, KnownSite};
///
/// fn lists<P: KnownSite>(name: &str) -> bool {
///     Document::of::<P>().markdown().to_string().contains(name)
/// }
/// # fn main() {
/// assert!(lists::<TransportPolicy>("sessionid"));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "the site of `{Self}` is known only at run time",
    label = "needs a policy whose site is known when the program compiles",
    note = "ask a site: `let site = Site::<{Self}>::new().mounted(..).identity(..)`, then `site.document()` or `site.jar(..)`",
    note = "where `{Self}` is a type parameter, write the bound `{Self}: KnownSite`"
)]
pub trait KnownSite: Policy {
    #[doc(hidden)]
    type By: ByMacro;
}

/// The cookies of one site. Only [`#[policy]`](macro@crate::policy) implements it.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// # fn main() {
/// assert_eq!(TransportPolicy::SITE, "https://transport.opendatasoft.com");
/// let names: Vec<_> = TransportPolicy::COOKIES.iter().map(|cookie| cookie.name()).collect();
/// assert_eq!(names, ["sessionid", "cookies_preferences", "visitor_id"]);
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the policy of a site",
    note = "list the cookies of the site: `#[policy(site = \"https://..\", choices = .., recipients = [])] struct {Self}(..);`",
    note = "if `{Self}` is a part, use the jar of the site: a part can get, set and remove its own cookies, and ask for consent and status"
)]
pub trait Policy: Sized + 'static {
    /// The site's address. It is empty with `site = run_time`.
    const SITE: &'static str = Self::FACTS.site;

    /// The declarations of the site's cookies, in the order of the list.
    const COOKIES: &'static [Declaration] = Self::FACTS.cookies;

    /// The declarations of the site's embeds, in the order of `embeds = [..]`.
    const EMBEDS: &'static [EmbedDeclaration] = Self::FACTS.embeds;

    #[doc(hidden)]
    const FACTS: PolicyFacts;

    /// Returns the [fingerprint](Fingerprint) of the current declarations of category `C`, for the key
    /// `still_valid`.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Statistics;
    ///
    /// # fn main() {
    /// let fingerprint = TransportPolicy::fingerprint::<Statistics>();
    /// assert_eq!(fingerprint.to_string().len(), "0x0123456789abcdef".len());
    /// # }
    /// ```
    fn fingerprint<C: Category>() -> Fingerprint {
        const { Fingerprint::compute(&Self::FACTS, CategoryDeclaration::of::<C>()) }
    }
}
