//! The address of the site, with whose origin answers and embeds are compared.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::complaints::Complaints;
use crate::given::{Given, Spanned};
use crate::raw::{self, Site};

/// The site is an address, as browsers write it.
pub(super) fn site(raw: &raw::Policy, complaints: &mut Complaints) {
    match &raw.site {
        Given::Nothing => {
            let help = "write `site = \"https://example.org\"`, with the address of your site";
            complaints.add(raw.ident.span(), &format!("`{}` has no `site`", raw.ident), help);
        }
        Given::Value(Spanned { value: Site::Address(value), span }) => {
            if let Some((what, help)) = fault(value) {
                complaints.add(*span, &what, &help);
            }
        }
        Given::Value(_) | Given::Unreadable => {}
    }
}

/// What is wrong with an address, and what to write: it needs a host and a port as origins have them.
fn fault(text: &str) -> Option<(String, String)> {
    let shown = text.escape_debug();
    let (host, port) = host_and_port(text);
    let normal = normal(text);
    if host.contains('@') {
        Some((format!("`{shown}` has a user name"), "remove the user name and the `@`".to_owned()))
    } else if !is_address(text) || !is_host(host) {
        let help = format!("write `site = \"{}\"`", address_of(text));
        Some((format!("`{shown}` is not the address of a site"), help))
    } else if !port.is_none_or(is_port) {
        let what = format!("`{shown}` has a port that is not a number from 1 to 65535");
        Some((what, "remove the port".to_owned()))
    } else if normal != text {
        Some((format!("browsers write `{text}` as `{normal}`"), format!("write `site = \"{normal}\"`")))
    } else {
        None
    }
}

fn host_and_port(text: &str) -> (&str, Option<&str>) {
    let (_, authority, _) = parts(text).unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') && !authority.contains('@') => (host, Some(port)),
        _ => (authority, None),
    }
}

/// The scheme, the host with its port, and the rest.
fn parts(address: &str) -> Option<(&str, &str, &str)> {
    let (scheme, rest) = address.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    Some((scheme, authority, path))
}

/// An address with host and port as browsers write them (URL Standard, section 4.4).
fn normal(address: &str) -> String {
    let Some((scheme, _, path)) = parts(address) else { return address.to_owned() };
    let (host, port) = host_and_port(address);
    let host = match ipv6(host) {
        Some(ip) => format!("[{}]", written(ip)),
        None => host.to_ascii_lowercase(),
    };
    let usual = if scheme == "https" { 443 } else { 80 };
    let port = port.and_then(|digits| digits.parse::<u16>().ok()).filter(|port| *port != usual);
    let port = port.map_or_else(String::new, |port| format!(":{port}"));
    format!("{scheme}://{host}{port}{path}")
}

/// An IPv4 address inside of an IPv6 one is without dots.
fn written(ip: Ipv6Addr) -> String {
    match (ip.to_ipv4_mapped(), ip.segments()) {
        (Some(_), [.., high, low]) => format!("::ffff:{high:x}:{low:x}"),
        (None, _) => ip.to_string(),
    }
}

/// A name, or an address of the Internet Protocol.
fn is_host(text: &str) -> bool {
    let is_octet = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let is_name = || !text.is_empty() && text.bytes().all(is_octet) && !ends_in_number(text);
    ipv6(text).is_some() || text.parse::<Ipv4Addr>().is_ok() || is_name()
}

fn ipv6(host: &str) -> Option<Ipv6Addr> {
    host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

/// Whether browsers read the host as an IPv4 address, in forms such as `127.1` (URL Standard, section 3.5).
fn ends_in_number(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let last = host.strip_suffix('.').unwrap_or(&host).rsplit('.').next().unwrap_or_default();
    match last.strip_prefix("0x") {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

fn is_port(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok_and(|port| port > 0)
}

/// The address of a host that was given without a scheme, or else an example.
fn address_of(text: &str) -> String {
    let address = format!("https://{text}");
    if is_address(&address) && !text.contains(':') { address } else { "https://example.org".to_owned() }
}

pub(super) fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"".contains(&byte))
    })
}
