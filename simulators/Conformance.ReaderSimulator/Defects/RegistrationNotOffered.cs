namespace Conformance.ReaderSimulator;

/// <summary>Turns an unregistered card away and does not offer the registration (against RDR-10).</summary>
internal sealed class RegistrationNotOffered : ReaderDefect
{
    public override string Name => "registration-not-offered";

    internal override bool OffersRegistration()
    {
        Inject();
        return false;
    }
}
