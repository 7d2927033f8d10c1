//! What the banner asks, whom it asks, and what its buttons send.

use cookie_policy::{Answer, FormError, Jar, Language, Marketing, Policy, Statistics, Status};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;
use cookie_policy_tests::response::next_header;

use crate::policies::{another_vendor, policy_of};
use crate::site::{DAY, KEPT, NOW, after, jar, jar_under, record};

policy_of!(necessary_alone:
    Session(name = "session", provider = "A", purpose = "To log in", category = Necessary(Authentication), lifetime = session)
);
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
policy_of!(anonymous_alone [audience_exemption = [FR]]:
    Audience(name = "audience", provider = "A", purpose = "To count", category = Statistics(Anonymous), lifetime = session, recipients = [])
);

/// Returns the forms of a banner: what each button sends.
fn forms(banner: &str) -> Vec<String> {
    let pairs = |form: &str| -> Vec<String> {
        let inputs = form.split("<input type=\"hidden\" name=\"").skip(1);
        let inputs = inputs
            .filter_map(|input| input.split_once("\" value=\""))
            .map(|(name, rest)| format!("{name}={}", rest.split('"').next().unwrap_or_default()));
        let buttons = form.split("<button name=\"answer\" value=\"").skip(1);
        let buttons =
            buttons.filter_map(|button| button.split('"').next()).map(|value| format!("answer={value}"));
        let (hidden, buttons): (Vec<_>, Vec<_>) = (inputs.collect(), buttons.collect());
        buttons.iter().map(|button| [&hidden[..], std::slice::from_ref(button)].concat().join("&")).collect()
    };
    banner.split("<form method=\"post\"").skip(1).flat_map(pairs).collect()
}

