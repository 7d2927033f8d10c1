use cookie_policy::{Category, Choices, Cookie, policy};

/// To remember the visitor's cookie preferences
#[derive(Cookie)]
#[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = "184 days")]
struct Preferences(Choices);

/// Declares categories with a cookie each, and a policy with all of them.
macro_rules! policy_of {
    ($($category:ident = $key:literal, $cookie:ident;)*) => {
        $(
            /// Makes the choice longer.
            #[derive(Category)]
            #[category(key = $key, label = $key)]
            pub struct $category;

            /// To make the choice longer
            #[derive(Cookie)]
            #[cookie(name = $key, provider = site, category = crate::$category, lifetime = session, recipients = [])]
            pub struct $cookie(pub String);
        )*

        #[policy(site = "https://example.org", provider = "Example", choices = Preferences, recipients = [])]
        pub struct SitePolicy(Preferences, $($cookie),*);
    };
}

policy_of! {
    Category0 = "category-with-a-rather-long-key-00", Cookie0;
    Category1 = "category-with-a-rather-long-key-01", Cookie1;
    Category2 = "category-with-a-rather-long-key-02", Cookie2;
    Category3 = "category-with-a-rather-long-key-03", Cookie3;
    Category4 = "category-with-a-rather-long-key-04", Cookie4;
    Category5 = "category-with-a-rather-long-key-05", Cookie5;
    Category6 = "category-with-a-rather-long-key-06", Cookie6;
    Category7 = "category-with-a-rather-long-key-07", Cookie7;
    Category8 = "category-with-a-rather-long-key-08", Cookie8;
    Category9 = "category-with-a-rather-long-key-09", Cookie9;
    Category10 = "category-with-a-rather-long-key-10", Cookie10;
    Category11 = "category-with-a-rather-long-key-11", Cookie11;
    Category12 = "category-with-a-rather-long-key-12", Cookie12;
    Category13 = "category-with-a-rather-long-key-13", Cookie13;
    Category14 = "category-with-a-rather-long-key-14", Cookie14;
    Category15 = "category-with-a-rather-long-key-15", Cookie15;
}

fn main() {}
