//! What scripts keep in other places of a browser than its cookies.

use proc_macro2::Span;

use crate::complaints::Complaints;
use crate::given::Spanned;
use crate::keys::{Key, cookie as key};
use crate::raw::{Cookie, Lifetime, Shape};
use crate::rules;
use crate::words::{SetBy, Storage, Word as _};

/// The storage that is not a cookie.
fn given(raw: &Cookie) -> Option<&Spanned<Storage>> {
    raw.storage.value().filter(|given| given.value != Storage::Cookie)
}

/// A script writes it, and this server never sees it.
pub(super) fn by_script(raw: &Cookie, complaints: &mut Complaints) {
    let Some(given) = given(raw) else { return };
    let storage = given.value.word();
    if raw.set_by() != SetBy::Script {
        let what = format!("no server can write to `{storage}`");
        complaints.rule(&rules::STORAGE, given.span, &what, "add `set_by = Script`");
    }
    if !matches!(raw.shape, Shape::Unit | Shape::Generic(_)) {
        let what = format!("this server cannot read `{storage}`, so it has no value here");
        let help = format!("write `struct {};`", raw.ident);
        complaints.rule(&rules::STORAGE, raw.ident.span(), &what, &help);
    }
}

/// It has none of the attributes of a cookie.
pub(super) fn attributes(raw: &Cookie, complaints: &mut Complaints) {
    let Some(given) = given(raw) else { return };
    for (key, span) in keys_of_cookies(raw) {
        let key = key.name;
        let what = format!("`{key}` is for cookies, not for `{}`", given.value.word());
        complaints.rule(&rules::STORAGE, span, &what, &format!("remove the key `{key}`"));
    }
}

fn keys_of_cookies(raw: &Cookie) -> impl Iterator<Item = (&'static Key, Span)> {
    let given = [
        (&key::NAMES, raw.names.span()),
        (&key::PATH_ATTRIBUTE, raw.path.span()),
        (&key::DOMAIN_ATTRIBUTE, raw.domain.span()),
        (&key::PREFIX, raw.prefix.span()),
        (&key::SAME_SITE, raw.same_site.span()),
        (&key::SECURE, raw.secure.span()),
        (&key::HTTP_ONLY, raw.http_only.span()),
        (&key::PARTITIONED, raw.partitioned.span()),
    ];
    let formerly = raw.formerly.iter().map(|given| (&key::FORMERLY, given.span));
    given.into_iter().filter_map(|(key, span)| Some((key, span?))).chain(formerly)
}

/// The lifetime is one that the storage can have: only session storage ends with its tab, and nothing else ends by itself.
pub(super) fn lifetime(raw: &Cookie, complaints: &mut Complaints) {
    let Some(lifetime) = raw.lifetime.value() else { return };
    let mut complain = |what: &str, help: &str| complaints.rule(&rules::STORAGE, lifetime.span, what, help);
    let kept = "write for how long the script keeps it, such as `lifetime = \"90 days\"`, or `lifetime = until_removed`";
    match (raw.storage(), &lifetime.value) {
        (Storage::Cookie, Lifetime::UntilRemoved) => {
            complain("browsers keep no cookie until it is removed", "write `lifetime = \"90 days\"`");
        }
        (Storage::Session, Lifetime::Session) | (Storage::Cookie, _) => {}
        (Storage::Session, _) => {
            complain("browsers remove `session_storage` with its tab", "write `lifetime = session`");
        }
        (storage, Lifetime::Session | Lifetime::SessionOr(_)) => {
            complain(&format!("`{}` does not end with the session", storage.word()), kept);
        }
        _ => {}
    }
}
