//! Pages that must not change by mistake.

use std::fs;
use std::path::Path;

use cookie_policy::Document;
use cookie_policy_tests::golden::assert_golden;

use crate::documents::{
    bilingual_french, deployed, deployed_french, german, hostile, named, named_history, others, site,
    site_columns, site_french, site_german, site_italian, site_spanish, site_styled,
};

/// A page in a file `<fixture>-<variant>.<extension>`.
pub(super) struct Golden {
    fixture: &'static str,
    variant: &'static str,
    extension: &'static str,
    text: fn() -> String,
}

const fn golden(
    fixture: &'static str,
    variant: &'static str,
    extension: &'static str,
    text: fn() -> String,
) -> Golden {
    Golden { fixture, variant, extension, text }
}

pub(super) const GOLDENS: [Golden; 32] = [
    golden("site", "default", "md", || markdown(&site())),
    golden("site", "default", "html", || html(&site())),
    golden("site", "default", "json", || json(&site())),
    golden("site", "french", "md", || markdown(&site_french())),
    golden("site", "french", "html", || html(&site_french())),
    golden("site", "french", "json", || json(&site_french())),
    golden("site", "german", "html", || html(&site_german())),
    golden("site", "italian", "html", || html(&site_italian())),
    golden("site", "spanish", "html", || html(&site_spanish())),
    golden("site", "columns", "md", || markdown(&site_columns())),
    golden("site", "columns", "html", || html(&site_columns())),
    golden("site", "columns", "json", || json(&site_columns())),
    golden("site", "page", "html", || site_styled().html_page().to_string()),
    golden("named", "default", "md", || markdown(&named())),
    golden("named", "default", "html", || html(&named())),
    golden("named", "default", "json", || json(&named())),
    golden("named", "history", "md", || markdown(&named_history())),
    golden("named", "history", "html", || html(&named_history())),
    golden("named", "history", "json", || json(&named_history())),
    golden("others", "default", "md", || markdown(&others())),
    golden("others", "default", "html", || html(&others())),
    golden("hostile", "default", "md", || markdown(&hostile())),
    golden("hostile", "default", "html", || html(&hostile())),
    golden("hostile", "default", "json", || json(&hostile())),
    golden("bilingual", "french", "md", || markdown(&bilingual_french())),
    golden("bilingual", "french", "html", || html(&bilingual_french())),
    golden("bilingual", "french", "json", || json(&bilingual_french())),
    golden("german", "default", "html", || html(&german())),
    golden("deployed", "default", "md", || markdown(&deployed())),
    golden("deployed", "default", "html", || html(&deployed())),
    golden("deployed", "default", "json", || json(&deployed())),
    golden("deployed", "french", "md", || markdown(&deployed_french())),
];

impl Golden {
    pub(super) fn file(&self) -> String {
        format!("{}-{}.{}", self.fixture, self.variant, self.extension)
    }

    /// Returns the text as a whole HTML page, if it is HTML.
    pub(super) fn page(&self) -> Option<String> {
        let text = Some((self.text)()).filter(|_| self.extension == "html")?;
        let head = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<title>Cookies</title>\n</head>\n<body>\n";
        let is_whole = text.starts_with("<!DOCTYPE html>");
        Some(if is_whole { text } else { format!("{head}{text}</body>\n</html>\n") })
    }
}

fn markdown(document: &Document) -> String {
    document.markdown().to_string()
}

fn html(document: &Document) -> String {
    document.html().to_string()
}

fn json(document: &Document) -> String {
    document.json().to_string()
}

#[test]
fn every_page_is_as_it_was() {
    for golden in &GOLDENS {
        assert_golden(&golden.file(), &(golden.text)());
    }
}

#[test]
fn no_page_is_kept_that_is_no_longer_made() {
    let made = GOLDENS.map(|golden| golden.file());
    let is_ours = |file: &String| GOLDENS.iter().any(|golden| file.starts_with(golden.fixture));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let kept = fs::read_dir(folder).expect("there are goldens");
    let kept = kept.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned());
    let stale: Vec<_> = kept.filter(|file| is_ours(file) && !made.contains(file)).collect();
    // Another test checks the headers.
    assert_eq!(stale, ["site-lines.txt"]);
}
