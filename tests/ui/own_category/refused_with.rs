use cookie_policy::Category;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "stops", label = "Stops", refused_with = ["statistics", "stops"])]
struct Own;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "lines", label = "Lines", refused_with = ["necessary", "at", "sum", "answer"])]
struct NotRefusable;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "trips", label = "Trips", refused_with = ["", "Stops & lines"])]
struct NoKeys;

/// Suggests stops from earlier searches.
#[derive(Category)]
#[category(key = "tickets", label = "Tickets", refused_with = ["trips", "lines", "trips"])]
struct Twice;

fn main() {}
