//! Changes as sentences for visitors.

use std::borrow::Cow;
use std::iter;

use crate::declare::attributes::{Country, Party, Storage};
use crate::language::kept::Kept;
use crate::language::localized::best;
use crate::language::{Language, Texts};
use crate::placement::installation::Installation;
use crate::review::changes::pairs::Pairs;
use crate::review::lock::entry::{Entry, Value};
use crate::review::lock::{Lock, lifetime};

/// Two locks, in the words of a language.
pub(super) struct Words<'l> {
    /// Where the cookies have their names.
    pub(super) site: &'l Installation,
    pub(super) language: Language,
    /// The language of texts that are not translated; empty if the policy does not say it.
    pub(super) own: &'static str,
    pub(super) old: &'l Lock,
    pub(super) new: &'l Lock,
}

/// The name of a field, and what a language has for it.
type Told<T> = (&'static str, fn(&Texts) -> T);

/// What visitors read about a cookie, a category or an embed, with the title that it has on the page; `{}` is for the provider.
/// What a category is named and what it is for are purposes, too.
const FIELDS: [Told<&'static str>; 17] = [
    ("category", |texts| texts.columns.purpose),
    ("storage", |texts| texts.columns.name),
    ("provider", |texts| texts.columns.provider),
    ("provider_url", |texts| texts.columns.provider),
    ("purpose", |texts| texts.columns.purpose),
    ("function", |texts| texts.columns.function),
    ("lifetime", |texts| texts.columns.lifetime),
    ("recipients", |texts| texts.columns.recipients),
    ("party", |texts| texts.columns.party),
    ("title", |texts| texts.embeds.content),
    ("origins", |texts| texts.embeds.source),
    ("cookies", |texts| texts.columns.name),
    ("countries", |texts| texts.embeds.countries_column),
    ("privacy", |texts| texts.embeds.privacy),
    ("label", |texts| texts.columns.purpose),
    ("description", |texts| texts.columns.purpose),
    ("summary", |texts| texts.columns.purpose),
];

/// What visitors read about the site, with the texts that say it.
const OF_SITE: [Told<String>; 7] = [
    ("controller", |texts| texts.consent.controller.to_owned()),
    ("contact", |texts| texts.contact.questions.to_owned()),
    ("processors", |texts| format!("{} {{}}", texts.contact.processors)),
    ("transfers", |texts| format!("{} {{}}", texts.contact.transfers)),
    ("privacy_notice", |texts| format!("{} ({{}})", texts.contact.privacy)),
    // A sentence of the banner.
    ("refusal", |_| "{}".to_owned()),
    ("audience_exemption", |texts| {
        format!("{} – {}", texts.categories.anonymous_statistics.label, texts.audience_countries)
    }),
];

impl Words<'_> {
    /// Returns the sentences about what visitors can notice.
    pub(super) fn sentences(&self) -> Vec<String> {
        let Self { old, new, .. } = self;
        let mut sentences = self.about_site();
        self.compare(&Pairs::of(&old.categories, &new.categories), &mut sentences);
        self.compare(&Pairs::of(&old.cookies, &new.cookies), &mut sentences);
        self.compare(&Pairs::of(&old.embeds, &new.embeds), &mut sentences);
        sentences
    }

    /// Returns the names of what was added to a category.
    pub(super) fn added_to(&self, category: &str) -> Vec<String> {
        let [old, new] =
            [self.old, self.new].map(|lock| lock.agreed_with(category).chain(lock.embeds_of(category)));
        Pairs::of(old, new).added.iter().map(|entry| self.name(entry)).collect()
    }

    fn about_site(&self) -> Vec<String> {
        let (old, new) = (&self.old.policy, &self.new.policy);
        let sentence = |(field, text): &Told<String>| {
            let [was, is] = [old, new].map(|entry| self.shown(entry, field));
            (was != is && !is.is_empty()).then(|| fill(&text(self.texts()), &is))
        };
        OF_SITE.iter().filter_map(sentence).collect()
    }

    fn compare(&self, pairs: &Pairs<'_>, sentences: &mut Vec<String>) {
        let texts = &self.texts().history;
        sentences.extend(pairs.added.iter().map(|entry| self.added(entry)));
        for (old, new) in &pairs.both {
            sentences.extend(FIELDS.iter().filter_map(|(field, title)| {
                let [was, is] = [old, new].map(|entry| self.shown(entry, field));
                let title = || fill(title(self.texts()), new.text("provider"));
                (was != is).then(|| self.changed(&self.name(new), &title(), &is, &was))
            }));
        }
        sentences.extend(pairs.removed.iter().map(|entry| fill(texts.removed, &self.name(entry))));
    }

    /// What an entry is called, and what it is for.
    fn added(&self, entry: &Entry) -> String {
        let added = fill(self.texts().history.added, &self.name(entry));
        let purpose = ["purpose", "description"].map(|field| self.text(entry, field)).concat();
        let end = if purpose.ends_with('.') { "" } else { "." };
        format!("{added} {purpose}{end}")
    }

    fn changed(&self, name: &str, field: &str, value: &str, before: &str) -> String {
        let said = |text| if str::is_empty(text) { "–" } else { text };
        let values = [("name", name), ("field", field), ("value", said(value)), ("before", said(before))];
        // The texts have braces around placeholders only, and what replaces one is not looked at again.
        let pieces = self.texts().history.changed.split(['{', '}']).map(|piece| {
            values
                .iter()
                .find(|(name, _)| *name == piece)
                .map_or(piece, |(_, value)| value.trim_end_matches('.'))
        });
        pieces.collect()
    }

    fn name(&self, entry: &Entry) -> String {
        let names = ["title", "label"].map(|field| self.text(entry, field));
        names.into_iter().find(|name| !name.is_empty()).map_or_else(|| self.cookie(entry), str::to_owned)
    }

    /// The name of a cookie, as it is at the site.
    fn cookie(&self, entry: &Entry) -> String {
        match (entry.text("name"), entry.party(), entry.storage()) {
            (name, Party::First, Storage::Cookie) => self.site.name_of(name, entry.set_by()),
            (name, ..) => name.to_owned(),
        }
    }

    /// What visitors read of a field.
    fn shown(&self, entry: &Entry, field: &str) -> String {
        let texts = self.texts();
        match (field, entry.get(field)) {
            ("lifetime", _) => self.lifetime(entry),
            ("party", _) => self.party(entry),
            ("storage", _) => with(&self.cookie(entry), texts.storage(entry.storage())),
            ("category", _) => self.category(entry.text(field)),
            ("cookies", _) => joined(entry.list(field), |listed| self.listed(listed)),
            ("audience_exemption", _) => joined(entry.list(field), |code| self.country(code)),
            (_, Some(Value::List(list))) if !list.is_empty() => joined(list, str::to_owned),
            ("recipients" | "processors", _) => texts.no_recipients.to_owned(),
            _ => self.text(entry, field).to_owned(),
        }
    }

    fn lifetime(&self, entry: &Entry) -> String {
        let (texts, text) = (self.texts(), entry.text("lifetime"));
        match (lifetime::parse(text), lifetime::unknown(text)) {
            (Some(lifetime), _) => {
                texts.kept(Kept::of(lifetime, entry.storage(), entry.party(), entry.flag("refresh")))
            }
            (None, Some(words)) => self.translated(entry, "unknown", words).to_owned(),
            (None, None) => text.to_owned(),
        }
    }

    /// The party, with the host of a third party.
    fn party(&self, entry: &Entry) -> String {
        let host = Some(entry.text("host")).filter(|host| !host.is_empty());
        match entry.party() {
            Party::First => self.texts().first_party.to_owned(),
            Party::Third => with(self.texts().third_party, host),
        }
    }

    /// A cookie that an embed lists, with who sets it if that is a third party.
    fn listed(&self, listed: &str) -> String {
        let mut cookies = self.new.cookies.iter().chain(&self.old.cookies);
        let Some(cookie) = cookies.find(|cookie| cookie.listed_name() == listed) else {
            return listed.to_owned();
        };
        let [.., host] = cookie.identity();
        with(&self.cookie(cookie), Some(host).filter(|host| !host.is_empty()))
    }

    fn country(&self, code: &str) -> String {
        let country = Country::ALL.iter().find(|country| country.as_str() == code);
        country.map_or(code, |country| self.texts().country(*country)).to_owned()
    }

    fn category(&self, key: &str) -> String {
        let built_in = self.texts().category_of(key).map(|texts| texts.label);
        let mut own = self.new.categories.iter().chain(&self.old.categories);
        let own = || own.find(|own| own.text("key") == key).map(|own| self.text(own, "label"));
        built_in.or_else(own).unwrap_or(key).to_owned()
    }

    /// The text of a field, in the language if it was translated.
    fn text<'e>(&self, entry: &'e Entry, field: &str) -> &'e str {
        self.translated(entry, field, entry.text(field))
    }

    fn translated<'e>(&self, entry: &'e Entry, field: &str, original: &'e str) -> &'e str {
        let translation = |name: &'e str| {
            let tag = name.strip_prefix(field)?.strip_prefix('(')?.strip_suffix(')')?;
            Some((tag, entry.text(name)))
        };
        let all = iter::once((self.own, original)).chain(entry.names().filter_map(translation));
        best(all, self.language.as_str()).unwrap_or(original)
    }

    fn texts(&self) -> &'static Texts {
        self.language.texts()
    }
}

fn joined(list: &[Cow<'static, str>], word: impl Fn(&str) -> String) -> String {
    list.iter().map(|item| word(item)).collect::<Vec<_>>().join(", ")
}

/// A text, with one that says more.
fn with(text: &str, more: Option<&str>) -> String {
    more.map_or_else(|| text.to_owned(), |more| format!("{text} ({more})"))
}

fn fill(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}
