//! What the page shows, as data: gathered once, whatever the format.

use std::borrow::Cow;
use std::sync::Arc;

use super::controls::Visitor;
use super::{Column, Document};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::{Declaration, some};
use crate::declare::lifetime::Lifetime;
use crate::language::localized::{Localized, PageLanguage};
use crate::language::{Language, Texts};
use crate::policy::PolicyFacts;
use crate::policy::fingerprint::Fingerprint;

/// The page.
pub(super) struct Page {
    pub(super) language: Language,
    pub(super) texts: &'static Texts,
    pub(super) site: Site,
    /// `YYYY-MM-DD`
    pub(super) changed: Option<&'static str>,
    pub(super) columns: Columns,
    pub(super) groups: Vec<Group>,
    pub(super) visitor: Option<Visitor>,
}

pub(super) struct Site {
    pub(super) address: &'static str,
    pub(super) name: Option<&'static str>,
}

/// The columns of all tables, with their titles.
pub(super) type Columns = Arc<[(Column, Cow<'static, str>)]>;

/// The cookies of one category.
pub(super) struct Group {
    pub(super) category: &'static CategoryDeclaration,
    pub(super) label: Localized,
    pub(super) description: Localized,
    policy: &'static PolicyFacts,
    pub(super) texts: &'static Texts,
    tongue: PageLanguage,
    columns: Columns,
    cookies: Vec<&'static Declaration>,
}

/// What the table says of one cookie.
pub(super) struct Row<'g> {
    pub(super) cookie: &'static Declaration,
    pub(super) group: &'g Group,
}

/// What stands in a cell.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    /// Names of somebody's.
    Words(&'static str),
    Localized(Localized),
    /// Somebody's words, each by itself.
    List(&'static [&'static str]),
    /// Words of this library.
    Ours(&'static str),
    /// The name of a cookie.
    Name(&'static str),
    Lifetime(Lifetime),
}

impl Page {
    /// The one traversal of a policy's declarations.
    pub(super) fn of(document: &Document) -> Self {
        let policy = document.policy;
        let texts = document.language.texts();
        let mut page = Self {
            language: document.language,
            texts,
            site: Site { address: policy.site, name: some(policy.site_name) },
            changed: some(policy.changed),
            columns: columns(document, texts).into(),
            groups: Vec::new(),
            visitor: document.visitor.clone(),
        };
        let mut categories = policy.categories();
        // What needs no consent comes first, as on the page that this library was born from.
        categories.sort_by_key(|category| category.gate() != Gate::Open);
        page.groups = categories.into_iter().map(|category| page.group(document, category)).collect();
        page
    }

    fn group(&self, document: &Document, category: &'static CategoryDeclaration) -> Group {
        let tongue = PageLanguage::new(self.language.as_str(), document.policy.language());
        let built_in = self.texts.category(category);
        let [label, description] = match built_in {
            Some((label, description)) => {
                [label, description].map(|words| Localized { words, language: None })
            }
            None => [category.labels(), category.descriptions()].map(|text| tongue.tell(text)),
        };
        let cookies = document.policy.cookies.iter();
        Group {
            category,
            label,
            description,
            policy: document.policy,
            texts: self.texts,
            tongue,
            columns: Arc::clone(&self.columns),
            cookies: cookies.filter(|cookie| cookie.category().key() == category.key()).collect(),
        }
    }
}

impl Site {
    /// What the site is called.
    pub(super) fn label(&self) -> &'static str {
        self.name.unwrap_or(self.address)
    }
}

impl Group {
    /// Of what visitors are asked about.
    pub(super) fn fingerprint(&self) -> Option<Fingerprint> {
        let is_asked_about = self.category.gate() != Gate::Open;
        is_asked_about.then(|| Fingerprint::compute(self.policy, self.category))
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.cookies.iter().map(|cookie| Row { cookie, group: self })
    }
}

impl Row<'_> {
    /// One for each column.
    pub(super) fn cells(&self) -> impl Iterator<Item = Cell> {
        self.group
            .columns
            .iter()
            .map(|(column, _)| column.cell(self.cookie, self.group.texts, self.group.tongue))
    }
}

/// The columns with their titles, without those that would be empty throughout.
fn columns(document: &Document, texts: &Texts) -> Vec<(Column, Cow<'static, str>)> {
    let is_telling = |column: &Column| document.policy.cookies.iter().any(|cookie| column.is_telling(cookie));
    let titled = |column: Column| {
        let given = document.column_titles.iter().find(|(titled, _)| *titled == column);
        (column, given.map_or(Cow::Borrowed(texts.column(column)), |(_, title)| title.clone()))
    };
    document.columns.iter().copied().filter(is_telling).map(titled).collect()
}
