namespace Conformance.Verification;

/// <summary>Whose medical information can be viewed at all, whatever they consent to.</summary>
public static class MedicalViewing
{
    private const string SelfDefenceForces = "07";

    // 法別番号, the first two digits of an insurer number of eight: 日雇特例 and 自衛官.
    private static readonly string[] NotViewable = ["03", "04", "07"];

    /// <summary>
    /// False for certificates of the Self-Defence Forces and of day labourers (facts/eligibility.md 5.3), and while a record is held back
    /// because it does not match the resident register (ELIG-3).
    /// </summary>
    public static bool IsOpen(InsuredRecord record) =>
        !record.IsViewingSuspended
        && record.InsuredCardClassification != SelfDefenceForces
        && !(record.InsurerNumber.Length == 8 && NotViewable.Contains(record.InsurerNumber[..2]));
}
