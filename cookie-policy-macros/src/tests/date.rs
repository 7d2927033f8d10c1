//! `changed` and `until` take the days of the calendar, and nothing else.

use quote::quote;

use crate::stages;

fn is_date(text: &str) -> bool {
    let keys = quote!(site = "https://example.org", changed = #text);
    let policy = stages::policy(
        keys,
        quote!(
            struct SitePolicy();
        ),
    );
    !policy.to_string().contains("compile_error")
}

/// How many dates the year has, whatever their order.
fn days_of(year: u32) -> usize {
    let months = (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day)));
    months.filter(|(month, day)| is_date(&format!("{year:04}-{month:02}-{day:02}"))).count()
}

#[test]
fn years_have_their_days() {
    for (year, days) in [(1970, 365), (2000, 366), (2024, 366), (2025, 365), (2100, 365), (9999, 365)] {
        assert_eq!(days_of(year), days, "in {year}");
    }
}

#[test]
fn the_last_day_of_february_is_right() {
    for text in ["2000-02-29", "2024-02-29", "2400-02-29", "2025-02-28", "2100-02-28"] {
        assert!(is_date(text), "{text}");
    }
    for text in ["1900-02-29", "2025-02-29", "2100-02-29", "2024-02-30", "2025-02-30"] {
        assert!(!is_date(text), "{text}");
    }
}

#[test]
fn other_forms_are_not_dates() {
    for text in [
        "",
        " ",
        "-",
        "--",
        "2026",
        "2026-11",
        "2026-11-24 ",
        " 2026-11-24",
        "2026-11-24-01",
        "2026-11-24T00:00",
        "2026-1-1",
        "+026-11-24",
        "-2026-11-24",
        "12026-11-24",
        "20261124",
        "2026/11/24",
        "24.11.2026",
        "24-11-2026",
        "2026\u{2013}11\u{2013}24",
        "\u{664}-11-24",
        "\u{662}\u{660}-11-24",
        "1969-12-31",
        "0000-01-01",
    ] {
        assert!(!is_date(text), "{text}");
    }
}

/// What a cookie expands to that was elsewhere until a day.
fn moved(until: &str) -> String {
    let item = quote! {
        /// To keep the basket
        #[derive(Cookie)]
        #[cookie(
            name = "basket",
            provider = site,
            category = Necessary(UserInput),
            lifetime = session,
            formerly(path = "/shop", until = #until),
        )]
        struct Basket(String);
    };
    stages::cookie(item).to_string()
}

#[test]
fn a_former_place_ends_when_the_day_begins() {
    for (day, time) in [
        ("1970-01-02", 86_400),
        ("1999-12-31", 946_598_400),
        ("2000-03-01", 951_868_800),
        ("2027-11-24", 1_827_014_400),
        ("2100-03-01", 4_107_542_400),
        ("9999-12-31", 253_402_214_400_u64),
    ] {
        assert!(moved(day).contains(&format!("until : {time}u64")), "{day}: {}", moved(day));
    }
    assert!(moved("1970-01-01").contains("until : 1u64"), "0 is for no day at all");
    assert!(moved("2027-11-31").contains("compile_error"));
}
