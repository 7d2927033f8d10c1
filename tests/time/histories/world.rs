//! One history: a browser, the releases that answer it, and responses on their way.

mod exchange;

use std::time::Duration;

use cookie_policy::Site;
use cookie_policy::testing::Visitor;
use cookie_policy_tests::random::Random;

use super::flight::{Deed, Flight, Kinds, Request};
use super::model::Model;
use super::releases::{Release, anonymous, coming, first, grown, moved, settled};
use super::session::Session;

pub(super) struct World {
    visitor: Visitor<first::Site>,
    model: Model,
    session: Session,
    flights: Vec<Flight>,
    /// The two releases that are deployed, as places in [`RELEASES`].
    deployed: [usize; 2],
    /// What can happen in this history.
    kinds: Kinds,
    /// Answers that the browser received.
    answers: u64,
    /// Whether the last one came from a release that does not know all places.
    is_answer_alone: bool,
    logins: u64,
    /// Whether to print what happens.
    traces: bool,
}

type Serve = fn(&mut World, &Request, Deed) -> Flight;

/// In the order in which a site deploys them, and whether they know the host and the domain as places of their cookies.
const RELEASES: [(Serve, bool, bool); 6] = [
    (World::serve::<first::Site>, true, false),
    (World::serve::<coming::Site>, true, true),
    (World::serve::<moved::Site>, true, true),
    (World::serve::<grown::Site>, true, true),
    (World::serve::<anonymous::Site>, true, true),
    (World::serve::<settled::Site>, false, true),
];

const DAY: Duration = Duration::from_secs(86_400);

impl World {
    pub(super) fn new(random: &mut Random, traces: bool) -> Self {
        let visitor = Visitor::of(&Site::new().clock(crate::now));
        let session = Session::new(visitor.time());
        let mut chance = |of: usize| random.below(of) == 0;
        let kinds = Kinds { parallel: chance(2), time: chance(3), planted: chance(3), wild: chance(4) };
        let start = random.below(RELEASES.len());
        Self {
            visitor,
            model: Model::default(),
            session,
            flights: Vec::new(),
            deployed: [start; 2],
            kinds,
            answers: 0,
            is_answer_alone: false,
            logins: 0,
            traces,
        }
    }

    pub(super) fn step(&mut self, random: &mut Random) {
        match random.below(100) {
            0..40 => self.ask(random, Deed::Open),
            40..60 if self.flights.iter().all(|flight| flight.answer.is_none()) => {
                let number = random.below(3_usize.pow(5));
                self.ask(random, Deed::Answer(number));
            }
            40..65 => self.log_in_or_out(random),
            65..78 => self.deploy(random),
            78..88 => self.land(random),
            88..92 => self.wait(random),
            92..95 => self.step_clock(random),
            95..98 => self.plant(random),
            _ => self.lose(),
        }
        self.check_loss();
    }

    fn ask(&mut self, random: &mut Random, deed: Deed) {
        let mut chance = |of: usize| random.below(of) == 0;
        let is_page = matches!(deed, Deed::Open);
        let request =
            Request { is_speculative: is_page && chance(8), is_fetch: chance(4), fails: chance(12) };
        let (serve, knows_host, knows_domain) =
            *RELEASES.get(*random.pick(&self.deployed)).expect("it is listed");
        // The session and the choices may move before the response comes.
        let knows_both = knows_host && knows_domain;
        let mut flight = serve(self, &request, deed);
        flight.knows_both = knows_both;
        if self.kinds.parallel && random.below(3) == 0 {
            if !knows_both {
                flight.may_be_asked = true;
                flight.session.forget();
            }
            self.flights.push(flight);
        } else {
            self.receive(flight);
        }
    }

