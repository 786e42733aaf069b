using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.SecureMessaging;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// SET SESSION KEY (80 AE 00 00) in 券面事項入力補助AP: 256 bytes under RSA-OAEP with the key of EF 0006, after the PIN; a ciphertext that
/// is no smaller than the modulus is 6F00 (facts/card.md 2.5). Choices: 照合番号B alone leaves 6982 as 照合番号A does, 6A86 for other
/// P1-P2, 6A80 for what does not decrypt to a seed. Other applications refuse in ways of their own.
/// </summary>
internal sealed class SetSessionKey : CommandHandler
{
    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (session.Application is not InputSupportApplication application)
        {
            return session.Application.SessionKeyRefusal;
        }

        if (command.P1P2 != 0)
        {
            return StatusWord.WrongParameters;
        }

        if (!application.SessionKeyDelivery.Use.IsSatisfiedBy(session.Security))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        if (command.Data.Length != application.SessionKeyDelivery.Length)
        {
            return StatusWord.WrongLength;
        }

        var status = application.SessionKeyDelivery.Receive(command.Data, out var key);
        if (key is not null)
        {
            session.Begin(new SecureSession(key));
        }

        return status;
    }
}
