using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>The insurance that a person went over to (ELIG-1); the numbers are invented.</summary>
/// <param name="InsurerName">保険者名称.</param>
/// <param name="Since">Its first day, which is the first day without the one before.</param>
public sealed record NewInsurance(string InsurerName, LocalDate Since)
{
    internal InsuredRecord Following(InsuredRecord earlier) => earlier with
    {
        InsurerNumber = "06990025",
        InsuredCardSymbol = "９９",
        InsuredIdentificationNumber = "８８７７",
        InsurerName = InsurerName,
        QualificationDate = Since,
        DisqualificationDate = null,
    };
}
