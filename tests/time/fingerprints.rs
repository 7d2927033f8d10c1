//! A grant is of what the visitor read (T7).

use cookie_policy::__private::{CategoryId, Generated};
use cookie_policy::{Answer, Category, Policy, Refusable, Status};

use crate::{at, release, status, visitor};

/// Declares releases that differ only in their own category: its label, description, `text_key` and `sale_or_share`.
macro_rules! releases {
    ($($module:ident: $category:ident($label:literal, $description:literal, $key:literal, $sold:literal);)*) => {$(
        pub(crate) struct $category;

        impl Category for $category {
            const KEY: &'static str = "news";
            const ID: CategoryId = CategoryId::new(concat!(module_path!(), stringify!($category)), 1);
            const LABEL: &'static str = $label;
            const DESCRIPTION: &'static str = $description;
            const TEXT_KEY: &'static str = $key;
            const SALE_OR_SHARE: bool = $sold;
        }

        impl Refusable for $category {
            type By = Generated;
        }

        release!($module: choices(name = "choices", lifetime = "184 days")
            News(name = "news", category = crate::fingerprints::$category, lifetime = "90 days", recipients = []));
    )*};
}

releases! {
    base: Base("News", "Sends news.", "", false);
    same: Same("News", "Sends news.", "", false);
    label: Label("News and more", "Sends news.", "", false);
    description: Description("News", "Sends news, and sells addresses.", "", false);
    shifted: Shifted("NewsSends", " news.", "", false);
    sold: Sold("News", "Sends news.", "", true);
    keyed: Keyed("News", "Sends news.", "news 1", false);
    reworded: Reworded("Newsletter", "Sends our newsletter.", "news 1", false);
    rekeyed: Rekeyed("Newsletter", "Sends our newsletter.", "news 2", false);
    keyed_and_sold: KeyedAndSold("News", "Sends news.", "news 1", true);
}

/// What a grant in one release is in another.
fn from<P: Policy, Q: Policy, C: Refusable + Category>() -> Status {
    let mut visitor = visitor::<P>();
    visitor.answer(Answer::accept_all()).expect("answered");
    status::<_, C>(&at::<_, Q>(&visitor))
}

#[test]
fn what_visitors_read_of_a_category_is_granted_with_it() {
    assert_eq!(from::<base::Release, same::Release, Same>(), Status::Granted);
    assert_eq!(from::<base::Release, label::Release, Label>(), Status::Outdated);
    assert_eq!(from::<base::Release, description::Release, Description>(), Status::Outdated);
    assert_eq!(from::<base::Release, shifted::Release, Shifted>(), Status::Outdated);
    assert_eq!(from::<base::Release, sold::Release, Sold>(), Status::Outdated);
}

#[test]
fn a_key_stands_for_the_texts_and_for_nothing_else() {
    assert_eq!(from::<keyed::Release, reworded::Release, Reworded>(), Status::Granted);
    assert_eq!(from::<keyed::Release, rekeyed::Release, Rekeyed>(), Status::Outdated);
    assert_eq!(from::<keyed::Release, keyed_and_sold::Release, KeyedAndSold>(), Status::Outdated);
    assert_eq!(from::<base::Release, keyed::Release, Keyed>(), Status::Outdated);
}

#[test]
fn a_refusal_is_of_the_category_whatever_it_says() {
    let mut visitor = visitor::<base::Release>();
    visitor.answer(Answer::refuse_all()).expect("answered");
    assert_eq!(status::<_, Description>(&at::<_, description::Release>(&visitor)), Status::Refused);
    assert_eq!(status::<_, Sold>(&at::<_, sold::Release>(&visitor)), Status::Refused);
}
