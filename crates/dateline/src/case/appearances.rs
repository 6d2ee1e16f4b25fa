//! In which reports an entity of the case appears.
//!
//! Comes in: a version, the number of the entity in its record, and how much it said there. Goes out: a few bytes
//! behind those of the versions before, and all of them again. Refuses lists that grow without end: each stretch of
//! versions has one of its own.

use std::collections::BTreeMap;

use dateline_types::{Annotations, EntityId};
use rusqlite::{Connection, Row, params};

use super::error::Trouble;
use super::facts::Known;

/// Versions of a stretch.
pub(crate) const STRETCH: i64 = 1_024;

/// An entity of the case in a version of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Appearance {
    pub(crate) version: i64,
    /// Its number in the record.
    pub(crate) number: EntityId,
    /// How many statements it makes there.
    pub(crate) quotes: u32,
    /// How many figures it gives there.
    pub(crate) figures: u32,
}

impl Appearance {
    /// How an entity of a record appears in it.
    pub(crate) fn of(number: EntityId, annotations: &Annotations, version: i64) -> Self {
        let quotes = annotations.quotes.iter().filter(|quote| quote.speaker == Some(number)).count();
        let figures = annotations.figures.iter().filter(|figure| figure.giver == Some(number)).count();
        Self { version, number, quotes: quotes as u32, figures: figures as u32 }
    }

    /// Adds it to the lists of an entity.
    pub(crate) fn insert(self, connection: &Connection, entity: i64) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "INSERT INTO appearances VALUES (?1, ?2, ?3)
             ON CONFLICT (entity, stretch) DO UPDATE SET list = CAST(list || excluded.list AS BLOB)",
        )?;
        statement.execute(params![entity, self.version / STRETCH, self.packed()])?;
        Ok(())
    }

    /// Numbers in postcard's way, small ones in one byte. Most entities say nothing, and take three bytes.
    fn packed(self) -> Vec<u8> {
        let place = (self.version % STRETCH) as u32;
        let speaks = self.quotes > 0 || self.figures > 0;
        let head = (place << 1 | u32::from(speaks), self.number.0);
        let head = postcard::to_extend(&head, Vec::new()).expect("numbers are plain data");
        if !speaks {
            return head;
        }
        postcard::to_extend(&(self.quotes, self.figures), head).expect("numbers are plain data")
    }

    /// The first of a list, and the rest.
    fn unpacked(stretch: i64, list: &[u8]) -> Option<(Self, &[u8])> {
        let ((place, number), rest): ((u32, u32), _) = postcard::take_from_bytes(list).ok()?;
        let ((quotes, figures), rest) =
            if place & 1 == 1 { postcard::take_from_bytes(rest).ok()? } else { ((0, 0), rest) };
        let version = stretch.checked_mul(STRETCH)?.checked_add(i64::from(place >> 1))?;
        Some((Self { version, number: EntityId(number), quotes, figures }, rest))
    }
}

/// All appearances of an entity, the latest version first.
pub(crate) fn of_entity(connection: &Connection, entity: i64) -> Result<Vec<Appearance>, Trouble> {
    let mut ask = connection
        .prepare_cached("SELECT stretch, list FROM appearances WHERE entity = ?1 ORDER BY stretch")?;
    let mut rows = ask.query([entity])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        unpack(row, |appearance| all.push(appearance))?;
    }
    all.reverse();
    Ok(all)
}

/// Who appears in some versions: of each the appearances, with the entities of the case.
pub(crate) type Cast = BTreeMap<i64, Vec<(Appearance, i64)>>;

/// Who appears in the versions of some stretches, from the first up to and not including the second.
pub(crate) fn cast(connection: &Connection, stretches: (i64, i64)) -> Result<Cast, Trouble> {
    let mut ask = connection.prepare_cached(
        "SELECT stretch, list, entity FROM appearances WHERE stretch >= ?1 AND stretch < ?2 ORDER BY entity, stretch",
    )?;
    let mut rows = ask.query([stretches.0, stretches.1])?;
    let mut cast = Cast::new();
    while let Some(row) = rows.next()? {
        let entity = row.get(2)?;
        unpack(row, |appearance| cast.entry(appearance.version).or_default().push((appearance, entity)))?;
    }
    Ok(cast)
}

/// Which entities of a record are which entities of the case.
pub(crate) fn known(appearances: &[(Appearance, i64)]) -> Known {
    appearances.iter().map(|(appearance, entity)| (appearance.number, *entity)).collect()
}

/// Unpacks a row that begins with a stretch and its list.
fn unpack(row: &Row<'_>, each: impl FnMut(Appearance)) -> Result<(), Trouble> {
    let list = row.get_ref(1)?.as_blob().unwrap_or_default();
    let damaged = || Trouble::Damaged("a list of appearances is damaged".into());
    unpack_list((row.get(0)?, list), each).ok_or_else(damaged)
}

fn unpack_list((stretch, mut list): (i64, &[u8]), mut each: impl FnMut(Appearance)) -> Option<()> {
    while !list.is_empty() {
        let (appearance, rest) = Appearance::unpacked(stretch, list)?;
        each(appearance);
        list = rest;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use dateline_types::EntityId;
    use proptest::prelude::*;

    use super::{Appearance, STRETCH, unpack_list};

    fn appearances() -> impl Strategy<Value = Appearance> {
        let version = (0..STRETCH).prop_map(|place| 7 * STRETCH + place);
        (version, any::<u32>(), 0u32..300, 0u32..300).prop_map(|(version, number, quotes, figures)| {
            Appearance { version, number: EntityId(number), quotes, figures }
        })
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_back(all in prop::collection::vec(appearances(), 0..20)) {
            let list: Vec<u8> = all.iter().flat_map(|appearance| appearance.packed()).collect();
            let mut back = Vec::new();
            unpack_list((7, &list), |appearance| back.push(appearance)).unwrap();
            prop_assert_eq!(back, all);
        }

        #[test]
        fn damaged_lists_are_no_panic(list in prop::collection::vec(any::<u8>(), 0..40), stretch in any::<i64>()) {
            let _ = unpack_list((stretch, &list), |_| ());
        }
    }

    #[test]
    fn one_that_says_nothing_takes_three_bytes() {
        let silent = Appearance { version: STRETCH - 1, number: EntityId(9), quotes: 0, figures: 0 };
        assert_eq!(silent.packed().len(), 3);
    }
}
