//! Policies with one choices cookie and some others.

/// Declares a policy with one choices cookie and some others.
macro_rules! policy_of {
    ($module:ident $([$($key:tt)*])?: $($cookie:ident($($keys:tt)*))*) => {
        pub(crate) mod $module {
            use cookie_policy::{Cookie, policy};
            use cookie_policy_tests::CookiePreferences;

            $(
                #[derive(Cookie, Debug, PartialEq)]
                #[cookie($($keys)*)]
                #[allow(dead_code)]
                pub(crate) struct $cookie(pub(crate) String);
            )*

            #[policy(
                site = "https://example.org",
                provider = "Example",
                choices = CookiePreferences,
                recipients = [],
                $($($key)*)?
            )]
            pub(crate) struct Cookies(CookiePreferences, $($cookie,)*);
        }
    };
}
pub(crate) use policy_of;

policy_of!(plain:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);
policy_of!(with_necessary:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    Session(name = "session", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = session)
);
policy_of!(another_vendor:
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = "90 days", recipients = ["X", "Y"])
    Ads(name = "ads", provider = "A", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
    MoreAds(name = "more-ads", provider = "B", purpose = "To sell", category = Marketing, lifetime = session, recipients = [])
);
