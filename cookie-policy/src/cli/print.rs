//! `print`

use super::arguments::{Page, Print};
use super::output::{self, Failure, Verdict};
use crate::language::Language;
use crate::page::document::Document;
use crate::policy::PolicyFacts;

pub(super) fn print(policy: &'static PolicyFacts, print: &Print) -> Result<Verdict, Failure> {
    let document = Document::of_facts(policy).language(Language::of(&print.language).unwrap_or_default());
    match print.format {
        Page::Markdown => output::print(&document.markdown())?,
        Page::Html => output::print(&document.html_page())?,
        Page::Json => output::print(&document.json())?,
    }
    Ok(Verdict::Same)
}
