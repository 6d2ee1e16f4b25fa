//! The whole way of a report: extract, date, annotate; then group, date by story, tell.
//!
//! Comes in: acquired documents. Goes out: annotated reports in input order, their places among one another,
//! and stories. Both cores work on single reports; what needs order (names, versions, groups) is done in
//! order. Refuses to know what the stages do, and holds only one batch of documents at a time.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dateline_extract::{Judged, Limits};
use dateline_story::Grouper;
use dateline_types::{Annotated, Dated, Placement, ProblemCode, ReportId, Story};
use rayon::prelude::*;

use crate::acquire::{Acquired, Reason, Refused};
use crate::identity::{Identities, Name};

/// How documents are read.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Run a single stage instead of all.
    pub only: Option<Only>,
    /// How much work one document may cause.
    pub limits: Limits,
}

/// A single stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Find the article, and leave its sentences alone.
    Extract,
    /// The text is the article: annotate it as it stands.
    Annotate,
}

/// Reports with their places among one another.
#[derive(Clone, Debug, Default)]
pub struct Grouped {
    /// The reports, in input order.
    pub reports: Vec<Annotated>,
    /// `placements[i]` is the place of `reports[i]`.
    pub placements: Vec<Placement>,
}

/// Reads documents.
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    settings: Settings,
}

/// Documents that are read side by side; results wait for the slowest of them.
pub(crate) const BATCH: usize = 64;

/// Bytes of input in one batch, at most (one document more may be in it): this bounds the memory of a run.
const BATCH_BYTES: usize = 16 << 20;

/// Bytes of input in one batch for each core that reads: what is read stays near the core until it is worked on, and
/// its memory serves for the next batch.
const BATCH_BYTES_A_CORE: usize = 2 << 20;

impl Pipeline {
    /// A pipeline with these settings.
    pub fn new(settings: Settings) -> Self {
        Self { settings }
    }

    /// Reads one document.
    ///
    /// # Errors
    /// When there is nothing to read in it. All else is a problem in the report.
    pub fn read(&self, document: Acquired) -> Result<Annotated, Refused> {
        let name = Name::of(&document);
        self.stages(document).map(|report| Identities::default().complete(&name, report))
    }

    /// Says of each line of a text, or block of a page, why it is kept or dropped.
    ///
    /// # Errors
    /// When there is nothing to read in it.
    pub fn judge(&self, document: &Acquired) -> Result<Vec<Judged>, Refused> {
        dateline_extract::explain(&document.document, &self.settings.limits)
            .map_err(|why| Refused::new(document.label(), why))
    }

    /// Reads documents on all cores and hands on the results in input order. `sink` says whether to go on.
    pub fn read_all(
        &self,
        documents: impl Iterator<Item = Result<Acquired, Refused>>,
        mut sink: impl FnMut(Result<Annotated, Refused>) -> bool,
    ) {
        let mut names = Identities::default();
        let mut documents = documents.peekable();
        while documents.peek().is_some() {
            let batch = next_batch(&mut documents, BATCH);
            let read: Vec<_> = batch.into_par_iter().map(|document| self.nameless(document?)).collect();
            for result in read {
                if !sink(result.map(|(name, report)| names.complete(&name, report))) {
                    return;
                }
            }
        }
    }

    /// Groups reports and dates those that only their story could date.
    pub fn group(&self, reports: Vec<Annotated>) -> Grouped {
        let mut grouper = Grouper::new();
        let placements = reports.iter().map(|report| grouper.place(report)).collect();
        Grouped::dated(reports, placements)
    }

    /// Reads one document, whose report still bears an empty id, and what will name it.
    pub(crate) fn nameless(&self, document: Acquired) -> Result<(Name, Annotated), Refused> {
        let name = Name::of(&document);
        let label = document.label();
        // A defect in a stage costs one document, not the archive.
        catch_unwind(AssertUnwindSafe(|| self.stages(document)))
            .unwrap_or_else(|panic| Err(Refused::new(label, Reason::Defect(words_of(panic.as_ref())))))
            .map(|report| (name, report))
    }

