namespace Conformance.ReaderSimulator;

/// <summary>Goes on waiting when a card lies otherwise than the model takes it, and says nothing (against facts/eligibility.md 4.3, 5.2).</summary>
internal sealed class WrongWayUnnoticed : ReaderDefect
{
    public override string Name => "wrong-way-unnoticed";

    internal override bool NoticesWrongWay()
    {
        Inject();
        return false;
    }
}
