//! Name prefixes, with which a cookie promises attributes to servers.

use proc_macro2::Span;

use crate::complaints::Complaints;
use crate::given::Given;
use crate::raw::{Cookie, Domain};
use crate::rules::{self, Rule};
use crate::words::{Prefix, SetBy, Word as _};

/// The prefix of a name. Browsers ignore its case.
fn prefix(name: &str) -> Option<Prefix> {
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
    pub(crate) fn is_host(self) -> bool {
        matches!(self, Prefix::HostHttp | Prefix::Host)
    }

    /// Whether the prefix promises `HttpOnly`.
    pub(crate) fn is_http(self) -> bool {
        matches!(self, Prefix::HostHttp | Prefix::Http)
    }
}

/// The prefix is spelt as servers look for it.
pub(super) fn spelling(raw: &Cookie, complaints: &mut Complaints) {
    let Some(name) = raw.name.value() else { return };
    let Some(prefix) = prefix(&name.value).map(Prefix::word) else { return };
    if let Some(rest) = name.value.get(prefix.len()..).filter(|_| !name.value.starts_with(prefix)) {
        let what = format!("`{}` begins like a `{prefix}` cookie", name.value.escape_debug());
        let help = format!("write `name = \"{prefix}{}\"`", rest.escape_debug());
        complaints.rule(&rules::PFX_CASE, name.span, &what, &help);
    }
}

/// The cookie has the attributes that its prefix promises. All prefixes promise `Secure`.
pub(super) fn promises(raw: &Cookie, complaints: &mut Complaints) {
    let Some(prefix) = raw.name.text().and_then(prefix) else { return };
    let scope = scope_faults(&raw.path, &raw.domain).filter(|_| prefix.is_host());
    for fault in attribute_faults(raw, prefix).chain(scope) {
        let what = format!("{} with the prefix `{}`", fault.what, prefix.word());
        complaints.rule(prefix.rule(), fault.span, &what, fault.help);
    }
}

/// The cookie had what the prefix of its former name promises, or no browser kept it there. A removal has the attributes of
/// today, and browsers check it, too.
pub(super) fn former_promises(raw: &Cookie, complaints: &mut Complaints) {
    for former in raw.formerly.iter().map(|given| &given.value) {
        let own = former.name.text().and_then(prefix);
        let Some(prefix) = former.name.text().or(raw.name.text()).and_then(prefix) else { continue };
        let scope = scope_faults(&former.path, &former.domain).filter(|_| prefix.is_host());
        for fault in own.into_iter().flat_map(|own| attribute_faults(raw, own)).chain(scope) {
            let what = format!("{} with the former prefix `{}`", fault.what, prefix.word());
            let help =
                if former.name.is_nothing() { "add the former name: `name = \"..\"`" } else { fault.help };
            complaints.rule(prefix.rule(), fault.span, &what, help);
        }
    }
}

/// No script sets an `Http-` cookie.
pub(super) fn script(raw: &Cookie, complaints: &mut Complaints) {
    let is_http = raw.names().filter_map(|name| prefix(&name.value)).any(Prefix::is_http);
    if let Some(by) = raw.set_by.exactly(SetBy::Script).filter(|_| is_http) {
        let help = "remove the prefix, or write `set_by = Server`";
        complaints.rule(&rules::PFX_JS, by.span, "`set_by = Script` with an `Http-` prefix", help);
    }
}

/// A prefix that may be left out is a prefix of a longer name.
pub(super) fn left_out(raw: &Cookie, complaints: &mut Complaints) {
    let (Some(given), Some(name)) = (raw.prefix.value(), raw.name.text()) else { return };
    let rest = prefix(name).and_then(|prefix| name.get(prefix.word().len()..));
    if rest.is_none_or(str::is_empty) {
        let what =
            format!("`prefix = if_possible`, but `{}` has no prefix to leave out", name.escape_debug());
        let help =
            "write the name with its prefix, such as `name = \"__Host-session\"`, or remove the key `prefix`";
        complaints.rule(&rules::PFX_OPTIONAL, given.span, &what, help);
    }
}

/// A key whose value does not fit the prefix.
struct Fault {
    span: Span,
    what: String,
    help: &'static str,
}

fn attribute_faults(raw: &Cookie, prefix: Prefix) -> impl Iterator<Item = Fault> {
    secure_fault(raw).into_iter().chain(http_only_fault(raw).filter(|_| prefix.is_http()))
}

fn secure_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.secure.exactly(false)?;
    Some(Fault { span: given.span, what: "`secure = false`".to_owned(), help: "write `secure = true`" })
}

fn http_only_fault(raw: &Cookie) -> Option<Fault> {
    let given = raw.http_only.exactly(false)?;
    Some(Fault { span: given.span, what: "`http_only = false`".to_owned(), help: "write `http_only = true`" })
}

fn scope_faults(path: &Given<String>, domain: &Given<Domain>) -> impl Iterator<Item = Fault> {
    let path = path.value().filter(|path| path.value != "/").map(|path| Fault {
        span: path.span,
        what: format!("`path = \"{}\"`", path.value.escape_debug()),
        help: "write `path = \"/\"`",
    });
    let domain = domain.value().map(|domain| Fault {
        span: domain.span,
        what: match &domain.value {
            Domain::Named(name) => format!("`domain = \"{}\"`", name.escape_debug()),
            Domain::Site => "`domain = site`".to_owned(),
        },
        help: "remove the key `domain`",
    });
    path.into_iter().chain(domain)
}
