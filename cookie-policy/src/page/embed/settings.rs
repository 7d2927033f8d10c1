//! What an application says of one embed in a page.

use std::borrow::Cow;

use super::Embedded;
use crate::language::Language;

impl Embedded {
    /// Says in this language what the visitor would allow, instead of in that of [`Jar::language`](crate::Jar::language).
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// use cookie_policy::Language;
    ///
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).language(Language::FRENCH);
    /// assert!(video.to_string().contains(r#"lang="fr""#));
    /// # }
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// Sets the id of the `section`, instead of one that is made of the key and the values. A page that shows the same content
    /// twice needs it. It begins with a letter and has at most 56 letters, digits, `-` and `_`; any other is ignored.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).id("opening").to_string();
    /// assert!(video.starts_with(r#"<section class="visitor-embed" id="opening""#));
    /// # }
    /// ```
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into()).filter(|id| is_id(id)).or(self.id);
        self
    }

    /// Sets what visitors read as the name of this content, instead of the declared title.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).title("The new tram");
    /// assert!(video.to_string().contains("<strong>The new tram</strong>"));
    /// # }
    /// ```
    #[must_use]
    pub fn title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the path of the policy page, which also takes the answers, instead of that of
    /// [`Site::pages_at`](crate::Site::pages_at). The address of another site is ignored.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).page("/fr/cookies");
    /// assert!(video.to_string().contains(r#"action="/fr/cookies?at=video-"#));
    /// # }
    /// ```
    #[must_use]
    pub fn page(mut self, path: impl AsRef<str>) -> Self {
        self.address.set_page(path.as_ref());
        self
    }

    /// Sets the page that the embed is on, as a path with its query, instead of that of the request. The visitor returns there
    /// after an answer. The address of another site is ignored, and so is a path of more than 2,048 bytes.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).at("/stops?line=7");
    /// assert!(video.to_string().contains("to=%2Fstops%3Fline%3D7"));
    /// # }
    /// ```
    #[must_use]
    pub fn at(mut self, path: impl AsRef<str>) -> Self {
        self.address.set_origin(path.as_ref());
        self
    }

    /// Adds a hidden field to the form, for example a token that a middleware of the application requires of every form.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() }).hidden("csrf_token", "7f2c");
    /// assert!(video.to_string().contains(r#"<input type="hidden" name="csrf_token" value="7f2c">"#));
    /// # }
    /// ```
    #[must_use]
    pub fn hidden(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        self.hidden.push((name.into(), value.into()));
        self
    }

    /// Gives scripts the nonce of the application's `Content-Security-Policy`. One that is not Base64 is a
    /// [`Problem`](crate::Problem), and is left out.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/videos.rs"));
    /// # fn main() {
    /// let jar = Jar::<VideoPolicy>::from_cookie_header("");
    /// let video = jar.embed(Video { id: "dQw4w9WgXcQ".into() });
    /// assert!(!video.nonce("\"><script>").to_string().contains("<script"));
    /// assert_eq!(jar.problems()[0].rule(), "A-EMBED-NONCE");
    /// # }
    /// ```
    #[must_use]
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        let nonce = nonce.into();
        if is_nonce(&nonce) {
            self.nonce = Some(nonce);
        } else {
            let reason = "the nonce is not Base64, so browsers would not compare it";
            self.exchange.note_embed_problem(self.declaration.key(), "A-EMBED-NONCE", reason);
        }
        self
    }
}

/// The most bytes of an id: with the endings of those inside, it fits into the 64 that an answer can name.
const LONGEST_ID: usize = 56;

fn is_id(id: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.len() <= LONGEST_ID
        && id.bytes().all(fits)
}

/// `base64-value` of CSP Level 3, section 2.3.1.
fn is_nonce(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    !digits.is_empty() && text.len() - digits.len() <= 2 && text.len() <= 256 && digits.bytes().all(fits)
}
