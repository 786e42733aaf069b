using Conformance.Bench.Observation;
using Conformance.SmartCard.Phones;

namespace Conformance.Bench.Desk.Phones;

/// <summary>A phone reader whose every question is written to the log.</summary>
internal sealed class ObservedPhoneReader(IPhoneReader inner, Action<Observed> observe) : IPhoneReader
{
    public bool IsOccupied => inner.IsOccupied;

    public PhoneReply Prove(PhoneKind kind, ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> pin)
    {
        var reply = inner.Prove(kind, challenge, pin);
        observe(new PhoneAnswered(kind == PhoneKind.IPhone ? "iphone" : "android", !pin.IsEmpty, Word(reply)));
        return reply;
    }

    private static string Word(PhoneReply reply) => reply switch
    {
        PhoneReply.Proven => "proven",
        PhoneReply.NotProven => "not-proven",
        PhoneReply.WrongPin => "wrong-pin",
        PhoneReply.PinLocked => "pin-locked",
        PhoneReply.OtherKind => "other-kind",
        PhoneReply.NotAPhone => "not-a-phone",
        PhoneReply.Gone => "gone",
        _ => "failed",
    };
}
