//! Setting, reading and removing through a jar.

mod random;

use std::borrow::Cow;
use std::fmt::Debug;

use cookie_policy::{
    Answer, Choices, Consent, Cookie, CookieValue, Declaration, DeclaredIn, Error, Jar, Policy, Removable,
    Site, Statistics, policy,
};
use cookie_policy_tests::{
    AdminSession, Advertising, Audience, Basket, CookiePreferences, Language, MapZoom, Matomo, Search,
    SessionId, ShopVisits, SitePolicy, Stops, Verbatim, VisitorId,
};
use cookie_policy_tests_library::{CsrfToken, flash::Flash};
use random::{Random, for_seeds};
use serde::{Deserialize, Serialize};

/// A value of the application's own, whose text needs encoding.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    line: u8,
    name: String,
}

impl CookieValue for Stop {
    fn encode(&self) -> Cow<'_, str> {
        format!("{};{}", self.line, self.name).into()
    }

    fn decode(text: &str) -> Option<Self> {
        let (line, name) = text.split_once(';')?;
        Some(Stop { line: line.parse().ok()?, name: name.to_owned() })
    }
}

/// Declares cookies of one value each, and the policy `Values` that lists them.
macro_rules! values {
    ($($cookie:ident($type:ty) $name:literal $encoding:ident)*) => {
        $(
            /// To keep a value
            #[derive(Cookie, Clone, Debug, PartialEq)]
            #[cookie(name = $name, provider = site, category = Necessary(UserInput), lifetime = session, encoding = $encoding)]
            struct $cookie($type);
        )*

        /// A policy with a cookie for each kind of value.
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        struct Values($($cookie,)* Shape, Raw);
    };
}

values! {
    Text(String) "text" percent
    Flag(bool) "flag" percent
    Letter(char) "letter" percent
    U8(u8) "u8" percent
    U16(u16) "u16" percent
    U32(u32) "u32" raw
    U64(u64) "u64" raw
    U128(u128) "u128" percent
    Usize(usize) "usize" percent
    I8(i8) "i8" percent
    I16(i16) "i16" raw
    I32(i32) "i32" percent
    I64(i64) "i64" percent
    I128(i128) "i128" percent
    Isize(isize) "isize" percent
    OwnValue(Stop) "stop" percent
    OwnRaw(Stop) "raw-stop" raw
    List(Vec<Option<String>>) "list" json
    Document(Place) "place" json
}

/// A value with names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Place {
    name: String,
    at: (f64, f64),
    tags: Vec<String>,
}

/// To keep a shape
#[derive(Cookie, Clone, Copy, Debug, PartialEq)]
#[cookie(name = "shape", provider = site, category = Necessary(UserInterface), lifetime = session)]
enum Shape {
    Circle,
    DarkBlueSquare,
    Émile,
}

/// To keep a word
#[derive(Cookie, Clone, Copy, Debug, PartialEq)]
#[cookie(name = "raw-shape", provider = site, category = Necessary(UserInterface), lifetime = session, encoding = raw)]
enum Raw {
    OneTwo,
}

/// Sets the cookie, reads it in the same response and in the next request, and gives the value on the wire.
macro_rules! round_trip {
    ($cookie:expr, $type:ty) => {{
        let cookie: $type = $cookie;
        let jar = Jar::<Values>::from_cookie_header("");
        jar.set(cookie.clone()).expect("the value can be sent");
        assert_eq!(jar.get::<$type>(), Some(cookie.clone()), "in the same response");
        let next = Jar::<Values>::from_cookie_header(&jar.next_request());
        assert_eq!(next.get::<$type>(), Some(cookie), "in the next request");
        assert_eq!(next.problems(), []);
        only_line(&jar).value().to_owned()
    }};
}

fn site_jar(header: &str) -> Jar<SitePolicy> {
    Jar::from_cookie_header(header)
}

fn lines<P: Policy>(jar: &Jar<P>) -> Vec<String> {
    jar.set_cookies().map(String::from).collect()
}

