//! What is kept of each document: small, owned, and without any value of a person.

use std::num::NonZeroU32;

use super::digest::Digest;
use super::pile::Pile;
use crate::code::{AdministrativeDivision, CareMode, InsuranceType, SettlementKind};
use crate::document::DocumentType;
use crate::value::{Date, DateTime, Money, Period};

/// A document of the batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paper {
    /// The place of its file in the list of files.
    pub(crate) file: u32,
    /// The line that it is, from 1; 0 where it is the whole file.
    pub(crate) line: u32,
    /// What it says, in the order of the specification.
    pub(crate) content: Digest,
    pub(crate) carriage: Carriage,
}

/// How a document came: bare, or in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Carriage(pub(crate) Option<(Side, DocumentType)>);

/// The side of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    Request,
    Response,
}

impl Carriage {
    /// The pointer to something in the document.
    pub(crate) fn path(self, inside: &str) -> String {
        match self.0 {
            Some((Side::Request, kind)) => format!("/input/{}{inside}", kind.as_str()),
            Some((Side::Response, kind)) => format!("/output/{}{inside}", kind.as_str()),
            None => inside.to_owned(),
        }
    }
}

/// A stretch of time; without a length only the moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) begin: DateTime,
    pub(crate) seconds: Option<NonZeroU32>,
}

impl Span {
    /// From a moment to another; no length where that does not come later.
    pub(crate) fn new(begin: DateTime, end: Option<DateTime>) -> Self {
        let seconds = end.and_then(|end| u32::try_from(begin.seconds_until(end)).ok());
        Self { begin, seconds: seconds.and_then(NonZeroU32::new) }
    }

    /// The end; the beginning where there is no length.
    pub(crate) fn end(self) -> DateTime {
        self.begin.plus_seconds(self.seconds.map_or(0, NonZeroU32::get))
    }
}

/// A conclusion as a plan or a settlement states it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stated {
    /// The number of the conclusion.
    pub(crate) id: Digest,
    /// Scale and level together.
    pub(crate) level: u64,
    pub(crate) validity: Period,
    /// The day on which it was made, where that is told.
    pub(crate) concluded: Option<Date>,
}

/// 费用结算.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SettlementFact {
    pub(crate) paper: u32,
    pub(crate) kind: SettlementKind,
    pub(crate) id: Digest,
    pub(crate) message: Digest,
    pub(crate) agency: AdministrativeDivision,
    pub(crate) insutype: InsuranceType,
    pub(crate) person: Digest,
    pub(crate) institution: Digest,
    pub(crate) care_mode: CareMode,
    pub(crate) period: Period,
    pub(crate) time: DateTime,
    pub(crate) total: Money,
    pub(crate) fund: Money,
    pub(crate) account: Money,
    pub(crate) plan: Option<Digest>,
    pub(crate) filing: Option<Digest>,
    pub(crate) assessment: Stated,
    pub(crate) first_line: u32,
    pub(crate) lines: u32,
}

/// 费用明细: 48 bytes, because there are most of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LineFact {
    pub(crate) settlement: u32,
    /// The place of the caregiver in the list of caregivers, from 1.
    pub(crate) caregiver: Option<NonZeroU32>,
    pub(crate) record: Option<Digest>,
    pub(crate) item: u64,
    /// The service, or else when the cost arose.
    pub(crate) span: Span,
}

/// A place on the map in millionths of a degree, with its accuracy in metres.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub(crate) time: DateTime,
    pub(crate) east: u32,
    pub(crate) north: u32,
    pub(crate) accuracy: u32,
}

/// 服务记录.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordFact {
    pub(crate) paper: u32,
    pub(crate) id: Digest,
    pub(crate) plan: Digest,
    pub(crate) person: Digest,
    pub(crate) institution: Digest,
    pub(crate) caregiver: Digest,
    pub(crate) care_mode: CareMode,
    pub(crate) span: Span,
    pub(crate) check_in: Option<Spot>,
    pub(crate) check_out: Option<Spot>,
    pub(crate) first_item: u32,
    pub(crate) items: u32,
}

