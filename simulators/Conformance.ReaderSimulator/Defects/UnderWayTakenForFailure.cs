namespace Conformance.ReaderSimulator;

/// <summary>Takes a registration that is not complete for a failure (against REG-3).</summary>
internal sealed class UnderWayTakenForFailure : ReaderDefect
{
    public override string Name => "under-way-taken-for-failure";

    internal override bool TellsUnderWay()
    {
        Inject();
        return false;
    }
}
