//! A site of 100 cookies at the address of an installation, compared with one that is not mounted.

use std::hint::black_box;

use cookie_policy::{At, Cookie, Jar, Mount, Site, Unkeyed, policy};

use super::contest::{Contestant, Task};
use super::declared::SESSION;
use crate::table::Limit;

const BATCH: usize = 16;

macro_rules! policy_of {
    ($($ident:ident = $name:literal)*) => {
        $(
            /// To fill the list
            #[derive(Cookie)]
            #[cookie(name = $name, provider = site, category = Necessary(UserInput), lifetime = "30 days")]
            struct $ident(String);
        )*

        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        struct Hundred($($ident),*);
    };
}

policy_of! {
    C0 = "c0" C1 = "c1" C2 = "c2" C3 = "c3" C4 = "c4" C5 = "c5" C6 = "c6" C7 = "c7"
    C8 = "c8" C9 = "c9" C10 = "c10" C11 = "c11" C12 = "c12" C13 = "c13" C14 = "c14" C15 = "c15"
    C16 = "c16" C17 = "c17" C18 = "c18" C19 = "c19" C20 = "c20" C21 = "c21" C22 = "c22" C23 = "c23"
    C24 = "c24" C25 = "c25" C26 = "c26" C27 = "c27" C28 = "c28" C29 = "c29" C30 = "c30" C31 = "c31"
    C32 = "c32" C33 = "c33" C34 = "c34" C35 = "c35" C36 = "c36" C37 = "c37" C38 = "c38" C39 = "c39"
    C40 = "c40" C41 = "c41" C42 = "c42" C43 = "c43" C44 = "c44" C45 = "c45" C46 = "c46" C47 = "c47"
    C48 = "c48" C49 = "c49" C50 = "c50" C51 = "c51" C52 = "c52" C53 = "c53" C54 = "c54" C55 = "c55"
    C56 = "c56" C57 = "c57" C58 = "c58" C59 = "c59" C60 = "c60" C61 = "c61" C62 = "c62" C63 = "c63"
    C64 = "c64" C65 = "c65" C66 = "c66" C67 = "c67" C68 = "c68" C69 = "c69" C70 = "c70" C71 = "c71"
    C72 = "c72" C73 = "c73" C74 = "c74" C75 = "c75" C76 = "c76" C77 = "c77" C78 = "c78" C79 = "c79"
    C80 = "c80" C81 = "c81" C82 = "c82" C83 = "c83" C84 = "c84" C85 = "c85" C86 = "c86" C87 = "c87"
    C88 = "c88" C89 = "c89" C90 = "c90" C91 = "c91" C92 = "c92" C93 = "c93" C94 = "c94" C95 = "c95"
    C96 = "c96" C97 = "c97" C98 = "c98" C99 = "c99"
}

type Mounted = Site<Hundred, Unkeyed, At<true, false>>;

/// A path changes every line.
fn mount() -> Option<Mount> {
    Mount::at("https://example.org/vault").ok()
}

fn mounted() -> Option<Mounted> {
    Site::<Hundred>::new().try_mounted(mount()?).ok()
}

/// Sites are made at start and kept, so this is measured a few times only.
pub(crate) fn making() -> Task {
    Task {
        name: "mount a site of 100 cookies",
        limits: vec![Limit::Own(1_000_000.0)],
        contestants: vec![Contestant::new("cookie-policy", 1, || (), |()| mounted())],
    }
}

pub(crate) fn setting() -> Task {
    let (mounted, plain) = (mounted(), Site::<Hundred>::new());
    let set = |(value, jar): (String, Option<Jar<Hundred>>)| {
        let result = jar.as_ref().map(|jar| jar.set(C50(value)));
        (result, jar)
    };
    let value = || SESSION.to_owned();
    Task {
        name: "set a cookie at a mount",
        limits: vec![Limit::Ratio("without a mount", 1.1)],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                BATCH,
                move || (value(), mounted.as_ref().map(|site| site.jar([""], None))),
                set,
            ),
            Contestant::new("without a mount", BATCH, move || (value(), Some(plain.jar([""], None))), set),
        ],
    }
}

pub(crate) fn reading() -> Task {
    let (mounted, plain) = (mounted(), Site::<Hundred>::new());
    let header = format!("a=1; c50={SESSION}; b=2");
    let get = |jar: Option<Jar<Hundred>>| {
        let read = jar.as_ref().and_then(Jar::get::<C50>);
        black_box(read.map(|cookie| cookie.0.len()));
        jar
    };
    let same = header.clone();
    Task {
        name: "read a cookie at a mount",
        limits: vec![Limit::Ratio("without a mount", 1.1)],
        contestants: vec![
            Contestant::new(
                "cookie-policy",
                BATCH,
                move || mounted.as_ref().map(|site| site.jar([&header], None)),
                get,
            ),
            Contestant::new("without a mount", BATCH, move || Some(plain.jar([&same], None)), get),
        ],
    }
}
