//! The kinds of synthetic documents.

use serde_json::{Value, json};

use super::month::{DAYS, Month, Visit};
use super::person::{Dice, Person};

/// A kind of synthetic documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Assessment,
    Filing,
    CarePlan,
    ServiceRecord,
    Settlement,
    Cancellation,
    Reversal,
    Reconciliation,
    Clearing,
    EnvelopeRequest,
    /// All that belongs to a person's month.
    Month,
}

impl Kind {
    pub(super) const ALL: &'static [Self] = &[
        Self::Assessment,
        Self::Filing,
        Self::CarePlan,
        Self::ServiceRecord,
        Self::Settlement,
        Self::Cancellation,
        Self::Reversal,
        Self::Reconciliation,
        Self::Clearing,
        Self::EnvelopeRequest,
        Self::Month,
    ];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Assessment => "assessment",
            Self::Filing => "filing",
            Self::CarePlan => "care_plan",
            Self::ServiceRecord => "service_record",
            Self::Settlement => "settlement",
            Self::Cancellation => "cancellation",
            Self::Reversal => "reversal",
            Self::Reconciliation => "reconciliation",
            Self::Clearing => "clearing",
            Self::EnvelopeRequest => "envelope_request",
            Self::Month => "month",
        }
    }

    pub(super) fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The month of a place in the sample, of which its documents tell.
    pub(super) fn month(self, seed: u64, place: u64, lines: usize) -> Month {
        let mut dice = Dice::new(seed, place);
        // Only settlements can be longer than a month has days.
        let may_be_long = matches!(self, Self::Settlement | Self::EnvelopeRequest);
        let lines = if may_be_long { lines } else { lines.min(DAYS) };
        Month::of(Person(place), lines, &mut dice)
    }

    /// The documents of this kind that tell of a month: one, or all.
    pub(super) fn documents(self, month: &Month) -> Vec<Value> {
        match self {
            Self::Assessment => vec![assessment(month)],
            Self::Filing => vec![filing(month)],
            Self::CarePlan => vec![care_plan(month)],
            Self::ServiceRecord => records(month).take(1).collect(),
            Self::Settlement => vec![settlement(month)],
            Self::Cancellation => vec![cancellation(month)],
            Self::Reversal => vec![reversal(month)],
            Self::Reconciliation => vec![reconciliation(month)],
            Self::Clearing => vec![clearing(month)],
            Self::EnvelopeRequest => vec![request(month)],
            Self::Month => {
                let first = [assessment(month), care_plan(month)];
                first.into_iter().chain(records(month)).chain([settlement(month)]).collect()
            }
        }
    }
}

fn agency() -> Value {
    json!({ "admdvs": "330200", "agency_name": "样例市医疗保障经办机构" })
}

fn assessment(month: &Month) -> Value {
    json!({
        "doc_type": "assessment",
        "doc_ver": "1",
        "asmt_id": month.person.conclusion(),
        "asmt_kind": "initial",
        "person": month.profile,
        "scale": { "id": "nhsa-2021", "version": "1" },
        "scores": {
            "adl_eating": 5, "adl_dressing": 5, "adl_face_oral": 0, "adl_bowel": 5,
            "adl_bladder": 5, "adl_toileting": 5, "adl_walking": 5, "adl_transfer": 10,
            "adl_stairs": 0, "adl_bathing": 0, "cog_time": 3, "cog_person": 3, "cog_space": 2,
            "cog_memory": 2, "sen_vision": 3, "sen_hearing": 3, "sen_comm": 3,
        },
        "totals": { "adl": 40, "cognition": 10, "sensory": 9 },
        "grades": { "adl": 3, "cognition": 1, "sensory": 1 },
        "level": "3",
        "assessors": [
            { "assessor_no": "SAMPLE-A1", "assessor_role": "expert" },
            { "assessor_no": "SAMPLE-A2", "assessor_role": "assessor" },
        ],
        "asmt_org": { "org_no": "SAMPLE-ORG-1", "org_name": "样例失能等级评估中心" },
        "agency": agency(),
        "dates": {
            "applied": "2025-11-03", "accepted": "2025-11-05", "assessed": "2025-11-12",
            "concluded": "2025-11-20",
        },
        "validity": { "begndate": "2025-12-01", "enddate": "2027-11-30" },
    })
}