/// 护理服务计划.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlanFact {
    pub(crate) paper: u32,
    pub(crate) id: Digest,
    pub(crate) person: Digest,
    pub(crate) period: Period,
    pub(crate) filing: Option<Digest>,
    pub(crate) assessment: Stated,
    pub(crate) first_item: u32,
    pub(crate) items: u32,
}

/// 异地备案.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FilingFact {
    pub(crate) paper: u32,
    pub(crate) id: Digest,
    pub(crate) agency: AdministrativeDivision,
    pub(crate) person: Digest,
    /// The first day, once it is approved.
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
}

/// 异地备案撤销.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FilingEndFact {
    pub(crate) paper: u32,
    pub(crate) filing: Digest,
    pub(crate) last_day: Date,
}

/// 失能等级评估结论.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AssessmentFact {
    pub(crate) paper: u32,
    pub(crate) agency: AdministrativeDivision,
    pub(crate) person: Digest,
    pub(crate) stated: Stated,
}

/// 结算撤销.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CancellationFact {
    pub(crate) paper: u32,
    pub(crate) settlement: Digest,
    pub(crate) institution: Digest,
    pub(crate) at: DateTime,
    pub(crate) total: Money,
    pub(crate) fund: Money,
}

/// 冲正.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReversalFact {
    pub(crate) paper: u32,
    pub(crate) message: Digest,
}

/// 对账.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReconciliationFact {
    pub(crate) paper: u32,
    pub(crate) institution: Digest,
    pub(crate) insutype: InsuranceType,
    pub(crate) agency: AdministrativeDivision,
    pub(crate) kind: SettlementKind,
    pub(crate) period: Period,
    pub(crate) count: u32,
    pub(crate) total: Money,
    pub(crate) fund: Money,
    pub(crate) account: Money,
    pub(crate) first_listed: u32,
    pub(crate) listed: u32,
}

/// 对账明细, 清分明细: a settlement that a statement names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListedFact {
    pub(crate) paper: u32,
    /// The clearing that names it; none where a reconciliation does.
    pub(crate) clearing: Option<Digest>,
    /// The place in the list of the document.
    pub(crate) place: u32,
    pub(crate) settlement: Digest,
    pub(crate) institution: Digest,
    pub(crate) total: Money,
    pub(crate) fund: Money,
    /// The last day that the statement is about, where it has one.
    pub(crate) until: Option<Date>,
}

/// Everything that is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) papers: Pile<Paper>,
    pub(crate) settlements: Pile<SettlementFact>,
    pub(crate) lines: Pile<LineFact>,
    pub(crate) caregivers: Pile<Digest>,
    pub(crate) records: Pile<RecordFact>,
    pub(crate) items: Pile<u64>,
    pub(crate) plans: Pile<PlanFact>,
    pub(crate) filings: Pile<FilingFact>,
    pub(crate) filing_ends: Pile<FilingEndFact>,
    pub(crate) assessments: Pile<AssessmentFact>,
    pub(crate) cancellations: Pile<CancellationFact>,
    pub(crate) reversals: Pile<ReversalFact>,
    pub(crate) reconciliations: Pile<ReconciliationFact>,
    pub(crate) listed: Pile<ListedFact>,
    /// The numbers of records and settlements that are refused by themselves.
    pub(crate) set_aside: Pile<Digest>,
}

impl Spot {
    /// Metres in a straight line that lie between two places at least, whatever their accuracy.
    ///
    /// A chord of the earth is shorter than any way over it. A degree along a meridian has at least
    /// 110 km; one along a parallel has that times the cosine of the latitude, of which the table
    /// has a lower bound. For angles of up to 60 degrees the sine of half an angle is at least 0.95
    /// times that half, beyond it at least 0.63 times.
    pub(crate) fn metres_at_least(&self, other: &Self) -> i64 {
        let north = i64::from(self.north.abs_diff(other.north));
        let east = i64::from(self.east.abs_diff(other.east));
        let highest = self.north.max(other.north) / 1_000_000 + 1;
        let cosine = usize::try_from(highest).ok().and_then(|degree| COSINE.get(degree));
        let east = east * cosine.copied().unwrap_or(0) / 1_000;
        let chord = if north.max(east) <= 60_000_000 { 95 } else { 63 };
        let [north, east] = [north, east].map(|angle| angle * 110 / 1_000 * chord / 100);
        let squares = u64::try_from(north * north + east * east).unwrap_or_default();
        let metres = i64::try_from(squares.isqrt()).unwrap_or(i64::MAX);
        (metres - i64::from(self.accuracy) - i64::from(other.accuracy)).max(0)
    }
}

