//! The cache headers of a response that depends on the visitor's cookies.

use std::iter;

use http::HeaderName;

use super::head::ResponseHead;

static CACHE_CONTROL: HeaderName = http::header::CACHE_CONTROL;
static VARY: HeaderName = http::header::VARY;

/// Keeps a response out of shared caches (RFC 9111, section 5.2.2.7). With an argument, it applies only to some headers.
const PRIVATE: &str = "private";

/// Directives for shared caches (RFC 9111, section 5.2.2). They contradict `private`.
const SHARED: [&[u8]; 3] = [b"public", b"s-maxage", b"proxy-revalidate"];

/// Headers that some caches obey instead of `Cache-Control` (RFC 9213).
static TARGETED: [HeaderName; 2] =
    [HeaderName::from_static("cdn-cache-control"), HeaderName::from_static("surrogate-control")];

/// Prevents shared caches from serving the response to other visitors, and the browser's cache from serving it after the
/// visitor's cookies have changed [A-SET-CACHE].
pub(crate) fn make_private(head: &mut impl ResponseHead) {
    if head.values(&CACHE_CONTROL).next().is_none() {
        head.append(&CACHE_CONTROL, PRIVATE);
    } else if !is_strict(head) {
        replace_shared(head);
    }
    for field in &TARGETED {
        if head.values(field).next().is_some() {
            head.remove(field);
            warn();
        }
    }
    vary(head, "Cookie");
}

/// Whether no shared cache stores the response. Those that know `must-understand` ignore a `no-store` beside it (RFC 9111,
/// section 5.2.2.3).
fn is_strict(head: &impl ResponseHead) -> bool {
    let says = |name: &[u8]| members(head, &CACHE_CONTROL).any(|directive| is_one_of(&[name], directive));
    says(PRIVATE.as_bytes()) || says(b"no-store") && !says(b"must-understand")
}

/// Prevents shared caches from serving the response to visitors who read another language.
pub(crate) fn vary_by_language(head: &mut impl ResponseHead) {
    vary(head, "Accept-Language");
}

fn vary(head: &mut impl ResponseHead, field: &'static str) {
    if !members(head, &VARY).any(|known| is_one_of(&[field.as_bytes(), b"*"], known)) {
        head.append(&VARY, field);
    }
}

/// Replaces the directives for shared caches with `private`.
fn replace_shared(head: &mut impl ResponseHead) {
    let (shared, kept): (Vec<_>, Vec<_>) =
        members(head, &CACHE_CONTROL).partition(|directive| is_one_of(&SHARED, name(directive)));
    if !shared.is_empty() {
        warn();
    }
    let directives = iter::once(PRIVATE.as_bytes()).chain(kept);
    let directives = directives.collect::<Vec<_>>().join(&b", "[..]);
    head.replace(&CACHE_CONTROL, &directives);
}

/// Keeps a response that shows the visitor's choices, or asks for them, out of every cache: on Back, browsers would show it
/// as it was before the answer. `no-cache`, `max-age` and `Vary` do not prevent that in Chromium, Firefox and WebKitGTK.
pub(crate) fn make_uncacheable(head: &mut impl ResponseHead) {
    head.replace(&CACHE_CONTROL, b"private, no-store");
    make_private(head);
}

fn warn() {
    tracing::warn!(
        "the response depends on the visitor's cookies, so its headers were changed: \
         shared caches must not store it [A-SET-CACHE]"
    );
}

/// Returns the members of a list, which can be in several headers (RFC 9110, section 5.6.1).
fn members<'h>(head: &'h impl ResponseHead, field: &'static HeaderName) -> impl Iterator<Item = &'h [u8]> {
    let members = head.values(field).flat_map(|value| {
        let (mut is_quoted, mut is_escaped) = (false, false);
        let ends = move |byte: &u8| {
            is_quoted ^= *byte == b'"' && !is_escaped;
            is_escaped = *byte == b'\\' && is_quoted && !is_escaped;
            *byte == b',' && !is_quoted
        };
        value.split(ends).map(<[u8]>::trim_ascii)
    });
    members.filter(|member| !member.is_empty())
}

/// Returns a directive without its argument.
fn name(directive: &[u8]) -> &[u8] {
    directive.split(|byte| *byte == b'=').next().unwrap_or_default().trim_ascii()
}

fn is_one_of(names: &[&[u8]], name: &[u8]) -> bool {
    names.iter().any(|one| one.eq_ignore_ascii_case(name))
}
