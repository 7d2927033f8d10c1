//! The stored inputs of a fuzz target.

use std::fs;
use std::path::{Path, PathBuf};

/// Returns the seeds of a target, and the inputs that it found.
pub fn inputs(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let seeds = fs::read_dir(fuzz.join("corpus").join(target)).expect("a target has seeds");
    // A target that found nothing has no folder for it.
    let found = fs::read_dir(fuzz.join("found").join(target)).into_iter().flatten();
    let paths = seeds.chain(found).map(|file| file.expect("the folder can be listed").path());
    paths.map(|path| (path.clone(), fs::read(path).expect("the input can be read"))).collect()
}
