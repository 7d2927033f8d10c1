//! `Cookie` headers of browsers, and hostile ones.

use cookie_policy::{Cookie, Error, Jar, Site, policy};
use cookie_policy_tests::random::{Random, for_seeds};

use crate::browser::browser;

/// To keep a text as it is
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "text", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
struct Text(String);

/// To keep a text that only this host can have set
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "__Host-text", provider = site, category = Necessary(UserInput), lifetime = session, encoding = raw)]
struct HostText(String);

/// To keep a text that is encoded
#[derive(Cookie, Debug, PartialEq)]
#[cookie(name = "percent", provider = site, category = Necessary(UserInput), lifetime = session)]
struct Percent(String);

#[policy(site = "https://www.shop.localhost", provider = "Shop", recipients = [])]
struct Texts(Text, HostText, Percent);

/// What the application reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Got<'v> {
    Value(&'v str),
    Absent,
    Ambiguous,
    Malformed,
}

use Got::{Absent, Ambiguous, Malformed, Value};

fn got(result: &Result<String, Error>) -> Got<'_> {
    match result {
        Ok(value) => Value(value),
        Err(Error::Absent { .. }) => Absent,
        Err(Error::Ambiguous { .. }) => Ambiguous,
        Err(Error::Malformed { .. }) => Malformed,
        Err(other) => panic!("reading does not fail with {other}"),
    }
}

fn jar<F: AsRef<[u8]>>(fields: impl IntoIterator<Item = F>) -> Jar<Texts> {
    Site::<Texts>::new().jar(fields, None)
}