#[test]
fn a_new_visitor_is_asked_about_all_that_needs_consent() {
    let banner = jar("").banner().to_string();
    assert_eq!(forms(&banner), ["answer=accept_all", "answer=refuse_all"]);
    for label in ["Statistics cookies", "Advertising cookies", "Personalisation", "Preference cookies"] {
        assert!(banner.contains(label), "{banner}");
    }
    assert!(!banner.contains("Anonymous statistics cookies"), "nobody is asked about them: {banner}");
    assert!(banner.contains("counted for anonymous statistics unless you object"), "{banner}");
    assert!(
        banner.contains(r#"<h2 id="visitor-choices">Cookies on https://transport.opendatasoft.com</h2>"#),
        "{banner}"
    );
}

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
        "You can change your mind at any time: follow “Cookie settings”.</p>",
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
fn an_italian_banner_can_be_closed_which_refuses() {
    let italian = jar("").banner().language(Language::ITALIAN).to_string();
    assert_eq!(forms(&italian), ["answer=refuse_all", "answer=accept_all", "answer=refuse_all"]);
    assert!(italian.contains("Continua senza accettare") && italian.contains("solo i cookie tecnici"));
    assert!(!jar("").banner().language(Language::FRENCH).to_string().contains("fermez ce message"));
    let closable = jar("").banner().closable().to_string();
    assert!(closable.contains("If you close this message, only necessary cookies are used."), "{closable}");
    assert!(!jar("").banner().to_string().contains("close"));
}

#[test]
fn an_own_category_has_its_summary_or_else_its_description() {
    let banner = jar("").banner().to_string();
    assert!(banner.contains("<li><strong>Personalisation</strong> "), "{banner}");
}

#[test]
fn the_link_leads_to_the_page_and_back() {
    let link = jar("").settings_link().at("/stops?line=7").page("/privacy/cookies").to_string();
    let expected =
        r#"<a href="/privacy/cookies?from=%2Fstops%3Fline%3D7" lang="en" rel="external">Cookie settings</a>"#;
    assert_eq!(link, expected);
    let elsewhere = jar("").settings_link().at("https://evil.example/").language(Language::GREEK).to_string();
    assert_eq!(elsewhere, r#"<a href="/cookies" lang="el" rel="external">Ρυθμίσεις cookies</a>"#);
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
        "How do you delete cookies?",
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
fn whoever_answered_is_not_asked_again() {
    for answer in [Answer::accept_all(), Answer::refuse_all(), Answer::refuse_all().grant::<Statistics>()] {
        let jar = jar(&after(answer));
        let banner = jar.banner().to_string();
        assert!(jar.banner().is_empty() && forms(&banner).is_empty(), "{banner}");
    }
}

#[test]
fn where_nothing_needs_consent_nothing_is_asked_and_the_page_says_so() {
    fn asks<P: Policy>() -> (bool, bool) {
        let jar = jar_under::<P>(NOW, "", None);
        let page = jar.document().html().to_string();
        (!jar.banner().is_empty(), page.contains("there is nothing to choose"))
    }
    assert_eq!(asks::<necessary_alone::Cookies>(), (false, true));
    assert_eq!(asks::<anonymous_alone::Cookies>(), (false, false), "an objection is to be decided");
}

#[test]
fn after_a_change_only_what_changed_is_asked_and_the_rest_stays() {
    let mut before = jar_under::<crate::policies::plain::Cookies>(NOW, "", None);
    record(&mut before, Answer::accept_all());
    let header = next_header("", &before);
    for (form, marketing) in [
        ("marketing=grant&answer=change", Status::Granted),
        ("marketing=refuse&answer=change", Status::Refused),
    ] {
        let mut jar = jar_under::<another_vendor::Cookies>(NOW + DAY, &header, None);
        let banner = jar.banner().to_string();
        assert!(banner.contains("Advertising cookies") && !banner.contains("Statistics cookies"), "{banner}");
        assert!(banner.contains("have changed since you accepted them."), "{banner}");
        assert!(forms(&banner).contains(&form.to_owned()), "{:?}", forms(&banner));
        record(&mut jar, Answer::from_trusted_form(form).expect("the banner's own form is an answer"));
        assert_eq!((jar.status::<Statistics>(), jar.status::<Marketing>()), (Status::Granted, marketing));
        assert!(jar.banner().is_empty());
    }
}

#[test]
fn an_answer_that_is_too_old_is_asked_for_again() {
    let late = jar_under::<SitePolicy>(NOW + KEPT + DAY, &after(Answer::refuse_all()), None);
    let banner = late.banner().to_string();
    assert!(
        forms(&banner).len() == 2 && banner.contains("Your choice about these cookies has expired"),
        "{banner}"
    );
    assert!(!banner.contains("have changed"), "{banner}");
}

#[test]
fn what_the_browser_refuses_is_not_asked() {
    let banner = jar_under::<SitePolicy>(NOW, "", Some("1")).banner().to_string();
    assert!(!banner.contains("Advertising") && !banner.contains("Personalisation"), "{banner}");
    assert!(banner.contains("Statistics cookies"), "{banner}");
}

#[test]
fn who_has_answered_finds_a_hidden_confirmation_at_the_fragment_of_the_answer() {
    let jar = jar(&after(Answer::refuse_all()));
    let banner = jar.banner().at("/stops?line=7").to_string();
    let start = r#"<section class="visitor-choices" id="visitor-choices" tabindex="-1" hidden lang="en""#;
    assert!(banner.starts_with(start), "{banner}");
    assert!(
        banner.contains(r#"<p role="status">Your choice is saved."#) && forms(&banner).is_empty(),
        "{banner}"
    );
    assert!(banner.contains(r##"<a href="/stops?line=7#">Hide this message</a>"##), "{banner}");
    assert!(jar.banner().to_string().contains(r##"<a href="#">Hide this message</a>"##), "{banner}");
    assert!(banner.contains("Refused: ") && !banner.contains("Accepted: "), "{banner}");
}

#[test]
fn who_did_not_answer_finds_no_confirmation() {
    for banner in [jar("").banner(), jar("cookies_preferences=broken").banner()] {
        let banner = banner.at("/?cookies=saved").to_string();
        assert!(!banner.contains("is saved") && forms(&banner).len() == 2, "{banner}");
    }
    assert_eq!(jar_under::<necessary_alone::Cookies>(NOW, "", None).banner().to_string(), "");
}

#[test]
fn its_forms_open_no_window_and_carry_what_the_application_adds() {
    let banner = jar("").banner().hidden("csrf", "\"><b>").hidden("step", "1").to_string();
    assert!(banner.contains(r#"action="/cookies" target="_self">"#), "{banner}");
    assert!(banner.contains(r#"<input type="hidden" name="csrf" value="&quot;&gt;&lt;b&gt;">"#), "{banner}");
    assert!(forms(&banner).iter().all(|form| form.contains("step=1")), "{banner}");
    assert!(!format!("{:?}", jar("").banner().hidden("csrf", "s3cret").at("/?s3cret")).contains("s3cret"));
}

#[test]
fn addresses_and_texts_are_not_markup() {
    let jar = jar_under::<HostilePolicy>(NOW, "", None);
    let banner = jar.banner().at("/a?b=\"><script>&c='d'").page("/\"><b>").to_string();
    assert!(
        banner.contains("action=\"/&quot;&gt;&lt;b&gt;?to=%2Fa%3Fb%3D%22%3E%3Cscript%3E%26c%3D%27d%27\""),
        "{banner}"
    );
    assert!(!banner.contains("<b>") && !banner.contains("<script>"), "{banner}");
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

#[test]
fn an_address_elsewhere_is_none() {
    for address in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "evil",
        "",
        "/\u{e9}",
        "javascript:alert(1)",
        "/.//evil.example",
        "/%2e//evil.example",
        "/a/..//evil.example",
        "/a/.%2E//evil.example",
        "/..//evil.example",
        "//.",
    ] {
        for banner in [jar("").banner().at(address), jar("").banner().page(address)] {
            let banner = banner.to_string();
            assert!(banner.contains(r#"action="/cookies" target"#), "{address}: {banner}");
            assert!(banner.contains(r#"<a href="/cookies">"#), "{address}: {banner}");
        }
    }
    for address in ["/a/../b", "/a//b", "/./a", "/.", "/a/./", "/search?q=a\\b", "/?//", "/..a//b"] {
        let banner = jar("").banner().page(address).to_string();
        assert!(banner.contains(&format!("action=\"{address}\"")), "{address}: {banner}");
    }
    let long = format!("/{}", "a".repeat(2048));
    assert!(jar("").banner().at(long).to_string().contains(r#"action="/cookies" target"#));
}

#[test]
fn it_speaks_the_language_that_it_is_told() {
    let banner = jar("").banner().language(Language::FRENCH).to_string();
    assert!(banner.contains(r#"lang="fr""#) && banner.contains("Refuser ces cookies"), "{banner}");
    assert!(banner.contains("Cookies publicitaires"), "{banner}");
}

#[test]
fn a_change_keeps_what_it_does_not_name() {
    let mut jar = jar(&after(Answer::refuse_all().grant::<Statistics>()));
    record(&mut jar, Answer::from_trusted_form("answer=change&marketing=grant").expect("an answer"));
    assert_eq!((jar.status::<Statistics>(), jar.status::<Marketing>()), (Status::Granted, Status::Granted));
    let none = Answer::<SitePolicy>::from_trusted_form("marketing=grant");
    assert_eq!(none.expect_err("it does not say what to do"), FormError::NoAnswer);
    let jar: Jar<SitePolicy> = jar;
    assert!(jar.banner().is_empty());
}

#[test]
fn it_repeats_only_the_parameters_that_the_application_allows() {
    for (address, names, repeated) in [
        ("/stops?line=7&token=s3cret", &["line"][..], "%2Fstops%3Fline%3D7"),
        ("/stops?line=7&line=8&a", &["line", "a"], "%2Fstops%3Fline%3D7%26line%3D8%26a"),
        ("/stops?token=s3cret", &["line"], "%2Fstops"),
        ("/stops?liner=s3cret&=s3cret&%6cine=s3cret", &["line"], "%2Fstops"),
        ("/stops", &["line"], "%2Fstops"),
        ("/stops?line=7", &[], "%2Fstops"),
    ] {
        let banner = jar("").banner().at(address).parameters(names.iter().copied()).to_string();
        assert!(banner.contains(&format!("?to={repeated}\"")) && !banner.contains("s3cret"), "{banner}");
        assert!(banner.contains(&format!("?from={repeated}\"")), "{banner}");
    }
}
