//! Name prefixes, with which a cookie promises attributes to servers.

use proc_macro2::Span;

use super::{http_only, set_by};
use crate::complaints::Complaints;
use crate::model::SetBy;
use crate::raw::{Cookie, Spanned};
use crate::rules::{self, Rule};

/// The prefixes, the longest first, because one is the beginning of another.
const PREFIXES: [&str; 4] = ["__Host-Http-", "__Host-", "__Http-", "__Secure-"];

/// The prefix of the name, in its right spelling: browsers look for it in any case.
fn prefix(raw: &Cookie) -> Option<&'static str> {
    let name = raw.name.text()?;
    PREFIXES
        .into_iter()
        .find(|prefix| name.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix)))
}

/// Whether the prefix says where the cookie is.
pub(super) fn is_host(raw: &Cookie) -> bool {
    prefix(raw).is_some_and(|prefix| prefix.starts_with("__Host-"))
}

/// The prefix is spelt as servers look for it.
pub(super) fn spelling(raw: &Cookie, complaints: &mut Complaints) {
    let (Some(name), Some(prefix)) = (raw.name.value(), prefix(raw)) else { return };
    if let Some(rest) = name.value.get(prefix.len()..).filter(|_| !name.value.starts_with(prefix)) {
        let what = format!("`{}` is nearly a `{prefix}` cookie", name.value);
        complaints.rule(&rules::PFX_CASE, name.span, &what, &format!("write `name = \"{prefix}{rest}\"`"));
    }
}

/// `__Secure-` has `Secure`.
pub(super) fn secure(raw: &Cookie, complaints: &mut Complaints) {
    if prefix(raw) == Some("__Secure-") {
        demand(secure_fault(raw), &rules::PFX_SECURE, complaints);
    }
}

/// `__Host-` has `Secure`, no domain, and the path `/`.
pub(super) fn host(raw: &Cookie, complaints: &mut Complaints) {
    if prefix(raw) == Some("__Host-") {
        demand(secure_fault(raw), &rules::PFX_HOST, complaints);
        demand(scope_faults(raw), &rules::PFX_HOST, complaints);
    }
}

/// `__Http-` has `Secure` and `HttpOnly`.
pub(super) fn http(raw: &Cookie, complaints: &mut Complaints) {
    if prefix(raw) == Some("__Http-") {
        demand(secure_fault(raw), &rules::PFX_HTTP, complaints);
        demand(http_only_fault(raw), &rules::PFX_HTTP, complaints);
    }
}

/// `__Host-Http-` has what the two have.
pub(super) fn host_http(raw: &Cookie, complaints: &mut Complaints) {
    if prefix(raw) == Some("__Host-Http-") {
        demand(secure_fault(raw), &rules::PFX_HOSTHTTP, complaints);
        demand(http_only_fault(raw), &rules::PFX_HOSTHTTP, complaints);
        demand(scope_faults(raw), &rules::PFX_HOSTHTTP, complaints);
    }
}

/// No script sets an `Http-` cookie.
pub(super) fn script(raw: &Cookie, complaints: &mut Complaints) {
    let is_http = prefix(raw).is_some_and(|prefix| prefix.ends_with("Http-"));
    if let Some(by) = raw.set_by.value().filter(|_| is_http && set_by(raw) == SetBy::Script) {
        complaints.rule(
            &rules::PFX_JS,
            by.span,
            "`set_by = Script`",
            "drop the prefix, or write `set_by = Server`",
        );
    }
}

/// A key whose value does not fit the prefix.
struct Fault {
    span: Span,
    what: String,
    help: &'static str,
}

fn demand(faults: impl IntoIterator<Item = Fault>, rule: &Rule, complaints: &mut Complaints) {
    faults.into_iter().for_each(|fault| complaints.rule(rule, fault.span, &fault.what, fault.help));
}

fn secure_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.secure.value().filter(|secure| !secure.value)?;
    Some(Fault { span: given.span, what: "`secure = false`".to_owned(), help: "write `secure = true`" })
}

fn http_only_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.http_only.value().filter(|_| !http_only(raw))?;
    Some(Fault { span: given.span, what: "`http_only = false`".to_owned(), help: "write `http_only = true`" })
}

fn scope_faults(raw: &Cookie) -> impl Iterator<Item = Fault> {
    let fault = |key: &str, given: &Spanned<String>, help| Fault {
        span: given.span,
        what: format!("`{key} = \"{}\"`", given.value.escape_debug()),
        help,
    };
    let path = raw.path.value().filter(|path| path.value != "/");
    let path = path.map(|path| fault("path", path, "write `path = \"/\"`"));
    let domain = raw.domain.value().map(|domain| fault("domain", domain, "drop the key `domain`"));
    path.into_iter().chain(domain)
}
