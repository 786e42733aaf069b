namespace Conformance.ReaderSimulator;

/// <summary>Lets any entry prove identity where the card has no PIN to compare it with, and uses the key without one (against CARD-8).</summary>
internal sealed class MissingPinTakenAsProven : ReaderDefect
{
    public override string Name => "missing-pin-taken-as-proven";

    internal override bool TakesMissingPinAsProven()
    {
        Inject();
        return true;
    }
}
