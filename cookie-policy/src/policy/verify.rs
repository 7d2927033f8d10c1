//! What impls claim, checked where it is relied on.
//!
//! The traits of [`cookie`](crate::Cookie) can be implemented by hand, whatever their names advise. What counts is the
//! list of the policy, which is what visitors read: a claim that it does not bear out does not compile where it is used.

use crate::declare::attributes::{Exemption, Party, SetBy};
use crate::declare::category::{Category, CategoryDeclaration, Refusable};
use crate::declare::declaration::{Declaration, Facts};
use crate::declare::hash::same;
use crate::policy::cookie::Cookie;
use crate::policy::{Checked, Policy, PolicyFacts};

/// `C` is in the list of `P`, as it claims to be, and this application may set it.
#[track_caller]
pub(crate) const fn settable<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = removable::<P, C>();
    assert!(
        matches!(declaration.set_by(), SetBy::Server),
        "`Settable` is claimed by hand for a cookie that a script sets"
    );
    assert!(!declaration.facts.varies, "`Settable` is claimed by hand for a cookie whose name varies");
    declaration
}

/// `C` is in the list of `P`, as it claims to be, and this application may remove it.
#[track_caller]
pub(crate) const fn removable<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = readable::<P, C>();
    let by_name = match P::FACTS.choices {
        Some(choices) => same(choices.facts.name, declaration.facts.name),
        None => false,
    };
    assert!(
        !by_name && !matches!(declaration.facts.exemption, Some(Exemption::Choices)),
        "the choices cookie is written by `Jar::answer` only, whatever is implemented by hand"
    );
    declaration
}

/// `C` is in the list of `P`, as it claims to be, and requests bring it back. What is done with it goes by the entry of
/// the list.
#[track_caller]
pub(crate) const fn readable<P: Policy, C: Cookie>() -> &'static Declaration {
    let () = Checked::<P>::OK;
    let declaration = listed(const { &P::FACTS }, &C::DECLARATION);
    assert!(
        declaration.category.same(CategoryDeclaration::of::<C::Category>()),
        "`Cookie` is implemented by hand, with another category than the policy lists"
    );
    assert!(
        matches!(declaration.party(), Party::First),
        "`Settable`, `Readable` or `Removable` is claimed by hand for a third-party cookie"
    );
    declaration
}

/// Consent to `Cat` covers `C`.
#[track_caller]
pub(crate) const fn covered<C: Cookie, Cat: Refusable>() {
    assert!(
        CategoryDeclaration::of::<C::Category>().same(CategoryDeclaration::of::<Cat>()),
        "`Needs` is implemented by hand for a category that the cookie does not belong to"
    );
}

/// No other category of the list has the key of `Cat`, which is what decisions are kept by.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn category<P: Policy, Cat: Category>() -> &'static CategoryDeclaration {
    let category = CategoryDeclaration::of::<Cat>();
    let mut i = 0;
    while i < P::FACTS.cookies.len() {
        let listed = P::FACTS.cookies[i].category;
        assert!(
            !same(listed.key, category.key) || listed.same(category),
            "a category of the policy has the key of this one; give each its own [B-GRANULAR]"
        );
        i += 1;
    }
    category
}

/// The entry of the list that says all that `claimed` says.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn listed(policy: &'static PolicyFacts, claimed: &Declaration) -> &'static Declaration {
    let mut i = 0;
    while i < policy.cookies.len() {
        let entry = &policy.cookies[i];
        if entry.facts.identity == claimed.facts.identity && is_same_line(&entry.facts, &claimed.facts) {
            return entry;
        }
        i += 1;
    }
    panic!("`DeclaredIn` is implemented by hand for a cookie that the policy does not list")
}

pub(crate) const fn is_same_line(a: &Facts, b: &Facts) -> bool {
    same(a.name, b.name) && same(a.max_age, b.max_age) && same(a.removal, b.removal)
}
