//! Maps over keys that are hashes already.
//!
//! Comes in: a key whose bits are well mixed. Goes out: the same, as the place in a map. Refuses keys of any
//! other kind. Such maps are looked into and never walked.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map from hashed words or shingles.
pub(crate) type KeyMap<V> = HashMap<u64, V, BuildHasherDefault<Keyed>>;

/// Hands a key through.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keyed(u64);

impl Hasher for Keyed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = mix(self.0 ^ u64::from(byte));
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// Spreads every bit of a number over all of them (the finaliser of MurmurHash3).
pub(crate) fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    bits = (bits ^ (bits >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    bits ^ (bits >> 33)
}
