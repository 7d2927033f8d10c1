//! A policy as the entries of its lock.

use std::borrow::Cow;
use std::iter;

use super::entry::{Entry, Value};
use super::{Lock, lifetime};
use crate::declare::category::CategoryDeclaration;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::declare::embed_facts::Piece;
use crate::declare::facts::{Attributes, Former};
use crate::declare::translation::Translation;
use crate::policy::PolicyFacts;
use crate::policy::fingerprint;

impl Lock {
    pub(crate) fn of_facts(policy: &'static PolicyFacts) -> Self {
        let own = policy.categories().into_iter().filter(|category| !category.is_built_in());
        let mut categories: Vec<Entry> = own.map(category).collect();
        categories.sort_by(|a, b| a.text("key").cmp(b.text("key")));
        let listed = policy.cookies.iter().zip(parts(policy));
        let mut cookies: Vec<Entry> = listed.map(|(declaration, part)| cookie(declaration, part)).collect();
        sort(&mut cookies);
        let mut embeds: Vec<Entry> = policy.embeds.iter().map(|declared| embed(policy, declared)).collect();
        sort(&mut embeds);
        Self {
            fingerprints: fingerprint::VERSION.to_owned(),
            policy: self::policy(policy),
            categories,
            cookies,
            embeds,
        }
    }
}

/// The name of each cookie's part, in the order of the list: empty for the policy's own cookies, which come first.
fn parts(policy: &PolicyFacts) -> impl Iterator<Item = &'static str> {
    let of_parts: usize = policy.parts.iter().map(|part| part.cookies.len()).sum();
    let own = iter::repeat_n("", policy.cookies.len().saturating_sub(of_parts));
    let parts = policy.parts.iter().flat_map(|part| iter::repeat_n(part.rust_name, part.cookies.len()));
    own.chain(parts)
}

/// Sorts cookies by category and name.
pub(super) fn sort(cookies: &mut [Entry]) {
    cookies.sort_by(|a, b| (a.text("category"), a.identity()).cmp(&(b.text("category"), b.identity())));
}

impl Entry {
    /// Adds a text, unless it is the default.
    fn text_unless(&mut self, default: &str, name: &'static str, text: impl Into<Cow<'static, str>>) {
        let text = text.into();
        if text != default {
            self.say(name, Value::Text(text));
        }
    }

    fn flag_unless(&mut self, default: bool, name: &'static str, flag: bool) {
        if flag != default {
            self.say(name, Value::Flag(flag));
        }
    }

    /// Adds a list, unless it is empty. The order does not count.
    fn sorted(&mut self, name: &'static str, items: impl IntoIterator<Item = impl Into<Cow<'static, str>>>) {
        let mut items: Vec<Cow<'static, str>> = items.into_iter().map(Into::into).collect();
        items.sort();
        if !items.is_empty() {
            self.say(name, Value::List(items));
        }
    }

    fn translations(&mut self, name: &'static str, translations: &'static [Translation]) {
        let mut sorted = translations.to_vec();
        sorted.sort_by_key(|(_, language, _)| *language);
        for (_, language, text) in sorted {
            self.say(format!("{name}({language})"), Value::Text(text.into()));
        }
    }
}

fn policy(policy: &PolicyFacts) -> Entry {
    let mut entry = Entry::default();
    entry.text_unless("", "policy", policy.rust_name);
    entry.text_unless("", "site", policy.site);
    entry.text_unless("", "site_name", policy.site_name);
    entry.text_unless("", "controller", policy.controller);
    entry.text_unless("", "contact", policy.contact);
    entry.text_unless("", "privacy_notice", policy.privacy_notice);
    entry.text_unless("", "refusal", policy.refusal);
    entry.translations("refusal", policy.refusals);
    entry.sorted("processors", policy.processors.iter().copied());
    entry.text_unless("", "transfers", policy.transfers);
    entry.translations("transfers", policy.transfers_translations);
    entry.text_unless("", "changed", policy.changed);
    entry.flag_unless(false, "run_time", policy.run_time);
    entry.flag_unless(false, "plain_http", policy.plain_http);
    entry.text_unless("", "seal_scope", policy.seal_scope);
    let languages: Vec<Cow<'static, str>> = policy.languages.iter().map(|(tag, _)| (*tag).into()).collect();
    if !languages.is_empty() {
        // The first is the language of the texts.
        entry.say("languages", Value::List(languages));
    }
    entry.sorted("audience_exemption", policy.audience_exemption.iter().map(|country| country.as_str()));
    entry.sorted(
        "still_valid",
        policy.still_valid.iter().map(|(key, number)| format!("{key} {number:#018x}")),
    );
    entry.sorted("own_origins", policy.own_origins.iter().copied());
    entry.sorted("retired", policy.retired.iter().map(retired));
    entry
}

