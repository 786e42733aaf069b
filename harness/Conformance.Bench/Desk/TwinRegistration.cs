using Conformance.Verification;

namespace Conformance.Bench.Desk;

/// <summary>A twin of the first patient: insured under the same numbers and born on the same day, told apart by the branch number alone (facts/eligibility.md 4.1).</summary>
/// <param name="Persona">Who it is.</param>
/// <param name="Branch">枝番.</param>
public sealed record TwinRegistration(string Persona, string Branch)
{
    internal InsuredRecord With(InsuredRecord other, RegisterReply patient) => patient is not RegisterReply.Found { Record: var first } ? other : other with
    {
        InsurerNumber = first.InsurerNumber,
        InsuredCardSymbol = first.InsuredCardSymbol,
        InsuredIdentificationNumber = first.InsuredIdentificationNumber,
        InsuredBranchNumber = Branch,
        Birthdate = first.Birthdate,
    };
}
