//! Lines about cookies whose names are not tokens, and lines and headers of any size.

use std::convert::Infallible;

use cookie_policy::{Audit, Choices, Cookie, PolicyLayer, Site, policy};
use cookie_policy_tests::random::{Random, for_seeds};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderValue, Request, Response};
use tokio::runtime::Builder;
use tower::{Layer as _, ServiceExt as _, service_fn};

/// To keep the visitor's filters
#[derive(Cookie)]
#[cookie(name = "filters[a:b/c@d]", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Filters;

/// To measure the audience
#[derive(Cookie)]
#[cookie(name = "*[*]", provider = site, category = Statistics(Anonymous), lifetime = session, recipients = [])]
struct Varying;

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Kept(Choices);

#[policy(
    site = "https://example.org", provider = "Example", choices = Kept, recipients = [], audience_exemption = [FR]
)]
struct Foreign(Kept, Filters, Varying);

/// The lines of others that are sent, of those of a service.
fn sent(cookies: &[u8], lines: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let layer = PolicyLayer::new(Site::<Foreign>::new()).audit(Audit::Enforce);
    let service = layer.layer(service_fn(async |_| {
        let mut response = Response::new(());
        let values = lines.iter().filter_map(|line| HeaderValue::from_bytes(line).ok());
        values.for_each(|value| _ = response.headers_mut().append(SET_COOKIE, value));
        Ok::<_, Infallible>(response)
    }));
    let value = HeaderValue::from_bytes(cookies).expect("HTTP can carry it");
    let request = Request::builder().header(COOKIE, value).body(()).expect("a request");
    let runtime = Builder::new_current_thread().build().expect("the runtime starts");
    let response = runtime.block_on(service.oneshot(request)).expect("it cannot fail");
    response.headers().get_all(SET_COOKIE).iter().map(|value| value.as_bytes().to_vec()).collect()
}

const ATTRIBUTES: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";

#[test]
fn a_name_that_is_not_a_token_is_compared_with_its_declaration() {
    for (name, is_sent) in [
        ("filters[a:b/c@d]", true),
        ("filters[a:b/c@d", false),
        ("a[b]", true),
        ("\u{e9}[\u{e9}]", true),
        ("[b]", false),
        ("a[]", false),
        ("a[b]c", false),
    ] {
        let line = format!("{name}=s3cret{ATTRIBUTES}").into_bytes();
        assert_eq!(sent(b"", &[line]).len(), usize::from(is_sent), "{name}");
    }
    let elsewhere =
        format!("filters[a:b/c@d]=s3cret; Path=/a{ATTRIBUTES}").replace("; Path=/;", ";").into_bytes();
    assert_eq!(sent(b"", &[elsewhere]), [[0; 0]; 0]);
}

#[test]
fn a_line_of_any_bytes_is_sent_as_it_is_or_not_at_all() {
    let pieces: [&[u8]; 16] = [
        b";",
        b"; ",
        b"=",
        b"filters[a:b/c@d]",
        b"a[b]",
        b"choices",
        b"Path=/",
        b"Max-Age=0",
        b"Expires=",
        b"Domain=",
        b"Thu, 01 Jan 1970 00:00:00 GMT",
        b"\xff",
        b"\xc3\xa9",
        b"\t",
        b"\"",
        b",",
    ];
    let line = |random: &mut Random| -> Vec<u8> {
        let byte = |random: &mut Random| u8::try_from(random.below(256)).expect("it is below");
        (0..random.below(12))
            .flat_map(
                |_| if random.below(4) == 0 { vec![byte(random)] } else { random.pick(&pieces).to_vec() },
            )
            .collect()
    };
    for_seeds(500, |random| {
        let lines: Vec<_> = (0..4).map(|_| line(random)).collect();
        let mut rest = lines.iter();
        // Those that are sent are among them, in their order.
        assert!(sent(b"a[b]=1", &lines).iter().all(|line| rest.any(|other| other == line)), "{lines:?}");
    });
}

#[test]
fn lines_of_100_000_pieces_are_checked() {
    let good = format!("filters[a:b/c@d]=1{ATTRIBUTES}").into_bytes();
    for piece in
        ["; a=b", ";", "; Max-Age=0", "; Path=/a", "=", "x", "; Expires=Thu, 01 Jan 1970 00:00:00 GMT"]
    {
        let long = format!("other=1{}", piece.repeat(100_000)).into_bytes();
        assert!(sent(b"", &[long, good.clone()]).contains(&good), "beside {piece}");
    }
}

/// Each line of anonymous statistics asks whether the request has the cookie.
#[test]
fn many_lines_are_checked_beside_many_cookies() {
    let lines: Vec<_> = (0..1_000).map(|number| format!("a[{number}]=1{ATTRIBUTES}").into_bytes()).collect();
    assert_eq!(sent("c=1; ".repeat(20_000).as_bytes(), &lines), lines);
    assert!(sent("a[b]=1; ".repeat(20_000).as_bytes(), &lines).is_empty(), "they would prolong");
}
