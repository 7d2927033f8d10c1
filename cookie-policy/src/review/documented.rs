//! Comparing the policy page with a file of it.

use crate::page::document::Document;
use crate::policy::PolicyFacts;
use crate::review::recorded::{ACCEPT, Mode, NOT_IN_CI, Recorded, in_ci, normalized};

/// The page in the format of a file's name.
fn page(policy: &'static PolicyFacts, file: &str) -> Option<String> {
    let document = Document::of_facts(policy);
    match file.rsplit_once('.')?.1 {
        "md" => Some(document.markdown().to_string()),
        "html" => Some(document.html_page().to_string()),
        "json" => Some(document.json().to_string()),
        _ => None,
    }
}

/// The panic of [`assert_document!`](crate::assert_document).
#[track_caller]
pub fn assert_document(policy: &'static PolicyFacts, compiled: &str, name: &str) {
    let file = Recorded::of_package(compiled, name);
    let Some(page) = page(policy, name) else {
        panic!("{file} has no known format; use a name that ends with `.md`, `.html` or `.json`");
    };
    let former = file.read().unwrap_or_else(|fault| panic!("{file} {fault}"));
    let was = former.as_deref().map(normalized);
    if was.as_ref() == Some(&page) {
        return;
    }
    match (Mode::of_environment(), was) {
        (Mode::Write, _) => {
            file.write(&page, former.as_deref()).unwrap_or_else(|fault| panic!("{file} {fault}"));
        }
        (Mode::WriteInCi, Some(_)) => panic!("{file} differs and {NOT_IN_CI}"),
        (Mode::WriteInCi, None) => panic!("{file} does not exist and {NOT_IN_CI}. It would be:\n{page}"),
        (Mode::Compare, Some(was)) => panic!("{file} {}\n\n{ACCEPT}", difference(&was, &page)),
        (Mode::Compare, None) if in_ci() => panic!("{file} does not exist. {ACCEPT}. It would be:\n{page}"),
        (Mode::Compare, None) => panic!("{file} does not exist; {ACCEPT}"),
    }
}

/// The first line that differs.
fn difference(was: &str, page: &str) -> String {
    let number = page.lines().zip(was.lines()).take_while(|(is, was)| is == was).count();
    let [was, is] = [was, page].map(|text| text.lines().nth(number).unwrap_or("(the end)"));
    format!("differs from the policy page in line {}:\n  was {was}\n  is  {is}", number + 1)
}
