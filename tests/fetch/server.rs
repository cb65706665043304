//! A server on the loopback address that does what it is told, also what no
//! server should do.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What one request is answered with. What is not told is as it should be.
#[derive(Clone)]
pub(crate) struct Reply {
    status: u16,
    fields: Vec<(String, String)>,
    body: Vec<u8>,
    etag: Option<String>,
    /// What `Content-Length` says, if it is not true.
    length: Option<usize>,
    /// Whether the body ends with the connection and no length is told.
    is_open: bool,
    /// After how many bytes of the body the connection ends.
    cut: Option<usize>,
    /// How many bytes at a time, and how long between.
    drip: Option<(usize, Duration)>,
    /// Whether a range is given where one is asked for.
    has_ranges: bool,
}

impl Reply {
    /// A file with a tag of its own, in whole or from a place on.
    pub(crate) fn file(body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref().to_vec();
        let sum: u64 = body.iter().map(|&byte| u64::from(byte)).sum();
        Self {
            etag: Some(format!("\"{:x}-{sum:x}\"", body.len())),
            has_ranges: true,
            ..Self::status(200).with_body(body)
        }
    }

    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            fields: Vec::new(),
            body: Vec::new(),
            etag: None,
            length: None,
            is_open: false,
            cut: None,
            drip: None,
            has_ranges: false,
        }
    }

    pub(crate) fn redirect(to: &str) -> Self {
        Self::status(302).field("Location", to)
    }

    pub(crate) fn with_body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = body.as_ref().to_vec();
        self
    }

    pub(crate) fn field(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn length(mut self, length: usize) -> Self {
        self.length = Some(length);
        self
    }

    pub(crate) fn without_length(mut self) -> Self {
        self.is_open = true;
        self
    }

    pub(crate) fn cut(mut self, after: usize) -> Self {
        self.cut = Some(after);
        self
    }

    pub(crate) fn drip(mut self, bytes: usize, pause: Duration) -> Self {
        self.drip = Some((bytes, pause));
        self
    }

    pub(crate) fn without_ranges(mut self) -> Self {
        self.has_ranges = false;
        self
    }
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// The first line without the version.
    pub(crate) line: String,
    fields: BTreeMap<String, String>,
}

impl Request {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

/// A connection that is open; no more when it is dropped.
struct Ending<'s>(&'s AtomicUsize);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Default)]
struct State {
    routes: Mutex<BTreeMap<String, VecDeque<Reply>>>,
    log: Mutex<Vec<Request>>,
    open: AtomicUsize,
    most: AtomicUsize,
}

/// The server; it lives as long as the test.
pub(crate) struct Server {
    pub(crate) port: u16,
    state: Arc<State>,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let state = Arc::new(State::default());
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let state = Arc::clone(&shared);
                // A client that goes away is part of the game.
                thread::spawn(move || state.serve(&stream.ok()?));
            }
        });
        Self { port, state }
    }

    /// Answers a path with these, one after the other, the last for ever.
    pub(crate) fn on(&self, path: &str, replies: impl IntoIterator<Item = Reply>) {
        let mut routes = self.state.routes.lock().unwrap();
        routes.insert(path.to_owned(), replies.into_iter().collect());
    }

    /// The requests so far.
    pub(crate) fn log(&self) -> Vec<Request> {
        self.state.log.lock().unwrap().clone()
    }

    /// The requests for a path so far.
    pub(crate) fn asked(&self, path: &str) -> Vec<Request> {
        let mut log = self.log();
        log.retain(|request| request.line == format!("GET {path}"));
        log
    }

    /// The most connections that were open at a time.
    pub(crate) fn most(&self) -> usize {
        self.state.most.load(Ordering::SeqCst)
    }
}

impl State {
    fn serve(&self, stream: &TcpStream) -> Option<()> {
        let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(open, Ordering::SeqCst);
        let ending = Ending(&self.open);
        self.answer(stream, ending)
    }

    fn answer(&self, mut stream: &TcpStream, ending: Ending<'_>) -> Option<()> {
        let mut lines = BufReader::new(stream).lines();
        let first = lines.next()?.ok()?;
        let line = first.strip_suffix(" HTTP/1.1")?.to_owned();
        let mut fields = BTreeMap::new();
        loop {
            let field = lines.next()?.ok()?;
            let Some((name, value)) = field.split_once(": ") else {
                break;
            };
            fields.insert(name.to_lowercase(), value.to_owned());
        }
        let request = Request { line, fields };
        self.log.lock().unwrap().push(request.clone());
        let path = request.line.split(' ').nth(1)?;
        let reply = {
            let mut routes = self.routes.lock().unwrap();
            match routes.get_mut(path) {
                Some(replies) if replies.len() > 1 => replies.pop_front(),
                Some(replies) => replies.front().cloned(),
                None => None,
            }
        };
        let reply = reply.unwrap_or_else(|| Reply::status(404).with_body("<html>no\n"));
        send(&mut stream, &request, &reply, ending)
    }
}

/// Sends an answer, a part of it or none of it where the request has a
/// condition.
fn send(
    stream: &mut &TcpStream,
    request: &Request,
    reply: &Reply,
    ending: Ending<'_>,
) -> Option<()> {
    let mut reply = reply.clone();
    let etag = reply.etag.as_deref();
    if etag.is_some() && request.field("if-none-match") == etag {
        (reply.status, reply.body) = (304, Vec::new());
    }
    let start = request.field("range").and_then(|range| {
        let start = range.strip_prefix("bytes=")?.strip_suffix('-')?;
        start.parse::<usize>().ok()
    });
    if let Some(start) = start.filter(|_| reply.has_ranges && request.field("if-range") == etag) {
        let total = reply.body.len();
        if start >= total {
            reply.status = 416;
            reply = reply.field("Content-Range", &format!("bytes */{total}"));
            reply.body.clear();
        } else {
            reply.status = 206;
            let range = format!("bytes {start}-{}/{total}", total - 1);
            reply = reply.field("Content-Range", &range);
            reply.body.drain(..start);
        }
    }
    let length = reply.length.unwrap_or(reply.body.len());
    let mut head = Vec::new();
    write!(head, "HTTP/1.1 {} x\r\nConnection: close\r\n", reply.status).ok()?;
    if !reply.is_open {
        write!(head, "Content-Length: {length}\r\n").ok()?;
    }
    if let Some(etag) = &reply.etag {
        write!(head, "ETag: {etag}\r\n").ok()?;
    }
    for (name, value) in &reply.fields {
        write!(head, "{name}: {value}\r\n").ok()?;
    }
    head.extend(b"\r\n");
    let body = &reply.body[..reply.cut.unwrap_or(reply.body.len()).min(reply.body.len())];
    let (bytes, pause) = reply.drip.unwrap_or((body.len().max(1), Duration::ZERO));
    let mut ending = Some(ending).filter(|_| !body.is_empty());
    stream.write_all(&head).ok()?;
    let count = body.chunks(bytes).count();
    for (place, piece) in body.chunks(bytes).enumerate() {
        if place > 0 {
            thread::sleep(pause);
        }
        if place + 1 == count {
            // The client may ask again as soon as it has the last byte.
            drop(ending.take());
        }
        stream.write_all(piece).ok()?;
        stream.flush().ok()?;
    }
    // Gently, so that what was sent arrives before the end does.
    let _ = stream.shutdown(std::net::Shutdown::Write);
    Some(())
}
