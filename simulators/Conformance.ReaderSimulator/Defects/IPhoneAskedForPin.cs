using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Asks an iPhone's holder for a PIN (against facts/eligibility.md 5.5).</summary>
internal sealed class IPhoneAskedForPin : ReaderDefect
{
    public override string Name => "iphone-asked-for-pin";

    internal override bool AsksPhonePin(PhoneKind kind)
    {
        if (kind == PhoneKind.IPhone)
        {
            Inject();
        }

        return true;
    }
}
