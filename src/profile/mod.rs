//! What is told of a country, of a region's countries beside each other, of the
//! world: observations come in, and what charts draw and pages tell goes out,
//! without words of any language.

mod atlas;
mod country;
mod course;
mod pace;
mod region;
mod world;

pub use self::atlas::{Atlas, Point};
pub use self::country::{Dominance, Elsewhere, Holders, Profile, Rank, RankRow};
pub use self::course::{Course, CourseLine};
pub use self::pace::{Stretch, stretches};
pub use self::region::{Panel, Region};
pub use self::world::{RegionSum, World, WorldRow};
