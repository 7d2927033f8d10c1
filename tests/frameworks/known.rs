//! What the layer knows of a request: banner, link and page need no path and no language.

use axum::Router;
use axum::routing::{get, post};
use cookie_policy::{CookiePages, FramedPage, Jar, Language, PolicyLayer, Site};
use cookie_policy_tests::{SessionId, SitePolicy};
use cookie_policy_tests_servers::{Request, Response, Server};

use crate::apps::{APPS, PAGES};
use crate::pages::{at_each, send};
use crate::visitor::Visitor;

const OFFERED: [Language; 3] = [Language::ENGLISH, Language::FRENCH, Language::ITALIAN];

/// A site whose visitors read French once they are logged in.
fn site() -> Site<SitePolicy> {
    Site::new().languages(OFFERED).language(|jar| jar.get::<SessionId>().map(|_| Language::FRENCH))
}

fn new(server: &Server, path: &str, accept_language: &str) -> Response {
    send(server, Request::get(path).with("accept-language", accept_language), Visitor::New)
}

#[test]
fn an_answer_to_the_banner_leads_back_to_the_page_that_it_is_on() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(site()));
        let page = new(&server, "/audience?line=7&x=%C3%A9", "").body;
        let action = r#"action="/cookies?to=%2Faudience%3Fline%3D7%26x%3D%25C3%25A9""#;
        let link = r#"href="/cookies?from=%2Faudience%3Fline%3D7%26x%3D%25C3%25A9""#;
        assert!(page.contains(action) && page.contains(link), "{framework}: {page}");
        let long = format!("/audience?{}", "x".repeat(2100));
        assert!(
            new(&server, &long, "").body.contains(r#"action="/cookies" "#),
            "{framework}: it is too long"
        );
    }
}

#[test]
fn the_banner_is_in_the_language_that_the_application_or_else_the_browser_chooses() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(site()));
        for (accepted, tag) in [("it", "it"), ("tr, fr;q=0.5", "fr"), ("", "en"), ("tr", "en")] {
            let response = new(&server, "/audience", accepted);
            assert!(
                response.body.contains(&format!(" lang=\"{tag}\"")),
                "{framework} {accepted:?}: {}",
                response.body
            );
            assert!(
                response.values("vary").concat().contains("Accept-Language"),
                "{framework}: {:?}",
                response.lines
            );
        }
        let logged_in = Request::get("/audience").with("cookie", "sessionid=a").with("accept-language", "it");
        let response = logged_in.with("host", "localhost").send(&server);
        assert!(response.body.contains(" lang=\"fr\""), "{framework}: {}", response.body);
        assert!(
            !response.values("vary").concat().contains("Language"),
            "{framework}: the browser did not choose"
        );
    }
}

#[test]
fn several_fields_of_accepted_languages_are_one_list() {
    for (framework, serve) in APPS {
        let server = serve(PolicyLayer::new(site()));
        let request = Request::get("/audience").with("host", "localhost");
        let request = request.with("accept-language", "tr").with("accept-language", "it;q=0.9, fr;q=0.8");
        assert!(request.send(&server).body.contains(" lang=\"it\""), "{framework}");
    }
}

#[test]
fn twenty_languages_in_60_kb_are_read() {
    let others = [
        "tr", "no", "uk", "ja", "zh-Hant", "ko", "ar", "he", "hi", "th", "vi", "sr", "is", "ru", "ka", "hy",
        "sq", "mk", "fr",
    ];
    let field: String = (0..600).flat_map(|_| others).map(|tag| format!("{tag};q=0.5,")).collect();
    assert!(field.len() > 60_000);
    let (_, serve) = APPS[0];
    let page = new(&serve(PolicyLayer::new(site())), "/audience", &format!("{field}it;q=0.8"));
    assert!(page.body.contains(" lang=\"it\""), "{}", page.body);
}

