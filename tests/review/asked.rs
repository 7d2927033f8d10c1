//! About what visitors are asked again: the changes name a reason for it, whatever changed.

use std::collections::BTreeMap;

use cookie_policy::{Consequence, Lock, Policy, Statistics};
use cookie_policy_tests::random::{Random, for_seeds};

use crate::complete::Everything;

/// Declares a policy with cookies of a third party, and an embed that lists some of them.
macro_rules! listing {
    ($($module:ident: $visitor:ident, $category:ident $(($exemption:ident))?, [$($cookie:ident),*];)*) => {$(
        pub(crate) mod $module {
            use cookie_policy::{Choices, Cookie, Embed, policy};

            /// To remember choices
            #[derive(Cookie)]
            #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
            struct Remembered(#[allow(dead_code, reason = "only the lists are used")] Choices);

            /// To recognise visitors
            #[derive(Cookie)]
            #[cookie(name = "visitor", provider = "Map Ltd", party = Third, category = $category $(($exemption))?,
                lifetime = session, recipients = [])]
            struct $visitor;

            /// To remember the place
            #[derive(Cookie)]
            #[cookie(name = "place", provider = "Map Ltd", party = Third, category = Marketing,
                lifetime = session, recipients = [])]
            struct Place;

            /// To show a map
            #[derive(Embed)]
            #[embed(title = "Map", provider = "Map Ltd", category = Statistics, frame = "https://map.example/",
                link = "https://map.example/", cookies = [$($cookie),*], recipients = ["Map Ltd"],
                privacy = "https://map.example/privacy", countries = [US])]
            struct Map;

            #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [], embeds = [Map])]
            pub(crate) struct Listing(Remembered, $visitor, Place);
        }
    )*};
}

listing! {
    none: Visitor, Marketing, [];
    one: Visitor, Marketing, [Visitor];
    both: Visitor, Marketing, [Visitor, Place];
    necessary: Visitor, Necessary(Security), [Visitor];
    balancing: Visitor, Necessary(LoadBalancing), [Visitor];
}

/// Declares a policy with a cookie of another site that has the same provider, and an embed that lists it.
macro_rules! of_the_provider {
    ($($module:ident: $lifetime:literal;)*) => {$(
        pub(crate) mod $module {
            use cookie_policy::{Choices, Cookie, Embed, policy};

            /// To remember choices
            #[derive(Cookie)]
            #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
            struct Remembered(#[allow(dead_code, reason = "only the lists are used")] Choices);

            /// To keep the volume of the player
            #[derive(Cookie)]
            #[cookie(name = "volume", provider = site, party = Third, category = Necessary(Media), lifetime = $lifetime)]
            struct Volume;

            /// To show a film of our other site
            #[derive(Embed)]
            #[embed(title = "Film", provider = site, category = Statistics, frame = "https://films.example/",
                cookies = [Volume], recipients = [], privacy = "https://films.example/privacy", countries = [US])]
            struct Film;

            #[policy(site = "https://example.org", provider = "Site", choices = Remembered, recipients = [], embeds = [Film])]
            pub(crate) struct Listing(Remembered, Volume);
        }
    )*};
}

of_the_provider! {
    brief: "1 day";
    lasting: "300 days";
}

#[test]
fn a_third_party_that_is_the_provider_of_the_site_is_one_in_list_and_embed() {
    assert_asked::<brief::Listing, lasting::Listing>(
        "`volume` (necessary): lifetime: \"1 day\" -> \"300 days\"",
    );
}

#[track_caller]
fn assert_asked<Old: Policy, New: Policy>(reason: &str) {
    assert_ne!(Old::fingerprint::<Statistics>(), New::fingerprint::<Statistics>());
    let changes = Lock::of::<New>().changes_since(&Lock::of::<Old>());
    let text = changes.to_string();
    let asked = text.split("\n\n").next().and_then(|asked| asked.strip_prefix("visitors are asked again:\n"));
    assert!(asked.is_some_and(|asked| asked.contains(reason)), "{text}");
}

#[test]
fn an_embed_that_lists_other_cookies_asks_again() {
    assert_asked::<none::Listing, one::Listing>(
        "embed `map` (statistics): cookies: (default) -> [\"visitor of Map Ltd\"]",
    );
    assert_asked::<one::Listing, none::Listing>(
        "embed `map` (statistics): cookies: [\"visitor of Map Ltd\"] -> (default)",
    );
    assert_asked::<one::Listing, both::Listing>("embed `map` (statistics): cookies: ");
    assert_asked::<none::Listing, necessary::Listing>("embed `map` (statistics): cookies: ");
}

