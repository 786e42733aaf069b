using System.Security.Cryptography;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Keys;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// COMPUTE DIGITAL SIGNATURE (facts/card.md 2.3): six forms, with the current EF, a key by short id, or the key that the application
/// has for P2=00. An unsuitable length is "6985 or 6700" there; the choice is 6985 for a hash that is none, 6700 for the others.
/// </summary>
internal sealed class ComputeDigitalSignature(Random random) : CommandHandler
{
    private const byte DefaultKey = 0x00;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.P1 > (byte)SignatureForm.MessagePss)
        {
            return StatusWord.WrongParameters;
        }

        if (Key(command.P2, session, out var refusal) is not { } file)
        {
            return refusal;
        }

        if (!file.Use.IsSatisfiedBy(session.Security))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        // What the key of INTERNAL AUTHENTICATE answers here is not published; 6985 is a choice.
        if (file.Purpose != KeyPurpose.Signature)
        {
            return StatusWord.ConditionsNotSatisfied;
        }

        var form = (SignatureForm)command.P1;
        if (LengthRefusal(command, form, file.Key) is { } wrong)
        {
            return wrong;
        }

        Sign(file.Key, form, command.Data, response.Reserve(file.Key.SignatureLength));
        return StatusWord.Success;
    }

    /// <summary>JPKI has two keys and none by default; 6A86 there is a choice.</summary>
    private static PrivateKeyFile? Key(byte p2, CardSession session, out StatusWord refusal)
    {
        if (p2 != DefaultKey)
        {
            return FileReference.Resolve<PrivateKeyFile>(p2, session, out refusal);
        }

        refusal = StatusWord.WrongParameters;
        return session.Application.DefaultKey;
    }

    private static StatusWord? LengthRefusal(in CommandView command, SignatureForm form, RsaPrivateKey key)
    {
        if (command.Data.Length == 0 || !(command.Expected >= key.SignatureLength))
        {
            return StatusWord.WrongLength;
        }

        return form switch
        {
            SignatureForm.AsGiven => command.Data.Length > key.LongestInput ? StatusWord.WrongLength : null,
            SignatureForm.Hash or SignatureForm.HashPss =>
                command.Data.Length != SHA256.HashSizeInBytes ? StatusWord.ConditionsNotSatisfied : null,
            _ => null,
        };
    }

    private void Sign(RsaPrivateKey key, SignatureForm form, ReadOnlySpan<byte> data, Span<byte> signature)
    {
        if (form == SignatureForm.AsGiven)
        {
            key.Sign(data, signature);
            return;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        if (form is SignatureForm.Hash or SignatureForm.HashPss)
        {
            data.CopyTo(hash);
        }
        else
        {
            SHA256.HashData(data, hash);
        }

        SignHash(key, form, hash, signature);
    }

    /// <summary>The salt of PSS is as long as the hash: usual, and not published for this card.</summary>
    private void SignHash(RsaPrivateKey key, SignatureForm form, ReadOnlySpan<byte> hash, Span<byte> signature)
    {
        switch (form)
        {
            case SignatureForm.MessageBareHash:
                key.Sign(hash, signature);
                break;
            case SignatureForm.Hash or SignatureForm.Message:
                Sha256DigestInfo.Sign(key, hash, signature);
                break;
            default:
                Span<byte> salt = stackalloc byte[SHA256.HashSizeInBytes];
                random.NextBytes(salt);
                key.SignPss(hash, salt, signature);
                break;
        }
    }
}
