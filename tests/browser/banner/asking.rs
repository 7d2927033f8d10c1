//! The place of the banner and its question: points 1, 2, 3, 5 and 11.

use crate::site::{PAGES, Shop};
use crate::visit::{ACCEPT, Eyes, REFUSE, texts, visit, visitor};

#[test]
fn point_01_it_is_on_every_page_until_a_choice_is_stored_and_not_on_the_page_about_cookies() {
    let Some((browser, shop)) = visit() else { return };
    for answer in [ACCEPT, REFUSE] {
        browser.forget_all();
        for path in PAGES {
            browser.open(&shop.at(path));
            assert!(browser.is_asked(), "{path}");
        }
        browser.open(&shop.at("/cookies"));
        assert!(!browser.shows_banner());
        browser.open(&shop.at("/stops"));
        browser.follow(answer);
        for path in PAGES {
            browser.open(&shop.at(path));
            assert!(!browser.shows_banner(), "{path} after {answer}");
        }
    }
}

#[test]
fn point_01_a_site_with_necessary_cookies_alone_has_no_banner_but_the_page_that_says_so() {
    let Some(browser) = visitor() else { return };
    let shop = Shop::necessary();
    browser.open(&shop.at("/"));
    assert!(!browser.shows_banner());
    browser.follow("footer a");
    let words = browser.text("document.querySelector('#your-choices').innerText");
    assert!(words.contains("no cookies that need your consent"), "{words}");
    assert_eq!(browser.count("form, input, button"), 0);
    assert_eq!(browser.count("#cookies-necessary table"), 1);
}

#[test]
fn point_02_it_is_first_in_the_body_and_scrolls_away_with_the_page() {
    let Some((browser, shop)) = visit() else { return };
    for path in PAGES {
        browser.open(&shop.at(path));
        assert!(browser.is("document.body.firstElementChild.matches('.visitor-choices')"), "{path}");
        let position = browser.text("getComputedStyle(document.querySelector('.visitor-choices')).position");
        assert_eq!(position, "static");
        // Nothing covers the page behind it.
        let below = "document.querySelector('header').getBoundingClientRect().top";
        let end = "document.querySelector('.visitor-choices').getBoundingClientRect().bottom";
        assert!(browser.is(&format!("{below} >= {end}")), "{path}");
        browser.look_at_all();
        assert!(browser.is(&format!("{end} < 0")), "{path}");
    }
}

#[test]
fn point_03_it_is_a_region_that_names_the_site_with_a_heading_and_out_of_search_results() {
    let Some((browser, shop)) = visit() else { return };
    for (path, name) in [("/", "Cookies on Shop of trains"), ("/fr/", "Cookies sur Shop of trains")] {
        browser.open(&shop.at(path));
        assert_eq!(browser.names_of("region"), [name]);
        assert_eq!(browser.text("document.querySelector('.visitor-choices h2').innerText"), name);
        assert_eq!(browser.count(".visitor-choices :is(h1, h2, h3)"), 1);
        assert_eq!(browser.count("section.visitor-choices[data-nosnippet][lang]"), 1);
    }
}

#[test]
fn point_05_its_labels_say_what_happens() {
    let Some((browser, shop)) = visit() else { return };
    for (path, words) in [("/", ["Accept", "Refuse"]), ("/fr/", ["Accepter", "Refuser"])] {
        browser.open(&shop.at(path));
        let labels = browser.script(
            "return [...document.querySelectorAll('.visitor-choices button')].map(one => one.innerText)",
        );
        for (label, word) in texts(&labels).iter().zip(words) {
            assert!(label.starts_with(word) && label.contains("cookies"), "{label}");
        }
        assert_eq!(texts(&labels).len(), 2);
    }
}

#[test]
fn point_05_neither_scrolling_nor_going_on_nor_clicking_beside_it_is_consent() {
    let Some((browser, shop)) = visit() else { return };
    browser.open(&shop.at("/"));
    browser.look_at_all();
    browser.click("main");
    browser.follow("header a:last-of-type");
    assert_eq!(browser.place(), "/stops?line=7");
    for path in PAGES {
        browser.open(&shop.at(path));
        browser.look_at_all();
        browser.click(".visitor-choices h2");
        assert!(browser.is_asked(), "{path}");
    }
    assert_eq!(browser.names(), ["audience", "session"]);
    browser.open(&shop.at("/cookies"));
    assert_eq!(browser.choices(), [""; 5]);
}

#[test]
fn point_11_it_says_the_same_with_and_without_scripts() {
    let Some((browser, shop)) = visit() else { return };
    let told = || {
        ["/stops?line=7", "/fr/"].map(|path| {
            browser.open(&shop.at(path));
            let markup = browser.text("document.querySelector('.visitor-choices').outerHTML");
            (markup, browser.text("document.querySelector('.visitor-choices').innerText"))
        })
    };
    let with_scripts = told();
    browser.run_no_scripts();
    assert_eq!(told(), with_scripts);
}
