//! What extractors read from requests with the types of `http`.

use http::Extensions;

use super::http_request::HttpRequest;
use super::part_jars::PartSources;
use crate::answers::read::BodyFormat;
use crate::answers::rejection::AnswerRejection;
use crate::jar::Jar;
use crate::placement::installation::Installation;
use crate::policy::Policy;
use crate::policy::list::List;

/// Returns the jar that a layer made for the request, or that of a part of its policy.
pub(crate) fn jar_in<P: List>(extensions: &Extensions) -> Option<Jar<P>> {
    let jar = extensions.get::<Jar<P>>().cloned();
    jar.or_else(|| extensions.get::<PartSources>()?.jar())
}

/// Checks the headers of a request with an answer, before its body is read.
pub(crate) fn answer_format<P: Policy>(request: &impl HttpRequest) -> Result<BodyFormat, AnswerRejection> {
    let jar = request.extensions().get::<Jar<P>>();
    let site = jar.map_or(Installation::of::<P>(), |jar| jar.exchange().site);
    BodyFormat::of_request(&request.head(), site)
}
