//! Whatever it is given, a macro answers with Rust items: with code, or with errors.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::feed::{CATEGORY, COOKIE, EMBED, KEYS, POLICY, category, check, cookie, embed, feed, lex};
use super::path;
use crate::complaints::Complaints;
use crate::stages;

const ENUM: &str = r##"
    #[derive(Cookie)]
    #[cookie(name = "theme", provider = "A", category = crate::Own, lifetime = "90 days", recipients = [])]
    pub(crate) enum Theme { Light = 1, #[cfg(x)] Dark(u8), r#Match, Other { a: [u8; 3] } }
"##;

/// What somebody may write, or a program that writes Rust.
const ODD: &[&str] = &[
    "",
    ";",
    "struct",
    "struct A",
    "struct A;",
    "struct A();",
    "struct A {}",
    "struct A(u8, u8);",
    "struct A<T>(T) where T: Copy;",
    "struct A<'a, const N: usize>(&'a [u8; N]);",
    "enum A {}",
    "enum A { B(u8), C { d: u8 }, E = 4 }",
    "enum r#match { r#type, r#Self_ }",
    "union A { a: u8 }",
    "fn a() {}",
    "mod a {}",
    "impl A {}",
    "trait A {}",
    "type A = u8;",
    "macro_rules! a { () => {} }",
    "#[cookie] struct A(u8);",
    "#[cookie()] struct A(u8);",
    "#[cookie{}] struct A(u8);",
    "#[cookie[name = \"a\"]] struct A(u8);",
    "#[cookie = \"a\"] struct A(u8);",
    "#[cookie = a b] struct A(u8);",
    "#[cookie::a(name = \"a\")] struct A(u8);",
    "#[::cookie(name = \"a\")] struct A(u8);",
    "#[cookie(,,,)] struct A(u8);",
    "#[cookie(name)] struct A(u8);",
    "#[cookie(name =)] struct A(u8);",
    "#[cookie(name = =)] struct A(u8);",
    "#[cookie(= name)] struct A(u8);",
    "#[cookie(name = \"a\" name = \"b\")] struct A(u8);",
    "#[cookie(name(\"a\"), lifetime(\"1 day\"))] struct A(u8);",
    "#[cookie(r#name = \"a\", r#type = x)] struct A(u8);",
    "#[cookie(crate = )] struct A(u8);",
    "#[cookie(crate = ::)] struct A(u8);",
    "#[cookie(crate = a::<b>)] struct A(u8);",
    "#[cookie(name = b\"a\")] struct A(u8);",
    "#[cookie(name = c\"a\")] struct A(u8);",
    "#[cookie(name = 'a')] struct A(u8);",
    "#[cookie(name = r#\"a\"#)] struct A(u8);",
    "#[cookie(name = \"a\"suffix)] struct A(u8);",
    "#[cookie(name = concat!(\"a\", \"b\"))] struct A(u8);",
    "#[cookie(name = \"\u{0}\u{7f}\u{80}é\\u{10ffff}\")] struct A(u8);",
    "#[cookie(name = \"__hosé-\")] struct A(u8);",
    "#[cookie(name = \"__Host\")] struct A(u8);",
    "#[cookie(name = \"__Hostλ\")] struct A(u8);",
    "#[cookie(lifetime = \"\")] struct A(u8);",
    "#[cookie(lifetime = \"1\")] struct A(u8);",
    "#[cookie(lifetime = \"99999999999999999999999 weeks 1 second\")] struct A(u8);",
    "#[cookie(lifetime = \"18446744073709551615 seconds 1 second\")] struct A(u8);",
    "#[cookie(lifetime = \"18446744073709551615 years\")] struct A(u8);",
    "#[cookie(lifetime = \"s s s s\")] struct A(u8);",
    "#[cookie(lifetime = \"1 s\")] struct A(u8);",
    "#[cookie(lifetime = session or)] struct A(u8);",
    "#[cookie(lifetime = session or session)] struct A(u8);",
    "#[cookie(category = )] struct A(u8);",
    "#[cookie(category = Necessary[Security])] struct A(u8);",
    "#[cookie(category = Necessary(()))] struct A(u8);",
    "#[cookie(category = ::Necessary)] struct A(u8);",
    "#[cookie(category = _)] struct A(u8);",
    "#[cookie(category = Self)] struct A(u8);",
    "#[cookie(recipients = [\"a\" \"b\"])] struct A(u8);",
    "#[cookie(recipients = [[\"a\"]])] struct A(u8);",
    "#[cookie(recipients = {})] struct A(u8);",
    "#[cookie(domain = \"]\")] struct A(u8);",
    "#[cookie(domain = \"://:::\")] struct A(u8);",
    "#[cookie(domain = \"*.*.\")] struct A(u8);",
    "#[cookie(domain = \"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\")] struct A(u8);",
    "#[cookie(path = \"\")] struct A(u8);",
    "#[cookie(purpose(), purpose(fr), purpose(fr =), purpose(= \"a\"))] struct A(u8);",
    "#[cookie(purpose(fr- = \"a\", -fr = \"a\", fr-(a) = \"a\", fr-\"a\" = \"a\"))] struct A(u8);",
    "#[cookie(purpose(\"\\0é\" = \"a\", \"-\" = \"a\", é-1.5e3 = \"a\", r#fn = \"a\", _ = \"a\"))] struct A(u8);",
    "#[cookie(purpose(fr = \"a\") b, function{fr = \"a\"} function[fr = \"a\"], purpose[..](..))] struct A(u8);",
    "#[cookie(formerly, formerly(), formerly{}, formerly[path = \"/\"], formerly = 4, formerly() 4)] struct A(u8);",
    "#[cookie(formerly(name = \"\", path = \"\", domain = \"\", until = \"\"), formerly(name, until = 4))] struct A(u8);",
    "#[cookie(formerly(until = \"9999-12-31\"), formerly(until = \"1970-01-01\", until = \"\"))] struct A(u8);",
    "#[cookie(formerly(name = \"__hosé-*\", formerly(path = \"/\"), partitioned = \"/\"))] struct A(u8);",
    "#[doc] #[doc = 4] #[doc(hidden)] #[doc = include_str!(\"a\")] struct A(u8);",
    "#[doc = \"\"] #[doc = \" \"] struct A(u8);",
    "#[category] struct A;",
    "#[category(key = \"\")] struct A;",
    "#[category(key = 1, label = 2, description = 3, sale_or_share = 4, crate = 5)] struct A<T>;",
    "#[category(refused_with = [\"\", \"v\", \"\\0é\", \"\\0é\"], refused_with = 4, text_key = \"\")] struct A;",
    "#[embed(frame = \"{\")] struct A;",
    "#[embed(frame = \"}{a}\", link = \"{}\", privacy = \"{a b}\")] struct A;",
    "#[embed(frame = \"https://{a}/\", script = \"\", image = \"//a/\")] enum A { B }",
    "#[embed(frame = \"https://é/%é?{a}{b}={c}#%\", sandbox = \"é\")] struct A<T> { a: T }",
    "#[embed(script = \"/{0}/..?{0}=&{1}&b={1}\", start = \"../a\")] struct A(Option<u8>, ::std::option::Option<u8>);",
    "#[embed(origins(frame = [\"https:\", \"\", \"https://*.*.a\"], connect, image = 4), cookies = [A, A, 4])] struct A;",
    "#[embed(countries = [US, r#US, us, \"US\", fn], ratio = \"\", loading = \"\", thumbnail = \"a\", key = \"\")] struct A;",
    "#[policy] struct A(B);",
    "struct A(B, &B, [B], (B,), dyn B, impl B, fn(), !, _, <B as C>::D, B<C>, ::B, super::B, *const B, B!());",
    "struct A(#[cfg] B, #[cfg = 1] B, #[cfg()] B, #[cfg(a, b)] B, #[cfg(not(a))] pub B);",
    "site = \"https://a\", still_valid",
    "site = \"https://a\", still_valid()",
    "site = \"https://a\", still_valid(A)",
    "site = \"https://a\", still_valid(A = [0xffffffffffffffffffffffff])",
    "site = \"https://a\", still_valid(A = [-1])",
    "site = \"https://a\", choices = 4, audience_exemption = [\"FR\", FR FR]",
    "site = \"https://\u{e9}\", recipients",
    "site = \"https://a\", site_name = \"\u{0}\", changed = \"\u{0}\u{e9}\u{e9}-\u{e9}-\u{e9}\"",
    "site = \"https://a\", languages = [\"\", \"-\", \"\u{e9}-\u{e9}\", en]",
    "site = \"https://a\", languages(\"en\")",
    "site = \"https://a\", site_name, changed = \"99999999999999999999-99-99\"",
];

#[test]
fn odd_tokens_do_not_panic() {
    for text in ODD {
        feed(&lex(text), "of the list");
    }
}

#[test]
fn no_attribute_is_too_odd_for_a_cookie() {
    for text in ODD {
        feed(&lex(&format!("#[cookie({text})] #[category({text})] struct A(u8);")), "in an attribute");
    }
}

#[test]
fn shuffled_tokens_do_not_panic() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let seed = std::env::var("SEED").map_or(now as u64, |seed| seed.parse().unwrap());
    println!("SEED={seed}");
    let mut random = Random(seed | 1);
    for round in 0..800 {
        let of = format!("with SEED={seed} in round {round}");
        for good in [
            cookie(lex(COOKIE)),
            lex(ENUM),
            category(lex(CATEGORY)),
            embed(lex(EMBED)),
            lex(KEYS),
            lex(POLICY),
        ] {
            feed(&mangled(good, &mut random), &of);
        }
    }
}

