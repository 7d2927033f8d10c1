//! A long `Cookie` header. To search it for each declaration would take too long, so one pass finds the cookies of all.

use std::collections::HashMap;
use std::sync::OnceLock;

use memchr::memchr;

use crate::declare::declaration::Declaration;
use crate::declare::facts::Former;
use crate::declare::listed::Listed;
use crate::declare::name_pattern::Rank;
use crate::wire::cookie_header::Piece;
use crate::wire::octets::trim_end;

/// What a header has of the declared cookies.
#[derive(Debug)]
pub(crate) struct LongHeader {
    names: HashMap<&'static [u8], Values>,
    patterns: Vec<Pattern>,
    /// All pieces, which only a search for a name that is not listed needs: one name of a family, or of another mount.
    all: OnceLock<Vec<Piece>>,
}

/// Where the cookies of a name without `*` are.
#[derive(Debug, Default)]
struct Values {
    /// Whether the policy lists it as a name of the site, so that it belongs to no pattern.
    is_listed: bool,
    pieces: Vec<Piece>,
}

/// A name with a `*`, and where the names are that belong to it.
#[derive(Debug)]
struct Pattern {
    declaration: &'static Declaration,
    rank: Rank,
    is_listed: bool,
    pieces: Vec<Piece>,
}

impl LongHeader {
    pub(crate) fn read(text: &[u8], listed: Listed) -> Self {
        let mut header = Self { names: names(listed), patterns: patterns(listed), all: OnceLock::new() };
        let initials = Initials::of(&header);
        for piece in Piece::all(text).filter(|piece| initials.contain(piece.initial)) {
            let bytes = piece.slice(text);
            if let Some(name) = memchr(b'=', bytes).and_then(|length| bytes.get(..length)) {
                header.add(&initials, trim_end(name), piece);
            }
        }
        header
    }

    fn add(&mut self, initials: &Initials, name: &[u8], piece: Piece) {
        let values = if initials.may_be_name(name) { self.names.get_mut(name) } else { None };
        let is_listed = values.is_some_and(|values| {
            values.pieces.push(piece);
            values.is_listed
        });
        if !is_listed && initials.may_fit_pattern(name) {
            self.add_to_patterns(name, piece);
        }
    }

    /// A name belongs to the listed patterns of the highest rank, and to retired ones that are more specific. See
    /// [`Listed::owns`].
    fn add_to_patterns(&mut self, name: &[u8], piece: Piece) {
        let listed = self.patterns.iter().filter(|pattern| pattern.is_listed);
        let highest =
            listed.filter(|pattern| pattern.declaration.covers(name)).map(|pattern| pattern.rank).max();
        let is_owner = |pattern: &&mut Pattern| {
            let is_closest = if pattern.is_listed {
                highest == Some(pattern.rank)
            } else {
                highest.is_none_or(|highest| highest.is_less_specific(pattern.rank))
            };
            is_closest && pattern.declaration.covers(name)
        };
        self.patterns.iter_mut().filter(is_owner).for_each(|pattern| pattern.pieces.push(piece));
    }

    /// Returns the pieces among which those of a name are.
    pub(crate) fn pieces_of(&self, name: &str, text: &[u8]) -> &[Piece] {
        match self.names.get(name.as_bytes()) {
            Some(values) => &values.pieces,
            None => self.all(text),
        }
    }

    /// Returns all pieces.
    pub(crate) fn all(&self, text: &[u8]) -> &[Piece] {
        self.all.get_or_init(|| Piece::list(text))
    }

    /// Returns the pieces that belong to a declaration whose name varies. `None` for one that is not listed: it is of the mount
    /// without TLS.
    pub(crate) fn pieces_of_family(&self, declaration: &Declaration) -> Option<&[Piece]> {
        let is_it = |pattern: &&Pattern| pattern.declaration.name() == declaration.name();
        self.patterns.iter().find(is_it).map(|pattern| pattern.pieces.as_slice())
    }
}

/// All names without `*` with which a request can have a declared cookie.
fn names(listed: Listed) -> HashMap<&'static [u8], Values> {
    let mut names: HashMap<_, Values> = HashMap::new();
    for cookie in listed.all() {
        let present = Some(cookie.name()).filter(|_| !cookie.facts.varies);
        let former = cookie.facts.formerly.iter().filter(|_| !cookie.facts.varies);
        let former = former.filter_map(Former::other_name);
        present.into_iter().chain(former).for_each(|name| _ = names.entry(name.as_bytes()).or_default());
    }
    for cookie in listed.cookies.iter().filter(|cookie| cookie.is_sent_here()) {
        names.entry(cookie.name().as_bytes()).and_modify(|values| values.is_listed = true);
    }
    names
}

fn patterns(listed: Listed) -> Vec<Pattern> {
    let pattern = |is_listed| {
        move |declaration: &'static Declaration| Pattern {
            declaration,
            rank: if is_listed { declaration.rank() } else { declaration.retired_rank() },
            is_listed,
            pieces: Vec::new(),
        }
    };
    let varies = |cookie: &&Declaration| cookie.facts.varies && cookie.is_sent_here();
    let of_policy = listed.cookies.iter().filter(varies).map(pattern(true));
    of_policy.chain(listed.retired.iter().filter(varies).map(pattern(false))).collect()
}

/// How declared names begin: rules out most names of a header.
struct Initials([u64; 256]);

impl Initials {
    /// The bit of a pattern. The others are for lengths, and the last one for all lengths from there on.
    const PATTERN: u64 = 1;
    const LONGEST: usize = 63;

    fn of(header: &LongHeader) -> Self {
        let mut initials = Self([0; 256]);
        for name in header.names.keys() {
            initials.add(name.first().copied(), 1 << name.len().min(Self::LONGEST));
        }
        for pattern in &header.patterns {
            let initial = pattern.declaration.name().bytes().next();
            initials.add(initial.filter(|initial| *initial != b'*'), Self::PATTERN);
        }
        initials
    }

    /// Adds a bit for a first byte, or for every one.
    fn add(&mut self, initial: Option<u8>, bit: u64) {
        let of_one = initial.map(|initial| usize::from(initial)..usize::from(initial) + 1);
        let bits = self.0.get_mut(of_one.unwrap_or(0..256)).unwrap_or_default();
        bits.iter_mut().for_each(|bits| *bits |= bit);
    }

    fn bits(&self, initial: u8) -> u64 {
        self.0.get(usize::from(initial)).copied().unwrap_or_default()
    }

    fn contain(&self, initial: u8) -> bool {
        self.bits(initial) != 0
    }

    fn may_be_name(&self, name: &[u8]) -> bool {
        let bits = name.first().map_or(0, |initial| self.bits(*initial));
        !name.is_empty() && bits >> name.len().min(Self::LONGEST) & 1 == 1
    }

    fn may_fit_pattern(&self, name: &[u8]) -> bool {
        name.first().is_some_and(|initial| self.bits(*initial) & Self::PATTERN != 0)
    }
}
