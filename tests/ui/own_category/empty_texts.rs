use cookie_policy::Category;

#[derive(Category)]
#[category(key = "stops", label = "", description = " ", text_key = "")]
struct Stops;

fn main() {}
