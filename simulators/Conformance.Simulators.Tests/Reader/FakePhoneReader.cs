using Conformance.SmartCard.Phones;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A phone reader that answers what it is told to.</summary>
internal sealed class FakePhoneReader : IPhoneReader
{
    public bool IsOccupied { get; set; }

    public PhoneReply Reply { get; set; } = new PhoneReply.Proven(new byte[] { 1 }, new byte[] { 2 });

    /// <summary>What it was asked: the kind and how many digits came along.</summary>
    public List<(PhoneKind Kind, int Digits)> Asked { get; } = [];

    public PhoneReply Prove(PhoneKind kind, ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> pin)
    {
        Asked.Add((kind, pin.Length));
        return Reply;
    }
}
