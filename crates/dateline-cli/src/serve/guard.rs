//! Who may ask: this machine, by its own name, to read.
//!
//! Comes in: the head of a request. Goes out: nothing, or why it is refused. A page of another site can make a
//! browser ask us anything; it can lend us its name (DNS rebinding) and ask in the reader's place. It cannot
//! forge `Host`, `Origin` and `Sec-Fetch-Site`. Refuses to know what is asked for.

use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{Method, StatusCode};

/// Characters of a path with its query, at most.
const LONGEST: usize = 4_000;

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// Knows the names of this server.
#[derive(Clone, Debug)]
pub(crate) struct Guard {
    hosts: Vec<String>,
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It was meant for another host.
    Host,
    /// Another site asks.
    Foreign,
    /// It wants to change something.
    Method,
    /// Its address is longer than any of ours.
    TooLong,
}

impl Refusal {
    /// As a status.
    pub(crate) fn status(self) -> StatusCode {
        match self {
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLong => StatusCode::URI_TOO_LONG,
        }
    }
}

impl Guard {
    /// The guard of a server on this port of this machine.
    pub(crate) fn new(port: u16) -> Self {
        let names = ["127.0.0.1", "localhost", "[::1]"];
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            hosts.extend(names.map(str::to_owned));
        }
        Self { hosts }
    }

    /// Whether a request may go on.
    pub(crate) fn check(&self, request: &Parts) -> Result<(), Refusal> {
        let rules = [
            (self.is_for_us(request), Refusal::Host),
            (self.is_from_us(request), Refusal::Foreign),
            (reads(&request.method), Refusal::Method),
            (length(request) <= LONGEST, Refusal::TooLong),
        ];
        rules.into_iter().find(|(holds, _)| !holds).map_or(Ok(()), |(_, refusal)| Err(refusal))
    }

    /// One `Host`, ours; and the same in a target that names its host.
    fn is_for_us(&self, request: &Parts) -> bool {
        let mut named = request.headers.get_all(HOST).iter();
        let host = named.next().and_then(|host| host.to_str().ok());
        let target = request.uri.authority().map(Authority::as_str);
        named.next().is_none()
            && host.is_some_and(|host| self.knows(host))
            && target.is_none_or(|host| self.knows(host))
    }

    /// Another site may link to a page, and nothing else: it may not ask in the background, embed, or send.
    fn is_from_us(&self, request: &Parts) -> bool {
        let header =
            |name: HeaderName| request.headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|host| self.knows(host));
        let near = matches!(header(SITE), None | Some("same-origin" | "none"));
        let link = reads(&request.method) && header(MODE) == Some("navigate");
        header(ORIGIN).is_none_or(own) && (near || link)
    }

    fn knows(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }
}

fn reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

fn length(request: &Parts) -> usize {
    request.uri.path_and_query().map_or(0, |path| path.as_str().len())
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::{Guard, Refusal};

    /// Asks `GET /` with these headers.
    fn get(headers: &[(&str, &str)]) -> Result<(), Refusal> {
        ask("GET", "/", headers)
    }

    fn ask(method: &str, target: &str, headers: &[(&str, &str)]) -> Result<(), Refusal> {
        let request = Request::builder().method(method).uri(target);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        Guard::new(4000).check(&request.body(()).unwrap().into_parts().0)
    }

    const US: (&str, &str) = ("Host", "127.0.0.1:4000");

    #[test]
    fn this_machine_has_three_names() {
        for host in ["127.0.0.1:4000", "localhost:4000", "LocalHost:4000", "[::1]:4000"] {
            assert_eq!(get(&[("Host", host)]), Ok(()), "{host}");
        }
        let foreign = [
            "evil.example",
            "evil.example:4000",
            "127.0.0.1:4001",
            "127.0.0.1",
            "127.0.0.1.nip.example:4000",
            "",
        ];
        for host in foreign.into_iter().chain(["127.0.0.1:4000@evil.example", "localhost.evil.example:4000"])
        {
            assert_eq!(get(&[("Host", host)]), Err(Refusal::Host), "{host}");
        }
        assert_eq!(get(&[]), Err(Refusal::Host));
        assert_eq!(get(&[US, ("Host", "evil.example")]), Err(Refusal::Host));
        assert_eq!(ask("GET", "http://evil.example/", &[US]), Err(Refusal::Host));
        assert_eq!(ask("GET", "http://localhost:4000/", &[US]), Ok(()));
    }

    #[test]
    fn another_site_may_link_here_and_nothing_else() {
        let site = |site| ("Sec-Fetch-Site", site);
        assert_eq!(get(&[US, site("cross-site"), ("Sec-Fetch-Mode", "navigate")]), Ok(()));
        assert_eq!(get(&[US, site("same-origin"), ("Sec-Fetch-Mode", "no-cors")]), Ok(()));
        assert_eq!(get(&[US, site("cross-site"), ("Sec-Fetch-Mode", "no-cors")]), Err(Refusal::Foreign));
        assert_eq!(get(&[US, site("same-site")]), Err(Refusal::Foreign));
        assert_eq!(get(&[US, ("Origin", "http://evil.example")]), Err(Refusal::Foreign));
        for origin in ["http://evil.example", "null", "https://127.0.0.1:4000", "http://127.0.0.1:4001"] {
            assert_eq!(ask("POST", "/", &[US, ("Origin", origin)]), Err(Refusal::Foreign), "{origin}");
        }
    }

    #[test]
    fn nothing_can_be_changed() {
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
            assert_eq!(ask(method, "/", &[US, ("Origin", "http://127.0.0.1:4000")]), Err(Refusal::Method));
        }
        assert_eq!(ask("HEAD", "/", &[US]), Ok(()));
    }

    #[test]
    fn an_address_has_an_end() {
        assert_eq!(ask("GET", &format!("/search?q={}", "a".repeat(5_000)), &[US]), Err(Refusal::TooLong));
    }
}
