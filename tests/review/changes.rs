//! What changed between two releases, under the heading that says what visitors notice.

use cookie_policy::{Changes, Consequence, Lock, Policy, Statistics};

use crate::policies::{before, longer, more, reworded, shorter, told, told_shorter};

fn changes<Old: Policy, New: Policy>() -> Changes {
    Lock::of::<New>().changes_since(&Lock::of::<Old>())
}

#[test]
fn a_longer_lifetime_of_statistics_asks_again_and_one_of_a_necessary_cookie_is_read() {
    let changes = changes::<before::ExamplePolicy, longer::ExamplePolicy>();
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain));
    assert_eq!(
        changes.to_string(),
        "visitors are asked again:\n  `visitor_id` (statistics): lifetime: \"90 days\" -> \"180 days\"\n\n\
         visitors read it:\n  `sessionid` (necessary): lifetime: \"14 days\" -> \"30 days\"\n\n\
         `changed` is still \"2026-11-24\"; write the day on which visitors see this\n"
    );
}

#[test]
fn what_visitors_are_told_is_compared() {
    let changes = changes::<before::ExamplePolicy, told::ExamplePolicy>();
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain));
    let text = changes.to_string();
    let (agreed, read) = text.split_once("visitors read it:").expect("both are told");
    assert!(agreed.contains("summary: (default) -> \"To suggest stops.\""), "{text}");
    for field in ["controller: (default) -> \"Example Ltd\"", "refusal: (default) -> \"The site works"] {
        assert!(read.contains(field), "{text}");
    }
}

#[test]
fn the_former_fingerprint_of_a_category_has_its_summary() {
    let changes = changes::<told::ExamplePolicy, told_shorter::ExamplePolicy>().to_string();
    let former = told::ExamplePolicy::fingerprint::<told::NearbyStops>();
    assert!(changes.contains(&format!("still_valid(NearbyStops = [{former}])")), "{changes}");
}

#[test]
fn what_only_takes_something_away_proposes_the_former_fingerprint() {
    let changes = changes::<before::ExamplePolicy, shorter::ExamplePolicy>();
    // The lock computes the fingerprints that visitors have from the materials of its cookies.
    let former = before::ExamplePolicy::fingerprint::<Statistics>();
    let own = before::ExamplePolicy::fingerprint::<before::NearbyStops>();
    assert_eq!(
        changes.to_string(),
        format!(
            "visitors are asked again:\n  `visitor_id` (statistics): lifetime: \"90 days\" -> \"30 days\"\n  \
             `visitor_id` (statistics): recipients: [\"A Ltd\", \"B Ltd\"] -> [\"B Ltd\"]\n  \
             `stops` (stops): lifetime: \"90 days\" -> \"30 days\"\n\n\
             visitors read it:\n  the policy: changed: \"2026-11-24\" -> \"2026-12-24\"\n\n\
             this only takes something away, so earlier consent can stay valid; write in the policy: \
             `still_valid(Statistics = [{former}], NearbyStops = [{own}])`\n"
        )
    );
}

#[test]
fn a_removed_cookie_takes_something_away() {
    let text = changes::<more::ExamplePolicy, before::ExamplePolicy>().to_string();
    assert!(text.contains("  `visits` (statistics): removed\n"), "{text}");
    assert!(text.contains("visitors read it:\n  the policy: changed"), "{text}");
    assert!(text.contains("  `ad` (marketing): removed\n"), "{text}");
    let former = more::ExamplePolicy::fingerprint::<Statistics>();
    assert!(text.contains(&format!("`still_valid(Statistics = [{former}])`")), "{text}");
}

#[test]
fn the_proposal_is_what_makes_the_change_harmless() {
    let former = before::ExamplePolicy::fingerprint::<Statistics>();
    let lock = Lock::of::<shorter::ExamplePolicy>().to_string();
    let own = before::ExamplePolicy::fingerprint::<before::NearbyStops>();
    let line = format!("  \"still_valid\": [\"statistics {former}\", \"stops {own}\"],\n  \"categories\"");
    let accepting = Lock::parse(&lock.replace("  \"categories\"", &line)).unwrap();
    let changes = accepting.changes_since(&Lock::of::<before::ExamplePolicy>());
    assert_eq!(changes.worst(), Some(Consequence::Read), "{changes}");
}

