namespace Conformance.ReaderSimulator;

/// <summary>Goes on from the sight check before staff have said anything (against RDR-8).</summary>
internal sealed class SightTakenForGranted : ReaderDefect
{
    public override string Name => "sight-taken-for-granted";

    internal override bool AwaitsStaffAtSight()
    {
        Inject();
        return false;
    }
}
