//! The addresses in the banner and in the link, and what its forms carry.

use cookie_policy::Language;
use cookie_policy_tests::hostile::HostilePolicy;

use crate::banner::forms;
use crate::site::{NOW, jar, jar_under};

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
