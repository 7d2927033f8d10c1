use cookie_policy::Category;

#[derive(Category)]
#[category(key = "stops", label = "", description = " ", text_key = "", summary = "", summary(fr = ""))]
struct Stops;

#[derive(Category)]
#[category(key = "lines", label = "\u{200b}", description = "--", text_key = "\u{200b}")]
struct Lines;

/// …
#[derive(Category)]
#[category(key = "trips", label = "Trips", label(fr = "\u{200b}"))]
struct Trips;

#[derive(Category)]
#[category(key = "stations", label = "Stations", description = "Suggests stations.", summary(fr = "Pour suggérer des gares."))]
struct Stations;

fn main() {}
