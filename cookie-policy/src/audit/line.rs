//! A `Set-Cookie` line of others.

use super::fault::Fault;
use super::retention::Retention;
use crate::wire::received_line::{Defect, ReceivedLine};

/// A line that browsers do not drop as a whole.
pub(super) struct Line<'l> {
    pub(super) said: ReceivedLine<'l>,
    pub(super) retention: Retention<'l>,
}

/// A line that browsers drop as a whole.
#[derive(Debug)]
pub(super) struct Dropped<'l> {
    pub(super) name: &'l [u8],
    pub(super) fault: Fault,
}

const CONTROL: Fault =
    Fault::new("A-VAL-CTL", "browsers drop the line because it has a control character: encode the value");
const EMPTY: Fault = Fault::new(
    "A-NAME-EMPTY",
    "browsers drop the line because it has no name and no value: write `name=value`",
);
const LONG: Fault = Fault::new(
    "A-SIZE-PAIR",
    "browsers drop the line because its name and value have more than 4096 bytes: write a shorter value",
);

impl<'l> Line<'l> {
    /// Reads a line that arrives at `now`, in seconds since 1970, if that is known.
    pub(super) fn read(text: &'l [u8], now: Option<i64>) -> Result<Self, Dropped<'l>> {
        let said = ReceivedLine::parse(text);
        let fault = match said.defect() {
            None => return Ok(Self { retention: Retention::of(text, &said, now), said }),
            Some(Defect::ControlCharacter) => CONTROL,
            Some(Defect::TooLong) => LONG,
            Some(Defect::Empty) => EMPTY,
        };
        Err(Dropped { name: said.name, fault })
    }

    /// The last attribute of a name, as it is written.
    pub(super) fn raw(&self, name: &str) -> Option<&'l [u8]> {
        let of_name = |(its_name, _): &(&[u8], &[u8])| its_name.eq_ignore_ascii_case(name.as_bytes());
        self.said.raw_attributes().filter(of_name).last().map(|(_, value)| value)
    }
}
