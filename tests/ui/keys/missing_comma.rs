use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid"
    provider = site,
    category = Necessary(UserInput)
    lifetime = session or "14 days"
    recipients = []
)]
struct SessionId(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "/shop")
    secure = false,
)]
struct BehindParentheses(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "sessionid",
    provider = site,
    purpose(fr = "Pour reconnaître l’utilisateur" de = "Um den Nutzer wiederzuerkennen"),
    category = Necessary(UserInput),
    lifetime = session,
    formerly(path = "/shop") "/app",
    function = "Login",
    function(fr = "Connexion") "Connexion",
)]
struct BeforeNoKey(String);

fn main() {}
