//! Controls of direction in a text of a declaration do not turn what is beside it, and its language is known.

use cookie_policy::{Answer, Category, Language, Policy};
use cookie_policy_tests::response::next_header;

use crate::policies::policy_of;
use crate::site::{NOW, jar_under, record};

#[derive(Category)]
#[category(key = "turned", label = "A\u{202e}B", description = "It turns.")]
pub(crate) struct Turned;

#[derive(Category)]
#[category(key = "straight", label = "Straight", description = "It does not.", label(fr = "Droit"))]
pub(crate) struct Straight;

policy_of!(turned [site_name = "C\u{202e}D", languages = ["en"]]:
    One(name = "one", provider = "A", purpose = "To turn", category = crate::direction::Turned, lifetime = "90 days", recipients = ["E\u{202e}F", "G"])
    Two(name = "two", provider = "A", purpose = "To go on", category = crate::direction::Straight, lifetime = "90 days", recipients = [])
);

fn answered<P: Policy>() -> cookie_policy::Jar<P> {
    let mut jar = jar_under::<P>(NOW, "", None);
    record(&mut jar, Answer::refuse_all());
    jar_under(NOW, &next_header("", &jar), None)
}

#[test]
fn the_question_keeps_the_name_of_the_site_apart() {
    let banner = jar_under::<turned::Cookies>(NOW, "", None).banner().to_string();
    assert!(banner.contains(">Cookies on <bdi>C\u{202e}D</bdi></h2>"), "{banner}");
}

#[test]
fn the_confirmation_keeps_labels_apart_and_says_their_language() {
    let banner = answered::<turned::Cookies>().banner();
    let english = banner.to_string();
    assert!(english.contains(" Refused: <bdi>A\u{202e}B</bdi>, Straight."), "{english}");
    let french = banner.language(Language::FRENCH).to_string();
    assert!(french.contains("<span lang=\"en\"><bdi>A\u{202e}B</bdi></span>, Droit."), "{french}");
}

#[test]
fn the_page_keeps_names_of_a_list_apart() {
    let page = answered::<turned::Cookies>().document().html().to_string();
    assert!(page.contains("<bdi>E\u{202e}F</bdi>, G"), "{page}");
    assert!(page.contains("<bdi>C\u{202e}D</bdi></a>"), "{page}");
}
