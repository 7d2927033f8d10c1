//! Reports of browsers about what they did not load (CSP Level 3, section 5.3).

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::rejection::AnswerRejection;
use super::sender::{OwnOrigins, Sender};
use crate::placement::installation::Installation;
use crate::wire::origin::Origin;

/// What a report says, as far as it is kept: never an address with a path, and nothing of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BlockedReport {
    pub(crate) directive: &'static str,
    pub(crate) origin: String,
}

/// The directives that load something.
const DIRECTIVES: [&str; 15] = [
    "child-src",
    "connect-src",
    "default-src",
    "font-src",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "object-src",
    "script-src",
    "script-src-elem",
    "style-src",
    "style-src-elem",
    "style-src-attr",
    "worker-src",
];

/// What reports have in place of an address.
const WORDS: [&str; 8] =
    ["blob", "data", "eval", "filesystem", "inline", "self", "trusted-types-policy", "wasm-eval"];

/// The most bytes of an origin: a host has at most 253.
const LONGEST: usize = 270;

impl BlockedReport {
    /// Checks the headers of a request with a report, before its body is read.
    pub(crate) fn check(head: &HeaderMap, site: &Installation) -> Result<(), AnswerRejection> {
        if !Sender::of(head).is_own(&OwnOrigins::of(site)) {
            return Err(AnswerRejection::CrossOrigin);
        }
        let essence = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match head.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(essence).as_deref() {
            Some("application/csp-report" | "application/json") => Ok(()),
            _ => Err(AnswerRejection::UnsupportedMediaType),
        }
    }

    /// Reads a report. `None` for one about a directive that loads nothing.
    pub(crate) fn read(body: &[u8]) -> Result<Option<Self>, AnswerRejection> {
        let value: Value = serde_json::from_slice(body).map_err(|_| AnswerRejection::Unreadable)?;
        let report = value.get("csp-report").and_then(Value::as_object).ok_or(AnswerRejection::Unreadable)?;
        let text = |name: &str| report.get(name).and_then(Value::as_str);
        // Older browsers have the whole directive, with its sources.
        let named = text("effective-directive").or(text("violated-directive")).unwrap_or_default();
        let named = named.split(' ').next().unwrap_or_default();
        let directive = DIRECTIVES.iter().find(|directive| **directive == named);
        let origin = origin_of(text("blocked-uri").unwrap_or_default());
        Ok(directive.map(|directive| Self { directive, origin }))
    }
}

fn origin_of(blocked: &str) -> String {
    match WORDS.iter().find(|word| **word == blocked) {
        Some(word) => (*word).to_owned(),
        None => {
            let origin = Origin::of_address(blocked).map(|origin| origin.to_string());
            origin.filter(|origin| origin.len() <= LONGEST).unwrap_or_else(|| "other".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<(&'static str, String)> {
        BlockedReport::read(json.as_bytes()).ok()?.map(|report| (report.directive, report.origin))
    }

    #[test]
    fn only_directive_and_origin_are_kept() {
        let report = r#"{"csp-report": {"effective-directive": "frame-src", "blocked-uri": "https://Video.example:8443/a?b#c",
            "document-uri": "https://example.org/secret"}}"#;
        assert_eq!(read(report), Some(("frame-src", "https://video.example:8443".to_owned())));
        let report =
            r#"{"csp-report": {"violated-directive": "script-src 'self'", "blocked-uri": "inline"}}"#;
        assert_eq!(read(report), Some(("script-src", "inline".to_owned())));
    }

    #[test]
    fn a_blocked_address_without_an_origin_is_called_other() {
        for blocked in
            ["", "javascript:alert(1)", "<script>", "https://", "https://a b/", "about", "ftp://a.example/"]
        {
            let report =
                serde_json::json!({"csp-report": {"effective-directive": "img-src", "blocked-uri": blocked}});
            assert_eq!(read(&report.to_string()), Some(("img-src", "other".to_owned())), "{blocked}");
        }
    }

    #[test]
    fn other_directives_and_other_json_are_not_counted() {
        for json in [
            "",
            "[]",
            "{}",
            "null",
            r#"{"csp-report": 1}"#,
            r#"{"csp-report": {}}"#,
            r#"{"csp-report": {"effective-directive": "frame-ancestors", "blocked-uri": "https://a.example"}}"#,
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
