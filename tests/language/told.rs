//! Lifetimes and dates in each built-in language.

use cookie_policy::__private::PolicyFacts;
use cookie_policy::{Column, Cookie, Document, Language, policy};
use cookie_policy_tests::page::html;
use cookie_policy_tests::page::shown::texts;

macro_rules! lifetimes {
    ($($cookie:ident $name:literal ($($lifetime:tt)*);)*) => {
        $(
            /// To live
            #[derive(Cookie)]
            #[cookie(name = $name, provider = "A", category = Necessary(UserInput), lifetime = $($lifetime)*, recipients = [])]
            struct $cookie(#[allow(dead_code)] String);
        )*

        #[policy(site = "https://example.org")]
        struct Ages($($cookie,)*);
    };
}

lifetimes! {
    OneDay "a" ("1 day");
    TwoDays "b" ("2 days");
    HalfAYear "c" ("184 days");
    HourAndAHalf "d" ("1 hour 30 minutes");
    Moments "e" ("2 hours 1 minute 1 second");
    Seconds "f" ("5 seconds");
    UntilTheEnd "g" (session);
    Remembered "h" (session or "14 days");
}

#[rustfmt::skip]
const TOLD: [(Language, [&str; 8]); 24] = [
    (Language::ENGLISH, [
        "1 day", "2 days", "184 days", "1 hour 30 minutes", "2 hours 1 minute 1 second", "5 seconds",
        "until you close your browser",
        "until you close your browser or, if you ask for it, 14 days",
    ]),
    (Language::BULGARIAN, [
        "1 ден", "2 дни", "184 дни", "1 час 30 минути", "2 часа 1 минута 1 секунда", "5 секунди",
        "докато затворите браузъра",
        "докато затворите браузъра или, ако поискате, 14 дни",
    ]),
    (Language::CROATIAN, [
        "1 dan", "2 dana", "184 dana", "1 sat 30 minuta", "2 sata 1 minuta 1 sekunda", "5 sekundi",
        "do zatvaranja preglednika",
        "do zatvaranja preglednika ili, ako to zatražite, 14 dana",
    ]),
    (Language::CZECH, [
        "1 den", "2 dny", "184 dní", "1 hodina 30 minut", "2 hodiny 1 minuta 1 sekunda", "5 sekund",
        "do zavření prohlížeče",
        "do zavření prohlížeče nebo, pokud o to požádáte, 14 dní",
    ]),
    (Language::DANISH, [
        "1 dag", "2 dage", "184 dage", "1 time 30 minutter", "2 timer 1 minut 1 sekund", "5 sekunder",
        "indtil du lukker browseren",
        "indtil du lukker browseren eller, hvis du beder om det, 14 dage",
    ]),
    (Language::DUTCH, [
        "1 dag", "2 dagen", "184 dagen", "1 uur 30 minuten", "2 uur 1 minuut 1 seconde", "5 seconden",
        "tot u de browser sluit",
        "tot u de browser sluit of, als u daarom vraagt, 14 dagen",
    ]),
    (Language::ESTONIAN, [
        "1 päev", "2 päeva", "184 päeva", "1 tund 30 minutit", "2 tundi 1 minut 1 sekund", "5 sekundit",
        "kuni brauseri sulgemiseni",
        "kuni brauseri sulgemiseni või, kui te seda soovite, 14 päeva",
    ]),
    (Language::FINNISH, [
        "1 päivä", "2 päivää", "184 päivää", "1 tunti 30 minuuttia", "2 tuntia 1 minuutti 1 sekunti", "5 sekuntia",
        "kunnes suljet selaimen",
        "kunnes suljet selaimen tai, jos pyydät sitä, 14 päivää",
    ]),
    (Language::FRENCH, [
        "1 jour", "2 jours", "184 jours", "1 heure 30 minutes", "2 heures 1 minute 1 seconde", "5 secondes",
        "jusqu’à la fermeture du navigateur",
        "jusqu’à la fermeture du navigateur ou, si vous le demandez, 14 jours",
    ]),
    (Language::GERMAN, [
        "1 Tag", "2 Tage", "184 Tage", "1 Stunde 30 Minuten", "2 Stunden 1 Minute 1 Sekunde", "5 Sekunden",
        "bis Sie den Browser schließen",
        "bis Sie den Browser schließen oder, wenn Sie es wünschen, 14 Tage",
    ]),
    (Language::GREEK, [
        "1 ημέρα", "2 ημέρες", "184 ημέρες", "1 ώρα 30 λεπτά", "2 ώρες 1 λεπτό 1 δευτερόλεπτο", "5 δευτερόλεπτα",
        "μέχρι να κλείσετε το πρόγραμμα περιήγησης",
        "μέχρι να κλείσετε το πρόγραμμα περιήγησης ή, αν το ζητήσετε, 14 ημέρες",
    ]),
    (Language::HUNGARIAN, [
        "1 nap", "2 nap", "184 nap", "1 óra 30 perc", "2 óra 1 perc 1 másodperc", "5 másodperc",
        "a böngésző bezárásáig",
        "a böngésző bezárásáig vagy, ha Ön kéri, 14 nap",
    ]),
    (Language::IRISH, [
        "1 lá", "2 lá", "184 lá", "1 uair an chloig 30 nóiméad", "2 uair an chloig 1 nóiméad 1 soicind", "5 shoicind",
        "go dtí go ndúnann tú an brabhsálaí",
        "go dtí go ndúnann tú an brabhsálaí nó, má iarrann tú é, 14 lá",
    ]),
    (Language::ITALIAN, [
        "1 giorno", "2 giorni", "184 giorni", "1 ora 30 minuti", "2 ore 1 minuto 1 secondo", "5 secondi",
        "fino alla chiusura del browser",
        "fino alla chiusura del browser o, se Lei lo chiede, 14 giorni",
    ]),
    (Language::LATVIAN, [
        "1 diena", "2 dienas", "184 dienas", "1 stunda 30 minūšu", "2 stundas 1 minūte 1 sekunde", "5 sekundes",
        "līdz pārlūka aizvēršanai",
        "līdz pārlūka aizvēršanai vai, ja jūs to lūdzat, 14 dienu",
    ]),
    (Language::LITHUANIAN, [
        "1 diena", "2 dienos", "184 dienos", "1 valanda 30 minučių", "2 valandos 1 minutė 1 sekundė", "5 sekundės",
        "kol uždarysite naršyklę",
        "kol uždarysite naršyklę arba, jei to paprašysite, 14 dienų",
    ]),
    (Language::MALTESE, [
        "jum", "jumejn", "184 jum", "siegħa 30 minuta", "sagħtejn minuta sekonda", "5 sekondi",
        "sakemm tagħlaq il-brawżer",
        "sakemm tagħlaq il-brawżer jew, jekk titlob dan, 14-il jum",
    ]),
    (Language::POLISH, [
        "1 dzień", "2 dni", "184 dni", "1 godzina 30 minut", "2 godziny 1 minuta 1 sekunda", "5 sekund",
        "do zamknięcia przeglądarki",
        "do zamknięcia przeglądarki lub, na Państwa życzenie, 14 dni",
    ]),
    (Language::PORTUGUESE, [
        "1 dia", "2 dias", "184 dias", "1 hora 30 minutos", "2 horas 1 minuto 1 segundo", "5 segundos",
        "até fechar o navegador",
        "até fechar o navegador ou, se o pedir, 14 dias",
    ]),
    (Language::ROMANIAN, [
        "1 zi", "2 zile", "184 de zile", "1 oră 30 de minute", "2 ore 1 minut 1 secundă", "5 secunde",
        "până când închideți browserul",
        "până când închideți browserul sau, dacă cereți acest lucru, 14 zile",
    ]),
    (Language::SLOVAK, [
        "1 deň", "2 dni", "184 dní", "1 hodina 30 minút", "2 hodiny 1 minúta 1 sekunda", "5 sekúnd",
        "do zatvorenia prehliadača",
        "do zatvorenia prehliadača alebo, ak o to požiadate, 14 dní",
    ]),
    (Language::SLOVENE, [
        "1 dan", "2 dneva", "184 dni", "1 ura 30 minut", "2 uri 1 minuta 1 sekunda", "5 sekund",
        "dokler ne zaprete brskalnika",
        "dokler ne zaprete brskalnika ali, če to želite, 14 dni",
    ]),
    (Language::SPANISH, [
        "1 día", "2 días", "184 días", "1 hora 30 minutos", "2 horas 1 minuto 1 segundo", "5 segundos",
        "hasta que cierre el navegador",
        "hasta que cierre el navegador o, si usted lo pide, 14 días",
    ]),
    (Language::SWEDISH, [
        "1 dag", "2 dagar", "184 dagar", "1 timme 30 minuter", "2 timmar 1 minut 1 sekund", "5 sekunder",
        "tills du stänger webbläsaren",
        "tills du stänger webbläsaren eller, om du ber om det, 14 dagar",
    ]),
];

/// Returns the lifetimes on a page.
pub(super) fn lifetimes(language: Language) -> Vec<String> {
    let document = Ages::document().language(language).columns([Column::Lifetime]);
    let groups = html::read(&document.html().to_string()).groups;
    groups.iter().flat_map(|group| texts(group).into_iter().skip(1).flatten()).collect()
}

#[test]
fn lifetimes_are_told_in_each_language() {
    for (language, told) in TOLD {
        assert_eq!(lifetimes(language), told, "{language}");
    }
}

/// Returns what a page says about the date of the last change.
pub(super) fn changed(date: &'static str, language: Language) -> String {
    let facts = PolicyFacts { site: "https://example.org", changed: date, ..PolicyFacts::DEFAULT };
    let facts: &'static PolicyFacts = Box::leak(Box::new(facts));
    html::read(&Document::of_facts(facts).language(language).html().to_string()).changed.expect("it is told")
}

#[rustfmt::skip]
const CHANGED: [(Language, &str, &str); 24] = [
    (Language::ENGLISH, "Last changed on 1 January 2026.", "Last changed on 11 August 2026."),
    (Language::BULGARIAN, "Последна промяна: 1 януари 2026 г.", "Последна промяна: 11 август 2026 г."),
    (Language::CROATIAN, "Posljednja izmjena: 1. siječnja 2026.", "Posljednja izmjena: 11. kolovoza 2026."),
    (Language::CZECH, "Naposledy změněno 1. ledna 2026.", "Naposledy změněno 11. srpna 2026."),
    (Language::DANISH, "Senest ændret den 1. januar 2026.", "Senest ændret den 11. august 2026."),
    (Language::DUTCH, "Laatst gewijzigd op 1 januari 2026.", "Laatst gewijzigd op 11 augustus 2026."),
    (Language::ESTONIAN, "Viimane muudatus: 1. jaanuar 2026.", "Viimane muudatus: 11. august 2026."),
    (Language::FINNISH, "Muutettu viimeksi 1. tammikuuta 2026.", "Muutettu viimeksi 11. elokuuta 2026."),
    (Language::FRENCH, "Dernière modification le 1er janvier 2026.", "Dernière modification le 11 août 2026."),
    (Language::GERMAN, "Zuletzt geändert am 1. Januar 2026.", "Zuletzt geändert am 11. August 2026."),
    (Language::GREEK, "Τελευταία τροποποίηση: 1η Ιανουαρίου 2026.", "Τελευταία τροποποίηση: 11 Αυγούστου 2026."),
    (Language::HUNGARIAN, "Utolsó módosítás: 2026. január 1.", "Utolsó módosítás: 2026. augusztus 11."),
    (Language::IRISH, "Athraithe go deireanach an 1 Eanáir 2026.", "Athraithe go deireanach an 11 Lúnasa 2026."),
    (Language::ITALIAN, "Ultima modifica: 1º gennaio 2026.", "Ultima modifica: 11 agosto 2026."),
    (Language::LATVIAN, "Pēdējo reizi mainīts 2026. gada 1. janvārī.", "Pēdējo reizi mainīts 2026. gada 11. augustā."),
    (Language::LITHUANIAN, "Paskutinį kartą pakeista 2026 m. sausio 1 d.", "Paskutinį kartą pakeista 2026 m. rugpjūčio 11 d."),
    (Language::MALTESE, "L-aħħar bidla: l-1 ta’ Jannar 2026.", "L-aħħar bidla: 11 ta’ Awwissu 2026."),
    (Language::POLISH, "Ostatnia zmiana: 1 stycznia 2026.", "Ostatnia zmiana: 11 sierpnia 2026."),
    (Language::PORTUGUESE, "Última alteração em 1 de janeiro de 2026.", "Última alteração em 11 de agosto de 2026."),
    (Language::ROMANIAN, "Ultima modificare: 1 ianuarie 2026.", "Ultima modificare: 11 august 2026."),
    (Language::SLOVAK, "Naposledy zmenené 1. januára 2026.", "Naposledy zmenené 11. augusta 2026."),
    (Language::SLOVENE, "Zadnja sprememba: 1. januarja 2026.", "Zadnja sprememba: 11. avgusta 2026."),
    (Language::SPANISH, "Modificada por última vez el 1 de enero de 2026.", "Modificada por última vez el 11 de agosto de 2026."),
    (Language::SWEDISH, "Senast ändrad den 1 januari 2026.", "Senast ändrad den 11 augusti 2026."),
];

#[test]
fn dates_are_told_in_each_language() {
    for (language, first, other) in CHANGED {
        assert_eq!(changed("2026-01-01", language), first);
        assert_eq!(changed("2026-08-11", language), other);
    }
}
