//! What declarations cost the compiler, as ratios in one run.
//!
//! `cargo run --release -p cookie-policy-bench --bin compile-time` generates crates below the target folder: the same
//! structs under `#[derive(Cookie)]` with policies of a hundred, and under serde's two derives. It checks them in turn,
//! several times, and prints the medians.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs, io};

/// How often each crate is checked; the median counts.
const ROUNDS: usize = 7;

/// Cookies of one policy.
const PER_POLICY: usize = 100;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> io::Result<()> {
    let cases = [
        ("serde500", serde(500)),
        ("cookies500", policies(500)),
        ("cookies1000", policies(1000)),
        ("third1000", third_parties(1000)),
        ("empty", String::new()),
    ];
    let folder = folder()?;
    write_crates(&folder, &cases)?;
    let mut times = vec![Vec::new(); cases.len()];
    // The first round builds the dependencies.
    for round in 0..=ROUNDS {
        for ((name, source), times) in cases.iter().zip(&mut times) {
            let seconds = check(&folder, name, source, round)?;
            if round > 0 {
                times.push(seconds);
            }
        }
    }
    report(&times.into_iter().map(median).collect::<Vec<_>>());
    Ok(())
}

fn report(medians: &[f64]) {
    let [serde, cookies, twice, third, empty] = *medians else { return };
    let own = |seconds: f64| seconds - empty;
    println!(
        "median of {ROUNDS} paired runs of `cargo check`, in seconds; ratios without the {empty:.2} of an empty crate"
    );
    println!("500 structs, serde's two derives     {serde:.2}");
    println!(
        "500 cookies, five policies of 100    {cookies:.2}   {:.2} of serde's",
        own(cookies) / own(serde)
    );
    println!("1000 cookies, ten policies of 100    {twice:.2}   {:.2} of 500", own(twice) / own(cookies));
    println!("1000 third-party cookies, one policy {third:.2}");
}

/// Below the folder of this program, which is the target folder's.
fn folder() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(2).unwrap_or(Path::new("."));
    Ok(target.join("bench-compile-time"))
}

fn write_crates(folder: &Path, cases: &[(&str, String)]) -> io::Result<()> {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cookie-policy");
    let members: Vec<&str> = cases.iter().map(|(name, _)| *name).collect();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))?;
    for (name, source) in cases {
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
             cookie-policy = {{ path = {library:?} }}\n"
        );
        fs::create_dir_all(folder.join(name).join("src"))?;
        fs::write(folder.join(name).join("Cargo.toml"), manifest)?;
        fs::write(folder.join(name).join("src/lib.rs"), source)?;
    }
    Ok(())
}

/// Seconds of one `cargo check` of a crate whose source changed.
fn check(folder: &Path, name: &str, source: &str, round: usize) -> io::Result<f64> {
    fs::write(folder.join(name).join("src/lib.rs"), format!("// {round}\n{source}"))?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let start = Instant::now();
    let status = Command::new(cargo)
        .args(["check", "--quiet", "-p", name])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .status()?;
    let seconds = start.elapsed().as_secs_f64();
    if status.success() { Ok(seconds) } else { Err(io::Error::other(format!("{name} does not compile"))) }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Structs under serde's derives.
fn serde(count: usize) -> String {
    let derive = "#[derive(serde::Serialize, serde::Deserialize)]";
    (0..count)
        .map(|i| format!("/// To remember thing {i}\n{derive}\npub struct Cookie{i}(pub String);\n"))
        .collect()
}

/// Cookies in policies of a hundred, as an application would have them: most necessary, some with consent.
fn policies(count: usize) -> String {
    let mut source = String::from("use cookie_policy::{Choices, Cookie, policy};\n");
    for policy in 0..count / PER_POLICY {
        let mut list = format!("Choices{policy}");
        source += &cookie(&format!("Choices{policy}"), "Choices", "choices", "category = Necessary(Choices)");
        for i in 1..PER_POLICY {
            let category = match i % 3 {
                0 => "category = Statistics, recipients = [\"Somebody Ltd\"]",
                1 => "category = Necessary(Authentication)",
                _ => "category = Preferences, recipients = []",
            };
            let name = format!("Cookie{policy}x{i}");
            let _ = write!(list, ", {name}");
            source += &cookie(&name, "String", &format!("cookie_{i}"), category);
        }
        let keys = format!("site = \"https://example.org\", choices = Choices{policy}, recipients = []");
        let _ = writeln!(source, "#[policy({keys})]\npub struct Policy{policy}({list});");
    }
    source
}

fn third_parties(count: usize) -> String {
    let mut source = String::from("use cookie_policy::{Choices, Cookie, policy};\n");
    source += &cookie("Prefs", "Choices", "choices", "category = Necessary(Choices)");
    let mut list = String::from("Prefs");
    for i in 0..count {
        let keys = format!(
            "name = \"third_{i}\", provider = \"Provider {i}\", purpose = \"To show content of provider {i}\", \
             category = Marketing, lifetime = \"180 days\", party = Third, recipients = [\"Provider {i}\"]"
        );
        let _ = writeln!(source, "#[derive(Cookie)]\n#[cookie({keys})]\npub struct Third{i};");
        let _ = write!(list, ", Third{i}");
    }
    source
        + &format!(
            "#[policy(site = \"https://example.org\", choices = Prefs, recipients = [])]\npub struct P({list});\n"
        )
}

fn cookie(ty: &str, value: &str, name: &str, category: &str) -> String {
    format!(
        "/// To remember thing {name}\n#[derive(Cookie)]\n#[cookie(name = \"{name}\", provider = \"Example\", \
         function = \"All pages\", {category}, lifetime = \"90 days\")]\npub struct {ty}(pub {value});\n"
    )
}
