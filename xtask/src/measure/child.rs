//! A run of the binary, watched.
//!
//! Comes in: its arguments. Goes out: what it printed, how long it took, and how much memory it had at most. Refuses
//! to measure a run that failed.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::eval::engine;

/// What a run gave.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) output: String,
    pub(super) seconds: f64,
    /// Bytes of memory at most; 0 where the system does not tell.
    pub(super) peak: u64,
}

/// Runs the binary to its end.
pub(super) fn run(arguments: &[String]) -> Result<Ran, String> {
    let begun = Instant::now();
    let mut command = Command::new(engine::binary());
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("dateline cannot be run: {error}"))?;
    let (output, errors) = (drained(child.stdout.take()), drained(child.stderr.take()));
    let (succeeded, peak) = watched(&mut child, begun)?;
    let seconds = begun.elapsed().as_secs_f64();
    let text = |pipe: thread::JoinHandle<String>| pipe.join().unwrap_or_default();
    let (output, errors) = (text(output), text(errors));
    if succeeded {
        Ok(Ran { output, seconds, peak })
    } else {
        Err(format!("{arguments:?}: {}", errors.trim()))
    }
}

/// Reads a pipe beside the run, so that it never waits for a reader.
fn drained(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.map(|mut pipe| pipe.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Waits for the end: short runs are looked at often, so that they are timed well.
fn watched(child: &mut Child, begun: Instant) -> Result<(bool, u64), String> {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        peak = peak_of(&status).unwrap_or(0).max(peak);
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok((status.success(), peak));
        }
        let long = begun.elapsed() > Duration::from_secs(1);
        thread::sleep(Duration::from_micros(if long { 20_000 } else { 200 }));
    }
}

/// The peak that the system has noted, in bytes.
fn peak_of(status: &str) -> Option<u64> {
    let text = fs::read_to_string(status).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1_024)
}
