use cookie_policy::Choices;

fn main() {
    let _ = Choices::parse("v=2");
}
