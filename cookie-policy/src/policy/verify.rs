//! Checking hand-written impls where they are used.
//!
//! Anybody can implement the traits of [`cookie`](crate::Cookie) by hand. The policy's list is what visitors read,
//! so an impl that does not agree with the list does not compile where it is used.

use crate::declare::attributes::{Exemption, Party, SetBy};
use crate::declare::category::{Category, CategoryDeclaration, Refusable};
use crate::declare::declaration::Declaration;
use crate::declare::facts::Facts;
use crate::declare::hash::same;
use crate::policy::cookie::Cookie;
use crate::policy::{Checked, Policy, PolicyFacts};

/// Checks that `P` lists `C` and that this application may set it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn settable<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = removable::<P, C>();
    assert!(
        matches!(declaration.set_by(), SetBy::Server),
        "`Settable` is implemented by hand for a cookie that a script sets; remove the impl"
    );
    assert!(
        !declaration.facts.varies,
        "`Settable` is implemented by hand for a cookie whose name varies; remove the impl"
    );
    declaration
}

/// Checks that `P` lists `C`, and that this application may set it for its usual lifetime.
#[track_caller]
pub(crate) const fn usual<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = settable::<P, C>();
    assert_usual(declaration);
    declaration
}

#[track_caller]
const fn assert_usual(declaration: &Declaration) {
    assert!(
        !declaration.facts.at_most,
        "`UsualLifetime` is implemented by hand for a cookie without a usual lifetime; remove the impl"
    );
}

/// Checks that `P` lists the family `C` and that this application may set and read its cookies, and returns the entry of the
/// list.
#[track_caller]
pub(crate) const fn family<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = removable::<P, C>();
    assert!(
        declaration.is_family() && matches!(declaration.set_by(), SetBy::Server),
        "`CookieFamily` is implemented by hand for a cookie that is not a family of names; remove the impl"
    );
    declaration
}

/// Checks the family as [`family`] does, and that its cookies have a usual lifetime.
#[track_caller]
pub(crate) const fn usual_family<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = family::<P, C>();
    assert_usual(declaration);
    declaration
}

/// Checks that `P` lists `C` and that this application may remove it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn removable<P: Policy, C: Cookie>() -> &'static Declaration {
    let declaration = readable::<P, C>();
    let by_name = match P::FACTS.choices {
        Some(choices) => same(choices.facts.name, declaration.facts.name),
        None => false,
    };
    assert!(
        !by_name && !matches!(declaration.facts.exemption, Some(Exemption::Choices)),
        "a trait is implemented by hand for the choices cookie, which only `Jar::answer` writes; remove the impl"
    );
    declaration
}

/// Checks that `P` lists `C` and that this application may read it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn readable<P: Policy, C: Cookie>() -> &'static Declaration {
    let () = Checked::<P>::OK;
    let declaration = listed(const { &P::FACTS }, &C::DECLARATION);
    assert!(
        declaration.category.same(CategoryDeclaration::of::<C::Category>()),
        "`Cookie` is implemented by hand with another category than in the policy's list; use `#[derive(Cookie)]`"
    );
    assert!(
        matches!(declaration.party(), Party::First),
        "`Settable`, `Readable` or `Removable` is implemented by hand for a third-party cookie; remove the impl"
    );
    declaration
}

/// Checks that consent to `Cat` covers `C`.
#[track_caller]
pub(crate) const fn covered<C: Cookie, Cat: Refusable>() {
    assert!(
        CategoryDeclaration::of::<C::Category>().same(CategoryDeclaration::of::<Cat>()),
        "`Needs` is implemented by hand for a category that the cookie does not belong to; remove the impl"
    );
}

/// Checks that no other category of the list has the key of `Cat`, because decisions are stored by key.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn category<P: Policy, Cat: Category>() -> &'static CategoryDeclaration {
    let category = CategoryDeclaration::of::<Cat>();
    let mut i = 0;
    while i < P::FACTS.cookies.len() {
        let listed = P::FACTS.cookies[i].category;
        assert!(
            !same(listed.key, category.key) || listed.same(category),
            "a category of the policy has the same key as this category; give each category its own key [B-GRANULAR]"
        );
        i += 1;
    }
    category
}

/// The entry of the list for a declaration.
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
    panic!(
        "`DeclaredIn` is implemented by hand for a cookie that the policy does not list; add the cookie to the list"
    )
}

/// Whether both have the same name, lifetime and removal.
pub(crate) const fn is_same_line(a: &Facts, b: &Facts) -> bool {
    same(a.name, b.name) && same(a.max_age, b.max_age) && same(a.removal, b.removal)
}
