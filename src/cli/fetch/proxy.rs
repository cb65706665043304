//! Proxies, as the environment names them: one for http, one for https, or one
//! for both. The HTTP client would take one for all, and pass over one that it
//! cannot use.

use anyhow::{Context, Result, bail};
use ureq::{Proxy, ProxyProtocol};

/// The proxy for addresses of a scheme; none if none is named.
///
/// `https_proxy` or `http_proxy` comes before `all_proxy`, in capitals or not;
/// hosts in `no_proxy` are asked without it.
pub(super) fn of(scheme: &str) -> Result<Option<Proxy>> {
    of_environment(scheme, |name| std::env::var(name).ok())
}

fn of_environment(scheme: &str, read: impl Fn(&str) -> Option<String>) -> Result<Option<Proxy>> {
    let read = |name: &str| {
        let value = read(&name.to_uppercase()).or_else(|| read(name));
        value.filter(|value| !value.trim().is_empty())
    };
    let own = format!("{scheme}_proxy");
    let named = [own.as_str(), "all_proxy"]
        .into_iter()
        .find_map(|name| Some((name.to_owned(), read(name)?)));
    let Some((name, value)) = named else {
        return Ok(None);
    };
    let expected = "expected a proxy such as http://proxy.example.org:3128";
    // What stands before the host may be a password.
    let shown = value
        .rsplit_once('@')
        .map_or(value.as_str(), |(_, host)| host);
    let proxy = Proxy::new(value.trim())
        .ok()
        .with_context(|| format!("{name}: {expected}, found {shown}"))?;
    let protocol = proxy.protocol();
    if !matches!(protocol, ProxyProtocol::Http | ProxyProtocol::Https) {
        bail!("{name}: {expected}, found one of another kind, {shown}");
    }
    let mut builder = Proxy::builder(protocol)
        .host(proxy.host())
        .port(proxy.port());
    if let Some(user) = proxy.username() {
        builder = builder.username(user);
    }
    if let Some(password) = proxy.password() {
        builder = builder.password(password);
    }
    let except = read("no_proxy").unwrap_or_default();
    for host in except
        .split(',')
        .map(str::trim)
        .filter(|host| !host.is_empty())
    {
        builder = builder.no_proxy(host);
    }
    let proxy = builder.build();
    Ok(Some(proxy.with_context(|| {
        format!("{name}: {expected}, found {shown}")
    })?))
}

/// How a proxy is told.
pub(super) fn shown(proxy: &Proxy) -> String {
    format!("{}:{}", proxy.host(), proxy.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(scheme: &str, variables: &[(&str, &str)]) -> String {
        let read = |name: &str| {
            let its = variables.iter().find(|(own, _)| *own == name);
            its.map(|(_, value)| (*value).to_owned())
        };
        match of_environment(scheme, read) {
            Ok(Some(proxy)) => shown(&proxy),
            Ok(None) => "none".to_owned(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn each_scheme_has_its_own() {
        let both = [
            ("HTTP_PROXY", "http://a.example:1"),
            ("https_proxy", "http://b.example:2"),
        ];
        assert_eq!(told("http", &both), "a.example:1");
        assert_eq!(told("https", &both), "b.example:2");
        assert_eq!(told("https", &both[..1]), "none");
        let all = [("ALL_PROXY", "http://c.example:3"), both[0]];
        assert_eq!(told("https", &all), "c.example:3");
        assert_eq!(told("http", &all), "a.example:1");
        assert_eq!(told("http", &[("HTTP_PROXY", " ")]), "none");
    }

    #[test]
    fn one_that_cannot_be_used_is_refused_and_no_password_told() {
        for wrong in [
            "socks5://user:secret@s.example:1",
            "nonsense://s.example",
            "http://",
        ] {
            let text = told("http", &[("ALL_PROXY", wrong)]);
            assert!(text.starts_with("all_proxy: expected a proxy"), "{text}");
            assert!(!text.contains("secret"), "{text}");
        }
    }

    #[test]
    fn some_hosts_are_asked_without() {
        let read = |name: &str| match name {
            "http_proxy" => Some("http://a.example:1".to_owned()),
            "no_proxy" => Some("localhost, .example.net".to_owned()),
            _ => None,
        };
        let proxy = of_environment("http", read).unwrap().unwrap();
        let is_without = |address: &str| proxy.is_no_proxy(&address.parse().unwrap());
        assert!(is_without("http://ftp.example.net/x"));
        assert!(!is_without("http://ftp.example.org/x"));
    }
}
