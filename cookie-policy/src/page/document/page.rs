//! The content of the page as data, the same for every format.

use std::borrow::Cow;
use std::sync::Arc;

use super::choices_form::ChoicesForm;
use super::kinds::{self, ExplainedKind};
use super::{Column, Document};
use crate::declare::category::{CategoryDeclaration, Gate};
use crate::declare::declaration::{Declaration, some};
use crate::language::kept::Kept;
use crate::language::localized::{Localized, LocalizedCategory, PageLanguage};
use crate::language::{Language, Texts};
use crate::page::recipients;
use crate::placement::installation::Installation;
use crate::placement::past::Release;
use crate::policy::PolicyFacts;
use crate::policy::fingerprint::Fingerprint;

/// The page.
pub(super) struct Page {
    pub(super) language: Language,
    pub(super) texts: &'static Texts,
    pub(super) site: SiteLink,
    /// `YYYY-MM-DD`
    pub(super) changed: Option<&'static str>,
    /// What changed, the newest release first.
    pub(super) releases: Vec<Release>,
    pub(super) kinds: Vec<ExplainedKind>,
    pub(super) columns: Columns,
    /// Whether tables in HTML have few columns, because the application chose none.
    pub(super) is_compact: bool,
    pub(super) groups: Vec<Group>,
    pub(super) contact: Contact,
    policy: &'static PolicyFacts,
    pub(super) form: Option<ChoicesForm>,
}

/// The site's address, with the name that the link shows.
pub(super) struct SiteLink {
    pub(super) address: &'static str,
    pub(super) name: Option<&'static str>,
}

/// Who is responsible, where visitors can ask, and who else processes data.
pub(super) struct Contact {
    pub(super) controller: Option<&'static str>,
    pub(super) contact: Option<&'static str>,
    pub(super) privacy_notice: Option<&'static str>,
    pub(super) processors: &'static [&'static str],
    pub(super) transfers: Option<Localized>,
}

/// The columns of all tables, with their titles.
pub(super) type Columns = Arc<[(Column, Cow<'static, str>)]>;

/// The cookies of one category.
pub(super) struct Group {
    pub(super) category: &'static CategoryDeclaration,
    pub(super) label: Localized,
    pub(super) summary: Localized,
    pub(super) description: Localized,
    pub(super) policy: &'static PolicyFacts,
    /// Where the site is, if the page is of a site.
    pub(super) site: Option<&'static Installation>,
    pub(super) texts: &'static Texts,
    pub(super) language: PageLanguage,
    columns: Columns,
    cookies: Vec<&'static Declaration>,
}

/// One cookie in the table of its category.
pub(super) struct Row<'g> {
    pub(super) cookie: &'static Declaration,
    pub(super) group: &'g Group,
}

/// The content of a cell.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Cell {
    /// A text of the declaration that is never translated, such as the provider.
    Declared(&'static str),
    /// A text of the declaration in the language of the page.
    Localized(Localized),
    /// Several texts of the declaration.
    List(&'static [&'static str]),
    /// A text of this library.
    BuiltIn(&'static str),
    /// The name of a cookie.
    Name(&'static str),
    Kept(Kept),
    /// A name that links an address.
    Link(&'static str, &'static str),
    /// The name of what is not a cookie, and where it is kept.
    NameIn(&'static str, &'static str),
    /// A text of this library, and one of the declaration that says more.
    Explained(&'static str, &'static str),
}

impl Page {
    /// Collects the content of the page. This is the only traversal of the declarations.
    pub(super) fn of(document: &Document) -> Self {
        let policy = document.policy;
        let texts = document.language.texts();
        let mut page = Self {
            language: document.language,
            texts,
            site: SiteLink { address: policy.site, name: some(policy.site_name) },
            changed: some(policy.changed),
            releases: document.releases(),
            kinds: kinds::of(policy, texts),
            columns: columns(document, texts).into(),
            is_compact: document.columns.is_none() && document.form.is_some(),
            groups: Vec::new(),
            contact: Contact::of(policy, document.language),
            policy,
            form: document.form.clone(),
        };
        let mut categories = policy.categories();
        // Categories that need no consent come first.
        categories.sort_by_key(|category| category.gate() != Gate::Open);
        let groups = categories.into_iter().map(|category| page.group(document, category));
        page.groups = groups.filter(|group| group.len() > 0 || group.embeds().next().is_some()).collect();
        page
    }

    /// Returns a number that changes with what visitors read of cookies and embeds: of each category, the fingerprint.
    pub(super) fn version(&self) -> String {
        let fingerprints = self.groups.iter().map(|group| Fingerprint::compute(group.policy, group.category));
        format!("{:016x}", fingerprints.fold(0_u64, |sum, one| sum.wrapping_add(one.get())))
    }

    /// Returns the third parties with access to cookies of the site.
    pub(super) fn recipients(&self) -> Vec<&'static str> {
        recipients::of(self.policy, |_| true)
    }

    /// Returns how visitors delete cookies, and what that means for their choices where the site asks for consent.
    pub(super) fn deletion(&self) -> Cow<'static, str> {
        let explanation = self.texts.deletion.description;
        if self.asks_for_consent() {
            Cow::Owned(format!("{explanation} {}", self.texts.deletion_choices))
        } else {
            Cow::Borrowed(explanation)
        }
    }

    fn asks_for_consent(&self) -> bool {
        let declared = || self.policy.categories().iter().any(|category| category.gate() == Gate::Granted);
        self.form.as_ref().map_or_else(declared, ChoicesForm::asks_for_consent)
    }

    /// Returns whether scripts keep something in other places than cookies.
    pub(super) fn has_storage(&self) -> bool {
        let mut cookies = self.groups.iter().flat_map(|group| &group.cookies);
        cookies.any(|cookie| !cookie.is_cookie())
    }

    fn group(&self, document: &Document, category: &'static CategoryDeclaration) -> Group {
        let language = PageLanguage::new(self.language.as_str(), document.policy.language());
        let LocalizedCategory { label, summary, description } =
            LocalizedCategory::of(category, self.language, document.policy.language());
        // Third parties' cookies are also shown where they come with an embed.
        let is_shown = |cookie: &&'static Declaration| {
            cookie.category().key() == category.key() || document.policy.comes_with(category, cookie)
        };
        Group {
            category,
            label,
            summary,
            description,
            policy: document.policy,
            site: document.site,
            texts: self.texts,
            language,
            columns: Arc::clone(&self.columns),
            cookies: cookies(document).filter(is_shown).collect(),
        }
    }
}

