//! The same policy in two releases.

/// Declares the types of a release, with what the releases have different.
macro_rules! release {
    ($module:ident {
        session: { $($session:tt)* },
        visitor: { $($visitor:tt)* },
        stops: { $($stops:tt)* },
        stops_category: { $($category:tt)* },
        policy: { $($policy:tt)* },
        more: { $($more:ident = $declared:tt)* },
    }) => {
        #[allow(dead_code, reason = "only the lists are used")]
        pub(crate) mod $module {
            use cookie_policy::{Category, Choices, Cookie, policy};

            /// To keep the visitor logged in
            #[derive(Cookie)]
            #[cookie(name = "sessionid", provider = site, category = Necessary(Authentication), $($session)*)]
            pub(crate) struct SessionId(pub String);

            /// To remember the choices
            #[derive(Cookie)]
            #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
            pub(crate) struct Remembered(pub Choices);

            #[derive(Cookie)]
            #[cookie(name = "visitor_id", provider = site, category = Statistics, $($visitor)*)]
            pub(crate) struct VisitorId(pub String);

            #[derive(Category)]
            #[category(key = "stops", $($category)*)]
            pub(crate) struct NearbyStops;

            /// To suggest stops
            #[derive(Cookie)]
            #[cookie(name = "stops", provider = site, category = self::NearbyStops, $($stops)*)]
            pub(crate) struct Stops(pub String);

            $(
                /// To count what visitors look at
                #[derive(Cookie)]
                #[cookie $declared]
                pub(crate) struct $more(pub String);
            )*

            #[policy(
                site = "https://example.org", provider = "Example Ltd", recipients = [], choices = Remembered, $($policy)*
            )]
            pub(crate) struct ExamplePolicy(SessionId, Remembered, VisitorId, Stops, $($more),*);
        }
    };
}

release!(before {
    session: { lifetime = "14 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "90 days", recipients = ["A Ltd", "B Ltd"] },
    stops: { lifetime = "90 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops." },
    policy: { changed = "2026-11-24" },
    more: {},
});

release!(longer {
    session: { lifetime = "30 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "180 days", recipients = ["A Ltd", "B Ltd"] },
    stops: { lifetime = "90 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops." },
    policy: { changed = "2026-11-24" },
    more: {},
});

release!(shorter {
    session: { lifetime = "14 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "30 days", recipients = ["B Ltd"] },
    stops: { lifetime = "30 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops." },
    policy: { changed = "2026-12-24" },
    more: {},
});

release!(reworded {
    session: { lifetime = "14 days", http_only = false },
    visitor: {
        purpose = "To recognise visitors", purpose_key = "To tell visitors apart", purpose(fr = "Reconnaître les visiteurs"),
        lifetime = "90 days", recipients = ["B Ltd", "A Ltd"]
    },
    stops: { lifetime = "90 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops and lines." },
    policy: { changed = "2026-12-24" },
    more: {},
});

release!(more {
    session: { lifetime = "14 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "90 days", recipients = ["A Ltd", "B Ltd"] },
    stops: { lifetime = "90 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops." },
    policy: { changed = "2026-12-24" },
    more: {
        Visits = (name = "visits", provider = site, category = Statistics, lifetime = "30 days", recipients = [])
        Advertising = (name = "ad", provider = site, category = Marketing, lifetime = "30 days", recipients = [])
        Basket =
            (name = "basket", provider = site, category = Necessary(UserInput), lifetime = "2 hours", refresh = true)
    },
});

release!(told {
    session: { lifetime = "14 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "90 days", recipients = ["A Ltd", "B Ltd"] },
    stops: { lifetime = "90 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops.", summary = "To suggest stops." },
    policy: { changed = "2026-12-24", controller = "Example Ltd", refusal = "The site works without them." },
    more: {},
});

release!(told_shorter {
    session: { lifetime = "14 days" },
    visitor: { purpose = "To tell visitors apart", lifetime = "90 days", recipients = ["A Ltd", "B Ltd"] },
    stops: { lifetime = "30 days", recipients = [] },
    stops_category: { label = "Stops", description = "Suggests stops.", summary = "To suggest stops." },
    policy: { changed = "2026-12-24", controller = "Example Ltd", refusal = "The site works without them." },
    more: {},
});
