//! What a site knows of its place, as types.

use crate::declare::declaration::Declaration;
use crate::declare::facts::OF_SITE;
use crate::declare::hash;
use crate::policy::PolicyFacts;
use crate::policy::message::refuse;

/// What a [`Site`](crate::Site) knows of its place: whether it is [`mounted`](crate::Site::mounted), and whether it has an
/// [`identity`](crate::Site::identity).
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{At, Mount, Site, Unkeyed};
///
/// struct Application {
///     site: Site<TransportPolicy, Unkeyed, At<true, false>>,
/// }
///
/// # fn main() -> Result<(), cookie_policy::PlacementError> {
/// let mount = Mount::at("https://example.org")?;
/// let application = Application { site: Site::new().mounted(mount) };
/// assert!(application.site.jar([""], None).problems().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub enum At<const MOUNTED: bool, const NAMED: bool> {}

/// What a [`Site`](crate::Site) knows of its place. It is sealed: only [`At`] implements it.
pub trait Located: sealed::Sealed + 'static {
    #[doc(hidden)]
    const MOUNTED: bool;
    #[doc(hidden)]
    const NAMED: bool;
}

mod sealed {
    pub trait Sealed {}
}

impl<const MOUNTED: bool, const NAMED: bool> sealed::Sealed for At<MOUNTED, NAMED> {}

impl<const MOUNTED: bool, const NAMED: bool> Located for At<MOUNTED, NAMED> {
    const MOUNTED: bool = MOUNTED;
    const NAMED: bool = NAMED;
}

/// Checks that a site knows what its policy leaves open.
#[track_caller]
pub(crate) const fn check<L: Located>(policy: &PolicyFacts) {
    if policy.run_time && !L::MOUNTED {
        refuse!(
            "`",
            policy.rust_name,
            "` learns the address of its site at run time, and this site has none; add it with ",
            "`Site::new().mounted(Mount::at(..)?)`"
        );
    }
    if policy.run_time && !L::NAMED {
        refuse!(
            "`",
            policy.rust_name,
            "` learns who runs its site at run time, and this site does not say it; add it with ",
            "`Site::new().identity(name, provider)`"
        );
    }
    if !L::MOUNTED {
        check_domains(policy.cookies);
        check_domains(policy.retired);
    }
}

/// Checks that a policy leaves open who runs its site.
#[track_caller]
pub(crate) const fn check_open(policy: &PolicyFacts) {
    if !policy.run_time {
        refuse!(
            "`",
            policy.rust_name,
            "` says who runs its site, so this site cannot say it, too; remove the call of `identity`, or write ",
            "`site = run_time` in the policy, without `provider` and `site_name`"
        );
    }
}

/// Checks that no cookie has the domain of a site without an address.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn check_domains(cookies: &[Declaration]) {
    let mut i = 0;
    while i < cookies.len() {
        if has_domain_of_site(&cookies[i]) {
            refuse!(
                "`",
                cookies[i].facts.rust_name,
                "` has `domain = site`, and this site has no address; add it with `Site::new().mounted(Mount::at(..)?)` ",
                "[A-DOM-MATCH]"
            );
        }
        i += 1;
    }
}

/// Whether the cookie has, or had, the domain of the site.
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn has_domain_of_site(cookie: &Declaration) -> bool {
    let formerly = cookie.facts.formerly;
    let (mut found, mut i) = (hash::same(cookie.facts.attributes.domain, OF_SITE), 0);
    while i < formerly.len() {
        found |= hash::same(formerly[i].attributes.domain, OF_SITE);
        i += 1;
    }
    found
}
