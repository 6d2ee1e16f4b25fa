//! A run of the binary, watched.
//!
//! Comes in: its arguments, and how long it may take. Goes out: what it printed, how it ended, how long it took, and how
//! much memory it had at most. Refuses to judge what was printed.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::eval::engine;

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) output: String,
    pub(crate) errors: String,
    /// `None` where it was stopped from outside, for its time or by a signal.
    pub(crate) code: Option<i32>,
    pub(crate) seconds: f64,
    /// Seconds of a processor, in steps of a hundredth; 0 where the system does not tell.
    pub(crate) busy: f64,
    /// Bytes of memory at most; 0 where the system does not tell.
    pub(crate) peak: u64,
}

/// Runs the binary to its end, which must be a good one.
pub(crate) fn run(arguments: &[String]) -> Result<Ran, String> {
    let ran = watch(arguments, Duration::MAX)?;
    if ran.code == Some(0) { Ok(ran) } else { Err(format!("{arguments:?}: {}", ran.errors.trim())) }
}

/// Runs the binary to its end, good or bad, or until its time is up.
///
/// # Errors
/// When it cannot be run at all.
pub(crate) fn watch(arguments: &[String], most: Duration) -> Result<Ran, String> {
    let begun = Instant::now();
    let mut command = Command::new(engine::binary());
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("dateline cannot be run: {error}"))?;
    let (output, errors) = (drained(child.stdout.take()), drained(child.stderr.take()));
    let Watched { status, busy, peak } = watched(&mut child, begun, most)?;
    let seconds = begun.elapsed().as_secs_f64();
    let text = |pipe: thread::JoinHandle<String>| pipe.join().unwrap_or_default();
    Ok(Ran { output: text(output), errors: text(errors), code: status.code(), seconds, busy, peak })
}

/// Reads a pipe beside the run, so that it never waits for a reader.
fn drained(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// What was seen of a run from outside.
struct Watched {
    status: ExitStatus,
    busy: f64,
    peak: u64,
}

/// Waits for the end: short runs are looked at often, so that they are timed well.
fn watched(child: &mut Child, begun: Instant, most: Duration) -> Result<Watched, String> {
    let process = format!("/proc/{}", child.id());
    let (mut busy, mut peak) = (0.0, 0);
    loop {
        peak = peak_of(&process).unwrap_or(0).max(peak);
        busy = busy_of(&process).unwrap_or(busy);
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(Watched { status, busy, peak });
        }
        if begun.elapsed() > most {
            child.kill().map_err(|error| error.to_string())?;
        }
        let long = begun.elapsed() > Duration::from_secs(1);
        thread::sleep(Duration::from_micros(if long { 20_000 } else { 200 }));
    }
}

/// The peak that the system has noted, in bytes.
fn peak_of(process: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1_024)
}

/// The time on a processor that the system has noted, its own part included.
fn busy_of(process: &str) -> Option<f64> {
    let text = fs::read_to_string(format!("{process}/stat")).ok()?;
    let fields: Vec<&str> = text.rsplit_once(") ")?.1.split(' ').collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(USER)? + ticks(USER + 1)?) / TICKS)
}

/// Where the time in the program stands behind the name of the process; the time in the system follows.
const USER: usize = 11;
/// A second of these.
const TICKS: f64 = 100.0;
