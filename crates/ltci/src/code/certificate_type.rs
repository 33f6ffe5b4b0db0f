//! 人员证件类型: which document `certno` is the number of.

use super::list::code_list;
use crate::source::{Basis, PLATFORM_DICTIONARY};

code_list! {
    /// 人员证件类型: which document `certno` is the number of.
    #[doc(alias = "人员证件类型")]
    pub enum CertificateType {
        name: "psn_cert_type",
        finding: "LTC-I-014",
        term: ("人员证件类型", "type of personal certificate"),
        sources: [PLATFORM_DICTIONARY.cite("psn_cert_type", Basis::Stated)],
        bad: [
            ("1", "缺少前导零", "leading zero missing"),
            ("50", "代码表中没有", "not in the list"),
        ],
        ResidentIdentityCard = "01" ("居民身份证（户口簿）", "resident identity card (household register)"),
        ArmyOfficer = "02" ("中国人民解放军军官证", "officer certificate of the People's Liberation Army"),
        ArmedPoliceOfficer = "03" ("中国人民武装警察警官证", "officer certificate of the People's Armed Police"),
        HongKongPermit = "04" ("香港特区护照/港澳居民来往内地通行证", "Hong Kong passport or mainland travel permit for Hong Kong and Macao residents"),
        MacaoPermit = "05" ("澳门特区护照/港澳居民来往内地通行证", "Macao passport or mainland travel permit for Hong Kong and Macao residents"),
        TaiwanPermit = "06" ("台湾居民来往大陆通行证", "mainland travel permit for Taiwan residents"),
        ForeignerPermanentResidence = "07" ("外国人永久居留证", "permanent residence permit for foreigners"),
        ForeignPassport = "08" ("外国人护照", "passport of a foreigner"),
        DisabilityCertificate = "09" ("残疾人证", "disability certificate"),
        MartyrFamily = "10" ("军烈属证明", "certificate of a martyr's family"),
        ForeignerEmployment = "11" ("外国人就业证", "employment permit for foreigners"),
        ForeignExpert = "12" ("外国专家证", "certificate of a foreign expert"),
        ForeignCorrespondent = "13" ("外国人常驻记者证", "certificate of a resident foreign correspondent"),
        RegionalEmployment = "14" ("台港澳人员就业证", "employment permit for persons from Taiwan, Hong Kong and Macao"),
        ReturnedExpert = "15" ("回国（来华）定居专家证", "certificate of a returned or settled expert"),
        ChinesePassport = "16" ("中国护照", "Chinese passport"),
        RegionalResidencePermit = "17" ("港澳台居民居住证", "residence permit for Hong Kong, Macao and Taiwan residents"),
        SocialSecurityCard = "90" ("社会保障卡", "social security card"),
        ConfidentialPerson = "91" ("保密人员证件", "certificate of a person under confidentiality"),
        Other = "99" ("其他身份证件", "other identity document"),
    }
}