/// The cosine of whole degrees in thousandths, rounded down.
#[rustfmt::skip]
const COSINE: [i64; 91] = [
    1000, 999, 999, 998, 997, 996, 994, 992, 990, 987,
    984, 981, 978, 974, 970, 965, 961, 956, 951, 945,
    939, 933, 927, 920, 913, 906, 898, 891, 882, 874,
    866, 857, 848, 838, 829, 819, 809, 798, 788, 777,
    766, 754, 743, 731, 719, 707, 694, 681, 669, 656,
    642, 629, 615, 601, 587, 573, 559, 544, 529, 515,
    500, 484, 469, 453, 438, 422, 406, 390, 374, 358,
    342, 325, 309, 292, 275, 258, 241, 224, 207, 190,
    173, 156, 139, 121, 104, 87, 69, 52, 34, 17,
    0,
];

impl ReconciliationFact {
    /// Whether a settlement belongs into it.
    pub(crate) fn is_about(&self, settlement: &SettlementFact) -> bool {
        self.period.contains(settlement.time.date())
            && (self.kind, self.insutype, self.agency)
                == (settlement.kind, settlement.insutype, settlement.agency)
    }

    /// How many settlements it states.
    pub(crate) fn counted(&self) -> usize {
        usize::try_from(self.count).unwrap_or(usize::MAX)
    }
}

impl ListedFact {
    /// The pointer to a field of it.
    pub(crate) fn path(&self, field: &str) -> String {
        let list = if self.clearing.is_some() { "settlements" } else { "details" };
        format!("/{list}/{}/{field}", self.place)
    }
}

impl Facts {
    /// The caregiver of a line.
    pub(crate) fn caregiver(&self, line: &LineFact) -> Option<Digest> {
        self.caregivers.at(line.caregiver?.get() - 1).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(east: u32, north: u32, accuracy: u32) -> Spot {
        let time = "2026-02-03 09:00:00".parse().expect("a time");
        Spot { time, east, north, accuracy }
    }

    /// Great circles of a sphere of 6,371 km, computed elsewhere: the bound is below, and not far.
    #[test]
    fn the_bound_of_a_distance_is_below_it_and_near_it() {
        for (one, other, metres) in [
            ((121_550_000, 29_868_000), (121_550_000, 29_868_000), 0),
            ((121_550_000, 29_868_000), (122_550_000, 29_868_000), 96_421),
            ((121_550_000, 29_868_000), (121_550_000, 30_868_000), 111_195),
            ((116_400_000, 39_900_000), (121_470_000, 31_230_000), 1_067_300),
            ((113_260_000, 23_130_000), (126_640_000, 45_750_000), 2_798_000),
        ] {
            let bound = spot(one.0, one.1, 0).metres_at_least(&spot(other.0, other.1, 0));
            assert!(bound <= metres, "{bound} {metres}");
            assert!(bound >= metres * 85 / 100, "{bound} {metres}");
        }
        let near = spot(121_550_000, 29_868_000, 20);
        assert_eq!(near.metres_at_least(&spot(121_550_100, 29_868_000, 20)), 0);
    }

    #[test]
    fn what_there_is_most_of_is_small() {
        assert_eq!(size_of::<LineFact>(), 48);
        assert!(size_of::<SettlementFact>() <= 240, "{}", size_of::<SettlementFact>());
        assert!(size_of::<Paper>() <= 40, "{}", size_of::<Paper>());
    }
}
