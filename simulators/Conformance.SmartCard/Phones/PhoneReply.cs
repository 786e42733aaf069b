namespace Conformance.SmartCard.Phones;

/// <summary>What a face reader gets of whatever lies on the phone reader.</summary>
public abstract record PhoneReply
{
    private PhoneReply()
    {
    }

    /// <summary>The phone knows its holder: its certificate (DER), and the signature over the challenge by that certificate's key, RSASSA-PKCS1-v1_5 with SHA-256.</summary>
    public sealed record Proven(ReadOnlyMemory<byte> Certificate, ReadOnlyMemory<byte> Signature) : PhoneReply
    {
        /// <summary>Neither: both point to a person.</summary>
        public override string ToString() => "proven";
    }

    /// <summary>Nobody has proven to the phone to be its holder.</summary>
    public sealed record NotProven : PhoneReply;

    /// <summary>The digits are not the PIN.</summary>
    /// <param name="TriesLeft">1 or more.</param>
    public sealed record WrongPin(int TriesLeft) : PhoneReply;

    /// <summary>No try is left, and the digits were not looked at.</summary>
    public sealed record PinLocked : PhoneReply;

    /// <summary>A phone of another kind than the chosen one.</summary>
    public sealed record OtherKind : PhoneReply;

    /// <summary>No phone, but for instance a card.</summary>
    public sealed record NotAPhone : PhoneReply;

    /// <summary>Taken away before it had answered.</summary>
    public sealed record Gone : PhoneReply;

    /// <summary>The phone reader itself does not work.</summary>
    public sealed record Failed(TransportFault Fault) : PhoneReply;
}
