//! The settings of grouping, one for all kinds of news.

/// How alike reports must be. The defaults serve headlines, excerpts and full texts alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Likeness (0 to 1) from which a report joins a happening.
    pub happening: f32,
    /// Likeness from which a new happening joins a story.
    pub story: f32,
    /// Days over which the likeness of a happening fades to a half.
    pub happening_days: f32,
    /// Days over which the likeness of a story fades to a half.
    pub story_days: f32,
}

impl Default for Config {
    fn default() -> Self {
        let var = |n: &str, d: f32| std::env::var(n).ok().and_then(|v| v.parse().ok()).unwrap_or(d);
        Self { happening: var("HAP", 0.2), story: var("STO", 0.12), happening_days: var("HD", 4.0), story_days: 30.0 }
    }
}

impl Config {
    /// What remains of a likeness to a happening so many days away; all of it where that is not known.
    pub(crate) fn fading_of_happening(&self, apart: Option<i32>) -> f32 {
        fading(apart, self.happening_days)
    }

    /// What remains of a likeness to a story so many days away.
    pub(crate) fn fading_of_story(&self, apart: Option<i32>) -> f32 {
        fading(apart, self.story_days)
    }
}

/// Nothing fades within a day: outlets print one happening on two dates.
fn fading(apart: Option<i32>, half_life: f32) -> f32 {
    let days = apart.map_or(0, |days| (days - 1).max(0));
    (-(days as f32) / half_life).exp2()
}
