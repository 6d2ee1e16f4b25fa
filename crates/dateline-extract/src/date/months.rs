//! Month names as they stand in the date lines of news pages, full and short, in many languages.
//!
//! Comes in: a word in lower case. Goes out: the month, 1 to 12. Refuses to know the language: names that
//! mean different months in different languages (Croatian "listopad") are left out or stand for the larger one.

/// The month that a lower-case word names, if any.
pub(super) fn month_number(word: &str) -> Option<u8> {
    let at = MONTHS.binary_search_by(|(name, _)| (*name).cmp(word)).ok()?;
    Some(MONTHS[at].1)
}

/// In byte order.
#[rustfmt::skip]
const MONTHS: &[(&str, u8)] = &[
    ("abr", 4), ("abril", 4), ("ago", 8), ("agost", 8), ("agosto", 8), ("agustus", 8), ("aout", 8),
    ("août", 8), ("apr", 4), ("april", 4), ("aprile", 4), ("aprilie", 4), ("aralık", 12), ("aug", 8),
    ("august", 8), ("augusta", 8), ("augusti", 8), ("augustus", 8), ("augusztus", 8), ("avr", 4),
    ("avril", 4), ("ağustos", 8), ("březen", 3), ("března", 3), ("czerwca", 6), ("czerwiec", 6),
    ("dec", 12), ("december", 12), ("decembra", 12), ("decembre", 12), ("decembrie", 12), ("des", 12),
    ("desember", 12), ("desembre", 12), ("dez", 12), ("dezember", 12), ("dezembro", 12), ("dic", 12),
    ("dicembre", 12), ("diciembre", 12), ("duben", 4), ("dubna", 4), ("déc", 12), ("décembre", 12),
    ("ekim", 10), ("elokuuta", 8), ("ene", 1), ("enero", 1), ("eylül", 9), ("feb", 2), ("febbraio", 2),
    ("febr", 2), ("febrer", 2), ("febrero", 2), ("februar", 2), ("februari", 2), ("februarie", 2),
    ("february", 2), ("február", 2), ("fev", 2), ("fevereiro", 2), ("fevrier", 2), ("fév", 2), ("févr", 2),
    ("février", 2), ("gen", 1), ("gener", 1), ("gennaio", 1), ("giu", 6), ("giugno", 6), ("grudnia", 12),
    ("grudzień", 12), ("haziran", 6), ("heinäkuuta", 7), ("helmikuuta", 2), ("huhtikuuta", 4),
    ("ianuarie", 1), ("iulie", 7), ("iunie", 6), ("jan", 1), ("janeiro", 1), ("januar", 1), ("januari", 1),
    ("januarie", 1), ("january", 1), ("január", 1), ("januára", 1), ("janv", 1), ("janvier", 1),
    ("janvāris", 1), ("joulukuuta", 12), ("juil", 7), ("juillet", 7), ("juin", 6), ("jul", 7), ("julho", 7),
    ("juli", 7), ("julio", 7), ("juliol", 7), ("july", 7), ("jun", 6), ("june", 6), ("junho", 6),
    ("juni", 6), ("junio", 6), ("juny", 6), ("jänner", 1), ("július", 7), ("június", 6), ("kasım", 11),
    ("kesäkuuta", 6), ("kolovoza", 8), ("květen", 5), ("května", 5), ("kwiecień", 4), ("kwietnia", 4),
    ("leden", 1), ("ledna", 1), ("lipca", 7), ("lipiec", 7), ("lipnja", 6), ("listopad", 11),
    ("listopada", 11), ("listopadu", 11), ("lokakuuta", 10), ("lug", 7), ("luglio", 7), ("lutego", 2),
    ("luty", 2), ("maaliskuuta", 3), ("maart", 3), ("maerz", 3), ("mag", 5), ("maggio", 5), ("mai", 5),
    ("maig", 5), ("maio", 5), ("maj", 5), ("maja", 5), ("mar", 3), ("marca", 3), ("march", 3), ("marco", 3),
    ("maret", 3), ("marraskuuta", 11), ("mars", 3), ("mart", 3), ("martie", 3), ("marzec", 3), ("marzo", 3),
    ("març", 3), ("março", 3), ("may", 5), ("mayo", 5), ("mayıs", 5), ("mei", 5), ("mrt", 3), ("mrz", 3),
    ("május", 5), ("március", 3), ("mär", 3), ("märz", 3), ("nisan", 4), ("noiembrie", 11), ("nov", 11),
    ("november", 11), ("novembra", 11), ("novembre", 11), ("novembro", 11), ("noviembre", 11), ("ocak", 1),
    ("oct", 10), ("october", 10), ("octobre", 10), ("octombrie", 10), ("octubre", 10), ("okt", 10),
    ("oktober", 10), ("oktobra", 10), ("október", 10), ("ott", 10), ("ottobre", 10), ("out", 10),
    ("outubro", 10), ("ožujka", 3), ("październik", 10), ("października", 10), ("prosince", 12),
    ("prosinec", 12), ("rujna", 9), ("sausio", 1), ("sep", 9), ("sept", 9), ("september", 9),
    ("septembra", 9), ("septembre", 9), ("septembrie", 9), ("septiembre", 9), ("set", 9), ("setembre", 9),
    ("setembro", 9), ("settembre", 9), ("sierpień", 8), ("sierpnia", 8), ("siječnja", 1), ("srpen", 8),
    ("srpna", 8), ("srpnja", 7), ("studenoga", 11), ("styczeń", 1), ("stycznia", 1), ("svibnja", 5),
    ("syyskuuta", 9), ("szeptember", 9), ("tammikuuta", 1), ("temmuz", 7), ("toukokuuta", 5),
    ("travnja", 4), ("urtarrila", 1), ("veljače", 2), ("wrzesień", 9), ("września", 9), ("září", 9),
    ("április", 4), ("únor", 2), ("února", 2), ("červen", 6), ("července", 7), ("červenec", 7),
    ("června", 6), ("říjen", 10), ("října", 10), ("şubat", 2), ("απρ", 4), ("απριλίου", 4), ("αυγ", 8),
    ("αυγούστου", 8), ("δεκ", 12), ("δεκεμβρίου", 12), ("ιαν", 1), ("ιανουαρίου", 1), ("ιουλ", 7),
    ("ιουλίου", 7), ("ιουν", 6), ("ιουνίου", 6), ("μάιος", 5), ("μαΐου", 5), ("μαρ", 3), ("μαρτίου", 3),
    ("μαϊου", 5), ("νοε", 11), ("νοεμβρίου", 11), ("οκτ", 10), ("οκτωβρίου", 10), ("σεπ", 9),
    ("σεπτεμβρίου", 9), ("φεβ", 2), ("φεβρουαρίου", 2), ("авг", 8), ("август", 8), ("августа", 8),
    ("апр", 4), ("апрель", 4), ("апреля", 4), ("березня", 3), ("вересня", 9), ("грудня", 12), ("дек", 12),
    ("декабрь", 12), ("декабря", 12), ("жовтня", 10), ("июл", 7), ("июль", 7), ("июля", 7), ("июн", 6),
    ("июнь", 6), ("июня", 6), ("квітня", 4), ("липня", 7), ("листопада", 11), ("лютого", 2), ("май", 5),
    ("мар", 3), ("март", 3), ("марта", 3), ("мая", 5), ("ноя", 11), ("ноябрь", 11), ("ноября", 11),
    ("окт", 10), ("октябрь", 10), ("октября", 10), ("сен", 9), ("сент", 9), ("сентябрь", 9),
    ("сентября", 9), ("серпня", 8), ("січень", 1), ("січня", 1), ("травня", 5), ("фев", 2), ("февраль", 2),
    ("февраля", 2), ("червня", 6), ("янв", 1), ("январь", 1), ("января", 1),
];

#[cfg(test)]
mod tests {
    use super::{MONTHS, month_number};

    #[test]
    fn the_table_is_in_order() {
        assert!(MONTHS.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn names_are_known_in_several_languages() {
        assert_eq!(month_number("december"), Some(12));
        assert_eq!(month_number("März".to_lowercase().as_str()), Some(3));
        assert_eq!(month_number("marchers"), None);
    }
}
