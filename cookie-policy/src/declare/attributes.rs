//! The parts of a declaration that are enums: attributes of the `Set-Cookie` line, parties, encodings and
//! exemptions.

use crate::declare::words::words;

words! {
    /// The `SameSite` attribute (RFC 6265bis, section 4.1.2.7).
    pub enum SameSite {
        /// Sent with requests from this site only.
        Strict = "Strict",
        /// Also sent when the visitor follows a link from another site. The default.
        Lax = "Lax",
        /// Sent with every request. It needs `Secure`.
        None = "None",
    }

    /// Whether a cookie belongs to the visited site.
    pub enum Party {
        /// First-party: it belongs to the visited site.
        First = "first",
        /// Third-party: it belongs to another site, which sets it while this one is visited. It can only be
        /// declared.
        Third = "third",
    }

    /// Who sets the cookie.
    pub enum SetBy {
        /// A server, in a `Set-Cookie` line: this server, or the server of the third party.
        Server = "server",
        /// A script in a page.
        Script = "script",
    }

    /// What of a browser holds what is declared.
    pub enum Storage {
        /// A cookie. The default.
        Cookie = "cookie",
        /// `localStorage` of the HTML Standard: kept until it is removed. It can only be declared.
        Local = "local_storage",
        /// `sessionStorage` of the HTML Standard: kept until the tab is closed. It can only be declared.
        Session = "session_storage",
        /// A database of the Indexed Database API: kept until it is removed. It can only be declared.
        IndexedDb = "indexed_db",
    }

    /// How a value is written into a cookie.
    pub enum Encoding {
        /// Percent-encoding of `%` and of every byte that is not a cookie-octet.
        Percent = "percent",
        /// Unchanged. Setting a value with other bytes than cookie-octets fails.
        Raw = "raw",
        /// JSON, percent-encoded.
        Json = "json",
        /// The text of `Display`, percent-encoded. `FromStr` parses it.
        Display = "display",
    }

    /// How a value is protected from being written by clients. It needs feature `seal` and the keys of the
    /// [`Site`](crate::Site).
    pub enum Seal {
        /// Signed: clients can read the value, and only this site can write it.
        Signed = "signed",
        /// Encrypted: only this site can read and write the value.
        Private = "private",
    }

    /// Why a [`Necessary`](crate::Necessary) cookie needs no consent. These are the exemptions that European
    /// regulators list (Article 29 Working Party, opinion 04/2012; CNIL, deliberation 2020-092).
    pub enum Exemption {
        /// Keeps a visitor logged in.
        Authentication = "authentication",
        /// Protects a service that the visitor asked for, such as a token against request forgery.
        Security = "security",
        /// Keeps the visitor's input, such as a form or a basket.
        UserInput = "user input",
        /// Keeps a preference for the interface, such as a language.
        UserInterface = "user interface",
        /// Sends the visitor's requests to the same server.
        LoadBalancing = "load balancing",
        /// Keeps technical data of an audio or video player.
        Media = "media",
        /// Lets logged-in members of a social network share content.
        SocialSharing = "social sharing",
        /// Remembers the visitor's choices about cookies.
        Choices = "choices",
    }

    /// The element that an [embed](crate::Embed) is.
    pub enum EmbedElement {
        /// A page in the page: `iframe`.
        Frame = "frame",
        /// A script of another site.
        Script = "script",
        /// An image.
        Image = "image",
    }

    /// What an [embed](crate::Embed) loads from further origins.
    pub enum Directive {
        /// Pages in frames.
        Frame = "frame",
        /// Scripts.
        Script = "script",
        /// What scripts request.
        Connect = "connect",
        /// Images.
        Image = "image",
        /// Stylesheets.
        Style = "style",
        /// Fonts.
        Font = "font",
        /// Audio and video.
        Media = "media",
        /// Workers.
        Worker = "worker",
    }

    /// A place whose law the [report](crate::Report) checks.
    pub enum Jurisdiction {
        /// The European Union: the ePrivacy Directive and the GDPR, as the European authorities read them. The default.
        EU = "EU",
        /// France, with the guidelines of the CNIL.
        FR = "FR",
        /// Germany, with the TDDDG.
        DE = "DE",
        /// Italy, with the guidelines of the Garante.
        IT = "IT",
        /// Spain, with the guides of the AEPD.
        ES = "ES",
        /// The Netherlands, with the Telecommunicatiewet.
        NL = "NL",
        /// Belgium, with the checklist of its authority.
        BE = "BE",
        /// The United Kingdom, with PECR and the guidance of the ICO.
        UK = "UK",
        /// Switzerland, with the FMG.
        CH = "CH",
        /// California, with the CCPA and its regulations.
        UsCa = "US_CA",
        /// Brazil, with the LGPD and the guide of the ANPD.
        BR = "BR",
    }

    /// A country that exempts anonymous audience measurement from consent.
    pub enum Country {
        /// France: CNIL, deliberation 2020-092, article 5.
        FR = "FR",
        /// The United Kingdom: PECR, schedule A1, paragraph 5.
        UK = "UK",
    }
}