#[test]
fn a_frame_gets_the_jar_the_language_and_the_path() {
    let framed = |pages: CookiePages<SitePolicy>| {
        pages.framed(|page| {
            let FramedPage { title, jar, language, path, .. } = page;
            format!("{title}|{language}|{path}|{}", jar.settings_link())
        })
    };
    at_each(site, framed, |framework, server| {
        // The link leads to the page before the policy page, however often it is used.
        let page = new(server, "/cookies?from=%2Fstops%3Fline%3D7", "fr").body;
        assert_eq!(
            page,
            "Politique de cookies|fr|/cookies?from=%2Fstops%3Fline%3D7|\
             <a href=\"/cookies?from=%2Fstops%3Fline%3D7\" lang=\"fr\" rel=\"external\">Gestion des cookies</a>",
            "{framework}"
        );
        let lost = new(server, "/cookies/kept?to=%2Fstops", "it").body;
        assert!(lost.contains("|it|/cookies/kept?to=%2Fstops|"), "{framework}: {lost}");
    });
}

#[test]
fn the_pages_can_have_a_language_of_their_own() {
    let greek = |pages: CookiePages<SitePolicy>| pages.language(|_| Some(Language::GREEK));
    at_each(site, greek, |framework, server| {
        assert!(new(server, "/cookies", "fr").body.contains("<html lang=\"el\">"), "{framework}");
    });
    let french = |pages: CookiePages<SitePolicy>| {
        pages.language(|jar| jar.get::<SessionId>().map(|_| Language::GREEK))
    };
    at_each(site, french, |framework, server| {
        assert!(
            new(server, "/cookies", "it").body.contains("<html lang=\"it\">"),
            "{framework}: the browser chooses"
        );
    });
}

#[test]
fn the_page_is_in_the_language_of_the_site() {
    for (framework, serve) in PAGES {
        let site = site();
        let pages = CookiePages::new(&site);
        let server = serve(PolicyLayer::new(site), pages);
        let page = new(&server, "/cookies", "it-CH");
        assert!(page.body.contains("<html lang=\"it\">"), "{framework}");
        assert!(page.values("vary").concat().contains("Accept-Language"), "{framework}: {:?}", page.lines);
    }
}

/// An application in which pages are nested, or answer to a form.
fn nested() -> Server {
    let page = async |jar: Jar<SitePolicy>| format!("{}{}", jar.banner(), jar.settings_link());
    let inner = Router::new().route("/stops", get(page)).route("/search", post(page));
    let inside = Router::new().route("/stops", get(page)).layer(PolicyLayer::new(site()));
    Server::start(Router::new().nest("/app", inner).layer(PolicyLayer::new(site())).nest("/inside", inside))
}

#[test]
fn inside_of_nested_routers_the_page_has_its_whole_address() {
    let server = nested();
    for prefix in ["/app", "/inside"] {
        let page = new(&server, &format!("{prefix}/stops?line=7"), "").body;
        let path = prefix.replace('/', "%2F");
        assert!(page.contains(&format!("action=\"/cookies?to={path}%2Fstops%3Fline%3D7\"")), "{page}");
    }
}

#[test]
fn no_answer_leads_back_to_a_page_that_a_link_cannot_reach() {
    let form = Request::form("/app/search", "q=x").with("host", "localhost");
    let page = form.send(&nested()).body;
    assert!(page.contains(r#"action="/cookies" "#) && page.contains(r#"<a href="/cookies" "#), "{page}");
}

#[test]
fn the_policy_inside_of_a_page_of_the_application_leads_back_to_it() {
    let page = async |jar: Jar<SitePolicy>| jar.document().html().to_string();
    let router = Router::new().route("/legal", get(page)).route("/cookies", get(page));
    let server = Server::start(router.layer(PolicyLayer::new(site())));
    let legal = new(&server, "/legal?a=b", "").body;
    assert!(legal.contains(r#"<form method="post" action="/cookies?to=%2Flegal%3Fa%3Db" "#), "{legal}");
    let own = new(&server, "/cookies?from=%2Fstops", "fr").body;
    assert!(own.contains(r#"action="/cookies?from=%2Fstops" "#) && own.contains("lang=\"fr\""), "{own}");
}
