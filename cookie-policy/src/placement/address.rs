//! The address of an installation, as visitors write it.

use std::fmt;
use std::net::Ipv4Addr;

use super::error::PlacementError;
use crate::wire::ip;

/// The scheme of an address: what the function of [`Site::or_plain_http`](crate::Site::or_plain_http) returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Transport {
    /// HTTP over TLS: `https://`.
    Https,
    /// HTTP without TLS: `http://`. Everybody between visitor and server can read and change it.
    Http,
}

/// An address without anything that cookies cannot express: scheme, host, port and path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) transport: Transport,
    /// In lower case, and an IPv6 address as browsers write it.
    pub(super) host: String,
    /// `None`: that of the scheme.
    port: Option<u16>,
    /// `/`, or without a slash at its end.
    pub(super) path: String,
}

/// What an address has that it must not have, and what to do.
type Fault = (&'static str, &'static str);

impl Address {
    pub(super) fn parse(text: &str) -> Result<Self, PlacementError> {
        parse(text).map_err(|(reason, help)| {
            let reason = format!("the address `{}` {reason}", text.escape_default());
            PlacementError::new("A-MOUNT", reason, help)
        })
    }

    /// Whether the host is an IP address, which has no parent and no subdomains.
    pub(super) fn is_ip(&self) -> bool {
        self.host.starts_with('[') || self.host.parse::<Ipv4Addr>().is_ok()
    }

    /// Scheme, host and port (RFC 6454, section 4).
    pub(super) fn origin(&self) -> String {
        let port = self.port.map_or_else(String::new, |port| format!(":{port}"));
        format!("{}{}{port}", self.transport.prefix(), self.host)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin(), if self.path == "/" { "" } else { &self.path })
    }
}

impl Transport {
    fn prefix(self) -> &'static str {
        match self {
            Transport::Https => "https://",
            Transport::Http => "http://",
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Transport::Https => 443,
            Transport::Http => 80,
        }
    }
}

fn parse(text: &str) -> Result<Address, Fault> {
    let (transport, rest) = check_characters(text).and_then(|()| split_scheme(text))?;
    let (authority, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len())).unwrap_or((rest, ""));
    let (host, port) = split_port(authority)?;
    let host = parse_host(host)?;
    let port = port.filter(|port| *port != transport.default_port());
    Ok(Address { transport, host, port, path: path_of(path)? })
}

/// Characters that no part of an address has here, each with what it would begin.
const REFUSED: [(char, Fault); 6] = [
    ('@', ("has a user name", "remove everything up to the `@`")),
    ('?', ("has a query", "remove the `?` and what follows it")),
    ('#', ("has a fragment", "remove the `#` and what follows it")),
    ('\\', ("has a backslash, which browsers read as `/`", "write `/`")),
    (
        ';',
        ("has a `;`, which would begin another attribute of a cookie", "serve the site at a path without it"),
    ),
    (
        ',',
        (
            "has a `,`, which would begin another `Content-Security-Policy`",
            "serve the site at a path without it",
        ),
    ),
];

fn check_characters(text: &str) -> Result<(), Fault> {
    if text.is_empty() {
        return Err(("is empty", "write an address such as `https://example.org/vault`"));
    }
    if let Some((_, fault)) = REFUSED.into_iter().find(|(char, _)| text.contains(*char)) {
        return Err(fault);
    }
    if !text.is_ascii() {
        return Err((
            "has a character that is not ASCII",
            "write a host in its ASCII form, which begins with `xn--`, and encode a path with `%`",
        ));
    }
    // No browser sends a cookie whose path has one of these: see `docs::limits`.
    if text.bytes().any(|byte| !byte.is_ascii_graphic() || b"\"<>^`{}|".contains(&byte)) {
        return Err(("has a character that addresses cannot have", "remove it"));
    }
    Ok(())
}

