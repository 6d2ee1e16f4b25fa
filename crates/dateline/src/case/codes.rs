//! The small numbers that stand for kinds in columns and packed records.
//!
//! Comes in: a kind. Goes out: its place in a list, and back. Refuses to change: the order of each list is
//! part of the file format; what is new goes to the end.

use dateline_types::{
    Anchor, Basis, BlockKind, Bound, EntityType, FigureStatus, Form, MediaType, Mode, QuoteKind, TimexMod,
    TimexType,
};

/// A kind that has a code.
pub(crate) trait Coded: Copy + PartialEq + 'static {
    /// All of its kind, in the order of their codes.
    const ALL: &'static [Self];

    /// The code of this kind.
    fn code(self) -> u8 {
        Self::ALL.iter().position(|kind| *kind == self).map_or(u8::MAX, |place| place as u8)
    }

    /// The kind of a code; `None` where there is none, as in a damaged file.
    fn of_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }
}

macro_rules! coded {
    ($kind:ident: $($name:ident)*) => {
        impl Coded for $kind {
            const ALL: &'static [Self] = &[$($kind::$name),*];
        }
    };
}

coded!(BlockKind: Paragraph Heading Item Quote Cell);
coded!(QuoteKind: Direct Indirect Mixed);
coded!(Mode: Speech Belief Declined Denied);
coded!(Bound: Exact About AtLeast MoreThan AtMost LessThan Range);
coded!(FigureStatus: Reported Forecast Target Denied Hypothetical);
coded!(TimexType: Date Time Duration Set);
coded!(EntityType: Person Org Gpe Loc Norp Fac Event Work Product);
coded!(Form: Name Nominal Pronoun);
coded!(MediaType: Html Plain);
coded!(Basis: Page Text Story Given File Published);
coded!(Anchor: Published Narrative);
coded!(TimexMod: Before After OnOrBefore OnOrAfter LessThan MoreThan EqualOrLess EqualOrMore Start Mid End Approx);

#[cfg(test)]
mod tests {
    use super::*;

    fn every_code_comes_back<K: Coded + std::fmt::Debug>() {
        for &kind in K::ALL {
            assert_eq!(K::of_code(kind.code()), Some(kind));
        }
        assert_eq!(K::of_code(u8::MAX), None);
    }

    #[test]
    fn codes_come_back_as_their_kinds() {
        every_code_comes_back::<BlockKind>();
        every_code_comes_back::<QuoteKind>();
        every_code_comes_back::<Mode>();
        every_code_comes_back::<Bound>();
        every_code_comes_back::<FigureStatus>();
        every_code_comes_back::<TimexType>();
        every_code_comes_back::<EntityType>();
        every_code_comes_back::<Form>();
        every_code_comes_back::<MediaType>();
        every_code_comes_back::<Basis>();
        every_code_comes_back::<Anchor>();
        every_code_comes_back::<TimexMod>();
    }
}
