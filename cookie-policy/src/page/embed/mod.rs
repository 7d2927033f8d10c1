//! Content of other sites in a page, or what is there before consent.

mod address;
mod element;
mod number;
mod placeholder;
mod settings;

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::sync::Arc;

use self::address::{Fault, Fields};
use crate::declare::category::Refusable;
use crate::declare::embed::EmbedDeclaration;
use crate::jar::Jar;
use crate::jar::consent::Consent;
use crate::jar::exchange::Exchange;
use crate::jar::exchange::embeds::EmbedGate;
use crate::language::Language;
use crate::page::html_writer::Html;
use crate::page::pages_address::PagesAddress;
use crate::placement::installation::Installation;
use crate::policy::Policy;
use crate::policy::embed::{EmbedNeeds, EmbeddedIn};
use crate::policy::verify;

/// Content of another site in a page, as HTML: what [`Jar::embed`] and [`Consent::embed`] return.
///
/// | there is | a frame, or `placeholder = shown` | a script, an image |
/// |---|---|---|
/// | consent, or no need of it | the element | the element |
/// | no consent | a placeholder with a button that allows the category | nothing |
/// | a value that would change the address | nothing, and a [`Problem`](crate::Problem) | nothing, and a [`Problem`](crate::Problem) |
///
/// The element and its placeholder have the same wrapper, a `section` with the class `visitor-embed`. The answer to a placeholder
/// leads back to its id. A page with one is sent with `Cache-Control: private, no-store`.
///
/// | to | write |
/// |---|---|
/// | return the visitor to another page than that of the request | [`embedded.at("/stops?line=7")`](Self::at) |
/// | say which video it is | [`embedded.title("The new tram")`](Self::title) |
/// | ask in another language than the visitor's | [`embedded.language(Language::FRENCH)`](Self::language) |
/// | allow a script under a policy with nonces | [`embedded.nonce(nonce)`](Self::nonce) |
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
/// # use cookie_policy::Answer;
/// # fn main() -> Result<(), cookie_policy::Error> {
/// let mut jar = Jar::<VideoPolicy>::from_cookie_header("");
/// let placeholder = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).at("/tram");
/// assert!(placeholder.to_string().contains("Allow Videos and show this content"));
///
/// jar.answer(Answer::refuse_all().grant::<Videos>())?;
/// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).to_string();
/// assert!(video.contains(r#"<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ""#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Embedded {
    exchange: Arc<Exchange>,
    declaration: &'static EmbedDeclaration,
    content: Content,
    /// What distinguishes its ids from those of the same embed with other values.
    number: u32,
    id: Option<String>,
    title: Option<Cow<'static, str>>,
    language: Language,
    address: PagesAddress,
    hidden: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    nonce: Option<String>,
}

#[derive(Clone)]
enum Content {
    Nothing,
    /// The address, and the values for the script that runs first.
    Element(String, Vec<(&'static str, String)>),
    /// The closed categories, and the address of the content at its provider.
    Placeholder(EmbedGate, Option<String>),
}

/// What pages embed.
impl<P> Jar<P> {
    /// Returns an embed of the policy: the element if the visitor allows it, or else a placeholder or nothing.
    ///
    /// This call decides, not the later formatting. After the response headers were sent, there is consent to nothing.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).at("/tram");
    /// assert!(!video.is_shown());
    /// assert!(video.to_string().contains(r#"<form method="post" action="/cookies?to=%2Ftram&amp;at=video-"#));
    /// # }
    /// ```
    pub fn embed<E: EmbeddedIn<P>>(&self, embed: E) -> Embedded
    where
        P: Policy,
    {
        let declaration = const { verify::embedded::<P, E>() };
        Embedded::of(self.exchange(), declaration, &|number| embed.__field(number), true)
    }
}

impl<P, Cat> Consent<'_, P, Cat> {
    /// Returns an embed that this consent covers. If the visitor has refused since, it is empty.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # use cookie_policy::Answer;
    /// # fn main() -> Result<(), cookie_policy::Error> {
    /// let mut jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// jar.answer(Answer::accept_all())?;
    /// let consent = jar.consent::<Videos>().expect("the visitor granted it");
    /// assert!(consent.embed(Video { id: "dQw4w9WgXcQ".into() }).is_shown());
    /// # Ok(())
    /// # }
    /// ```
    pub fn embed<E>(self, embed: E) -> Embedded
    where
        P: Policy,
        Cat: Refusable,
        E: EmbeddedIn<P> + EmbedNeeds<Cat>,
    {
        let declaration = const { verify::embedded::<P, E>() };
        const { verify::covers_embed::<E, Cat>() };
        Embedded::of(self.jar().exchange(), declaration, &|number| embed.__field(number), false)
    }
}

impl Embedded {
    fn of(
        exchange: &Arc<Exchange>,
        declaration: &'static EmbedDeclaration,
        fields: Fields<'_>,
        asks: bool,
    ) -> Self {
        let (facts, gate) = (&declaration.facts, exchange.embed_gate(declaration));
        let content = content(declaration, exchange.site, gate, fields, asks).unwrap_or_else(|fault| {
            let (rule, reason) = fault.told();
            exchange.note_embed_problem(declaration.key(), rule, reason);
            Content::Nothing
        });
        let has_id = facts.has_placeholder() && !matches!(content, Content::Nothing);
        // Nothing else has words.
        let has_words = matches!(content, Content::Placeholder(..)) || !facts.titles.is_empty();
        let language = if has_words { exchange.language() } else { Language::default() };
        Self {
            exchange: Arc::clone(exchange),
            declaration,
            content,
            number: if has_id { number::number(facts, fields) } else { 0 },
            id: None,
            title: None,
            language,
            address: PagesAddress::of(exchange),
            hidden: Vec::new(),
            nonce: None,
        }
    }

