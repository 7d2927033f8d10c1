use cookie_policy::Category;

#[derive(Category)]
#[category(key = "stops", label = "", description = " ")]
struct Stops;

fn main() {}
