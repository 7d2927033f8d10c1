//! The address of the policy page, as other pages link it.

use std::borrow::Cow;

use crate::jar::exchange::Exchange;
use crate::page::local_path::{LocalPath, path_of};
use crate::placement::installation::Installation;

/// The address of the policy page, with the page that the visitor is on.
#[derive(Clone)]
pub(crate) struct PagesAddress {
    site: &'static Installation,
    /// The address of the policy page, as visitors see it.
    page: Cow<'static, str>,
    origin: Option<LocalPath>,
}

impl PagesAddress {
    /// The address for links on the page that the request is for.
    pub(crate) fn of(exchange: &Exchange) -> Self {
        let site = exchange.site;
        let here = exchange.address().map(|here| site.of_request(here));
        Self { site, page: site.own(site.pages), origin: here.and_then(|here| origin(&here)) }
    }

    /// Sets the path of the policy page. The address of another site is ignored.
    pub(crate) fn set_page(&mut self, path: &str) {
        if let Some(path) = LocalPath::parse(path) {
            self.page = Cow::Owned(self.site.outside(path.as_str()).into_owned());
        }
    }

    /// Sets the page that the visitor is on. The address of another site is left out, and so is a long one.
    pub(crate) fn set_origin(&mut self, path: &str) {
        self.origin = origin(&self.site.outside(path));
    }

    /// Leaves out the parameters of the visitor's page that have none of these names.
    pub(crate) fn keep_parameters(&mut self, names: &[&str]) {
        self.origin = self.origin.take().map(|origin| origin.with_parameters(names));
    }

    /// Returns the visitor's page; empty if it is not known.
    pub(crate) fn origin(&self) -> &str {
        self.origin.as_ref().map_or("", LocalPath::as_str)
    }

    /// Returns the address to which an answer is posted, with the page to which it leads.
    pub(crate) fn for_answer(&self) -> String {
        self.with("to", self.origin.as_ref())
    }

    /// Returns the address for a link, with the page that the visitor comes from. On the policy page, that is the page before it.
    pub(crate) fn for_link(&self) -> String {
        let is_here = |origin: &&LocalPath| origin.without_query() == path_of(&self.page);
        let before = self.origin.as_ref().filter(is_here).map(|origin| origin.parameter("from"));
        self.with("from", before.as_ref().map_or(self.origin.as_ref(), Option::as_ref))
    }

    fn with(&self, parameter: &str, origin: Option<&LocalPath>) -> String {
        let page = &self.page;
        match origin {
            Some(origin) => {
                let separator = if page.contains('?') { '&' } else { '?' };
                format!("{page}{separator}{parameter}={}", origin.encoded())
            }
            None => page.clone().into_owned(),
        }
    }
}

/// Returns the visitor's page, if it is one of this site and its address is not too long.
fn origin(path: &str) -> Option<LocalPath> {
    LocalPath::parse(path).filter(LocalPath::fits_in_query)
}