    /// Returns whether it is the content itself, and not a placeholder or nothing.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// assert!(!jar.embed(Video { id: "dQw4w9WgXcQ".into() }).is_shown());
    /// # }
    /// ```
    pub fn is_shown(&self) -> bool {
        matches!(self.content, Content::Element(..))
    }

    fn element_id(&self) -> Cow<'_, str> {
        match &self.id {
            Some(id) => Cow::Borrowed(id),
            None => Cow::Owned(own_id(self.declaration.key(), self.number)),
        }
    }

    fn site(&self) -> &'static Installation {
        self.exchange.site
    }

    /// The address of the site's script that runs before the provider's.
    fn start_address(&self) -> Option<String> {
        let start = self.declaration.start()?;
        let page = self.site().own(self.site().pages);
        let (page, key) = (page.trim_end_matches('/'), self.declaration.key());
        Some(format!("{page}/start.js?of={key}&v={}", start.version()))
    }
}

/// Decides what is shown.
fn content(
    declaration: &'static EmbedDeclaration,
    site: &Installation,
    gate: EmbedGate,
    fields: Fields<'_>,
    asks: bool,
) -> Result<Content, Fault> {
    let facts = &declaration.facts;
    let address = address::write(facts.address, fields, site)?;
    if gate.is_open() {
        let value = |(number, name): (usize, &&'static str)| {
            fields(number).map(|value| address::text(value).map(|text| (*name, text)))
        };
        let data = facts.fields.iter().enumerate().filter_map(value).collect::<Result<_, _>>()?;
        return Ok(Content::Element(address, data));
    }
    if !asks || !facts.has_placeholder() {
        return Ok(Content::Nothing);
    }
    // An address that cannot be written is not linked.
    let link = (!facts.link.is_empty()).then(|| address::write(facts.link, fields, site).ok()).flatten();
    Ok(Content::Placeholder(gate, link))
}

impl Display for Embedded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut html = Html::with_capacity(512);
        match &self.content {
            Content::Nothing => return Ok(()),
            Content::Element(address, data) => self.element(&mut html, address, data),
            Content::Placeholder(gate, link) => self.placeholder(&mut html, gate, link.as_deref()),
        }
        html.flush(f)
    }
}

impl fmt::Debug for Embedded {
    /// Shows no address, because it can say what the visitor looks at.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Embedded")
            .field("key", &self.declaration.key())
            .field("is_shown", &self.is_shown())
            .finish_non_exhaustive()
    }
}

/// Returns `key-0123abcd`, without the machinery of `format!`, which takes longer than the rest of a frame.
fn own_id(key: &str, number: u32) -> String {
    let digits = (0..8).rev().filter_map(|at| char::from_digit(number >> (4 * at) & 0xf, 16));
    let mut id = String::with_capacity(key.len() + "-0123abcd".len());
    id.push_str(key);
    id.push('-');
    id.extend(digits);
    id
}
