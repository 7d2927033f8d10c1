//! What a declaration can say beside its texts: attributes of the `Set-Cookie` line, parties, encodings, exemptions.

use crate::declare::words::words;

words! {
    /// The `SameSite` attribute (RFC 6265bis, section 4.1.2.7).
    pub enum SameSite {
        /// Sent with requests from this site only.
        Strict = "Strict",
        /// Sent when the visitor follows a link from elsewhere, too. The default.
        Lax = "Lax",
        /// Sent with every request; needs `Secure`.
        None = "None",
    }

    /// Whose cookie it is.
    pub enum Party {
        /// The visited site's own.
        First = "first",
        /// Another site's, stored while this one is visited. It can be declared, not set.
        Third = "third",
    }

    /// Who writes the cookie.
    pub enum SetBy {
        /// A server, in a `Set-Cookie` line: this one, or that of the third party.
        Server = "server",
        /// A script in the page.
        Script = "script",
    }

    /// How a value becomes the characters of a cookie.
    pub enum Encoding {
        /// Percent-encoding of what is no cookie-octet, and of `%`.
        Percent = "percent",
        /// As it is; a value with anything but cookie-octets is refused.
        Raw = "raw",
        /// JSON, percent-encoded.
        Json = "json",
    }

    /// What keeps clients from writing a value themselves: behind feature `seal`, with the keys of the
    /// [`Site`](crate::Site).
    pub enum Seal {
        /// Clients can read the value, and only this site can write it.
        Signed = "signed",
        /// Only this site can read the value, and write it.
        Private = "private",
    }

    /// Why a [`Necessary`](crate::Necessary) cookie needs no consent: the exemptions that European regulators name
    /// (Article 29 Working Party, opinion 04/2012; CNIL, deliberation 2020-092).
    pub enum Exemption {
        /// Keeps a visitor logged in.
        Authentication = "authentication",
        /// Protects a service that the visitor asked for, such as a token against request forgery.
        Security = "security",
        /// Keeps what the visitor typed or put into a basket.
        UserInput = "user input",
        /// Keeps a choice of appearance, such as a language.
        UserInterface = "user interface",
        /// Sends the visitor's requests to the same machine.
        LoadBalancing = "load balancing",
        /// Technical data of a player of sound or pictures.
        Media = "media",
        /// Sharing for members who are logged in to a social network.
        SocialSharing = "social sharing",
        /// Remembers the visitor's choices about cookies.
        Choices = "choices",
    }

    /// A country whose law exempts anonymous audience measurement from consent.
    pub enum Country {
        /// France: CNIL, deliberation 2020-092, article 5.
        FR = "FR",
        /// The United Kingdom: PECR, schedule A1, paragraph 5.
        UK = "UK",
    }
}
