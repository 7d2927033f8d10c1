//! The `Path` attribute.

use crate::complaints::Complaints;
use crate::raw::Cookie;
use crate::rules;

/// The path begins with `/`.
pub(super) fn slash(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(path) = raw.path.value().filter(|path| !path.value.starts_with('/')) {
        let what = format!("`{}` is no path", path.value.escape_debug());
        complaints.rule(
            &rules::PATH_SLASH,
            path.span,
            &what,
            &format!("write `path = \"/{}\"`", path.value.escape_debug()),
        );
    }
}

/// The path holds nothing that ends the attribute.
pub(super) fn octets(raw: &Cookie, complaints: &mut Complaints) {
    let fits = |byte: u8| matches!(byte, b' '..=b'~') && byte != b';';
    if let Some(path) = raw.path.value().filter(|path| !path.value.bytes().all(fits)) {
        let what = format!("`{}` is no path", path.value.escape_debug());
        let help = "write it percent-encoded, as it stands in a request";
        complaints.rule(&rules::PATH_OCTET, path.span, &what, help);
    }
}

/// The path is not so long that browsers ignore it.
pub(super) fn size(raw: &Cookie, complaints: &mut Complaints) {
    if let Some(path) = raw.path.value().filter(|path| path.value.len() > 1024) {
        let what = format!("the path is {} bytes", path.value.len());
        complaints.rule(
            &rules::SIZE_ATTR,
            path.span,
            &what,
            "write a beginning of the path: it covers what is below",
        );
    }
}
