//! What the extractors of answers read: in actix-web, Poem and Salvo.

use cookie_policy::{Answer, Error, Jar, PolicyLayer, Site};
use cookie_policy_tests::SitePolicy;
use cookie_policy_tests_servers::{Request, Server};
use poem::EndpointExt as _;

use crate::apps::{actix_web as actix_app, poem as poem_app, salvo as salvo_app};

type SiteJar = Jar<SitePolicy>;

fn layer() -> PolicyLayer<SitePolicy> {
    PolicyLayer::new(Site::new())
}

mod in_actix_web {
    use actix_web::App;
    use actix_web::web::{PayloadConfig, post};

    use super::{Answer, Error, Server, SiteJar, SitePolicy, actix_app, layer};

    async fn record(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<&'static str, Error> {
        jar.answer(answer).map(|_| "recorded")
    }

    /// Serves an application that takes payloads up to a size, which does not count for answers.
    pub(super) fn serve(limit: usize) -> Server {
        actix_app::start(move || {
            let app = App::new().app_data(PayloadConfig::new(limit));
            app.route("/", post().to(record)).wrap(layer())
        })
    }
}

mod in_poem {
    use super::{Answer, Error, SiteJar, SitePolicy};

    #[poem::handler]
    pub(super) fn record(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<&'static str, Error> {
        jar.answer(answer).map(|_| "recorded")
    }
}

mod in_salvo {
    use salvo::Writer as _;

    use super::{Answer, Error, SiteJar, SitePolicy};

    #[salvo::handler]
    pub(super) async fn record(mut jar: SiteJar, answer: Answer<SitePolicy>) -> Result<&'static str, Error> {
        jar.answer(answer).map(|_| "recorded")
    }
}

fn servers() -> [(&'static str, Server); 4] {
    let route = poem::Route::new().at("/", poem::post(in_poem::record));
    let router = salvo::Router::new().post(in_salvo::record);
    [
        ("actix-web, 8 bytes", in_actix_web::serve(8)),
        ("actix-web, 10 MB", in_actix_web::serve(10_000_000)),
        ("poem", poem_app::start(route.with(layer()))),
        ("salvo", salvo_app::start(salvo::Service::new(router).hoop(layer()))),
    ]
}

const FORM: &str = "answer=accept_all";

fn form(body: impl AsRef<[u8]>) -> Request {
    Request::form("/", body).with("host", "shop.example")
}

/// A form of `bytes` bytes; empty pairs have no meaning.
fn long(bytes: usize) -> Request {
    form(format!("{FORM}{}", "&".repeat(bytes - FORM.len())))
}

#[test]
fn a_request_is_an_answer_or_is_refused() {
    for (framework, server) in servers() {
        for (request, status) in [
            (form(FORM), 200),
            (long(16_384), 200),
            (form(FORM).with("origin", "https://evil.example"), 403),
            (Request::post("/", FORM).with("host", "shop.example"), 415),
            (long(16_385), 413),
            (form(b"answer=accept_all\xff"), 400),
            (form("answer=perhaps"), 422),
        ] {
            let response = request.send(&server);
            assert_eq!(response.status, status, "{framework} {:?} {}", request.fields, response.body);
            assert_eq!(response.set_cookies().is_empty(), status != 200, "{framework}");
        }
        let lines = server.log.lines();
        assert_eq!(lines.len(), 5, "{framework}: each refusal is logged once: {lines:?}");
    }
}

#[test]
fn in_http_2_the_authority_is_the_host() {
    for (framework, server) in servers() {
        for (origin, status) in [("https://shop.example", 200), ("https://evil.example", 403)] {
            let response = form(FORM).with("origin", origin).send_http2(&server);
            assert_eq!(response.status, status, "{framework} {origin}");
        }
    }
}
