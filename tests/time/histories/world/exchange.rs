//! One request, the release that answers it, and what must be true of the lines of its response.

use cookie_policy::testing::StoredCookie;
use cookie_policy::{Jar, SetCookie, Site, Status};

use super::super::flight::{Deed, Flight, Request};
use super::super::model::Answered;
use super::super::releases::Release;
use super::super::session::Change;
use super::{RELEASES, World};

/// What a handler did.
#[derive(Default)]
struct Done {
    answer: Option<Answered>,
    session: Change,
    may_be_asked: bool,
}

impl World {
    /// A release answers a request.
    pub(super) fn serve<R: Release>(&mut self, request: &Request, deed: Deed) -> Flight {
        let knows_places = self.unknown_places::<R>("sid") == 0;
        if !knows_places {
            self.session.forget();
        }
        let visitor = self.visitor.visit(&Site::<R>::new());
        let visitor = if request.is_fetch { visitor.fetch() } else { visitor };
        let visitor = if request.is_speculative { visitor.speculative() } else { visitor };
        if self.traces {
            eprintln!("\n{} {deed:?} {request:?}\n  {}", std::any::type_name::<R>(), visitor.header());
        }
        let mut jar = visitor.request();
        let Done { answer, session, may_be_asked } = self.handle(&mut jar, request, deed);
        let lines: Vec<_> = if request.fails {
            jar.take_set_cookies_after_error().collect()
        } else {
            jar.take_set_cookies().collect()
        };
        self.check_lines::<R>(&lines, request, answer.as_ref());
        let carries = matches!(session, Change::None) && lines.iter().any(|line| line.name() == "sid");
        let session = if carries { Change::Carry } else { session };
        let is_clear = knows_places || matches!(session, Change::None);
        let session = if is_clear { session } else { Change::Unclear };
        Flight {
            lines,
            answer,
            session,
            may_be_asked,
            knows_both: true,
            answers: self.answers,
            epoch: self.session.epoch(),
        }
    }

    /// Does in the application what the visitor asked for.
    fn handle<R: Release>(&mut self, jar: &mut Jar<R>, request: &Request, deed: Deed) -> Done {
        match deed {
            Deed::Open => {
                self.check(jar);
                R::set_cookies(jar);
                Done::default()
            }
            Deed::Answer(number) => {
                // What the answer refuses is withdrawn from this response, too.
                R::set_cookies(jar);
                let answer = Some(self.answer(jar, number));
                // The release cannot tell that the only copy is elsewhere, and so it leaves it there.
                let may_be_asked = self.unknown_places::<R>("choices") > 0
                    && self.visitor.cookies().iter().filter(|cookie| cookie.name() == "choices").count() == 1;
                Done { answer, may_be_asked, ..Done::default() }
            }
            Deed::LogIn(_) if request.fails => Done::default(),
            Deed::LogIn(value) => {
                R::log_in(jar, value.clone());
                Done { session: Change::LogIn(value), ..Done::default() }
            }
            Deed::LogOut => {
                R::log_out(jar);
                Done { session: Change::LogOut, ..Done::default() }
            }
        }
    }

    fn check<R: Release>(&mut self, jar: &Jar<R>) {
        for asked in R::categories(jar) {
            self.model.check(&asked);
            assert!(asked.is_open || asked.status != Status::Granted, "{} is granted and closed", asked.key);
        }
        self.session.check(R::session(jar).as_deref());
    }

    /// No line sets what the visitor's last word refuses, be it in this request.
    fn check_lines<R: Release>(&self, lines: &[SetCookie], request: &Request, answer: Option<&Answered>) {
        for line in lines.iter().filter(|line| !line.is_removal()) {
            let declaration = R::COOKIES.iter().find(|cookie| cookie.name() == line.name());
            let key = declaration.expect("the release declares what it sets").category().key();
            assert!(!self.model.refuses_after(answer, key), "`{key}` is refused: {line} {:?}", self.model);
        }
        if request.is_speculative {
            let is_exempt = |line: &SetCookie| line.is_removal() || ["sid", "choices"].contains(&line.name());
            assert!(lines.iter().all(is_exempt), "a page that nobody visits sets {lines:?}");
        }
    }

    fn answer<R: Release>(&mut self, jar: &mut Jar<R>, number: usize) -> Answered {
        let decision = jar.answer(R::answer(number)).expect("there is room");
        let answer = Answered::new(&decision, number, R::KEYS);
        self.model.sent(&answer);
        answer
    }

    /// The copies of a cookie that are where the release does not know that they can be.
    pub(super) fn unknown_places<R: Release>(&self, name: &str) -> usize {
        let (_, knows_host, knows_domain) = *RELEASES.get(R::PLACE).expect("it is listed");
        let is_unknown = |cookie: &&StoredCookie| {
            let knows_domain = knows_domain && cookie.domain() == "example.org";
            cookie.name() == name && !if cookie.is_host_only() { knows_host } else { knows_domain }
        };
        self.visitor.cookies().iter().filter(is_unknown).count()
    }
}