impl Contact {
    fn of(policy: &PolicyFacts, language: Language) -> Self {
        let PolicyFacts { controller, contact, privacy_notice, processors, .. } = policy;
        let [controller, contact, privacy_notice] =
            [controller, contact, privacy_notice].map(|text| some(text));
        let language = PageLanguage::new(language.as_str(), policy.language());
        let transfers = policy.transfers().map(|text| language.localize(text));
        Self { controller, contact, privacy_notice, processors, transfers }
    }

    /// Returns whether the policy does not say who is responsible.
    pub(super) fn is_empty(&self) -> bool {
        [self.controller, self.contact, self.privacy_notice].iter().all(Option::is_none)
    }
}

impl SiteLink {
    /// Returns the name of the site, or else its address.
    pub(super) fn label(&self) -> &'static str {
        self.name.unwrap_or(self.address)
    }
}

impl Group {
    /// Returns the fingerprint, or `None` for a category that visitors are not asked about.
    pub(super) fn fingerprint(&self) -> Option<Fingerprint> {
        let is_asked_about = self.category.gate() != Gate::Open;
        is_asked_about.then(|| Fingerprint::compute(self.policy, self.category))
    }

    /// Returns how many cookies the category has.
    pub(super) fn len(&self) -> usize {
        self.cookies.len()
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.cookies.iter().map(|cookie| Row { cookie, group: self })
    }
}

impl Row<'_> {
    /// Returns the cell of one column.
    pub(super) fn cell(&self, column: Column) -> Cell {
        column.cell(self.cookie, self.group.texts, self.group.language)
    }

    /// Returns the cells, one for each column.
    pub(super) fn cells(&self) -> impl Iterator<Item = Cell> {
        self.group
            .columns
            .iter()
            .map(|(column, _)| column.cell(self.cookie, self.group.texts, self.group.language))
    }
}

/// Returns the cookies that the page lists.
fn cookies(document: &Document) -> impl Iterator<Item = &'static Declaration> {
    let declared = if document.site.is_none() { document.policy.cookies } else { &[] };
    declared.iter().chain(document.site.into_iter().flat_map(Installation::published))
}

/// Returns the columns with their titles, without those that say nothing about any cookie.
fn columns(document: &Document, texts: &Texts) -> Vec<(Column, Cow<'static, str>)> {
    let is_informative = |column: &Column| cookies(document).any(|cookie| column.is_informative(cookie));
    let titled = |column: Column| {
        let given = document.column_titles.iter().find(|(titled, _)| *titled == column);
        (column, given.map_or(Cow::Borrowed(texts.column(column)), |(_, title)| title.clone()))
    };
    let chosen = document.columns.as_deref().unwrap_or(Column::ALL);
    chosen.iter().copied().filter(is_informative).map(titled).collect()
}