fn conclusion(month: &Month) -> Value {
    json!({
        "asmt_id": month.person.conclusion(),
        "scale": { "id": "nhsa-2021", "version": "1" },
        "level": "3",
        "validity": { "begndate": "2025-12-01", "enddate": "2027-11-30" },
    })
}

fn filing(month: &Month) -> Value {
    json!({
        "doc_type": "filing",
        "doc_ver": "1",
        "filing_id": month.person.filing(),
        "person": month.profile,
        "mdtrtarea_admvs": "330100",
        "care_mode": "home",
        "begndate": month.first_day(),
        "consent": "1",
        "filed_on": "2025-12-22",
        "approved_on": "2025-12-26",
        "agency": agency(),
    })
}

fn care_plan(month: &Month) -> Value {
    let mut codes: Vec<_> = month.visits.iter().map(Visit::item_code).collect();
    codes.sort_unstable();
    codes.dedup();
    let items: Vec<_> = codes
        .iter()
        .map(|code| json!({ "ltc_item_codg": code, "frequency": "3次/周", "qualification": "caregiver" }))
        .collect();
    json!({
        "doc_type": "care_plan",
        "doc_ver": "1",
        "plan_id": month.person.plan(),
        "person": month.profile,
        "assessment": conclusion(month),
        "institution": month.person.institution(),
        "care_mode": "home",
        "period": { "begndate": "2026-01-01", "enddate": "2026-12-31" },
        "signed_on": "2025-12-24",
        "directory": "sample-2025",
        "items": items,
    })
}

fn records(month: &Month) -> impl Iterator<Item = Value> + '_ {
    month.visits.iter().map(|visit| {
        json!({
            "doc_type": "service_record",
            "doc_ver": "1",
            "record_id": month.person.record(visit.number),
            "plan_id": month.person.plan(),
            "psn_no": month.person.number(),
            "insuplc_admdvs": "330200",
            "institution": month.person.institution(),
            "care_mode": "home",
            "caregiver": { "caregiver_no": month.person.caregiver(), "qualification": "caregiver" },
            "begn_time": month.time(visit.day, visit.begin),
            "end_time": month.time(visit.day, visit.end()),
            "directory": "sample-2025",
            "items": [{ "ltc_item_codg": visit.item_code(), "minutes": visit.minutes }],
            "check_in": month.check_in(visit),
            "check_out": month.check_out(visit),
        })
    })
}

fn settlement(month: &Month) -> Value {
    let details: Vec<_> = month
        .visits
        .iter()
        .enumerate()
        .map(|(place, visit)| {
            json!({
                "feedetl_sn": format!("SAMPLE-D-{:08}", place + 1),
                "ltc_item_codg": visit.item_code(),
                "fee_ocur_time": month.time(visit.day, visit.end()),
                "begn_time": month.time(visit.day, visit.begin),
                "end_time": month.time(visit.day, visit.end()),
                "cnt": visit.charge.count,
                "unit": visit.charge.unit,
                "pric": visit.charge.price,
                "det_item_fee_sumamt": visit.charge.amount,
                "inscp_scp_amt": visit.charge.amount,
                "caregiver_no": month.person.caregiver(),
                "service_record_id": month.person.record(visit.number),
            })
        })
        .collect();
    json!({
        "doc_type": "settlement",
        "doc_ver": "1",
        "setl_id": month.person.settlement(),
        "setl_kind": "final",
        "medins_setl_id": month.message(),
        "person": month.profile,
        "assessment": conclusion(month),
        "plan_id": month.person.plan(),
        "institution": month.person.institution(),
        "care_mode": "home",
        "period": { "begndate": month.first_day(), "enddate": month.last_day() },
        "setl_time": month.settled(),
        "directory": "sample-2025",
        "details": details,
        "medfee_sumamt": month.total,
        "inscp_scp_amt": month.total,
        "fund_pay_sumamt": month.fund,
        "psn_part_amt": month.own,
        "acct_pay": "0.00",
        "psn_cash_pay": month.own,
        "hosp_part_amt": "0.00",
        "setldetail": [{
            "fund_pay_type": "LTCI",
            "inscp_scp_amt": month.total,
            "fund_payamt": month.fund,
        }],
        "clr_optins": "330200",
    })
}

