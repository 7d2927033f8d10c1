//! The only table of the rules of the report.

use super::conditions::{Declared, attributes, embed, law, lifetime, list, name, policy};
use super::finding::Severity::{self, Error, Info, Warning};
use crate::declare::attributes::Jurisdiction;
use crate::declare::declaration::Declaration;
use crate::declare::embed::EmbedDeclaration;
use crate::policy::PolicyFacts;

/// A rule of the report.
pub(crate) struct ReportRule {
    pub(super) id: &'static str,
    pub(super) severity: Severity,
    /// Where the rule holds. If empty: everywhere, because browsers make it.
    pub(super) jurisdictions: &'static [Jurisdiction],
    pub(super) condition: Condition,
    pub(super) sentence: &'static str,
    pub(super) help: &'static str,
    pub(super) source: &'static str,
}

/// When a rule finds something.
pub(super) enum Condition {
    Cookie(fn(&PolicyFacts, &Declaration) -> bool),
    Embed(fn(&PolicyFacts, &EmbedDeclaration) -> bool),
    /// Cookies and embeds
    Each(fn(Declared<'_>) -> bool),
    Policy(fn(&PolicyFacts) -> bool),
}

/// The ids of the rules.
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|rule| rule.id)
}

const EVERYWHERE: &[Jurisdiction] = &[];
const EU: &[Jurisdiction] = &[
    Jurisdiction::EU,
    Jurisdiction::BE,
    Jurisdiction::DE,
    Jurisdiction::ES,
    Jurisdiction::FR,
    Jurisdiction::IT,
    Jurisdiction::NL,
];
/// The CNIL lists authentication without a limit.
const EU_WITHOUT_FR: &[Jurisdiction] = &[
    Jurisdiction::EU,
    Jurisdiction::BE,
    Jurisdiction::DE,
    Jurisdiction::ES,
    Jurisdiction::IT,
    Jurisdiction::NL,
];
const BE: &[Jurisdiction] = &[Jurisdiction::BE];
const BR: &[Jurisdiction] = &[Jurisdiction::BR];
const DE: &[Jurisdiction] = &[Jurisdiction::DE];
const FR: &[Jurisdiction] = &[Jurisdiction::FR];
const UK: &[Jurisdiction] = &[Jurisdiction::UK];
const US_CA: &[Jurisdiction] = &[Jurisdiction::UsCa];

/// Declares the rules, and for each a function by which a policy denies it.
macro_rules! rules {
    ($($kind:ident $name:ident $id:literal $severity:ident $jurisdictions:ident $($condition:ident)::+:
        $sentence:literal, $help:literal, $source:literal;)*) => {
        pub(crate) static ALL: &[ReportRule] = &[$(ReportRule {
            id: $id,
            severity: $severity,
            jurisdictions: $jurisdictions,
            condition: Condition::$kind($($condition)::+),
            sentence: $sentence,
            help: $help,
            source: $source,
        }),*];

        /// What `#[policy(deny(..))]` calls: one function for each rule.
        #[doc(hidden)]
        pub mod deny {
            use super::super::denial;
            use super::*;

            $(
                #[doc = $sentence]
                #[track_caller]
                #[allow(non_snake_case, reason = "the name is the id of the rule")]
                pub const fn $name(policy: &'static PolicyFacts) {
                    denial::$kind!(policy, $id, $sentence, $help, $($condition)::+);
                }
            )*
        }
    };
}

