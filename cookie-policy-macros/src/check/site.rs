//! The address of the site, with whose origin answers and embeds are compared.

use std::net::Ipv6Addr;

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

/// An address with its host in lower case, and without the port of its scheme (URL Standard, section 4.4).
fn normal(address: &str) -> String {
    let Some((scheme, authority, path)) = parts(address) else { return address.to_owned() };
    let authority = authority.to_ascii_lowercase();
    let port = if scheme == "https" { ":443" } else { ":80" };
    format!("{scheme}://{}{path}", authority.strip_suffix(port).unwrap_or(&authority))
}

/// A name, or an address of the Internet Protocol.
fn is_host(text: &str) -> bool {
    let ipv6 = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_octet = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    match ipv6 {
        Some(ip) => ip.parse::<Ipv6Addr>().is_ok(),
        None => !text.is_empty() && text.bytes().all(is_octet),
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
