//! The tables of a visitor's page.

use crate::policies::policy_of;
use crate::site::{NOW, jar_under};

policy_of!(alike:
    First(name = "first", provider = "A", purpose = "To count", category = Statistics, lifetime = session, recipients = ["X"])
    Other(name = "other", provider = "A", purpose = "To measure", category = Statistics, lifetime = session, recipients = ["X"])
    Second(name = "second", provider = "A", purpose = "To count", category = Statistics, lifetime = session, recipients = ["X"])
    Longer(name = "longer", provider = "A", purpose = "To count", category = Statistics, lifetime = "2 days", recipients = ["X"])
    Alone(name = "alone", provider = "B", purpose = "To sell", category = Marketing, lifetime = session, recipients = ["Y", "Z"])
);

fn page() -> String {
    jar_under::<alike::Cookies>(NOW, "", None).document().html().to_string()
}

/// Returns the section of a category.
fn section(page: &str, key: &str) -> String {
    let (_, rest) = page.split_once(&format!("<section id=\"cookies-{key}\">")).expect("a section");
    rest.split("</section>").next().unwrap_or_default().to_owned()
}

#[test]
fn cookies_that_differ_in_their_names_share_a_row() {
    let statistics = section(&page(), "statistics");
    assert_eq!(statistics.matches("<tr>").count(), 1 + 3);
    assert!(statistics.contains("<code>first</code>, <code>second</code></th>"), "{statistics}");
    assert!(statistics.contains("Cookies in this category: 4"), "{statistics}");
}

#[test]
fn what_all_rows_share_is_said_once_and_the_rest_in_the_row() {
    let statistics = section(&page(), "statistics");
    assert_eq!(statistics.matches("Who else has access").count(), 1);
    assert!(
        statistics.contains("<li>Who else has access: <span>X</span></li></ul>\n<table>"),
        "{statistics}"
    );
    let marketing = section(&page(), "marketing");
    assert!(
        marketing.contains("To sell<ul><li>Service provider&#39;s name: <span>B</span></li>"),
        "{marketing}"
    );
    assert!(marketing.contains("<span>Y, Z</span>"), "{marketing}");
}

#[test]
fn there_are_three_columns_until_the_application_chooses_others() {
    use cookie_policy::Column;

    assert_eq!(section(&page(), "statistics").matches("<th scope=\"col\">").count(), 3);
    let jar = jar_under::<alike::Cookies>(NOW, "", None);
    let chosen = jar.document().columns([Column::Name, Column::Provider]).html().to_string();
    assert_eq!(section(&chosen, "statistics").matches("<th scope=\"col\">").count(), 2);
    assert_eq!(section(&chosen, "statistics").matches("<tr>").count(), 1 + 4);
}
