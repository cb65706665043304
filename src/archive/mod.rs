//! What an archive of allocation files is, without its files: how they are
//! named, what is remembered of them, what is missing between them, and which
//! can go without a change of quarterly figures.

mod entry;
mod gaps;
mod method;
mod name;
mod newest;
mod thin;

pub use self::entry::{Compare, Content, Entry, Frames, Salvage, Seen, Stat, frame, is_cut_off};
pub use self::gaps::{Gap, gaps};
pub use self::method::method;
pub use self::name::{ENDINGS, distinct_name, ending, file_name, folder_name, second_name};
pub use self::newest::{pack_newest, unpack_newest};
pub use self::thin::{Keep, Thinned, thin};
