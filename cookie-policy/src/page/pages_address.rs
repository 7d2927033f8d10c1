//! The address of the policy page, as other pages link it.

use std::borrow::Cow;

use crate::page::local_path::LocalPath;
use crate::placement::installation::Installation;

/// The address of the policy page, with the page that the visitor is on.
#[derive(Clone)]
pub(crate) struct PagesAddress {
    site: &'static Installation,
    page: Cow<'static, str>,
    origin: Option<LocalPath>,
}

impl PagesAddress {
    pub(crate) fn new(site: &'static Installation) -> Self {
        Self { site, page: Cow::Borrowed(site.pages), origin: None }
    }

    /// Sets the path of the policy page. The address of another site is ignored.
    pub(crate) fn set_page(&mut self, path: &str) {
        if let Some(path) = LocalPath::parse(path) {
            self.page = Cow::Owned(path.as_str().to_owned());
        }
    }

    /// Sets the page that the visitor is on. The address of another site is left out, and so is a long one.
    pub(crate) fn set_origin(&mut self, path: &str) {
        self.origin = LocalPath::parse(&self.site.outside(path)).filter(LocalPath::fits_in_query);
    }

    /// Leaves out the parameters of the visitor's page that have none of these names.
    pub(crate) fn keep_parameters(&mut self, names: &[&str]) {
        self.origin = self.origin.take().map(|origin| origin.with_parameters(names));
    }

    /// Returns the visitor's page; empty if it is not known.
    pub(crate) fn origin(&self) -> &str {
        self.origin.as_ref().map_or("", LocalPath::as_str)
    }

    /// Returns the address, with the visitor's page as a parameter.
    pub(crate) fn with(&self, parameter: &str) -> String {
        let page = self.site.outside(&self.page);
        match &self.origin {
            Some(origin) => {
                let separator = if page.contains('?') { '&' } else { '?' };
                format!("{page}{separator}{parameter}={}", origin.encoded())
            }
            None => page.into_owned(),
        }
    }
}
