//! Checking hand-written impls where they are used.
//!
//! Anybody can implement the traits of [`cookie`](crate::Cookie) by hand. The policy's list is what visitors read,
//! so an impl that does not agree with the list does not compile where it is used.

use crate::declare::attributes::{Exemption, SetBy};
use crate::declare::category::{Category, CategoryDeclaration, Refusable};
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::facts::Facts;
use crate::declare::hash::same;
use crate::policy::cookie::Cookie;
use crate::policy::embed::Embed;
use crate::policy::list::List;
use crate::policy::message::refuse;
use crate::policy::{Checked, Policy, PolicyFacts};
use crate::wire::octets::is_token;

/// Checks that `P` lists `C` and that this application may set it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn settable<P: List, C: Cookie>() -> &'static Declaration {
    let declaration = removable::<P, C>();
    assert!(
        matches!(declaration.set_by(), SetBy::Server),
        "`Settable` is implemented by hand for a cookie that a script sets; remove the impl"
    );
    assert!(
        !declaration.facts.varies && is_token(declaration.facts.name),
        "`Settable` is implemented by hand for a cookie whose name varies or is not a token; remove the impl"
    );
    declaration
}

/// Checks that `P` lists `C`, and that this application may set it for its usual lifetime.
#[track_caller]
pub(crate) const fn usual<P: List, C: Cookie>() -> &'static Declaration {
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
pub(crate) const fn family<P: List, C: Cookie>() -> &'static Declaration {
    let declaration = removable::<P, C>();
    assert!(
        declaration.is_family() && matches!(declaration.set_by(), SetBy::Server),
        "`CookieFamily` is implemented by hand for a cookie that is not a family of names; remove the impl"
    );
    declaration
}

/// Checks the family as [`family`] does, and that its cookies have a usual lifetime.
#[track_caller]
pub(crate) const fn usual_family<P: List, C: Cookie>() -> &'static Declaration {
    let declaration = family::<P, C>();
    assert_usual(declaration);
    declaration
}

/// Checks that `P` lists `C` and that this application may remove it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn removable<P: List, C: Cookie>() -> &'static Declaration {
    let declaration = readable::<P, C>();
    // The entry of a part has the exemption that the policy's entry has.
    let by_name = match P::LIST.policy {
        Some(PolicyFacts { choices: Some(choices), .. }) => same(choices.facts.name, declaration.facts.name),
        _ => false,
    };
    assert!(
        !by_name && !matches!(declaration.facts.exemption, Some(Exemption::Choices)),
        "a trait is implemented by hand for the choices cookie, which only `Jar::answer` writes; remove the impl"
    );
    declaration
}

/// Checks that `P` lists `C` and that this application may read it, and returns the entry of the list.
#[track_caller]
pub(crate) const fn readable<P: List, C: Cookie>() -> &'static Declaration {
    let declaration = entry::<P, C>();
    assert!(
        declaration.category.same(CategoryDeclaration::of::<C::Category>()),
        "`Cookie` is implemented by hand with another category than in the policy's list; use `#[derive(Cookie)]`"
    );
    assert!(
        declaration.is_sent_here(),
        "`Settable`, `Readable` or `Removable` is implemented by hand for something that is not a first-party cookie; remove the impl"
    );
    declaration
}

/// Checks that `P` lists `C`, and returns the entry of the list.
#[track_caller]
pub(crate) const fn entry<P: List, C: Cookie>() -> &'static Declaration {
    let () = Checked::<P>::OK;
    listed(P::LIST.cookies, &C::DECLARATION)
}

/// Checks that `P` lists the embed `E`, and returns the entry of the list.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn embedded<P: Policy, E: Embed>() -> &'static EmbedDeclaration {
    let () = Checked::<P>::OK;
    let (embeds, claimed) = (P::FACTS.embeds, E::DECLARATION);
    let mut i = 0;
    while i < embeds.len() {
        let entry = &embeds[i];
        // Keys are unique in a policy.
        if same(entry.facts.key, claimed.facts.key) {
            assert!(
                is_same_embed(entry, &claimed)
                    && entry.category.same(CategoryDeclaration::of::<E::Category>()),
                "`Embed` is implemented by hand for another embed than in the policy's list; use `#[derive(Embed)]`"
            );
            return entry;
        }
        i += 1;
    }
    panic!(
        "`EmbeddedIn` is implemented by hand for an embed that the policy does not list; add it to `embeds = [..]`"
    )
}

const fn is_same_embed(entry: &EmbedDeclaration, claimed: &EmbedDeclaration) -> bool {
    entry.category.same(claimed.category)
        && same(entry.facts.rust_name, claimed.facts.rust_name)
        && same(entry.facts.origin, claimed.facts.origin)
        && entry.facts.address.len() == claimed.facts.address.len()
}

/// Checks that consent to `Cat` covers `E`.
#[track_caller]
pub(crate) const fn covers_embed<E: Embed, Cat: Refusable>() {
    assert!(
        CategoryDeclaration::of::<E::Category>().same(CategoryDeclaration::of::<Cat>()),
        "`EmbedNeeds` is implemented by hand for a category that the embed does not belong to; remove the impl"
    );
}

/// Checks that consent to `Cat` covers `C`.
#[track_caller]
pub(crate) const fn covered<C: Cookie, Cat: Refusable>() {
    assert!(
        CategoryDeclaration::of::<C::Category>().same(CategoryDeclaration::of::<Cat>()),
        "`Needs` is implemented by hand for a category that the cookie does not belong to; remove the impl"
    );
}

/// Checks that no other category of the list has the key of `Cat`, because decisions are stored by key. A part knows only
/// the categories of its own cookies.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
pub(crate) const fn category<P: List, Cat: Category>() -> &'static CategoryDeclaration {
    let (list, category) = (P::LIST, CategoryDeclaration::of::<Cat>());
    let embeds = match list.policy {
        Some(policy) => policy.embeds,
        None => &[],
    };
    let mut found = !list.is_part();
    let mut i = 0;
    while i < list.cookies.len() + embeds.len() {
        let listed = match i.checked_sub(list.cookies.len()) {
            None => list.cookies[i].category,
            Some(i) => embeds[i].category,
        };
        found |= listed.same(category);
        assert!(
            !same(listed.key, category.key) || listed.same(category),
            "a category of the policy has the same key as this category; give each category its own key [B-GRANULAR]"
        );
        i += 1;
    }
    if !found {
        refuse!(
            "the part `",
            list.rust_name,
            "` has no cookie of category `",
            category.id.name,
            "`, and a part knows only the categories of its own cookies; ask the jar of the site"
        );
    }
    category
}

/// Checks that `P` lists the cookies of the part `L` as the part declares them.
#[track_caller]
pub(crate) const fn included<P: Policy, L: List>() {
    let () = Checked::<P>::OK;
    assert!(
        L::LIST.is_part() && P::FACTS.includes(&L::LIST),
        "`Includes` is implemented by hand for a part that the policy does not list in this form; add it to `parts = [..]`"
    );
}

/// The entry of the list for a declaration.
#[track_caller]
#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn listed(cookies: &'static [Declaration], claimed: &Declaration) -> &'static Declaration {
    let mut i = 0;
    while i < cookies.len() {
        let entry = &cookies[i];
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
