//! Which origins are the site's own.

use super::PolicyFacts;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::embed_facts::EmbedFacts;

impl PolicyFacts {
    /// Whether the site itself answers at an origin. `https:` and subdomains are also others'.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and `i` is below the length"
    )]
    pub(crate) const fn is_own_origin(&self, origin: &str) -> bool {
        let (mut found, mut i) = (origin.is_empty() || is_of_address(origin, self.site), 0);
        while i < self.own_origins.len() {
            found |= is_of_address(origin, self.own_origins[i]);
            i += 1;
        }
        found
    }

    /// The first origin of an embed at which somebody else answers.
    #[expect(
        clippy::indexing_slicing,
        reason = "const evaluation has no iterators, and both indices are below the lengths"
    )]
    pub(crate) const fn elsewhere(&self, embed: &EmbedDeclaration) -> Option<&'static str> {
        let EmbedFacts { origin, origins, .. } = embed.facts;
        let (mut found, mut i) = (if self.is_own_origin(origin) { None } else { Some(origin) }, 0);
        while found.is_none() && i < origins.len() {
            let (sources, mut j) = (origins[i].1, 0);
            while found.is_none() && j < sources.len() {
                found = if self.is_own_origin(sources[j]) { None } else { Some(sources[j]) };
                j += 1;
            }
            i += 1;
        }
        found
    }
}

/// Whether an address is at an origin. A socket is at that of its host.
#[expect(
    clippy::indexing_slicing,
    reason = "const evaluation has no iterators, and `i` is below both lengths"
)]
pub(super) const fn is_of_address(origin: &str, address: &str) -> bool {
    let (Some(origin), Some(address)) = (authority(origin), authority(address)) else { return false };
    let mut i = 0;
    while i < origin.len() {
        if i >= address.len() || address[i] != origin[i] {
            return false;
        }
        i += 1;
    }
    i == address.len() || matches!(address[i], b'/' | b'?' | b'#')
}

/// Whether a source is neither `https:` nor all subdomains of a host.
pub(super) const fn is_of_one_host(source: &str) -> bool {
    matches!(authority(source), Some([first, ..]) if *first != b'*')
}

/// What follows the scheme of an address with TLS.
const fn authority(address: &str) -> Option<&[u8]> {
    match address.as_bytes() {
        [b'h', b't', b't', b'p', b's', b':', b'/', b'/', rest @ ..]
        | [b'w', b's', b's', b':', b'/', b'/', rest @ ..] => Some(rest),
        _ => None,
    }
}
