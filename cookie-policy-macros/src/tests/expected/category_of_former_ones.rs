#[automatically_derived]
impl ::cookie_policy::Category for Personalisation {
    const KEY: &'static ::core::primitive::str = "personalisation";
    const LABEL: &'static ::core::primitive::str = "Personalisation";
    const DESCRIPTION: &'static ::core::primitive::str = "Suggests stops from earlier searches.";
    const REFUSED_WITH: &'static [&'static ::core::primitive::str] = &[
        "suggestions",
        "preferences",
    ];
    const TEXT_KEY: &'static ::core::primitive::str = "stops";
    const SALE_OR_SHARE: ::core::primitive::bool = false;
    const ID: ::cookie_policy::__private::CategoryId = ::cookie_policy::__private::CategoryId::new(
        ::core::concat!(::core::module_path!(), "::Personalisation"),
        ((::core::line!() as ::core::primitive::u64) << 32)
            | ::core::column!() as ::core::primitive::u64,
    );
}
#[automatically_derived]
impl ::cookie_policy::Refusable for Personalisation {
    type By = ::cookie_policy::__private::Generated;
}
