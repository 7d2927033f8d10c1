//! The model does what the sections say: tables of headers and results.

use super::{CAP, Context, Reach, Store, date};

const NOW: i64 = 1_800_000_000;
const HERE: Context = Context::page("www.shop.localhost", "/shop/basket");

/// Returns what a page sends after these headers.
fn back(lines: &[&str], from: &Context, to: &Context) -> String {
    let mut store = Store::default();
    lines.iter().for_each(|line| store.receive(line, from, NOW));
    store.header(to, NOW)
}

#[test]
fn the_model_parses_lines_as_section_5_6_says() {
    let long = |bytes| format!("a={}", "x".repeat(bytes));
    let (fits, too_long) = (long(4095), long(4096));
    let long_path = format!("a=1; Path=/{}", "x".repeat(1024));
    for (line, header) in [
        ("a=1", "a=1"),
        ("\ta\t= 1 2 ; Path=/", "a=1 2"),
        ("a=b=c", "a=b=c"),
        ("a=\"1\"", "a=\"1\""),
        ("a=", "a="),
        ("a", "a"),
        ("=a", "a"),
        ("=", ""),
        ("; Secure", ""),
        ("a=1\x01", ""),
        ("a=1\x7f", ""),
        ("a=1; Path=/\x08", ""),
        ("a=1; Unknown=2; ;;", "a=1"),
        (&fits, &fits),
        (&too_long, ""),
        (&long_path, "a=1"),
    ] {
        assert_eq!(back(&[line], &HERE, &HERE), header, "{line:.40}");
    }
}

#[test]
fn the_model_keeps_cookies_as_long_as_sections_5_5_and_5_6_say() {
    for (attributes, seconds) in [
        ("", None),
        ("; Max-Age=1", Some(1)),
        ("; max-age=34560000", Some(CAP)),
        ("; Max-Age=34560001", Some(CAP)),
        ("; Max-Age=99999999999999999999", Some(CAP)),
        ("; Max-Age=1.5", None),
        ("; Max-Age=+1", None),
        ("; Max-Age=", None),
        ("; Max-Age=1; Max-Age=2", Some(2)),
        ("; Max-Age=1; Max-Age=x", Some(1)),
        ("; Expires=Fri, 15 Jan 2027 08:00:05 GMT", Some(5)),
        ("; Expires=Fri, 15 Jan 2032 08:00:05 GMT", Some(CAP)),
        ("; Expires=Fri, 15 Jan 2032 08:00:05 GMT; Max-Age=7", Some(7)),
        ("; Expires=soon", None),
    ] {
        let mut store = Store::default();
        store.receive(&format!("a=1{attributes}"), &HERE, NOW);
        let [cookie] = store.cookies() else { panic!("{attributes}") };
        assert_eq!(cookie.expiry, seconds.map(|seconds| NOW + seconds), "{attributes}");
    }
}

#[test]
fn the_model_reads_dates_as_section_5_1_1_says() {
    for (text, time) in [
        ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
        ("Thu, 01-Jan-70 00:00:01 GMT", Some(1)),
        ("Tue, 29 Feb 2000 23:59:59 GMT", Some(951_868_799)),
        ("15 jan 2027 8:0:5", Some(NOW + 5)),
        ("Sun Nov 06 08:49:37 1994", Some(784_111_777)),
        ("Mon, 01 Jan 1601 00:00:00 GMT", Some(-11_644_473_600)),
        ("Sun, 31 Dec 1600 00:00:00 GMT", None),
        ("Thu, 29 Feb 2001 00:00:00 GMT", None),
        ("Thu, 31 Dec 2020 24:00:00 GMT", None),
        ("Thu, 01 Jan 1970", None),
        ("", None),
    ] {
        assert_eq!(date::parse(text), time, "{text}");
    }
}

#[test]
fn the_model_drops_what_section_5_7_drops() {
    for (line, is_kept) in [
        // Steps 7 to 10.
        ("a=1; Domain=shop.localhost", true),
        ("a=1; Domain=.SHOP.localhost", true),
        ("a=1; Domain=www.shop.localhost", true),
        ("a=1; Domain=", true),
        ("a=1; Domain=other.localhost", false),
        ("a=1; Domain=op.localhost", false),
        ("a=1; Domain=a.www.shop.localhost", false),
        ("a=1; Domain=localhost", false),
        ("a=1; Domain=caf\u{e9}.localhost", false),
        // Step 19, and CHIPS.
        ("a=1; SameSite=None", false),
        ("a=1; SameSite=None; Secure", true),
        ("a=1; SameSite=other", true),
        ("a=1; Partitioned", false),
        ("a=1; Partitioned; Secure", true),
        // Steps 20 to 22.
        ("__Secure-a=1", false),
        ("__secure-a=1", false),
        ("__Secure-a=1; Secure", true),
        ("__Host-a=1; Secure", false),
        ("__Host-a=1; Secure; Path=/", true),
        ("__HOST-a=1; Secure; Path=/x", false),
        ("__Host-a=1; Secure; Path=/; Domain=shop.localhost", false),
        ("__Http-a=1; Secure", false),
        ("__Http-a=1; Secure; HttpOnly", true),
        ("__Host-Http-a=1; Secure; Path=/", false),
        ("__Host-Http-a=1; Secure; HttpOnly", false),
        ("__Host-Http-a=1; Secure; HttpOnly; Path=/", true),
        ("=__Host-a=1; Secure; Path=/", false),
        ("__secure-a", false),
    ] {
        assert_eq!(!back(&[line], &HERE, &HERE).is_empty(), is_kept, "{line}");
    }
}

