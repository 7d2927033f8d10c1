//! What the macros write for embeds.

use quote::quote;

use super::expansion::assert_expands;
use crate::stages;

#[test]
fn embed() {
    let item = quote! {
        /// To show videos of the city
        #[derive(Embed)]
        #[embed(
            title = "Video",
            provider = "YouTube (Google Ireland Limited)",
            category = crate::Videos,
            frame = "https://www.youtube-nocookie.com/embed/{id}?start={start}&rel=0",
            link = "https://www.youtube.com/watch?v={id}",
            cookies = [YouTubeVisitor],
            recipients = ["Google Ireland Limited"],
            privacy = "https://policies.google.com/privacy",
            countries = [US],
            sandbox = "allow-scripts  allow-same-origin",
            allow = "fullscreen",
            referrer_policy = "strict-origin-when-cross-origin",
            ratio = "16:9",
        )]
        pub struct Video {
            pub id: String,
            pub start: Option<u32>,
        }
    };
    assert_expands("embed", stages::embed(item));
}

#[test]
fn embedded_script() {
    let item = quote! {
        /// To count visits
        #[derive(Embed)]
        #[embed(
            title = "Visits",
            provider = site,
            category = Statistics(Anonymous),
            script = "/matomo.js",
            start = "scripts/matomo.js",
            origins(connect = ["https://stats.example.org"], image = []),
        )]
        struct Matomo(u32);
    };
    assert_expands("embedded_script", stages::embed(item));
}

#[test]
fn necessary_image() {
    let item = quote! {
        /// To show that the site is certified
        #[derive(Embed)]
        #[embed(
            key = "seal",
            title = "Seal",
            provider = "Certifier Ltd",
            category = Necessary(Security),
            image = "https://seal.example/seal.png",
            placeholder = shown,
            privacy = "https://seal.example/privacy",
            countries = [],
        )]
        pub(crate) struct Seal;
    };
    assert_expands("necessary_image", stages::embed(item));
}

#[test]
fn broken_embed() {
    let item = quote! {
        /// To show videos
        #[derive(Embed)]
        #[embed(title = "Video", provider = site, category = crate::Videos, frame = "https://{host}/", recipients = [])]
        pub struct Video {
            host: String,
        }
    };
    assert_expands("broken_embed", stages::embed(item));
}

#[test]
fn policy_with_embeds() {
    let keys = quote! {
        site = "https://example.org",
        provider = "Example",
        embeds = [Video, library::Map],
        own_origins = ["https://cdn.example.org"],
    };
    let item = quote!(
        struct SitePolicy();
    );
    assert_expands("policy_with_embeds", stages::policy(keys, item));
}