#[test]
fn choices_under_another_name_ask_everybody_again() {
    let lock = Lock::of::<before::ExamplePolicy>();
    let renamed = |name: &str, formerly: &str| {
        let text = lock.to_string();
        let from = "      \"category\": \"necessary\",\n      \"name\": \"choices\"";
        let text = text.replace(from, &from.replace("choices", name));
        let at = text.find("\"exemption\": \"choices\"").unwrap();
        let (head, tail) = text.split_at(at);
        let tail = tail.replacen("\n", &format!("\n      {formerly}\n"), usize::from(!formerly.is_empty()));
        Lock::parse(&[head, &tail].concat()).unwrap().changes_since(&lock)
    };
    let lost = renamed("decisions", "");
    assert_eq!(lost.worst(), Some(Consequence::AskedAgain));
    let text = lost.to_string();
    assert!(text.starts_with("visitors are asked again:\n  `choices` (necessary): removed\n"), "{text}");
    assert!(text.contains("add to the choices cookie: `formerly(name = \"choices\")`"), "{text}");
    let moved = renamed("decisions", "\"formerly\": [\"name = choices, path = /\"],");
    assert_eq!(moved.worst(), Some(Consequence::Read), "{moved}");
    let guarded = renamed("__Host-choices", "\"formerly\": [\"name = choices, path = /\"],");
    assert_eq!(guarded.worst(), Some(Consequence::AskedAgain));
    assert!(!guarded.to_string().contains("formerly(name"), "{guarded}");
}

#[test]
fn the_proposal_keeps_what_the_policy_already_accepts() {
    let (former, own) = (
        before::ExamplePolicy::fingerprint::<Statistics>(),
        before::ExamplePolicy::fingerprint::<before::NearbyStops>(),
    );
    let lock = Lock::of::<shorter::ExamplePolicy>().to_string();
    let (ads, older) = ("0x1a2b3c4d5e6f7081", "0x0123456789abcdef");
    let line = format!("  \"still_valid\": [\"marketing {ads}\", \"statistics {older}\"],\n  \"categories\"");
    let accepting = Lock::parse(&lock.replace("  \"categories\"", &line)).unwrap();
    let changes = accepting.changes_since(&Lock::of::<before::ExamplePolicy>()).to_string();
    let proposed = format!(
        "`still_valid(Marketing = [{ads}], Statistics = [{older}, {former}], NearbyStops = [{own}])`"
    );
    assert!(changes.contains(&proposed), "{changes}");
}

#[test]
fn longer_lifetimes_and_new_cookies_propose_nothing() {
    for changes in [
        changes::<before::ExamplePolicy, longer::ExamplePolicy>(),
        changes::<before::ExamplePolicy, more::ExamplePolicy>(),
    ] {
        assert!(!changes.to_string().contains("still_valid"), "{changes}");
    }
}

#[test]
fn a_purpose_with_a_key_is_reworded_and_an_own_category_is_not() {
    let text = changes::<before::ExamplePolicy, reworded::ExamplePolicy>().to_string();
    let (asked, rest) = text.split_once("\n\nvisitors read it:\n").unwrap();
    assert_eq!(
        asked,
        "visitors are asked again:\n  category `stops`: description: \"Suggests stops.\" -> \"Suggests stops and lines.\""
    );
    let (read, unnoticed) = rest.split_once("\n\nnobody notices:\n").unwrap();
    assert_eq!(
        read,
        "  the policy: changed: \"2026-11-24\" -> \"2026-12-24\"\n  \
         `visitor_id` (statistics): purpose: \"To tell visitors apart\" -> \"To recognise visitors\"\n  \
         `visitor_id` (statistics): purpose(fr): (default) -> \"Reconnaître les visiteurs\""
    );
    assert_eq!(
        unnoticed,
        "  `sessionid` (necessary): http_only: (default) -> false\n  \
         `visitor_id` (statistics): purpose_key: (default) -> \"To tell visitors apart\"\n"
    );
}

#[test]
fn new_cookies_ask_again_unless_they_are_necessary() {
    let text = changes::<before::ExamplePolicy, more::ExamplePolicy>().to_string();
    let (asked, read) = text.split_once("\n\n").unwrap();
    assert_eq!(asked, "visitors are asked again:\n  `ad` (marketing): added\n  `visits` (statistics): added");
    assert!(read.contains("  `basket` (necessary): added\n"), "{read}");
}

#[test]
fn a_cookie_that_moves_is_one_cookie() {
    let lock = Lock::of::<before::ExamplePolicy>();
    let moved = lock.to_string().replacen(
        "\"name\": \"sessionid\",",
        "\"name\": \"sessionid\",\n\"path\": \"/shop\",",
        1,
    );
    let changes = Lock::parse(&moved).unwrap().changes_since(&lock);
    assert_eq!(
        changes.to_string(),
        "nobody notices:\n  `sessionid` (necessary): path: (default) -> \"/shop\"\n"
    );
}

