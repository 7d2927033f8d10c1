//! What impls claim, checked where it is relied on.
//!
//! The marker traits of [`cookie`](crate::Cookie) can be implemented by hand, whatever their names advise. A claim that
//! the declarations do not bear out does not compile where it is used.

use crate::category::CategoryDeclaration;
use crate::cookie::Cookie;
use crate::declaration::Declaration;
use crate::lifetime::Lifetime;
use crate::policy::{Policy, PolicyFacts, Sound};

/// `C` is in the list of `P`, in the category that its type says.
#[track_caller]
pub(crate) const fn listed<P: Policy, C: Cookie>() {
    let () = Sound::<P>::OK;
    assert!(
        holds(&P::FACTS, &C::DECLARATION),
        "`DeclaredIn` is implemented by hand for a cookie that the policy does not list"
    );
    assert!(
        C::DECLARATION.category().id().same(CategoryDeclaration::of::<C::Category>().id()),
        "`Cookie` is implemented by hand, with another category than its declaration"
    );
    assert!(
        is_writable(&C::DECLARATION),
        "`Cookie` is implemented by hand, with text that is no `Set-Cookie` line"
    );
}

/// `C` is listed, and consent to `Cat` covers it.
#[track_caller]
pub(crate) const fn covered<P: Policy, C: Cookie, Cat: crate::Refusable>() {
    listed::<P, C>();
    assert!(
        C::DECLARATION.category().id().same(CategoryDeclaration::of::<Cat>().id()),
        "`Needs` is implemented by hand for a category that the cookie does not belong to"
    );
}

/// What `set` sends as `Max-Age`: nothing where the session is one of two lifetimes.
pub(crate) const fn max_age<C: Cookie>() -> &'static str {
    match C::DECLARATION.facts.lifetime {
        Lifetime::SessionOr(_) | Lifetime::Session => "",
        Lifetime::Persistent(_) => C::DECLARATION.facts.max_age,
    }
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn holds(policy: &PolicyFacts, declaration: &Declaration) -> bool {
    let mut i = 0;
    let mut found = policy.broken || declaration.facts.broken;
    while i < policy.cookies.len() {
        let listed = &policy.cookies[i].facts;
        found |= listed.identity == declaration.facts.identity;
        i += 1;
    }
    found
}

/// No text of the line can end the field or start another.
const fn is_writable(declaration: &Declaration) -> bool {
    let facts = &declaration.facts;
    is_visible(facts.name) && is_visible(facts.max_age) && is_visible(facts.scope)
}

#[expect(clippy::indexing_slicing, reason = "const evaluation has no iterators, and `i` is below the length")]
const fn is_visible(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut i = 0;
    let mut visible = true;
    while i < bytes.len() {
        visible &= matches!(bytes[i], b' '..=b'~');
        i += 1;
    }
    visible
}
