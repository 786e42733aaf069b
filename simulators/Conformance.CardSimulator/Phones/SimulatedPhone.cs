using System.Security.Cryptography;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.Phones;

namespace Conformance.CardSimulator.Phones;

/// <summary>
/// A phone with an authentication certificate of its own, at the level of what a face reader gets of it: the wire is not public
/// (<see cref="IPhoneReader"/>). How many misses lock its PIN is not public either; three, as on the card, is our choice.
/// </summary>
/// <param name="kind">iPhone or Android.</param>
/// <param name="certificate">The phone's own certificate, DER.</param>
/// <param name="key">Its private key.</param>
/// <param name="pin">The PIN of an Android phone; null for an iPhone.</param>
/// <param name="triesLeft">0 to 3; null for all.</param>
public sealed class SimulatedPhone(PhoneKind kind, ReadOnlyMemory<byte> certificate, RSAParameters key, Pin? pin, int? triesLeft)
{
    /// <summary>Misses in a row that lock the PIN.</summary>
    public const int Tries = 3;

    private int _triesLeft = triesLeft ?? Tries;

    /// <summary>True once the holder has used Face ID or Touch ID on an iPhone; good for one answer.</summary>
    public bool IsHolderKnown { get; set; }

    internal PhoneReply Prove(PhoneKind wanted, ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> entered) =>
        wanted != kind ? new PhoneReply.OtherKind()
        : kind == PhoneKind.IPhone ? ProveByItself(challenge)
        : ProveByPin(challenge, entered);

    private PhoneReply ProveByItself(ReadOnlySpan<byte> challenge)
    {
        if (!IsHolderKnown)
        {
            return new PhoneReply.NotProven();
        }

        IsHolderKnown = false;
        return Sign(challenge);
    }

    private PhoneReply ProveByPin(ReadOnlySpan<byte> challenge, ReadOnlySpan<byte> entered)
    {
        if (_triesLeft == 0)
        {
            return new PhoneReply.PinLocked();
        }

        if (entered.IsEmpty || pin is null)
        {
            return new PhoneReply.NotProven();
        }

        if (!CryptographicOperations.FixedTimeEquals(entered, pin.Bytes))
        {
            return --_triesLeft == 0 ? new PhoneReply.PinLocked() : new PhoneReply.WrongPin(_triesLeft);
        }

        _triesLeft = Tries;
        return Sign(challenge);
    }

    private PhoneReply.Proven Sign(ReadOnlySpan<byte> challenge)
    {
        using var rsa = RSA.Create(key);
        return new(certificate, rsa.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }
}
