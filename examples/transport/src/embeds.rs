//! What the pages show of other sites: videos and maps, each with a category of its own.

use std::fmt;

use cookie_policy::{Category, Embed};

use crate::YouTubeVisitor;

/// Shows videos of other sites on these pages.
///
/// The cookie of the videos was in the category `marketing` before, so a refusal of that one counts here.
#[derive(Category, Debug)]
#[category(
    key = "videos",
    label = "Videos",
    label(fr = "Vidéos"),
    description(fr = "Montre des vidéos d’autres sites sur ces pages."),
    summary = "To show videos of other sites.",
    summary(fr = "Pour montrer des vidéos d’autres sites."),
    sale_or_share = true,
    refused_with = ["marketing"]
)]
pub struct Videos;

/// Shows maps of other sites on these pages.
#[derive(Category, Debug)]
#[category(
    key = "maps",
    label = "Maps",
    label(fr = "Cartes"),
    description(fr = "Montre des cartes d’autres sites sur ces pages."),
    summary = "To show maps of other sites.",
    summary(fr = "Pour montrer des cartes d’autres sites.")
)]
pub struct Maps;

/// A video about open data.
#[derive(Embed, Debug)]
#[embed(
    title = "Video",
    title(fr = "Vidéo"),
    provider = "YouTube",
    purpose = "To show videos about open data",
    purpose(fr = "Montrer des vidéos sur les données ouvertes"),
    category = crate::Videos,
    frame = "https://www.youtube-nocookie.com/embed/{id}",
    link = "https://www.youtube.com/watch?v={id}",
    cookies = [YouTubeVisitor],
    recipients = ["Google Ireland Limited"],
    privacy = "https://policies.google.com/privacy",
    countries = [IE, US],
    allow = "fullscreen; picture-in-picture",
    referrer_policy = "strict-origin-when-cross-origin",
    ratio = "16:9"
)]
pub struct Video {
    /// The id of the video at YouTube.
    pub id: &'static str,
}

/// The map around a stop.
#[derive(Embed, Debug)]
#[embed(
    title = "Map",
    title(fr = "Carte"),
    provider = "OpenStreetMap Foundation",
    purpose = "To show where a stop is",
    purpose(fr = "Montrer où se trouve un arrêt"),
    category = crate::Maps,
    frame = "https://www.openstreetmap.org/export/embed.html\
             ?bbox={west},{south},{east},{north}&layer=mapnik&marker={latitude},{longitude}",
    link = "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}",
    recipients = [],
    privacy = "https://osmfoundation.org/wiki/Privacy_Policy",
    countries = [UK, NL],
    ratio = "4:3"
)]
pub struct StopMap {
    west: Degrees,
    south: Degrees,
    east: Degrees,
    north: Degrees,
    latitude: Degrees,
    longitude: Degrees,
}

impl StopMap {
    /// Returns the map of some hundred metres around a place, in degrees.
    pub fn around(latitude: f64, longitude: f64) -> Self {
        let (height, width) = (0.003, 0.006);
        Self {
            west: Degrees(longitude - width),
            south: Degrees(latitude - height),
            east: Degrees(longitude + width),
            north: Degrees(latitude + height),
            latitude: Degrees(latitude),
            longitude: Degrees(longitude),
        }
    }
}

/// Degrees, shown to about ten metres.
#[derive(Debug)]
struct Degrees(f64);

impl fmt::Display for Degrees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.4}", self.0)
    }
}
