use cookie_policy::Category;

#[derive(Category)]
#[category(key = "stops", label = "", description = " ", text_key = "", summary = "", summary(fr = ""))]
struct Stops;

#[derive(Category)]
#[category(key = "lines", label = "Lines", description = "Suggests lines.", summary(fr = "Pour suggérer des lignes."))]
struct Lines;

fn main() {}
