//! The field that browsers enforce, evaluated as they do: by the crate `content-security-policy`.

use content_security_policy::{
    CheckResult, CspList, Destination, Element, Initiator, InlineCheckType, ParserMetadata, Policy as Csp,
    PolicyDisposition, PolicySource, Request,
};
use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Embed, Jar, Policy, Statistics, policy};
use url::Url;

use crate::site::{Chat, EmbedPolicy, Videos};

const SITE: &str = "https://example.org/page";

/// What each embed loads, and of which kind it is.
const LOADS: &[(&str, &str, Destination)] = &[
    ("video", "https://www.youtube-nocookie.com/embed/a?rel=0", Destination::IFrame),
    ("analytics", "https://www.googletagmanager.com/gtag/js?id=G-1", Destination::Script),
    ("analytics", "https://region1.google-analytics.com/g/collect", Destination::None),
    ("analytics", "https://www.google-analytics.com/g/collect", Destination::Image),
    ("chat", "https://chat.example/widget.js", Destination::Script),
    ("pixel", "https://ads.example/pixel?page=1", Destination::Image),
];

/// What the site itself loads, whatever visitors choose.
const OWN: &[(&str, Destination)] = &[
    ("https://example.org/page.html", Destination::IFrame),
    ("https://example.org/app.js", Destination::Script),
    ("https://example.org/api", Destination::None),
    ("https://example.org/image.webp", Destination::Image),
    ("https://cdn.example.org/app.js", Destination::Script),
    ("https://cdn.example.org/image.webp", Destination::Image),
    ("https://example.org/worker.js", Destination::Worker),
    ("blob:https://example.org/7f2c", Destination::Worker),
    ("blob:https://example.org/7f2c", Destination::Image),
    ("blob:https://example.org/7f2c", Destination::IFrame),
    ("blob:https://example.org/7f2c", Destination::None),
    ("data:text/javascript,1", Destination::Script),
    ("data:image/png;base64,", Destination::Image),
    // What no embed uses is not named, so that only the application's own field decides.
    ("https://fonts.example/font.woff2", Destination::Font),
    ("https://styles.example/style.css", Destination::Style),
    ("https://media.example/video.mp4", Destination::Video),
    ("https://city.example:8443/a/p/v1.html", Destination::IFrame),
];

fn enforced(field: &str) -> Csp {
    Csp::parse(field, PolicySource::Header, PolicyDisposition::Enforce)
}

fn field(jar: &Jar<EmbedPolicy>) -> Csp {
    let field = jar.content_security_policy().expect("the policy has embeds").to_string();
    assert!(field.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' '), "{field}");
    let policy = enforced(&field);
    assert!(policy.is_valid(), "{field}");
    policy
}

fn request(address: &str, destination: Destination, nonce: &str) -> Request {
    let url = Url::parse(address).unwrap();
    Request {
        current_url: url.clone(),
        url,
        origin: Url::parse(SITE).unwrap().origin(),
        redirect_count: 0,
        destination,
        initiator: Initiator::None,
        nonce: nonce.to_owned(),
        integrity_metadata: String::new(),
        parser_metadata: ParserMetadata::ParserInserted,
    }
}

fn loads(policies: &[Csp], address: &str, destination: Destination, nonce: &str) -> bool {
    let list = CspList(policies.to_vec());
    list.should_request_be_blocked(&request(address, destination, nonce)).0 == CheckResult::Allowed
}

/// Which embeds the browser loads.
fn loaded(visitor: &Visitor<EmbedPolicy>) -> Vec<&'static str> {
    let policy = [field(&visitor.request())];
    for (address, destination) in OWN {
        assert!(loads(&policy, address, *destination, ""), "{address} as {destination:?}");
    }
    let load = |(name, address, destination): &(&'static str, &str, Destination)| {
        loads(&policy, address, *destination, "").then_some(*name)
    };
    let mut names: Vec<_> = LOADS.iter().filter_map(load).collect();
    names.dedup();
    names
}

#[test]
fn browsers_load_what_the_visitor_allows_and_nothing_else() {
    let mut visitor = Visitor::new();
    assert_eq!(loaded(&visitor), [""; 0]);
    visitor.answer(Answer::change().grant::<Videos>()).unwrap();
    assert_eq!(loaded(&visitor), ["video"]);
    visitor.answer(Answer::change().grant::<Statistics>()).unwrap();
    assert_eq!(loaded(&visitor), ["video", "analytics"]);
    visitor.answer(Answer::change().grant::<Chat>()).unwrap();
    assert_eq!(loaded(&visitor), ["video", "analytics"], "the cookies of its script are refused");
    visitor.answer(Answer::accept_all()).unwrap();
    assert_eq!(loaded(&visitor), ["video", "analytics", "chat", "pixel"]);
    visitor.answer(Answer::refuse_all()).unwrap();
    assert_eq!(loaded(&visitor), [""; 0]);
}

#[test]
fn every_origin_that_is_declared_is_in_the_field_once_it_is_allowed() {
    let mut visitor = Visitor::<EmbedPolicy>::new();
    visitor.answer(Answer::accept_all()).unwrap();
    let text = visitor.request().content_security_policy().unwrap().to_string();
    for embed in EmbedPolicy::EMBEDS {
        let further = embed.origins().iter().flat_map(|(_, sources)| sources.iter().copied());
        for origin in embed.origin().into_iter().chain(further) {
            assert!(text.split([' ', ';']).any(|source| source == origin), "{origin} in {text}");
        }
    }
}

