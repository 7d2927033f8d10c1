//! Pages with embeds as a server sends them: the field of the layer, scripts of the site, caching, and the way back.

use axum::Router;
use axum::body::Body;
use axum::extract::RawQuery;
use axum::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, CONTENT_TYPE, HeaderName,
};
use axum::http::{Request, Response};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use cookie_policy::testing::Visitor;
use cookie_policy::{
    Answer, Choices, Cookie, CookiePages, Embed, Jar, Narrowing, PolicyLayer, Site, Tally, policy,
};
use tower::ServiceExt as _;

use crate::attribute;
use crate::site::{Analytics, EmbedPolicy, Videos, page, video};

const OWN: &str = "default-src 'self'";

pub(super) struct Application {
    routes: Router,
    pub(super) tally: Tally,
}

impl Application {
    pub(super) fn new(narrowing: Option<Narrowing>) -> Self {
        Self::of(Site::new(), narrowing)
    }

    pub(super) fn of(site: Site<EmbedPolicy>, narrowing: Option<Narrowing>) -> Self {
        let routes = Router::new()
            .route(
                "/tram",
                get(async |jar: Jar<EmbedPolicy>| Html(jar.embed(video("a")).at("/tram").to_string())),
            )
            .route("/city", get(async |jar: Jar<EmbedPolicy>| Html(jar.embed(page("p")).to_string())))
            .route("/plain", get(async || "text"))
            .route("/own", get(async || ([(CONTENT_SECURITY_POLICY, OWN)], Html("")).into_response()))
            .route("/typed", get(typed))
            .merge(CookiePages::new(&site));
        let mut layer = PolicyLayer::new(site);
        if let Some(narrowing) = narrowing {
            layer = layer.narrow(narrowing);
        }
        let tally = layer.tally();
        Self { routes: routes.layer(layer), tally }
    }

    pub(super) async fn send(&self, request: Request<Body>) -> Response<Body> {
        self.routes.clone().oneshot(request).await.unwrap()
    }

    pub(super) async fn get(&self, visitor: &Visitor<EmbedPolicy>, path: &str) -> Response<Body> {
        self.send(Request::get(path).header("cookie", visitor.header()).body(Body::empty()).unwrap()).await
    }
}

fn fields(response: &Response<Body>, name: HeaderName) -> Vec<String> {
    response.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

async fn text(response: Response<Body>) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1_000_000).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn granting() -> Visitor<EmbedPolicy> {
    let mut visitor = Visitor::new();
    visitor.answer(Answer::change().grant::<Videos>()).unwrap();
    visitor
}

#[tokio::test]
async fn the_layer_appends_its_field_to_pages_and_leaves_that_of_the_application() {
    let application = Application::new(Some(Narrowing::Enforce));
    let (new, granting) = (Visitor::new(), granting());
    let before = application.get(&new, "/own").await;
    let [own, ours] = &fields(&before, CONTENT_SECURITY_POLICY)[..] else { panic!("there are two") };
    assert_eq!(own, OWN);
    assert!(
        ours.starts_with("frame-src 'self' data: blob: https://cdn.example.org https://city.example:8443;"),
        "{ours}"
    );
    assert!(ours.ends_with("; report-uri /cookies/reports"), "{ours}");
    let after = application.get(&granting, "/tram").await;
    assert!(fields(&after, CONTENT_SECURITY_POLICY)[0].contains(" https://www.youtube-nocookie.com"));
    assert_eq!(fields(&application.get(&granting, "/plain").await, CONTENT_SECURITY_POLICY), [""; 0]);
}

