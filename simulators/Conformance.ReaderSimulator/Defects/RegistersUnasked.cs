namespace Conformance.ReaderSimulator;

/// <summary>Registers an unregistered card without asking its holder (against REG-1).</summary>
internal sealed class RegistersUnasked : ReaderDefect
{
    public override string Name => "registers-unasked";

    internal override bool AwaitsRegistrationWish()
    {
        Inject();
        return false;
    }
}
