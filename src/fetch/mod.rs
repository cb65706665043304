//! Fetching as data: where files are published, which are wanted, whether what
//! arrived may be kept, and what is remembered of it.
//!
//! Nothing here touches the network, a file or the clock; the command does, and
//! asks here what to do. So what is fetched, refused and remembered can be told
//! and tested without a server.
//!
//! ```
//! use v6atlas::delegated::Publisher;
//! use v6atlas::fetch::{self, Catalogue, When};
//! use v6atlas::resource::Registry;
//! use v6atlas::snapshot::Form;
//!
//! let when: When = "2019-03..2019-05/month".parse()?;
//! let apnic = [Publisher::Regional(Registry::Apnic)];
//! let wanted = fetch::plan(&Catalogue::shipped(), &apnic, Form::Extended, &when)?;
//! assert_eq!(wanted.len(), 3);
//! let first = wanted[0].candidates().first().ok_or("an address")?;
//! assert_eq!(
//!     first.address().as_str(),
//!     "https://ftp.apnic.net/stats/apnic/2019/delegated-apnic-extended-20190301.gz",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod address;
mod backoff;
mod catalogue;
mod contents;
mod header;
mod lock;
mod path;
mod place;
mod plan;
mod problems;
mod range;
mod template;
mod verdict;
mod when;

pub use self::backoff::{Backoff, retry_after};
pub use self::catalogue::{Catalogue, CatalogueError, Manual};
pub use self::contents::{Contents, Unfit};
pub use self::header::Identity;
pub use self::lock::{Lock, LockEntry, LockError};
pub use self::path::FilePath;
pub use self::place::{COLUMNS as SOURCE_COLUMNS, NamedBy, Place, Style, Which};
pub use self::plan::{Candidate, PlanError, Wanted, again, plan};
pub use self::problems::problems;
pub use self::range::ContentRange;
pub use self::template::Template;
pub use self::verdict::{Expected, Objection, objections};
pub use self::when::{When, WhenError};
