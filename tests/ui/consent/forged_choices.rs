use cookie_policy::Choices;

fn main() {
    let _ = Choices { text: "v=1".to_owned() };
}
