//! THE table of rules: complaints, the documentation and the completeness test go by it.

/// One rule that a declaration must keep.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    /// Where the rule comes from.
    pub(crate) source: &'static str,
    /// The rule.
    pub(crate) sentence: &'static str,
}

/// Declares the rules, and the list of them for the completeness test.
macro_rules! rules {
    ($($name:ident: $id:literal, $source:literal, $sentence:literal;)*) => {
        $(pub(crate) static $name: Rule = Rule { id: $id, source: $source, sentence: $sentence };)*

        #[cfg(test)]
        pub(crate) static ALL: &[&Rule] = &[$(&$name),*];
    };
}

/// Rules that the library checks when it sees the whole list.
#[cfg(test)]
pub(crate) const OF_THE_LIST: [&str; 7] =
    ["A-NAME-DUP", "A-NAME-SHADOW", "A-COUNT-HOST", "B-LISTALL", "B-EXPLICIT-BOTH", "B-GRANULAR", "B-LANG"];

rules! {
    NAME_TOKEN: "A-NAME-TOKEN", "RFC 6265bis, section 4.1.1",
        "a cookie name is made of letters, digits and the signs !#$%&'*+-.^_`|~";
    NAME_EMPTY: "A-NAME-EMPTY", "RFC 6265bis, section 4.1.1", "a cookie has a name";
    NAME_CTL: "A-NAME-CTL", "RFC 6265bis, section 5.6", "browsers drop a cookie with a control character in its name";
    NAME_ASCII: "A-NAME-ASCII", "RFC 6265bis, section 4.1.1", "a cookie name is ASCII";
    NAME_PATTERN: "B-NAME", "ePrivacy Directive, article 5(3)",
        "`*` stands for the part of a name that varies, in cookies that this server neither sets nor reads, and never alone";
    SIZE_PAIR: "A-SIZE-PAIR", "RFC 6265bis, section 5.6",
        "browsers drop a cookie whose name and value are over 4096 bytes together";
    SIZE_ATTR: "A-SIZE-ATTR", "RFC 6265bis, section 5.6", "browsers ignore an attribute of more than 1024 bytes";
    PFX_SECURE: "A-PFX-SECURE", "RFC 6265bis, section 4.1.3.1", "browsers drop a `__Secure-` cookie without `Secure`";
    PFX_HOST: "A-PFX-HOST", "RFC 6265bis, section 4.1.3.2",
        "browsers drop a `__Host-` cookie without `Secure`, with a `Domain`, or with a path other than `/`";
    PFX_HTTP: "A-PFX-HTTP", "draft-ietf-httpbis-layered-cookies",
        "browsers drop a `__Http-` cookie without `Secure` and `HttpOnly`";
    PFX_HOSTHTTP: "A-PFX-HOSTHTTP", "draft-ietf-httpbis-layered-cookies",
        "browsers drop a `__Host-Http-` cookie without `Secure` and `HttpOnly`, with a `Domain`, or with a path other than `/`";
    PFX_CASE: "A-PFX-CASE", "RFC 6265bis, section 5.4",
        "browsers hold a name prefix to its demands in any case, but servers see its promise in one spelling alone";
    PFX_JS: "A-PFX-JS", "draft-ietf-httpbis-layered-cookies", "scripts cannot set a cookie with an `Http-` prefix";
    VAL_OCTET: "A-VAL-OCTET", "RFC 6265bis, section 4.1.1", "a value that is sent as it is holds cookie-octets alone";
    AGE_CAP: "A-AGE-CAP", "RFC 6265bis, section 5.5",
        "browsers cut a lifetime to 400 days, so the policy would state a wrong one";
    AGE_ZERO: "A-AGE-ZERO", "RFC 6265bis, section 5.6.2", "a lifetime of nothing removes the cookie";
    AGE_NONE: "A-AGE-NONE", "RFC 6265bis, section 4.1.2.2",
        "a cookie without a lifetime is a session cookie, and a declaration says so";
    DUR: "B-DUR", "CJEU, C-673/17 (Planet49)", "visitors must be told how long each cookie is kept";
    DOM_GRAMMAR: "A-DOM-GRAMMAR", "RFC 6265bis, section 4.1.1",
        "a domain is made of labels of 1 to 63 letters, digits and inner hyphens, 253 bytes at most";
    DOM_DOT: "A-DOM-DOT", "RFC 6265bis, section 5.6.3", "a domain does not begin with a dot; subdomains are included anyway";
    DOM_URL: "A-DOM-URL", "RFC 6265bis, section 5.1.3", "a domain has no scheme, port, path, wildcard or final dot";
    DOM_IP: "A-DOM-IP", "RFC 6265bis, section 5.1.3", "an address has no subdomains to share a cookie with";
    DOM_EMPTY: "A-DOM-EMPTY", "RFC 6265bis, section 5.6.3", "browsers differ about an empty domain";
    PATH_SLASH: "A-PATH-SLASH", "RFC 6265bis, section 5.6.4",
        "browsers ignore a path that does not begin with `/`";
    PATH_OCTET: "A-PATH-OCTET", "RFC 6265bis, section 4.1.1",
        "a path holds printable ASCII without `;`, which would begin another attribute";
    SS_NONE: "A-SS-NONE", "RFC 6265bis, section 5.7", "browsers drop a `SameSite=None` cookie without `Secure`";
    SS_CROSS: "A-SS-CROSS", "RFC 6265bis, section 5.7",
        "browsers drop a `Strict` or `Lax` cookie that another site's content sets";
    SEC_MISS: "A-SEC-MISS", "RFC 6265bis, section 8.3",
        "whoever listens on the network can take over or change such a cookie without `Secure`";
    HTTPONLY_JS: "A-HTTPONLY-JS", "RFC 6265bis, section 5.7", "scripts cannot set an `HttpOnly` cookie";
    PART_SECURE: "A-PART-SECURE", "CHIPS", "browsers drop a partitioned cookie without `Secure`";
    SEAL: "A-SEAL", "RFC 6265bis, section 8.6",
        "a client can write any value, so what is trusted is sealed by the server that sets it";
    DEL_MOVED: "A-DEL-MOVED", "RFC 6265bis, section 5.7",
        "what was set at another path or domain, or under a name that the list no longer has, is removed with what it had there";
    LANG_TAG: "A-LANG-TAG", "RFC 5646, section 2.1",
        "a language tag is made of 2 to 8 letters, and of subtags of 1 to 8 letters or digits with a `-` before each";
    PURPOSE: "B-PURPOSE", "ePrivacy Directive, article 5(3)", "visitors must be told what each cookie is for";
    PROVIDER: "B-PROVIDER", "CNIL, deliberation 2020-092", "visitors must be told who sets each cookie";
    THIRD_PARTIES: "B-3P", "CJEU, C-673/17 (Planet49)",
        "visitors who are asked for consent must be told which third parties have access";
    BASIS: "B-BASIS", "ePrivacy Directive, article 5(3)",
        "a cookie without consent must name its exemption, because the burden of proof is the site's";
    EX_AUDIENCE: "B-EX-AUDIENCE-FR", "CNIL, deliberation 2020-092, article 5",
        "anonymous audience measurement is exempt only in a first-party cookie without recipients, for at most 393 days, never prolonged";
    EX_NONE_DE: "B-EX-NONE-DE", "TDDDG, section 25(2)", "Germany knows no exemption for audience measurement";
}
