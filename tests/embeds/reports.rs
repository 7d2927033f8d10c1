//! Reports of browsers about what they did not load.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use cookie_policy::testing::Visitor;
use cookie_policy::{Narrowing, Site};

use crate::served::Application;

impl Application {
    async fn report(&self, body: impl Into<Body>) -> u16 {
        let request = Request::post("/cookies/reports")
            .header(CONTENT_TYPE, "application/csp-report")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(body.into()).unwrap()).await.status().as_u16()
    }

    fn blocked(&self) -> Vec<(&'static str, String, u64)> {
        self.tally.blocked().map(|load| (load.directive(), load.origin().to_owned(), load.count())).collect()
    }
}

fn about(directive: &str, blocked: &str) -> String {
    format!(r#"{{"csp-report": {{"effective-directive": "{directive}", "blocked-uri": "{blocked}"}}}}"#)
}

#[tokio::test]
async fn reports_of_browsers_are_counted_by_origin() {
    let application = Application::new(Some(Narrowing::Enforce));
    for _ in 0..2 {
        assert_eq!(application.report(about("frame-src", "https://video.example/secret?id=1")).await, 204);
    }
    assert_eq!(application.report(about("frame-ancestors", "https://video.example/")).await, 204);
    assert_eq!(application.blocked(), [("frame-src", "https://video.example".to_owned(), 2)]);
}

#[tokio::test]
async fn reports_that_are_too_long_malformed_or_of_others_are_not_counted() {
    let application = Application::new(Some(Narrowing::Enforce));
    let long = format!("{}{}", about("frame-src", "https://a.example"), " ".repeat(10_000_000));
    assert_eq!(application.report(long).await, 413);
    for malformed in ["frame-src", &"[".repeat(4_000), &about("frame-src", "https://a.example\r\n")] {
        assert_eq!(application.report(malformed.to_owned()).await, 400, "{malformed:.40}");
    }
    for (header, value, status) in [
        ("sec-fetch-site", "cross-site", 403),
        ("origin", "https://evil.example", 403),
        ("content-type", "text/plain", 415),
    ] {
        let request = Request::post("/cookies/reports").header(header, value);
        let body = Body::from(about("frame-src", "https://a.example"));
        assert_eq!(application.send(request.body(body).unwrap()).await.status(), status, "{value}");
    }
    assert_eq!(application.blocked(), []);
    assert_eq!(application.get(&Visitor::new(), "/cookies/reports").await.status(), 405);
}

/// The minutes since 1970 of one test.
static MINUTE: AtomicU64 = AtomicU64::new(1);

fn minute() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(60 * MINUTE.load(Ordering::Relaxed))
}

#[tokio::test]
async fn origins_beyond_256_and_reports_beyond_600_a_minute_are_not_kept() {
    let application = Application::of(Site::new().clock(minute), Some(Narrowing::Enforce));
    for total in [600, 1200] {
        for i in 0..700 {
            application.report(about("img-src", &format!("https://{}.example/", i % 300))).await;
        }
        let blocked = application.blocked();
        assert_eq!(blocked.iter().map(|(_, _, count)| count).sum::<u64>(), total);
        assert_eq!(blocked.len(), 257);
        let others = total / 300 * 44;
        assert!(blocked.contains(&("img-src", "others".to_owned(), others)), "{blocked:?}");
        MINUTE.fetch_add(1, Ordering::Relaxed);
    }
}
