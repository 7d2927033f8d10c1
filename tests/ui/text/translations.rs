use cookie_policy::Cookie;

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "a",
    provider = site,
    purpose(fr_CA = "Pour reconnaître l’utilisateur", f = "Ab", fr-tooManyLetters = "Ab", "pt_BR.UTF-8" = "Ab", "" = "Ab"),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct NoTags(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "b",
    provider = site,
    purpose(fr = "Pour reconnaître l’utilisateur", pt-BR = "Para reconhecer o usuário", FR = "Ab", "PT-br" = "Ab"),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Twice(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "c",
    provider = site,
    function = "Login",
    function(fr = "", pt-BR = " "),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct Empty(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(name = "d", provider = site, purpose(), category = Necessary(UserInput), lifetime = session)]
struct Nothing(String);

/// To remember the user
#[derive(Cookie)]
#[cookie(
    name = "e",
    provider = site,
    function(fr = "Connexion"),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct OfNoFunction(String);

#[derive(Cookie)]
#[cookie(
    name = "f",
    provider = site,
    purpose(fr = "Pour reconnaître l’utilisateur"),
    category = Necessary(UserInput),
    lifetime = session,
)]
struct OfNoPurpose(String);

fn main() {}
