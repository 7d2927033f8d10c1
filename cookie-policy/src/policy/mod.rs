//! A site's list of cookies.

#[doc(hidden)]
pub mod capability;
mod check;
pub(crate) mod cookie;
mod distinct;
pub(crate) mod facts;
pub(crate) mod fingerprint;
mod line;
pub(crate) mod message;
mod retired;
pub(crate) mod terms;
mod translated;
pub(crate) mod verify;

pub(crate) use check::AUDIENCE_SECONDS;
pub(crate) use check::Checked;
pub use check::check;
pub use facts::PolicyFacts;

use crate::declare::category::{Category, CategoryDeclaration};
use crate::declare::declaration::Declaration;
use fingerprint::Fingerprint;

/// The cookies of one site. Implemented by [`#[policy]`](macro@crate::policy), and by nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie policy",
    note = "list the cookies of the site: `#[policy(site = \"https://..\", choices = .., recipients = [])] struct {Self}(..);`"
)]
pub trait Policy: Sized + 'static {
    /// The site's address.
    const SITE: &'static str = Self::FACTS.site;

    /// Every cookie of the site, in the order of the list.
    const COOKIES: &'static [Declaration] = Self::FACTS.cookies;

    #[doc(hidden)]
    const FACTS: PolicyFacts;

    /// What the declarations of category `C` say now, as a number.
    fn fingerprint<C: Category>() -> Fingerprint {
        const { Fingerprint::of(&Self::FACTS, CategoryDeclaration::of::<C>()) }
    }
}
