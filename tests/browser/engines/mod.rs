//! Chromium, Firefox and WebKitGTK: answers, the page, Back, forms of other sites, embeds and moved cookies, over TLS, because
//! WebKitGTK keeps nothing with `Secure` without it.

mod answers;
mod back;
mod embeds;
mod moved;
mod posts;
mod visit;

use cookie_policy_tests_browsers::Engine;
use visit::Visit;

/// Every story. Each has a host of its own, or ends without a cookie.
const STORIES: [fn(&Visit); 12] = [
    answers::an_answer_to_the_banner_is_kept,
    answers::what_the_page_saves_is_kept_and_withdrawn,
    answers::the_keyboard_answers,
    back::the_banner_does_not_come_back,
    back::a_withdrawal_is_not_undone,
    posts::another_site_cannot_answer,
    embeds::a_placeholder_leads_back_to_what_it_allowed,
    embeds::what_nobody_allowed_is_not_loaded,
    embeds::what_is_allowed_is_loaded,
    embeds::a_strict_policy_with_nonces_stays_in_force,
    moved::a_session_moves_and_ends,
    moved::a_refusal_moves,
];

/// One test for each browser, because each is started once.
fn every_story(engine: Engine) {
    let Some(visit) = Visit::start(engine) else { return };
    STORIES.iter().for_each(|story| story(&visit));
}

#[test]
fn chromium() {
    every_story(Engine::Chromium);
}

#[test]
fn firefox() {
    every_story(Engine::Firefox);
}

#[test]
fn webkitgtk() {
    every_story(Engine::WebKitGtk);
}
