//! Cookies of one name: a lock tells them apart by what the policy tells them apart by.

use cookie_policy::{Category, Choices, Cookie, History, Lock, Policy};

/// Shows maps.
#[derive(Category)]
#[category(key = "maps", label = "Maps")]
struct Maps;

/// To remember choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Remembered(#[allow(dead_code, reason = "only the lists are used")] Choices);

/// Declares two cookies that differ only in some keys, and an embed that lists the first one.
macro_rules! twins {
    ($($module:ident: { $($keys:tt)* }, { $($one:tt)* }, { $($other:tt)* };)*) => {$(
        pub(crate) mod $module {
            use cookie_policy::{Cookie, Embed, policy};

            use super::Remembered;

            /// To recognise visitors
            #[derive(Cookie)]
            #[cookie(name = "visitor", category = Marketing, recipients = [], $($keys)*, $($one)*)]
            struct One;

            /// To recognise visitors
            #[derive(Cookie)]
            #[cookie(name = "visitor", category = Marketing, recipients = [], $($keys)*, $($other)*)]
            struct Other;

            /// To show a map
            #[derive(Embed)]
            #[embed(title = "Map", provider = "Map Ltd", category = super::Maps, frame = "https://map.example/",
                link = "https://map.example/", cookies = [One], recipients = ["Map Ltd"],
                privacy = "https://map.example/privacy", countries = [US])]
            struct Map;

            #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [], embeds = [Map])]
            pub(crate) struct Both(One, Other, Remembered);
        }
    )*};
}

twins! {
    hosts: { provider = "V", party = Third, lifetime = session }, { host = "a.v.example" }, { host = "b.v.example" };
    one_host: { provider = "V", party = Third, lifetime = session }, { host = "v.example" }, {};
    paths: { provider = "V", party = Third, lifetime = session }, { path = "/a" }, {};
    partitions: { provider = "V", party = Third, lifetime = session }, { partitioned = true }, {};
    stores: { provider = "V", party = Third, lifetime = until_removed, set_by = Script },
        { storage = local_storage }, { storage = indexed_db };
    own_stores: { provider = site, lifetime = until_removed, set_by = Script },
        { storage = local_storage }, { storage = indexed_db };
}

fn assert_read_back<P: Policy>() {
    let lock = Lock::of::<P>();
    assert_eq!(Lock::parse(&lock.to_string()).as_ref(), Ok(&lock));
    assert_eq!(History::of::<P>(&[&lock.to_string()]).unwrap().to_string(), "");
}

#[test]
fn a_lock_with_two_cookies_of_one_name_reads_as_it_was_written() {
    assert_read_back::<hosts::Both>();
    assert_read_back::<one_host::Both>();
    assert_read_back::<paths::Both>();
    assert_read_back::<partitions::Both>();
    assert_read_back::<stores::Both>();
    assert_read_back::<own_stores::Both>();
}

/// The lock without the entry that has this line.
fn without(lock: &Lock, line: &str) -> Lock {
    let file = lock.to_string();
    let at = file.find(line).unwrap();
    let start = file[..at].rfind("    {\n").unwrap();
    let end = at + file[at..].find("    },\n").unwrap() + "    },\n".len();
    Lock::parse(&[&file[..start], &file[end..]].concat()).unwrap()
}

/// Visitors agree to the first of two cookies with the embed. Where it is removed, the advice has the former fingerprint.
#[track_caller]
fn assert_fingerprint<P: Policy>(line_of_first: &str) {
    let lock = Lock::of::<P>();
    let changes = without(&lock, line_of_first).changes_since(&lock).to_string();
    let fingerprint = P::fingerprint::<Maps>();
    assert!(changes.contains(&format!("Maps = [{fingerprint}]")), "{fingerprint}: {changes}");
}

#[test]
fn the_fingerprint_of_the_lock_has_only_the_cookie_that_an_embed_lists() {
    assert_fingerprint::<hosts::Both>("\"host\": \"a.v.example\"");
    assert_fingerprint::<one_host::Both>("\"host\": \"v.example\"");
    assert_fingerprint::<paths::Both>("\"path\": \"/a\"");
    assert_fingerprint::<partitions::Both>("\"partitioned\": true");
    assert_fingerprint::<stores::Both>("\"storage\": \"local_storage\"");
}
