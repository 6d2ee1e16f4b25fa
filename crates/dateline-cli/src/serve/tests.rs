//! The server over a plain connection: its guards, its headers, its patience.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant};

use super::Server;
use super::invented::shelf;

/// A server that lives as long as the tests.
static PORT: LazyLock<u16> = LazyLock::new(|| {
    let server = Server::bind(0).unwrap().with_patience(Duration::from_millis(1_500));
    let address = server.address();
    thread::spawn(move || server.run(Arc::new(shelf())));
    address.trim_end_matches('/').rsplit(':').next().unwrap().parse().unwrap()
});

/// Sends some bytes and reads all that comes back.
fn send(bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", *PORT)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // A refusal may come before all is sent.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// The answer to a request line, with more header lines.
fn ask(line: &str, headers: &str) -> String {
    send(
        format!("{line} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n{headers}\r\n", *PORT)
            .as_bytes(),
    )
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn every_answer_allows_the_page_nothing() {
    for target in ["/", "/nothing", "/style.css", "/search?q=dam", "/icon.svg", "/story/none"] {
        let answer = ask(&format!("GET {target}"), "");
        let head = answer.split("\r\n\r\n").next().unwrap().to_lowercase();
        assert!(head.contains("content-security-policy: default-src 'none'; style-src 'self'"), "{head}");
        assert!(head.contains("frame-ancestors 'none'") && !head.contains("unsafe"));
        assert!(
            head.contains("x-content-type-options: nosniff") && head.contains("referrer-policy: no-referrer")
        );
        assert!(head.contains("charset=utf-8") && !head.contains("access-control"), "{head}");
    }
}

#[test]
fn other_hosts_sites_and_methods_are_refused() {
    let port = *PORT;
    let get = |host: &str| send(format!("GET / HTTP/1.1\r\n{host}Connection: close\r\n\r\n").as_bytes());
    assert_eq!(status(&get(&format!("Host: 127.0.0.1:{port}\r\n"))), "200");
    assert_eq!(status(&get("Host: evil.example\r\n")), "421");
    assert_eq!(status(&get(&format!("Host: 127.0.0.1:{port}\r\nHost: evil.example\r\n"))), "421");
    assert_eq!(status(&get("")), "421");
    assert_eq!(status(&ask("GET http://evil.example/", "")), "421");
    assert_eq!(status(&ask("POST /", "Origin: http://evil.example\r\nContent-Length: 0\r\n")), "403");
    assert_eq!(status(&ask("DELETE /story/a", "Sec-Fetch-Site: cross-site\r\n")), "403");
    let refused = ask("POST /", "Content-Length: 0\r\n");
    assert_eq!(status(&refused), "405");
    assert!(refused.to_lowercase().contains("allow: get, head"), "{refused}");
}

#[test]
fn what_is_asked_for_is_never_repeated() {
    for target in
        ["/nope/<script>harm()</script>", "/story/harm()", "/report/%3Cscript%3Eharm()", "/../../etc/harm()"]
    {
        let answer = ask(&format!("GET {target}"), "");
        assert!(["404", "400"].contains(&status(&answer)), "{answer}");
        assert!(!answer.contains("harm()"), "{answer}");
    }
}

#[test]
fn a_head_has_no_body() {
    let answer = ask("HEAD /", "");
    assert_eq!((status(&answer), answer.split("\r\n\r\n").nth(1)), ("200", Some("")));
}

#[test]
fn too_much_is_refused() {
    let long = "a".repeat(1_000_000);
    assert_ne!(status(&ask(&format!("GET /{long}"), "")), "200");
    assert_eq!(status(&ask(&format!("GET /search?q={}", &long[..5_000]), "")), "414");
    assert_eq!(status(&ask("GET /", &"X: 1\r\n".repeat(10_000))), "431");
}

#[test]
fn two_hundred_idle_connections_stop_nobody() {
    let idle: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = TcpStream::connect(("127.0.0.1", *PORT)).unwrap();
            stream.write_all(b"GET / HT").unwrap();
            stream
        })
        .collect();
    let begun = Instant::now();
    for _ in 0..20 {
        assert_eq!(status(&ask("GET /", "")), "200");
    }
    assert!(begun.elapsed() < Duration::from_secs(10));
    drop(idle);
}

#[test]
fn who_sends_nothing_is_sent_away() {
    for begun in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "] {
        let since = Instant::now();
        assert_eq!(send_and_wait(begun), 0, "{begun}");
        assert!(since.elapsed() < Duration::from_secs(10));
    }
}

/// Sends some bytes, and reads until the server hangs up.
fn send_and_wait(begun: &str) -> usize {
    let mut stream = TcpStream::connect(("127.0.0.1", *PORT)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(begun.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    usize::from(answer.starts_with(b"HTTP/1.1 200"))
}

#[test]
fn a_port_is_given_once() {
    assert_eq!(Server::bind(*PORT).err().map(|error| error.kind()), Some(std::io::ErrorKind::AddrInUse));
}
