//! Number words.

/// Ones and teens.
pub(crate) const ONES: [(&str, f64); 20] = [
    ("eight", 8.0),
    ("eighteen", 18.0),
    ("eleven", 11.0),
    ("fifteen", 15.0),
    ("five", 5.0),
    ("four", 4.0),
    ("fourteen", 14.0),
    ("nine", 9.0),
    ("nineteen", 19.0),
    ("one", 1.0),
    ("seven", 7.0),
    ("seventeen", 17.0),
    ("six", 6.0),
    ("sixteen", 16.0),
    ("ten", 10.0),
    ("thirteen", 13.0),
    ("three", 3.0),
    ("twelve", 12.0),
    ("two", 2.0),
    ("zero", 0.0),
];

/// Tens.
pub(crate) const TENS: [(&str, f64); 8] = [
    ("eighty", 80.0),
    ("fifty", 50.0),
    ("forty", 40.0),
    ("ninety", 90.0),
    ("seventy", 70.0),
    ("sixty", 60.0),
    ("thirty", 30.0),
    ("twenty", 20.0),
];

/// Words that multiply what stands before them.
pub(crate) const SCALES: [(&str, f64); 14] = [
    ("billion", 1e9),
    ("bln", 1e9),
    ("bn", 1e9),
    ("crore", 1e7),
    ("dozen", 12.0),
    ("hundred", 100.0),
    ("lakh", 1e5),
    ("million", 1e6),
    ("mln", 1e6),
    ("mn", 1e6),
    ("quadrillion", 1e15),
    ("thousand", 1e3),
    ("tn", 1e12),
    ("trillion", 1e12),
];

/// Letters that cling to digits and multiply them (`1.2bn`).
pub(crate) const SUFFIXES: [(&str, f64); 12] = [
    ("b", 1e9),
    ("billion", 1e9),
    ("bln", 1e9),
    ("bn", 1e9),
    ("cr", 1e7),
    ("k", 1e3),
    ("m", 1e6),
    ("million", 1e6),
    ("mln", 1e6),
    ("mn", 1e6),
    ("tn", 1e12),
    ("trn", 1e12),
];

/// Plurals that say at least how many, roughly.
pub(crate) const CROWDS: [(&str, f64); 8] = [
    ("billions", 2e9),
    ("crores", 2e7),
    ("dozens", 24.0),
    ("hundreds", 200.0),
    ("lakhs", 2e5),
    ("millions", 2e6),
    ("scores", 40.0),
    ("thousands", 2e3),
];

/// Parts of a whole, in percent; `many` of them are that many times as much.
pub(crate) const PARTS: [(&str, f64); 16] = [
    ("eighth", 12.5),
    ("eighths", 12.5),
    ("fifth", 20.0),
    ("fifths", 20.0),
    ("half", 50.0),
    ("halves", 50.0),
    ("ninth", 100.0 / 9.0),
    ("ninths", 100.0 / 9.0),
    ("quarter", 25.0),
    ("quarters", 25.0),
    ("sixth", 100.0 / 6.0),
    ("sixths", 100.0 / 6.0),
    ("tenth", 10.0),
    ("tenths", 10.0),
    ("third", 100.0 / 3.0),
    ("thirds", 100.0 / 3.0),
];
