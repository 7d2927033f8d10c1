//! Policies with something that each rule of the report finds, beside what it does not find.
#![allow(dead_code, reason = "only the lists are used")]

use cookie_policy::{Choices, Cookie, policy};

/// Declares the choices cookie of a policy.
macro_rules! choices {
    ($name:ident $lifetime:literal) => {
        /// To remember what the visitor chose
        #[derive(Cookie)]
        #[cookie(name = "choices", provider = site, category = Necessary(Choices), lifetime = $lifetime)]
        pub(crate) struct $name(Choices);
    };
}

choices!(Remembered "185 days");

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "partitioned-lax", provider = site, category = Statistics, lifetime = session, partitioned = true, recipients = [])]
pub(crate) struct PartitionedLax(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "__Host-partitioned", provider = site, category = Statistics, lifetime = session, partitioned = true, same_site = None, recipients = [])]
pub(crate) struct PartitionedHost(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "sent-everywhere", provider = site, category = Necessary(UserInput), lifetime = session, same_site = None)]
pub(crate) struct SentEverywhere(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "sent-everywhere-ad", provider = site, category = Statistics, lifetime = session, same_site = None, recipients = [])]
pub(crate) struct SentEverywhereAd(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "login-for-scripts", provider = site, category = Necessary(Authentication), lifetime = session, http_only = false)]
pub(crate) struct LoginForScripts(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "without-secure", provider = site, category = Statistics, lifetime = session, secure = false, recipients = [])]
pub(crate) struct WithoutSecure(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "login-of-all", provider = site, category = Necessary(Authentication), lifetime = session, domain = "example.org")]
pub(crate) struct LoginOfAll(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "input-of-all", provider = site, category = Necessary(UserInput), lifetime = session, domain = "example.org")]
pub(crate) struct InputOfAll(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "token-below", provider = site, category = Necessary(Security), lifetime = session, path = "/shop")]
pub(crate) struct TokenBelow(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "__HostHttp-near", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Near(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "__host_near", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct NearToo(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "__Host-Http-right", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Http(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "Case", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Upper(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "case", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Lower(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "twice", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Once(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "twice", provider = site, category = Necessary(UserInput), lifetime = session, path = "/shop")]
pub(crate) struct Twice(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "$Version", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Dollar(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "max-age", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Attribute(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "max-age2", provider = site, category = Necessary(UserInput), lifetime = session)]
pub(crate) struct AttributeNear(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "script-for-weeks", provider = site, category = Statistics, lifetime = "8 days", set_by = Script, recipients = [])]
pub(crate) struct ScriptForWeeks;

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "script-for-days", provider = site, category = Statistics, lifetime = "7 days", set_by = Script, recipients = [])]
pub(crate) struct ScriptForDays;

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "login-for-weeks", provider = site, category = Necessary(Authentication), lifetime = session or "15 days")]
pub(crate) struct LoginForWeeks(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "login-for-two", provider = site, category = Necessary(Authentication), lifetime = session or "14 days")]
pub(crate) struct LoginForTwo(String);

#[derive(Cookie)]
#[cookie(name = "vague", provider = site, purpose = "Preferences", category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Vague(String);

#[derive(Cookie)]
#[cookie(name = "stock", provider = site, purpose = "To improve Your Experience here", category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Stock(String);

#[derive(Cookie)]
#[cookie(name = "fine", provider = site, purpose = "Élargit la carte", category = Necessary(UserInput), lifetime = session)]
pub(crate) struct Fine(String);

