namespace Conformance.ReaderSimulator;

/// <summary>Takes silence for consent (against CONS-2).</summary>
internal sealed class TimeoutTakenAsConsent : ReaderDefect
{
    public override string Name => "timeout-taken-as-consent";

    internal override bool ConsentWhenSilent()
    {
        Inject();
        return true;
    }
}
