//! IP addresses as browsers write them.

use std::net::Ipv6Addr;

/// Returns a host in brackets as browsers write it (URL Standard, section 3.5), or `None` if no IPv6 address is in them.
pub(crate) fn in_brackets(host: &str) -> Option<String> {
    let address: Ipv6Addr = host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()?;
    Some(match (address.to_ipv4_mapped(), address.segments()) {
        // Rust writes the IPv4 address with dots.
        (Some(_), [.., high, low]) => format!("[::ffff:{high:x}:{low:x}]"),
        (None, _) => format!("[{address}]"),
    })
}
