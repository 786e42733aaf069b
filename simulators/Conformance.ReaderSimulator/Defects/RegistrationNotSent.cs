namespace Conformance.ReaderSimulator;

/// <summary>Says that the registration is under way, and asks the centre for none (against RDR-10).</summary>
internal sealed class RegistrationNotSent : ReaderDefect
{
    public override string Name => "registration-not-sent";

    internal override bool SendsRegistration()
    {
        Inject();
        return false;
    }
}
