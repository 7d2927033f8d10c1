//! Values that are stored and returned by a browser.

use super::visit::Visit;
use crate::codecs::codecs;
use crate::promised::HOST;

const TEXTS: [&str; 5] = [
    "",
    "plain-text",
    "a=b&c=%41%zz",
    "caf\u{e9} \u{1f36a}; \"x\", \\y",
    "\t\r\n\u{0}\u{7f}\u{80}\u{10ffff} ",
];

pub(super) fn every_value_comes_back_whatever_its_codec(visit: &Visit) {
    for (_, case) in codecs() {
        // What the codec cannot write is rejected before a browser sees it.
        for (text, line) in TEXTS.iter().filter_map(|text| Some((*text, case.set(text).ok()?))) {
            visit.afresh(HOST, [line]);
            assert_eq!(case.read(&visit.header(HOST)).as_deref(), Ok(text));
        }
    }
}

pub(super) fn a_name_and_value_of_4096_bytes_are_kept_and_no_more(visit: &Visit) {
    for (bytes, kept) in [(4096, 1), (4097, 0)] {
        let value = "x".repeat(bytes - "a".len());
        assert_eq!(visit.afresh(HOST, [format!("a={value}; Path=/")]).len(), kept, "{bytes} bytes");
    }
}
