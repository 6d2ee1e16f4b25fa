//! Reports written by hand, for the tests of this crate.
//!
//! Comes in: a text and what a test says is in it, each thing by its words. Goes out: an annotated report.
//! Words are looked for in the text; what is not there fails the test.

use dateline_types::{
    Annotated, Annotations, Basis, Bound, Confidence, DateValue, Dated, Entity, EntityId, EntityType, Figure,
    FigureStatus, Form, MediaType, Mention, NonEmpty, Number, Of, Placement, Quote, QuoteKind, Report,
    ReportId, Source, Span, Timex, TimexType,
};

/// A report in the making.
pub(crate) struct Written {
    annotated: Annotated,
    annotations: Annotations,
}

/// A report with this name and body; a sentence ends at each `. `.
pub(crate) fn report(id: &str, text: &str) -> Written {
    let source = Source { path: None, url: None, media_type: MediaType::Plain, sha256: String::new() };
    let annotated = Annotated {
        id: ReportId(id.to_owned()),
        version_of: None,
        source,
        report: Report::of_text(text),
        annotations: None,
        problems: Vec::new(),
    };
    Written { annotated, annotations: Annotations { sentences: sentences(text), ..Annotations::default() } }
}

fn sentences(text: &str) -> Vec<Span> {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1).chain([text.len()]);
    let mut start = 0;
    ends.map(|end| Span::new(std::mem::replace(&mut start, end), end).trim(text)).collect()
}

/// A place in this story, in a happening of the same name.
pub(crate) fn placed(report: &Annotated, story: &str) -> Placement {
    let story = ReportId(story.to_owned());
    let (copy_of, version_of) = (None, report.version_of.clone());
    Placement { happening: story.clone(), story, copy_of, version_of }
}

impl Written {
    pub(crate) fn published(mut self, date: &str) -> Self {
        let value = date.parse().unwrap();
        let dated = Dated { value, basis: Basis::Given, confidence: Confidence::percent(98) };
        self.annotated.report.published = Some(dated);
        self
    }

    pub(crate) fn outlet(mut self, outlet: &str) -> Self {
        self.annotated.report.outlet = Some(outlet.to_owned());
        self
    }

    pub(crate) fn title(mut self, title: &str) -> Self {
        self.annotated.report.title = Some(title.to_owned());
        self
    }

    pub(crate) fn person(mut self, name: &str) -> Self {
        let id = EntityId(self.annotations.entities.len() as u32);
        let mention = Mention { span: self.find(name), form: Form::Name };
        self.annotations.entities.push(Entity::new(id, name, EntityType::Person, mention));
        self
    }

    /// A quote of pieces joined by ` ... `, by the person of this name; by nobody known where that is empty.
    pub(crate) fn quote(mut self, kind: QuoteKind, content: &str, speaker: &str) -> Self {
        let pieces = content.split(" ... ").map(|piece| self.find(piece)).collect();
        let mut quote = Quote::new(kind, NonEmpty::from_vec(pieces).unwrap());
        let person = self.annotations.entities.iter().find(|entity| entity.name == speaker);
        quote.speaker = person.map(|entity| entity.id);
        if quote.speaker.is_none() && !speaker.is_empty() {
            quote.source = vec![self.find(speaker)];
        }
        self.annotations.quotes.push(quote);
        self
    }

    /// A day named by these words.
    pub(crate) fn timex(mut self, words: &str, value: &str) -> Self {
        let mut timex = Timex::new(self.find(words), TimexType::Date, value);
        let day: Option<DateValue> = value.parse().ok().filter(|day: &DateValue| day.day().is_some());
        (timex.from, timex.to) = (day, day);
        self.annotations.timexes.push(timex);
        self
    }

    /// A figure of these words.
    pub(crate) fn figure(mut self, words: &str, value: f64, of: &str) -> Self {
        let mut figure = Figure::new(self.find(words), Number::new(value).unwrap());
        figure.of = Some(Of { text: of.to_owned(), span: self.find(of) });
        self.annotations.figures.push(figure);
        self
    }

    /// Says more of the last figure.
    pub(crate) fn with(mut self, bound: Bound, status: FigureStatus) -> Self {
        let figure = self.annotations.figures.last_mut().unwrap();
        (figure.bound, figure.status) = (bound, status);
        self
    }

    /// Gives the last figure a unit and takes away what it counts.
    pub(crate) fn unit(mut self, unit: &str) -> Self {
        let figure = self.annotations.figures.last_mut().unwrap();
        figure.unit = Some(unit.to_owned());
        self
    }

    fn find(&self, words: &str) -> Span {
        let text = &self.annotated.report.text;
        let start = text.find(words).unwrap_or_else(|| panic!("'{words}' is not in '{text}'"));
        Span::new(start, start + words.len())
    }

    pub(crate) fn build(self) -> Annotated {
        Annotated { annotations: Some(self.annotations), ..self.annotated }
    }
}
