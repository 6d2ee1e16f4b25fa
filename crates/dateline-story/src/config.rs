//! The settings of grouping: one setting for all kinds of news.
//!
//! Comes in: nothing, or the wishes of a caller. Goes out: how alike reports must be, and how fast likeness
//! fades with the days between them. Refuses settings per outlet, language or subject.

/// How alike reports must be. The defaults serve headlines, excerpts and full texts alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Likeness (0 to 1, mean cosine to the reports of a happening) from which a report joins a happening.
    pub happening: f32,
    /// Likeness from which a new happening joins the story of another one.
    pub story: f32,
    /// By how much the likeness of two reports grows when they are known to be of one day or two.
    pub same_days: f32,
    /// Days over which the likeness to a happening fades to a half.
    pub happening_days: f32,
    /// Days over which the likeness to a story fades to a half.
    pub story_days: f32,
}

impl Default for Config {
    fn default() -> Self {
        Self { happening: 0.24, story: 0.14, same_days: 1.5, happening_days: 3.0, story_days: 30.0 }
    }
}

impl Config {
    /// By what a likeness to a happening so many days away is multiplied.
    pub(crate) fn nearness_in_happening(&self, apart: Option<i32>) -> f32 {
        self.nearness(apart, self.happening_days)
    }

    /// By what a likeness to a happening of a story, so many days away, is multiplied.
    pub(crate) fn nearness_in_story(&self, apart: Option<i32>) -> f32 {
        self.nearness(apart, self.story_days)
    }

    /// One where the distance is not known. Nothing fades within a day: outlets print one happening on two
    /// dates.
    fn nearness(&self, apart: Option<i32>, half_life: f32) -> f32 {
        let fading = |days: i32| (-((days - 1).max(0) as f32) / half_life).exp2();
        apart.map_or(1.0, |days| self.same_days * fading(days))
    }
}
