//! What claims leave of blocks.

/// A stretch of a block that no claim covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    pub(super) first: u128,
    pub(super) last: u128,
    /// Which of the blocks it is in.
    pub(super) block: usize,
    /// The claim right before it, by its place in the list, if it is in the
    /// block.
    pub(super) before: Option<usize>,
}

/// What is left of sorted blocks by claims that are sorted by their first
/// address. The largest holes come first.
pub(super) fn holes(
    blocks: &[(u128, u128)],
    claims: impl Iterator<Item = (u128, u128)>,
) -> Vec<Hole> {
    let mut holes = Vec::new();
    let mut claims = claims.enumerate().peekable();
    // The claim that reaches furthest so far, and its end.
    let mut furthest: Option<(usize, u128)> = None;
    for (block, &(first, last)) in blocks.iter().enumerate() {
        let mut open = Some(first);
        loop {
            if let (Some((_, end)), Some(start)) = (furthest, open)
                && end >= start
            {
                open = end.checked_add(1).filter(|next| *next <= last);
            }
            let (Some(start), Some(&(index, claim))) = (open, claims.peek()) else {
                break;
            };
            if claim.0 > last {
                break;
            }
            if claim.0 > start {
                holes.push(Hole {
                    first: start,
                    last: claim.0 - 1,
                    block,
                    before: adjoining(furthest, start, first),
                });
                open = Some(claim.0);
            }
            if furthest.is_none_or(|(_, end)| claim.1 > end) {
                furthest = Some((index, claim.1));
            }
            claims.next();
        }
        if let Some(start) = open {
            holes.push(Hole {
                first: start,
                last,
                block,
                before: adjoining(furthest, start, first),
            });
        }
    }
    // Stable: of equal ones the lower first.
    holes.sort_by_key(|hole| std::cmp::Reverse(hole.last - hole.first));
    holes
}

/// The claim that ends right before a hole, if it does not end before the
/// block.
fn adjoining(furthest: Option<(usize, u128)>, start: u128, block: u128) -> Option<usize> {
    let (index, end) = furthest?;
    (end >= block && end.checked_add(1) == Some(start)).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(blocks: &[(u128, u128)], claims: &[(u128, u128)]) -> Vec<(u128, u128, Option<usize>)> {
        let holes = holes(blocks, claims.iter().copied());
        holes
            .iter()
            .map(|hole| (hole.first, hole.last, hole.before))
            .collect()
    }

    #[test]
    fn all_that_is_left() {
        assert_eq!(found(&[(10, 19)], &[]), [(10, 19, None)]);
        assert_eq!(found(&[(10, 19)], &[(0, 9), (20, 30)]), [(10, 19, None)]);
        assert_eq!(found(&[(10, 19)], &[(5, 30)]), []);
        assert_eq!(
            found(&[(10, 19)], &[(10, 12), (15, 19)]),
            [(13, 14, Some(0))]
        );
        assert_eq!(
            found(
                &[(10, 19), (30, 39)],
                &[(5, 11), (11, 13), (18, 33), (38, 50)]
            ),
            [(14, 17, Some(1)), (34, 37, Some(2))]
        );
        assert_eq!(found(&[(0, u128::MAX)], &[(1, u128::MAX)]), [(0, 0, None)]);
        // A short claim within a long one does not shorten it.
        assert_eq!(
            found(&[(10, 19)], &[(10, 17), (11, 12)]),
            [(18, 19, Some(0))]
        );
    }
}