fn category(category: &'static CategoryDeclaration) -> Entry {
    let mut entry = Entry::default();
    entry.text_unless("", "key", category.key);
    entry.text_unless("", "type", category.id.name.rsplit("::").next().unwrap_or_default());
    entry.text_unless("", "label", category.label);
    entry.translations("label", category.labels);
    entry.text_unless("", "description", category.description);
    entry.translations("description", category.descriptions);
    entry.text_unless("", "summary", category.summary);
    entry.translations("summary", category.summaries);
    entry.text_unless("", "text_key", category.text_key);
    entry.flag_unless(false, "sale_or_share", category.sale_or_share);
    entry.sorted("refused_with", category.refused_with.iter().copied());
    entry
}

fn cookie(cookie: &Declaration, part: &'static str) -> Entry {
    let facts = &cookie.facts;
    let mut entry = Entry::default();
    entry.text_unless("", "category", cookie.category().key());
    entry.text_unless("", "name", facts.name);
    entry.say("provider", Value::Text(facts.provider.into()));
    entry.text_unless("", "provider_url", facts.provider_url);
    entry.text_unless("", "host", facts.host);
    entry.text_unless("", "purpose", facts.purpose);
    entry.translations("purpose", facts.purposes);
    entry.text_unless("", "purpose_key", facts.purpose_key);
    entry.text_unless("", "function", facts.function);
    entry.translations("function", facts.functions);
    entry.text_unless("", "lifetime", lifetime::text(cookie.lifetime()));
    entry.translations("unknown", facts.unknown_in);
    entry.flag_unless(false, "refresh", facts.refresh);
    let mut recipients: Vec<Cow<'static, str>> = facts.recipients.iter().map(|name| (*name).into()).collect();
    recipients.sort();
    entry.say("recipients", Value::List(recipients));
    if let Some(exemption) = facts.exemption {
        entry.text_unless("", "exemption", exemption.as_str());
    }
    entry.text_unless("", "part", part);
    if facts.names > 0 {
        entry.text_unless("", "names", facts.names.to_string());
    }
    entry.flag_unless(false, "prefix_may_go", facts.prefix_may_go);
    attributes(&mut entry, &facts.attributes);
    entry.sorted("formerly", facts.formerly.iter().map(former));
    entry.text_unless("", "material", format!("{:#018x}", facts.material));
    entry
}

fn embed(policy: &PolicyFacts, embed: &EmbedDeclaration) -> Entry {
    let facts = &embed.facts;
    let mut entry = Entry::default();
    entry.text_unless("", "category", embed.category().key());
    entry.text_unless("", "name", facts.key);
    entry.text_unless("", "title", facts.title);
    entry.translations("title", facts.titles);
    entry.say("provider", Value::Text(facts.provider.into()));
    entry.text_unless("", "purpose", facts.purpose);
    entry.translations("purpose", facts.purposes);
    entry.text_unless("", "purpose_key", facts.purpose_key);
    entry.text_unless("", "element", facts.element.as_str());
    entry.text_unless("", "address", address(facts.address));
    entry.text_unless("", "link", address(facts.link));
    let further = facts
        .origins
        .iter()
        .flat_map(|(directive, sources)| sources.iter().map(move |source| format!("{directive} {source}")));
    let own = embed.origin().map(str::to_owned);
    entry.sorted("origins", own.into_iter().chain(further));
    // As in the list of the policy, whose provider a cookie can have.
    let listed = facts.cookies.iter().map(|listed| policy.completed(**listed));
    entry.sorted("cookies", listed.map(|listed| cookie(&listed, "").listed_name()));
    entry.sorted("recipients", facts.recipients.iter().copied());
    entry.text_unless("", "privacy", facts.privacy);
    entry.sorted("countries", facts.countries.iter().copied());
    if let Some(exemption) = facts.exemption {
        entry.text_unless("", "exemption", exemption.as_str());
    }
    element(&mut entry, embed);
    entry.text_unless("", "material", format!("{:#018x}", facts.material));
    entry
}

