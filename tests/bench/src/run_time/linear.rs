//! Twice of what others write takes at most twice the instructions, whatever it is.

use cookie_policy::{Answer, Audit, Choices, Cookie, Lock, PolicyLayer, Site, policy};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderValue, Request, Response};
use tower_layer::Layer as _;

use super::contest::{Contestant, Task};
use super::service::{Given, call};
use crate::table::Limit;

/// To recognize the user
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Session(String);

/// To measure the audience
#[derive(Cookie)]
#[cookie(name = "_pk_*", provider = site, category = Statistics, lifetime = session, recipients = [])]
struct Visits;

/// To count visitors
#[derive(Cookie)]
#[cookie(name = "*[*]", provider = site, category = Statistics(Anonymous), lifetime = session, recipients = [])]
struct Counted;

/// To keep a login that was begun
#[derive(Cookie)]
#[cookie(name = "login_{}", names = 20, provider = site, category = Necessary(Authentication), lifetime = session)]
struct Login(String);

/// To remember the visitor's choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Kept(Choices);

/// The cookies of the site.
#[policy(
    site = "https://example.org", provider = "Example", choices = Kept, recipients = [], audience_exemption = [FR]
)]
struct Odd(Session, Visits, Counted, Login, Kept);

/// So many cookies or lines, and half of them.
const COUNT: usize = 10_000;

/// Writes the cookie of a number.
type WriteCookie = fn(usize) -> String;

/// Writes lines that have so many of something.
type WriteLines = fn(usize) -> Vec<String>;

/// Headers of such cookies.
const COOKIES: [(&str, WriteCookie); 9] = [
    ("cookies of nobody", |number| format!("c{number}=1")),
    ("copies of a cookie", |_| "sessionid=1".to_owned()),
    ("cookies of a pattern", |number| format!("_pk_{number}=1")),
    ("copies in a pattern", |_| "_pk_a=1".to_owned()),
    ("cookies of a family", |number| format!("login_{number}=1")),
    ("copies of the choices", |_| "choices=v=2&at=1".to_owned()),
    ("names with a bracket", |number| format!("[{number}=1")),
    ("empty pieces", |_| String::new()),
    ("pieces without a name", |number| char::from(b'!' + (number % 90) as u8).to_string()),
];

/// Many lines, or one that has something many times.
const LINES: [(&str, WriteLines); 9] = [
    ("lines of trackers", |count| (0..count).map(|i| format!("tracker{i}=1; Path=/a/b/c")).collect()),
    ("copies of a line", |count| vec!["tracker=1; Path=/a/b/c".to_owned(); count]),
    ("lines that end a cookie", |count| {
        (0..count).map(|i| format!("sessionid=; Max-Age=0; Path=/{i}")).collect()
    }),
    ("lines of a pattern", |count| (0..count).map(|i| format!("a[{i}]=1")).collect()),
    ("attributes of a line", |count| one_line(count, "; a=b")),
    ("semicolons of a line", |count| one_line(count, ";")),
    ("lifetimes of a line", |count| one_line(count, "; Max-Age=0")),
    ("paths of a line", |count| one_line(count, "; Path=/a")),
    ("dates of a line", |count| one_line(count, "; Expires=Thu, 01 Jan 1970 00:00:00 GMT")),
];

fn one_line(count: usize, piece: &str) -> Vec<String> {
    vec![["a[b]=1", &piece.repeat(count)].concat()]
}

pub(crate) fn tasks() -> impl Iterator<Item = Task> {
    let of_header = COOKIES.into_iter().map(|(name, cookie)| task(name, |count| read(count, cookie)));
    let of_response = LINES.into_iter().map(|(name, lines)| task(name, |count| audit(count, lines)));
    of_header.chain(of_response).chain([task("fields of a cookie in a lock", compare)])
}

fn task(name: &'static str, operation: impl Fn(usize) -> Box<dyn FnMut() -> usize>) -> Task {
    let contestant = |name, count| {
        let mut operation = operation(count);
        Contestant::new(name, 1, || (), move |()| operation())
    };
    Task {
        name,
        limits: vec![Limit::Instructions("half as many", 2.2)],
        contestants: vec![contestant("cookie-policy", COUNT), contestant("half as many", COUNT / 2)],
    }
}

/// Reads a header of many cookies in every way, and refuses.
fn read(count: usize, cookie: WriteCookie) -> Box<dyn FnMut() -> usize> {
    let header: String = (0..count).map(|number| cookie(number) + "; ").collect();
    let site = Site::<Odd>::new();
    Box::new(move || {
        let mut jar = site.jar([&header], None);
        let read = usize::from(jar.get::<Session>().is_some()) + jar.all_named::<Login>().len();
        assert!(jar.answer(Answer::refuse_all()).is_ok());
        read + jar.problems().len() + jar.set_cookies().count()
    })
}

/// Reads a lock file that has a cookie of many fields, and compares it with the present one.
fn compare(count: usize) -> Box<dyn FnMut() -> usize> {
    let present = Lock::of::<Odd>();
    let fields: String = (0..count).map(|number| format!("\"purpose(a{number})\": \"To test\", ")).collect();
    let file = present.to_string().replacen("\"purpose\": ", &format!("{fields}\"purpose\": "), 1);
    Box::new(move || {
        Lock::parse(&file).map_or(usize::MAX, |former| present.changes_since(&former).iter().count())
    })
}

/// Audits a response with many lines, or a long one, beside a long header.
fn audit(count: usize, lines: WriteLines) -> Box<dyn FnMut() -> usize> {
    let mut service = PolicyLayer::new(Site::<Odd>::new()).audit(Audit::Enforce).layer(Given);
    let header = HeaderValue::try_from("a[b]=1; ".repeat(count));
    let lines: Vec<_> = lines(count).into_iter().flat_map(HeaderValue::try_from).collect();
    Box::new(move || {
        let mut response = Response::new(());
        lines.iter().for_each(|line| _ = response.headers_mut().append(SET_COOKIE, line.clone()));
        let mut request = Request::new(response);
        request.headers_mut().extend(header.iter().map(|header| (COOKIE, header.clone())));
        call(&mut service, request).map_or(usize::MAX, |response| response.headers().len())
    })
}
