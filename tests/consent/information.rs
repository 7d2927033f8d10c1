//! What the banner and the page say about the site and about those with access.

use cookie_policy::{Answer, Language};
use cookie_policy_tests::response::next_header;

use crate::policies::policy_of;
use crate::site::{NOW, jar, jar_under, record};

policy_of!(informing [
    controller = "City of Lyon",
    refusal = "Everything works without these cookies.",
    refusal(fr = "Tout fonctionne sans ces cookies."),
    contact = "privacy@example.org",
    privacy_notice = "/privacy?a=b&c",
    processors = ["Host & Sons"],
    transfers = "To the USA.",
    transfers(fr = "Vers les États-Unis."),
]:
    Ads(name = "ads", provider = "Ads Ltd", purpose = "To advertise", category = Marketing, lifetime = session, party = Third, recipients = ["Ads Ltd", "Buyer Ltd"])
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = session, recipients = ["Buyer Ltd"])
);
policy_of!(informing_more:
    Ads(name = "ads", provider = "Ads Ltd", purpose = "To advertise", category = Marketing, lifetime = session, party = Third, recipients = ["Ads Ltd", "Buyer Ltd", "Third Ltd"])
    Visits(name = "visits", provider = "A", purpose = "To count", category = Statistics, lifetime = session, recipients = ["Buyer Ltd", "Counter Ltd"])
);
policy_of!(turning [controller = "\u{202e}Town"]:
    Ads(name = "ads", provider = "\u{202e}Ads", purpose = "\u{202e}To advertise", category = Marketing, lifetime = session, party = Third, recipients = ["\u{202e}Buyer"])
);
#[test]
fn the_banner_says_what_for_who_asks_who_else_has_access_and_what_refusing_means() {
    let jar = jar_under::<informing::Cookies>(NOW, "", None);
    let banner = jar.banner().to_string();
    for words in [
        "<p>May this site store cookies on your device, and read them, for these purposes?</p>",
        "<li><strong>Advertising cookies</strong> To record what you look at and show you advertising.</li>",
        "<li><strong>Statistics cookies</strong> To measure how visitors use the site.</li>",
        // `Ads Ltd` is named twice, and `Buyer Ltd` has access to two cookies.
        "<p>Responsible: City of Lyon. Others with access: 2. Everything works without these cookies. ",
        "You can change your mind at any time: use the link “Cookie settings”.</p>",
    ] {
        assert!(banner.contains(words), "{words}\n{banner}");
    }
    assert!(!banner.contains("anonymous"), "{banner}");
    let french = jar.banner().language(Language::FRENCH).to_string();
    assert!(french.contains("Tiers ayant accès\u{a0}: 2. Tout fonctionne sans ces cookies. "), "{french}");
}

#[test]
fn it_counts_those_with_access_to_what_it_asks_about() {
    let mut before = jar_under::<informing::Cookies>(NOW, "", None);
    record(&mut before, Answer::accept_all());
    let header = next_header("", &before);
    // `Statistics` has one more recipient, and `Marketing`, too.
    let both = jar_under::<informing_more::Cookies>(NOW, &header, None).banner().to_string();
    assert!(both.contains("Others with access: 4."), "{both}");
    let mut jar = jar_under::<informing_more::Cookies>(NOW, &header, None);
    record(
        &mut jar,
        Answer::from_trusted_form("statistics=grant&answer=change").expect("a form of the banner"),
    );
    let one = jar.banner().to_string();
    assert!(one.contains("Others with access: 3."), "{one}");
}

#[test]
fn each_format_says_who_processes_data_and_where_it_is_sent() {
    let page = informing::Cookies::document().language(Language::FRENCH);
    let markdown = page.markdown().to_string();
    assert!(markdown.contains(" Sons\n") && markdown.contains("\n\nVers les États-Unis.\n"), "{markdown}");
    let html = page.html().to_string();
    assert!(
        html.contains("<li>Host &amp; Sons</li>") && html.contains("<p>Vers les États-Unis.</p>"),
        "{html}"
    );
    let json = page.json().to_string();
    assert!(
        json.contains("\"transfers\": \"Vers les États-Unis.\"") && json.contains("Host \\u0026 Sons"),
        "{json}"
    );
}

#[test]
fn the_page_says_who_is_responsible_who_else_has_access_and_how_to_delete() {
    let page = jar_under::<informing::Cookies>(NOW, "", None).document().html().to_string();
    for words in [
        "<p>Responsible: City of Lyon.</p>",
        "<a href=\"mailto:privacy@example.org\">privacy@example.org</a>",
        "<a href=\"/privacy?a=b&amp;c\">Privacy notice",
        "<ul>\n<li>Ads Ltd</li>\n<li>Buyer Ltd</li>\n</ul>",
        "<h2>Who processes data on behalf of the site?</h2>\n<ul>\n<li>Host &amp; Sons</li>\n</ul>",
        "<h2>Is data sent to other countries?</h2>\n<p>To the USA.</p>",
        "How can you delete cookies?",
    ] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    assert!(!page.contains("anonymous statistics"), "{page}");
    let page = jar("").document().html().to_string();
    assert!(page.contains("Countries whose law is relied on for this: France"), "{page}");
    for heading in ["Who is responsible?", "Who processes data", "Is data sent"] {
        assert!(!page.contains(heading), "{heading}: {page}");
    }
}

#[test]
fn controls_of_direction_in_a_text_do_not_reach_beyond_it() {
    let jar = jar_under::<turning::Cookies>(NOW, "", None);
    for html in [jar.banner().to_string(), jar.document().html().to_string()] {
        assert!(html.contains("<bdi>\u{202e}Town</bdi>."), "{html}");
        for (at, _) in html.match_indices('\u{202e}') {
            let (before, after) = html.split_at(at);
            assert!(before.ends_with('>') && after.find('<') > Some(3), "{html}");
        }
    }
}