#[test]
fn a_cookie_that_visitors_agree_to_with_an_embed_asks_again_whatever_its_category() {
    let lock = Lock::of::<necessary::Listing>();
    let file = lock.to_string();
    let (before, visitor) = file.split_once("\"name\": \"visitor\"").unwrap();
    let hash = visitor.find("\"0x").unwrap() + 3;
    let visitor = [&visitor[..hash], "0123456789abcdef", &visitor[hash + 16..]].concat();
    let visitor = visitor.replacen("\"session\"", "\"1 day\"", 1);
    let former = format!("{before}\"name\": \"visitor\"{visitor}");
    let changes = lock.changes_since(&Lock::parse(&former).unwrap()).to_string();
    assert!(
        changes.starts_with(
            "visitors are asked again:\n  `visitor` (necessary): lifetime: \"1 day\" -> \"session\"\n"
        ),
        "{changes}"
    );
}

#[test]
fn a_former_grant_that_is_no_longer_valid_asks_again() {
    let text = |valid: &str| {
        format!(
            "{HEAD}{valid}  \"categories\": [],\n  \"cookies\": [{}]\n}}\n",
            cookie("statistics", "one", 7, "first")
        )
    };
    let valid = |list: &str| Lock::parse(&text(&format!("  \"still_valid\": [{list}],\n"))).unwrap();
    let none = Lock::parse(&text("")).unwrap();
    let (of_statistics, of_others) =
        ("\"statistics 0x0000000000000007\"", "\"marketing 0x0000000000000007\"");
    assert_eq!(none.changes_since(&valid(of_statistics)).worst(), Some(Consequence::AskedAgain));
    assert_eq!(valid(of_statistics).changes_since(&none).worst(), Some(Consequence::Unnoticed));
    assert_eq!(none.changes_since(&valid(of_others)).worst(), Some(Consequence::Unnoticed));
    let both = valid(&format!("{of_statistics}, {of_others}"));
    assert_eq!(valid(of_statistics).changes_since(&both).worst(), Some(Consequence::Unnoticed));
}

pub(crate) const HEAD: &str = "{\n  \"version\": 1,\n  \"fingerprints\": \"x\",\n  \"policy\": \"P\",\n";

/// The entry of a cookie whose hash has this number.
fn cookie(category: &str, name: &str, material: usize, party: &str) -> String {
    format!(
        "{{\"category\": \"{category}\", \"name\": \"{name}\", \"provider\": \"A\", \"purpose\": \"{material}\", \
         \"lifetime\": \"session\", \"recipients\": [], \"party\": \"{party}\", \"material\": \"{material:#018x}\"}}"
    )
}

/// A release: of each cookie its category, hash and party, and of each embed its category, hash and the cookies that it lists.
struct Release {
    cookies: Vec<(&'static str, usize, &'static str)>,
    embeds: Vec<(&'static str, usize, Vec<usize>)>,
}

const CATEGORIES: [&str; 4] = ["necessary", "anonymous-statistics", "statistics", "marketing"];

impl Release {
    fn random(random: &mut Random) -> Self {
        let count = random.below(4);
        let cookies: Vec<_> = (0..count)
            .map(|_| (*random.pick(&CATEGORIES), 1 + random.below(2), *random.pick(&["first", "third"])))
            .collect();
        let embed = |random: &mut Random| {
            let listed = (0..count).filter(|_| random.below(2) == 0).collect();
            (*random.pick(&CATEGORIES), 1 + random.below(2), listed)
        };
        Self { embeds: (0..random.below(3)).map(|_| embed(random)).collect(), cookies }
    }

    fn lock(&self) -> Lock {
        let cookies = self.cookies.iter().enumerate();
        let cookies: Vec<_> = cookies
            .map(|(i, (category, hash, party))| cookie(category, &format!("c{i}"), *hash, party))
            .collect();
        let listed = |i: &usize| {
            if self.cookies[*i].2 == "third" { format!("\"c{i} of A\"") } else { format!("\"c{i}\"") }
        };
        let embed = |(i, (category, hash, cookies)): (usize, &(&str, usize, Vec<usize>))| {
            let cookies: Vec<_> = cookies.iter().map(listed).collect();
            format!(
                "{{\"category\": \"{category}\", \"name\": \"e{i}\", \"title\": \"E\", \"provider\": \"A\", \
                 \"purpose\": \"{hash}\", \"cookies\": [{}], \"material\": \"{hash:#018x}\"}}",
                cookies.join(", ")
            )
        };
        let embeds: Vec<_> = self.embeds.iter().enumerate().map(embed).collect();
        let text = format!(
            "{HEAD}  \"categories\": [],\n  \"cookies\": [{}],\n  \"embeds\": [{}]\n}}\n",
            cookies.join(", "),
            embeds.join(", ")
        );
        Lock::parse(&text).unwrap()
    }

