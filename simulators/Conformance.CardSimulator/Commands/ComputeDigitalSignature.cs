using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// COMPUTE DIGITAL SIGNATURE with P1=00: the bytes are signed as given, under PKCS#1 v1.5 padding (facts/card.md 2.3). The forms
/// where the card hashes (P1=01 to 05) are used by no reader software known to us and are refused with 6A86.
/// </summary>
internal sealed class ComputeDigitalSignature : CommandHandler
{
    public override ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1 != 0)
        {
            return Refuse(StatusWord.WrongParameters);
        }

        if (FileReference.Resolve<PrivateKeyFile>(command.P2, session, out var refusal) is not { } file)
        {
            return Refuse(refusal);
        }

        if (!file.Use.IsSatisfiedBy(session.Security))
        {
            return Refuse(StatusWord.SecurityStatusNotSatisfied);
        }

        var key = file.Key;
        if (command.Data.Length == 0 || command.Data.Length > key.LongestInput || !(command.Expected >= key.SignatureLength))
        {
            return Refuse(StatusWord.WrongLength);
        }

        return new(key.Sign(command.Data.Span), StatusWord.Success);
    }
}
