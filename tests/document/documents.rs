//! The pages that are tested in every format.

use cookie_policy::{Column, Declaration, Document, Language, Lock, Policy, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests::hostile::HostilePolicy;

use crate::policies::deployed::Deployed;
use crate::policies::named::Named;
use crate::policies::others::Others;
use crate::policies::refreshed::Refreshed;
use crate::policies::sparse::Sparse;
use crate::translations::declared::{Bilingual, German};

/// The name of a page, and a function that makes it.
type Page = (&'static str, fn() -> Document);

/// Every page.
pub(super) const ALL: [Page; 19] = [
    ("site", site),
    ("site in French", site_french),
    ("site in German", site_german),
    ("site in Italian", site_italian),
    ("site in Spanish", site_spanish),
    ("site with columns", site_columns),
    ("site without columns", site_bare),
    ("site with a stylesheet", site_styled),
    ("named", named),
    ("named in French", named_french),
    ("hostile", hostile),
    ("sparse", sparse),
    ("refreshed", refreshed),
    ("others", others),
    ("bilingual", bilingual),
    ("bilingual in French", bilingual_french),
    ("german", german),
    ("deployed", deployed),
    ("deployed in French", deployed_french),
];

pub(super) fn site() -> Document {
    SitePolicy::document()
}

pub(super) fn site_french() -> Document {
    site().language(Language::FRENCH)
}

pub(super) fn site_german() -> Document {
    site().language(Language::GERMAN)
}

pub(super) fn site_italian() -> Document {
    site().language(Language::ITALIAN)
}

pub(super) fn site_spanish() -> Document {
    site().language(Language::SPANISH)
}

/// Columns that are chosen, ordered, and one of them with its own title.
pub(super) fn site_columns() -> Document {
    site()
        .columns([Column::Name, Column::Recipients, Column::Provider, Column::Name])
        .column_title(Column::Name, "Name")
        .column_title(Column::Provider, "Who & <why>")
}

pub(super) fn site_bare() -> Document {
    site().columns([])
}

pub(super) fn site_styled() -> Document {
    site().stylesheet("/style.css?a=1&b=2")
}

pub(super) fn named() -> Document {
    Named::document()
}

/// A page with what changed since a former release.
pub(super) fn named_history() -> Document {
    let former = Lock::of::<Named>().to_string().replacen("\"purpose\": \"", "\"purpose\": \"<Not> ", 1);
    let site = Site::<Named>::new().history(&[&former]);
    site.expect("it is a lock file").document()
}

pub(super) fn named_french() -> Document {
    named().language(Language::FRENCH)
}

pub(super) fn hostile() -> Document {
    HostilePolicy::document()
}

pub(super) fn refreshed() -> Document {
    Refreshed::document()
}

pub(super) fn others() -> Document {
    Others::document()
}

pub(super) fn sparse() -> Document {
    Sparse::document()
}

/// A site with all texts in English and in French.
pub(super) fn bilingual() -> Document {
    Bilingual::document()
}

pub(super) fn bilingual_french() -> Document {
    bilingual().language(Language::FRENCH)
}

/// A site with all texts in another language than its page.
pub(super) fn german() -> Document {
    German::document()
}

/// A site whose lifetimes and names are known at run time only.
pub(super) fn deployed() -> Document {
    Deployed::document()
}

pub(super) fn deployed_french() -> Document {
    deployed().language(Language::FRENCH)
}

/// The pages in English with the default columns, and their declarations.
pub(super) fn unchosen() -> [(&'static str, Document, &'static [Declaration]); 7] {
    [
        ("site", site(), SitePolicy::COOKIES),
        ("named", named(), Named::COOKIES),
        ("hostile", hostile(), HostilePolicy::COOKIES),
        ("sparse", sparse(), Sparse::COOKIES),
        ("bilingual", bilingual(), Bilingual::COOKIES),
        ("german", german(), German::COOKIES),
        ("deployed", deployed(), Deployed::COOKIES),
    ]
}
