//! `dateline serve`: the pages of a case file.
//!
//! Comes in: a case file. Goes out: its stories and reports as pages of this machine, until Ctrl-C.

use std::io::ErrorKind;
use std::sync::Arc;

use clap::Args;
use dateline::Case;

use crate::arguments::CaseFile;
use crate::failure::{Failure, Outcome, Summary};
use crate::output::Output;
use crate::serve::{Kept, Server, Shelf};

/// Serve the pages of a case file to this machine.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  dateline serve --case flood.dateline
  dateline serve --case flood.dateline --port 4000

The pages are for this machine alone. Ctrl-C ends it.")]
pub(crate) struct Serve {
    #[command(flatten)]
    case: CaseFile,

    #[command(flatten)]
    place: Place,
}

/// Where the pages are served.
#[derive(Args, Debug)]
pub(crate) struct Place {
    /// The port on 127.0.0.1; any that is free where none is given.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    port: u16,
}

impl Serve {
    pub(super) fn run(self) -> Outcome {
        let case = Case::open_to_read(&self.case.case)?;
        serve(self.place.take()?, Arc::new(Kept::of(case)), |_| {})?;
        Ok(Summary::default())
    }
}

/// Says where the pages are, shows them to whom `announce` knows, and serves them until Ctrl-C.
pub(super) fn serve(server: Server, shelf: Arc<dyn Shelf>, announce: fn(&str)) -> Result<(), Failure> {
    let address = server.address();
    let mut output = Output::new();
    output.text(&format!("{address}\n"))?;
    output.finish()?;
    anstream::eprintln!("Ctrl-C ends it");
    announce(&address);
    server.run(shelf).map_err(|error| Failure::Refused {
        why: format!("the pages cannot be served: {error}"),
        hint: "try again; if it stays, please report it",
    })
}

impl Place {
    /// Takes the port.
    pub(super) fn take(&self) -> Result<Server, Failure> {
        Server::bind(self.port).map_err(|error| {
            let (why, hint) = match error.kind() {
                ErrorKind::AddrInUse => ("something else listens there", IN_USE),
                ErrorKind::PermissionDenied => {
                    ("this user may not listen there", "ports from 1024 on are for everybody")
                }
                _ => ("it cannot be had", IN_USE),
            };
            Failure::Refused { why: format!("port {}: {why} ({error})", self.port), hint }
        })
    }
}

const IN_USE: &str = "leave --port out for any free port, or name another one";
