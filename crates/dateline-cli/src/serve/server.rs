//! The server: this machine alone, and never so busy with one visitor that another waits.
//!
//! Comes in: a shelf and a port. Goes out: pages, until the reader presses Ctrl-C. A connection that sends no
//! request, or sends it drop by drop, is closed; only so many are open at once. Refuses to listen to the network.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::sync::Semaphore;

use super::guard::Guard;
use super::routes::router;
use super::shelf::Shelf;

/// Connections open at once; a browser opens six.
const CONNECTIONS: usize = 512;

/// A request must be there within this time; so must the next one on the same connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// No connection lives longer, whatever it does.
const LIFE: Duration = Duration::from_mins(2);

/// Bytes of a request's head, at most.
const HEAD_BYTES: usize = 256 << 10;

/// After an error of the system (no more files, say) the next connection is taken a moment later.
const PAUSE: Duration = Duration::from_millis(50);

/// Threads that make pages.
const MAKERS: usize = 4;

/// A server that has its port and waits to be run.
pub(crate) struct Server {
    listener: TcpListener,
    port: u16,
    patience: Duration,
}

impl Server {
    /// Takes a port of this machine; 0 takes any that is free.
    pub(crate) fn bind(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port, patience: PATIENCE })
    }

    /// The same, with less time for a request.
    #[cfg(test)]
    pub(crate) fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Where the pages are.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until Ctrl-C.
    pub(crate) fn run(self, stories: Arc<dyn Shelf>) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(MAKERS)
            .build()?;
        let stopped = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let pages = router(stories, Guard::new(self.port));
            tokio::spawn(accept(listener, pages, http(self.patience)));
            tokio::signal::ctrl_c().await
        });
        // A page that is still being made is not waited for.
        runtime.shutdown_background();
        stopped
    }
}

async fn accept(listener: tokio::net::TcpListener, pages: Router, http: http1::Builder) -> Infallible {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let place = Arc::clone(&places).acquire_owned().await;
        match (listener.accept().await, place) {
            (Ok((stream, _)), Ok(place)) => {
                let pages = TowerToHyperService::new(pages.clone());
                let connection = http.serve_connection(TokioIo::new(stream), pages);
                // However it ends, the others notice nothing.
                tokio::spawn(async move {
                    let _ = tokio::time::timeout(LIFE, connection).await;
                    drop(place);
                });
            }
            _ => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// How one visitor is talked to.
fn http(patience: Duration) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience).max_buf_size(HEAD_BYTES);
    http
}