/// Responds with the content type of the query.
async fn typed(RawQuery(kind): RawQuery) -> Response<Body> {
    let kind = kind.unwrap_or_default().replace("%20", " ");
    Response::builder().header(CONTENT_TYPE, kind).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn the_field_is_with_all_that_a_browser_may_show_as_a_page() {
    let application = Application::new(Some(Narrowing::Enforce));
    for (kind, is_page) in [
        ("text/html", true),
        ("TEXT/HTML;charset=utf-8", true),
        ("text/html,charset=utf-8", true),
        ("text/html%20charset=utf-8", true),
        ("text/plain;charset=utf-8,text/html", true),
        ("html", true),
        ("", true),
        ("*/*", true),
        ("application/atom+xml", true),
        ("image/svg+xml", true),
        ("text/plain", false),
        ("application/json;charset=utf-8", false),
        ("text/javascript", false),
        ("image/png", false),
    ] {
        let response = application.get(&Visitor::new(), &format!("/typed?{kind}")).await;
        assert_eq!(fields(&response, CONTENT_SECURITY_POLICY).len(), usize::from(is_page), "{kind}");
    }
}

#[tokio::test]
async fn what_is_in_an_object_is_narrowed_like_a_frame() {
    let application = Application::new(Some(Narrowing::Enforce));
    for (visitor, is_allowed) in [(Visitor::new(), false), (granting(), true)] {
        let field = fields(&application.get(&visitor, "/tram").await, CONTENT_SECURITY_POLICY).concat();
        let objects = field.split("; ").find(|directive| directive.starts_with("object-src ")).unwrap();
        assert_eq!(objects.contains("https://www.youtube-nocookie.com"), is_allowed, "{objects}");
    }
}

#[tokio::test]
async fn it_only_reports_if_it_is_told_to_and_says_nothing_if_it_is_not() {
    let new = Visitor::new();
    let response = Application::new(Some(Narrowing::ReportOnly)).get(&new, "/own").await;
    assert_eq!(fields(&response, CONTENT_SECURITY_POLICY), [OWN]);
    assert_eq!(fields(&response, CONTENT_SECURITY_POLICY_REPORT_ONLY).len(), 1);
    let response = Application::new(None).get(&new, "/own").await;
    assert_eq!(fields(&response, CONTENT_SECURITY_POLICY), [OWN]);
    assert_eq!(fields(&response, CONTENT_SECURITY_POLICY_REPORT_ONLY), [""; 0]);
}

#[tokio::test]
async fn a_page_with_an_embed_that_can_be_refused_is_kept_by_no_cache() {
    let application = Application::new(None);
    for visitor in [Visitor::new(), granting()] {
        let response = application.get(&visitor, "/tram").await;
        assert_eq!(response.headers()["cache-control"], "private, no-store");
    }
    let response = application.get(&Visitor::new(), "/city").await;
    assert!(!response.headers().contains_key("cache-control"), "what is necessary is the same for everybody");
}

#[tokio::test]
async fn a_narrowed_page_is_the_visitor_s_and_without_a_cache_once_something_is_allowed() {
    let application = Application::new(Some(Narrowing::Enforce));
    let mut refusing = Visitor::new();
    refusing.answer(Answer::refuse_all()).unwrap();
    let cached = async |visitor: &Visitor<EmbedPolicy>| {
        application.get(visitor, "/own").await.headers()["cache-control"].to_str().unwrap().to_owned()
    };
    assert_eq!(cached(&refusing).await, "private");
    assert_eq!(cached(&granting()).await, "private, no-store");
}

/// To remember the choices
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct MyChoices(#[allow(dead_code)] Choices);

/// To count visits
#[derive(Embed)]
#[embed(
    title = "Visits",
    provider = site,
    category = Statistics(Anonymous),
    script = "/count.js",
    origins(connect = ["https://stats.example.org"]),
)]
#[allow(dead_code)]
struct Count;

#[policy(
    site = "https://example.org",
    provider = "Example",
    choices = MyChoices,
    recipients = [],
    audience_exemption = [FR],
    embeds = [Count],
    own_origins = ["https://stats.example.org"],
)]
struct CountPolicy(MyChoices);

#[tokio::test]
async fn a_field_that_no_choice_changes_leaves_pages_to_caches() {
    let layer = PolicyLayer::new(Site::<CountPolicy>::new()).narrow(Narrowing::Enforce);
    let routes = Router::new().route("/", get(async || Html(""))).layer(layer);
    let mut refusing = Visitor::<CountPolicy>::new();
    refusing.answer(Answer::refuse_all()).unwrap();
    let mut sent = Vec::new();
    for visitor in [&Visitor::new(), &refusing] {
        let request = Request::get("/").header("cookie", visitor.header()).body(Body::empty()).unwrap();
        let response = routes.clone().oneshot(request).await.unwrap();
        assert!(!response.headers().contains_key("cache-control"), "{:?}", response.headers());
        sent.extend(fields(&response, CONTENT_SECURITY_POLICY));
    }
    assert!(sent.len() == 2 && sent[0] == sent[1], "{sent:?}");
}

