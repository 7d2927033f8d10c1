//! What visitors read: the policy page, and its data.

mod categories;
mod date;
mod declaration;
mod documents;
mod goldens;
mod html;
mod json;
mod language;
mod lifetime;
mod markdown;
mod others;
mod page;
mod policies;
mod property;
mod translations;
mod validator;