#[test]
fn what_fuzzing_starts_from_and_what_it_found_does_not_panic() {
    let seeds = fs::read_dir(path("../tests/fuzz/corpus/derive")).unwrap();
    // Nothing was found as long as there is no folder for it.
    let found = fs::read_dir(path("../tests/fuzz/found/derive")).into_iter().flatten();
    for file in seeds.chain(found) {
        let path = file.unwrap().path();
        println!("{}", path.display());
        check(&fs::read(path).unwrap());
    }
}

#[test]
fn good_declarations_are_good() {
    let outputs = [
        stages::cookie(cookie(lex(COOKIE))),
        stages::category(category(lex(CATEGORY))),
        stages::embed(embed(lex(EMBED))),
        stages::policy(lex(KEYS), lex(POLICY)),
    ];
    for output in outputs.map(|output| output.to_string()) {
        assert!(!output.contains("compile_error"), "{output}");
    }
}

#[test]
fn a_rejection_without_a_complaint_is_an_error() {
    for output in [Complaints::default().finish(), Complaints::default().finish_with(lex("struct Stub;"))] {
        let output = output.to_string();
        assert!(output.contains("compile_error") && output.contains("internal error"), "{output}");
    }
}

/// Deletes, repeats and swaps a few tokens, also those inside of groups.
fn mangled(tokens: TokenStream, random: &mut Random) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    for tree in &mut trees {
        if let TokenTree::Group(group) = tree {
            let odd = [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];
            let delimiter = if random.below(30) == 0 { odd[random.below(4)] } else { group.delimiter() };
            *tree = Group::new(delimiter, mangled(group.stream(), random)).into();
        }
    }
    if random.below(2) == 0 && !trees.is_empty() {
        let (a, b) = (random.below(trees.len()), random.below(trees.len()));
        match random.below(3) {
            0 => drop(trees.remove(a)),
            1 => trees.insert(a, trees[b].clone()),
            _ => trees.swap(a, b),
        }
    }
    trees.into_iter().collect()
}

/// Xorshift: numbers that are random enough for a test.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}
