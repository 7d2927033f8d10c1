//! What a declaration promises that browsers keep.

use cookie_policy_tests_browsers::Kept;

use crate::matrix::Case;

/// The host that sets the cookies of the matrix.
pub(crate) const HOST: &str = "www.shop.localhost";

/// What a browser keeps of a case that it received at the time `start` by this scheme.
pub(crate) fn promised(case: &dyn Case, scheme: &str, start: i64) -> Kept {
    let declared = case.declaration();
    let line = case.set("some-value").expect("every encoding takes it");
    Kept {
        name: declared.name().to_owned(),
        domain: declared.domain().map_or(HOST.to_owned(), |domain| format!(".{domain}")),
        path: declared.path().to_owned(),
        partition: declared.partitioned().then(|| format!("{scheme}://shop.localhost")),
        value: line.value().to_owned(),
        secure: declared.secure(),
        http_only: declared.http_only(),
        same_site: declared.same_site().to_string(),
        expiry: declared.lifetime().longest().map(|time| start + time.as_secs() as i64),
    }
}
