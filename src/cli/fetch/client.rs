//! One request: who asks, whom, and where redirects may lead.

use std::io::Read;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Result;
use ureq::http::Uri;
use ureq::http::header::HeaderMap;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Proxy, config::Config};
use url::Url;

use super::hosts::{Hosts, Turn};
use super::proxy;

/// How often an address may lead on to another.
const MOST_REDIRECTS: usize = 5;

/// Who asks, so that who runs a server can tell us what we do wrong.
fn user_agent() -> String {
    let about = match env!("CARGO_PKG_REPOSITORY") {
        "" => "IPv6 statistics from allocation files",
        address => address,
    };
    concat!("v6atlas/", env!("CARGO_PKG_VERSION"), " (+").to_owned() + about + ")"
}

/// What asks.
pub(super) struct Client {
    http: Asker,
    https: Asker,
    hosts: Hosts,
    follow_hosts: bool,
}

/// What asks addresses of a scheme, and through whom.
struct Asker {
    agent: Agent,
    proxy: Option<Proxy>,
}

/// An answer whose body is still to be read; as long as it is there nobody
/// else asks that host.
pub(super) struct Answer<'c> {
    pub(super) status: u16,
    headers: HeaderMap,
    pub(super) body: Box<dyn Read + 'c>,
    _turn: Turn<'c>,
}

impl Answer<'_> {
    /// A field of the head, if it is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How many bytes the body should have.
    pub(super) fn length(&self) -> Option<u64> {
        self.header("content-length")?.trim().parse().ok()
    }
}

/// Why there is no answer.
pub(super) enum NoAnswer {
    /// It may come when asked again.
    Passing(String),
    /// It will not.
    Lasting(String),
}

impl Client {
    /// # Errors
    ///
    /// If the environment names a proxy that cannot be used.
    pub(super) fn new(timeout: Duration, max_time: Duration, follow_hosts: bool) -> Result<Self> {
        let asker = |scheme| anyhow::Ok(Asker::new(timeout, max_time, proxy::of(scheme)?));
        Ok(Self {
            http: asker("http")?,
            https: asker("https")?,
            hosts: Hosts::default(),
            follow_hosts,
        })
    }

    fn asker(&self, address: &Url) -> &Asker {
        if address.scheme() == "https" {
            &self.https
        } else {
            &self.http
        }
    }
}

impl Asker {
    fn new(timeout: Duration, max_time: Duration, proxy: Option<Proxy>) -> Self {
        let config = Agent::config_builder()
            .user_agent(user_agent())
            // Checksums and ranges are of the bytes as they are published.
            .accept_encoding("identity")
            .http_status_as_error(false)
            .max_redirects(0)
            .max_idle_connections_per_host(1)
            .timeout_resolve(Some(timeout))
            .timeout_connect(Some(timeout))
            .timeout_send_request(Some(timeout))
            .timeout_recv_response(Some(timeout))
            .timeout_per_read(Some(timeout))
            .timeout_per_write(Some(timeout))
            .timeout_global(Some(max_time))
            .proxy(proxy.clone())
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Ipv6First::default());
        Self { agent, proxy }
    }

    /// Through whom an address is asked, to be told behind an error.
    fn way(&self, address: &Url) -> String {
        let proxy = self.proxy.as_ref().filter(|proxy| {
            let uri: Option<Uri> = address.as_str().parse().ok();
            uri.is_some_and(|uri| !proxy.is_no_proxy(&uri))
        });
        proxy.map_or_else(String::new, |proxy| {
            format!(" (through the proxy {})", proxy::shown(proxy))
        })
    }
}

