//! A grant is of what the visitor read (T7).

use cookie_policy::__private::{CategoryId, Generated};
use cookie_policy::{Answer, Category, Policy, Refusable, Status};

use crate::{at, release, status, visitor};

/// Declares releases that differ only in their own category.
macro_rules! releases {
    ($($module:ident: $category:ident { $($item:item)* })*) => {$(
        pub(crate) struct $category;

        impl Category for $category {
            const KEY: &'static str = "news";
            const ID: CategoryId = CategoryId::new(concat!(module_path!(), stringify!($category)), 1);
            $($item)*
        }

        impl Refusable for $category {
            type By = Generated;
        }

        release!($module: choices(name = "choices", lifetime = "184 days")
            News(name = "news", category = crate::fingerprints::$category, lifetime = "90 days", recipients = []));
    )*};
}

releases! {
    base: Base {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news.";
    }
    same: Same {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news.";
    }
    label: Label {
        const LABEL: &'static str = "News and more";
        const DESCRIPTION: &'static str = "Sends news.";
    }
    description: Description {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news, and sells addresses.";
    }
    shifted: Shifted {
        const LABEL: &'static str = "NewsSends";
        const DESCRIPTION: &'static str = " news.";
    }
    sold: Sold {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news.";
        const SALE_OR_SHARE: bool = true;
    }
    keyed: Keyed {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news.";
        const TEXT_KEY: &'static str = "news 1";
    }
    reworded: Reworded {
        const LABEL: &'static str = "Newsletter";
        const DESCRIPTION: &'static str = "Sends our newsletter.";
        const TEXT_KEY: &'static str = "news 1";
    }
    rekeyed: Rekeyed {
        const LABEL: &'static str = "Newsletter";
        const DESCRIPTION: &'static str = "Sends our newsletter.";
        const TEXT_KEY: &'static str = "news 2";
    }
    keyed_and_sold: KeyedAndSold {
        const LABEL: &'static str = "News";
        const DESCRIPTION: &'static str = "Sends news.";
        const TEXT_KEY: &'static str = "news 1";
        const SALE_OR_SHARE: bool = true;
    }
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