fn only_line<P: Policy>(jar: &Jar<P>) -> cookie_policy::SetCookie {
    let mut lines = jar.set_cookies();
    assert_eq!(lines.len(), 1);
    lines.next().expect("there is one line")
}

fn with_statistics(header: &str) -> Jar<SitePolicy> {
    let mut jar = site_jar(header);
    jar.answer(Answer::refuse_all().grant::<Statistics>()).expect("the answer is recorded");
    site_jar(&jar.next_request())
}

fn statistics(jar: &Jar<SitePolicy>) -> Consent<'_, SitePolicy, Statistics> {
    jar.consent::<Statistics>().expect("statistics are granted")
}

#[test]
fn a_text_comes_back_as_it_was_set() {
    assert_eq!(round_trip!(Text("38afes7a8".into()), Text), "38afes7a8");
    assert_eq!(round_trip!(Text(String::new()), Text), "");
    assert_eq!(round_trip!(Text("a=b&c".into()), Text), "a=b&c");
    assert_eq!(round_trip!(Text("a b;c,d\"e\\f%41".into()), Text), "a%20b%3Bc%2Cd%22e%5Cf%2541");
    assert_eq!(round_trip!(Text("é\r\nSet-Cookie: x=y".into()), Text), "%C3%A9%0D%0ASet-Cookie:%20x=y");
    assert_eq!(round_trip!(Text(" outer spaces ".into()), Text), "%20outer%20spaces%20");
}

#[test]
fn every_integer_comes_back_at_both_ends_of_its_range() {
    macro_rules! both_ends {
        ($($cookie:ident $type:ty;)*) => {$(
            for number in [<$type>::MIN, 0, <$type>::MAX] {
                assert_eq!(round_trip!($cookie(number), $cookie), number.to_string());
            }
        )*};
    }
    both_ends!(U8 u8; U16 u16; U32 u32; U64 u64; U128 u128; Usize usize;);
    both_ends!(I8 i8; I16 i16; I32 i32; I64 i64; I128 i128; Isize isize;);
}

#[test]
fn a_number_that_does_not_fit_is_malformed() {
    let jar = Jar::<Values>::from_cookie_header("u8=255; u16=65536; i8=x; flag=yes; letter=ab");
    assert_eq!(jar.try_get::<U8>(), Ok(U8(255)));
    assert_eq!(jar.try_get::<U16>(), Err(Error::Malformed { cookie: "u16" }));
    assert_eq!(jar.try_get::<I8>(), Err(Error::Malformed { cookie: "i8" }));
    assert_eq!(jar.try_get::<Flag>(), Err(Error::Malformed { cookie: "flag" }));
    assert_eq!(jar.try_get::<Letter>(), Err(Error::Malformed { cookie: "letter" }));
    assert_eq!(jar.try_get::<Text>(), Err(Error::Absent { cookie: "text" }));
}

#[test]
fn a_bool_and_a_char_come_back() {
    assert_eq!(round_trip!(Flag(true), Flag), "true");
    assert_eq!(round_trip!(Flag(false), Flag), "false");
    assert_eq!(round_trip!(Letter(';'), Letter), "%3B");
    assert_eq!(round_trip!(Letter('\u{1F36A}'), Letter), "%F0%9F%8D%AA");
}

#[test]
fn a_variant_is_written_in_kebab_case() {
    assert_eq!(round_trip!(Shape::Circle, Shape), "circle");
    assert_eq!(round_trip!(Shape::DarkBlueSquare, Shape), "dark-blue-square");
    assert_eq!(round_trip!(Shape::Émile, Shape), "%C3%A9mile");
    assert_eq!(round_trip!(Raw::OneTwo, Raw), "one-two");
    for header in ["shape=Circle", "shape=DarkBlueSquare", "shape=dark_blue_square", "shape="] {
        let jar = Jar::<Values>::from_cookie_header(header);
        assert_eq!(jar.try_get::<Shape>(), Err(Error::Malformed { cookie: "shape" }), "{header}");
    }
}

