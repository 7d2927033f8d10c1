//! Values of every type, written and read back.

use std::borrow::Cow;

use cookie_policy::{Cookie, CookieValue, Error, Jar, policy};
use cookie_policy_tests::Basket;
use cookie_policy_tests::response::{next_header, only_line};
use serde::{Deserialize, Serialize};

use crate::site::site_jar;

/// A value of the application whose text needs encoding.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stop {
    pub(super) line: u8,
    pub(super) name: String,
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

/// Declares cookies with one value each, and the policy `Values` that lists them.
macro_rules! values {
    ($($cookie:ident($type:ty) $name:literal $encoding:ident)*) => {
        $(
            /// To keep a value
            #[derive(Cookie, Clone, Debug, PartialEq)]
            #[cookie(name = $name, provider = site, category = Necessary(UserInput), lifetime = session, encoding = $encoding)]
            pub(super) struct $cookie(pub(super) $type);
        )*

        /// A policy with a cookie for each kind of value.
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        pub(super) struct Values($($cookie,)* Shape, Raw);
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
pub(super) struct Place {
    pub(super) name: String,
    pub(super) at: (f64, f64),
    pub(super) tags: Vec<String>,
}

/// To keep a shape
#[derive(Cookie, Clone, Copy, Debug, PartialEq)]
#[cookie(name = "shape", provider = site, category = Necessary(UserInterface), lifetime = session)]
pub(super) enum Shape {
    Circle,
    DarkBlueSquare,
    Émile,
}

/// To keep a word
#[derive(Cookie, Clone, Copy, Debug, PartialEq)]
#[cookie(name = "raw-shape", provider = site, category = Necessary(UserInterface), lifetime = session, encoding = raw)]
pub(super) enum Raw {
    OneTwo,
}

/// Sets the cookie, reads it in the same response and in the next request, and returns the value in the header.
macro_rules! round_trip {
    ($cookie:expr, $type:ty) => {{
        let cookie: $type = $cookie;
        let jar = Jar::<Values>::from_cookie_header("");
        jar.set(cookie.clone()).expect("the value can be sent");
        assert_eq!(jar.get::<$type>(), Some(cookie.clone()), "in the same response");
        let next = Jar::<Values>::from_cookie_header(&next_header("", &jar));
        assert_eq!(next.get::<$type>(), Some(cookie), "in the next request");
        assert_eq!(next.problems(), []);
        only_line(&jar).value().to_owned()
    }};
}
pub(super) use round_trip;

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
fn a_struct_with_named_fields_is_json() {
    let basket = Basket { items: vec!["apple".into(), "crème".into()], cents: 950 };
    let jar = site_jar("");
    basket.clone().set(&jar).expect("the basket can be sent");
    assert_eq!(only_line(&jar).value(), "{%22items%22:[%22apple%22%2C%22cr%C3%A8me%22]%2C%22cents%22:950}");
    assert_eq!(site_jar(&next_header("", &jar)).get::<Basket>(), Some(basket));
}

#[test]
fn a_value_of_the_applications_own_comes_back() {
    let stop = Stop { line: 4, name: "Gare de l'Est; voie 2".into() };
    assert_eq!(round_trip!(OwnValue(stop), OwnValue), "4%3BGare%20de%20l'Est%3B%20voie%202");
    let jar = Jar::<Values>::from_cookie_header("stop=4");
    assert_eq!(jar.try_get::<OwnValue>(), Err(Error::Malformed { cookie: "stop" }));
}
