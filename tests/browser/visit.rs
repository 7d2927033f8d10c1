//! A browser at a site, and helpers for all points.

use cookie_policy::Language;
use cookie_policy_tests_browsers::{Browser, Kept, Screen};
use serde_json::{Value, json};

use crate::site::Shop;

/// Records violations of the Content Security Policy, and layout shifts.
const WATCH: &str = "
    window.violations = [];
    addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI));
    window.shifts = [];
    new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(entry.value)))
        .observe({ type: 'layout-shift', buffered: true });
";

/// The banner.
pub(crate) const BANNER: &str = ".visitor-choices";
pub(crate) const ACCEPT: &str = ".visitor-choices button:first-of-type";
pub(crate) const REFUSE: &str = ".visitor-choices button:last-of-type";
/// The buttons of the page itself.
pub(crate) const ACCEPT_ALL: &str = "button[value=accept_all]";
pub(crate) const REFUSE_ALL: &str = "button[value=refuse_all]";
pub(crate) const SAVE: &str = "button[value=save]";
pub(crate) const FOOTER: &str = "footer a";

/// The categories that visitors choose from.
pub(crate) const KEYS: [&str; 5] =
    ["preferences", "anonymous-statistics", "statistics", "marketing", "suggestions"];

/// Returns a new visitor with a browser, or `None` if there is no browser.
pub(crate) fn visitor() -> Option<Browser> {
    let browser = Browser::start("the banner and the page in a browser", &[])?;
    browser.run_first(WATCH);
    Some(browser)
}

/// Returns a new visitor, and the shop with every kind of cookie.
pub(crate) fn visit() -> Option<(Browser, Shop)> {
    Some((visitor()?, Shop::start()))
}

/// Calls `check` with a page of the town in each language, on a screen: in the built-in ones and in Arabic.
pub(crate) fn in_every_language(screen: Screen, page: &str, check: impl Fn(&Browser, &str)) {
    let Some(browser) = visitor() else { return };
    let town = Shop::town();
    browser.show_on(screen);
    for tag in Language::BUILT_IN.iter().map(|language| language.as_str()).chain(["ar"]) {
        browser.open(&town.at(&format!("/{page}/{tag}")));
        check(&browser, tag);
    }
}

/// What a script sets is in the store a moment later.
pub(crate) const MAP_IS_KEPT: &str = "document.cookie.includes('map_view=')";

/// What the browser shows of the banner and the policy page.
pub(crate) trait Eyes {
    /// Returns the names of the stored cookies, sorted.
    fn names(&self) -> Vec<String>;
    /// Returns the cookie with this name.
    fn cookie(&self, name: &str) -> Option<Kept>;
    /// Returns whether the page has a question.
    fn is_asked(&self) -> bool;
    /// Returns whether anything of the banner is seen.
    fn shows_banner(&self) -> bool;
    /// Returns whether the confirmation of an answer is seen.
    fn is_confirmed(&self) -> bool;
    /// Returns the fragment of the page's address.
    fn fragment(&self) -> String;
    /// Returns the choice for a category: `grant`, `refuse` or nothing.
    fn chosen(&self, key: &str) -> String;
    /// Returns all choices, in the order of the keys.
    fn choices(&self) -> [String; 5];
    /// Returns the path and the query of the page.
    fn place(&self) -> String;
    /// Returns the names of all that has this role, as a screen reader announces them.
    fn names_of(&self, role: &str) -> Vec<String>;
}

impl Eyes for Browser {
    fn names(&self) -> Vec<String> {
        self.cookies().into_iter().map(|cookie| cookie.name).collect()
    }

    fn cookie(&self, name: &str) -> Option<Kept> {
        self.cookies().into_iter().find(|cookie| cookie.name == name)
    }

    fn is_asked(&self) -> bool {
        self.count(".visitor-choices button") > 0
    }

    fn shows_banner(&self) -> bool {
        self.is(&format!("[...document.querySelectorAll('{BANNER}')].some(one => one.checkVisibility())"))
    }

    fn is_confirmed(&self) -> bool {
        self.is("!!document.querySelector('#visitor-choices')?.checkVisibility()") && !self.is_asked()
    }

    fn fragment(&self) -> String {
        self.text("location.hash")
    }

    fn chosen(&self, key: &str) -> String {
        self.text(&format!("document.querySelector('input[name={key}]:checked')?.value ?? ''"))
    }

    fn choices(&self) -> [String; 5] {
        KEYS.map(|key| self.chosen(key))
    }

    fn place(&self) -> String {
        self.text("location.pathname + location.search")
    }

    fn names_of(&self, role: &str) -> Vec<String> {
        self.devtools("Accessibility.enable", &json!({}));
        let tree = self.devtools("Accessibility.getFullAXTree", &json!({}));
        let nodes = tree.get("nodes").and_then(Value::as_array).unwrap();
        let has_role = |node: &&Value| node.pointer("/role/value").is_some_and(|value| value == role);
        let names = nodes.iter().filter(has_role).filter_map(|node| node.pointer("/name/value")?.as_str());
        names.map(str::to_owned).collect()
    }
}

/// Returns the texts of a list in the page.
pub(crate) fn texts(list: &Value) -> Vec<&str> {
    list.as_array().map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}
