//! A list that grows without moving what it holds.

/// How many things stand in a chunk.
const CHUNK: usize = 1 << 10;

/// Things in the order in which they came. It grows by chunks, so that it never holds its content
/// twice, as a vector does while it moves.
#[derive(Clone, Debug)]
pub(crate) struct Pile<T> {
    chunks: Vec<Vec<T>>,
}

impl<T> Default for Pile<T> {
    fn default() -> Self {
        Self { chunks: Vec::new() }
    }
}

impl<T> Pile<T> {
    /// Puts a thing on top and tells its place.
    pub(crate) fn push(&mut self, thing: T) -> u32 {
        let place = self.len();
        if let Some(chunk) = self.chunks.last_mut().filter(|chunk| chunk.len() < CHUNK) {
            chunk.push(thing);
            return place;
        }
        // The first chunk grows as it must: most batches are small.
        let room = if self.chunks.is_empty() { 0 } else { CHUNK };
        let mut chunk = Vec::with_capacity(room);
        chunk.push(thing);
        self.chunks.push(chunk);
        place
    }

    pub(crate) fn len(&self) -> u32 {
        let full = self.chunks.len().saturating_sub(1) * CHUNK;
        u32::try_from(full + self.chunks.last().map_or(0, Vec::len)).unwrap_or(u32::MAX)
    }

    pub(crate) fn at(&self, place: u32) -> Option<&T> {
        let place = usize::try_from(place).ok()?;
        self.chunks.get(place / CHUNK)?.get(place % CHUNK)
    }

    /// Everything with its place.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        (0..).zip(self.chunks.iter().flatten())
    }

    /// What stands from a place on.
    pub(crate) fn range(&self, start: u32, length: u32) -> impl Iterator<Item = (u32, &T)> {
        let end = start.saturating_add(length);
        (start..end).filter_map(|place| Some((place, self.at(place)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_keep_their_places_over_the_ends_of_chunks() {
        let mut pile = Pile::default();
        let count = u32::try_from(CHUNK * 2 + 3).expect("small");
        for number in 0..count {
            assert_eq!(pile.push(number), number);
        }
        assert_eq!(pile.len(), count);
        assert!(pile.iter().all(|(place, number)| place == *number));
        assert_eq!(pile.at(count), None);
        let around: Vec<_> = pile.range(count - 2, 9).map(|(_, number)| *number).collect();
        assert_eq!(around, [count - 2, count - 1]);
    }
}
