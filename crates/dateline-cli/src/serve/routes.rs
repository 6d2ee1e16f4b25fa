//! Which page stands behind which path.
//!
//! Comes in: a shelf and the guard. Goes out: a router. Pages are made off the server's own thread, since a shelf
//! blocks; what fails there is said on standard error, and the browser learns only that it failed.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dateline::types::ReportId;

use super::answer::Answer;
use super::guard::Guard;
use super::query::Query;
use super::shelf::{Shelf, Trouble};
use super::{address, pages};

/// What a page is made from.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) shelf: Arc<dyn Shelf>,
    /// The last segment of the path.
    pub(crate) id: ReportId,
    pub(crate) query: Query,
}

/// What a page gives; `None` where there is nothing of that name.
pub(crate) type Reply = Result<Option<Answer>, Trouble>;

/// All pages, behind the guard.
pub(crate) fn router(shelf: Arc<dyn Shelf>, guard: Guard) -> Router {
    Router::new()
        .route("/", get(|asked: Asked| asked.reply(pages::stories)))
        .route("/story/{id}", get(|asked: Asked| asked.reply(pages::story)))
        .route("/report/{id}", get(|asked: Asked| asked.reply(pages::report)))
        .route("/search", get(|asked: Asked| asked.reply(pages::search)))
        .route("/about", get(|asked: Asked| asked.reply(pages::about)))
        .route("/style.css", get(async || Answer::style()))
        .route("/icon.svg", get(async || Answer::icon()))
        .fallback(async || Answer::refused(StatusCode::NOT_FOUND))
        .layer(from_fn_with_state(guard, admit))
        .with_state(shelf)
}

async fn admit(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match guard.check(&parts) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err(refusal) => Answer::refused(refusal.status()).into_response(),
    }
}

impl Asked {
    /// Makes a page on a thread that may block.
    async fn reply(self, page: fn(&Asked) -> Reply) -> Answer {
        match tokio::task::spawn_blocking(move || page(&self)).await {
            Ok(Ok(Some(answer))) => answer,
            Ok(Ok(None)) => Answer::refused(StatusCode::NOT_FOUND),
            Ok(Err(Trouble(why))) => failed(&why),
            // The defect itself stands on standard error already.
            Err(_) => failed("Dateline failed on this page; the others are there"),
        }
    }
}

fn failed(why: &str) -> Answer {
    anstream::eprintln!("error: a page could not be made: {}", crate::view::clean(why));
    Answer::refused(StatusCode::INTERNAL_SERVER_ERROR)
}

impl FromRequestParts<Arc<dyn Shelf>> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shelf: &Arc<dyn Shelf>) -> Result<Self, Infallible> {
        let id = address::id_in(parts.uri.path());
        let query = Query::read(parts.uri.query().unwrap_or_default());
        Ok(Self { shelf: Arc::clone(shelf), id, query })
    }
}
