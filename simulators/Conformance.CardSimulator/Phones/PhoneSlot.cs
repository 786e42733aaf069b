using Conformance.SmartCard.Phones;

namespace Conformance.CardSimulator.Phones;

/// <summary>A simulated phone reader and what lies on it.</summary>
public sealed class PhoneSlot : IPhoneReader
{
    private SimulatedPhone? _phone;
    private bool _leavesEarly;

    /// <inheritdoc/>
    public bool IsOccupied { get; private set; }

    /// <summary>A phone is held there.</summary>
    /// <param name="phone">The phone.</param>
    /// <param name="leavesEarly">True when it is taken away before it can answer.</param>
    public void Hold(SimulatedPhone phone, bool leavesEarly = false) => (_phone, _leavesEarly, IsOccupied) = (phone, leavesEarly, true);

    /// <summary>A card is laid there, which is no phone.</summary>
    public void HoldCard() => (_phone, _leavesEarly, IsOccupied) = (null, false, true);

    /// <summary>Nothing lies there any more.</summary>
    public void Clear() => (_phone, _leavesEarly, IsOccupied) = (null, false, false);

    /// <inheritdoc/>
    public PhoneReply Prove(PhoneKind kind, ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> pin)
    {
        if (_leavesEarly)
        {
            Clear();
        }

        return !IsOccupied ? new PhoneReply.Gone()
            : _phone is null ? new PhoneReply.NotAPhone()
            : _phone.Prove(kind, challenge, pin);
    }
}