fn split_scheme(text: &str) -> Result<(Transport, &str), Fault> {
    let begins = |transport: &Transport| {
        let (scheme, rest) = text.split_at_checked(transport.prefix().len())?;
        scheme.eq_ignore_ascii_case(transport.prefix()).then_some((*transport, rest))
    };
    let split = [Transport::Https, Transport::Http].iter().find_map(begins);
    split.ok_or(("begins with neither `https://` nor `http://`", "write the whole address of the site"))
}

fn split_port(authority: &str) -> Result<(&str, Option<u16>), Fault> {
    // The colons of an IPv6 address are inside of brackets.
    let end_of_ip = authority.find(']').map_or(authority.len(), |at| at + 1);
    let after_ip = if authority.starts_with('[') { end_of_ip } else { 0 };
    let Some(colon) = authority.get(after_ip..).and_then(|rest| rest.find(':')).map(|at| at + after_ip)
    else {
        return Ok((authority, None));
    };
    let (host, port) = authority.split_at_checked(colon).unwrap_or((authority, ""));
    let digits = port.get(1..).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let port = digits.and_then(|digits| digits.parse().ok()).filter(|port| *port > 0);
    port.map(|port| (host, Some(port)))
        .ok_or(("has a port that is not a number from 1 to 65535", "remove it"))
}

fn parse_host(host: &str) -> Result<String, Fault> {
    if host.starts_with('[') {
        return ip::in_brackets(host)
            .ok_or(("has a malformed IPv6 address", "write it like `[2001:db8::1]`"));
    }
    let host = host.to_ascii_lowercase();
    check_name(&host).map(|()| host)
}

/// Checks a host that is a name or an IPv4 address.
fn check_name(host: &str) -> Result<(), Fault> {
    if host.is_empty() {
        return Err(("has no host", "write an address such as `https://example.org/vault`"));
    }
    if host.ends_with('.') {
        return Err((
            "has a host with a dot at its end, which browsers take for another host",
            "remove the dot",
        ));
    }
    if host.len() > 253 || !host.split('.').all(is_label) {
        let help = "write labels of 1 to 63 letters, digits, underscores and inner hyphens, with at most 253 bytes in all";
        return Err(("has a malformed host", help));
    }
    // Browsers read such a host as an IP address, in forms such as `127.1` (URL Standard, section 3.5).
    let is_number = host.rsplit('.').next().is_some_and(|label| {
        let digits = label.strip_prefix("0x").unwrap_or(label);
        digits.len() < label.len() || digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    if is_number && host.parse::<Ipv4Addr>().is_err() {
        return Err(("has a host that ends in a number", "write all four numbers of an IP address"));
    }
    Ok(())
}

/// Letters, digits and inner hyphens (RFC 1123, section 2.1), and the underscores of hosts at home, which browsers accept
/// (URL Standard, section 3.1).
pub(super) fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        && !label.starts_with('-')
        && !label.ends_with('-')
}

fn path_of(path: &str) -> Result<String, Fault> {
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Ok("/".to_owned());
    }
    let segments = || path.split('/').skip(1);
    if segments().any(str::is_empty) {
        return Err(("has two slashes in a row", "write one"));
    }
    if segments().any(|segment| matches!(segment, "." | "..")) {
        return Err(("has a segment `.` or `..`, which browsers resolve", "write the path that is meant"));
    }
    if path.split('%').skip(1).any(|after| !is_encoded_octet(after)) {
        let help = "encode only bytes that a path cannot have, each as `%` and two hexadecimal digits";
        return Err(("has a `%` that does not encode such a byte", help));
    }
    Ok(path.to_owned())
}

/// Whether these are the digits of a byte that browsers keep encoded. They read `%2e%2e` as `..`, and servers read `%2F` as
/// `/`.
fn is_encoded_octet(digits: &str) -> bool {
    let byte = digits.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    byte.is_some_and(|byte| byte == b' ' || !byte.is_ascii()) && !digits.starts_with('+')
}
