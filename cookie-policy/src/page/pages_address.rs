//! The address of the policy page, as other pages link it.

use std::borrow::Cow;

use crate::page::local_path::LocalPath;
use crate::placement::installation::Installation;

/// The address of the policy page, with the page that the visitor is on.
#[derive(Clone, Debug)]
pub(crate) struct PagesAddress {
    site: &'static Installation,
    pub(crate) page: Cow<'static, str>,
    origin: Option<LocalPath>,
}

impl PagesAddress {
    pub(crate) fn new(site: &'static Installation) -> Self {
        Self { site, page: Cow::Borrowed("/cookies"), origin: None }
    }

    /// Sets the page that the visitor is on. A long one is left out.
    pub(crate) fn set_origin(&mut self, origin: Option<LocalPath>) {
        self.origin = origin.filter(LocalPath::fits_in_query).map(|origin| origin.without_saved().0);
    }

    pub(crate) fn origin(&self) -> Option<&LocalPath> {
        self.origin.as_ref()
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
