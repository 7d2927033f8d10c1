//! Measures compile time.

mod crates;
mod features;
mod sources;

use std::io;

use crate::table::{Limit, Measured};
use crate::{Done, median, table};
use crates::Crates;

/// How often each crate is compiled. The median is used.
const ROUNDS: usize = 7;

pub(crate) fn measure() -> Done {
    declarations()?;
    cold_build()?;
    crates_by_default()?;
    features::measure()
}

/// The library as a path dependency.
fn library() -> String {
    format!(
        "cookie-policy = {{ path = {:?} }}\n",
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../cookie-policy")
    )
}

/// Measures declarations, without the time of an empty crate.
fn declarations() -> Done {
    let sources = [
        ("cookies500", sources::policies(500)),
        ("serde500", sources::serde(500)),
        ("hand500", sources::hand_written(500)),
        ("embeds50", sources::with_embeds(500, 50)),
        ("cookies1000", sources::policies(1000)),
        ("third565", sources::third_parties(565)),
        ("third1000", sources::third_parties(1000)),
        ("third2260", sources::third_parties(2260)),
        ("empty", String::new()),
    ];
    let dependencies = library() + "serde = { version = \"1\", features = [\"derive\"] }\n";
    let crates =
        Crates::new("declarations", &sources.each_ref().map(|(name, _)| (*name, dependencies.clone())))?;
    let names = sources.each_ref().map(|(name, _)| *name);
    // Only the changed sources are compiled again; the dependencies are compiled in the first round.
    let medians = rounds(ROUNDS, names, |round, at, name| {
        let source = sources.get(at).map_or("", |(_, source)| source);
        crates.write(&format!("{name}/src/lib.rs"), &format!("// {round}\n{source}"))?;
        Ok(crates.cargo("check", name)?.as_nanos() as f64)
    })?;
    print_declarations(medians);
    Ok(())
}

fn print_declarations(medians: [f64; 9]) {
    let [cookies, serde, hand, embeds, twice, third565, third, third2260, empty] = medians;
    let own =
        |name, median| Measured { name, nanoseconds: median - empty, allocations: None, instructions: None };
    table::print(
        "check of 500 declarations",
        &[Limit::Ratio("serde's two derives", 0.58)],
        &[own("cookie-policy", cookies), own("serde's two derives", serde), own("written by hand", hand)],
    );
    table::print(
        "check of 500, and 50 embeds",
        &[Limit::Nanoseconds("500 declarations", 150_000_000.0)],
        &[own("cookie-policy", embeds), own("500 declarations", cookies)],
    );
    table::print(
        "check of 1,000 declarations",
        &[Limit::Ratio("500 declarations", 2.1)],
        &[own("cookie-policy", twice), own("500 declarations", cookies)],
    );
    table::print("check of 1,000 third parties", &[], &[own("cookie-policy", third)]);
    // Four times as many, and at most 1.15 of the time for each.
    table::print(
        "2,260 third parties in one policy",
        &[Limit::Ratio("565 third parties in one policy", 4.0 * 1.15)],
        &[own("cookie-policy", third2260), own("565 third parties in one policy", third565)],
    );
}

/// Measures what it costs to depend on the library with its default features.
fn cold_build() -> Done {
    let others = "syn = \"3\"\nquote = \"1\"\nproc-macro2 = \"1\"\nserde = \"1\"\n";
    let crates = Crates::new("cold", &[("own", library()), ("others", others.to_owned())])?;
    let [own, others] = rounds(ROUNDS, ["own", "others"], |_, _, name| {
        crates.clean()?;
        Ok(crates.cargo("build", name)?.as_nanos() as f64)
    })?
    .map(|nanoseconds| Measured {
        name: "cookie-policy",
        nanoseconds,
        allocations: None,
        instructions: None,
    });
    let others = Measured { name: "syn, quote, serde", ..others };
    table::print("cold build", &[Limit::Ratio("syn, quote, serde", 1.9)], &[own, others]);
    Ok(())
}

/// Returns the number of crates that are built.
fn crates_by_default() -> Done {
    let listed = Crates::new("default", &[("own", library())])?.dependencies("own")?;
    table::print_count("crates by default", listed.len(), 16);
    Ok(())
}

/// Returns the medians of crates that are compiled in turns. The first round is a warm-up.
fn rounds<const N: usize>(
    count: usize,
    names: [&str; N],
    mut measure: impl FnMut(usize, usize, &str) -> io::Result<f64>,
) -> io::Result<[f64; N]> {
    let mut measured = names.map(|_| Vec::new());
    for round in 0..=count {
        for (at, (name, measured)) in names.iter().zip(&mut measured).enumerate() {
            let time = measure(round, at, name)?;
            if round > 0 {
                measured.push(time);
            }
        }
    }
    Ok(measured.map(median))
}
