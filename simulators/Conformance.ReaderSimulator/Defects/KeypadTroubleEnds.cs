namespace Conformance.ReaderSimulator;

/// <summary>Ends the session when the PIN cannot be entered (against RDR-8).</summary>
internal sealed class KeypadTroubleEnds : ReaderDefect
{
    public override string Name => "keypad-trouble-ends";

    internal override bool GoesOnWithoutKeypad()
    {
        Inject();
        return false;
    }
}