    /// The stages that see a single report.
    fn stages(&self, document: Acquired) -> Result<Annotated, Refused> {
        let Settings { only, limits } = &self.settings;
        let stands = document.stands || *only == Some(Only::Annotate);
        let find = if stands { dateline_extract::take } else { dateline_extract::extract };
        let (report, problems) =
            find(&document.document, limits).map_err(|why| Refused::new(document.label(), why))?;
        let problems = document.notes.into_iter().chain(problems).collect();
        let (id, source) = (ReportId(String::new()), document.document.source);
        let report = Annotated { id, version_of: None, source, report, annotations: None, problems };
        Ok(if *only == Some(Only::Extract) { report } else { annotated(dated(report)) })
    }
}

/// Reads everything behind some arguments (files, folders, patterns, `-`): each report, or the reason why a document
/// gave none, in input order. For more than fits into memory there is [`Pipeline::read_all`], for keeping there is
/// [`Case::add`](crate::Case::add).
///
/// ```no_run
/// for report in dateline::read(&["pages/"]) {
///     println!("{}", report?.report.text);
/// }
/// # Ok::<(), dateline::Refused>(())
/// ```
pub fn read<A: AsRef<str>>(arguments: &[A]) -> Vec<Result<Annotated, Refused>> {
    let mut all = Vec::new();
    Pipeline::default().read_all(crate::inputs(arguments), |report| {
        all.push(report);
        true
    });
    all
}

impl Grouped {
    /// Reports whose places are known; those that only their story can date get its date.
    pub(crate) fn dated(reports: Vec<Annotated>, placements: Vec<Placement>) -> Self {
        let dates = dateline_story::date(&reports, &placements);
        let reports = reports.into_par_iter().zip(dates);
        let reports = reports.map(|(report, date)| match date {
            Some(date) => redated(report, date),
            None => report,
        });
        Self { reports: reports.collect(), placements }
    }

    /// The stories of these reports, in order of their first report.
    pub fn stories(&self) -> Vec<Story> {
        dateline_story::tell(&self.reports, &self.placements)
    }
}

/// Where the page gives no date, the body may state its own day.
fn dated(mut report: Annotated) -> Annotated {
    if report.report.published.is_none()
        && let Some(date) = dateline_annotate::own_date(&report.report)
    {
        report.problems.retain(|problem| problem.code != ProblemCode::NoDate);
        report.report.published = Some(date);
    }
    report
}

fn annotated(mut report: Annotated) -> Annotated {
    let (annotations, problems) = dateline_annotate::annotate(&report.report);
    report.annotations = annotations;
    report.problems.extend(problems);
    report
}

impl Identities {
    fn complete(&mut self, name: &Name, report: Annotated) -> Annotated {
        let (id, version_of) = self.name(name, &report.report);
        Annotated { id, version_of, ..report }
    }
}

/// The same report with a date that its story gave, and everything that hangs on the date worked out anew.
fn redated(mut report: Annotated, date: Dated) -> Annotated {
    report.report.published = Some(date);
    report.problems.retain(|problem| problem.code != ProblemCode::NoYear);
    if report.annotations.is_some() {
        report.annotations = dateline_annotate::annotate(&report.report).0;
    }
    report
}

/// The documents that are read side by side next, `most` of them at most.
pub(crate) fn next_batch<D>(documents: &mut D, most: usize) -> Vec<Result<Acquired, Refused>>
where
    D: Iterator<Item = Result<Acquired, Refused>>,
{
    let most_bytes = BATCH_BYTES.min(rayon::current_num_threads() * BATCH_BYTES_A_CORE);
    let mut bytes = 0;
    let mut batch = Vec::new();
    while batch.len() < most && bytes < most_bytes {
        let Some(document) = documents.next() else { break };
        bytes += document.as_ref().map_or(0, Acquired::len);
        batch.push(document);
    }
    batch
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no reason given".into())
}
