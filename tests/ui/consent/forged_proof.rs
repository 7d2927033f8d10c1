use std::marker::PhantomData;

use cookie_policy::{Granted, Statistics};

fn forge() -> Granted<'static, Statistics> {
    Granted { request: PhantomData, category: PhantomData }
}

fn main() {}
