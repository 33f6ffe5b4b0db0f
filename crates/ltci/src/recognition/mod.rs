//! 互认: whether the conclusion of one region holds in another, and why.
//!
//! | 中文 | here |
//! |---|---|
//! | 互认申请 | [`RecognitionRequest`]: a conclusion, the region that is asked, the day |
//! | 互认结论 | [`Recognition`]: the verdict, its reasons, the agreement and the level |
//! | 认可的根据 | [`Ground`]: what a recognition rests on |
//! | 互认矩阵 | [`matrix`]: every region against every other |
//!
//! The reasons are findings of the area R. An error means that the conclusion is not recognised,
//! a warning that the person has to be assessed anew, a notice explains. Levels of different
//! scales are never mapped onto each other: no authority has published a table for it.
//!
//! The verdict is a pure function of the request, the agreements and profiles that are known, and
//! the keys; in which order they were given changes nothing.
//!
//! # Source
//! LTCI-SPEC-1, part 13: a reading of this project, where no document states it.

mod area;
mod case;
mod ground;
mod matrix;
mod request;
mod verdict;

pub(crate) use area::is_province;
pub use area::same_area;
pub(crate) use case::check;
pub use case::{RecognitionCase, SealState};
pub use ground::Ground;
pub use matrix::{Cell, matrix};
pub use request::RecognitionRequest;
pub use verdict::{AgreementUsed, LevelThere, Recognition, RecognitionVerdict};
