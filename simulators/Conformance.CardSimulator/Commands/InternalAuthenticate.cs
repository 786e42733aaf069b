using System.Security.Cryptography;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Keys;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// INTERNAL AUTHENTICATE: sha256WithRSAEncryption over the challenge by the key of 共通カードAP; the others refuse, those behind a PIN
/// with 6982, those of the two 券面 applications with 6985 (facts/card.md 2.1). After the PIN 6985 as well: a choice.
/// </summary>
internal sealed class InternalAuthenticate : CommandHandler
{
    private const int LongestChallenge = 255;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.P1 != 0)
        {
            return StatusWord.WrongParameters;
        }

        if (FileReference.Resolve<PrivateKeyFile>(command.P2, session, out var refusal) is not { } file)
        {
            return refusal;
        }

        if (!file.Use.IsSatisfiedBy(session.Security))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        if (file.Purpose != KeyPurpose.InternalAuthentication)
        {
            return StatusWord.ConditionsNotSatisfied;
        }

        if (command.Data.Length is 0 or > LongestChallenge || !(command.Expected >= file.Key.SignatureLength))
        {
            return StatusWord.WrongLength;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(command.Data, hash);
        Sha256DigestInfo.Sign(file.Key, hash, response.Reserve(file.Key.SignatureLength));
        return StatusWord.Success;
    }
}