    /// What visitors agree to, by category: the hashes of its cookies, of its embeds, and of third parties' cookies that these list.
    fn agreed(&self) -> BTreeMap<&'static str, Vec<usize>> {
        let mut agreed: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (i, (category, hash, party)) in self.cookies.iter().enumerate() {
            let lists = |of: &str| {
                self.embeds.iter().any(|(category, _, listed)| *category == of && listed.contains(&i))
            };
            for key in CATEGORIES.into_iter().filter(|key| key == category || *party == "third" && lists(key))
            {
                agreed.entry(key).or_default().push(*hash);
            }
        }
        self.embeds.iter().for_each(|(category, hash, _)| agreed.entry(*category).or_default().push(*hash));
        agreed.retain(|key, _| ["statistics", "marketing"].contains(key));
        agreed.values_mut().for_each(|hashes| hashes.sort_unstable());
        agreed
    }

    /// The keys of the categories that are in the list.
    fn keys(&self) -> Vec<&'static str> {
        let embeds = self.embeds.iter().map(|(category, ..)| *category);
        self.cookies.iter().map(|(category, ..)| *category).chain(embeds).collect()
    }
}

#[test]
fn where_a_fingerprint_changed_a_change_says_so_and_nowhere_else() {
    for_seeds(3_000, |random| {
        let [old, new] = [Release::random(random), Release::random(random)];
        let (was, is, keys) = (old.agreed(), new.agreed(), new.keys());
        let asked = is.iter().any(|(key, hashes)| keys.contains(key) && was.get(key) != Some(hashes));
        let changes = new.lock().changes_since(&old.lock());
        assert_eq!(changes.worst() == Some(Consequence::AskedAgain), asked, "{changes}");
    });
}

#[test]
fn less_access_to_a_cookie_is_not_all_that_an_embed_changed() {
    let lock = Lock::of::<Everything>();
    let file = lock.to_string();
    let access = "\"recipients\": [\"Map Ltd\"],\n      \"party\"";
    let materials: Vec<&str> =
        file.split("\"material\": \"").skip(1).filter_map(|rest| rest.get(..18)).collect();
    let of = |name: &str| {
        let at = file.find(&format!("\"name\": \"{name}\"")).unwrap();
        *materials
            .iter()
            .find(|material| file[at..].find(**material) == file[at..].find("\"0x").map(|at| at + 1))
            .unwrap()
    };
    let more = file.replace(access, "\"recipients\": [\"Map Ltd\", \"Other Ltd\"],\n      \"party\"");
    let more = more.replace(of("map_visitor"), "0x0123456789abcdef");
    let changes = lock.changes_since(&Lock::parse(&more).unwrap()).to_string();
    assert!(changes.contains("Maps = [0x"), "{changes}");
    let embed = more.replace("\"countries\": [\"US\"]", "\"countries\": [\"IN\"]");
    let embed = embed.replace(of("map"), "0xfedcba9876543210");
    let changes = lock.changes_since(&Lock::parse(&embed).unwrap()).to_string();
    assert!(!changes.contains("still_valid"), "{changes}");
}

#[test]
fn another_hashing_asks_again_about_texts_that_a_key_stands_for() {
    let lock = Lock::of::<Everything>();
    let former = lock.to_string().replace("\"label\": \"Maps\"", "\"label\": \"Charts\"");
    let worst = |former: &str| {
        let changes = lock.changes_since(&Lock::parse(former).unwrap());
        changes.to_string().lines().find(|line| line.ends_with(':')).map(str::to_owned)
    };
    assert_eq!(worst(&former).as_deref(), Some("visitors read it:"));
    let other = former.replace("cookie-policy fingerprint", "fingerprint of another release");
    let changes = lock.changes_since(&Lock::parse(&other).unwrap()).to_string();
    let (asked, _) = changes.split_once("\n\n").unwrap_or((&changes, ""));
    assert!(asked.contains("category `maps`: label: \"Charts\" -> \"Maps\""), "{changes}");
}
