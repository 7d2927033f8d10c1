//! The languages of a site's banner, link and page.

use std::fmt;
use std::sync::Arc;

use crate::jar::Jar;
use crate::jar::exchange::Exchange;
#[cfg(feature = "server")]
use crate::jar::site::Site;
use crate::language::Language;
#[cfg(feature = "server")]
use crate::policy::Policy;
use crate::policy::PolicyFacts;
use crate::policy::list::List;

/// What an application says about the languages of its site.
#[derive(Clone, Default)]
pub(crate) struct Languages {
    /// If empty: those of the policy.
    offered: Vec<Language>,
    choose: Option<Arc<Choose>>,
}

/// Returns the language that the application chose for a request.
type Choose = dyn Fn(&Arc<Exchange>) -> Option<Language> + Send + Sync;

impl Languages {
    pub(crate) fn offer(&mut self, languages: impl IntoIterator<Item = Language>) {
        self.offered = languages.into_iter().collect();
    }

    pub(crate) fn choose_with<P>(
        &mut self,
        choose: impl Fn(&Jar<P>) -> Option<Language> + Send + Sync + 'static,
    ) {
        self.choose = Some(Arc::new(move |exchange| choose(&Jar::of(Arc::clone(exchange)))));
    }

    /// Returns the languages that visitors can get. The first is for those who accept none of them.
    pub(crate) fn offered(languages: Option<&Self>, policy: &PolicyFacts) -> Vec<Language> {
        match languages {
            Some(Self { offered, .. }) if !offered.is_empty() => offered.clone(),
            _ => policy.languages.iter().filter_map(|(tag, _)| Language::of(tag)).collect(),
        }
    }

    pub(crate) fn choose(&self, exchange: &Arc<Exchange>) -> Option<Language> {
        self.choose.as_ref()?(exchange)
    }
}

#[cfg(feature = "server")]
impl<P: Policy, K, L> Site<P, K, L> {
    /// Offers banner, link and page in these languages. The visitor's browser chooses (`Accept-Language`); the first language is
    /// for visitors who accept none of them. The default is the policy's `languages`, without those that are not built in.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Language, Site};
    ///
    /// # fn main() {
    /// let site = Site::<TransportPolicy>::new().languages([Language::FRENCH, Language::ENGLISH]);
    /// assert_eq!(site.jar([""], None).language(), Language::FRENCH);
    /// # }
    /// ```
    #[must_use]
    pub fn languages(mut self, languages: impl IntoIterator<Item = Language>) -> Self {
        self.own_languages().offer(languages);
        self
    }

    /// Sets how the application chooses the language of banner, link and page, for example by a cookie or by the path of the
    /// request. Where the function returns `None`, the visitor's browser chooses.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{Language, Site};
    ///
    /// # fn main() {
    /// // The French are logged in, in this example.
    /// let site = Site::<TransportPolicy>::new().language(|jar| jar.get::<SessionId>().map(|_| Language::FRENCH));
    /// assert_eq!(site.jar(["sessionid=38afes7a8"], None).language(), Language::FRENCH);
    /// assert_eq!(site.jar([""], None).language(), Language::ENGLISH);
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, choose: impl Fn(&Jar<P>) -> Option<Language> + Send + Sync + 'static) -> Self {
        self.own_languages().choose_with(choose);
        self
    }

    /// What the application said about languages.
    #[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
    pub(crate) fn said_languages(&self) -> Option<&Arc<Languages>> {
        self.settings.languages.as_ref()
    }

    fn own_languages(&mut self) -> &mut Languages {
        Arc::make_mut(self.settings.languages.get_or_insert_default())
    }
}

/// The visitor's language.
impl<P: List> Jar<P> {
    /// Returns the language of banner, link and page for this visitor: the one that [`Site::language`](crate::Site::language)
    /// chooses, or else the first that the browser prefers among those that the site offers.
    ///
    /// Use it for the rest of the page, too.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::Language;
    ///
    /// # fn main() {
    /// let jar = Jar::<TransportPolicy>::from_cookie_header("");
    /// assert_eq!(jar.language(), Language::ENGLISH);
    /// # }
    /// ```
    pub fn language(&self) -> Language {
        self.exchange().language()
    }
}

impl fmt::Debug for Languages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Languages").field("offered", &self.offered).finish_non_exhaustive()
    }
}