/// Without `worker-src`, browsers use `script-src` for workers (CSP Level 3, section 6.1.16).
#[test]
fn the_script_of_a_provider_is_not_a_worker_of_the_site() {
    let mut visitor = Visitor::<EmbedPolicy>::new();
    visitor.answer(Answer::accept_all()).unwrap();
    let (policy, worker) = ([field(&visitor.request())], "https://www.googletagmanager.com/worker.js");
    assert!(loads(&policy, worker, Destination::Script, ""));
    assert!(!loads(&policy, worker, Destination::Worker, ""));
}

/// The field of a site with nonces.
const STRICT: &str = "script-src 'nonce-bm9uY2U=' 'strict-dynamic'; object-src 'none'; base-uri 'none'";

/// E7: a field with hosts alone would also stop the application's own inline scripts.
#[test]
fn a_strict_policy_with_nonces_stays_in_force() {
    let mut visitor = Visitor::<EmbedPolicy>::new();
    let inline = |policies: &[Csp], nonce: Option<&str>| {
        let element = Element { nonce: nonce.map(Into::into) };
        let list = CspList(policies.to_vec());
        list.should_elements_inline_type_behavior_be_blocked(&element, InlineCheckType::Script, "1").0
            == CheckResult::Allowed
    };
    let (tag, own) = ("https://www.googletagmanager.com/gtag/js", "https://example.org/app.js");
    let before = [enforced(STRICT), field(&visitor.request())];
    assert!(
        inline(&before, Some("bm9uY2U=")) && !inline(&before, None) && !inline(&before, Some("b3RoZXI="))
    );
    assert!(
        loads(&before, own, Destination::Script, "bm9uY2U=") && !loads(&before, own, Destination::Script, "")
    );
    assert!(!loads(&before, tag, Destination::Script, "bm9uY2U="), "the nonce alone would allow it");
    assert!(loads(&before[..1], tag, Destination::Script, "bm9uY2U="));

    visitor.answer(Answer::accept_all()).unwrap();
    let after = [enforced(STRICT), field(&visitor.request())];
    assert!(
        loads(&after, tag, Destination::Script, "bm9uY2U=") && !loads(&after, tag, Destination::Script, "")
    );
    assert!(!inline(&after, None));
}

#[test]
fn what_runs_inline_is_ruled_by_the_application_alone() {
    let ours = CspList(vec![field(&Visitor::new().request())]);
    for kind in [InlineCheckType::Script, InlineCheckType::ScriptAttribute, InlineCheckType::Style] {
        let (result, _) =
            ours.should_elements_inline_type_behavior_be_blocked(&Element { nonce: None }, kind, "1");
        assert_eq!(result, CheckResult::Allowed, "{kind:?}");
    }
    assert_eq!(ours.is_js_evaluation_allowed("1").0, CheckResult::Allowed);
    assert_eq!(ours.is_wasm_evaluation_allowed().0, CheckResult::Allowed);
}

/// To write to the support
#[derive(Embed)]
#[embed(
    title = "Chat",
    provider = "Chat Ltd",
    category = Necessary(UserInput),
    script = "https://chat.example/widget.js",
    origins(connect = ["wss://chat.example", "wss://*.chat.example:8443"]),
    privacy = "https://chat.example/privacy",
    countries = [],
)]
struct Socket;

#[policy(
    site = "https://example.org",
    provider = "Example",
    recipients = [],
    embeds = [Socket],
    own_origins = ["https://cdn.example.org", "wss://live.example.org"],
)]
struct SocketPolicy();

/// The source `https://chat.example` does not match `wss://chat.example` (CSP Level 3, section 6.7.2.9).
#[test]
fn a_socket_can_be_declared_and_is_named_only_for_connections() {
    let field = Jar::<SocketPolicy>::from_cookie_header("").content_security_policy().unwrap();
    let policy = [enforced(field.as_str())];
    for (address, is_allowed) in [
        ("wss://chat.example/room", true),
        ("wss://eu.chat.example:8443/room", true),
        ("wss://live.example.org/", true),
        ("wss://eu.chat.example/room", false),
        ("wss://cdn.example.org/", false),
        ("wss://other.example/", false),
    ] {
        assert_eq!(loads(&policy, address, Destination::None, ""), is_allowed, "{address} in {field}");
    }
    assert_eq!(
        field.as_str(),
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: https://cdn.example.org https://chat.example; \
         connect-src 'self' data: blob: https://cdn.example.org wss://live.example.org wss://chat.example \
         wss://*.chat.example:8443; worker-src 'self' data: blob: https://cdn.example.org"
    );
}

#[policy(site = "https://example.org", provider = "Example", recipients = [])]
struct NoEmbeds();

#[test]
fn a_policy_without_embeds_has_no_field() {
    assert!(Jar::<NoEmbeds>::from_cookie_header("").content_security_policy().is_none());
}

#[test]
fn nothing_is_allowed_after_the_response_headers_were_sent() {
    let mut visitor = Visitor::<EmbedPolicy>::new();
    visitor.answer(Answer::accept_all()).unwrap();
    let jar = visitor.request();
    assert_eq!(jar.take_set_cookies().len(), 0);
    assert!(!loads(&[field(&jar)], LOADS[0].1, LOADS[0].2, ""));
}
