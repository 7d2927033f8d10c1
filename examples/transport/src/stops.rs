//! The open data of the site.

use transport::StopMap;

/// A stop, and where it is, in degrees.
#[derive(Clone, Copy)]
pub(crate) struct Stop {
    pub(crate) name: &'static str,
    latitude: f64,
    longitude: f64,
}

const fn stop(name: &'static str, latitude: f64, longitude: f64) -> Stop {
    Stop { name, latitude, longitude }
}

/// The lines, each with its stops.
pub(crate) const LINES: [(&str, [Stop; 3]); 2] = [
    (
        "7",
        [
            stop("Harbour", 46.1577, -1.1530),
            stop("Market", 46.1618, -1.1493),
            stop("University", 46.1478, -1.1556),
        ],
    ),
    (
        "12",
        [stop("Station", 46.1528, -1.1453), stop("Museum", 46.1641, -1.1490), stop("Zoo", 46.1607, -1.1610)],
    ),
];

impl Stop {
    /// Returns the stop whose page has this address.
    pub(crate) fn at(address: &str) -> Option<Self> {
        all().map(|(_, stop)| stop).find(|stop| stop.address() == address)
    }

    /// Returns the address of its page.
    pub(crate) fn address(self) -> String {
        format!("/stops/{}", self.name.to_lowercase())
    }

    pub(crate) fn map(self) -> StopMap {
        StopMap::around(self.latitude, self.longitude)
    }
}

/// Returns the stops whose name contains a text, each with its line.
pub(crate) fn search(text: &str) -> Vec<(&'static str, Stop)> {
    let text = text.trim().to_lowercase();
    all().filter(|(_, stop)| !text.is_empty() && stop.name.to_lowercase().contains(&text)).collect()
}

fn all() -> impl Iterator<Item = (&'static str, Stop)> {
    LINES.into_iter().flat_map(|(line, stops)| stops.map(|stop| (line, stop)))
}
