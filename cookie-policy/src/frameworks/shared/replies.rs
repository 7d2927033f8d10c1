//! What the pages answer to a request.

use std::sync::Arc;

use http::Response;

use super::endpoint::Endpoint;
use super::framed_page::FramedPage;
use super::missing_layer::{MissingLayer, error_body};
use super::page_request::{PageRequest, Target};
use super::page_response::PageResponse;
use super::routes::CookiePages;
use crate::answers::blocked_report::BlockedReport;
use crate::answers::read::{BodyFormat, answer_in, is_from_insecure_host};
use crate::answers::rejection::AnswerRejection;
use crate::declare::embed::EmbedDeclaration;
use crate::jar::Jar;
use crate::jar::answer::Answer;
use crate::jar::blocked::BlockedLoads;
use crate::jar::decision::unix_seconds;
use crate::language::Language;
use crate::page::document::Document;
use crate::page::local_path::parameter;
use crate::page::not_kept::{NotKept, NotKeptPage};
use crate::page::state::State;
use crate::placement::installation::Installation;
use crate::policy::Policy;
use crate::review::export::{Export, ExportFormat};
use crate::wire::error::Error;

/// The response to a request, or what it needs to be made.
pub(crate) enum Reply<P> {
    Now(Response<String>),
    /// Once the body has been read.
    AfterBody(Posted<P>),
}

/// What was posted, once its headers were checked.
pub(crate) enum Posted<P> {
    Answer(Box<PostedAnswer<P>>),
    Report(PostedReport),
    /// What was refused for its headers. The body is read all the same: see [`answer_in`].
    Refused(Response<String>),
}

/// A browser's report about what it did not load.
pub(crate) struct PostedReport {
    blocked: Arc<BlockedLoads>,
    /// In seconds since 1970.
    now: u64,
}

/// A request with an answer, whose headers were checked.
pub(crate) struct PostedAnswer<P> {
    pages: CookiePages<P>,
    jar: Jar<P>,
    format: BodyFormat,
    language: Language,
    /// Whether the client gets the new state instead of a page.
    is_script: bool,
    /// The path that sees whether the browser kept the choice.
    kept: String,
    target: Target,
}

impl<P: Policy> CookiePages<P> {
    /// Answers a request. The body is needed only for the visitor's answer.
    pub(crate) fn reply(&self, request: PageRequest<'_>, jar: Result<Jar<P>, MissingLayer>) -> Reply<P> {
        let site = jar.as_ref().map_or(self.site.installation(), |jar| jar.exchange().site);
        let address = request.outside(site);
        let request = &PageRequest { address: &address, ..request };
        let is_read = matches!(request.method, "GET" | "HEAD");
        let response = match (request.endpoint, jar) {
            (Endpoint::Style, _) if is_read => PageResponse::css(Document::STYLESHEET),
            (Endpoint::Script, _) if is_read => PageResponse::javascript(Self::SCRIPT),
            (Endpoint::Gpc, _) if is_read => self.gpc(),
            (Endpoint::Disclosures, _) if is_read => self.disclosed(),
            (Endpoint::Start, _) if is_read => self.start(request),
            (Endpoint::Reports, _) if request.method == "POST" => return self.reported(request, site),
            (Endpoint::Page | Endpoint::Kept, Err(missing)) => missing_layer(missing),
            (Endpoint::Page, Ok(jar)) if is_read => self.page(request, &jar),
            (Endpoint::Kept, Ok(jar)) if is_read => self.kept(request, &jar),
            (Endpoint::Page, Ok(jar)) if request.method == "POST" => return self.posted(request, jar),
            (endpoint, _) => PageResponse::method_not_allowed(endpoint),
        };
        Reply::Now(response.into_http())
    }

    /// Shows the page, or the state behind it.
    fn page(&self, request: &PageRequest<'_>, jar: &Jar<P>) -> PageResponse {
        let language = self.language_of(jar);
        if request.prefers_json() {
            return self.state(jar, language);
        }
        let page = request.page(self.page_path());
        let document = jar.document().language(language).at(page.as_str());
        let html = match &self.frame {
            Some(frame) => frame(FramedPage {
                title: language.texts().title,
                content: &document.html().to_string(),
                jar,
                language,
                path: request.address,
            }),
            None => document.stylesheet(self.stylesheet(request)).html_page().to_string(),
        };
        PageResponse::html(html).unframed().varying("Accept")
    }

    fn state(&self, jar: &Jar<P>, language: Language) -> PageResponse {
        let state = State::new(jar.exchange().visitor_state(), language);
        PageResponse::json(state).uncached().varying("Accept")
    }

    /// Leads on to where the visitor was, or says that the browser did not keep the choice.
    fn kept(&self, request: &PageRequest<'_>, jar: &Jar<P>) -> PageResponse {
        let target = request.target(self.page_path());
        if jar.exchange().shows_choices_cookie() || !request.may_follow_answer() {
            return PageResponse::see(&target.address()).uncached();
        }
        self.log_not_kept();
        self.not_kept(request, jar, &target)
    }

    fn stylesheet(&self, request: &PageRequest<'_>) -> String {
        Endpoint::Style.path(request.page(self.page_path()).without_query())
    }

