#[path = "../embeds_site.rs"]
mod site;

use cookie_policy::{EmbedNeeds, EmbeddedIn, Jar, Statistics};
use site::{Map, SitePolicy, Video};

#[allow(deprecated)]
impl EmbeddedIn<SitePolicy> for Map {
    type By = cookie_policy::__private::Generated;
}

#[allow(deprecated)]
impl EmbedNeeds<Statistics> for Video {
    type By = cookie_policy::__private::Generated;
}

fn main() {
    let jar = Jar::<SitePolicy>::from_cookie_header("");
    let _ = jar.embed(Map);
    if let Some(consent) = jar.consent::<Statistics>() {
        let _ = consent.embed(Video { id: String::new() });
    }
}
