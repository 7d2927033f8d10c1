//! Lock files record embeds, and know which change makes visitors be asked again.

use cookie_policy::{Consequence, Lock, Policy as _};

use crate::site::{EmbedPolicy, Videos};

/// What a former lock, which differs in one text, says about the present policy.
fn since(present: &str, former: &str) -> (Option<Consequence>, String) {
    let text = Lock::of::<EmbedPolicy>().to_string();
    assert!(text.contains(present), "{text}");
    let former = Lock::parse(&text.replace(present, former)).unwrap();
    let changes = Lock::of::<EmbedPolicy>().changes_since(&former);
    (changes.worst(), changes.to_string())
}

#[test]
fn a_lock_with_embeds_reads_as_it_was_written() {
    let lock = Lock::of::<EmbedPolicy>();
    assert_eq!(Lock::parse(&lock.to_string()).unwrap(), lock);
    assert!(lock.to_string().contains("\"cookies\": [\"VISITOR_INFO1_LIVE of YouTube\"]"), "{lock}");
}

#[test]
fn visitors_read_a_new_title() {
    let (worst, text) = since("\"title\": \"Video\"", "\"title\": \"Film\"");
    assert_eq!(worst, Some(Consequence::Read), "{text}");
    assert!(text.contains("embed `video` (videos): title: \"Film\" -> \"Video\""), "{text}");
}

#[test]
fn visitors_are_asked_about_a_new_country() {
    let lock = Lock::of::<EmbedPolicy>().to_string();
    let (before, video) = lock.split_once("\"name\": \"video\"").unwrap();
    let material = video.split("\"material\": \"").nth(1).unwrap().split('"').next().unwrap();
    let video = video.replacen("\"countries\": [\"IE\", \"US\"]", "\"countries\": [\"IE\"]", 1);
    let video = video.replace(material, "0x0123456789abcdef");
    let former = Lock::parse(&format!("{before}\"name\": \"video\"{video}")).unwrap();
    let changes = Lock::of::<EmbedPolicy>().changes_since(&former);
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain), "{changes}");
    assert!(changes.to_string().contains("embed `video` (videos): countries"), "{changes}");
}

#[test]
fn an_embed_that_was_removed_or_does_less_takes_something_away() {
    let present = Lock::of::<EmbedPolicy>();
    let text = present.to_string();
    let start = text.find("\"name\": \"video\"").and_then(|at| text[..at].rfind("    {\n")).unwrap();
    let end = start + text[start..].find("\n    }").unwrap() + "\n    }".len();
    let entry = &text[start..end];
    let material = entry.split("\"material\": \"").nth(1).unwrap().split('"').next().unwrap();
    let other = entry.replace(material, "0x0123456789abcdef");
    let more = other.replace("\"countries\": [\"IE\", \"US\"]", "\"countries\": [\"IE\", \"IN\", \"US\"]");
    let less = other.replace("\"countries\": [\"IE\", \"US\"]", "\"countries\": [\"IE\"]");
    let second = more.replace("\"name\": \"video\"", "\"name\": \"film\"");
    let proposed = |former: &str| {
        let former = Lock::parse(&[&text[..start], former, &text[end..]].concat()).unwrap();
        let changes = present.changes_since(&former);
        assert_eq!(changes.worst(), Some(Consequence::AskedAgain), "{changes}");
        changes.to_string().contains("`still_valid(Videos = [0x")
    };
    assert!(proposed(&format!("{entry},\n{second}")), "one was removed");
    assert!(proposed(&more), "one country less");
    assert!(!proposed(&less), "one country more");
}

/// The lock computes the fingerprint that visitors have: with the materials of the embeds, and of third parties' cookies.
#[test]
fn the_fingerprint_of_the_lock_is_that_of_the_policy() {
    let lock = Lock::of::<EmbedPolicy>().to_string();
    let fingerprint = EmbedPolicy::fingerprint::<Videos>();
    // The present one gave somebody less access than the former one.
    let material =
        lock.split("\"VISITOR_INFO1_LIVE\"").nth(1).unwrap().split("\"material\": \"").nth(1).unwrap();
    let material = material.split('"').next().unwrap();
    let present = lock.replace(
        "\"recipients\": [\"Google Ireland Limited\"],\n      \"party\"",
        "\"recipients\": [],\n      \"party\"",
    );
    let present = present.replace(material, "0x0123456789abcdef");
    let changes = Lock::parse(&present).unwrap().changes_since(&Lock::of::<EmbedPolicy>());
    assert!(changes.to_string().contains(&format!("Videos = [{fingerprint}]")), "{changes}");
}

#[test]
fn a_new_embed_is_a_change_that_visitors_are_asked_about() {
    let lock = Lock::of::<EmbedPolicy>().to_string();
    let (before, rest) = lock.split_once("\"embeds\": [").unwrap();
    let without = format!("{}\n}}\n", before.trim_end().trim_end_matches(','));
    let changes = Lock::of::<EmbedPolicy>().changes_since(&Lock::parse(&without).unwrap());
    assert_eq!(changes.worst(), Some(Consequence::AskedAgain), "{changes}");
    assert!(changes.to_string().contains("embed `video` (videos): added"), "{changes}");
    assert!(rest.contains("\"support\""));
}
