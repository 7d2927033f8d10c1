//! Weights in the headers with which browsers say what they prefer (RFC 9110, section 12.4.2).

/// The least weight that does not exclude something.
const LEAST: u16 = 1;

/// Returns an element of the header without its parameters, and its weight in thousandths. An invalid weight does not exclude
/// it, but counts less than any valid one.
pub(crate) fn weighted(element: &str) -> (&str, u16) {
    let mut parts = element.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let mut parameters = parts.filter_map(|part| part.split_once('='));
    let weight = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("q"));
    (name, weight.map_or(1_000, |(_, weight)| thousandths(weight.trim()).unwrap_or(LEAST)))
}

/// Parses a weight. Digits after the third are ignored.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction = format!("{:0<3}", fraction.get(..3).unwrap_or(fraction));
    match (whole, fraction.parse().ok()?) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}
