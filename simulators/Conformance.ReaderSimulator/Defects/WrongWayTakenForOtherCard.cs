namespace Conformance.ReaderSimulator;

/// <summary>Says of a card that lies the wrong way that it is no My Number Card (against facts/eligibility.md 4.3).</summary>
internal sealed class WrongWayTakenForOtherCard : ReaderDefect
{
    public override string Name => "wrong-way-taken-for-other-card";

    internal override bool TellsWrongWay()
    {
        Inject();
        return false;
    }
}
