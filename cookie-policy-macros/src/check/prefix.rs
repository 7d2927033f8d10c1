//! Name prefixes, with which a cookie promises attributes to servers.

use proc_macro2::Span;

use crate::complaints::Complaints;
use crate::raw::{Cookie, Spanned};
use crate::rules::{self, Rule};
use crate::words::{Prefix, SetBy, Word as _};

/// The prefix of the name. Browsers ignore its case.
fn prefix(raw: &Cookie) -> Option<Prefix> {
    let name = raw.name.text()?;
    let begins = |prefix: &Prefix| {
        let prefix = prefix.word();
        name.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
    };
    Prefix::ALL.iter().copied().find(begins)
}

impl Prefix {
    fn rule(self) -> &'static Rule {
        match self {
            Prefix::HostHttp => &rules::PFX_HOSTHTTP,
            Prefix::Host => &rules::PFX_HOST,
            Prefix::Http => &rules::PFX_HTTP,
            Prefix::Secure => &rules::PFX_SECURE,
        }
    }

    /// Whether the prefix promises that there is no domain, and the path `/`.
    fn is_host(self) -> bool {
        matches!(self, Prefix::HostHttp | Prefix::Host)
    }

    /// Whether the prefix promises `HttpOnly`.
    fn is_http(self) -> bool {
        matches!(self, Prefix::HostHttp | Prefix::Http)
    }
}

/// Whether the prefix says where the cookie is.
pub(super) fn is_host(raw: &Cookie) -> bool {
    prefix(raw).is_some_and(Prefix::is_host)
}

/// The prefix is spelt as servers look for it.
pub(super) fn spelling(raw: &Cookie, complaints: &mut Complaints) {
    let (Some(name), Some(prefix)) = (raw.name.value(), prefix(raw).map(Prefix::word)) else { return };
    if let Some(rest) = name.value.get(prefix.len()..).filter(|_| !name.value.starts_with(prefix)) {
        let what = format!("`{}` begins like a `{prefix}` cookie", name.value.escape_debug());
        let help = format!("write `name = \"{prefix}{}\"`", rest.escape_debug());
        complaints.rule(&rules::PFX_CASE, name.span, &what, &help);
    }
}

/// The cookie has the attributes that its prefix promises. All prefixes promise `Secure`.
pub(super) fn promises(raw: &Cookie, complaints: &mut Complaints) {
    let Some(prefix) = prefix(raw) else { return };
    let http_only = http_only_fault(raw).filter(|_| prefix.is_http());
    let scope = scope_faults(raw).filter(|_| prefix.is_host());
    for fault in secure_fault(raw).into_iter().chain(http_only).chain(scope) {
        let what = format!("{} with the prefix `{}`", fault.what, prefix.word());
        complaints.rule(prefix.rule(), fault.span, &what, fault.help);
    }
}

/// No script sets an `Http-` cookie.
pub(super) fn script(raw: &Cookie, complaints: &mut Complaints) {
    let is_http = prefix(raw).is_some_and(Prefix::is_http);
    if let Some(by) = raw.set_by.exactly(SetBy::Script).filter(|_| is_http) {
        let help = "remove the prefix, or write `set_by = Server`";
        complaints.rule(&rules::PFX_JS, by.span, "`set_by = Script` with an `Http-` prefix", help);
    }
}

/// A key whose value does not fit the prefix.
struct Fault {
    span: Span,
    what: String,
    help: &'static str,
}

fn secure_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.secure.exactly(false)?;
    Some(Fault { span: given.span, what: "`secure = false`".to_owned(), help: "write `secure = true`" })
}

fn http_only_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.http_only.exactly(false)?;
    Some(Fault { span: given.span, what: "`http_only = false`".to_owned(), help: "write `http_only = true`" })
}

fn scope_faults(raw: &Cookie) -> impl Iterator<Item = Fault> {
    let fault = |key: &str, given: &Spanned<String>, help| Fault {
        span: given.span,
        what: format!("`{key} = \"{}\"`", given.value.escape_debug()),
        help,
    };
    let path = raw.unusual_path().map(|path| fault("path", path, "write `path = \"/\"`"));
    let domain = raw.domain.value().map(|domain| fault("domain", domain, "remove the key `domain`"));
    path.into_iter().chain(domain)
}
