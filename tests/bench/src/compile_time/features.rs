//! Measures what each framework's feature adds for an application that already uses the framework and the library.

use super::crates::Crates;
use super::{library, rounds};
use crate::Done;
use crate::table::{self, Limit, Measured};

/// A framework as a dependency, and the feature of the library for it.
const FRAMEWORKS: [(&str, &str); 5] = [
    ("axum", r#"axum = { version = "0.8", default-features = false, features = ["http1", "tokio"] }"#),
    ("actix-web", r#"actix-web = { version = "4", default-features = false }"#),
    ("poem", r#"poem = "3""#),
    ("salvo", r#"salvo = { version = "1", default-features = false }"#),
    ("rocket", r#"rocket = { version = "0.5", default-features = false }"#),
];

/// Few rounds, because each takes minutes.
const ROUNDS: usize = 3;

pub(super) fn measure() -> Done {
    FRAMEWORKS.iter().try_for_each(|(feature, framework)| check(feature, framework))
}

fn check(feature: &str, framework: &str) -> Done {
    let with = library().replace(" }", &format!(", features = [{feature:?}] }}"));
    let [without, with] = [library(), with].map(|library| format!("{framework}\n{library}"));
    let crates = Crates::new(&format!("feature-{feature}"), &[("without", without), ("with", with)])?;
    let [with, without] = rounds(ROUNDS, ["with", "without"], |_, _, name| {
        crates.clean()?;
        Ok(crates.cargo("check", name)?.as_nanos() as f64)
    })?;
    let measured = |name, nanoseconds| Measured { name, nanoseconds, allocations: None, instructions: None };
    table::print(
        &format!("cold check with feature {feature}"),
        &[Limit::Ratio("without it", 1.05)],
        &[measured("cookie-policy", with), measured("without it", without)],
    );
    Ok(())
}
