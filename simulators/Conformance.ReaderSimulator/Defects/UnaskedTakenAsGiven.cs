namespace Conformance.ReaderSimulator;

/// <summary>Takes an item that the terminal does not ask for agreed to (against CONS-2).</summary>
internal sealed class UnaskedTakenAsGiven : ReaderDefect
{
    public override string Name => "unasked-taken-as-given";

    internal override bool TakesUnaskedAsGiven()
    {
        Inject();
        return true;
    }
}