#[test]
fn json_comes_back_and_needs_no_quotes_on_the_wire() {
    let place =
        Place { name: "Café; \"Nord\"".into(), at: (48.5, -2.0), tags: vec!["%".into(), "\u{0}".into()] };
    let octets = round_trip!(Document(place), Document);
    assert!(octets.bytes().all(is_cookie_octet), "{octets}");
    assert_eq!(round_trip!(List(vec![None, Some("a".into())]), List), "[null%2C%22a%22]");
    let jar = Jar::<Values>::from_cookie_header("list=[null");
    assert_eq!(jar.try_get::<List>(), Err(Error::Malformed { cookie: "list" }));
}

#[test]
fn a_struct_with_named_fields_is_json() {
    let basket = Basket { items: vec!["apple".into(), "crème".into()], cents: 950 };
    let jar = site_jar("");
    basket.clone().set(&jar).expect("the basket can be sent");
    assert_eq!(only_line(&jar).value(), "{%22items%22:[%22apple%22%2C%22cr%C3%A8me%22]%2C%22cents%22:950}");
    assert_eq!(site_jar(&jar.next_request()).get::<Basket>(), Some(basket));
}

/// A value that JSON has no form for.
#[derive(Debug, Deserialize)]
struct Unwritable;

impl Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("secret"))
    }
}

/// To fail
#[derive(Cookie, Debug)]
#[cookie(name = "unwritable", provider = "Example", category = Necessary(UserInput), lifetime = session, encoding = json)]
struct NoJson(Unwritable);

/// A policy with a cookie that cannot be written.
#[policy(site = "https://example.org", recipients = [])]
struct Failing(NoJson);

