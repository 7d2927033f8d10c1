//! `print`

use super::arguments::{Page, Print};
use super::output::{self, Failure, Verdict};
use crate::language::Language;
use crate::page::document::Document;
use crate::placement::installation::Installation;

pub(super) fn print(site: &'static Installation, print: &Print) -> Result<Verdict, Failure> {
    let document =
        Document::of_installation(site).language(Language::of(&print.language).unwrap_or_default());
    match print.format {
        Page::Markdown => output::print(&document.markdown())?,
        Page::Html => output::print(&document.html_page())?,
        Page::Json => output::print(&document.json())?,
    }
    Ok(Verdict::Same)
}