/// Adds what only its element has.
fn element(entry: &mut Entry, embed: &EmbedDeclaration) {
    let facts = &embed.facts;
    // An empty `sandbox` forbids the most, and is not the default.
    if let Some(sandbox) = facts.sandbox {
        entry.say("sandbox", Value::Text(sandbox.into()));
    }
    entry.text_unless("", "allow", facts.allow);
    entry.text_unless("", "referrer_policy", facts.referrer_policy);
    entry.text_unless("", "loading", facts.loading);
    entry.text_unless("", "ratio", facts.ratio);
    entry.text_unless("", "thumbnail", facts.thumbnail);
    entry.text_unless("", "placeholder", if facts.visible { "shown" } else { "" });
    // The number of the text of the script.
    entry.text_unless("", "start", embed.start().map_or_else(String::new, |start| start.version()));
    if !facts.fields.is_empty() {
        // Addresses have the numbers of fields.
        let fields = facts.fields.iter().map(|field| (*field).into());
        entry.say("fields", Value::List(fields.collect()));
    }
}

/// An address, with the numbers of its fields in braces. A parameter in brackets can be left out.
fn address(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Field(number) => format!("{{{number}}}"),
        Piece::Separator => "[&]".to_owned(),
        Piece::Parameter(name, number) => format!("[&{name}{{{number}}}]"),
    };
    pieces.iter().map(piece).collect()
}

/// Adds the attributes that are not the default.
fn attributes(entry: &mut Entry, attributes: &Attributes) {
    let default = Attributes::DEFAULT;
    entry.text_unless(default.party.as_str(), "party", attributes.party.as_str());
    entry.text_unless(default.set_by.as_str(), "set_by", attributes.set_by.as_str());
    entry.text_unless(default.storage.as_str(), "storage", attributes.storage.as_str());
    entry.text_unless(default.path, "path", attributes.path);
    entry.text_unless(default.domain, "domain", attributes.domain);
    entry.text_unless(default.same_site.as_str(), "same_site", attributes.same_site.as_str());
    entry.flag_unless(default.secure, "secure", attributes.secure);
    entry.flag_unless(default.http_only, "http_only", attributes.http_only);
    entry.flag_unless(default.partitioned, "partitioned", attributes.partitioned);
    entry.text_unless(default.encoding.as_str(), "encoding", attributes.encoding.as_str());
    entry.text_unless("", "seal", attributes.seal.map_or("", |seal| seal.as_str()));
    entry.flag_unless(default.formerly_signed, "formerly_signed", attributes.formerly_signed);
}

/// A former place, as it is declared.
fn former(former: &Former) -> String {
    let until = if former.until == 0 { String::new() } else { former.until.to_string() };
    let [path, domain, partitioned] = place(&former.attributes, "");
    said([("name", former.name), path, domain, partitioned, ("until", &until)])
}

/// A cookie that browsers are told to remove, and where.
fn retired(cookie: &Declaration) -> String {
    let [path, domain, partitioned] = place(&cookie.facts.attributes, Attributes::DEFAULT.path);
    let present = said([("name", cookie.name()), path, domain, partitioned]);
    let former = cookie.facts.formerly.iter().map(|place| format!("; formerly {}", former(place)));
    iter::once(present).chain(former).collect()
}

/// What tells places apart. A path is left out if it is the default.
fn place(attributes: &Attributes, default: &str) -> [(&'static str, &'static str); 3] {
    let Attributes { path, domain, partitioned, .. } = *attributes;
    let path = if path == default { "" } else { path };
    [("path", path), ("domain", domain), ("partitioned", if partitioned { "true" } else { "" })]
}

/// The keys that have a value, as they are declared.
fn said<const N: usize>(keys: [(&str, &str); N]) -> String {
    let said = keys.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join(", ")
}