#[test]
fn what_json_cannot_say_is_an_error_that_names_the_cookie() {
    let jar = Jar::<Failing>::from_cookie_header("");
    let error = jar.set(NoJson(Unwritable)).expect_err("there is no JSON");
    assert_eq!(error, Error::NoJson { cookie: "unwritable" });
    assert_eq!(error.to_string(), "the value of the cookie `unwritable` cannot be written as JSON");
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn a_value_of_the_applications_own_comes_back() {
    let stop = Stop { line: 4, name: "Gare de l'Est; voie 2".into() };
    assert_eq!(round_trip!(OwnValue(stop), OwnValue), "4%3BGare%20de%20l'Est%3B%20voie%202");
    let jar = Jar::<Values>::from_cookie_header("stop=4");
    assert_eq!(jar.try_get::<OwnValue>(), Err(Error::Malformed { cookie: "stop" }));
}

#[test]
fn raw_refuses_what_is_no_cookie_octet_and_says_where() {
    for (text, position) in [
        (" ", 0),
        ("ab;", 2),
        ("a\"", 1),
        ("a,b", 1),
        ("a\\", 1),
        ("é", 0),
        ("a\n", 1),
        ("a\t", 1),
        ("\u{7f}", 0),
    ] {
        let jar = site_jar("");
        let refused = Verbatim(text.into()).set(&jar);
        assert_eq!(refused, Err(Error::NoCookieOctet { cookie: "verbatim", position }), "{text:?}");
        assert_eq!(lines(&jar), [""; 0], "{text:?}");
    }
    let jar = Jar::<Values>::from_cookie_header("");
    let refused = jar.set(OwnRaw(Stop { line: 4, name: "Nord".into() }));
    assert_eq!(refused, Err(Error::NoCookieOctet { cookie: "raw-stop", position: 1 }));
}

#[test]
fn raw_sends_every_cookie_octet_as_it_is_and_decodes_nothing() {
    let octets: String = (0..=255).filter(|byte| is_cookie_octet(*byte)).map(char::from).collect();
    assert_eq!(octets.len(), 90);
    let jar = site_jar("");
    Verbatim(octets.clone()).set(&jar).expect("cookie-octets can be sent");
    assert_eq!(only_line(&jar).value(), octets);
    assert_eq!(site_jar(&jar.next_request()).get(), Some(Verbatim(octets)));
    assert_eq!(site_jar("verbatim=%41").get(), Some(Verbatim("%41".into())));
}

#[test]
fn percent_leaves_every_cookie_octet_but_the_percent_sign_as_it_is() {
    for byte in 0..=127_u8 {
        let text = char::from(byte).to_string();
        let octets = round_trip!(Text(text.clone()), Text);
        if is_cookie_octet(byte) && byte != b'%' {
            assert_eq!(octets, text);
        } else {
            assert_eq!(octets, format!("%{byte:02X}"));
        }
    }
}

#[test]
fn percent_reads_what_others_encoded_more_eagerly() {
    assert_eq!(site_jar("sessionid=%61%2d%C3%a9").get(), Some(SessionId("a-é".into())));
    assert_eq!(site_jar("sessionid=a%").get(), Some(SessionId("a%".into())));
    assert_eq!(
        site_jar("sessionid=%ff").try_get::<SessionId>(),
        Err(Error::Malformed { cookie: "sessionid" })
    );
}

/// RFC 6265bis, section 4.1.1, written out.
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

/// A text with something of each class of characters that an encoding may trip over.
fn text(random: &mut Random) -> String {
    let classes: [&[char]; 8] = [
        &['a', 'Z', '0', '9'],
        &['%', '+', '&', '=', '#', '?', '/', ':', '@'],
        &[';', ',', '"', '\\', '\''],
        &[' ', '\t', '\r', '\n', '\0', '\u{b}', '\u{7f}', '\u{1b}'],
        &['é', 'ß', 'ÿ', '\u{80}', '\u{a0}', '\u{ad}'],
        &['\u{2028}', '\u{feff}', '\u{fffd}', '\u{ffff}', '\u{d7ff}', '\u{e000}'],
        &['\u{1f36a}', '\u{10ffff}', '\u{10000}'],
        &['<', '>', '{', '}', '[', ']', '(', ')', '|', '^', '`', '~', '*', '$', '!'],
    ];
    (0..random.below(40))
        .map(|_| {
            let any = char::from_u32(u32::try_from(random.below(0x11_0000)).expect("it is below"));
            any.filter(|_| random.below(8) == 0).unwrap_or_else(|| {
                let class = *random.pick(&classes);
                *random.pick(class)
            })
        })
        .collect()
}

#[test]
fn any_text_comes_back_and_cannot_write_into_the_line() {
    for_seeds(4000, |random| {
        let text = text(random);
        let jar = site_jar("django_language=fr");
        SessionId(text.clone()).set(&jar).expect("it is short enough");
        let line = only_line(&jar);
        let expected = format!("sessionid={}; Path=/; Secure; HttpOnly; SameSite=Lax", line.value());
        assert_eq!(line.as_str(), expected, "{text:?}");
        assert!(line.value().bytes().all(is_cookie_octet), "{text:?} as {line}");
        let next = site_jar(&jar.next_request());
        assert_eq!(next.get(), Some(SessionId(text)));
        assert_eq!(next.get(), Some(Language::Fr));
        assert_eq!(next.problems(), []);
    });
}

#[test]
fn any_json_comes_back_and_cannot_write_into_the_line() {
    for_seeds(1000, |random| {
        let items = (0..random.below(4)).map(|_| text(random)).collect();
        let basket = Basket { items, cents: u64::MAX };
        let jar = site_jar("");
        basket.clone().set(&jar).expect("it is short enough");
        assert!(only_line(&jar).value().bytes().all(is_cookie_octet));
        assert_eq!(site_jar(&jar.next_request()).get(), Some(basket));
    });
}

#[test]
fn raw_sends_any_text_unchanged_or_not_at_all() {
    for_seeds(2000, |random| {
        let text = text(random);
        let jar = site_jar("");
        match Verbatim(text.clone()).set(&jar) {
            Ok(()) => assert_eq!(only_line(&jar).value(), text),
            Err(error) => {
                let position = text.bytes().position(|byte| !is_cookie_octet(byte)).expect("a bad byte");
                assert_eq!(error, Error::NoCookieOctet { cookie: "verbatim", position });
                assert_eq!(lines(&jar), [""; 0]);
            }
        }
    });
}

#[test]
fn name_and_value_may_be_4096_bytes_together() {
    let jar = site_jar("");
    Verbatim("x".repeat(4096 - "verbatim".len())).set(&jar).expect("4096 bytes fit");
    let line = only_line(&jar);
    assert_eq!(line.name().len() + line.value().len(), 4096);
}

#[test]
fn a_byte_more_is_an_error_that_tells_both_sizes() {
    let jar = site_jar("");
    let error = Verbatim("x".repeat(4097 - "verbatim".len())).set(&jar).expect_err("4097 bytes do not fit");
    assert_eq!(error, Error::TooLong { cookie: "verbatim", name: 8, value: 4089 });
    for size in ["8 bytes", "4089 bytes", "4096 bytes"] {
        assert!(error.to_string().contains(size), "{error}");
    }
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn the_size_is_that_of_the_encoded_value() {
    let jar = site_jar("");
    let name = "sessionid".len();
    SessionId("é".repeat((4096 - name) / 6)).set(&jar).expect("six bytes each fit");
    let refused = SessionId("é".repeat((4096 - name) / 6 + 1)).set(&jar);
    assert_eq!(refused, Err(Error::TooLong { cookie: "sessionid", name, value: 4092 }));
    assert_eq!(only_line(&jar).value().len(), 4086, "the line before stays");
}

#[test]
fn one_line_for_each_name_leaves_and_the_last_call_takes_the_last_place() {
    let jar = site_jar("");
    SessionId("first".into()).set(&jar).expect("set");
    Language::Fr.set(&jar).expect("set");
    SessionId("second".into()).set(&jar).expect("set");
    Search(4).set(&jar).expect("set");
    let left: Vec<_> =
        jar.set_cookies().map(|line| (line.name().to_owned(), line.value().to_owned())).collect();
    let expected = [("django_language", "fr"), ("sessionid", "second"), ("search", "4")];
    assert_eq!(left, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn removing_after_setting_leaves_the_removal_alone() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal(&SessionId::DECLARATION)]);
    assert!(only_line(&jar).is_removal());
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::Absent { cookie: "sessionid" }));
    assert_eq!(jar.next_request(), "");
}

