//! Countries to which data goes.

use crate::complaints::Complaints;
use crate::raw::embed::Embed;
use crate::suggest;

/// ISO 3166-1, with `EU` and `UK`, which it reserves.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM \
    FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR \
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS \
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ \
    UA UG UK UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

const FORM: &str =
    "write the code of two letters that ISO 3166-1 gives to the country: `countries = [IE, US]`";

/// The code in the case of ISO 3166-1.
fn meant(name: &str) -> Option<&'static str> {
    CODES.split_whitespace().find(|code| code.eq_ignore_ascii_case(name))
}

/// Each is the code of a country, and is given once.
pub(super) fn known(raw: &Embed, complaints: &mut Complaints) {
    let Some(given) = raw.countries.value() else { return };
    for (i, country) in given.value.iter().enumerate() {
        let name = &country.value;
        if !CODES.split_whitespace().any(|code| code == name) {
            let help = meant(name).map_or_else(|| FORM.to_owned(), suggest::meant);
            complaints.add(country.span, &format!("`{name}` is not the code of a country"), &help);
        } else if given.value.iter().take(i).any(|earlier| earlier.value == *name) {
            complaints.add(country.span, &format!("`{name}` is given twice"), "keep one of them");
        }
    }
}