pub(super) fn cancellation(month: &Month) -> Value {
    json!({
        "doc_type": "cancellation",
        "doc_ver": "1",
        "cancellation_id": format!("SAMPLE-X-{:012}", month.person.0),
        "setl_id": month.person.settlement(),
        "psn_no": month.person.number(),
        "fixmedins_code": month.person.institution_code(),
        "insuplc_admdvs": "330200",
        "setl_time": month.settled(),
        "cancelled_at": month.settled().replace("-01 ", "-02 "),
        "medfee_sumamt": month.total,
        "fund_pay_sumamt": month.fund,
    })
}

fn reversal(month: &Month) -> Value {
    json!({
        "doc_type": "reversal",
        "doc_ver": "1",
        "psn_no": month.person.number(),
        "omsgid": month.message(),
        "oinfno": "L302",
        "fixmedins_code": month.person.institution_code(),
        "reversed_at": month.settled().replace("-01 ", "-02 "),
    })
}

/// A statement over the one settlement of the month.
fn reconciliation(month: &Month) -> Value {
    let next = month.number + 1;
    let (first, last) = (format!("2026-{next:02}-01"), format!("2026-{next:02}-28"));
    json!({
        "doc_type": "reconciliation",
        "doc_ver": "1",
        "reconciliation_id": format!("SAMPLE-REC-{:012}", month.person.0),
        "institution": month.person.institution(),
        "insutype": "410",
        "setl_optins": "330200",
        "setl_kind": "final",
        "stmt_begndate": first,
        "stmt_enddate": last,
        "fixmedins_setl_cnt": 1,
        "medfee_sumamt": month.total,
        "fund_pay_sumamt": month.fund,
        "acct_pay": "0.00",
        "details": [{
            "setl_id": month.person.settlement(),
            "setl_date": format!("2026-{next:02}-01"),
            "medfee_sumamt": month.total,
            "fund_pay_sumamt": month.fund,
            "acct_pay": "0.00",
        }],
        "stmt_rslt": "0",
    })
}

pub(super) fn clearing(month: &Month) -> Value {
    let next = month.number + 1;
    json!({
        "doc_type": "clearing",
        "doc_ver": "1",
        "clr_id": format!("SAMPLE-CLR-{:012}", month.person.0),
        "clr_act": "statement",
        "insuplc_admdvs": "370600",
        "mdtrtarea_admvs": "370200",
        "setlym": format!("2026-{next:02}"),
        "made_on": format!("2026-{:02}-05", next + 1),
        "settlements": [{
            "setl_id": month.person.settlement(),
            "fixmedins_code": month.person.institution_code(),
            "setl_date": format!("2026-{next:02}-01"),
            "medfee_sumamt": month.total,
            "fund_pay_sumamt": month.fund,
        }],
        "fixmedins_setl_cnt": 1,
        "medfee_sumamt": month.total,
        "fund_pay_sumamt": month.fund,
    })
}

fn request(month: &Month) -> Value {
    json!({
        "doc_type": "envelope_request",
        "doc_ver": "1",
        "infno": "L302",
        "msgid": month.message(),
        "mdtrtarea_admvs": "330200",
        "insuplc_admdvs": "330200",
        "recer_sys_code": "LTCI",
        "infver": "V1.0",
        "opter_type": "1",
        "opter": "SAMPLE-OP-1",
        "opter_name": "样例经办",
        "inf_time": month.settled(),
        "fixmedins_code": month.person.institution_code(),
        "fixmedins_name": "样例护理服务中心",
        "input": { "settlement": settlement(month) },
    })
}
