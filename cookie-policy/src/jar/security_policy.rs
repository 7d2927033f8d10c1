//! The field of the response that lets the browser enforce what the visitor chose.

use std::fmt;

use crate::declare::attributes::{Directive, EmbedElement};
use crate::declare::embed::EmbedDeclaration;
use crate::jar::Jar;
use crate::jar::exchange::Exchange;
use crate::policy::Policy;

/// A value of `Content-Security-Policy` that narrows hosts to those of the embeds that the visitor allows.
///
/// Send it as one more field, beside that of the application. Browsers enforce each of several fields, so this one can only take
/// hosts away (CSP Level 3, section 8.1). It never takes away what the field of the application says about inline scripts and
/// styles, nonces, `eval` and addresses without a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentSecurityPolicy(String);

/// What browsers enforce.
impl<P: Policy> Jar<P> {
    /// Returns a further value of `Content-Security-Policy` for this response, or `None` if the policy has no embeds.
    ///
    /// It names only what embeds of the policy use, and `object-src` beside frames, images and media, because browsers load
    /// these from objects, too. There it allows the site itself, its `own_origins`, what needs no consent, and what the visitor
    /// allows. So a tag that somebody wrote by hand loads nothing before consent. Append it: `insert` would replace the field of
    /// the application. [`PolicyLayer::narrow`](crate::PolicyLayer::narrow) sends it with every page.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # use cookie_policy::Answer;
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let field = jar.content_security_policy().expect("the policy has an embed");
    /// assert_eq!(field.to_string(), "frame-src 'self' data: blob:; object-src 'self' data: blob:");
    ///
    /// jar.answer(Answer::accept_all())?;
    /// let field = jar.content_security_policy().expect("the policy has an embed");
    /// assert!(field.as_str().starts_with("frame-src 'self' data: blob: https://www.youtube-nocookie.com; "));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "append this field to the response; nothing else sends it"]
    pub fn content_security_policy(&self) -> Option<ContentSecurityPolicy> {
        self.exchange().content_security_policy()
    }
}

impl ContentSecurityPolicy {
    /// Returns the value as text: printable ASCII.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let field = Jar::<VideoPolicy>::from_cookie_header("").content_security_policy();
    /// assert!(field.is_some_and(|field| field.as_str().starts_with("frame-src 'self'")));
    /// # }
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the value of an application that wants to know what was blocked.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn reporting_to(self, path: &str) -> Self {
        Self(self.0 + "; report-uri " + path)
    }
}

impl fmt::Display for ContentSecurityPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Exchange {
    /// Returns the field for this response.
    pub(crate) fn content_security_policy(&self) -> Option<ContentSecurityPolicy> {
        let policy = self.site.policy;
        if policy.embeds.is_empty() {
            return None;
        }
        let open = self.open_embeds();
        let mut text = String::with_capacity(1024);
        let (mut said, mut of_objects) = (Vec::with_capacity(16), None);
        for directive in Directive::ALL.iter().copied() {
            if policy.embeds.iter().any(|embed| names(embed, directive)) {
                let open = open.iter().flat_map(|embed| sources(embed, directive));
                said.clear();
                let own = policy.own_origins.iter().copied();
                distinct(own.filter(|origin| is_for(origin, directive)).chain(open), &mut said);
                append(&mut text, beginning(directive), &said);
                if matches!(directive, Directive::Frame | Directive::Image | Directive::Media) {
                    distinct(said.iter().copied(), of_objects.get_or_insert_default());
                }
            }
        }
        if let Some(sources) = of_objects {
            append(&mut text, OBJECTS, &sources);
        }
        Some(ContentSecurityPolicy(text))
    }
}

fn append(text: &mut String, beginning: &str, sources: &[&str]) {
    *text += if text.is_empty() { "" } else { "; " };
    *text += beginning;
    for source in sources {
        text.push(' ');
        *text += source;
    }
}

/// Whether a directive can load from an origin: sockets are only for connections.
fn is_for(origin: &str, directive: Directive) -> bool {
    directive == Directive::Connect || !origin.starts_with("wss:")
}

/// Adds each source once. Several embeds can have the same.
fn distinct(sources: impl Iterator<Item = &'static str>, said: &mut Vec<&'static str>) {
    for source in sources {
        if !said.contains(&source) {
            said.push(source);
        }
    }
}

/// A directive with what the field of the application alone decides: what is inline, and addresses without a host.
fn beginning(directive: Directive) -> &'static str {
    match directive {
        Directive::Frame => "frame-src 'self' data: blob:",
        Directive::Script => "script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
        Directive::Connect => "connect-src 'self' data: blob:",
        Directive::Image => "img-src 'self' data: blob:",
        Directive::Style => "style-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
        Directive::Font => "font-src 'self' data: blob:",
        Directive::Media => "media-src 'self' data: blob:",
        Directive::Worker => "worker-src 'self' data: blob:",
    }
}

/// An `object` can be a frame, an image or a medium: it has the sources of all three.
const OBJECTS: &str = "object-src 'self' data: blob:";

/// Whether the field names a directive because of an embed. Without `worker-src`, browsers use `script-src` for workers.
fn names(embed: &EmbedDeclaration, directive: Directive) -> bool {
    own_directive(embed) == directive
        || embed.origins().iter().any(|(other, _)| *other == directive)
        || directive == Directive::Worker && names(embed, Directive::Script)
}

/// What an embed loads for a directive.
fn sources(embed: &EmbedDeclaration, directive: Directive) -> impl Iterator<Item = &'static str> + use<> {
    let own = embed.origin().filter(|_| own_directive(embed) == directive);
    let further = embed.origins().iter().filter(move |(other, _)| *other == directive);
    own.into_iter().chain(further.flat_map(|(_, sources)| sources.iter().copied()))
}

fn own_directive(embed: &EmbedDeclaration) -> Directive {
    match embed.element() {
        EmbedElement::Frame => Directive::Frame,
        EmbedElement::Script => Directive::Script,
        EmbedElement::Image => Directive::Image,
    }
}
