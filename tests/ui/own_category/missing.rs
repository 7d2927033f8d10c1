use cookie_policy::Category;

#[derive(Category)]
#[category(sale_or_share = false)]
struct Personalisation;

fn main() {}
