//! Number words.

use crate::lang::sieve::Sieve;

/// Ones and teens.
pub(crate) static ONES: [(&str, f64); 21] = [
    ("eight", 8.0),
    ("eighteen", 18.0),
    ("eleven", 11.0),
    ("fifteen", 15.0),
    ("five", 5.0),
    ("four", 4.0),
    ("fourteen", 14.0),
    ("nine", 9.0),
    ("nineteen", 19.0),
    ("nought", 0.0),
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
pub(crate) static TENS: [(&str, f64); 8] = [
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
pub(crate) static SCALES: [(&str, f64); 19] = [
    ("billion", 1e9),
    ("bln", 1e9),
    ("bn", 1e9),
    ("crore", 1e7),
    ("doz", 12.0),
    ("dozen", 12.0),
    ("dozens", 12.0),
    ("dozs", 12.0),
    ("hundred", 100.0),
    ("lakh", 1e5),
    ("million", 1e6),
    ("mln", 1e6),
    ("mn", 1e6),
    ("quadrillion", 1e15),
    ("thousand", 1e3),
    ("tln", 1e12),
    ("tn", 1e12),
    ("trillion", 1e12),
    ("trn", 1e12),
];

/// Letters that cling to digits and multiply them (`1.2bn`).
pub(crate) static SUFFIXES: [(&str, f64); 12] = [
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
pub(crate) static CROWDS: [(&str, f64); 8] = [
    ("billions", 2e9),
    ("crores", 2e7),
    ("dozens", 24.0),
    ("hundreds", 200.0),
    ("lakhs", 2e5),
    ("millions", 2e6),
    ("scores", 40.0),
    ("thousands", 2e3),
];

/// What a fraction divides by, in the singular, beside the ordinals below twenty.
pub(crate) static DENOMINATORS: [(&str, f64); 15] = [
    ("billionth", 1e9),
    ("eightieth", 80.0),
    ("fiftieth", 50.0),
    ("fortieth", 40.0),
    ("half", 2.0),
    ("hundredth", 100.0),
    ("millionth", 1e6),
    ("ninetieth", 90.0),
    ("quarter", 4.0),
    ("seventieth", 70.0),
    ("sixtieth", 60.0),
    ("thirtieth", 30.0),
    ("thousandth", 1e3),
    ("trillionth", 1e12),
    ("twentieth", 20.0),
];

/// What may open a number.
pub(crate) static NUMBER_SIEVE: Sieve = Sieve::new()
    .of_words(&ONES)
    .of_words(&TENS)
    .of_words(&SCALES)
    .of_words(&CROWDS)
    .with("half")
    .with("quarter")
    .with("tens")
    .with("a")
    .with("an")
    .with(".")
    .with("0")
    .of_words(&DENOMINATORS);