#[test]
fn setting_after_removing_leaves_the_cookie_alone() {
    let jar = site_jar("sessionid=a");
    jar.remove::<SessionId>().expect("removed");
    SessionId("b".into()).set(&jar).expect("set");
    assert_eq!(only_line(&jar).value(), "b");
    assert!(!only_line(&jar).is_removal());
    assert_eq!(jar.next_request(), "sessionid=b");
}

#[test]
fn a_cookie_that_the_request_does_not_show_is_removed_all_the_same() {
    let jar = site_jar("");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal(&SessionId::DECLARATION)]);
}

/// The line that removes a cookie, by its declaration.
fn removal(declaration: &Declaration) -> String {
    removal_of(declaration.name(), declaration)
}

fn removal_of(name: &str, declaration: &Declaration) -> String {
    let mut line = format!("{name}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    line += &format!("; Path={}", declaration.path());
    if let Some(domain) = declaration.domain() {
        line += &format!("; Domain={domain}");
    }
    for (given, attribute) in [(declaration.secure(), "; Secure"), (declaration.http_only(), "; HttpOnly")] {
        line += if given { attribute } else { "" };
    }
    line += &format!("; SameSite={}", declaration.same_site());
    line + if declaration.partitioned() { "; Partitioned" } else { "" }
}

#[test]
fn every_removal_has_the_attributes_of_its_declaration() {
    fn check<C: Cookie + DeclaredIn<SitePolicy> + Removable>() {
        let jar = site_jar("");
        jar.remove::<C>().expect("removed");
        assert_eq!(lines(&jar), [removal(&C::DECLARATION)]);
    }
    check::<SessionId>();
    check::<Language>();
    check::<Basket>();
    check::<Search>();
    check::<Verbatim>();
    check::<CsrfToken>();
    check::<Flash>();
    check::<VisitorId>();
    check::<ShopVisits>();
    check::<Audience>();
    check::<Advertising>();
    check::<Stops>();
    check::<MapZoom>();
    check::<AdminSession>();
    let jar = site_jar("");
    jar.remove::<Basket>().expect("removed");
    jar.remove::<Advertising>().expect("removed");
    jar.remove::<CsrfToken>().expect("removed");
    assert_eq!(
        lines(&jar),
        [
            "basket=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/shop; Domain=opendatasoft.com; Secure; HttpOnly; SameSite=Strict",
            "__Host-ad=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
            "csrftoken=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Secure; SameSite=Lax",
        ]
    );
}

#[test]
fn removing_a_name_with_an_asterisk_removes_what_the_request_shows() {
    let jar = site_jar("_pk_id.1=a; sessionid=b; _pk_ses.1=c; _pk_=d; _PK_id=e; x_pk_id=f");
    jar.remove::<Matomo>().expect("removed");
    let declaration = &Matomo::DECLARATION;
    assert_eq!(lines(&jar), [removal_of("_pk_id.1", declaration), removal_of("_pk_ses.1", declaration)]);
    let jar = site_jar("sessionid=b");
    jar.remove::<Matomo>().expect("nothing to remove");
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn a_repeated_name_is_removed_once() {
    let jar = site_jar("_pk_id=a; _pk_id=b; sessionid=1; sessionid=2");
    jar.remove::<Matomo>().expect("removed");
    jar.remove::<SessionId>().expect("removed");
    jar.remove::<SessionId>().expect("removed");
    assert_eq!(lines(&jar), [removal_of("_pk_id", &Matomo::DECLARATION), removal(&SessionId::DECLARATION)]);
}

#[test]
fn handles_of_one_request_share_what_is_set() {
    let middleware = site_jar("sessionid=old");
    let handler = middleware.clone();
    SessionId("new".into()).set(&handler).expect("set");
    assert_eq!(middleware.get(), Some(SessionId("new".into())));
    assert_eq!(lines(&middleware), lines(&handler));
    middleware.remove::<SessionId>().expect("removed");
    assert_eq!(handler.get::<SessionId>(), None);
}

#[test]
fn jars_of_two_requests_share_nothing() {
    let site = Site::<SitePolicy>::new();
    let (first, second) = (site.jar(["sessionid=a"], None), site.jar(["sessionid=a"], None));
    SessionId("b".into()).set(&first).expect("set");
    assert_eq!(second.get(), Some(SessionId("a".into())));
    assert_eq!(lines(&second), [""; 0]);
}

#[test]
fn what_this_response_sets_is_read_before_what_the_request_carried() {
    let jar = with_statistics("visitor_id=old; django_language=fr");
    assert_eq!(statistics(&jar).get(), Some(VisitorId("old".into())));
    VisitorId("new".into()).set(statistics(&jar)).expect("set");
    assert_eq!(statistics(&jar).get(), Some(VisitorId("new".into())));
    Language::EnGb.set(&jar).expect("set");
    assert_eq!(jar.get(), Some(Language::EnGb));
}

#[test]
fn taking_the_lines_hands_out_what_was_set() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    jar.remove::<Language>().expect("removed");
    let before = lines(&jar);
    let taken: Vec<_> = jar.take_set_cookies().map(String::from).collect();
    assert_eq!(taken, before);
    assert_eq!(jar.take_set_cookies().len(), 0, "each line leaves once");
}

#[test]
fn a_removal_on_a_later_request_leaves_once() {
    let mut first = site_jar("");
    first.answer(Answer::refuse_all()).expect("recorded");
    let jar = site_jar(&format!("{}; visitor_id=back", first.next_request()));
    let taken: Vec<_> = jar.take_set_cookies().map(String::from).collect();
    assert_eq!(taken, [removal(&VisitorId::DECLARATION)]);
    assert_eq!(jar.take_set_cookies().len(), 0);
    assert_eq!(lines(&jar), [""; 0]);
}

#[test]
fn once_the_response_has_left_nothing_can_be_set() {
    let mut jar = with_statistics("");
    let other = jar.clone();
    let _left = jar.take_set_cookies();
    let left = |cookie| Err(Error::ResponseLeft { cookie });
    assert_eq!(SessionId("a".into()).set(&other), left("sessionid"));
    assert_eq!(SessionId("a".into()).set_persistent(&jar), left("sessionid"));
    assert_eq!(jar.remove::<SessionId>(), left("sessionid"));
    assert_eq!(jar.remove::<Matomo>(), left("_pk_*"));
    assert_eq!(VisitorId("a".into()).set(statistics(&other)), left("visitor_id"));
    assert_eq!(
        jar.answer(Answer::refuse_all()).map(drop),
        Err(Error::ResponseLeft { cookie: "cookies_preferences" })
    );
    assert_eq!(lines(&jar), [""; 0]);
    assert!(other.consent::<Statistics>().is_some(), "an answer that was not recorded changes nothing");
}

#[test]
fn looking_at_the_lines_does_not_take_them() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    let _looked = jar.set_cookies();
    Language::Fr.set(&jar).expect("the response has not left");
    assert_eq!(jar.set_cookies().len(), 2);
}

