//! Dates as pages write them.

pub(crate) mod written;
