//! Reading an answer from a request: the one way for every server.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::fields::Fields;
use super::json;
use super::rejection::AnswerRejection;
use super::sender::{OwnOrigins, Sender};
use crate::jar::answer::Answer;
#[cfg(feature = "server")]
use crate::jar::site::Site;
use crate::placement::installation::Installation;
use crate::policy::Policy;

/// The most bytes of a body. This is far more than the categories of a policy need.
pub(crate) const MAX_BODY_BYTES: usize = 16 * 1024;

/// The formats of a body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyFormat {
    Form,
    Json,
}

const FORMATS: [(&str, BodyFormat); 2] =
    [("application/x-www-form-urlencoded", BodyFormat::Form), ("application/json", BodyFormat::Json)];

/// Answers of visitors.
#[cfg(feature = "server")]
impl<P: Policy, K, L> Site<P, K, L> {
    /// Reads a visitor's answer from the headers and the body of a request, and refuses those that another site made the
    /// browser send. With feature `http`.
    ///
    /// The body is a form (`application/x-www-form-urlencoded`) or a JSON object (`application/json`) with the same fields,
    /// which [`Answer::from_trusted_form`] lists. It has at most 16 KiB.
    /// [`CookiePages`](crate::CookiePages) and the extractors of frameworks call this function, so only servers without them
    /// need it.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/transport.rs"));
    /// use cookie_policy::{AnswerRejection, Site};
    /// use http::{HeaderMap, HeaderValue};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let site = Site::<TransportPolicy>::new();
    /// let mut head = HeaderMap::new();
    /// head.insert("content-type", HeaderValue::from_static("application/json"));
    /// head.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    /// let answer = site.read_answer(&head, br#"{"answer": "refuse_all"}"#)?;
    /// site.jar_from_headers(&head).answer(answer)?;
    ///
    /// head.insert("sec-fetch-site", HeaderValue::from_static("cross-site"));
    /// let forged = site.read_answer(&head, br#"{"answer": "accept_all"}"#);
    /// assert_eq!(forged.unwrap_err(), AnswerRejection::CrossOrigin);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Who sent it?
    ///
    /// Browsers send `Sec-Fetch-Site` to every secure address (Fetch Metadata, section 2.3) and `Origin` with every post. A
    /// request with neither is not from a browser, so it has no cookies of a visitor. *Own* origins are that of the site's
    /// address (of its [`Mount`](crate::Mount), otherwise the policy's `site`) and those of [`origins`](Self::origins).
    ///
    /// | `Sec-Fetch-Site` | `Origin` | read |
    /// |---|---|---|
    /// | `same-origin` | anything, also `null` or none | yes |
    /// | `same-site` | own | yes |
    /// | `same-site` | anything else | no |
    /// | `none`, or there is none | there is none | yes |
    /// | `none`, or there is none | own | yes |
    /// | `none`, or there is none | the host and port of `Host`, with the scheme of the site's address | yes |
    /// | `none`, or there is none | the host and port of `Host`, which is this machine (`localhost`, `127.0.0.1`) | yes |
    /// | `none`, or there is none | anything else, also `null` | no |
    /// | anything else, such as `cross-site` | anything | no |
    /// | one of `Sec-Fetch-Site`, `Origin` and `Host` occurs twice, or is not ASCII | | no |
    ///
    /// Of a site with two mounts, the address is that of the mount that the request came to, as the function of
    /// [`or_plain_http`](Self::or_plain_http) says. It gets these headers, and no extensions.
    ///
    /// Nothing else is looked at: clients can write `Forwarded` and `X-Forwarded-Host` as they like.
    ///
    /// In HTTP/2 and HTTP/3, the host is `:authority`, which libraries put into the address of the request. Copy it:
    /// `head.insert("host", authority)`. The services and extractors of this library do so.
    ///
    /// # Errors
    ///
    /// [`AnswerRejection`], which has the status of the response. Each is logged (`tracing`, level `WARN`), without the
    /// body, and a request that is refused for its sender with the headers that were compared.
    pub fn read_answer(&self, head: &HeaderMap, body: &[u8]) -> Result<Answer<P>, AnswerRejection> {
        let site = self.installation_of(head, &http::Extensions::new());
        answer_in(Ok(body), BodyFormat::of_request(head, site))
    }
}

impl BodyFormat {
    /// Checks the headers of a request, before its body is read.
    pub(crate) fn of_request(head: &HeaderMap, site: &Installation) -> Result<Self, AnswerRejection> {
        let own = &OwnOrigins::of(site);
        let sender = Sender::of(head);
        if !sender.is_own(own) {
            sender.log_refusal(own);
            return Err(AnswerRejection::CrossOrigin);
        }
        Self::of_content(head).ok_or(AnswerRejection::UnsupportedMediaType).inspect_err(|error| error.log())
    }

    /// Returns the format that the content type names. Readers disagree about several content types.
    fn of_content(head: &HeaderMap) -> Option<Self> {
        let mut values = head.get_all(CONTENT_TYPE).iter();
        let (Some(value), None) = (values.next(), values.next()) else { return None };
        let essence = value.to_str().ok()?.split(';').next()?.trim();
        let format = FORMATS.iter().find(|(name, _)| essence.eq_ignore_ascii_case(name));
        format.map(|(_, format)| *format)
    }

    /// Reads the answer in a body.
    fn read<P: Policy>(self, body: &[u8]) -> Result<Answer<P>, AnswerRejection> {
        self.parse(body).inspect_err(|error| error.log())
    }

    fn parse<P: Policy>(self, body: &[u8]) -> Result<Answer<P>, AnswerRejection> {
        if body.len() > MAX_BODY_BYTES {
            return Err(AnswerRejection::TooLong);
        }
        let text = std::str::from_utf8(body).map_err(|_| AnswerRejection::Unreadable)?;
        let fields = match self {
            Self::Form => Fields::read::<P>(form_urlencoded::parse(text.as_bytes())),
            Self::Json => Fields::read::<P>(json::fields(text)?),
        };
        fields.and_then(Fields::answer).map_err(AnswerRejection::Form)
    }
}

/// Reads the answer in a body, unless its headers were refused.
///
/// It takes the body also if they were: where a response comes before the whole request was read, servers close the
/// connection, on which a proxy may have sent the next visitor's request.
pub(crate) fn answer_in<P: Policy>(
    body: Result<impl AsRef<[u8]>, AnswerRejection>,
    format: Result<BodyFormat, AnswerRejection>,
) -> Result<Answer<P>, AnswerRejection> {
    format?.read(body.inspect_err(|error| error.log())?.as_ref())
}

/// Returns whether a page of the same host sent the request, over plain http.
#[cfg(any(feature = "tower", feature = "actix-web", feature = "rocket"))]
pub(crate) fn is_from_insecure_host(head: &HeaderMap) -> bool {
    Sender::of(head).is_insecure_host()
}
