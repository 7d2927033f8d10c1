//! The check of colours that a site gives to banner and page.

use cookie_policy::testing::check_contrast;
use cookie_policy_tests::random::for_seeds;

/// Returns what is wrong with a stylesheet.
fn faults(css: &str) -> Vec<String> {
    check_contrast(css).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_default_colours_can_be_read() {
    assert_eq!(faults(""), [""; 0]);
    assert_eq!(faults("body { color: #fff; background: #fff }"), [""; 0]);
}

#[test]
fn each_pair_that_is_too_alike_is_named_with_its_contrast_and_its_scheme() {
    assert_eq!(
        faults(":root { --cookies-quiet: light-dark(#777, #a9b1bc) }"),
        ["`--cookies-quiet` on `--cookies-paper` has a contrast of 4.47:1 in light mode, but needs 4.5:1"]
    );
    let both = faults(":root { --cookies-line: #888; --cookies-paper: #888; }");
    assert!(
        both.iter()
            .any(|fault| fault.contains("`--cookies-line` on `--cookies-paper` has a contrast of 1:1"))
    );
}

#[test]
fn links_and_buttons_are_read_on_the_shade_of_messages_and_placeholders_too() {
    assert_eq!(
        faults(":root { --cookies-accent: light-dark(#757575, #9dbcff) }"),
        ["`--cookies-link` on `--cookies-shade` has a contrast of 4.14:1 in light mode, but needs 4.5:1"]
    );
    assert_eq!(
        faults(":root { --cookies-button: light-dark(#949494, #9dbcff); --cookies-button-ink: #000 }"),
        ["`--cookies-button` on `--cookies-shade` has a contrast of 2.72:1 in light mode, but needs 3:1"]
    );
}

#[test]
fn a_colour_that_is_another_property_follows_it() {
    let pale = faults("* { --cookies-accent: #fdfdfd }");
    for pair in ["`--cookies-link` on `--cookies-paper`", "`--cookies-button` on `--cookies-paper`"] {
        assert!(pale.iter().any(|fault| fault.starts_with(pair)), "{pale:?}");
    }
    assert_eq!(
        faults("* { --cookies-accent: #fdfdfd; --cookies-accent: light-dark(#1f4fbf, #9dbcff) }"),
        [""; 0]
    );
}

#[test]
fn a_colour_that_cannot_be_read_is_named() {
    for value in ["teal", "rgb(0 0 0)", "#12", "#1234567", "var(--brand)", "light-dark(#fff)", ""] {
        let faults = faults(&format!(":root {{ --cookies-ink: {value}; }}"));
        let first = faults.first().map_or("", String::as_str);
        assert!(
            first.contains("cannot be compared in light mode: write colours as `#1b1f24`"),
            "{value}: {faults:?}"
        );
    }
}

#[test]
fn no_stylesheet_makes_it_panic() {
    for_seeds(200, |random| {
        let pieces =
            ["--cookies-ink", ":", ";", "}", "#", "é", "light-dark(", ",", ")", "#fff", "var(--", " "];
        let css: String = (0..20).map(|_| *random.pick(&pieces)).collect();
        let _ = check_contrast(&css);
    });
}
