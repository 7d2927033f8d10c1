//! The sources that are compiled.

use std::fmt::Write as _;

/// Returns cookies of one policy.
const PER_POLICY: usize = 100;

/// Returns structs with serde's derives.
pub(super) fn serde(count: usize) -> String {
    let derive = "#[derive(serde::Serialize, serde::Deserialize)]";
    (0..count)
        .map(|i| format!("/// To remember thing {i}\n{derive}\npub struct Cookie{i}(pub String);\n"))
        .collect()
}

/// Returns cookies in policies of a hundred, as in an application: most are necessary, some need consent.
pub(super) fn policies(count: usize) -> String {
    with_embeds(count, 0)
}

/// Returns the same, with embeds in the first policy.
pub(super) fn with_embeds(count: usize, embeds: usize) -> String {
    let mut source = String::from("use cookie_policy::{Choices, Cookie, policy};\n");
    let mut embedded: String = (0..embeds).map(|i| format!("Video{i}, ")).collect();
    source.extend((0..embeds).map(embed));
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
        let embeds = std::mem::take(&mut embedded);
        let keys = format!(
            "site = \"https://example.org\", choices = Choices{policy}, recipients = [], embeds = [{embeds}]"
        );
        let _ = writeln!(source, "#[policy({keys})]\npub struct Policy{policy}({list});");
    }
    source
}

pub(super) fn third_parties(count: usize) -> String {
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

fn embed(i: usize) -> String {
    format!(
        "/// To show videos of provider {i}\n#[derive(cookie_policy::Embed)]\n#[embed(title = \"Video\", provider = \"Provider {i}\", \
         category = Marketing, frame = \"https://video{i}.example/embed/{{id}}\", recipients = [\"Provider {i}\"], \
         privacy = \"https://video{i}.example/privacy\", countries = [IE])]\npub struct Video{i} {{\n    pub id: String,\n}}\n"
    )
}

/// Returns what people write without a derive: constants for the page, and conversions between a value and its text.
pub(super) fn hand_written(count: usize) -> String {
    let mut source = String::from(
        "pub trait Cookie: Sized {\n    const NAME: &'static str;\n    const PROVIDER: &'static str;\n    \
         const FUNCTION: &'static str;\n    const PURPOSE: &'static str;\n    const CATEGORY: &'static str;\n    \
         const MAX_AGE: u64;\n    fn line(&self) -> String;\n    fn read(header: &str) -> Option<Self>;\n}\n",
    );
    for i in 0..count {
        let _ = writeln!(
            source,
            "/// To remember thing {i}\npub struct Cookie{i}(pub String);\nimpl Cookie for Cookie{i} {{\n    \
             const NAME: &'static str = \"cookie_{i}\";\n    const PROVIDER: &'static str = \"Example\";\n    \
             const FUNCTION: &'static str = \"All pages\";\n    \
             const PURPOSE: &'static str = \"To remember thing {i}\";\n    \
             const CATEGORY: &'static str = \"statistics\";\n    const MAX_AGE: u64 = 7776000;\n    \
             fn line(&self) -> String {{\n        \
             format!(\"cookie_{i}={{}}; Max-Age=7776000; Path=/; Secure; HttpOnly; SameSite=Lax\", self.0)\n    }}\n    \
             fn read(header: &str) -> Option<Self> {{\n        \
             let mut pieces = header.split(';').map(str::trim_start);\n        \
             let value = pieces.find_map(|piece| piece.strip_prefix(\"cookie_{i}=\"))?;\n        \
             Some(Self(value.to_owned()))\n    }}\n}}"
        );
    }
    source
}