#[test]
fn a_cookie_with_two_lifetimes_has_a_setter_for_each() {
    let jar = site_jar("");
    SessionId("a".into()).set(&jar).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    SessionId("a".into()).set_persistent(&jar).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    jar.set(SessionId("a".into())).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Path=/; Secure; HttpOnly; SameSite=Lax"]);
    jar.set_persistent(SessionId("a".into())).expect("set");
    assert_eq!(lines(&jar), ["sessionid=a; Max-Age=1209600; Path=/; Secure; HttpOnly; SameSite=Lax"]);
}

#[test]
fn a_malformed_cookie_is_none_and_told_once() {
    let jar = site_jar("django_language=klingon; sessionid=a");
    assert_eq!(jar.problems(), [], "nobody asked for its value yet");
    assert_eq!(jar.get::<Language>(), None);
    assert_eq!(jar.get::<Language>(), None);
    let problems = jar.problems();
    let told: Vec<_> = problems.iter().map(|problem| (problem.rule(), problem.cookie())).collect();
    assert_eq!(told, [("A-VAL-ENC", "django_language")]);
    assert_eq!(jar.get(), Some(SessionId("a".into())));
}

#[test]
fn an_absent_cookie_is_none_and_no_problem() {
    let jar = site_jar("");
    assert_eq!(jar.get::<SessionId>(), None);
    assert_eq!(jar.try_get::<SessionId>(), Err(Error::Absent { cookie: "sessionid" }));
    assert_eq!(jar.problems(), []);
}

