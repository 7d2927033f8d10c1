use cookie_policy::{Cookie, Embed, Site, policy};

/// To keep the session
#[derive(Cookie)]
#[cookie(name = "sessionid", provider = site, category = Necessary(UserInput), lifetime = session)]
struct SessionId(String);

mod of_a_module {
    /// To keep the basket
    #[derive(cookie_policy::Cookie)]
    #[cookie(name = "basket", provider = site, category = Necessary(UserInput), lifetime = session)]
    pub struct Basket(pub String);
}

macro_rules! policy_of_types {
    ($name:ident: $($cookie:ty),*) => {
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        struct $name($($cookie),*);
    };
}

macro_rules! policy_of_paths {
    ($name:ident: $($cookie:path),*) => {
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        struct $name($($cookie),*);
    };
}

macro_rules! part_of_types {
    ($name:ident: $($cookie:ty),*) => {
        #[policy(part)]
        struct $name($($cookie),*);
    };
}

macro_rules! embed_of_a_type {
    ($name:ident: $field:ty) => {
        /// To show a map
        #[derive(Embed)]
        #[embed(title = "Map", provider = site, category = Necessary(UserInterface), frame = "/map?near={near}")]
        struct $name {
            near: $field,
        }
    };
}

policy_of_types!(Types: SessionId, of_a_module::Basket);
policy_of_paths!(Paths: SessionId, of_a_module::Basket);
part_of_types!(Part: SessionId, crate::of_a_module::Basket);
embed_of_a_type!(Map: Option<String>);

#[policy(site = "https://example.org", provider = "Example", recipients = [], parts = [Part], embeds = [Map])]
struct Whole();

fn main() {
    let jar = Site::<Types>::new().jar(["basket=a"], None);
    assert_eq!(jar.get::<of_a_module::Basket>().map(|basket| basket.0).as_deref(), Some("a"));
    let jar = Site::<Paths>::new().jar(["sessionid=b"], None);
    assert_eq!(jar.get::<SessionId>().map(|session| session.0).as_deref(), Some("b"));
    let _ = Site::<Whole>::new();
}
