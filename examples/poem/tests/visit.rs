//! A visit to the shop.

#[test]
fn everything_in_the_shop_is_as_declared() {
    cookie_policy_tests_servers::shop::visit(env!("CARGO_BIN_EXE_shop-poem"));
}
