namespace Conformance.ReaderSimulator;

/// <summary>Asks for the face once the phone has proven its holder (against facts/eligibility.md 5.5).</summary>
internal sealed class FaceDemandedOfPhone : ReaderDefect
{
    public override string Name => "face-demanded-of-phone";

    internal override bool DemandsFace()
    {
        Inject();
        return true;
    }
}
