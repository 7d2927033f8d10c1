//! The layer on a request with a `Cookie` header of 500 kB: 50,000 cookies.

use cookie_policy::{Choices, Cookie, PolicyLayer, Site, policy};
use http::header::COOKIE;
use http::{HeaderValue, Request, Response};
use tower_layer::Layer as _;

use super::contest::{Contestant, Task};
use super::service::{Given, call};
use crate::table::Limit;

const COOKIES: usize = 50_000;

/// Declares cookies, and the policy that lists them.
macro_rules! site {
    ($($name:ident = $cookie:literal,)*; $($pattern:ident = $stars:literal,)*) => {
        /// To remember the visitor's cookie preferences
        #[derive(Cookie)]
        #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
        struct Kept(Choices);

        $(
            /// To remember what the visitor typed
            #[derive(Cookie)]
            #[cookie(name = $cookie, provider = site, category = Necessary(UserInput), lifetime = session)]
            struct $name(String);
        )*
        $(
            /// To measure visits
            #[derive(Cookie)]
            #[cookie(name = $stars, provider = site, category = Statistics, lifetime = session, recipients = [])]
            struct $pattern;
        )*

        /// The cookies of the site.
        #[policy(site = "https://example.org", provider = "Example", choices = Kept, recipients = [])]
        struct Many(Kept, $($name,)* $($pattern,)*);
    };
}

site!(
    C01 = "sessionid", C02 = "language", C03 = "basket", C04 = "search", C05 = "theme", C06 = "zoom", C07 = "draft",
    C08 = "filter_1", C09 = "filter_2", C10 = "filter_3", C11 = "filter_4", C12 = "filter_5", C13 = "filter_6",
    C14 = "sort_1", C15 = "sort_2", C16 = "sort_3", C17 = "sort_4", C18 = "sort_5", C19 = "sort_6", C20 = "view_1",
    C21 = "view_2", C22 = "view_3", C23 = "view_4", C24 = "view_5", C25 = "view_6", C26 = "step_1", C27 = "step_2",
    C28 = "step_3", C29 = "step_4", C30 = "step_5", C31 = "step_6", C32 = "__Host-csrf",;
    P01 = "_ga_*", P02 = "_pk_id.*", P03 = "_pk_ses.*", P04 = "_hjSession_*",
    P05 = "wp-settings-*", P06 = "_dc_gtm_*", P07 = "amp_*", P08 = "mp_*_mixpanel",
    P09 = "_gac_*", P10 = "_clck*",
);

pub(crate) fn task() -> Task {
    let header = (0..COOKIES).map(|i| format!("c{i:05}=v; ")).collect::<String>();
    let request = {
        let value = HeaderValue::try_from(header.as_str()).ok();
        move || {
            let mut request = Request::new(Response::new(()));
            value.iter().for_each(|value| _ = request.headers_mut().insert(COOKIE, value.clone()));
            request
        }
    };
    // A layer that has seen no declared cookie yet looks for all of them in each request.
    let mut layered = PolicyLayer::new(Site::<Many>::new()).layer(Given);
    Task {
        name: "a header of 50,000 cookies",
        limits: vec![Limit::Ratio("splitting it once", 3.0)],
        contestants: vec![
            Contestant::new("cookie-policy", 1, request, move |request| call(&mut layered, request)),
            Contestant::new("splitting it once", 1, || (), move |()| split(&header)),
        ],
    }
}

/// The number of pieces that have a name and a value.
fn split(header: &str) -> usize {
    header.split(';').filter_map(|piece| piece.trim_ascii().split_once('=')).count()
}
