namespace Conformance.ReaderSimulator;

/// <summary>Asks staff again when they refused, until they confirm (against RDR-8).</summary>
internal sealed class SightAskedAgain : ReaderDefect
{
    public override string Name => "sight-asked-again";

    internal override bool EndsAtStaffRefusal()
    {
        Inject();
        return false;
    }
}
