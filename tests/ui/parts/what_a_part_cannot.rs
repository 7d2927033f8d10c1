use cookie_policy::{Answer, Document, Jar, Site, Statistics};
use cookie_policy_tests_library::auth::AuthCookies;

fn handler(jar: &mut Jar<AuthCookies>) {
    let _ = jar.answer(Answer::refuse_all());
    let _ = jar.statuses();
    let _ = jar.source::<Statistics>();
    let _ = jar.problems();
    let _ = jar.is_speculative();
}

fn layer(jar: &Jar<AuthCookies>) {
    let _ = jar.set_cookies();
    let _ = jar.take_set_cookies();
    let _ = jar.take_set_cookies_after_error();
}

fn page(jar: &Jar<AuthCookies>) {
    let _ = jar.banner();
    let _ = jar.document();
    let _ = jar.script_choices();
    let _ = AuthCookies::document();
    let _ = Document::of::<AuthCookies>();
}

fn site() {
    let _ = Jar::<AuthCookies>::from_cookie_header("");
    let _ = Site::<AuthCookies>::new();
}

fn parts(jar: &Jar<AuthCookies>) {
    let _ = jar.part::<AuthCookies>();
}

fn main() {}
