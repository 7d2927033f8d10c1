use cookie_policy::{Cookie, Mount, PolicyLayer, Site, policy};

/// To keep users logged in
#[derive(Cookie)]
#[cookie(name = "session", provider = site, category = Necessary(Authentication), lifetime = session)]
struct Session(String);

#[policy(site = run_time, recipients = [])]
struct VaultPolicy(Session);

fn main() {
    let mount = Mount::at("https://example.org").unwrap();
    let _ = Site::<VaultPolicy>::new().jar([""], None);
    let _ = Site::<VaultPolicy>::new().mounted(mount).document();
    let _ = PolicyLayer::new(Site::<VaultPolicy>::new().identity("Vault", "Example"));
}
