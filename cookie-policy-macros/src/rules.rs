//! THE table of rules, on which complaints, the documentation and a completeness test are based.

/// One rule for declarations.
pub(crate) struct Rule {
    pub(crate) id: &'static str,
    /// Where the rule comes from.
    pub(crate) source: &'static str,
    /// The rule.
    pub(crate) sentence: &'static str,
}

/// One day, in seconds.
pub(crate) const DAY: u64 = 86_400;

/// The longest lifetime that browsers allow (RFC 6265bis, section 5.5).
pub(crate) const CAP_DAYS: u64 = 400;

/// The most cookies of a host that browsers keep.
pub(crate) const MOST_NAMES: u16 = 150;

/// The longest lifetime of anonymous statistics: thirteen months, counted short.
pub(crate) const AUDIENCE_DAYS: u64 = 393;

/// Declares the rules, and the list of them for the completeness test.
macro_rules! rules {
    ($($name:ident: $id:literal, $source:literal, $sentence:literal;)*) => {
        $(pub(crate) static $name: Rule = Rule { id: $id, source: $source, sentence: $sentence };)*

        #[cfg(test)]
        pub(crate) static ALL: &[&Rule] = &[$(&$name),*];
    };
}

/// Rules that the library checks, because they need the whole list.
#[cfg(test)]
pub(crate) const OF_THE_LIST: [&str; 11] = [
    "A-EMBED-KEY",
    "B-EMBED-WHERE",
    "B-EMBED-COOKIE",
    "A-DOM-MATCH",
    "A-SEC-SCHEME",
    "A-NAME-DUP",
    "A-NAME-SHADOW",
    "B-LISTALL",
    "B-EXPLICIT-BOTH",
    "B-GRANULAR",
    "B-LANG",
];

/// The rules of the report, as `allow` and `deny` write them. The library has the table.
pub(crate) const OF_THE_REPORT: [&str; 43] = [
    "A_PART_NONE",
    "A_PART_HOST",
    "A_PART_TABLE",
    "A_SS_WIDE",
    "A_HTTPONLY_MISS",
    "A_SEC_MISS",
    "A_DOM_WIDE",
    "A_PATH_SEC",
    "A_PFX_NEAR",
    "A_PFX_MISSED",
    "A_NAME_CASE",
    "A_NAME_SHADOW",
    "A_NAME_DOLLAR",
    "A_NAME_ATTR",
    "A_COUNT_HOST",
    "A_COUNT_PART",
    "A_AGE_JS7",
    "A_AGE_LONG",
    "B_PURPOSE_VAGUE",
    "B_EX_AUTH",
    "B_EX_TRANS",
    "B_EX_MEDIA",
    "B_EX_SOCIAL",
    "B_EX_INPUT",
    "B_EX_UI",
    "B_EX_SEC",
    "B_EXEMPT_3P",
    "B_AUDIENCE_WHERE",
    "B_EX_NONE_DE",
    "B_EX_NONE_BE",
    "B_EX_STAT_UK",
    "B_EX_LOOK_UK",
    "B_KEEP_MIN",
    "B_KEEP_MAX",
    "B_CHOICENAME",
    "B_CA_OPTOUT",
    "B_BR",
    "B_LANG_UI",
    "B_DATED",
    "B_NOBANNER",
    "A_EMBED_TOP",
    "B_EMBED_WIDE",
    "B_EMBED_NEEDED",
];

