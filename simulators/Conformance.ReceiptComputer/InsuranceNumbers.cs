namespace Conformance.ReceiptComputer;

/// <summary>What stands on a certificate of eligibility and is asked for by number (facts/eligibility.md 1.4). Never printed: it may be somebody's.</summary>
/// <param name="Insurer">保険者番号, as long as the insurer has it: 6 or 8 digits.</param>
/// <param name="Symbol">記号; null for none.</param>
/// <param name="Number">番号.</param>
/// <param name="Branch">枝番, 2 digits; null where it is not printed.</param>
public sealed record InsuranceNumbers(string Insurer, string? Symbol, string Number, string? Branch)
{
    /// <summary>Nothing of it.</summary>
    public override string ToString() => nameof(InsuranceNumbers);
}
