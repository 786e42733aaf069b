namespace Conformance.ReaderSimulator;

/// <summary>Asks for the card before consent and PIN on home visits (against VISIT-1).</summary>
internal sealed class VisitCardFirst : ReaderDefect
{
    public override string Name => "visit-card-first";

    internal override bool AsksVisitCardFirst()
    {
        Inject();
        return true;
    }
}
