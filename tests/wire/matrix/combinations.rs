//! The product of all attributes that a declaration can have, without what does not compile.

use super::{Cases, Declared};

/// Declares the cookie of one combination in its own policy, so that all can have the same name.
macro_rules! declare {
    ($($keys:tt)*) => {
        use super::*;

        /// To see what browsers make of it
        #[derive(cookie_policy::Cookie)]
        #[cookie(provider = site, category = Necessary(UserInput), $($keys)*)]
        struct Combination(String);

        #[cookie_policy::policy(site = "https://www.shop.localhost", provider = "Shop", recipients = [])]
        struct Only(Combination);

        pub(super) fn cases() -> Cases {
            vec![Declared::<Only, Combination>::case(Combination, |cookie| cookie.0)]
        }
    };
}

/// Iterates over the named dimensions, one after the other.
macro_rules! product {
    ({$($keys:tt)*}) => { declare! { $($keys)* } };
    ($keys:tt $dimension:ident $($rest:ident)*) => { $dimension! { $keys $($rest)* } };
}

/// Creates a module for each value of a dimension.
macro_rules! each {
    ($keys:tt $rest:tt $($module:ident $more:tt)*) => {
        use super::*;

        $(mod $module { join! { $keys $more $rest } })*

        pub(super) fn cases() -> Cases {
            [$($module::cases()),*].into_iter().flatten().collect()
        }
    };
}

macro_rules! join {
    ({$($keys:tt)*} {$($more:tt)*} [$($rest:ident)*]) => { product! { {$($keys)* $($more)*} $($rest)* } };
}

macro_rules! path {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*] root { path = "/", } shop { path = "/shop", } }
    };
}

macro_rules! domain {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*] host {} parent { domain = "shop.localhost", } }
    };
}

/// With `Secure`, every combination is valid.
macro_rules! secure {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*]
            strict { same_site = Strict, }
            lax { same_site = Lax, }
            none { same_site = None, }
            strict_partitioned { same_site = Strict, partitioned = true, }
            lax_partitioned { same_site = Lax, partitioned = true, }
            none_partitioned { same_site = None, partitioned = true, }
        }
    };
}

/// Without it, neither `SameSite=None` nor `Partitioned` is valid.
macro_rules! insecure {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*]
            strict { same_site = Strict, secure = false, }
            lax { same_site = Lax, secure = false, }
        }
    };
}

macro_rules! http_only {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*] hidden { http_only = true, } scripts { http_only = false, } }
    };
}

/// The encodings vary together with the rest, because no other dimension changes the value.
macro_rules! lifetime {
    ($keys:tt $($rest:ident)*) => {
        each! { $keys [$($rest)*]
            session { lifetime = session, encoding = percent, }
            second { lifetime = "1 second", encoding = raw, }
            longest { lifetime = "400 days", encoding = json, }
        }
    };
}

mod plain {
    product! { {name = "matrix",} path domain secure http_only lifetime }
}

mod unprotected {
    product! { {name = "matrix",} path domain insecure http_only lifetime }
}

mod prefix_secure {
    product! { {name = "__Secure-matrix",} path domain secure http_only lifetime }
}

mod prefix_http {
    product! { {name = "__Http-matrix",} path domain secure lifetime }
}

mod prefix_host {
    product! { {name = "__Host-matrix",} secure http_only lifetime }
}

mod prefix_host_http {
    product! { {name = "__Host-Http-matrix",} secure lifetime }
}

/// All combinations.
pub(crate) fn cases() -> Cases {
    let families = [
        plain::cases(),
        unprotected::cases(),
        prefix_secure::cases(),
        prefix_http::cases(),
        prefix_host::cases(),
        prefix_host_http::cases(),
    ];
    families.into_iter().flatten().collect()
}
