//! THE table of keys: the parser, its messages and the documentation go by it.

/// One key of an attribute.
pub(crate) struct Key {
    /// With `(..)` behind it, it stands for translations of what the key without it says.
    pub(crate) name: &'static str,
    /// What its value is, as the object of "takes".
    pub(crate) takes: &'static str,
    /// How it is written.
    pub(crate) example: &'static str,
}

const fn key(name: &'static str, takes: &'static str, example: &'static str) -> Key {
    Key { name, takes, example }
}

/// The keys of `#[cookie(..)]`.
pub(crate) const COOKIE: [Key; 22] = [
    key("name", "a text", r#"name = "sessionid""#),
    key("provider", "a text, or `site`", r#"provider = "Opendatasoft""#),
    key("purpose", "a text", r#"purpose = "To remember the user from one page to another""#),
    key(
        "purpose(..)",
        "a text for each language",
        r#"purpose(fr = "Pour reconnaître l’utilisateur d’une page à l’autre")"#,
    ),
    key("purpose_key", "a text", r#"purpose_key = "login""#),
    key("category", "a built-in category, or the path of your own", "category = Necessary(Authentication)"),
    key(
        "lifetime",
        "`session`, a text of fixed units, or both",
        r#"lifetime = "90 days"`, `lifetime = session`, or `lifetime = session or "14 days""#,
    ),
    key("function", "a text", r#"function = "Authentication (front and back office)""#),
    key(
        "function(..)",
        "a text for each language",
        r#"function(fr = "Authentification (site public et administration)")"#,
    ),
    key("recipients", "a list of texts", r#"recipients = ["InnoCraft Ltd"]"#),
    key("party", "`First` or `Third`", "party = Third"),
    key("set_by", "`Server` or `Script`", "set_by = Script"),
    key("path", "a text", r#"path = "/shop""#),
    key("domain", "a text", r#"domain = "opendatasoft.com""#),
    key("same_site", "`Strict`, `Lax` or `None`", "same_site = Lax"),
    key("secure", "`true` or `false`", "secure = true"),
    key("http_only", "`true` or `false`", "http_only = true"),
    key("partitioned", "`true` or `false`", "partitioned = true"),
    key("formerly", "a former `path`, a former `domain`, or both", r#"formerly(path = "/shop")"#),
    key("encoding", "`percent`, `raw` or `json`", "encoding = json"),
    key("seal", "`signed` or `private`", "seal = signed"),
    key("crate", "a path", "crate = ::cookie_policy"),
];

/// The keys of `formerly(..)`.
pub(crate) const FORMERLY: [Key; 2] =
    [key("path", "a text", r#"path = "/shop""#), key("domain", "a text", r#"domain = "opendatasoft.com""#)];

/// The keys of `#[policy(..)]`.
pub(crate) const POLICY: [Key; 11] = [
    key("site", "an address", r#"site = "https://transport.opendatasoft.com""#),
    key("site_name", "a text", r#"site_name = "transport""#),
    key("choices", "the type of the choices cookie", "choices = CookiePreferences"),
    key("provider", "a text", r#"provider = "Opendatasoft""#),
    key("recipients", "a list of texts", "recipients = []"),
    key("languages", "a list of language tags", r#"languages = ["en", "fr"]"#),
    key("audience_exemption", "a list of countries", "audience_exemption = [FR, UK]"),
    key("changed", "a text `YYYY-MM-DD`", r#"changed = "2026-11-24""#),
    key("retired", "a list of types", "retired = [FormerVisitorId]"),
    key("still_valid", "former fingerprints by category", "still_valid(Statistics = [0x1a2b3c4d5e6f7081])"),
    key("crate", "a path", "crate = ::cookie_policy"),
];

/// The keys of `#[category(..)]`.
pub(crate) const CATEGORY: [Key; 7] = [
    key("key", "a text", r#"key = "personalisation""#),
    key("label", "a text", r#"label = "Personalisation""#),
    key("label(..)", "a text for each language", r#"label(fr = "Personnalisation")"#),
    key("description", "a text", r#"description = "Suggests stops from earlier searches.""#),
    key(
        "description(..)",
        "a text for each language",
        r#"description(fr = "Suggère des arrêts d’après les recherches précédentes.")"#,
    ),
    key("sale_or_share", "`true` or `false`", "sale_or_share = true"),
    key("crate", "a path", "crate = ::cookie_policy"),
];
