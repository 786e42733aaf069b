using NodaTime;

namespace Conformance.Verification;

/// <summary>A certificate of 医療費助成 as a municipality registered it (PMH, facts/eligibility.md 5.7).</summary>
/// <param name="PublicExpenseNumber">公費負担者番号, 8 digits.</param>
/// <param name="BeneficiaryNumber">受給者番号, 7 digits.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day.</param>
public sealed record MedicalAid(string PublicExpenseNumber, string BeneficiaryNumber, LocalDate ValidFrom, LocalDate ValidTo)
{
    /// <summary>Whether the municipality takes part in the PMH; of one that does not nothing comes (ELIG-5, facts/eligibility.md 5.7).</summary>
    public bool BodyHasJoined { get; init; } = true;

    /// <summary>True from the first day to the last.</summary>
    public bool IsInForceOn(LocalDate day) => ValidFrom <= day && day <= ValidTo;

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(MedicalAid);
}
