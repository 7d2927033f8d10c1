//! Two necessary cookies of one name at two paths: each moves by itself.

use cookie_policy::Policy;
use cookie_policy::testing::Visitor;

use crate::{places, release, visitor};

release!(both: choices(name = "choices", lifetime = "184 days")
    Shop(name = "pref", category = Necessary(UserInterface), lifetime = "30 days", path = "/shop",
        formerly(path = "/shop", domain = "example.org"))
    Blog(name = "pref", category = Necessary(UserInterface), lifetime = "30 days", path = "/blog",
        formerly(path = "/blog", domain = "example.org")));
release!(one: choices(name = "choices", lifetime = "184 days")
    Shop(name = "pref", category = Necessary(UserInterface), lifetime = "30 days", path = "/shop", formerly(path = "/"))
    Blog(name = "pref", category = Necessary(UserInterface), lifetime = "30 days", path = "/blog"));

fn held<P: Policy>(visitor: &Visitor<P>) -> Vec<(String, String)> {
    let mut held = places(visitor, "pref");
    held.sort();
    held
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(value, place)| ((*value).to_owned(), (*place).to_owned())).collect()
}

#[test]
fn the_other_one_stays_at_its_former_place_until_it_moves() {
    let mut shop = visitor::<both::Release>().at("/shop");
    shop.receive_lines(["pref=a; Path=/shop; Domain=example.org; Secure"]);
    let mut blog = shop.at("/blog");
    blog.receive_lines(["pref=b; Path=/blog; Domain=example.org; Secure"]);

    let jar = blog.request();
    both::Blog("c".into()).set(&jar).expect("set");
    blog.receive(&jar);
    assert_eq!(held(&blog), pairs(&[("a", ".example.org/shop"), ("c", "www.example.org/blog")]));
    assert_eq!(blog.request().get(), Some(both::Blog("c".into())));

    let jar = shop.request();
    assert_eq!(jar.get(), Some(both::Shop("a".into())));
    jar.remove::<both::Shop>().expect("removed");
    shop.receive(&jar);
    assert_eq!(held(&shop), pairs(&[("c", "www.example.org/blog")]));
}

#[test]
fn one_that_did_not_move_leaves_the_former_place_of_the_other_alone() {
    let mut visitor = visitor::<one::Release>();
    visitor.receive_lines(["pref=a; Path=/; Secure"]);
    let mut blog = visitor.at("/blog");
    let jar = blog.request();
    one::Blog("b".into()).set(&jar).expect("set");
    blog.receive(&jar);
    assert_eq!(held(&blog), pairs(&[("a", "www.example.org/"), ("b", "www.example.org/blog")]));
    assert_eq!(blog.at("/shop").request().get(), Some(one::Shop("a".into())));
}
