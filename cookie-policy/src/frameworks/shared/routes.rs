//! The addresses at which visitors decide, as data: what each answers, whatever the framework.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::declare::declaration::some;
use crate::frameworks::shared::head::RequestHead;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::jar::site::Site;
use crate::language::Language;
use crate::page::document::Document;
use crate::page::local_path::LocalPath;
use crate::policy::Policy;
use crate::wire::error::Error;

/// The pages on which visitors decide, for one call of the framework. With feature `axum`, `actix-web` or `rocket`.
///
/// | address | answers |
/// |---|---|
/// | `GET /cookies` | the policy page with the visitor's choices ([`Jar::document`]) |
/// | `POST /cookies` | takes the visitor's answer ([`Answer`]), and leads back to where they were (303) |
/// | `GET /cookies/style.css` | [`Document::STYLESHEET`] |
/// | `GET /.well-known/gpc.json` | whether the site honours Global Privacy Control |
///
/// | in | write, inside the layer |
/// |---|---|
/// | axum | `Router::new().merge(CookiePages::new(&site))` |
/// | actix-web | `App::new().service(CookiePages::new(&site))` |
/// | Rocket | `rocket::build().mount("/", CookiePages::new(&site))` |
///
/// Mount them once, and at the root of the site, where `gpc.json` belongs: a second time, or beside a `gpc.json` of your own, two
/// routes have one address. In a router that axum nests, the page and the answers find their own address all the same.
///
/// An answer leads back to a path of this site alone, whatever its address says. The policy of the site must be that of the
/// [`PolicyLayer`](crate::PolicyLayer) around it.
///
/// ```
/// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
/// use cookie_policy::{CookiePages, Site};
///
/// # fn main() {
/// let site = Site::<TransportPolicy>::new();
/// let pages = CookiePages::new(&site)
///     .at("/privacy/cookies")
///     .framed(|title, page| format!("<!DOCTYPE html><title>{title}</title><nav>..</nav>{page}"));
/// # let _ = pages;
/// # }
/// ```
pub struct CookiePages<P> {
    path: Cow<'static, str>,
    frame: Option<Arc<Frame>>,
    languages: Vec<Language>,
    honours_gpc: bool,
    policy: PhantomData<fn() -> P>,
}

/// Puts the page's title and its HTML into a page of the site.
type Frame = dyn Fn(&str, &str) -> String + Send + Sync;

/// The address at which sites tell of Global Privacy Control (its section 4).
pub(crate) const GPC: &str = "/.well-known/gpc.json";

impl<P: Policy> CookiePages<P> {
    /// The pages of a site, at `/cookies`, each a page of its own.
    pub fn new<K>(site: &Site<P, K>) -> Self {
        Self {
            path: Cow::Borrowed("/cookies"),
            frame: None,
            languages: spoken(P::FACTS.languages),
            honours_gpc: site.honours_gpc(),
            policy: PhantomData,
        }
    }

    /// Puts the page at another path, which has no query and no pattern; tell [`Banner::page`](crate::Banner::page) the same.
    #[must_use]
    pub fn at(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.path = path.into();
        self
    }

    /// Offers the page in these languages; the visitor's browser chooses (`Accept-Language`), and the first is for everybody
    /// else. Without it they are those of the policy's `languages` that are built in.
    #[must_use]
    pub fn languages(mut self, languages: impl IntoIterator<Item = Language>) -> Self {
        self.languages = languages.into_iter().collect();
        self
    }

    /// Puts the page's title and its HTML into a page of the site's own, which links the stylesheet itself.
    #[must_use]
    pub fn framed(mut self, frame: impl Fn(&str, &str) -> String + Send + Sync + 'static) -> Self {
        self.frame = Some(Arc::new(frame));
        self
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn style_path(&self) -> String {
        style_path(&self.path)
    }

    /// The page, at an address that has the path and a query.
    pub(crate) fn page(&self, jar: &Jar<P>, head: &impl RequestHead, address: &str) -> Reply {
        let language = self.language(head);
        let path = address.split('?').next().unwrap_or_default();
        // An address that is none of a form's is that of the page without its query.
        let document = jar.document().language(language).at(path).at(address);
        let html = match &self.frame {
            Some(frame) => frame(language.texts().title, &document.html().to_string()),
            None => document.stylesheet(style_path(path)).html_page().to_string(),
        };
        let vary = (self.languages.len() > 1).then_some("Accept-Language");
        Reply { vary, ..Reply::of("text/html; charset=utf-8", html) }
    }

    /// Several fields are one list.
    fn language(&self, head: &impl RequestHead) -> Language {
        let fields: Vec<_> = head.values("accept-language").map(String::from_utf8_lossy).collect();
        let accepted = Language::accepted(&fields.join(","), &self.languages);
        accepted.or(self.languages.first().copied()).unwrap_or_default()
    }

    /// Takes an answer that was posted to an address.
    pub(crate) fn answer(&self, jar: &Jar<P>, answer: Answer<P>, address: &str) -> Result<Reply, Error> {
        // A policy that asks for nothing has no cookie for answers, and its page no form.
        if let Some(choices) = P::FACTS.choices {
            jar.exchange().answer(choices, answer.baseline, &answer.named)?;
        }
        let path = address.split('?').next().unwrap_or_default();
        let address = LocalPath::parse(address).or_else(|| LocalPath::parse(path));
        let back = address.as_ref().and_then(|address| address.asked("to")).or(address);
        let back = back.map(|back| back.unsaved().0.saved());
        let back = back.map_or(self.path.to_string(), |back| back.as_str().to_owned());
        Ok(Reply { status: 303, location: Some(back), ..Reply::of("text/plain", String::new()) })
    }

    pub(crate) fn style() -> Reply {
        Reply::of("text/css; charset=utf-8", Document::STYLESHEET)
    }

    pub(crate) fn gpc(&self) -> Reply {
        let honours = self.honours_gpc;
        let date = some(P::FACTS.changed).map_or(String::new(), |date| format!(r#","lastUpdate":"{date}""#));
        Reply::of("application/json", format!(r#"{{"gpc":{honours}{date}}}"#))
    }
}

impl<P> Clone for CookiePages<P> {
    fn clone(&self) -> Self {
        let Self { path, frame, languages, honours_gpc, policy } = self;
        Self {
            path: path.clone(),
            frame: frame.clone(),
            languages: languages.clone(),
            honours_gpc: *honours_gpc,
            policy: *policy,
        }
    }
}

impl<P> fmt::Debug for CookiePages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CookiePages").field("path", &self.path).finish_non_exhaustive()
    }
}

fn style_path(page: &str) -> String {
    format!("{}/style.css", page.trim_end_matches('/'))
}

/// The languages of a policy, as far as they are built in; at least one.
fn spoken(tags: &[(&str, &[u64])]) -> Vec<Language> {
    let spoken: Vec<_> = tags.iter().filter_map(|(tag, _)| Language::of(tag)).collect();
    if spoken.is_empty() { vec![Language::default()] } else { spoken }
}

/// What is answered.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    /// A field of the request on which the answer depends, besides its cookies.
    pub(crate) vary: Option<&'static str>,
    pub(crate) content_type: &'static str,
    pub(crate) body: Cow<'static, str>,
}

impl Reply {
    fn of(content_type: &'static str, body: impl Into<Cow<'static, str>>) -> Self {
        Self { status: 200, location: None, vary: None, content_type, body: body.into() }
    }
}
