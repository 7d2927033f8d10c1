//! Releases that change what others keep, and what pages embed.

use crate::Row;
use crate::releases::row;

/// Declares releases with an embed and a third party that counts its viewers.
macro_rules! embedding {
    ($($module:ident [$($listed:ident),*] ($($viewer:tt)*) ($($keys:tt)*))*) => {$(
        mod $module {
            use cookie_policy::{Choices, Cookie, Embed, policy};

            /// To remember choices
            #[derive(Cookie)]
            #[cookie(name = "choices", provider = "A", category = Necessary(Choices), lifetime = "184 days")]
            #[allow(dead_code)]
            struct Chosen(Choices);

            /// To count viewers
            #[derive(Cookie)]
            #[cookie(
                name = "viewer",
                provider = "Video Ltd",
                category = Statistics,
                lifetime = "90 days",
                party = Third,
                recipients = ["Video Ltd"],
                $($viewer)*
            )]
            #[allow(dead_code)]
            struct Viewer;

            #[derive(Embed)]
            #[embed(
                key = "video",
                title = "Video",
                category = Marketing,
                privacy = "https://video.example/privacy",
                $($keys)*
            )]
            #[allow(dead_code)]
            struct Video;

            #[policy(
                site = "https://example.org",
                provider = "Site",
                choices = Chosen,
                recipients = [],
                embeds = [$($listed),*],
            )]
            pub(super) struct Release(Viewer, Chosen);
        }
    )*};
}

embedding! {
    without [] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR])
    with [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR])
    provider [Video] () (provider = "Film Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR])
    purpose [Video] () (provider = "Video Ltd", purpose = "To play films", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR])
    recipients [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd", "B"], countries = [FR])
    countries [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR, US])
    origin [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://film.example/a", recipients = ["Video Ltd"], countries = [FR])
    origins [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR], origins(frame = ["https://film.example"]))
    cookies [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR], cookies = [Viewer])
    stored [Video] (set_by = Script, storage = local_storage) (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/a", recipients = ["Video Ltd"], countries = [FR])
    path [Video] () (provider = "Video Ltd", purpose = "To play videos", frame = "https://video.example/b", recipients = ["Video Ltd"], countries = [FR], allow = "fullscreen")
}

pub(super) fn kept_elsewhere() -> Row {
    row::<with::Release, stored::Release>("where it is kept, with `storage`")
}

pub(super) fn of_embeds() -> Vec<Row> {
    use with::Release as With;
    vec![
        row::<without::Release, With>("an embed is added to a category that needs consent"),
        row::<With, without::Release>("the last embed of such a category is deleted"),
        row::<With, provider::Release>("its provider"),
        row::<With, purpose::Release>("its purpose"),
        row::<With, recipients::Release>("its recipients"),
        row::<With, countries::Release>("its countries"),
        row::<With, origin::Release>("the origin of its address"),
        row::<With, origins::Release>("its `origins`"),
        row::<With, cookies::Release>("a third party's cookie that comes with it"),
        row::<With, path::Release>("the rest of its address, `allow`"),
    ]
}