#[derive(Cookie)]
#[cookie(name = "fine-too", provider = site, purpose = "To improve your experience of maps: it keeps the part that you looked at last", category = Necessary(UserInput), lifetime = session)]
pub(crate) struct FineToo(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "persistent-login", provider = site, category = Necessary(Authentication), lifetime = "1 day")]
pub(crate) struct PersistentLogin(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "balancing", provider = site, category = Necessary(LoadBalancing), lifetime = "1 hour")]
pub(crate) struct Balancing(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "balancing-session", provider = site, category = Necessary(LoadBalancing), lifetime = session)]
pub(crate) struct BalancingSession(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "media", provider = site, category = Necessary(Media), lifetime = "1 hour")]
pub(crate) struct Media(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "media-session", provider = site, category = Necessary(Media), lifetime = session)]
pub(crate) struct MediaSession(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "social", provider = site, category = Necessary(SocialSharing), lifetime = "1 hour")]
pub(crate) struct Social(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "input", provider = site, category = Necessary(UserInput), lifetime = "25 hours")]
pub(crate) struct Input(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "input-for-a-day", provider = site, category = Necessary(UserInput), lifetime = "24 hours")]
pub(crate) struct InputForADay(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "interface", provider = site, category = Necessary(UserInterface), lifetime = "1 hour")]
pub(crate) struct Interface(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "interface-session", provider = site, category = Necessary(UserInterface), lifetime = session or "90 days")]
pub(crate) struct InterfaceSession(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "security", provider = site, category = Necessary(Security), lifetime = "366 days")]
pub(crate) struct Security(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "security-year", provider = site, category = Necessary(Security), lifetime = "365 days")]
pub(crate) struct SecurityYear(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "shared", provider = site, category = Necessary(UserInput), lifetime = session, recipients = ["Other Ltd"])]
pub(crate) struct Shared(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "social-third", provider = "Network Ltd", category = Necessary(SocialSharing), lifetime = session, party = Third)]
pub(crate) struct SocialThird;

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "audience", provider = site, category = Statistics(Anonymous), lifetime = "30 days")]
pub(crate) struct Audience(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "look", provider = site, category = Preferences, lifetime = session, recipients = [])]
pub(crate) struct Look(String);

/// To test the rules of the report
#[derive(Cookie)]
#[cookie(name = "ad", category = Marketing, lifetime = session, party = Third, provider = "Ads Ltd", recipients = ["Ads Ltd"])]
pub(crate) struct Advertising;

#[policy(
    site = "https://shop.example.org",
    provider = "Example Ltd",
    recipients = [],
    choices = Remembered,
    audience_exemption = [FR, UK],
    jurisdictions = [EU, FR, DE, IT, ES, NL, BE, UK, CH, US_CA, BR],
)]
pub(crate) struct Doubtful(
    Remembered,
    PartitionedLax,
    PartitionedHost,
    SentEverywhere,
    SentEverywhereAd,
    LoginForScripts,
    WithoutSecure,
    LoginOfAll,
    InputOfAll,
    TokenBelow,
    Near,
    NearToo,
    Http,
    Upper,
    Lower,
    Once,
    Twice,
    Dollar,
    Attribute,
    AttributeNear,
    ScriptForWeeks,
    ScriptForDays,
    LoginForWeeks,
    LoginForTwo,
    Vague,
    Stock,
    Fine,
    FineToo,
    PersistentLogin,
    Balancing,
    BalancingSession,
    Media,
    MediaSession,
    Social,
    Input,
    InputForADay,
    Interface,
    InterfaceSession,
    Security,
    SecurityYear,
    Shared,
    SocialThird,
    Audience,
    Look,
    Advertising,
);

/// The cookies of a site in two languages.
#[policy(site = "https://example.org", provider = "Example Ltd", recipients = [], languages = ["en", "pt-BR"], jurisdictions = [BR, EU])]
pub(crate) struct Portuguese();

/// The cookies of a site that needs no banner.
#[policy(site = "https://example.org", provider = "Example Ltd", recipients = [], changed = "2026-11-24")]
pub(crate) struct Exempt(BalancingSession);

choices!(Short "183 days");

/// To keep the visitor logged in
#[derive(Cookie)]
#[cookie(name = "sid", provider = site, category = Necessary(Authentication), lifetime = "14 days")]
pub(crate) struct SessionId(String);

/// To keep the colours of the page
#[derive(Cookie)]
#[cookie(
    name = "theme",
    provider = site,
    category = Necessary(UserInterface),
    lifetime = session,
    secure = false,
    allow(A_SEC_MISS, reason = "the | page is | also <served> over http"),
)]
pub(crate) struct Theme(String);

/// The cookies of a site in France.
#[policy(
    site = "https://example.org",
    provider = "Example Ltd",
    recipients = [],
    choices = Short,
    changed = "2026-11-24",
    jurisdictions = [FR],
    allow(A_PFX_MISSED, reason = "clients know the names"),
)]
pub(crate) struct Sound(SessionId, Short, Theme);

