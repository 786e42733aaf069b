using System.Text;

namespace Conformance.ReceiptComputer;

/// <summary>What stands on a certificate of eligibility and is asked for by number (facts/eligibility.md 1.4). Never printed: it may be somebody's.</summary>
/// <param name="Insurer">保険者番号, as long as the insurer has it: 6 or 8 digits.</param>
/// <param name="Symbol">記号; null for none.</param>
/// <param name="Number">番号.</param>
/// <param name="Branch">枝番, 2 digits; null where it is not printed.</param>
public sealed record InsuranceNumbers(string Insurer, string? Symbol, string Number, string? Branch)
{
    /// <summary>
    /// Whether a qualification has the same numbers: width and leading zeros folded, the branch number exactly (facts/eligibility.md 3, E3-13).
    /// Where none is printed, none is compared.
    /// </summary>
    internal bool AreThoseOf(MessageNode qualification, ReceiptDefect defect) =>
        IsSame(Insurer, qualification.Value("InsurerNumber"), defect)
        && IsSame(Symbol, qualification.Value("InsuredCardSymbol"), defect)
        && IsSame(Number, qualification.Value("InsuredIdentificationNumber"), defect)
        && defect.IsSameBranch(Branch is null || Branch == qualification.Value("InsuredBranchNumber"));

    private static bool IsSame(string? known, string? answered, ReceiptDefect defect) => defect.IsSameNumber(Folded(known) == Folded(answered), known == answered);

    private static string Folded(string? number) => (number ?? "").Normalize(NormalizationForm.FormKC).TrimStart(' ', '0');

    /// <summary>Nothing of it.</summary>
    public override string ToString() => nameof(InsuranceNumbers);
}
