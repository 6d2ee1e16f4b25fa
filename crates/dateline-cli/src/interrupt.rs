//! Ctrl-C and a polite request to end.
//!
//! Comes in: the signals INT and TERM. Goes out: whether one came. The first one lets the batch in hand end;
//! the second one ends the program at once. Refuses to work on a case half-way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// Exit status of a run that was asked to end, by the custom of shells for INT.
pub(crate) const STATUS: u8 = 130;

/// Watches for a request to end.
pub(crate) struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// Begins to watch.
    pub(crate) fn watch() -> Self {
        let came = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM] {
            // Where a signal cannot be watched it ends the program at once, which loses nothing either.
            let _ = flag::register_conditional_shutdown(signal, STATUS.into(), Arc::clone(&came));
            let _ = flag::register(signal, Arc::clone(&came));
        }
        Self(came)
    }

    /// Whether a request came.
    pub(crate) fn came(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