#[test]
fn a_cookie_of_another_category_is_one_cookie_and_asks_again() {
    let former = Lock::of::<before::ExamplePolicy>().to_string();
    let former = former.replacen("\"category\": \"statistics\"", "\"category\": \"marketing\"", 1);
    let changes = Lock::of::<before::ExamplePolicy>().changes_since(&Lock::parse(&former).unwrap());
    assert_eq!(
        changes.to_string().lines().nth(1),
        Some("  `visitor_id` (statistics): category: \"marketing\" -> \"statistics\"")
    );
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain));
}

#[test]
fn another_hashing_asks_again() {
    let lock = Lock::of::<before::ExamplePolicy>();
    let former = lock.to_string().replace("cookie-policy fingerprint", "fingerprint of another release");
    let changes = lock.changes_since(&Lock::parse(&former).unwrap());
    assert!(
        changes.to_string().starts_with("visitors are asked again:\n  the policy: fingerprints: "),
        "{changes}"
    );
}

/// A former lock in which the cookie `visitor_id` differs, so that visitors are asked again.
fn former(present: &str, former: &str) -> Changes {
    let lock = Lock::of::<before::ExamplePolicy>();
    let file = lock.to_string();
    let (before, cookie) = file.split_once("\"name\": \"visitor_id\"").unwrap();
    assert!(cookie.contains(present), "{cookie}");
    let (facts, _) = cookie.split_once("\"material\": \"0x").unwrap();
    let cookie = cookie.replacen(present, former, 1);
    let (_, material) = file.split_once(facts).unwrap();
    let material = material.get(..31).unwrap();
    let former = format!(
        "{before}\"name\": \"visitor_id\"{}",
        cookie.replacen(material, "\"material\": \"0x0123456789abcdef", 1)
    );
    let changes = lock.changes_since(&Lock::parse(&former).unwrap());
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain), "{changes}");
    changes
}

#[test]
fn earlier_consent_covers_less_of_the_same_and_nothing_else() {
    let lifetime = "\"lifetime\": \"90 days\"";
    let recipients = "\"recipients\": [\"A Ltd\", \"B Ltd\"]";
    let both = |text: &str| text.replace("90 days", "91 days");
    for (present, was, is_covered) in [
        (lifetime, "\"lifetime\": \"91 days\"".to_owned(), true),
        (recipients, "\"recipients\": [\"A Ltd\", \"B Ltd\", \"C Ltd\"]".to_owned(), true),
        (lifetime, "\"lifetime\": \"89 days 23 hours\"".to_owned(), false),
        (lifetime, "\"lifetime\": \"session or 91 days\"".to_owned(), false),
        (lifetime, "\"lifetime\": \"at most 91 days\"".to_owned(), false),
        (lifetime, "\"lifetime\": \"unknown: 91 days\"".to_owned(), false),
        (lifetime, format!("{},\n      \"storage\": \"local_storage\"", both(lifetime)), false),
        (lifetime, format!("{},\n      \"host\": \"www.example.org\"", both(lifetime)), false),
        (lifetime, format!("{},\n      \"refresh\": true", both(lifetime)), false),
        (lifetime, format!("{},\n      \"party\": \"third\"", both(lifetime)), false),
    ] {
        let changes = former(present, &was).to_string();
        assert_eq!(changes.contains("`still_valid(Statistics"), is_covered, "{was}: {changes}");
    }
    let fewer = format!("{},\n      \"recipients\": [\"B Ltd\"]", both(lifetime));
    let changes = former(&format!("{lifetime},\n      {recipients}"), &fewer).to_string();
    assert!(!changes.contains("still_valid"), "{changes}");
}

#[test]
fn an_objection_to_anonymous_statistics_is_never_asked_about_again() {
    let file = Lock::of::<before::ExamplePolicy>().to_string();
    let anonymous =
        |text: &str| text.replace("\"category\": \"statistics\"", "\"category\": \"anonymous-statistics\"");
    let former = Lock::parse(&anonymous(&file)).unwrap();
    let present = file.replace("90 days", "91 days").replace("\"material\": \"0x", "\"material\": \"0x0");
    let present = present.lines().map(|line| match line.split_once("\"0x0") {
        Some((start, hash)) => format!("{start}\"0x0{}\"\n", hash.get(..15).unwrap()),
        None => format!("{line}\n"),
    });
    let present = Lock::parse(&anonymous(&present.collect::<String>())).unwrap();
    let changes = present.changes_since(&former).to_string();
    let (_, read) = changes.split_once("visitors read it:").unwrap();
    assert!(
        read.contains("  `visitor_id` (anonymous-statistics): lifetime: \"90 days\" -> \"91 days\""),
        "{changes}"
    );
}
