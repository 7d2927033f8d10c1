//! Name prefixes (RFC 6265bis, section 5.4; those with `Http` from draft-ietf-httpbis-layered-cookies).

use super::line::Line;

/// The requirements of a prefix.
struct Demand {
    prefix: &'static str,
    http_only: bool,
    host: bool,
}

/// The longest first, because one can be the beginning of another.
const DEMANDS: [Demand; 4] = [
    Demand { prefix: "__host-http-", http_only: true, host: true },
    Demand { prefix: "__host-", http_only: false, host: true },
    Demand { prefix: "__http-", http_only: true, host: false },
    Demand { prefix: "__secure-", http_only: false, host: false },
];

/// Returns whether the header meets the requirements of its prefix (section 5.7, steps 20 and 21).
pub(super) fn is_kept(line: &Line) -> bool {
    let said = &line.attributes;
    demand(&line.name).is_none_or(|demand| {
        said.secure
            && (said.http_only || !demand.http_only)
            && (!demand.host
                || said.domain.as_deref().is_none_or(str::is_empty) && said.path.as_deref() == Some("/"))
    })
}

/// Returns whether a nameless cookie's value looks like a prefixed name (section 5.7, step 22).
pub(super) fn is_feigned(line: &Line) -> bool {
    line.name.is_empty() && demand(&line.value).is_some()
}

/// Compares without case (section 5.4).
fn demand(name: &str) -> Option<&'static Demand> {
    let name = name.to_ascii_lowercase();
    DEMANDS.iter().find(|demand| name.starts_with(demand.prefix))
}
