//! A lock has every fact that a declaration can have, and a change of each is told.

use cookie_policy::{Category, Choices, Cookie, Embed, Lock, policy};
use cookie_policy_tests::golden::assert_golden;

/// To show maps
#[derive(Category)]
#[category(
    key = "maps",
    label = "Maps",
    label(fr = "Cartes"),
    description = "Shows maps of other sites.",
    description(fr = "Affiche les cartes d’autres sites."),
    summary = "To show maps.",
    summary(fr = "Pour afficher des cartes."),
    text_key = "maps",
    sale_or_share = true,
    refused_with = ["plans"],
)]
struct Maps;

macro_rules! cookies {
    ($($name:ident $(($value:ty))? { $($keys:tt)* })*) => {$(
        #[derive(Cookie)]
        #[cookie($($keys)*)]
        #[allow(dead_code, reason = "only the lists are used")]
        struct $name $(($value))?;
    )*};
}

cookies! {
    Login(String) {
        name = "__Host-login", prefix = if_possible, provider = site, purpose = "To keep you logged in",
        purpose(fr = "Pour rester connecté"), function = "Front office", function(fr = "Portail"),
        category = Necessary(Authentication), lifetime = session or "14 days", same_site = Strict, seal = signed,
        formerly_signed = true, encoding = raw, formerly(name = "login", path = "/app", until = "2027-01-01"),
    }
    Flow(String) {
        name = "oidc_{}", names = 20, provider = site, purpose = "To log in elsewhere",
        category = Necessary(Authentication), lifetime = "1 hour", path = "/login",
    }
    Remembered(Choices) {
        name = "choices", provider = site, purpose = "To remember choices", category = Necessary(Choices),
        lifetime = "184 days",
    }
    Theme(String) {
        name = "theme", provider = site, purpose = "To keep the colours", category = Necessary(UserInterface),
        lifetime = "2 hours", refresh = true, secure = false, http_only = false, domain = "example.org",
    }
    Audience(String) {
        name = "audience", provider = site, purpose = "To count visits", category = Statistics(Anonymous),
        lifetime = at_most "30 days",
    }
    Widget(String) {
        name = "widget", provider = site, purpose = "To embed this site", purpose_key = "widget", category = Statistics, lifetime = session,
        same_site = None, partitioned = true, recipients = ["Partner Ltd"],
    }
    Stored {
        name = "views", provider = site, purpose = "To count views", category = Statistics, set_by = Script,
        storage = local_storage, lifetime = until_removed, recipients = [],
    }
    Visitor {
        name = "map_visitor", provider = "Map Ltd", provider_url = "https://map.example/privacy",
        purpose = "To recognise visitors", category = self::Maps, party = Third, host = "www.map.example",
        lifetime = unknown("until you log out", fr = "jusqu’à la déconnexion"), recipients = ["Map Ltd"],
    }
    Old(String) {
        name = "old", provider = site, purpose = "To test", category = Statistics, lifetime = "1 day", recipients = [],
    }
    Older(String) {
        name = "older", provider = site, purpose = "To test", category = Statistics, lifetime = "1 day", recipients = [],
        path = "/app", domain = "example.org", formerly(name = "oldest", path = "/"),
    }
    OfPart(String) {
        name = "token", provider = site, purpose = "To keep forms safe", category = Necessary(Security), lifetime = session,
    }
    InTwoLanguages(String) {
        name = "language", provider = site, purpose = "To keep the language", purpose(fr = "Pour garder la langue"),
        category = Necessary(UserInterface), lifetime = session,
    }
}

/// To show a map
#[derive(Embed)]
#[embed(
    title = "Map",
    title(fr = "Carte"),
    provider = "Map Ltd",
    purpose(fr = "Pour afficher une carte"),
    category = self::Maps,
    frame = "https://map.example/{place}",
    link = "https://map.example/{place}",
    sandbox = "allow-scripts",
    allow = "fullscreen",
    referrer_policy = "no-referrer",
    loading = "eager",
    ratio = "16:9",
    thumbnail = "/images/map.webp",
    cookies = [Visitor],
    recipients = ["Map Ltd"],
    privacy = "https://map.example/privacy",
    countries = [US],
)]
#[allow(dead_code, reason = "only the lists are used")]
struct Map {
    place: String,
}

/// To pay
#[derive(Embed)]
#[embed(
    title = "Payment",
    provider = "Pay Ltd",
    category = Necessary(UserInput),
    script = "https://pay.example/pay.js?v=1",
    start = "review/start.js",
    placeholder = shown,
    recipients = ["Pay Ltd"],
    privacy = "https://pay.example/privacy",
    countries = [UK],
)]
#[allow(dead_code, reason = "only the lists are used")]
struct Payment {
    shop_id: u32,
}

/// The cookies of a library.
#[policy(part)]
struct Library(OfPart);

