using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>What an inquiry by number is answered from.</summary>
/// <param name="Register">The register at that moment.</param>
/// <param name="Numbers">What was asked by.</param>
/// <param name="Day">資格確認日.</param>
internal sealed record NumberInquiryContext(InsuredRegister Register, InsuranceNumbers Numbers, LocalDate Day)
{
    /// <summary>Everybody whom the numbers fit.</summary>
    public IReadOnlyList<InsuredRecord> Found => Register.Search(Numbers, Day) ?? [];

    /// <summary>Nothing about any person.</summary>
    public override string ToString() => nameof(NumberInquiryContext);
}