rules! {
    Cookie A_PART_NONE "A-PART-NONE" Warning EVERYWHERE attributes::partition_unreachable:
        "it is partitioned, but `SameSite` keeps it out of content that other sites embed, and a browser may refuse it",
        "write `same_site = None`, or leave out `partitioned`", "CHIPS";
    Cookie A_PART_HOST "A-PART-HOST" Info EVERYWHERE attributes::partition_without_host:
        "a partitioned cookie should belong to one host", "begin its name with `__Host-`", "CHIPS";
    Cookie A_PART_TABLE "A-PART-TABLE" Info EVERYWHERE attributes::partition:
        "browsers without `Partitioned` keep it as an ordinary cookie: Chrome before 114, Firefox before 141, Safari before 26.2",
        "make sure that it does no harm there", "CHIPS";
    Cookie A_SS_WIDE "A-SS-WIDE" Warning EVERYWHERE attributes::sent_by_every_site:
        "every site can make the browser send this necessary cookie", "write `same_site = Lax`, or `partitioned = true`",
        "RFC 6265bis, section 8.8";
    Cookie A_HTTPONLY_MISS "A-HTTPONLY-MISS" Warning EVERYWHERE attributes::login_for_scripts:
        "scripts can read this login", "set it on the server, without `http_only = false`", "OWASP ASVS 5.0, 3.3.4";
    Cookie A_SEC_MISS "A-SEC-MISS" Warning EVERYWHERE attributes::without_secure:
        "anyone who listens on the network can read and replace it", "leave out `secure = false`",
        "RFC 6265bis, section 8.3";
    Cookie A_DOM_WIDE "A-DOM-WIDE" Warning EVERYWHERE attributes::guard_of_all_subdomains:
        "every subdomain can read and replace it", "leave out `domain`", "RFC 6265bis, section 8.6";
    Cookie A_PATH_SEC "A-PATH-SEC" Info EVERYWHERE attributes::guard_below_a_path:
        "a path does not protect it: pages at other paths of the host can read and replace it",
        "do not rely on the path", "RFC 6265bis, section 8.5";
    Cookie A_PFX_NEAR "A-PFX-NEAR" Warning EVERYWHERE name::looks_prefixed:
        "its name looks as if it had a prefix that browsers enforce, but has none",
        "begin it with `__Host-`, `__Secure-`, `__Http-` or `__Host-Http-`, or choose another name",
        "draft-ietf-httpbis-layered-cookies, section 4.1.3";
    Cookie A_PFX_MISSED "A-PFX-MISSED" Info EVERYWHERE name::could_have_prefix:
        "it could have the prefix `__Host-`, which keeps subdomains and plain HTTP from writing it",
        "begin its name with `__Host-`, and write `formerly(name = ..)`; if it has `*` or `{}`, add the former declaration to `retired` instead",
        "RFC 6265bis, section 4.1.3";
    Cookie A_NAME_CASE "A-NAME-CASE" Warning EVERYWHERE name::differs_in_case:
        "another cookie has the same name in another case, and servers that ignore case mix them up",
        "give one of them another name", "RFC 6265bis, section 5.4";
    Cookie A_NAME_SHADOW "A-NAME-SHADOW" Warning EVERYWHERE name::occurs_elsewhere:
        "another cookie has the same name at another place, and a request can have both", "give one of them another name",
        "RFC 6265bis, section 8.6";
    Cookie A_NAME_DOLLAR "A-NAME-DOLLAR" Info EVERYWHERE name::begins_with_dollar:
        "old servers take a name with `$` for an attribute", "begin the name with a letter", "RFC 2965";
    Cookie A_NAME_ATTR "A-NAME-ATTR" Warning EVERYWHERE name::is_of_attribute:
        "some servers take this name for an attribute", "choose another name", "RFC 6265bis, section 4.1.1";
    Policy A_COUNT_HOST "A-COUNT-HOST" Warning EVERYWHERE list::many_cookies:
        "the site has more than 50 cookies, and browsers need not keep more for a domain",
        "list fewer cookies", "RFC 6265bis, section 6.1";
    Policy A_COUNT_PART "A-COUNT-PART" Warning EVERYWHERE list::many_partitioned:
        "the site has more than 180 partitioned cookies, and Chromium deletes the others",
        "list fewer partitioned cookies", "Chromium";
    Cookie A_AGE_JS7 "A-AGE-JS7" Warning EVERYWHERE lifetime::script_for_weeks:
        "Safari deletes what scripts store after 7 days of use without a visit, so the policy page states more than is true",
        "write `lifetime = \"7 days\"`, or let the server set a cookie instead", "WebKit, tracking prevention policy";
    Cookie A_AGE_LONG "A-AGE-LONG" Info EVERYWHERE lifetime::long_login:
        "a login is kept for more than two weeks", "write `lifetime = session or \"14 days\"`",
        "RFC 6265bis, section 7.4";
    Each B_PURPOSE_VAGUE "B-PURPOSE-VAGUE" Warning EU law::vague_purpose:
        "its purpose has under 15 characters or is a stock phrase, so it does not tell what the cookie is for", "write what it is for",
        "EDPB, guidelines 03/2022, by analogy";
    Cookie B_EX_AUTH "B-EX-AUTH" Warning EU_WITHOUT_FR lifetime::persistent_login:
        "a login that outlasts the session is exempt only if the visitor asked for it",
        "write `lifetime = session or \"14 days\"`, and call `set_persistent` for those who ask to be remembered",
        "Article 29 Working Party, opinion 04/2012, section 3.2";
    Cookie B_EX_TRANS "B-EX-TRANS" Warning EU lifetime::persistent_balancing:
        "load balancing is exempt for the session only", "write `lifetime = session`",
        "Article 29 Working Party, opinion 04/2012, section 3.5";
    Cookie B_EX_MEDIA "B-EX-MEDIA" Warning EU lifetime::persistent_media:
        "data of a player is exempt for the session only", "write `lifetime = session`",
        "Article 29 Working Party, opinion 04/2012, section 3.4";
    Cookie B_EX_SOCIAL "B-EX-SOCIAL" Warning EU lifetime::persistent_sharing:
        "sharing is exempt for the session of a logged-in member only", "write `lifetime = session`",
        "Article 29 Working Party, opinion 04/2012, section 3.7";
    Cookie B_EX_INPUT "B-EX-INPUT" Warning EU lifetime::input_for_days:
        "input is exempt for the session or a few hours", "write `lifetime = session`, or a day at most",
        "Article 29 Working Party, opinion 04/2012, section 3.1";
    Cookie B_EX_UI "B-EX-UI" Info EU lifetime::persistent_interface:
        "a preference for the interface is kept after the session only with a word about it beside the control",
        "say there that it is remembered, or write `lifetime = session`",
        "Article 29 Working Party, opinion 04/2012, section 3.6";
    Cookie B_EX_SEC "B-EX-SEC" Info EU lifetime::security_over_a_year:
        "a security cookie is exempt for a limited time, and this one is kept for more than a year",
        "write a shorter lifetime", "Article 29 Working Party, opinion 04/2012, section 3.3";
    Cookie B_EXEMPT_3P "B-EXEMPT-3P" Warning EU law::exempt_for_others:
        "third parties have access to this exempt cookie, so it is doubtful whether it is strictly necessary",
        "remove their access, or choose a category that needs consent",
        "Article 29 Working Party, opinion 04/2012; EDPB, report of the Cookie Banner Taskforce, paragraph 24";
    Each B_AUDIENCE_WHERE "B-AUDIENCE-WHERE" Warning EU law::anonymous_statistics:
        "the exemption holds only in the countries of `audience_exemption`, but without `Site::visitor_country` visitors of all countries get it",
        "use `Site::visitor_country`, or `category = Statistics`",
        "CNIL, deliberation 2020-091, paragraphs 50 to 52; TDDDG, section 25";
    Each B_EX_NONE_DE "B-EX-NONE-DE" Error DE law::anonymous_statistics:
        "Germany has no exemption for audience measurement", "write `category = Statistics`", "TDDDG, section 25(2)";
    Each B_EX_NONE_BE "B-EX-NONE-BE" Error BE law::anonymous_statistics:
        "Belgium has no exemption for audience measurement", "write `category = Statistics`",
        "Belgian Data Protection Authority, checklist of October 2023";
    Policy B_EX_STAT_UK "B-EX-STAT-UK" Info UK policy::relies_on_uk:
        "the exemption for statistics needs clear information and a simple, free objection, which visitors see without a banner",
        "link the policy page on every page", "PECR, schedule A1, paragraph 5";
    Cookie B_EX_LOOK_UK "B-EX-LOOK-UK" Info UK law::preferences:
        "cookies for the appearance of a site may be exempt in the United Kingdom, but this library asks for consent",
        "nothing needs to change", "PECR, schedule A1, paragraph 6";
    Cookie B_KEEP_MIN "B-KEEP-MIN" Warning EU lifetime::choices_under_six_months:
        "visitors are asked again before six months are over", "write `lifetime = \"184 days\"`",
        "Garante, guidelines of 10 June 2021; CNIL, deliberation 2020-092";
    Cookie B_KEEP_MAX "B-KEEP-MAX" Info FR lifetime::choices_over_six_months:
        "choices are kept for longer than the six months that the CNIL calls good practice", "write `lifetime = \"184 days\"`",
        "CNIL, deliberation 2020-092";
    Cookie B_CHOICENAME "B-CHOICENAME" Info FR law::choices_of_another_name:
        "the CNIL proposes the name `eu-consent` for the choices cookie", "nothing needs to change",
        "CNIL, deliberation 2020-092";
    Each B_CA_OPTOUT "B-CA-OPTOUT" Warning US_CA law::sold_or_shared:
        "its data is sold or shared, and a banner alone is not a method to opt out",
        "offer a link to opt out on every page, and show that Global Privacy Control is honoured",
        "11 CCR 7026(a)(4) and 7025(c)(6)";
    Policy B_BR "B-BR" Warning BR policy::no_portuguese:
        "the policy has no texts in Portuguese", "write `languages = [.., \"pt-BR\"]`, and the translations",
        "ANPD, guide of October 2022";
    Policy B_LANG_UI "B-LANG-UI" Warning EU policy::language_of_others:
        "the policy has a language in which this library has no texts of its own",
        "load them with `Language::from_ftl`", "GDPR, article 12(1); Article 29 Working Party, WP260";
    Policy B_DATED "B-DATED" Info EU policy::no_date:
        "the policy page has no date", "write `changed = \"2026-11-24\"`, and keep former versions",
        "Belgian Data Protection Authority, checklist of October 2023";
    Policy B_NOBANNER "B-NOBANNER" Info EU policy::nothing_to_ask:
        "every cookie is exempt from consent: no banner is needed", "nothing needs to change",
        "ePrivacy Directive, article 5(3)";
    Embed A_EMBED_TOP "A-EMBED-TOP" Info EVERYWHERE embed::replaces_page:
        "its frame can lead the whole page to another address",
        "leave out `allow-top-navigation`, or `allow-top-navigation-by-user-activation`", "HTML Standard, section 4.8.5";
    Embed B_EMBED_WIDE "B-EMBED-WIDE" Warning EU embed::allows_others:
        "the button of its placeholder also allows what other providers set or show in its category",
        "give it a category of its own", "GDPR, article 4(11)";
    Embed B_EMBED_NEEDED "B-EMBED-NEEDED" Info EU embed::never_asked:
        "it makes requests to another site before visitors are asked",
        "make sure that visitors ask for what it does, or give it a category that needs consent",
        "ePrivacy Directive, article 5(3)";
}
