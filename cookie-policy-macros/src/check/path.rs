//! The `Path` attribute.

use crate::complaints::{Complaints, quoted};
use crate::given::Spanned;
use crate::raw::Cookie;
use crate::rules;

/// The path begins with `/`.
pub(super) fn slash(raw: &Cookie, complaints: &mut Complaints) {
    for path in paths(raw).filter(|path| !path.value.starts_with('/')) {
        let what = format!("{} is not a path", quoted(&path.value));
        complaints.rule(
            &rules::PATH_SLASH,
            path.span,
            &what,
            &format!("write `path = \"/{}\"`", path.value.escape_debug()),
        );
    }
}

/// The path contains nothing that ends the attribute.
pub(super) fn octets(raw: &Cookie, complaints: &mut Complaints) {
    for path in paths(raw).filter(|path| !path.value.bytes().all(fits)) {
        let what = format!("{} is not a path", quoted(&path.value));
        let help = format!("write `path = \"{}\"`, as requests have it", encoded(&path.value));
        complaints.rule(&rules::PATH_OCTET, path.span, &what, &help);
    }
}

/// Browsers send the cookie with some request. Where it was before does not matter: it is only removed there.
pub(super) fn sent(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(path) = raw.path.value().filter(|path| path.value.bytes().any(is_encoded)) {
        let what = format!("browsers never send a cookie with the path {}", quoted(&path.value));
        let encode =
            |byte: u8| if is_encoded(byte) || !fits(byte) { hex(byte) } else { char::from(byte).into() };
        // A query and a fragment are not in the path of a request.
        let path_sent: String =
            path.value.split(['?', '#']).next().unwrap_or_default().bytes().map(encode).collect();
        let help = format!("write `path = \"{path_sent}\"`, as requests have it");
        complaints.rule(&rules::PATH_SENT, path.span, &what, &help);
    }
}

/// The path is not so long that browsers ignore it.
pub(super) fn size(raw: &Cookie, complaints: &mut Complaints) {
    for path in paths(raw).filter(|path| path.value.len() > 1024) {
        let what = format!("the path has {} bytes", path.value.len());
        complaints.rule(
            &rules::SIZE_ATTR,
            path.span,
            &what,
            "write a shorter path: it also covers all paths below it",
        );
    }
}

/// The path, and the former ones.
fn paths(raw: &Cookie) -> impl Iterator<Item = &Spanned<String>> {
    raw.everywhere(&raw.path, |former| &former.path)
}

fn fits(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b';'
}

/// What browsers percent-encode in a path, and what ends it (URL Standard, section 4.4). Chromium, Firefox and WebKitGTK
/// agree.
fn is_encoded(byte: u8) -> bool {
    b" \"<>\\^`{}|#?".contains(&byte)
}

fn hex(byte: u8) -> String {
    format!("%{byte:02X}")
}

/// The path, with what does not fit percent-encoded.
fn encoded(path: &str) -> String {
    path.bytes().map(|byte| if fits(byte) { char::from(byte).to_string() } else { hex(byte) }).collect()
}
