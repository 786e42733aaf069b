namespace Conformance.ReaderSimulator;

/// <summary>Asks for no PIN in online consultations (against VISIT-2).</summary>
internal sealed class OnlinePinNotAsked : ReaderDefect
{
    public override string Name => "online-pin-not-asked";

    internal override bool AsksPinOnline()
    {
        Inject();
        return false;
    }
}
