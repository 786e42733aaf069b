using Conformance.CardSimulator.Files;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Commands;

/// <summary>
/// What CHANGE REFERENCE DATA and CHANGE KEY have in common: the old data were verified before, the new ones are sent alone
/// (facts/card.md 2.1). Not published, hence choices: 6982 without that VERIFY, 6985 for reference data that the command does not
/// change, 6700 and 6A80 for new data of a wrong length or form; what was verified stays so, and the counter is full.
/// </summary>
internal static class ReferenceChange
{
    public static StatusWord Execute(in CommandView command, CardSession session, ChangeCommand change)
    {
        if (command.Expected is not null)
        {
            return StatusWord.WrongLength;
        }

        if (FileReference.Resolve<ReferenceData>(command.P2, session, out var refusal) is not { } reference)
        {
            return refusal;
        }

        if (!session.Security.IsVerified(reference.Id))
        {
            return StatusWord.SecurityStatusNotSatisfied;
        }

        if (reference.Rule.Change != change)
        {
            return StatusWord.ConditionsNotSatisfied;
        }

        return Replace(reference, command.Data);
    }

    private static StatusWord Replace(ReferenceData reference, ReadOnlySpan<byte> data)
    {
        if (!reference.Rule.HasLength(data.Length))
        {
            return StatusWord.WrongLength;
        }

        if (!reference.Rule.HasCharacters(data))
        {
            return StatusWord.WrongData;
        }

        reference.Replace(data);
        return StatusWord.Success;
    }
}