/// A section, headers that it is about, and what they mean for `text`.
type Row = (&'static str, &'static [&'static [u8]], Got<'static>);

#[track_caller]
fn check(rows: &[Row]) {
    for (section, fields, expected) in rows {
        let text = jar(*fields).try_get().map(|Text(text)| text);
        let shown: Vec<_> = fields.iter().map(|field| field.escape_ascii().to_string()).collect();
        assert_eq!(got(&text), *expected, "section {section}: {shown:?}");
    }
}

#[test]
fn fields_are_one_list_however_they_are_split() {
    check(&[
        ("4.2.1", &[], Absent),
        ("4.2.1", &[b""], Absent),
        ("4.2.1", &[b"text=1"], Value("1")),
        ("4.2.1", &[b"a=1", b"text=2"], Value("2")),
        ("4.2.1", &[b"text=1", b"b=2"], Value("1")),
        ("4.2.1", &[b"", b"text=1", b""], Value("1")),
        ("4.2.1", &[b"a=1;", b"; text=2 ;"], Value("2")),
        // A header cannot contain half of a cookie.
        ("4.2.1", &[b"te", b"xt=1"], Absent),
        ("4.2.1", &[b"text=", b"1"], Value("")),
        ("4.2.1", &[b"a=1,text=2"], Absent),
        ("4.2.1", &[b"a=1&text=2"], Absent),
    ]);
}

#[test]
fn pieces_stand_between_semicolons_with_or_without_white_space() {
    check(&[
        ("5.8.3", &[b"a=1; text=2; b=3"], Value("2")),
        ("5.8.3", &[b"a=1;text=2;b=3"], Value("2")),
        ("5.8.3", &[b";;; ;text=2;;"], Value("2")),
        ("5.6", &[b" \ttext \t= \t2\t "], Value("2")),
        ("5.6", &[b"text=2\x0b"], Malformed),
        ("5.6", &[b"text\xc2\xa0=2"], Absent),
    ]);
}

#[test]
fn a_piece_without_a_name_is_not_a_cookie_of_the_site() {
    check(&[
        ("5.8.3", &[b"text"], Absent),
        ("5.8.3", &[b"=text"], Absent),
        ("5.8.3", &[b"==; text=1"], Value("1")),
        ("5.8.3", &[b"nameless; text=1"], Value("1")),
        ("5.8.3", &[b"text; text=1"], Value("1")),
        ("5.8.3", &[b"=text=1"], Absent),
    ]);
}

#[test]
fn a_value_is_all_between_the_first_equals_sign_and_the_semicolon() {
    check(&[
        ("4.2.1", &[b"text="], Value("")),
        ("5.6", &[b"text=a=b"], Value("a=b")),
        ("5.6", &[b"text==="], Value("==")),
        ("4.1.1", &[b"text=\"a\""], Value("\"a\"")),
        ("4.1.1", &[b"text=\"a"], Value("\"a")),
        ("4.1.1", &[b"text=\"a;b\""], Value("\"a")),
        ("4.1.1", &[b"text='a'"], Value("'a'")),
        ("5.6", &[b"text=a b,c\\d"], Value("a b,c\\d")),
        ("5.6", &[b"text=%41+"], Value("%41+")),
        ("5.6", &[b"text=caf\xc3\xa9"], Value("caf\u{e9}")),
        ("5.6", &[b"text=\xff"], Malformed),
    ]);
}

#[test]
fn a_control_character_in_a_value_spoils_it_alone() {
    for control in (0..=0x1f).chain([0x7f]) {
        let field = [&b"percent=2; text=a"[..], &[control], b"b; __Host-text=3"].concat();
        let jar = jar([field]);
        assert_eq!(jar.try_get::<Text>(), Err(Error::Malformed { cookie: "text" }), "{control:#x}");
        assert_eq!(jar.get(), Some(Percent("2".into())), "{control:#x}");
        assert_eq!(jar.get(), Some(HostText("3".into())), "{control:#x}");
    }
}

#[test]
fn a_name_is_the_whole_name_in_its_own_case() {
    check(&[
        ("5.4", &[b"Text=1"], Absent),
        ("5.4", &[b"TEXT=1; text=2; tExt=3"], Value("2")),
        ("5.4", &[b"texts=1; tex=2; xtext=3; te xt=4"], Absent),
        ("5.4", &[b"\"text\"=1"], Absent),
        ("5.4", &[b"te%78t=1"], Absent),
        ("5.4", &[b"text\x00=1"], Absent),
        ("4.1.1", &[b"text[]=1; text.a=2; $text=3"], Absent),
    ]);
}

#[test]
fn a_prefix_is_a_part_of_the_name() {
    for (header, host, text) in [
        ("__Host-text=1", Value("1"), Absent),
        ("__Host-text=1; text=2", Value("1"), Value("2")),
        // Browsers require of these what `__Host-` requires, but they are different names.
        ("__host-text=1; __HOST-text=2", Absent, Absent),
        ("__Secure-text=1; __Http-text=2; __Host-Http-text=3", Absent, Absent),
        ("__Host-text=1; __Host-text=2; text=3", Ambiguous, Value("3")),
        (" __Host-text =1", Value("1"), Absent),
        ("=__Host-text=1", Absent, Absent),
    ] {
        let jar = jar([header]);
        assert_eq!(got(&jar.try_get().map(|HostText(text)| text)), host, "section 5.4: {header}");
        assert_eq!(got(&jar.try_get().map(|Text(text)| text)), text, "section 5.4: {header}");
    }
}

#[test]
fn what_looks_like_an_attribute_is_a_cookie_like_any_other() {
    check(&[
        ("4.2.2", &[b"text=1; Path=/; Domain=x; Max-Age=0"], Value("1")),
        ("4.2.2", &[b"text=1; Secure; HttpOnly; Expires=Thu, 01 Jan 1970 00:00:00 GMT"], Value("1")),
        ("4.2.2", &[b"$Version=1; text=1; $Path=/"], Value("1")),
        ("4.2.2", &[b"Max-Age=0; text=1"], Value("1")),
    ]);
}

#[test]
fn a_name_that_is_there_twice_is_not_read_whatever_its_values_are() {
    check(&[
        ("5.8.3", &[b"text=1; text=2"], Ambiguous),
        ("5.8.3", &[b"text=1; text=1"], Ambiguous),
        ("5.8.3", &[b"text=; text="], Ambiguous),
        ("5.8.3", &[b"text=1", b"a=2", b"text=3"], Ambiguous),
        ("5.8.3", &[b"text=1; text=\x00"], Ambiguous),
        ("5.8.3", &[b"text=1; Text=2; text"], Value("1")),
    ]);
}

#[test]
fn size_is_not_a_reason_to_lose_a_cookie() {
    let huge = "x".repeat(1_000_000);
    let many = "a=1; ".repeat(50_000);
    assert_eq!(jar([format!("text={huge}")]).get(), Some(Text(huge.clone())));
    assert_eq!(jar([format!("{huge}=1; text=2")]).get(), Some(Text("2".into())));
    assert_eq!(jar([format!("{many}text=2; {many}")]).get(), Some(Text("2".into())));
    assert_eq!(jar(vec!["; "; 50_000].into_iter().chain(["text=2"])).get(), Some(Text("2".into())));
}

#[test]
fn only_an_encoding_decodes() {
    for (header, percent) in [
        ("percent=%41", Value("A")),
        ("percent=%C3%A9", Value("\u{e9}")),
        ("percent=%c3%a9", Value("\u{e9}")),
        ("percent=a+b", Value("a+b")),
        ("percent=%", Value("%")),
        ("percent=%4", Value("%4")),
        ("percent=%zz", Value("%zz")),
        ("percent=%ff", Malformed),
        ("%70ercent=1", Absent),
    ] {
        let read = jar([header]).try_get().map(|Percent(text)| text);
        assert_eq!(got(&read), percent, "{header}");
    }
}

/// Headers that scripts, other applications and attackers on a subdomain could set.
fn foreign_line(random: &mut Random) -> String {
    let name = *random.pick(&["text", "Text", "", "=text", "\ttext ", "te xt", "\u{e9}", "a", "__Host-text"]);
    let value = *random.pick(&["1", "", "a=b", "\"q\"", "text=2", "caf\u{e9}", "a b", "\\,"]);
    let equals = *random.pick(&["=", "=", "=", ""]);
    let path = *random.pick(&["", "; Path=/", "; Path=/shop", "; Path=/other"]);
    let more =
        *random.pick(&["", "; Domain=shop.localhost", "; Secure", "; Secure; Partitioned", "; Max-Age=0"]);
    format!("{name}{equals}{value}{path}{more}")
}

/// Values that a server cannot distinguish from those of the cookie `text`: a nameless cookie can look like one.
fn values_sent(header: &str) -> Vec<String> {
    let pairs = header.split("; ").filter_map(|piece| piece.split_once('='));
    pairs.filter(|(name, _)| *name == "text").map(|(_, value)| value.to_owned()).collect()
}

#[test]
fn the_application_reads_exactly_what_the_browser_sends() {
    for_seeds(3000, |random| {
        let mut browser = browser();
        browser.receive_lines((0..random.below(8)).map(|_| foreign_line(random)));
        let header = browser.header();
        let sent = values_sent(&header);
        let expected = match &sent[..] {
            [] => Absent,
            [value] => Value(value),
            _ => Ambiguous,
        };
        let read = jar([&header]).try_get().map(|Text(text)| text);
        assert_eq!(got(&read), expected, "{header:?}");
    });
}