#[test]
fn the_model_drops_what_an_insecure_or_embedded_response_may_not_set() {
    let insecure = Context { secure: false, ..HERE };
    let embedded = Context { reach: Reach::Embedded, ..HERE };
    let link = Context { reach: Reach::Link, ..HERE };
    for (line, from, is_kept) in [
        // Step 13.
        ("a=1", insecure, true),
        ("a=1; Secure", insecure, false),
        // Step 18.
        ("a=1; SameSite=Strict", embedded, false),
        ("a=1; SameSite=Lax", embedded, false),
        ("a=1", embedded, false),
        ("a=1; SameSite=None; Secure", embedded, true),
        ("a=1; SameSite=Strict", link, true),
    ] {
        assert_eq!(!back(&[line], &from, &HERE).is_empty(), is_kept, "{line} from {from:?}");
    }
    // Step 16.
    let mut store = Store::default();
    store.receive("a=1; Secure; Path=/", &HERE, NOW);
    store.receive("a=2; Path=/", &insecure, NOW);
    store.receive("a=3; Path=/shop; Domain=shop.localhost", &insecure, NOW);
    store.receive("a=; Path=/; Max-Age=0", &insecure, NOW);
    assert_eq!(store.header(&HERE, NOW), "a=1");
}

#[test]
fn the_model_tells_cookies_apart_by_name_domain_path_and_partition() {
    let mut store = Store::default();
    let distinct =
        ["a=1", "A=1", "a=1; Domain=www.shop.localhost", "a=1; Path=/", "a=1; Partitioned; Secure"];
    distinct.iter().for_each(|line| store.receive(line, &HERE, NOW));
    assert_eq!(store.cookies().len(), distinct.len());
    distinct.iter().for_each(|line| store.receive(&line.replace('1', "2"), &HERE, NOW));
    assert_eq!(store.cookies().len(), distinct.len());
    assert!(store.cookies().iter().all(|cookie| cookie.value == "2"));
    store.receive("a=; Max-Age=0", &HERE, NOW);
    assert_eq!(store.header(&HERE, NOW), "A=2; a=2; a=2; a=2");
}

#[test]
fn the_model_sends_what_section_5_8_3_sends() {
    let page = |host, path| Context::page(host, path);
    let reach = |reach| Context { reach, ..HERE };
    for (line, to, goes) in [
        ("a=1", page("www.shop.localhost", "/shop"), true),
        ("a=1", page("www.shop.localhost", "/shopping"), false),
        ("a=1", page("www.shop.localhost", "/"), false),
        ("a=1; Path=/", page("shop.localhost", "/"), false),
        ("a=1; Path=/; Domain=shop.localhost", page("shop.localhost", "/"), true),
        ("a=1; Path=/; Domain=shop.localhost", page("a.b.shop.localhost", "/"), true),
        ("a=1; Path=/; Domain=shop.localhost", page("workshop.localhost", "/"), false),
        ("a=1; Secure", Context { secure: false, ..HERE }, false),
        ("a=1; Secure; Partitioned", Context { top: "https://other.localhost", ..HERE }, false),
        ("a=1; SameSite=Strict", reach(Reach::Link), false),
        ("a=1; SameSite=Lax", reach(Reach::Link), true),
        ("a=1; SameSite=Lax", reach(Reach::Form), false),
        ("a=1", reach(Reach::Embedded), false),
        ("a=1; SameSite=None; Secure", reach(Reach::Embedded), true),
    ] {
        assert_eq!(!back(&[line], &HERE, &to).is_empty(), goes, "{line} to {to:?}");
    }
    let lines = ["old=1; Path=/", "deep=1; Path=/shop/basket", "b=1", "a=1; Path=/shop"];
    assert_eq!(back(&lines, &HERE, &HERE), "deep=1; b=1; a=1; old=1");
}

#[test]
fn the_model_forgets_a_cookie_in_the_second_in_which_it_expires() {
    let mut store = Store::default();
    store.receive("a=1; Max-Age=5", &HERE, NOW);
    assert_eq!(store.header(&HERE, NOW + 4), "a=1");
    assert_eq!(store.header(&HERE, NOW + 5), "");
    store.forget(NOW + 5);
    assert_eq!(store.cookies(), []);
}