#[policy(
    site = "https://example.org",
    site_name = "Example",
    provider = "Example Ltd",
    choices = Remembered,
    recipients = [],
    controller = "Example Ltd",
    contact = "privacy@example.org",
    privacy_notice = "/privacy",
    refusal = "The site works without them.",
    refusal(fr = "Le site fonctionne sans eux."),
    processors = ["Host Ltd"],
    transfers = "To the USA.",
    transfers(fr = "Vers les États-Unis."),
    changed = "2026-11-24",
    plain_http = allowed,
    seal_scope = "example",
    audience_exemption = [FR],
    still_valid(Statistics = [7]),
    retired = [Old, Older],
    own_origins = ["https://images.example.org"],
    embeds = [Map, Payment],
    parts = [Library],
)]
pub(crate) struct Everything(Login, Flow, Remembered, Theme, Audience, Widget, Stored, Visitor);

#[policy(site = run_time, recipients = [], languages = ["en", "fr"])]
struct Installed(InTwoLanguages);

#[test]
fn each_field_is_in_a_lock() {
    let locks = [Lock::of::<Everything>(), Lock::of::<Installed>()];
    assert_golden("lock-of-everything.json", &locks[0].to_string());
    for lock in &locks {
        assert_eq!(&Lock::parse(&lock.to_string()).unwrap(), lock);
    }
    let files = locks.map(|lock| lock.to_string()).concat();
    #[allow(deprecated, reason = "the list is for tests")]
    let names = cookie_policy::__private::shared::lock_fields();
    let is_missing = |name: &&str| match name.strip_suffix("(..)") {
        Some(translated) => !files.contains(&format!("\"{translated}(fr)\": ")),
        None => !files.contains(&format!("\"{name}\": ")),
    };
    let missing: Vec<&str> = names.filter(is_missing).collect();
    assert!(missing.is_empty(), "{missing:?} in {files}");
}

/// What the lock does not have of a declaration by the same name.
const OTHERWISE: [(&str, &str); 20] = [
    ("rust_name", "for messages, and `policy`"),
    ("broken", "for messages"),
    ("key", "`name`"),
    ("titles", "`title(..)`"),
    ("purposes", "`purpose(..)`"),
    ("provider_is_site", "`provider`"),
    ("origin", "`origins`"),
    ("visible", "`placeholder`"),
    ("says_recipients", "`recipients`"),
    ("says_countries", "`countries`"),
    ("refusals", "`refusal(..)`"),
    ("transfers_translations", "`transfers(..)`"),
    ("provider", "of each cookie"),
    ("recipients", "of each cookie"),
    ("choices", "`exemption`"),
    ("jurisdictions", "for the report"),
    ("allowed", "for the report"),
    ("parts", "`part`"),
    ("cookies", "the entries"),
    ("embeds", "the entries"),
];

/// The names of the fields of a struct of the library.
fn fields_of(file: &str, name: &str) -> Vec<String> {
    let path = format!("{}/../cookie-policy/src/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let (_, body) = text.split_once(&format!("pub struct {name} {{\n")).unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let fields = body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(": "));
    fields.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn each_fact_of_an_embed_and_of_a_policy_is_in_a_lock_or_said_otherwise() {
    #[allow(deprecated, reason = "the list is for tests")]
    let names: Vec<&str> = cookie_policy::__private::shared::lock_fields().collect();
    let is_known = |fact: &str| names.contains(&fact) || OTHERWISE.iter().any(|(name, _)| *name == fact);
    for (file, name) in [("declare/embed_facts.rs", "EmbedFacts"), ("policy/facts.rs", "PolicyFacts")] {
        let facts = fields_of(file, name);
        assert!(facts.len() > 20, "{facts:?}");
        let missing: Vec<&String> = facts.iter().filter(|fact| !is_known(fact)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn what_browsers_get_of_embeds_and_removals_is_in_a_lock() {
    let file = Lock::of::<Everything>().to_string();
    for line in [
        "  \"own_origins\": [\"https://images.example.org\"],",
        "  \"retired\": [\"name = old\", \"name = older, path = /app, domain = example.org; formerly name = oldest, path = /\"],",
        "      \"address\": \"https://map.example/{0}\",",
        "      \"sandbox\": \"allow-scripts\",",
        "      \"fields\": [\"shop-id\"],",
    ] {
        assert!(file.lines().any(|one| one == line), "{line}: {file}");
    }
}

#[test]
fn a_field_that_is_added_is_told() {
    let lock = Lock::of::<Everything>();
    let file = lock.to_string();
    let lines: Vec<&str> = file.lines().collect();
    let mut told = 0;
    for (i, line) in lines.iter().enumerate().skip(2) {
        let Some((name, _)) = line.trim().strip_prefix('"').and_then(|line| line.split_once("\": ")) else {
            continue;
        };
        if !line.ends_with(',') || line.ends_with('[') {
            continue;
        }
        let without = [&lines[..i], &lines[i + 1..]].concat().join("\n");
        match Lock::parse(&without) {
            Ok(former) => {
                let changes = lock.changes_since(&former).to_string();
                assert!(changes.contains(&format!(": {name}: (default) -> ")), "{name}: {changes}");
                told += 1;
            }
            Err(error) => assert!(error.to_string().contains("is missing"), "{name}: {error}"),
        }
    }
    assert!(told > 60, "{told}");
}
