//! Lock files of two branches, merged by git.

use std::fs;
use std::path::Path;
use std::process::Command;

use cookie_policy::Lock;
use cookie_policy_tests::SitePolicy;

use crate::complete::Everything;

/// The text before the cookies, the text of each cookie, and the text after them.
fn split(file: &str) -> (String, Vec<String>, String) {
    let start = file.find("    {\n      \"category\"").unwrap();
    let end = file.find("\n  ]\n}\n").unwrap();
    let cookies = file[start..end].split(",\n    {").enumerate();
    let cookies =
        cookies.map(|(i, cookie)| if i == 0 { cookie.to_owned() } else { format!("    {{{cookie}") });
    (file[..start].to_owned(), cookies.collect(), file[end..].to_owned())
}

/// Returns what git makes of two changed files, or `None` if they are in conflict.
fn merged(folder: &Path, [ours, base, theirs]: [&str; 3]) -> Option<String> {
    for (name, text) in [("ours", ours), ("base", base), ("theirs", theirs)] {
        fs::write(folder.join(name), text).unwrap();
    }
    let output = Command::new("git")
        .args(["merge-file", "-p", "ours", "base", "theirs"])
        .current_dir(folder)
        .output()
        .unwrap();
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
}

#[test]
fn additions_of_two_branches_merge_unless_they_are_neighbours() {
    let folder = std::env::temp_dir().join(format!("cookie-policy-merge-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let whole = Lock::of::<SitePolicy>().to_string();
    let (head, cookies, tail) = split(&whole);
    let without = |left_out: &[usize]| {
        let kept =
            cookies.iter().enumerate().filter(|(i, _)| !left_out.contains(i)).map(|(_, text)| text.as_str());
        format!("{head}{}{tail}", kept.collect::<Vec<_>>().join(",\n"))
    };
    assert_eq!(without(&[]), whole);
    for ours in 0..cookies.len() {
        for theirs in ours + 2..cookies.len() {
            let texts = [without(&[theirs]), without(&[ours, theirs]), without(&[ours])];
            let merged = merged(&folder, texts.each_ref().map(String::as_str));
            assert_eq!(merged.as_deref(), Some(whole.as_str()), "{ours} and {theirs}");
            Lock::parse(&whole).unwrap();
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn changes_of_two_branches_merge_whatever_they_are_about() {
    let folder = std::env::temp_dir().join(format!("cookie-policy-merge-fields-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let base = Lock::of::<Everything>().to_string();
    // A field of the policy, of a category, of two cookies and of two embeds.
    let changed = [
        ("\"contact\": \"privacy@", "\"contact\": \"data@"),
        ("\"label\": \"Maps\"", "\"label\": \"Charts\""),
        ("\"lifetime\": \"1 hour\"", "\"lifetime\": \"2 hours\""),
        ("\"host\": \"www.map.example\"", "\"host\": \"map.example\""),
        ("\"title\": \"Map\"", "\"title\": \"Chart\""),
        ("\"countries\": [\"UK\"]", "\"countries\": [\"US\"]"),
    ];
    for (i, (was, is)) in changed.iter().enumerate() {
        let ours = base.replacen(was, is, 1);
        assert_ne!(ours, base, "{was}");
        for (was, is) in &changed[i + 1..] {
            let theirs = base.replacen(was, is, 1);
            let merged = merged(&folder, [&ours, &base, &theirs]).unwrap();
            assert_eq!(merged, ours.replacen(was, is, 1));
            Lock::parse(&merged).unwrap();
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}
