use cookie_policy::Choices;

fn main() {
    let _ = Choices { text: "v=2".to_owned() };
}
