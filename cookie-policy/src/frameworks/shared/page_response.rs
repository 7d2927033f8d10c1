//! The responses of the policy page's routes, as data for every framework.

use std::borrow::Cow;

use super::head::RequestHead;
use super::routes::{CookiePages, style_path};
use crate::declare::declaration::some;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::language::Language;
use crate::page::document::Document;
use crate::page::local_path::LocalPath;
use crate::policy::Policy;
use crate::wire::error::Error;

/// A response of one of the routes.
pub(crate) struct PageResponse {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    /// The request header, besides `Cookie`, that the response depends on.
    pub(crate) vary: Option<&'static str>,
    pub(crate) content_type: &'static str,
    pub(crate) body: Cow<'static, str>,
}

impl PageResponse {
    fn ok(content_type: &'static str, body: impl Into<Cow<'static, str>>) -> Self {
        Self { status: 200, location: None, vary: None, content_type, body: body.into() }
    }
}

impl<P: Policy> CookiePages<P> {
    /// Shows the page. `address` is its path with the query.
    pub(crate) fn page(&self, jar: &Jar<P>, head: &impl RequestHead, address: &str) -> PageResponse {
        let language = self.language(head);
        let address = &jar.exchange().site.outside(address);
        let path = path_of(address);
        // If the form cannot post to the whole address, it posts to the path.
        let document = jar.document().language(language).at(path).at(address);
        let html = match &self.frame {
            Some(frame) => frame(language.texts().title, &document.html().to_string()),
            None => document.stylesheet(style_path(path)).html_page().to_string(),
        };
        let vary = (self.languages.len() > 1).then_some("Accept-Language");
        PageResponse { vary, ..PageResponse::ok("text/html; charset=utf-8", html) }
    }

    fn language(&self, head: &impl RequestHead) -> Language {
        let headers: Vec<_> = head.values("accept-language").map(String::from_utf8_lossy).collect();
        let accepted = Language::accepted(&headers.join(","), &self.languages);
        accepted.or(self.languages.first().copied()).unwrap_or_default()
    }

    /// Takes an answer, and redirects to the page that the visitor came from. `address` is the path that the form posted to, with
    /// its query.
    pub(crate) fn answer(
        &self,
        jar: &Jar<P>,
        answer: Answer<P>,
        address: &str,
    ) -> Result<PageResponse, Error> {
        // A policy without a choices cookie asks nothing, so its page has no form.
        if let Some(choices) = P::FACTS.choices {
            jar.exchange().answer(choices, answer.baseline, &answer.named)?;
        }
        let site = jar.exchange().site;
        let address = &site.outside(address);
        let page = LocalPath::parse(address).or_else(|| LocalPath::parse(path_of(address)));
        let target = page.as_ref().and_then(|page| page.parameter("to")).or(page);
        let target = target.map(|target| target.without_saved().0.with_saved());
        let location =
            target.map_or_else(|| site.outside(&self.path).into_owned(), |target| target.as_str().to_owned());
        Ok(PageResponse { status: 303, location: Some(location), ..PageResponse::ok("text/plain", "") })
    }

    pub(crate) fn style() -> PageResponse {
        PageResponse::ok("text/css; charset=utf-8", Document::STYLESHEET)
    }

    pub(crate) fn gpc(&self) -> PageResponse {
        let honours = self.honours_gpc;
        let date = some(P::FACTS.changed).map_or(String::new(), |date| format!(r#","lastUpdate":"{date}""#));
        PageResponse::ok("application/json", format!(r#"{{"gpc":{honours}{date}}}"#))
    }
}

fn path_of(address: &str) -> &str {
    address.split('?').next().unwrap_or_default()
}
