//! The addresses in banner and page.

use cookie_policy::{Error, Site};

use crate::at;
use crate::policies::AppPolicy;

#[test]
fn they_are_below_the_mount_however_the_request_comes() -> Result<(), Error> {
    let site = Site::<AppPolicy>::new().mounted(at("https://example.org/vault"));
    let jar = site.jar([""], None);
    // A proxy takes the path of the mount away, or leaves it.
    for path in ["/stops?line=7", "/vault/stops?line=7"] {
        let banner = jar.banner().at(path).to_string();
        let action = r#"action="/vault/cookies?to=%2Fvault%2Fstops%3Fline%3D7""#;
        assert!(banner.contains(action), "{banner}");
    }
    let banner = jar.banner().page("/privacy").to_string();
    assert!(banner.contains(r#"action="/vault/privacy""#), "{banner}");
    let link = jar.settings_link().at("/stops").to_string();
    assert!(link.contains(r#"href="/vault/cookies?from=%2Fvault%2Fstops""#), "{link}");
    // What only begins alike is the application's own.
    assert!(jar.banner().at("/vaults").to_string().contains("%2Fvault%2Fvaults"));
    assert!(jar.banner().at("/vault").to_string().contains("to=%2Fvault\""));

    let page = jar.document().html().to_string();
    assert!(page.contains(r#"action="/vault/cookies""#), "{page}");
    let page = jar.document().at("/cookies?from=%2Fvault%2Fstops").html().to_string();
    assert!(page.contains(r#"action="/vault/cookies?from=%2Fvault%2Fstops""#), "{page}");
    Ok(())
}

#[test]
fn the_path_of_the_page_is_below_a_mount_with_the_same_path() {
    let jar = Site::<AppPolicy>::new().mounted(at("https://example.org/cookies")).jar([""], None);
    let action = r#"action="/cookies/cookies""#;
    for html in [jar.banner().to_string(), jar.document().html().to_string()] {
        assert!(html.contains(action), "{html}");
    }
    let link = jar.settings_link().to_string();
    assert!(link.contains(r#"href="/cookies/cookies""#), "{link}");
}

#[test]
fn without_a_mount_they_stay_as_they_are() {
    let jar = Site::<AppPolicy>::new().jar([""], None);
    assert!(jar.banner().at("/stops").to_string().contains(r#"action="/cookies?to=%2Fstops""#));
}
