//! The releases that histories deploy.

use cookie_policy::__private::{CategoryId, Generated};
use cookie_policy::{
    AnonymousStatistics, Answer, Category, Jar, Marketing, Policy, Refusable, Statistics, Status,
};

/// What a release does in a history.
pub(super) trait Release: Policy {
    /// The place in the order of deployment.
    const PLACE: usize;
    /// The keys of its categories.
    const KEYS: &'static [&'static str];
    /// What the page asks and opens.
    fn categories(jar: &Jar<Self>) -> Vec<Asked>;
    /// Sets each cookie that may be set.
    fn set_cookies(jar: &Jar<Self>);
    /// An answer of any kind: a digit of base 3 for all categories, and one for each of them.
    fn answer(number: usize) -> Answer<Self>;
    fn session(jar: &Jar<Self>) -> Option<String>;
    fn log_in(jar: &Jar<Self>, session: String);
    fn log_out(jar: &Jar<Self>);
}

/// A category in a request.
pub(super) struct Asked {
    pub(super) key: &'static str,
    /// The fingerprint of its list.
    pub(super) list: u64,
    pub(super) still_valid: &'static [u64],
    pub(super) status: Status,
    /// Whether its cookies can be set and read.
    pub(super) is_open: bool,
}

macro_rules! release {
    ($place:literal $module:ident $([$($key:tt)*])?: choices($($choices:tt)*) sid($($sid:tt)*)
        $($cookie:ident in $category:ident $([$still:expr])? ($($keys:tt)*))*
    ) => {
        pub(super) mod $module {
            use cookie_policy::{Answer, Category, Choices, Cookie, Jar, Policy, policy};
            use super::Asked;
            #[allow(unused_imports)]
            use super::{AnonymousStatistics, Marketing, Newsletter, Statistics, Tracking};

            #[derive(Cookie)]
            #[cookie(name = "choices", provider = site, purpose = "To test", category = Necessary(Choices), lifetime = "184 days", $($choices)*)]
            #[allow(dead_code)]
            pub(crate) struct Chosen(Choices);

            #[derive(Cookie)]
            #[cookie(name = "sid", provider = site, purpose = "To test", category = Necessary(Authentication), lifetime = "14 days", $($sid)*)]
            pub(crate) struct Sid(String);

            $(
                #[derive(Cookie)]
                #[cookie(provider = site, purpose = "To test", lifetime = "90 days", $($keys)*)]
                pub(crate) struct $cookie(String);
            )*

            #[policy(site = "https://www.example.org", provider = "Example", choices = Chosen, recipients = [],
                audience_exemption = [FR], $($($key)*)?)]
            pub(crate) struct Site(Chosen, Sid, $($cookie,)*);

            impl super::Release for Site {
                const PLACE: usize = $place;
                const KEYS: &'static [&'static str] = &[$(<$category>::KEY),*];

                fn categories(jar: &Jar<Self>) -> Vec<Asked> {
                    vec![$(Asked {
                        key: <$category>::KEY,
                        list: Site::fingerprint::<$category>().get(),
                        still_valid: &[$($still)?],
                        status: jar.status::<$category>(),
                        is_open: jar.consent::<$category>().is_some(),
                    },)*]
                }

                fn set_cookies(jar: &Jar<Self>) {
                    $(if let Some(consent) = jar.consent::<$category>() {
                        // An anonymous one may be there already.
                        let _ = $cookie("1".into()).set(consent);
                    })*
                }

                fn answer(number: usize) -> Answer<Self> {
                    let answer = match number % 3 {
                        0 => Answer::refuse_all(),
                        1 => Answer::accept_all(),
                        _ => Answer::change(),
                    };
                    let rest = number / 3;
                    $(
                        let answer = match rest % 3 {
                            0 => answer,
                            1 => answer.grant::<$category>(),
                            _ => answer.refuse::<$category>(),
                        };
                        let rest = rest / 3;
                    )*
                    let _ = rest;
                    answer
                }

                fn session(jar: &Jar<Self>) -> Option<String> {
                    jar.get::<Sid>().map(|sid| sid.0)
                }

                fn log_in(jar: &Jar<Self>, session: String) {
                    Sid(session).set(jar).expect("set");
                }

                fn log_out(jar: &Jar<Self>) {
                    jar.remove::<Sid>().expect("removed");
                }
            }
        }
    };
}

// The choices and the session move from the host to the domain, and each release knows where its neighbours keep them.
release!(0 first: choices() sid()
    Visits in Statistics (name = "visits", category = Statistics, recipients = ["A"])
    Ads in Marketing (name = "ads", category = Marketing, recipients = [])
);
release!(1 coming: choices(formerly(domain = "example.org")) sid(formerly(domain = "example.org"))
    Visits in Statistics (name = "visits", category = Statistics, recipients = ["A"])
    Ads in Marketing (name = "ads", category = Marketing, recipients = [])
);
release!(2 moved: choices(domain = "example.org", formerly(path = "/")) sid(domain = "example.org", formerly(path = "/"))
    Visits in Statistics (name = "visits", category = Statistics, recipients = ["B"])
    Ads in Marketing (name = "ads", category = Marketing, recipients = [])
);
// Another list, a category of its own, and anonymous statistics.
release!(3 grown: choices(domain = "example.org", formerly(path = "/")) sid(domain = "example.org", formerly(path = "/"))
    Visits in Statistics (name = "visits", category = Statistics, recipients = ["B"], domain = "example.org", formerly(path = "/"))
    Ads in Marketing (name = "ads", category = Marketing, recipients = ["C"])
    Audience in AnonymousStatistics (name = "audience", category = Statistics(Anonymous), recipients = [])
    News in Newsletter (name = "news", category = super::Newsletter, recipients = [])
);
// What was statistics is anonymous now, and one category has another key.
release!(4 anonymous: choices(domain = "example.org", formerly(path = "/")) sid(domain = "example.org", formerly(path = "/"))
    Visits in AnonymousStatistics (name = "visits", category = Statistics(Anonymous), recipients = [])
    Ads in Tracking (name = "ads", category = super::Tracking, recipients = [])
    News in Newsletter (name = "news", category = super::Newsletter, recipients = [])
);
release!(5 settled: choices(domain = "example.org") sid(domain = "example.org")
    Visits in Statistics (name = "visits", category = Statistics, recipients = ["D"])
    Audience in AnonymousStatistics (name = "audience", category = Statistics(Anonymous), recipients = [])
    Ads in Tracking (name = "ads", category = super::Tracking, recipients = [])
);

/// Sends news.
#[derive(Category)]
#[category(key = "news", label = "News")]
pub(crate) struct Newsletter;

/// What was marketing before, under another key.
pub(crate) struct Tracking;

impl Category for Tracking {
    const KEY: &'static str = "tracking";
    const LABEL: &'static str = "Tracking";
    const DESCRIPTION: &'static str = "Follows visitors.";
    const SALE_OR_SHARE: bool = true;
    const ID: CategoryId = CategoryId::new(concat!(module_path!(), "::Tracking"), 1);
    const REFUSED_WITH: &'static [&'static str] = &["marketing"];
}

impl Refusable for Tracking {
    type By = Generated;
}
