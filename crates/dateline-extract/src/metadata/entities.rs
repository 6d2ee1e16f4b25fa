//! Character references that were written into JSON or attributes once too often.
//!
//! Comes in: text such as `Rock &amp; Roll`. Goes out: the text that was meant. Refuses rare names: what it
//! does not know stays as it stands.

/// The text with numeric and the most common named references resolved.
pub(super) fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let reference = rest.get(1..).and_then(|tail| Some(&tail[..tail.find(';').filter(|&end| end <= 8)?]));
        if let Some((reference, sign)) = reference.and_then(|name| Some((name, character(name)?))) {
            out.push(sign);
            rest = &rest[reference.len() + 2..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    if let Some(digits) = name.strip_prefix('#') {
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => digits.parse().ok()?,
        };
        return char::from_u32(code).filter(|sign| !sign.is_control());
    }
    let at = NAMES.binary_search_by(|(own, _)| (*own).cmp(name)).ok()?;
    Some(NAMES[at].1)
}

/// Letters and signs of Latin-1 and the most common others, in byte order.
#[rustfmt::skip]
const NAMES: &[(&str, char)] = &[
    ("AElig", 'Æ'), ("Aacute", 'Á'), ("Acirc", 'Â'), ("Agrave", 'À'), ("Aring", 'Å'), ("Atilde", 'Ã'),
    ("Auml", 'Ä'), ("Ccaron", 'Č'), ("Ccedil", 'Ç'), ("ETH", 'Ð'), ("Eacute", 'É'), ("Ecirc", 'Ê'),
    ("Egrave", 'È'), ("Euml", 'Ë'), ("Iacute", 'Í'), ("Icirc", 'Î'), ("Igrave", 'Ì'), ("Iuml", 'Ï'),
    ("Ntilde", 'Ñ'), ("OElig", 'Œ'), ("Oacute", 'Ó'), ("Ocirc", 'Ô'), ("Ograve", 'Ò'), ("Oslash", 'Ø'),
    ("Otilde", 'Õ'), ("Ouml", 'Ö'), ("Scaron", 'Š'), ("THORN", 'Þ'), ("Uacute", 'Ú'), ("Ucirc", 'Û'),
    ("Ugrave", 'Ù'), ("Uuml", 'Ü'), ("Yacute", 'Ý'), ("Zcaron", 'Ž'), ("aacute", 'á'), ("acirc", 'â'),
    ("acute", '´'), ("aelig", 'æ'), ("agrave", 'à'), ("amp", '&'), ("apos", '\''), ("aring", 'å'),
    ("atilde", 'ã'), ("auml", 'ä'), ("bdquo", '„'), ("brvbar", '¦'), ("bull", '•'), ("ccaron", 'č'),
    ("ccedil", 'ç'), ("cedil", '¸'), ("cent", '¢'), ("copy", '©'), ("curren", '¤'), ("deg", '°'),
    ("divide", '÷'), ("eacute", 'é'), ("ecirc", 'ê'), ("egrave", 'è'), ("eth", 'ð'), ("euml", 'ë'),
    ("euro", '€'), ("frac12", '½'), ("frac14", '¼'), ("frac34", '¾'), ("gt", '>'), ("hellip", '…'),
    ("iacute", 'í'), ("icirc", 'î'), ("iexcl", '¡'), ("igrave", 'ì'), ("iquest", '¿'), ("iuml", 'ï'),
    ("laquo", '«'), ("ldquo", '“'), ("lsquo", '‘'), ("lt", '<'), ("macr", '¯'), ("mdash", '—'),
    ("micro", 'µ'), ("middot", '·'), ("nbsp", ' '), ("ndash", '–'), ("not", '¬'), ("ntilde", 'ñ'),
    ("oacute", 'ó'), ("ocirc", 'ô'), ("oelig", 'œ'), ("ograve", 'ò'), ("ordf", 'ª'), ("ordm", 'º'),
    ("oslash", 'ø'), ("otilde", 'õ'), ("ouml", 'ö'), ("para", '¶'), ("plusmn", '±'), ("pound", '£'),
    ("quot", '"'), ("raquo", '»'), ("rdquo", '”'), ("reg", '®'), ("rsquo", '’'), ("sbquo", '‚'),
    ("scaron", 'š'), ("sect", '§'), ("sup1", '¹'), ("sup2", '²'), ("sup3", '³'), ("szlig", 'ß'),
    ("thorn", 'þ'), ("times", '×'), ("uacute", 'ú'), ("ucirc", 'û'), ("ugrave", 'ù'), ("uml", '¨'),
    ("uuml", 'ü'), ("yacute", 'ý'), ("yen", '¥'), ("yuml", 'ÿ'), ("zcaron", 'ž'),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{NAMES, resolved};

    #[test]
    fn the_table_is_in_order() {
        assert!(NAMES.is_sorted_by(|one, next| one.0 < next.0));
    }

    #[test]
    fn known_references_are_resolved_and_others_stay() {
        assert_eq!(resolved("Rock &amp; Roll&#039;s &#x201c;end&rdquo;"), "Rock & Roll's “end”");
        assert_eq!(resolved("K&uuml;hlt&Uuml;rme"), "KühltÜrme");
        assert_eq!(resolved("AT&T; &unknown; &; &"), "AT&T; &unknown; &; &");
    }

    proptest! {
        #[test]
        fn text_without_references_stays(text in "[a-zé ;#]{0,40}") {
            prop_assert_eq!(resolved(&text), text);
        }

        #[test]
        fn no_text_panics(text in "[&#x;a-zé0-9]{0,40}") {
            let _ = resolved(&text);
        }
    }
}
