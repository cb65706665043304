//! The words of `v6atlas site` and `v6atlas serve`.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use crate::cli::args::{DataArgs, Lang};

/// Write the web site: pages on every country, region and activity
///
/// Static files that any web server, or a folder on a stick, can carry: they
/// need no server of their own and load nothing from elsewhere. A folder that
/// holds a site already is brought up to date: only files that change are
/// written, and files that are no longer part of the site are removed.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas site --output site
  v6atlas site --output site --lang en,fr
  v6atlas site --output public --base-url https://example.org/ipv6 \\
      --contact ipv6@example.org
  v6atlas serve site

The first page is DIR/index.html. With --base-url, pages name their translations
to search engines, feeds have full addresses, and there is a sitemap.xml.")]
pub(crate) struct SiteArgs {
    /// The folder to write into: empty, new, or a site that was written before
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: PathBuf,
    /// The address that the site will have, such as <https://example.org/ipv6>
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
    /// Where corrections and new activities are sent, for the page About: a mail
    /// address, or that of a page
    #[arg(long, value_name = "ADDRESS", value_parser = contact)]
    pub(crate) contact: Option<String>,
    /// Only these languages, with commas between
    #[arg(long = "lang", value_enum, value_delimiter = ',')]
    pub(crate) languages: Vec<Lang>,
    #[command(flatten)]
    pub(crate) data: DataArgs,
}

/// Show a folder with a web site in a browser on this machine
///
/// Serves the folder on the loopback addresses `[::1]` and 127.0.0.1, to nobody
/// else, until Ctrl-C. What is not below the folder is not shown, links to
/// elsewhere included.
#[derive(Debug, ClapArgs)]
#[command(after_help = "\
Examples:
  v6atlas site -o site && v6atlas serve site
  v6atlas serve site --port 8000")]
pub(crate) struct ServeArgs {
    /// The folder to show
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The port to listen on; 0 takes one that is free
    #[arg(long, value_name = "PORT", default_value_t = 8064)]
    pub(crate) port: u16,
}

/// An address of the web without anything behind its path.
fn base_url(text: &str) -> Result<String, String> {
    let expected = || "expected an address such as https://example.org/ipv6".to_owned();
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or_else(expected)?;
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:[]%".contains(letter);
    let host = rest.split('/').next().unwrap_or_default();
    if !host.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '[')
        || !rest.chars().all(is_plain)
    {
        return Err(expected());
    }
    Ok(text.trim_end_matches('/').to_owned())
}

/// A mail address, or an address of the web.
fn contact(text: &str) -> Result<String, String> {
    if text.contains("://") {
        return base_url(text);
    }
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._+@".contains(letter);
    match text.split_once('@') {
        Some((name, host))
            if !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && text.chars().all(is_plain) =>
        {
            Ok(text.to_owned())
        }
        _ => Err(
            "expected an address such as ipv6@example.org or https://example.org/ipv6".to_owned(),
        ),
    }
}
