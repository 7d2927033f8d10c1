//! The choices of a site with TLS and without: what everybody on the network can write only refuses.

use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, At, Cookie, Error, Mount, PlacementError, Policy, Site, Statistics, Status, Transport, Unkeyed,
};

use crate::at;

/// Declares applications, each with a choices cookie of its own.
macro_rules! apps {
    ($($module:ident($($choices:tt)*))*) => {$(
        mod $module {
            use cookie_policy::{Choices, Cookie, policy};

            use super::Visits;

            /// To remember what you chose
            #[derive(Cookie)]
            #[cookie(provider = site, category = Necessary(Choices), lifetime = "180 days", $($choices)*)]
            pub(super) struct Chosen(#[allow(dead_code)] Choices);

            #[policy(site = "https://nas.example.org", provider = "App", choices = Chosen, plain_http = allowed, recipients = [])]
            pub(super) struct App(Chosen, Visits);
        }
    )*};
}

/// To count visits
#[derive(Cookie, Debug, PartialEq)]
#[cookie(
    name = "__Secure-visits",
    prefix = if_possible,
    provider = site,
    category = Statistics,
    lifetime = "90 days",
    recipients = [],
)]
struct Visits(String);

apps! {
    host(name = "__Host-choices", prefix = if_possible)
    secure(name = "__Secure-choices", prefix = if_possible)
    renamed(name = "__Secure-choices", prefix = if_possible, formerly(name = "choices"))
    bare(name = "choices")
}

type Mounted<P> = Site<P, Unkeyed, At<true, false>>;

/// A request is one over plain HTTP where no browser denies it.
fn both<P: Policy>(https: Mount, http: Mount) -> Result<Mounted<P>, PlacementError> {
    Site::<P>::new().try_mounted(https)?.try_or_plain_http(http, |_, _| Some(Transport::Http))
}

const HTTPS: &str = "https://nas.example.org/app";
const HTTP: &str = "http://nas.example.org/app";

/// What a visitor has over TLS, and over plain HTTP, after an answer at an address and some pages.
fn after<P: Policy>(site: &Mounted<P>, answer: Answer<P>, address: &str) -> Result<[Status; 2], Error> {
    let visitor = Visitor::of(site);
    visitor.at(address).answer(answer)?;
    for page in [HTTPS, HTTP, HTTPS] {
        let mut visitor = visitor.at(page);
        let jar = visitor.request();
        let _ = jar.status::<Statistics>();
        visitor.receive(&jar);
    }
    Ok([HTTPS, HTTP].map(|page| visitor.at(page).request().status::<Statistics>()))
}

fn assert_counts_only_there<P: Policy>(https: Mount, http: Mount) -> Result<(), Error> {
    use Status::{Granted, NotAsked, Refused};
    let site = both::<P>(https, http).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(after(&site, Answer::accept_all(), HTTP)?, [NotAsked, Granted]);
    assert_eq!(after(&site, Answer::refuse_all(), HTTP)?, [Refused; 2]);
    assert_eq!(after(&site, Answer::accept_all(), HTTPS)?, [Granted; 2]);
    assert_eq!(after(&site, Answer::refuse_all(), HTTPS)?, [Refused; 2]);
    Ok(())
}

fn named(address: &str, names: &str) -> Mount {
    at(address).names(names).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn grants_over_plain_http_do_not_count_over_tls() -> Result<(), Error> {
    let (https, http) = (|| at("https://nas.example.org"), || at("http://nas.example.org"));
    assert_counts_only_there::<host::App>(https(), http())?;
    assert_counts_only_there::<secure::App>(https(), http())?;
    assert_counts_only_there::<renamed::App>(https(), http())?;
    assert_counts_only_there::<bare::App>(https(), named("http://nas.example.org", "plain_"))?;
    assert_counts_only_there::<host::App>(at(HTTPS), named(HTTP, "plain_"))?;
    assert_counts_only_there::<secure::App>(at(HTTPS), at(HTTP))
}

#[test]
fn choices_with_one_name_at_both_mounts_are_an_error() {
    let (https, http) = (|| at("https://nas.example.org"), || at("http://nas.example.org"));
    let shared = both::<bare::App>(https(), http()).map(drop).expect_err("one name");
    assert_eq!(shared.rule(), "A-NAME-SHADOW");
    assert!(shared.to_string().contains("`choices`") && shared.to_string().contains("prefix"), "{shared}");
    // `__Host-` needs the path `/`.
    assert!(both::<host::App>(at(HTTPS), at(HTTP)).is_err());
    assert!(both::<bare::App>(at(HTTPS), http()).is_err(), "below a path, browsers send what is at `/`, too");
    // A former name of the one is the name of the other.
    let was = named("http://nas.example.org", "plain_").formerly_named("");
    assert!(both::<bare::App>(https(), was.unwrap_or_else(|error| panic!("{error}"))).is_err());
    // With `Secure`, a former place keeps the choices of plain HTTP out of browsers.
    assert!(both::<renamed::App>(https(), at(HTTP)).is_err());
    assert!(both::<renamed::App>(at(HTTPS), at("http://nas.example.org/app/shop")).is_err());
    assert!(both::<renamed::App>(at(HTTPS), http()).is_ok());
    // No request over TLS carries both.
    assert!(both::<bare::App>(https(), at("http://nas.local")).is_ok());
    assert!(both::<bare::App>(at(HTTPS), at("http://nas.example.org/other")).is_ok());
}
