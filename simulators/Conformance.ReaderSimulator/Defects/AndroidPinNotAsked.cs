using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Asks an Android phone's holder for no PIN (against facts/eligibility.md 5.5).</summary>
internal sealed class AndroidPinNotAsked : ReaderDefect
{
    public override string Name => "android-pin-not-asked";

    internal override bool AsksPhonePin(PhoneKind kind)
    {
        if (kind == PhoneKind.Android)
        {
            Inject();
        }

        return false;
    }
}
