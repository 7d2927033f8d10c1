//! THE table of keys, on which the parser, its messages, the documentation and a completeness test are based.

/// One key of an attribute.
pub(crate) struct Key {
    /// With `(..)` at its end, the key holds translations of the key without it.
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// What its value is, as the object of "expects".
    pub(crate) expects: &'static str,
    /// How it is written.
    pub(crate) example: &'static str,
}

impl Key {
    /// What to write where the example would say more than was meant: the strict value is the default.
    pub(crate) fn otherwise(&self) -> Option<String> {
        let Self { name, expects, example, .. } = self;
        match expects.split('`').count() {
            _ if *expects == FLAG => Some(format!("write `{name} = true` or `{name} = false`")),
            // One word
            3 if expects.starts_with('`') && expects.ends_with('`') => {
                Some(format!("leave out `{name}`, or write `{example}`"))
            }
            _ => None,
        }
    }
}

/// How the value follows the key.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// `key = value`
    Assigned,
    /// `key`
    Bare,
    /// `key(value)`
    Called,
    /// `key(value)`, once or several times.
    Repeated,
}

/// Declares the keys of an attribute as statics, and the list of them.
macro_rules! keys {
    ($($(#[$doc:meta])* $attribute:ident {
        $($key:ident: $name:literal $form:ident, $expects:expr, $example:literal;)*
    })*) => {$(
        $(#[$doc])*
        pub(crate) mod $attribute {
            use super::*;

            $(pub(crate) static $key: Key = Key {
                name: $name,
                form: Form::$form,
                expects: $expects,
                example: $example,
            };)*

            pub(crate) static ALL: &[&Key] = &[$(&$key),*];
        }
    )*};
}

const TEXT: &str = "a string literal";
const TEXTS: &str = "a list of string literals";
const TRANSLATIONS: &str = "a string literal for each language";
const FLAG: &str = "`true` or `false`";
const PATH: &str = "a path";
const ADDRESS: &str = "an address as a string literal";
const ALLOWED: &str = "a rule of the report, and the reason";
const DOMAIN: &str = "a string literal, or `site`";
const TYPES: &str = "a list of types";
const DATE: &str = "a date as a string literal, `YYYY-MM-DD`";

keys! {
    /// The keys of `#[cookie(..)]`.
    cookie {
        NAME: "name" Assigned, TEXT, r#"name = "sessionid""#;
        NAMES: "names" Assigned, "a whole number", "names = 20";
        PROVIDER: "provider" Assigned, "a string literal, or `site`", r#"provider = "Example Ltd""#;
        PROVIDER_URL: "provider_url" Assigned, "an `https://` address as a string literal",
            r#"provider_url = "https://policies.google.com/privacy""#;
        PURPOSE: "purpose" Assigned, TEXT, r#"purpose = "To remember the user from one page to another""#;
        PURPOSES: "purpose(..)" Called, TRANSLATIONS,
            r#"purpose(fr = "Pour reconnaître l’utilisateur d’une page à l’autre")"#;
        PURPOSE_KEY: "purpose_key" Assigned, TEXT, r#"purpose_key = "login""#;
        CATEGORY: "category" Assigned, "a built-in category, or the path of your own", "category = Statistics";
        LIFETIME: "lifetime" Assigned, r#"`session`, `until_removed`, `unknown("..")`, or a string literal with units of time"#,
            r#"lifetime = "90 days"`, `lifetime = session`, `lifetime = session or "14 days"`, or `lifetime = at_most "365 days""#;
        STORAGE: "storage" Assigned, "`cookie`, `local_storage`, `session_storage` or `indexed_db`",
            "storage = local_storage";
        REFRESH: "refresh" Assigned, FLAG, "refresh = true";
        FUNCTION: "function" Assigned, TEXT, r#"function = "Authentication (front and back office)""#;
        FUNCTIONS: "function(..)" Called, TRANSLATIONS,
            r#"function(fr = "Authentification (site public et administration)")"#;
        RECIPIENTS: "recipients" Assigned, TEXTS, r#"recipients = ["Example Ltd"]"#;
        PARTY: "party" Assigned, "`First` or `Third`", "party = Third";
        HOST: "host" Assigned, TEXT, r#"host = "www.youtube.com""#;
        SET_BY: "set_by" Assigned, "`Server` or `Script`", "set_by = Script";
        PATH_ATTRIBUTE: "path" Assigned, TEXT, r#"path = "/shop""#;
        DOMAIN_ATTRIBUTE: "domain" Assigned, DOMAIN, r#"domain = "opendatasoft.com""#;
        SAME_SITE: "same_site" Assigned, "`Strict`, `Lax` or `None`", "same_site = Lax";
        SECURE: "secure" Assigned, FLAG, "secure = true";
        HTTP_ONLY: "http_only" Assigned, FLAG, "http_only = true";
        PARTITIONED: "partitioned" Assigned, FLAG, "partitioned = true";
        PREFIX: "prefix" Assigned, "`if_possible`", "prefix = if_possible";
        FORMERLY: "formerly" Repeated, "what was different: `name`, `path`, `domain` or `partitioned`",
            r#"formerly(path = "/shop")"#;
        ENCODING: "encoding" Assigned, "`percent`, `raw`, `json` or `display`", "encoding = json";
        SEAL: "seal" Assigned, "`signed` or `private`", "seal = signed";
        ALLOW: "allow" Repeated, ALLOWED, r#"allow(A_SS_WIDE, reason = "widgets on other sites need it")"#;
        FORMERLY_SIGNED: "formerly_signed" Assigned, FLAG, "formerly_signed = true";
        CRATE: "crate" Assigned, PATH, "crate = ::cookie_policy";
    }

    /// The keys of `formerly(..)`.
    formerly {
        NAME: "name" Assigned, TEXT, r#"name = "session""#;
        PATH_ATTRIBUTE: "path" Assigned, TEXT, r#"path = "/shop""#;
        DOMAIN_ATTRIBUTE: "domain" Assigned, DOMAIN, r#"domain = "opendatasoft.com""#;
        PARTITIONED: "partitioned" Assigned, FLAG, "partitioned = true";
        UNTIL: "until" Assigned, DATE, r#"until = "2027-11-24""#;
    }

    /// The keys of `#[embed(..)]`.
    embed {
        TITLE: "title" Assigned, TEXT, r#"title = "Video""#;
        TITLES: "title(..)" Called, TRANSLATIONS, r#"title(fr = "Vidéo")"#;
        KEY: "key" Assigned, TEXT, r#"key = "video""#;
        PROVIDER: "provider" Assigned, "a string literal, or `site`", r#"provider = "YouTube (Google Ireland Limited)""#;
        PURPOSE: "purpose" Assigned, TEXT, r#"purpose = "To show videos of the city""#;
        PURPOSES: "purpose(..)" Called, TRANSLATIONS, r#"purpose(fr = "Pour montrer des vidéos de la ville")"#;
        PURPOSE_KEY: "purpose_key" Assigned, TEXT, r#"purpose_key = "videos""#;
        CATEGORY: "category" Assigned, "a built-in category, or the path of your own", "category = crate::Videos";
        FRAME: "frame" Assigned, ADDRESS, r#"frame = "https://www.youtube-nocookie.com/embed/{id}""#;
        SCRIPT: "script" Assigned, ADDRESS, r#"script = "https://www.googletagmanager.com/gtag/js?id={id}""#;
        IMAGE: "image" Assigned, ADDRESS, r#"image = "https://stats.example.org/pixel?page={page}""#;
        LINK: "link" Assigned, ADDRESS, r#"link = "https://www.youtube.com/watch?v={id}""#;
        ORIGINS: "origins" Called, "lists of origins by what is loaded from them",
            r#"origins(connect = ["https://region1.google-analytics.com"])"#;
        START: "start" Assigned, TEXT, r#"start = "scripts/ga.js""#;
        PLACEHOLDER: "placeholder" Assigned, "`shown`", "placeholder = shown";
        COOKIES: "cookies" Assigned, TYPES, "cookies = [YouTubeVisitor]";
        RECIPIENTS: "recipients" Assigned, TEXTS, r#"recipients = ["Google Ireland Limited"]"#;
        PRIVACY: "privacy" Assigned, ADDRESS, r#"privacy = "https://policies.google.com/privacy""#;
        COUNTRIES: "countries" Assigned, "a list of countries", "countries = [IE, US]";
        SANDBOX: "sandbox" Assigned, TEXT, r#"sandbox = """#;
        ALLOW: "allow" Assigned, TEXT, r#"allow = "fullscreen; picture-in-picture""#;
        ALLOWED_RULES: "allow(..)" Repeated, ALLOWED,
            r#"allow(B_EMBED_NEEDED, reason = "visitors pay there")"#;
        REFERRER_POLICY: "referrer_policy" Assigned, TEXT, r#"referrer_policy = "strict-origin-when-cross-origin""#;
        LOADING: "loading" Assigned, TEXT, r#"loading = "eager""#;
        RATIO: "ratio" Assigned, TEXT, r#"ratio = "16:9""#;
        THUMBNAIL: "thumbnail" Assigned, ADDRESS, r#"thumbnail = "/images/video.webp""#;
        CRATE: "crate" Assigned, PATH, "crate = ::cookie_policy";
    }

    /// The keys of `origins(..)`, in the order of `words::Directive`.
    origins {
        FRAME: "frame" Assigned, TEXTS, r#"frame = ["https://player.example.org"]"#;
        SCRIPT: "script" Assigned, TEXTS, r#"script = ["https://cdn.example.org"]"#;
        CONNECT: "connect" Assigned, TEXTS, r#"connect = ["https://*.google-analytics.com"]"#;
        IMAGE: "image" Assigned, TEXTS, r#"image = ["https://tiles.example.org"]"#;
        STYLE: "style" Assigned, TEXTS, r#"style = ["https://fonts.googleapis.com"]"#;
        FONT: "font" Assigned, TEXTS, r#"font = ["https://fonts.gstatic.com"]"#;
        MEDIA: "media" Assigned, TEXTS, r#"media = ["https://media.example.org"]"#;
        WORKER: "worker" Assigned, TEXTS, r#"worker = ["https://cdn.example.org"]"#;
    }

    /// The keys of `#[policy(..)]`.
    policy {
        SITE: "site" Assigned, "the address of the site as a string literal, or `run_time`",
            r#"site = "https://example.org""#;
        SITE_NAME: "site_name" Assigned, TEXT, r#"site_name = "transport""#;
        CHOICES: "choices" Assigned, "the type of the choices cookie", "choices = CookiePreferences";
        PROVIDER: "provider" Assigned, TEXT, r#"provider = "Example Ltd""#;
        CONTROLLER: "controller" Assigned, TEXT, r#"controller = "City of Lyon""#;
        CONTACT: "contact" Assigned, ADDRESS, r#"contact = "privacy@example.org""#;
        PRIVACY_NOTICE: "privacy_notice" Assigned, ADDRESS, r#"privacy_notice = "/privacy""#;
        REFUSAL: "refusal" Assigned, TEXT, r#"refusal = "Everything works without these cookies.""#;
        REFUSALS: "refusal(..)" Called, TRANSLATIONS, r#"refusal(fr = "Tout fonctionne sans ces cookies.")"#;
        PROCESSORS: "processors" Assigned, TEXTS, r#"processors = ["Host Ltd"]"#;
        TRANSFERS: "transfers" Assigned, TEXT, r#"transfers = "To the USA, under the EU-US Data Privacy Framework.""#;
        TRANSFERS_TRANSLATIONS: "transfers(..)" Called, TRANSLATIONS, r#"transfers(fr = "Vers les États-Unis.")"#;
        RECIPIENTS: "recipients" Assigned, TEXTS, r#"recipients = ["Example Ltd"]"#;
        PLAIN_HTTP: "plain_http" Assigned, "`allowed`", "plain_http = allowed";
        SEAL_SCOPE: "seal_scope" Assigned, TEXT, r#"seal_scope = "transport""#;
        LANGUAGES: "languages" Assigned, "a list of language tags", r#"languages = ["en", "fr"]"#;
        AUDIENCE_EXEMPTION: "audience_exemption" Assigned, "a list of countries", "audience_exemption = [FR, UK]";
        CHANGED: "changed" Assigned, DATE, r#"changed = "2026-11-24""#;
        PARTS: "parts" Assigned, TYPES, "parts = [auth::AuthCookies]";
        EMBEDS: "embeds" Assigned, TYPES, "embeds = [Video]";
        OWN_ORIGINS: "own_origins" Assigned, TEXTS, r#"own_origins = ["https://cdn.example.org"]"#;
        RETIRED: "retired" Assigned, TYPES, "retired = [FormerVisitorId]";
        JURISDICTIONS: "jurisdictions" Assigned, "a list of jurisdictions", "jurisdictions = [EU, UK]";
        ALLOW: "allow" Repeated, ALLOWED, r#"allow(A_PFX_MISSED, reason = "clients know the names")"#;
        DENY: "deny" Called, "rules of the report", "deny(A_SS_WIDE, B_EX_AUTH)";
        STILL_VALID: "still_valid" Called, "former fingerprints by category",
            "still_valid(Statistics = [0x1a2b3c4d5e6f7081])";
        PART: "part" Bare, "no value", "part";
        CRATE: "crate" Assigned, PATH, "crate = ::cookie_policy";
    }

    /// The keys of `#[category(..)]`.
    category {
        KEY: "key" Assigned, TEXT, r#"key = "personalisation""#;
        LABEL: "label" Assigned, TEXT, r#"label = "Personalisation""#;
        LABELS: "label(..)" Called, TRANSLATIONS, r#"label(fr = "Personnalisation")"#;
        DESCRIPTION: "description" Assigned, TEXT, r#"description = "Suggests stops from earlier searches.""#;
        DESCRIPTIONS: "description(..)" Called, TRANSLATIONS,
            r#"description(fr = "Suggère des arrêts d’après les recherches précédentes.")"#;
        SUMMARY: "summary" Assigned, TEXT, r#"summary = "To suggest stops.""#;
        SUMMARIES: "summary(..)" Called, TRANSLATIONS, r#"summary(fr = "Pour suggérer des arrêts.")"#;
        SALE_OR_SHARE: "sale_or_share" Assigned, FLAG, "sale_or_share = true";
        REFUSED_WITH: "refused_with" Assigned, "a list of keys of categories", r#"refused_with = ["suggestions"]"#;
        TEXT_KEY: "text_key" Assigned, TEXT, r#"text_key = "stops""#;
        CRATE: "crate" Assigned, PATH, "crate = ::cookie_policy";
    }
}
