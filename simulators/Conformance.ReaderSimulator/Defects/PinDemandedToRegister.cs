namespace Conformance.ReaderSimulator;

/// <summary>Registers nobody who did not enter the PIN (against CARD-8).</summary>
internal sealed class PinDemandedToRegister : ReaderDefect
{
    public override string Name => "pin-demanded-to-register";

    internal override bool DemandsPinToRegister(IdentityMethod method)
    {
        if (method == IdentityMethod.Pin)
        {
            return false;
        }

        Inject();
        return true;
    }
}