    fn not_kept(&self, request: &PageRequest<'_>, jar: &Jar<P>, target: &Target) -> PageResponse {
        let language = self.language_of(jar);
        let content = NotKept { language, back: &target.path };
        let html = match &self.frame {
            Some(frame) => frame(FramedPage {
                title: language.texts().consent.not_kept_heading,
                content: &content.to_string(),
                jar,
                language,
                path: request.address,
            }),
            None => NotKeptPage { content, stylesheet: &self.stylesheet(request) }.to_string(),
        };
        PageResponse::html(html).unframed().uncached().varying("Accept")
    }

    fn posted(&self, request: &PageRequest<'_>, jar: Jar<P>) -> Reply<P> {
        let format = match BodyFormat::of_request(&request.head, jar.exchange().site) {
            Ok(format) => format,
            Err(AnswerRejection::CrossOrigin) if is_from_insecure_host(&request.head) => {
                let page = self.not_kept(request, &jar, &request.target(self.page_path()));
                return refused(page.with_status(403));
            }
            Err(rejection) => return refused(rejected(rejection)),
        };
        Reply::AfterBody(Posted::Answer(Box::new(PostedAnswer {
            pages: self.clone(),
            language: self.language_of(&jar),
            jar,
            format,
            is_script: format == BodyFormat::Json || request.prefers_json(),
            kept: Endpoint::Kept.path(request.page(self.page_path()).without_query()),
            target: request.target(self.page_path()),
        })))
    }

    /// Takes a report, which opens and sets nothing.
    fn reported(&self, request: &PageRequest<'_>, site: &Installation) -> Reply<P> {
        match BlockedReport::check(&request.head, site) {
            Ok(()) => Reply::AfterBody(Posted::Report(PostedReport {
                blocked: Arc::clone(self.site.blocked()),
                now: unix_seconds((self.site.time_source())()),
            })),
            Err(rejection) => refused(PageResponse::error(rejection.status(), "not a report")),
        }
    }

    /// Serves the script of an embed. One under a former hash is the present one, which browsers do not keep.
    fn start(&self, request: &PageRequest<'_>) -> PageResponse {
        let asked = |name: &str| parameter(request.address, name).unwrap_or_default();
        let embeds = self.site.installation().policy.embeds.iter();
        let found = embeds.filter(|embed| embed.key() == asked("of")).find_map(EmbedDeclaration::start);
        match found {
            Some(start) => PageResponse::script(start.text, asked("v") == start.version()),
            None => PageResponse::error(404, "Not Found"),
        }
    }

    fn disclosed(&self) -> PageResponse {
        PageResponse::json(Export::of_facts(self.site.installation().policy, ExportFormat::Iab))
            .for_other_sites()
    }

    fn gpc(&self) -> PageResponse {
        // Without `lastUpdate`: it is the day of the statement, which nobody declares. The policy's day is another.
        PageResponse::json(format!(r#"{{"gpc":{}}}"#, self.site.honours_gpc()))
    }
}

impl<P: Policy> Posted<P> {
    /// Responds to what is in the body.
    pub(crate) fn respond(self, body: Result<&[u8], AnswerRejection>) -> Response<String> {
        match self {
            Self::Answer(answer) => answer.respond(body),
            Self::Report(report) => report.respond(body).into_http(),
            Self::Refused(response) => response,
        }
    }
}

impl PostedReport {
    fn respond(self, body: Result<&[u8], AnswerRejection>) -> PageResponse {
        match body.and_then(BlockedReport::read) {
            Ok(report) => {
                let known = report.into_iter();
                known.for_each(|report| self.blocked.count(report.directive, report.origin, self.now));
                PageResponse::no_content()
            }
            Err(rejection) => PageResponse::error(rejection.status(), "not a report"),
        }
    }
}

impl<P: Policy> PostedAnswer<P> {
    /// Records the answer in the body.
    fn respond(self, body: Result<&[u8], AnswerRejection>) -> Response<String> {
        let answer = answer_in(body, Ok(self.format));
        let response = answer.map_or_else(rejected, |answer| self.record(&answer).unwrap_or_else(failed));
        response.into_http()
    }

    fn record(&self, answer: &Answer<P>) -> Result<PageResponse, Error> {
        let Self { jar, target, .. } = self;
        // A policy without a choices cookie asks nothing, so its page has no form.
        if let Some(choices) = P::FACTS.choices {
            jar.exchange().answer(choices, answer.baseline, &answer.named)?;
        }
        if self.is_script {
            return Ok(self.pages.state(jar, self.language));
        }
        if P::FACTS.choices.is_none() {
            return Ok(PageResponse::see(&target.address()));
        }
        Ok(PageResponse::see(&target.after(&self.kept)))
    }
}

fn refused<P>(response: PageResponse) -> Reply<P> {
    Reply::AfterBody(Posted::Refused(response.into_http()))
}

fn rejected(rejection: AnswerRejection) -> PageResponse {
    PageResponse::error(rejection.status(), rejection)
}

fn failed(error: Error) -> PageResponse {
    PageResponse::error(error.status(), error_body(error.status(), &error))
}

fn missing_layer(missing: MissingLayer) -> PageResponse {
    PageResponse::error(500, missing.logged_body())
}