impl Client {
    /// Asks for an address with these fields. Redirects are followed a few
    /// times, never from https to http, and to other hosts only if they are
    /// among `hosts` or all are allowed.
    pub(super) fn get(
        &self,
        address: &Url,
        hosts: &[String],
        fields: &[(&str, &str)],
    ) -> Result<Answer<'_>, NoAnswer> {
        let mut next = address.clone();
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.ask(&next, fields)?;
            if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
                return Ok(answer);
            }
            let target = answer.header("location").map(str::to_owned);
            drop(answer);
            next = self.follow(address, &next, target.as_deref(), hosts)?;
        }
        Err(NoAnswer::Lasting(format!(
            "{address}: expected at most {MOST_REDIRECTS} redirects, found more"
        )))
    }

    fn ask(&self, address: &Url, fields: &[(&str, &str)]) -> Result<Answer<'_>, NoAnswer> {
        let turn = self.hosts.turn(address.host_str().unwrap_or_default());
        let asker = self.asker(address);
        let mut request = asker.agent.get(address.as_str());
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        match request.call() {
            Ok(response) => {
                let (head, body) = response.into_parts();
                Ok(Answer {
                    status: head.status.as_u16(),
                    headers: head.headers,
                    // The caller has a limit of its own.
                    body: Box::new(body.into_with_config().limit(u64::MAX).reader()),
                    _turn: turn,
                })
            }
            Err(error) => {
                let text = format!("{address}: {error}{}", asker.way(address));
                Err(if is_passing(&error) {
                    NoAnswer::Passing(text)
                } else {
                    NoAnswer::Lasting(text)
                })
            }
        }
    }

    /// Where a redirect leads, if one may go there.
    fn follow(
        &self,
        first: &Url,
        from: &Url,
        target: Option<&str>,
        hosts: &[String],
    ) -> Result<Url, NoAnswer> {
        let refuse = |why: String| Err(NoAnswer::Lasting(format!("{first}: {why}")));
        let Some(to) = target.and_then(|target| from.join(target).ok()) else {
            return refuse("it leads on to no address".to_owned());
        };
        let is_web = matches!(to.scheme(), "http" | "https") && to.has_host();
        if !is_web || !to.username().is_empty() || to.password().is_some() {
            return refuse("it leads on to an address that is not one of http or https".to_owned());
        }
        if from.scheme() == "https" && to.scheme() == "http" {
            return refuse(format!("it leads from https to http: {to}"));
        }
        let host = to.host_str().unwrap_or_default();
        let port = |address: &Url| address.port_or_known_default();
        // From http to https the port changes with the scheme.
        let is_own_port = port(&to) == port(first) || to.port().is_none();
        let is_own = Some(host) == first.host_str() && is_own_port;
        let is_known = is_own || hosts.iter().any(|one| one == host);
        if !is_known && !self.follow_hosts {
            return refuse(format!(
                "it leads on to another host, {host}{}; pass --follow-hosts, or name the host in \
                 the catalogue",
                to.port()
                    .map_or_else(String::new, |port| format!(":{port}"))
            ));
        }
        Ok(to)
    }
}

/// Whether asking again may help.
fn is_passing(error: &ureq::Error) -> bool {
    // What is wrong with a certificate is wrong the next time too.
    if let ureq::Error::Io(error) = error
        && error.kind() == std::io::ErrorKind::InvalidData
    {
        return false;
    }
    matches!(
        error,
        ureq::Error::Io(_)
            | ureq::Error::Timeout(_)
            | ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::Protocol(_)
    )
}

/// Finds the addresses of a host and puts those of IPv6 first; connections are
/// tried in that order.
#[derive(Debug, Default)]
struct Ipv6First(DefaultResolver);

impl Resolver for Ipv6First {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut found = self.0.resolve(uri, config, timeout)?;
        put_ipv6_first(&mut found);
        Ok(found)
    }
}

/// The system's order stays within each family.
fn put_ipv6_first(addresses: &mut [SocketAddr]) {
    addresses.sort_by_key(|address| !address.is_ipv6());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leaves_encryption() {
        let second = Duration::from_secs(1);
        let client = Client::new(second, second, true).unwrap();
        let at = |text: &str| Url::parse(text).unwrap();
        let from = at("https://example.net/a/latest");
        let follow = |to: &str| match client.follow(&from, &from, Some(to), &[]) {
            Ok(to) => to.to_string(),
            Err(NoAnswer::Lasting(text) | NoAnswer::Passing(text)) => text,
        };
        let refused = "https://example.net/a/latest: it leads from https to http: \
                       http://example.net/b";
        assert_eq!(follow("http://example.net/b"), refused);
        assert_eq!(follow("../b"), "https://example.net/b");
        assert_eq!(follow("//example.org/b"), "https://example.org/b");
        // From http to https it may.
        let from = at("http://example.net/a");
        let to = client.follow(&from, &from, Some("https://example.net/a"), &[]);
        assert!(to.is_ok_and(|to| to.scheme() == "https"));
    }

    #[test]
    fn ipv6_is_tried_first() {
        let of = |text: &str| text.parse::<SocketAddr>().unwrap();
        let mut addresses = ["192.0.2.1:443", "[2001:db8::2]:443", "[2001:db8::1]:443"].map(of);
        put_ipv6_first(&mut addresses);
        let expected = ["[2001:db8::2]:443", "[2001:db8::1]:443", "192.0.2.1:443"].map(of);
        assert_eq!(addresses, expected);
    }
}
