//! What a browser stores of the headers, for every valid combination of attributes.

use cookie_policy::{Declaration, SameSite, SetCookie};

use crate::matrix::{Case, Cases, NOW, cases};
use crate::model::{self, CAP, Context, Store, Stored};

const HERE: Context = Context::page("www.shop.localhost", "/shop/basket");

/// What the declaration says.
fn promised(declaration: &Declaration, line: &SetCookie) -> Stored {
    Stored {
        name: declaration.name().to_owned(),
        value: line.value().to_owned(),
        domain: declaration.domain().unwrap_or(HERE.host).to_owned(),
        host_only: declaration.domain().is_none(),
        path: declaration.path().to_owned(),
        secure: declaration.secure(),
        http_only: declaration.http_only(),
        same_site: same_site(declaration.same_site()),
        partition: declaration.partitioned().then_some(HERE.top),
        expiry: declaration.lifetime().longest().map(|time| NOW + time.as_secs() as i64),
    }
}

fn same_site(declared: SameSite) -> model::SameSite {
    match declared {
        SameSite::Strict => model::SameSite::Strict,
        SameSite::Lax => model::SameSite::Lax,
        SameSite::None => model::SameSite::None,
        other => panic!("the model does not know {other}"),
    }
}

/// The identity of the cookies of two declarations.
fn identity(case: &dyn Case) -> (&str, Option<&str>, &str, bool) {
    let declared = case.declaration();
    (declared.name(), declared.domain(), declared.path(), declared.partitioned())
}

fn set(case: &dyn Case) -> SetCookie {
    case.set("some-value").expect("every encoding takes it")
}

fn receive(store: &mut Store, line: &SetCookie) {
    store.receive(line.as_str(), &HERE, NOW);
}

#[test]
fn there_is_a_case_for_every_legal_combination() {
    let count = |prefix: &str| {
        let name = format!("{prefix}matrix");
        cases().iter().filter(|case| case.declaration().name() == name).count()
    };
    // Paths, domains, `Secure` with `SameSite` and `Partitioned`, `HttpOnly`, lifetimes.
    assert_eq!(count(""), 2 * 2 * (6 + 2) * 2 * 3);
    assert_eq!(count("__Secure-"), 2 * 2 * 6 * 2 * 3);
    assert_eq!(count("__Http-"), 2 * 2 * 6 * 3);
    assert_eq!(count("__Host-"), 6 * 2 * 3);
    assert_eq!(count("__Host-Http-"), 6 * 3);
}

#[test]
fn every_cookie_is_stored_exactly_as_declared() {
    for case in cases() {
        let line = set(&*case);
        let mut store = Store::default();
        receive(&mut store, &line);
        assert_eq!(store.cookies(), [promised(case.declaration(), &line)], "{line}");
    }
}

#[test]
fn every_cookie_comes_back_to_the_application_that_set_it() {
    for case in cases() {
        let mut store = Store::default();
        receive(&mut store, &set(&*case));
        assert_eq!(case.read(&store.header(&HERE, NOW)).as_deref(), Ok("some-value"), "{:?}", case.removal());
    }
}

#[test]
fn every_cookie_lives_as_long_as_declared_and_no_longer() {
    for case in cases() {
        let mut store = Store::default();
        receive(&mut store, &set(&*case));
        let longest = case.declaration().lifetime().longest();
        let seconds = longest.map_or(CAP, |time| time.as_secs() as i64);
        assert!(!store.header(&HERE, NOW + seconds - 1).is_empty());
        assert_eq!(store.header(&HERE, NOW + seconds).is_empty(), longest.is_some());
    }
}

#[test]
fn every_cookie_reaches_the_requests_that_its_declaration_names() {
    for case in cases() {
        let mut store = Store::default();
        receive(&mut store, &set(&*case));
        let declared = case.declaration();
        let goes = |to: Context| !store.header(&to, NOW).is_empty();
        assert_eq!(goes(Context::page(HERE.host, "/")), declared.path() == "/");
        assert_eq!(goes(Context::page("shop.localhost", HERE.path)), declared.domain().is_some());
        assert_eq!(goes(Context { secure: false, ..HERE }), !declared.secure());
        let link = Context { reach: model::Reach::Link, ..HERE };
        assert_eq!(goes(link), declared.same_site() != SameSite::Strict);
        let form = Context { reach: model::Reach::Form, ..HERE };
        assert_eq!(goes(form), declared.same_site() == SameSite::None);
        assert_eq!(goes(Context { top: "https://news.localhost", ..HERE }), !declared.partitioned());
    }
}

#[test]
fn every_removal_removes_its_cookie_and_leaves_nothing() {
    for case in cases() {
        let mut store = Store::default();
        receive(&mut store, &set(&*case));
        let removal = case.removal();
        receive(&mut store, &removal);
        assert_eq!(store.cookies(), [], "{removal}");
    }
}

#[test]
fn a_removal_leaves_every_other_cookie_alone() {
    let cases = distinct(cases());
    for removed in &cases {
        let mut store = Store::default();
        cases.iter().for_each(|case| receive(&mut store, &set(&**case)));
        let before = store.cookies().to_vec();
        assert_eq!(before.len(), cases.len());
        receive(&mut store, &removed.removal());
        let gone = promised(removed.declaration(), &set(&**removed));
        let rest: Vec<_> = before.into_iter().filter(|cookie| *cookie != gone).collect();
        assert_eq!(rest.len() + 1, cases.len());
        assert_eq!(store.cookies(), rest);
    }
}

/// One cookie of each identity.
fn distinct(cases: Cases) -> Cases {
    let mut distinct = Cases::new();
    for case in cases {
        if !distinct.iter().any(|one| identity(&**one) == identity(&*case)) {
            distinct.push(case);
        }
    }
    assert_eq!(distinct.len(), 3 * 8 + 2 * 2);
    distinct
}

#[test]
fn a_removal_repeats_all_that_the_line_said_but_the_lifetime() {
    for case in cases() {
        let (line, removal) = (set(&*case), case.removal());
        let scope = |line: &SetCookie| {
            let attributes = line.as_str().split("; ").skip(1).map(str::to_owned);
            attributes
                .filter(|part| !part.starts_with("Max-Age") && !part.starts_with("Expires"))
                .collect::<Vec<_>>()
        };
        assert_eq!(scope(&line), scope(&removal));
    }
}
