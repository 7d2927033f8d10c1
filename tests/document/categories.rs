//! Categories whose texts contain markup at the beginning or at the end of a line.

use cookie_policy::__private::{Access, Accessed, CategoryId, Facts};
use cookie_policy::{Category, Cookie, Declaration, capability};

/// Declares one cookie with its category for each text.
macro_rules! categories {
    ($($number:literal $text:literal)*) => {
        $(
            impl Category for Numbered<$number> {
                const KEY: &'static str = concat!("number-", $number);
                const LABEL: &'static str = $text;
                const DESCRIPTION: &'static str = $text;
                const ID: CategoryId = CategoryId::new(Self::KEY, 0);
            }
        )*

        /// A cookie of each category.
        pub(super) fn cookies() -> Vec<Declaration> {
            vec![$(Numbered::<$number>::DECLARATION),*]
        }
    };
}

categories! {
    0 "- item"
    1 "+ item"
    2 "* item"
    3 "1. item"
    4 "23) item"
    5 "===="
    6 "----"
    7 "> quote"
    8 "# heading"
    9 "```"
    10 "~~~"
    11 ": definition"
    12 "| a | b |\n| - | - |\n| c | d |"
    13 "    code"
    14 "<div>"
    15 "[a]: https://example.org"
    16 "[^1]: note"
    17 "title {#id}"
    18 "title {.class}"
    19 "title #"
    20 "- [ ] task"
    21 "$$"
    22 "title\\"
    23 "---\ntitle: a\n---"
    24 "<!--"
    25 "-\titem"
    26 "__"
    27 "+++"
    28 "-"
    29 "1."
    30 "%%%"
    31 ":::"
}

/// A cookie and its category in one.
pub(super) struct Numbered<const N: usize>;

impl<const N: usize> Cookie for Numbered<N>
where
    Self: Category,
{
    type Category = Self;
    type Origin = capability::Server;
    const DECLARATION: Declaration = Declaration::of::<Self>(Facts {
        name: "a",
        provider: "A",
        purpose: "B",
        says_recipients: true,
        ..Facts::DEFAULT
    });

    fn __value(_: Access<'_, Self>) -> Accessed<Self> {
        Ok(None)
    }
}