rules! {
    NAME_TOKEN: "A-NAME-TOKEN", "RFC 6265bis, section 4.1.1",
        "the name of a cookie that this server sets consists of letters, digits and the characters !#$%&'*+-.^_`|~";
    NAME_KEPT: "A-NAME-KEPT", "RFC 6265bis, section 5.6",
        "browsers end a cookie name at `=` or `;`, and remove white space around it";
    NAME_EMPTY: "A-NAME-EMPTY", "RFC 6265bis, section 4.1.1", "a cookie must have a name";
    NAME_CTL: "A-NAME-CTL", "RFC 6265bis, section 5.6", "browsers drop a cookie with a control character in its name";
    NAME_ASCII: "A-NAME-ASCII", "RFC 6265bis, section 4.1.1",
        "the name of a cookie that this server sets must be ASCII";
    NAME_PATTERN: "B-NAME", "GDPR, articles 12 and 13",
        "`*` stands for a part of a name that varies, beside at least one other character, and only in a cookie that this server neither sets nor reads";
    NAME_FAMILY: "A-NAME-FAMILY", "RFC 6265bis, section 5.8.3",
        "the name of a family of cookies ends with `{}`, in place of which this server writes a suffix, and `names` is the most that it sets";
    COUNT_HOST: "A-COUNT-HOST", "Chromium", "browsers delete cookies of a host beyond 150";
    SIZE_PAIR: "A-SIZE-PAIR", "RFC 6265bis, section 5.6",
        "browsers drop a cookie if its name and value together have more than 4,096 bytes";
    SIZE_ATTR: "A-SIZE-ATTR", "RFC 6265bis, section 5.6", "browsers ignore an attribute of more than 1,024 bytes";
    PFX_SECURE: "A-PFX-SECURE", "RFC 6265bis, section 4.1.3.1",
        "Chromium and Firefox drop a `__Secure-` cookie without `Secure`";
    PFX_HOST: "A-PFX-HOST", "RFC 6265bis, section 4.1.3.2",
        "Chromium and Firefox drop a `__Host-` cookie without `Secure`, with a `Domain`, or with a path other than `/`";
    PFX_HTTP: "A-PFX-HTTP", "draft-ietf-httpbis-layered-cookies",
        "Chromium and Firefox drop a `__Http-` cookie without `Secure` and `HttpOnly`";
    PFX_HOSTHTTP: "A-PFX-HOSTHTTP", "draft-ietf-httpbis-layered-cookies",
        "Chromium and Firefox drop a `__Host-Http-` cookie without `Secure` and `HttpOnly`, with a `Domain`, or with a path other than `/`";
    PFX_CASE: "A-PFX-CASE", "RFC 6265bis, section 5.4",
        "browsers enforce a name prefix in upper and lower case, but servers recognise only one spelling";
    PFX_JS: "A-PFX-JS", "draft-ietf-httpbis-layered-cookies", "scripts cannot set a cookie with an `Http-` prefix";
    PFX_OPTIONAL: "A-PFX-OPTIONAL", "RFC 6265bis, section 4.1.3",
        "a prefix can be left out where browsers would drop the cookie with it, if the name has one and no other cookie has the name without it";
    VAL_OCTET: "A-VAL-OCTET", "RFC 6265bis, section 4.1.1", "a value that is sent without encoding may contain only printable ASCII without space, `\"`, `,`, `;` and `\\`";
    AGE_CAP: "A-AGE-CAP", "RFC 6265bis, section 5.5",
        "Chromium and Firefox limit a lifetime to 400 days, so the policy would state a wrong one";
    AGE_ZERO: "A-AGE-ZERO", "RFC 6265bis, section 5.6.2", "a zero lifetime removes the cookie";
    AGE_NONE: "A-AGE-NONE", "RFC 6265bis, section 4.1.2.2",
        "a cookie without a lifetime is a session cookie, and the declaration must say so";
    DUR: "B-DUR", "CJEU, C-673/17 (Planet49)", "visitors must be told how long each cookie is kept";
    STORAGE: "A-STORAGE", "HTML Standard, Web storage",
        "only scripts read and write the storage of a browser, which has no attributes of cookies and keeps what they write until it is removed";
    DOM_GRAMMAR: "A-DOM-GRAMMAR", "RFC 6265bis, section 4.1.1",
        "a domain consists of labels of 1 to 63 letters, digits and inner hyphens, with at most 253 bytes in all";
    DOM_DOT: "A-DOM-DOT", "RFC 6265bis, section 5.6.3", "a domain does not begin with a dot; subdomains are always included";
    DOM_URL: "A-DOM-URL", "RFC 6265bis, section 5.1.3", "a domain has no scheme, port, path, wildcard or trailing dot";
    DOM_IP: "A-DOM-IP", "RFC 6265bis, section 5.1.3", "an IP address has no subdomains to share a cookie with";
    DOM_CASE: "A-DOM-CASE", "WebKitGTK 2.50", "WebKitGTK drops a cookie whose domain has upper-case letters";
    DOM_EMPTY: "A-DOM-EMPTY", "RFC 6265bis, section 5.6.3", "browsers disagree about an empty domain";
    PATH_SLASH: "A-PATH-SLASH", "RFC 6265bis, section 5.6.4",
        "browsers ignore a path that does not begin with `/`";
    PATH_OCTET: "A-PATH-OCTET", "RFC 6265bis, section 4.1.1",
        "a path may contain only printable ASCII without `;`, which would begin another attribute";
    PATH_SENT: "A-PATH-SENT", "URL Standard, path percent-encode set",
        "browsers encode some characters before they compare the path of a request, so they never send a cookie whose path has them";
    SS_NONE: "A-SS-NONE", "RFC 6265bis, section 5.7", "Chromium and Firefox drop a `SameSite=None` cookie without `Secure`";
    SS_CROSS: "A-SS-CROSS", "RFC 6265bis, section 5.7",
        "browsers drop a `Strict` or `Lax` cookie that content from another site sets";
    SEC_MISS: "A-SEC-MISS", "RFC 6265bis, section 8.3",
        "without `Secure`, anyone who listens on the network can steal or change this cookie";
    HTTPONLY_JS: "A-HTTPONLY-JS", "RFC 6265bis, section 5.7", "scripts cannot set an `HttpOnly` cookie";
    PART_SECURE: "A-PART-SECURE", "CHIPS", "browsers drop a partitioned cookie without `Secure`";
    SEAL: "A-SEAL", "RFC 6265bis, section 8.6",
        "a seal shows that this server wrote the value, so only a cookie that this server sets can have one";
    DEL_MOVED: "A-DEL-MOVED", "RFC 6265bis, section 5.7",
        "browsers remove a cookie only with the name, path, domain and partition that it was set with";
    LANG_TAG: "A-LANG-TAG", "RFC 5646, section 2.1",
        "a language tag consists of 2 to 8 letters, followed by any number of subtags: each a `-` and 1 to 8 letters or digits";
    EMBED_ADDRESS: "A-EMBED-ADDRESS", "URL Standard, section 4.4",
        "the address of an embed begins with `/`, for this site, or with `https://` and a literal host that ends with `/`";
    EMBED_FIELD: "A-EMBED-FIELD", "URL Standard, section 4.1",
        "a field of an address is a part of a segment of its path, of a value in its query, or of its fragment";
    EMBED_LITERAL: "A-EMBED-LITERAL", "URL Standard, section 4.3",
        "browsers change an address with characters that are not of addresses, and with the segments `.` and `..`";
    EMBED_OPTION: "A-EMBED-OPTION", "URL Standard, section 5",
        "a field that can be `None` is the whole value of a name in the query, and the name is left out with it";
    EMBED_ORIGIN: "A-EMBED-ORIGIN", "CSP Level 3, section 2.3.1",
        "an origin is `https://`, or `wss://` for connections, and a host in lower case, with a port only if it is not 443, and nothing after it";
    EMBED_SANDBOX: "A-EMBED-SANDBOX", "HTML Standard, section 4.8.5",
        "a frame of this site with `allow-scripts` and `allow-same-origin` can remove its own sandbox";
    EMBED_REFERRER: "A-EMBED-REFERRER", "Referrer Policy, section 3.8",
        "`unsafe-url` sends the whole address of the page, with its query, to the other site";
    EMBED_START: "A-EMBED-START", "HTML Standard, section 4.12.1",
        "a start is a file of this package, which the site serves itself";
    PURPOSE: "B-PURPOSE", "ePrivacy Directive, article 5(3)", "visitors must be told what each cookie is for";
    PROVIDER: "B-PROVIDER", "GDPR, article 13(1)(a)", "visitors must be told who sets each cookie";
    THIRD_PARTIES: "B-3P", "GDPR, article 13(1)(e)",
        "visitors who are asked for consent must be told which third parties have access";
    BASIS: "B-BASIS", "GDPR, article 5(2)",
        "a cookie needs the visitor's consent, unless its category names an exemption that the site can prove";
    EX_AUDIENCE: "B-EX-AUDIENCE-FR", "CNIL, deliberation 2020-091, paragraphs 50 to 52",
        "anonymous audience measurement is exempt only in a first-party cookie without recipients that is kept for at most 393 days and never prolonged";
    EX_NONE_DE: "B-EX-NONE-DE", "TDDDG, section 25(2)", "Germany has no exemption for audience measurement";
}
