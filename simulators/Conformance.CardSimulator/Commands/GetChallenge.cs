using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>GET CHALLENGE: 1 to 256 random bytes; more is 6985 (facts/card.md 2.1).</summary>
internal sealed class GetChallenge(Random random) : CommandHandler
{
    private const int Longest = 256;

    public override StatusWord Execute(in CommandView command, CardSession session, ref ResponseWriter response)
    {
        if (command.P1P2 != 0)
        {
            return StatusWord.WrongParameters;
        }

        if (command.Data.Length > 0 || command.Expected is not { } length)
        {
            return StatusWord.WrongLength;
        }

        if (length > Longest)
        {
            return StatusWord.ConditionsNotSatisfied;
        }

        random.NextBytes(response.Reserve(length));
        return StatusWord.Success;
    }
}
