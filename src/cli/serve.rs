//! `v6atlas serve`: a preview of a site on this machine.

use std::future::{Future as _, IntoFuture as _, poll_fn};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::task::Poll;

use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::exit::Failure;
use super::site::ServeArgs;
use super::write;

pub(crate) fn run(args: &ServeArgs) -> Result<ExitCode, Failure> {
    let shown = args.folder.display();
    if !args.folder.is_dir() {
        return Err(anyhow!(
            "{shown}: expected a folder with a site, found none; write one with `v6atlas site -o \
             {shown}`"
        )
        .into());
    }
    let folder = args
        .folder
        .canonicalize()
        .with_context(|| format!("{shown}: cannot be read"))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the server cannot be started")?;
    runtime.block_on(serve(&folder, args.port))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(folder: &Path, port: u16) -> Result<()> {
    // Polled once before anything is told: only then is an interrupt waited for,
    // and one that comes early would end the program as a failure.
    let mut stopped = pin!(tokio::signal::ctrl_c());
    let early = poll_fn(|context| Poll::Ready(stopped.as_mut().poll(context))).await;
    let listeners = listen(port).await?;
    for listener in &listeners {
        if let Ok(address) = listener.local_addr() {
            write::done(&format!("http://{address}/"));
        }
    }
    write::note(&format!("{} is shown until Ctrl-C", folder.display()));
    let root: Arc<PathBuf> = Arc::new(folder.to_path_buf());
    let router = Router::new()
        .fallback_service(ServeDir::new(folder))
        .layer(middleware::from_fn_with_state(root, guard));
    let servers: Vec<_> = listeners
        .into_iter()
        .map(|listener| tokio::spawn(axum::serve(listener, router.clone()).into_future()))
        .collect();
    let stopped = match early {
        Poll::Ready(stopped) => stopped,
        Poll::Pending => stopped.await,
    };
    for server in servers {
        server.abort();
    }
    stopped.context("Ctrl-C cannot be waited for")
}

/// Listens on both loopback addresses, on the same port; on one of them if the
/// machine has only that.
async fn listen(port: u16) -> Result<Vec<TcpListener>> {
    let both = [
        IpAddr::V6(Ipv6Addr::LOCALHOST),
        IpAddr::V4(Ipv4Addr::LOCALHOST),
    ];
    let mut listeners: Vec<TcpListener> = Vec::new();
    let mut chosen = port;
    let mut failed: Option<(SocketAddr, io::Error)> = None;
    for address in both {
        let address = SocketAddr::new(address, chosen);
        match TcpListener::bind(address).await {
            Ok(listener) => {
                chosen = listener
                    .local_addr()
                    .map_or(chosen, |address| address.port());
                listeners.push(listener);
            }
            // A machine without IPv6 (or IPv4) has no such address.
            Err(error) if error.kind() == io::ErrorKind::AddrNotAvailable => {
                failed = Some((address, error));
            }
            Err(error) => {
                return Err(anyhow!(
                    "{address}: cannot be listened on: {error}; choose another port with --port"
                ));
            }
        }
    }
    if listeners.is_empty() {
        let (address, error) = failed.ok_or_else(|| anyhow!("there is no address to listen on"))?;
        return Err(anyhow!("{address}: cannot be listened on: {error}"));
    }
    Ok(listeners)
}

/// What the file service does not do by itself: it follows links out of the
/// folder, and does not know the types of calendars and feeds. A request for
/// another host than this one is none of ours: a page elsewhere may have sent
/// it.
async fn guard(State(root): State<Arc<PathBuf>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) {
            name
        } else {
            host
        }
    });
    let own = ["localhost", "127.0.0.1", "[::1]"];
    if !own.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        return refused(StatusCode::FORBIDDEN, "only this machine is served");
    }
    let path = decoded(request.uri().path());
    let Some(path) = path else {
        return refused(StatusCode::BAD_REQUEST, "the path cannot be read");
    };
    let wanted = root.join(path.trim_start_matches('/'));
    // What does not exist is told by the file service, which shows a folder by
    // its first page. Two slashes at the start would name a host.
    let leads_out = |path: &Path| {
        path.canonicalize()
            .is_ok_and(|real| !real.starts_with(root.as_path()))
    };
    if path.starts_with("//") || leads_out(&wanted) || leads_out(&wanted.join("index.html")) {
        return refused(StatusCode::NOT_FOUND, "there is no such file");
    }
    let kind = Path::new(&path)
        .extension()
        .and_then(|ending| ending.to_str())
        .and_then(|ending| match ending {
            "ics" => Some("text/calendar; charset=utf-8"),
            "atom" => Some("application/atom+xml; charset=utf-8"),
            "csv" => Some("text/csv; charset=utf-8"),
            "html" => Some("text/html; charset=utf-8"),
            "js" => Some("text/javascript; charset=utf-8"),
            "css" => Some("text/css; charset=utf-8"),
            _ => None,
        });
    let mut response = next.run(request).await;
    if response.status() == StatusCode::NOT_FOUND {
        return refused(StatusCode::NOT_FOUND, "there is no such file");
    }
    let headers = response.headers_mut();
    if let Some(kind) = kind.filter(|_| headers.contains_key(header::CONTENT_TYPE)) {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    // A site that is written again is seen at once.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

fn refused(status: StatusCode, text: &'static str) -> Response {
    (status, Body::from(format!("{text}\n"))).into_response()
}

/// A path with its escaped bytes put back; nothing if they are no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}