#[tokio::test]
async fn the_answer_to_a_placeholder_leads_back_to_it() {
    let application = Application::new(None);
    let mut visitor = Visitor::new();
    let placeholder = text(application.get(&visitor, "/tram").await).await;
    let (id, action) = (attribute(&placeholder, "id").unwrap(), attribute(&placeholder, "action").unwrap());
    let answer = Request::post(&action)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body("answer=change&videos=grant".into())
        .unwrap();
    let response = application.send(answer).await;
    visitor.receive_lines(fields(&response, HeaderName::from_static("set-cookie")));
    let kept = response.headers()["location"].to_str().unwrap().to_owned();
    let response = application.get(&visitor, &kept).await;
    assert_eq!(response.headers()["location"].to_str().unwrap(), format!("/tram#{id}"));
    let video = text(application.get(&visitor, "/tram").await).await;
    assert!(video.contains("<iframe") && attribute(&video, "id") == Some(id), "{video}");
}

#[tokio::test]
async fn the_script_of_the_site_is_served_under_its_hash() {
    let application = Application::new(None);
    let mut visitor = Visitor::<EmbedPolicy>::new();
    visitor.answer(Answer::accept_all()).unwrap();
    let tag = visitor.request().embed(Analytics { id: "G-1" }).to_string();
    let address = attribute(&tag, "src").unwrap();
    let own = include_str!("ga.js");
    let former = format!("{}&v=0123456789abcdef", address.split("&v=").next().unwrap());
    for (path, cached) in [(&address, "public, max-age=31536000, immutable"), (&former, "no-store")] {
        let response = application.get(&Visitor::new(), path).await;
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(
            (header("cache-control"), header("x-content-type-options")),
            (cached.to_owned(), "nosniff".to_owned())
        );
        assert_eq!(text(response).await, own);
    }
    for path in ["/cookies/start.js", "/cookies/start.js?of=video&v=1", "/cookies/start.js?of=../ga"] {
        assert_eq!(application.get(&Visitor::new(), path).await.status(), 404, "{path}");
    }
}

/// A cache replaces the fields of a stored page by those of a 304 (RFC 9111, section 3.2), which need not repeat the
/// application's own policy (RFC 9110, section 15.4.5).
#[tokio::test]
async fn a_page_that_did_not_change_keeps_the_policy_of_the_application() {
    use axum::http::StatusCode;
    for (narrowing, name) in [
        (Narrowing::Enforce, CONTENT_SECURITY_POLICY),
        (Narrowing::ReportOnly, CONTENT_SECURITY_POLICY_REPORT_ONLY),
    ] {
        let own = name.clone();
        let routes = Router::new()
            .route("/same", get(async || (StatusCode::NOT_MODIFIED, [("etag", "\"1\"")])))
            .route("/said", get(async move || (StatusCode::NOT_MODIFIED, [(own, OWN)])));
        let routes = routes.layer(PolicyLayer::new(Site::<EmbedPolicy>::new()).narrow(narrowing));
        let application = Application { tally: PolicyLayer::new(Site::<EmbedPolicy>::new()).tally(), routes };
        let visitor = Visitor::new();
        assert_eq!(fields(&application.get(&visitor, "/same").await, name.clone()), [""; 0]);
        assert_eq!(fields(&application.get(&visitor, "/said").await, name).len(), 2);
    }
}

/// `;` ends a directive (CSP Level 3, section 2.2), and `,` a whole policy.
#[test]
fn no_address_of_the_pages_ends_the_field_that_names_it() {
    for path in ["/a;b", "/a,b"] {
        let made = std::panic::catch_unwind(|| Site::<EmbedPolicy>::new().pages_at(path));
        assert!(made.is_err(), "{path}");
        let address = format!("https://example.org{path}");
        assert!(cookie_policy::Mount::at(&address).is_err(), "{path}");
    }
}
