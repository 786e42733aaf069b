namespace Conformance.ReaderSimulator;

/// <summary>Goes on without a PIN in online consultations when the card takes none (against CARD-8).</summary>
internal sealed class OnlinePinlessTaken : ReaderDefect
{
    public override string Name => "online-pinless-taken";

    internal override bool RefusesWithoutPin()
    {
        Inject();
        return false;
    }
}
