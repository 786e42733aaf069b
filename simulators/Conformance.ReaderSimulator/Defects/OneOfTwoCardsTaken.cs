namespace Conformance.ReaderSimulator;

/// <summary>Takes one of two cards that lie on it at once (against facts/eligibility.md 4.3).</summary>
internal sealed class OneOfTwoCardsTaken : ReaderDefect
{
    public override string Name => "one-of-two-cards-taken";

    internal override bool RefusesTwoCards()
    {
        Inject();
        return false;
    }
}
