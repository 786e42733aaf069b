namespace Conformance.Authority;

/// <summary>Tells of a certificate for specific diseases to a desk whose patient refused everything (against CONS-2, facts/eligibility.md 5.3).</summary>
internal sealed class SpecificDiseaseWithoutConsent : TextDefect
{
    /// <inheritdoc/>
    public override string Name => "specific-disease-without-consent";

    /// <inheritdoc/>
    private protected override string Alter(string right) => right.Contains("ConsFlg>1<", StringComparison.Ordinal)
        ? right
        : right.Replace("</InsurerName>", "</InsurerName><SpecificDiseasesDiseaseCategory>1</SpecificDiseasesDiseaseCategory>", StringComparison.Ordinal);
}
