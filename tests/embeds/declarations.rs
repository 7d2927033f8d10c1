//! Embeds as data.

use cookie_policy::{
    Directive, EmbedDeclaration, EmbedElement, Fingerprint, Gate, Marketing, Policy, Statistics,
};

use crate::site::{EmbedPolicy, Videos};

#[test]
fn the_policy_lists_them_with_its_defaults() {
    let keys: Vec<_> = EmbedPolicy::EMBEDS.iter().map(EmbedDeclaration::key).collect();
    assert_eq!(keys, ["video", "page", "analytics", "support", "pixel", "count"]);
    let [video, _, analytics, .., count] = EmbedPolicy::EMBEDS else { panic!("there are six") };
    assert_eq!(
        (video.element(), video.origin()),
        (EmbedElement::Frame, Some("https://www.youtube-nocookie.com"))
    );
    assert_eq!(video.countries(), ["IE", "US"]);
    assert_eq!(video.cookies()[0].name(), "VISITOR_INFO1_LIVE");
    assert_eq!(analytics.origins()[0], (Directive::Connect, &["https://*.google-analytics.com"][..]));
    assert_eq!((count.provider(), count.recipients(), count.origin()), ("Example", Some(&[][..]), None));
    assert_eq!(count.category().gate(), Gate::UnlessRefused);
}

#[test]
fn each_category_has_a_fingerprint_of_its_own() {
    let all: [Fingerprint; 3] = [
        EmbedPolicy::fingerprint::<Videos>(),
        EmbedPolicy::fingerprint::<Statistics>(),
        EmbedPolicy::fingerprint::<Marketing>(),
    ];
    assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2]);
}
