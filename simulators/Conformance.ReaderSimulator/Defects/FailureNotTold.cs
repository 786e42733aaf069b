namespace Conformance.ReaderSimulator;

/// <summary>Says that reception is complete though the centre could not answer (against facts/eligibility.md 4.3).</summary>
internal sealed class FailureNotTold : ReaderDefect
{
    public override string Name => "failure-not-told";

    internal override bool TellsFailure()
    {
        Inject();
        return false;
    }
}
