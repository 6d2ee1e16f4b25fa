//! Who somebody is in a case, what they said and which figures they gave.
//!
//! Comes in: a name, whole or as reports shorten it. Goes out: the people and organisations that bear it, and
//! their words, the latest first, with the place of each. Refuses to match letters: a name leads to an
//! entity, and the entity to its facts, under whatever name it stands in a report.

use std::collections::{BTreeMap, BTreeSet};

use dateline_types::{Bound, DateValue, EntityType, FigureStatus, Mode, Number, QuoteKind, ReportId};
use rusqlite::Row;
use serde::Serialize;

use super::appearances::Appearance;
use super::codes::Coded;
use super::corrections::Corrected;
use super::error::{CaseError, Trouble};
use super::{Case, entities};

/// So many bearers of one name are told apart.
const BEARERS: usize = 20;

/// A person or an organisation of a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Somebody {
    /// The number of the entity in the case.
    pub id: i64,
    /// The name under which it was first met.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// In how many versions of reports it appears.
    pub reports: u64,
    /// How many statements it made there.
    pub quotes: u64,
    /// How many figures it gave there.
    pub figures: u64,
    /// The latest of its statements.
    pub said: Vec<Said>,
    /// The latest of its figures.
    pub gave: Vec<Gave>,
}

/// Where a fact stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// The fact: the report's id, the list of its record and the place in it.
    pub fact: String,
    /// The report.
    pub report: ReportId,
    /// Its outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outlet: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<DateValue>,
    /// Start and end of the words in its text, in code points.
    pub span: (u64, u64),
    /// The words.
    pub words: String,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Said {
    /// Where it stands; of one that is cut by its cue, the first piece.
    #[serde(flatten)]
    pub place: Place,
    /// Whether the words are the speaker's own.
    pub kind: QuoteKind,
    /// What kind of act it was.
    pub mode: Mode,
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gave {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// The number.
    pub value: Number,
    /// The upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_high: Option<Number>,
    /// How it bounds the truth.
    pub bound: Bound,
    /// Its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is counted or measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Whether it is said to be so.
    pub status: FigureStatus,
}

/// The columns that make a [`Place`], and the version.
const PLACE: &str = "facts.id & 65535, versions.name, outlets.name, versions.published, facts.start, facts.length, versions.id";

/// What follows the table of the facts: those of an entity in a version, the last one first.
const JOINED: &str = "AS facts JOIN versions ON versions.id = facts.id >> 16
    LEFT JOIN outlets ON outlets.id = versions.outlet
    WHERE facts.id >= ?2 << 16 AND facts.id < (?2 + 1) << 16 AND facts.entity = ?1
    ORDER BY facts.id DESC";

impl Case {
    /// Everybody who bears this name, those in most reports first, each with the latest `limit` statements and
    /// figures.
    ///
    /// # Errors
    /// When the file cannot be read, or words that are asked for were altered.
    pub fn who(&self, name: &str, limit: u64) -> Result<Vec<Somebody>, CaseError> {
        self.bearers(name, limit).map_err(|trouble| self.trouble(trouble))
    }

    fn bearers(&self, name: &str, limit: u64) -> Result<Vec<Somebody>, Trouble> {
        let corrected = Corrected::of(&self.connection)?;
        let mut texts = Texts { case: self, read: BTreeMap::new(), corrected };
        let bearers = entities::called(&self.connection, name, BEARERS)?;
        let wanted = |(id, appearances)| Wanted { id, appearances, limit: limit as usize };
        bearers.into_iter().map(wanted).map(|wanted| self.somebody(&wanted, &mut texts)).collect()
    }

    fn somebody(&self, wanted: &Wanted, texts: &mut Texts<'_>) -> Result<Somebody, Trouble> {
        let mut ask = self.connection.prepare_cached("SELECT name, type FROM entities WHERE id = ?1")?;
        let (name, kind): (String, u8) = ask.query_row([wanted.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let damaged = || Trouble::Damaged(format!("'{name}' is neither a person nor anything else"));
        let versions: BTreeSet<i64> =
            wanted.appearances.iter().map(|appearance| appearance.version).collect();
        Ok(Somebody {
            id: wanted.id,
            kind: Coded::of_code(kind).ok_or_else(damaged)?,
            reports: versions.len() as u64,
            quotes: wanted.appearances.iter().map(|appearance| u64::from(appearance.quotes)).sum(),
            figures: wanted.appearances.iter().map(|appearance| u64::from(appearance.figures)).sum(),
            said: self.said(wanted, texts)?,
            gave: self.gave(wanted, texts)?,
            name,
        })
    }

    fn said(&self, wanted: &Wanted, texts: &mut Texts<'_>) -> Result<Vec<Said>, Trouble> {
        let query = format!("SELECT {PLACE}, facts.kind, facts.mode FROM quotes {JOINED}");
        let mut said = Vec::new();
        for version in wanted.versions(|appearance| appearance.quotes) {
            let mut ask = self.connection.prepare_cached(&query)?;
            let mut rows = ask.query([wanted.id, version])?;
            while let Some(row) = rows.next()?.filter(|_| said.len() < wanted.limit) {
                if let Some(place) = texts.place(row, "quotes")? {
                    said.push(Said { place, kind: code(row.get(7)?)?, mode: code(row.get(8)?)? });
                }
            }
            if said.len() >= wanted.limit {
                break;
            }
        }
        Ok(said)
    }

    fn gave(&self, wanted: &Wanted, texts: &mut Texts<'_>) -> Result<Vec<Gave>, Trouble> {
        let query = format!(
            "SELECT {PLACE}, facts.value, facts.value_high, facts.bound, facts.unit, facts.\"of\", facts.status
             FROM figures {JOINED}"
        );
        let mut gave = Vec::new();
        for version in wanted.versions(|appearance| appearance.figures) {
            let mut ask = self.connection.prepare_cached(&query)?;
            let mut rows = ask.query([wanted.id, version])?;
            while let Some(row) = rows.next()?.filter(|_| gave.len() < wanted.limit) {
                if let Some(place) = texts.place(row, "figures")? {
                    gave.push(figure(row, place)?);
                }
            }
            if gave.len() >= wanted.limit {
                break;
            }
        }
        Ok(gave)
    }
}

/// Of whom the latest statements and figures are wanted, and how many.
struct Wanted {
    id: i64,
    /// The latest first.
    appearances: Vec<Appearance>,
    limit: usize,
}

impl Wanted {
    /// The versions in which there is something of theirs, the latest first, each once.
    fn versions(&self, count: fn(&Appearance) -> u32) -> impl Iterator<Item = i64> {
        let telling = self.appearances.iter().filter(move |appearance| count(appearance) > 0);
        let mut before = None;
        telling
            .map(|appearance| appearance.version)
            .filter(move |version| before.replace(*version) != Some(*version))
    }
}

fn figure(row: &Row<'_>, place: Place) -> Result<Gave, Trouble> {
    let value_high: Option<f64> = row.get(8)?;
    Ok(Gave {
        place,
        value: Number::new(row.get(7)?).ok_or_else(|| Trouble::Damaged("a figure is no number".into()))?,
        value_high: value_high.and_then(Number::new),
        bound: code(row.get(9)?)?,
        unit: row.get(10)?,
        of: row.get(11)?,
        status: code(row.get(12)?)?,
    })
}

fn code<K: Coded>(code: u8) -> Result<K, Trouble> {
    K::of_code(code).ok_or_else(|| Trouble::Damaged(format!("{code} is the code of no kind")))
}

/// The texts that facts stand in, each read once.
struct Texts<'a> {
    case: &'a Case,
    read: BTreeMap<i64, String>,
    corrected: Corrected,
}

impl Texts<'_> {
    /// The place of a fact whose row begins with [`PLACE`]; none, where the reader marked it wrong.
    fn place(&mut self, row: &Row<'_>, list: &str) -> Result<Option<Place>, Trouble> {
        let (number, report): (i64, String) = (row.get(0)?, row.get(1)?);
        let fact = format!("{report}/{list}/{number}");
        if self.corrected.is_wrong(&fact) {
            return Ok(None);
        }
        let published: Option<String> = row.get(3)?;
        let (start, length): (i64, i64) = (row.get(4)?, row.get(5)?);
        let (start, length) = (start.max(0) as u64, length.max(0) as u64);
        let text = self.text(row.get(6)?)?;
        Ok(Some(Place {
            fact,
            report: ReportId(report),
            outlet: row.get(2)?,
            published: published.and_then(|value| value.parse().ok()),
            span: (start, start + length),
            words: text.chars().skip(start as usize).take(length as usize).collect(),
        }))
    }

    fn text(&mut self, version: i64) -> Result<&str, Trouble> {
        if !self.read.contains_key(&version) {
            let stored = super::load::read_stored(
                (&self.case.connection, &self.case.dictionaries),
                "WHERE versions.id = ?1",
                [version],
            )?;
            let stored = stored.into_iter().next();
            let text = stored.ok_or_else(|| Trouble::Damaged("a report is gone".into()))?.text()?;
            self.read.insert(version, text);
        }
        Ok(&self.read[&version])
    }
}