    fn receive(&mut self, flight: Flight) {
        let keeps_choices = flight.lines.iter().any(|line| line.name() == "choices");
        if self.traces {
            flight.lines.iter().for_each(|line| eprintln!("  received: {line}"));
        }
        self.visitor.receive_lines(&flight.lines);
        self.session.received(&flight.session, flight.epoch, self.visitor.time());
        if let Some(answer) = &flight.answer {
            self.model.received(answer);
            self.answers += 1;
            self.is_answer_alone = !flight.knows_both;
        }
        let is_late = flight.answers + u64::from(flight.answer.is_some()) != self.answers;
        if keeps_choices && is_late && self.is_answer_alone {
            // The release that answered last could not write to the place to which this page carries earlier choices.
            self.model.lost();
        } else if keeps_choices && is_late || flight.may_be_asked {
            self.model.may_be_asked();
        }
    }

    fn log_in_or_out(&mut self, random: &mut Random) {
        self.logins += 1;
        let deed = if random.below(4) == 0 { Deed::LogOut } else { Deed::LogIn(format!("s{}", self.logins)) };
        self.ask(random, deed);
    }

    /// Deploys the next release or goes back, perhaps with the former one beside it.
    fn deploy(&mut self, random: &mut Random) {
        let now = *random.pick(&self.deployed);
        let next = if self.kinds.wild {
            random.below(RELEASES.len())
        } else {
            (now + random.below(3)).saturating_sub(1).min(RELEASES.len() - 1)
        };
        self.deployed = if random.below(2) == 0 { [now, next] } else { [next; 2] };
    }

    /// A response arrives, or never does.
    fn land(&mut self, random: &mut Random) {
        if self.flights.is_empty() {
            return;
        }
        let flight = self.flights.swap_remove(random.below(self.flights.len()));
        if random.below(6) > 0 {
            self.receive(flight);
        }
    }

    fn wait(&mut self, random: &mut Random) {
        let days = if self.kinds.time { *random.pick(&[1, 10, 100, 185, 300]) } else { 1 };
        let time = random.below(86_400) as u64 * days;
        self.visitor.wait(Duration::from_secs(time));
        if days > 1 {
            self.may_be_asked();
        }
        self.session.expire(&self.visitor.cookies(), self.visitor.time());
    }

    fn step_clock(&mut self, random: &mut Random) {
        if !self.kinds.time {
            return;
        }
        let step = DAY * random.below(4) as u32 + Duration::from_secs(random.below(100) as u64);
        let now = self.visitor.time();
        self.visitor.set_time(if random.below(2) == 0 { now - step } else { now + step });
        self.may_be_asked();
        self.session.set_time(self.visitor.time());
        self.session.expire(&self.visitor.cookies(), self.visitor.time());
    }

    /// Something happened after which visitors may be asked again, also about what is on its way.
    fn may_be_asked(&mut self) {
        self.model.may_be_asked();
        self.flights.iter_mut().for_each(|flight| flight.may_be_asked = true);
    }

    /// Somebody plants a copy at a domain that no release uses: of the visitor's own choices, or of others.
    fn plant(&mut self, random: &mut Random) {
        let Some(own) = self.visitor.cookie("choices").filter(|_| self.kinds.planted) else { return };
        let mut other = Visitor::<grown::Site>::of(&Site::new().clock(crate::now));
        let number = random.below(3_usize.pow(5));
        other.answer(grown::Site::answer(number)).expect("there is room");
        let other = other.cookie("choices").expect("an answer is kept");
        let text =
            random.pick(&[own, other, "v=1&statistics=grant.1800000000.0011223344556677".to_owned()]).clone();
        self.visitor
            .receive_lines([format!("choices={text}; Max-Age=1000; Path=/; Domain=www.example.org; Secure")]);
        self.may_be_asked();
    }

    /// The browser loses all of its cookies.
    fn lose(&mut self) {
        if self.kinds.planted {
            let time = self.visitor.time();
            self.visitor = Visitor::of(&Site::new().clock(crate::now));
            self.visitor.set_time(time);
            self.session.lost();
        }
    }

    /// Without a copy of the choices, nobody knows what the visitor said.
    fn check_loss(&mut self) {
        if !self.visitor.cookies().iter().any(|cookie| cookie.name() == "choices") {
            self.model.lost();
        }
    }
}
