//! What pages embed: one frame, and the field that lets browsers enforce it.

use std::rc::Rc;

use cookie_policy::testing::Visitor;
use cookie_policy::{Answer, Category, Embed, Jar, Site as PolicySite, policy};

use super::contest::{Contestant, Task};
use super::declared::CookiePreferences;
use crate::table::Limit;

const BATCH: usize = 16;

/// Shows videos of other sites on these pages.
#[derive(Category)]
#[category(key = "videos", label = "Videos")]
struct Videos;

/// Frames of providers, each at its own origin.
macro_rules! frames {
    ($($name:ident = $address:literal,)*) => {$(
        /// To show videos of the city
        #[derive(Embed)]
        #[embed(
            title = "Video", provider = "Example Video Ltd", category = crate::run_time::embeds::Videos, frame = $address,
            recipients = ["Example Video Ltd"], privacy = "https://video.example/privacy", countries = [IE],
        )]
        struct $name {
            id: String,
        }
    )*};
}

frames!(
    Video0 = "https://video0.example/embed/{id}",
    Video1 = "https://video1.example/embed/{id}",
    Video2 = "https://video2.example/embed/{id}",
    Video3 = "https://video3.example/embed/{id}",
    Video4 = "https://video4.example/embed/{id}",
    Video5 = "https://video5.example/embed/{id}",
    Video6 = "https://video6.example/embed/{id}",
    Video7 = "https://video7.example/embed/{id}",
    Video8 = "https://video8.example/embed/{id}",
    Video9 = "https://video9.example/embed/{id}",
);

/// A site with ten embeds.
#[policy(
    site = "https://example.org", provider = "Example", choices = CookiePreferences, recipients = [],
    embeds = [Video0, Video1, Video2, Video3, Video4, Video5, Video6, Video7, Video8, Video9],
)]
struct Videos10(CookiePreferences);

/// One frame in the page of a visitor who allowed it.
pub(crate) fn frame() -> Task {
    let jar = Rc::new(jar(&PolicySite::new()));
    assert_eq!(own(&jar, id()), format(&id()), "formatting writes another element");
    Task {
        name: "one frame",
        limits: vec![Limit::Ratio("format!", 3.0)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, id, move |id| own(&jar, id)),
            Contestant::new("format!", BATCH, id, |id| format(&id)),
        ],
    }
}

/// The further `Content-Security-Policy` of a page, from a jar that has read the visitor's choices.
pub(crate) fn field() -> Task {
    let site = PolicySite::new();
    let prepare = move || jar(&site);
    let expected = prepare().content_security_policy().map(|field| field.to_string()).unwrap_or_default();
    Task {
        name: "the field of ten embeds",
        limits: vec![Limit::Own(1_000.0)],
        contestants: vec![
            Contestant::new("cookie-policy", BATCH, prepare, |jar| {
                let field = jar.content_security_policy();
                (field, jar)
            }),
            Contestant::new("floor", BATCH, || (), move |()| expected.clone()),
        ],
    }
}

fn jar(site: &PolicySite<Videos10>) -> Jar<Videos10> {
    let mut visitor = Visitor::<Videos10>::new();
    assert!(visitor.answer(Answer::accept_all()).is_ok());
    let jar = site.jar([visitor.header().as_str()], None);
    assert!(jar.consent::<Videos>().is_some());
    jar
}

fn id() -> String {
    "dQw4w9WgXcQ".to_owned()
}

fn own(jar: &Jar<Videos10>, id: String) -> String {
    jar.embed(Video0 { id }).to_string()
}

/// The same as somebody would write it who trusts the id.
fn format(id: &str) -> String {
    format!(
        "<section class=\"visitor-embed\" id=\"video0-6c53a852\"><iframe src=\"https://video0.example/embed/{id}\" \
         title=\"Video\" loading=\"lazy\"></iframe></section>"
    )
}