/// Declares a partitioned cookie of a script for each name, and a policy with all of them.
macro_rules! many {
    ($($ident:ident = $name:literal)*) => {
        $(
            /// To fill the browser with cookies
            #[derive(Cookie)]
            #[cookie(
                name = $name, provider = site, category = Statistics, lifetime = session, set_by = Script, partitioned = true,
                same_site = None, recipients = [],
            )]
            pub(crate) struct $ident;
        )*

        /// The cookies of a site with too many.
        #[policy(site = "https://example.org", provider = "Example", recipients = [], choices = Remembered)]
        pub(crate) struct Many(Remembered, $($ident),*);
    };
}

many! {
    P0 = "p0" P1 = "p1" P2 = "p2" P3 = "p3" P4 = "p4" P5 = "p5" P6 = "p6" P7 = "p7"
    P8 = "p8" P9 = "p9" P10 = "p10" P11 = "p11" P12 = "p12" P13 = "p13" P14 = "p14" P15 = "p15"
    P16 = "p16" P17 = "p17" P18 = "p18" P19 = "p19" P20 = "p20" P21 = "p21" P22 = "p22" P23 = "p23"
    P24 = "p24" P25 = "p25" P26 = "p26" P27 = "p27" P28 = "p28" P29 = "p29" P30 = "p30" P31 = "p31"
    P32 = "p32" P33 = "p33" P34 = "p34" P35 = "p35" P36 = "p36" P37 = "p37" P38 = "p38" P39 = "p39"
    P40 = "p40" P41 = "p41" P42 = "p42" P43 = "p43" P44 = "p44" P45 = "p45" P46 = "p46" P47 = "p47"
    P48 = "p48" P49 = "p49" P50 = "p50" P51 = "p51" P52 = "p52" P53 = "p53" P54 = "p54" P55 = "p55"
    P56 = "p56" P57 = "p57" P58 = "p58" P59 = "p59" P60 = "p60" P61 = "p61" P62 = "p62" P63 = "p63"
    P64 = "p64" P65 = "p65" P66 = "p66" P67 = "p67" P68 = "p68" P69 = "p69" P70 = "p70" P71 = "p71"
    P72 = "p72" P73 = "p73" P74 = "p74" P75 = "p75" P76 = "p76" P77 = "p77" P78 = "p78" P79 = "p79"
    P80 = "p80" P81 = "p81" P82 = "p82" P83 = "p83" P84 = "p84" P85 = "p85" P86 = "p86" P87 = "p87"
    P88 = "p88" P89 = "p89" P90 = "p90" P91 = "p91" P92 = "p92" P93 = "p93" P94 = "p94" P95 = "p95"
    P96 = "p96" P97 = "p97" P98 = "p98" P99 = "p99" P100 = "p100" P101 = "p101" P102 = "p102" P103 = "p103"
    P104 = "p104" P105 = "p105" P106 = "p106" P107 = "p107" P108 = "p108" P109 = "p109" P110 = "p110" P111 = "p111"
    P112 = "p112" P113 = "p113" P114 = "p114" P115 = "p115" P116 = "p116" P117 = "p117" P118 = "p118" P119 = "p119"
    P120 = "p120" P121 = "p121" P122 = "p122" P123 = "p123" P124 = "p124" P125 = "p125" P126 = "p126" P127 = "p127"
    P128 = "p128" P129 = "p129" P130 = "p130" P131 = "p131" P132 = "p132" P133 = "p133" P134 = "p134" P135 = "p135"
    P136 = "p136" P137 = "p137" P138 = "p138" P139 = "p139" P140 = "p140" P141 = "p141" P142 = "p142" P143 = "p143"
    P144 = "p144" P145 = "p145" P146 = "p146" P147 = "p147" P148 = "p148" P149 = "p149" P150 = "p150" P151 = "p151"
    P152 = "p152" P153 = "p153" P154 = "p154" P155 = "p155" P156 = "p156" P157 = "p157" P158 = "p158" P159 = "p159"
    P160 = "p160" P161 = "p161" P162 = "p162" P163 = "p163" P164 = "p164" P165 = "p165" P166 = "p166" P167 = "p167"
    P168 = "p168" P169 = "p169" P170 = "p170" P171 = "p171" P172 = "p172" P173 = "p173" P174 = "p174" P175 = "p175"
    P176 = "p176" P177 = "p177" P178 = "p178" P179 = "p179" P180 = "p180"
}
