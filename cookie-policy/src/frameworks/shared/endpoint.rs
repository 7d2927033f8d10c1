//! The addresses of the pages.

/// One of the addresses that [`CookiePages`](crate::CookiePages) answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// The policy page, which also takes the answers.
    Page,
    /// Where an answer leads: it sees whether the browser kept the choice.
    Kept,
    Style,
    /// The scripts of the site that run before those of providers.
    Start,
    /// Where browsers report what they did not load.
    Reports,
    Script,
    Gpc,
    /// The list for scripts of other sites, in the format of IAB Europe.
    Disclosures,
}

impl Endpoint {
    pub(crate) const ALL: [Self; 8] = [
        Self::Page,
        Self::Kept,
        Self::Style,
        Self::Script,
        Self::Start,
        Self::Reports,
        Self::Gpc,
        Self::Disclosures,
    ];

    /// Returns the path, given that of the page.
    pub(crate) fn path(self, page: &str) -> String {
        match self {
            Self::Page => page.to_owned(),
            Self::Kept => below(page, "/kept"),
            Self::Style => below(page, "/style.css"),
            Self::Start => below(page, "/start.js"),
            Self::Reports => below(page, "/reports"),
            Self::Script => below(page, "/script.js"),
            Self::Disclosures => below(page, "/iab.json"),
            // Global Privacy Control, section 4.
            Self::Gpc => "/.well-known/gpc.json".to_owned(),
        }
    }

    /// Returns the path of the page, given that of this endpoint.
    pub(crate) fn page(self, path: &str) -> &str {
        match self {
            Self::Kept => path.strip_suffix("/kept").filter(|page| !page.is_empty()).unwrap_or("/"),
            Self::Page
            | Self::Style
            | Self::Script
            | Self::Start
            | Self::Reports
            | Self::Gpc
            | Self::Disclosures => path,
        }
    }

    /// Returns the methods that it allows.
    pub(crate) fn methods(self) -> &'static str {
        match self {
            Self::Page => "GET, HEAD, POST",
            Self::Reports => "POST",
            Self::Kept | Self::Style | Self::Script | Self::Start | Self::Gpc | Self::Disclosures => {
                "GET, HEAD"
            }
        }
    }
}

fn below(page: &str, name: &str) -> String {
    format!("{}{name}", page.trim_end_matches('/'))
}
