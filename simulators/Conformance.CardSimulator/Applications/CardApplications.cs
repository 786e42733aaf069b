namespace Conformance.CardSimulator.Applications;

/// <summary>The applications of one card; null for one that it does not have.</summary>
internal sealed record CardApplications(
    IssuerSecurityDomain PowerOn,
    JpkiApplication Jpki,
    InputSupportApplication? InputSupport,
    CardFaceApplication? CardFace,
    ResidentApplication? Resident,
    CommonApplication? Common,
    CardReferences References)
{
    /// <summary>Those that the card has, the one that is current after power-on first.</summary>
    public IReadOnlyList<CardApplication> All { get; } =
        [.. new CardApplication?[] { PowerOn, Jpki, InputSupport, CardFace, Resident, Common }.OfType<CardApplication>()];
}
