//! A shop that uses the login of a library.

use axum::Router;
use axum::routing::get;
use cookie_policy::{Error, Jar, Site};
use cookie_policy_tests::parts::ShopPolicy;
use cookie_policy_tests_library::auth::{self, AuthCookies};

use super::{Installed, keys};

/// A handler of the library, which knows nothing of the shop.
async fn log_in(jar: Jar<AuthCookies>) -> Result<(), Error> {
    auth::log_in("ada", &jar)
}

/// A handler of the shop.
async fn user(jar: Jar<ShopPolicy>) -> String {
    auth::user(&jar.part()).unwrap_or("nobody".into())
}

#[test]
fn the_library_logs_in_and_the_shops_page_lists_its_cookies() {
    let routes = Router::new().route("/login", get(log_in)).route("/", get(user));
    let mut shop = Installed::new(Site::<ShopPolicy>::new().keys(keys()), routes);
    let line = "login=ada; Path=/; Secure; HttpOnly; SameSite=Lax";
    assert_eq!(shop.open("/login").set_cookies(), [line]);
    assert_eq!(shop.open("/").body, "ada");
    let page = shop.page();
    assert!(page.contains("<code>login</code>") && page.contains("Login (all pages)"), "{page}");
    assert!(page.contains("<code>login_visits</code>"), "{page}");
}