#[test]
fn a_cookie_of_another_crate_is_read_like_ones_own() {
    let jar = site_jar("csrftoken=abc");
    assert_eq!(jar.get::<CsrfToken>().map(|token| token.0), Some("abc".to_owned()));
}

#[test]
fn debug_output_shows_no_value_and_no_id() {
    let mut granting = site_jar("");
    let decision = granting.answer(Answer::accept_all()).expect("recorded");
    let id = decision.id().expect("something is granted").to_owned();
    let header =
        format!("{}; sessionid=s3cret-1; visitor_id=s3cret-2; search=s3cret-3", granting.next_request());
    let jar = site_jar(&header);
    SessionId("s3cret-4".into()).set(&jar).expect("set");
    assert_eq!(jar.get::<Search>(), None);
    let choices: Choices = jar.get::<CookiePreferences>().expect("the choices are well-formed").0;
    assert_eq!(choices.id(), Some(id.as_str()));

    let errors = [
        jar.try_get::<Search>().map(drop).expect_err("malformed"),
        Verbatim("s3cret 5".into()).set(&jar).expect_err("a space"),
        Verbatim("s3cret".repeat(1000)).set(&jar).expect_err("too long"),
    ];
    let told: [&dyn Debug; 8] = [
        &jar,
        &statistics(&jar),
        &statistics(&jar).proof(),
        &Site::<SitePolicy>::new(),
        &errors,
        &choices,
        &CookiePreferences(choices.clone()),
        &jar.problems(),
    ];
    for shown in told.map(|thing| format!("{thing:?} {thing:#?}")) {
        assert!(!shown.contains("s3cret") && !shown.contains(&id), "{shown}");
    }
    for error in errors {
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    assert!(format!("{choices:?}").contains("statistics"), "the decisions themselves are shown");
}
