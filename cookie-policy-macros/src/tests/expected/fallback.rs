::core::compile_error! {
    "the name `session id` contains ` `: the name of a cookie that this server sets consists of letters, digits and the characters !#$%&'*+-.^_`|~ [A-NAME-TOKEN: RFC 6265bis, section 4.1.1]\nhelp: write `name = \"session_id\"`"
}
impl ::cookie_policy::Cookie for SessionId {
    type Category = ::cookie_policy::Necessary;
    type Origin = ::cookie_policy::capability::Broken;
    const DECLARATION: ::cookie_policy::Declaration = ::cookie_policy::Declaration::of::<
        ::cookie_policy::Necessary,
    >(::cookie_policy::__private::Facts {
        rust_name: "SessionId",
        broken: true,
        ..::cookie_policy::__private::FACTS
    });
    fn __value(
        access: ::cookie_policy::__private::Access<'_, Self>,
    ) -> ::cookie_policy::__private::Accessed<Self> {
        ::cookie_policy::__private::no_value(access)
    }
}
impl<__C: ::cookie_policy::Category> ::cookie_policy::Needs<__C> for SessionId {
    type By = ::cookie_policy::__private::Generated;
}
impl ::cookie_policy::TwoLifetimes for SessionId {
    type By = ::cookie_policy::__private::Generated;
}
#[allow(dead_code)]
impl SessionId {
    pub fn set<__T0>(
        self,
        _: __T0,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
    pub fn set_persistent<__T0>(
        self,
        _: __T0,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
    pub fn set_for<__T0, __T1>(
        self,
        _: __T0,
        _: __T1,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
    pub fn set_named<__T0, __T1>(
        self,
        _: __T0,
        _: __T1,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
    pub fn set_named_for<__T0, __T1, __T2>(
        self,
        _: __T0,
        _: __T1,
        _: __T2,
    ) -> ::core::result::Result<(), ::cookie_policy::Error> {
        ::core::result::Result::Ok(())
    }
}
#[doc(hidden)]
mod __cookie_row_SessionId_0f7e693407170135 {
    #[macro_export]
    macro_rules! __cookie_row_SessionId_0f7e693407170135 {
        (
            [$($then:tt)*] [$($path:tt)*] [$($provider:tt)*] [$($recipients:tt)*]
            $($rest:tt)*
        ) => {
            $($then)* ! { $($rest)* ["| [SessionId](type@", $($path)*, ") | ",
            $($provider)*, " | | | | | ", $($recipients)*, " |"] }
        };
    }
    pub use __cookie_row_SessionId_0f7e693407170135 as row;
}
#[doc(hidden)]
pub use __cookie_row_SessionId_0f7e693407170135::row as SessionId;
