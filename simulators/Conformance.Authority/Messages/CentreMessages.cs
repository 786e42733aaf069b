using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// Notices and refusals. The official table of codes (別紙6-1) is not public, so these codes are the bench's and say so; the texts
/// follow what desks report to have seen (facts/eligibility.md 4.3, 5.4).
/// </summary>
internal static class CentreMessages
{
    public const string NotRegisteredReason = "not-registered";
    public const string DeregisteredReason = "deregistered";
    public const string RegistrationUnderWayReason = "registration-under-way";
    public const string NoInsuranceReason = "no-insurance";
    public const string CardBarredReason = "card-barred";
    public const string NoVisitConsentReason = "no-visit-consent";
    public const string CancelledByPatientReason = "cancelled-by-patient";
    public const string CancelledByInstitutionReason = "cancelled-by-institution";
    public const string UnknownChallengeReason = "unknown-challenge";

    public static CentreMessage? Notice(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Reminder => new("BENCH-N01", "利用者証明用電子証明書の有効期限まで３か月以内です。お住まいの市区町村の窓口で更新してください。"),
        CertificateStanding.Grace => new("BENCH-N02", "利用者証明用電子証明書の有効期限が切れています。資格情報のみ提供します。お早めにお住まいの市区町村の窓口で更新してください。"),
        _ => null,
    };

    public static string Reason(CertificateRefusalReason reason) => reason switch
    {
        CertificateRefusalReason.BadSignature => "bad-signature",
        CertificateRefusalReason.UntrustedChain => "untrusted-chain",
        CertificateRefusalReason.NotYetValid => "not-yet-valid",
        CertificateRefusalReason.Revoked => "revoked",
        CertificateRefusalReason.Suspended => "suspended",
        CertificateRefusalReason.Expired => "expired",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static CentreMessage Refusal(string reason) => reason switch
    {
        "expired" => new("BENCH-R01", "利用者証明用電子証明書の有効期限が切れています。受付窓口へお越しのうえ、お住まいの市区町村で更新してください。"),
        "revoked" => new("BENCH-R02", "利用者証明用電子証明書が失効しています。受付窓口へお越しのうえ、お住まいの市区町村にご確認ください。"),
        "suspended" => new("BENCH-R03", "利用者証明用電子証明書が一時停止されています。受付窓口へお越しください。"),
        "not-yet-valid" => new("BENCH-R04", "利用者証明用電子証明書の有効期間が始まっていません。受付窓口へお越しください。"),
        "untrusted-chain" => new("BENCH-R05", "利用者証明用電子証明書を確認できません。受付窓口へお越しください。"),
        "bad-signature" => new("BENCH-R06", "マイナンバーカードの署名を確認できません。受付窓口へお越しください。"),
        UnknownChallengeReason => new("BENCH-R07", "受付の有効な手続きではありません。はじめからやり直してください。"),
        NotRegisteredReason => new("BENCH-R08", "マイナンバーカードの健康保険証利用登録がありません。受付窓口へお越しください。"),
        DeregisteredReason => new("BENCH-R09", "マイナンバーカードの健康保険証利用登録は解除されています。もう一度登録できます。"),
        RegistrationUnderWayReason => new("BENCH-R10", "マイナンバーカードの健康保険証利用登録の手続き中です。完了まで時間がかかることがあります。受付窓口へお越しください。"),
        NoInsuranceReason => new("BENCH-R11", "医療保険の資格情報が見つからないため、登録できません。受付窓口へお越しください。"),
        CardBarredReason => new("BENCH-R12", "このマイナンバーカードは健康保険証として利用できません。受付窓口へお越しください。"),
        NoVisitConsentReason => new("BENCH-R13", "訪問診療等の同意が登録されていません。マイナンバーカードにより同意を取得してください。"),
        CancelledByPatientReason => new("BENCH-R14", "訪問診療等の同意は患者により取り消されています。"),
        CancelledByInstitutionReason => new("BENCH-R15", "訪問診療等の同意は医療機関により取り消されています。"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static CentreMessage Unavailable() => new("BENCH-E01", "医療保険者等の資格情報を現在照会できません。時間をおいて再度お試しください。");

    /// <summary>File level: the request cannot be gone by. <paramref name="where"/> names element and line, never a value.</summary>
    public static CentreMessage Malformed(string where) => new("BENCH-E02", $"要求ファイルの形式が正しくありません。{where}");

    public static CentreMessage UnknownReceptionNumber() => new("BENCH-E03", "この受付番号の処理結果はありません。受付番号をご確認ください。");

    public static CentreMessage NobodyOfTheNumbers(bool several) => several
        ? new("BENCH-E05", "該当する資格が複数あります。枝番を確認してください。")
        : new("BENCH-E04", "該当する資格がありません。保険者番号、記号、番号、枝番を確認してください。");

    public static CentreMessage NotConsented() => new("BENCH-E06", "閲覧の同意がないか、閲覧できる期限を過ぎています。");

    public static CentreMessage BeforeLookBack() => new("BENCH-E07", "取得対象年月は、閲覧できる期間より前です。");
}
