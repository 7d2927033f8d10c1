use cookie_policy::{Cookie, Policy, policy};

/// Declares a cookie for each name, and a policy with all of them.
macro_rules! policy_of {
    ($($ident:ident = $name:literal)*) => {
        $(
            /// To fill the browser
            #[derive(Cookie)]
            #[cookie(name = $name, provider = site, category = Necessary(UserInput), lifetime = session)]
            pub struct $ident(pub String);
        )*

        /// The cookies that one host can have.
        #[policy(site = "https://example.org", provider = "Example", recipients = [])]
        pub struct FullPolicy($($ident),*);
    };
}

// A-COUNT-HOST: 150
policy_of! {
    C0 = "c0" C1 = "c1" C2 = "c2" C3 = "c3" C4 = "c4" C5 = "c5" C6 = "c6" C7 = "c7"
    C8 = "c8" C9 = "c9" C10 = "c10" C11 = "c11" C12 = "c12" C13 = "c13" C14 = "c14" C15 = "c15"
    C16 = "c16" C17 = "c17" C18 = "c18" C19 = "c19" C20 = "c20" C21 = "c21" C22 = "c22" C23 = "c23"
    C24 = "c24" C25 = "c25" C26 = "c26" C27 = "c27" C28 = "c28" C29 = "c29" C30 = "c30" C31 = "c31"
    C32 = "c32" C33 = "c33" C34 = "c34" C35 = "c35" C36 = "c36" C37 = "c37" C38 = "c38" C39 = "c39"
    C40 = "c40" C41 = "c41" C42 = "c42" C43 = "c43" C44 = "c44" C45 = "c45" C46 = "c46" C47 = "c47"
    C48 = "c48" C49 = "c49" C50 = "c50" C51 = "c51" C52 = "c52" C53 = "c53" C54 = "c54" C55 = "c55"
    C56 = "c56" C57 = "c57" C58 = "c58" C59 = "c59" C60 = "c60" C61 = "c61" C62 = "c62" C63 = "c63"
    C64 = "c64" C65 = "c65" C66 = "c66" C67 = "c67" C68 = "c68" C69 = "c69" C70 = "c70" C71 = "c71"
    C72 = "c72" C73 = "c73" C74 = "c74" C75 = "c75" C76 = "c76" C77 = "c77" C78 = "c78" C79 = "c79"
    C80 = "c80" C81 = "c81" C82 = "c82" C83 = "c83" C84 = "c84" C85 = "c85" C86 = "c86" C87 = "c87"
    C88 = "c88" C89 = "c89" C90 = "c90" C91 = "c91" C92 = "c92" C93 = "c93" C94 = "c94" C95 = "c95"
    C96 = "c96" C97 = "c97" C98 = "c98" C99 = "c99" C100 = "c100" C101 = "c101" C102 = "c102" C103 = "c103"
    C104 = "c104" C105 = "c105" C106 = "c106" C107 = "c107" C108 = "c108" C109 = "c109" C110 = "c110" C111 = "c111"
    C112 = "c112" C113 = "c113" C114 = "c114" C115 = "c115" C116 = "c116" C117 = "c117" C118 = "c118" C119 = "c119"
    C120 = "c120" C121 = "c121" C122 = "c122" C123 = "c123" C124 = "c124" C125 = "c125" C126 = "c126" C127 = "c127"
    C128 = "c128" C129 = "c129" C130 = "c130" C131 = "c131" C132 = "c132" C133 = "c133" C134 = "c134" C135 = "c135"
    C136 = "c136" C137 = "c137" C138 = "c138" C139 = "c139" C140 = "c140" C141 = "c141" C142 = "c142" C143 = "c143"
    C144 = "c144" C145 = "c145" C146 = "c146" C147 = "c147" C148 = "c148" C149 = "c149"
}

fn main() {
    assert_eq!(FullPolicy::COOKIES.len(), 150);
}
