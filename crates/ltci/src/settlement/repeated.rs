//! The same number twice in a list.

/// The places of the elements whose key stands in the list before them, in their order. A list that
/// is sorted, as most are, is only looked through.
pub(crate) fn repeated<T, K: Ord>(list: &[T], key: impl Fn(&T) -> K) -> Vec<usize> {
    if list.is_sorted_by(|one, next| key(one) < key(next)) {
        return Vec::new();
    }
    let mut keys: Vec<(K, usize)> =
        list.iter().enumerate().map(|(place, element)| (key(element), place)).collect();
    keys.sort_unstable();
    let pairs = keys.iter().zip(keys.iter().skip(1));
    let mut places: Vec<usize> =
        pairs.filter(|((one, _), (next, _))| one == next).map(|(_, (_, place))| *place).collect();
    places.sort_unstable();
    places
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn the_later_places_are_told() {
        let places = |list: &[u8]| repeated(list, |number| *number);
        assert!(
            places(&[]).is_empty() && places(&[1, 2, 3]).is_empty() && places(&[3, 1]).is_empty()
        );
        assert_eq!(places(&[2, 1, 2, 1, 2]), [2, 3, 4]);
        assert_eq!(places(&[1, 1]), [1]);
    }
}
