using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>GET CHALLENGE: 1 to 256 random bytes; more is 6985 (facts/card.md 2.1).</summary>
internal sealed class GetChallenge(Random random) : CommandHandler
{
    private const int Longest = 256;

    public override ResponseApdu Execute(CommandApdu command, CardSession session)
    {
        if (command.P1P2 != 0)
        {
            return Refuse(StatusWord.WrongParameters);
        }

        if (command.Data.Length > 0 || command.Expected is not { } length)
        {
            return Refuse(StatusWord.WrongLength);
        }

        if (length > Longest)
        {
            return Refuse(StatusWord.ConditionsNotSatisfied);
        }

        var challenge = new byte[length];
        random.NextBytes(challenge);
        return new(challenge, StatusWord.Success);
    }
}
