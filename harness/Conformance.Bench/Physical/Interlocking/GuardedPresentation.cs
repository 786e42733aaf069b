using Conformance.Bench.Physical.Cards;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>One VERIFY with data, or one change of a secret, from permission to the card's answer.</summary>
internal sealed class GuardedPresentation(CommandApdu command, FileEntry reference, CardIdentity card, InterlockPolicy policy, InterlockRules rules)
{
    /// <summary>True where selecting the application again would undo what the command builds on.</summary>
    public bool MustKeepRights { get; init; }

    private string Place => $"{reference} of {reference.Application.English}";

    public Transmission Run(InterlockedChannel channel)
    {
        if (reference.IsIndividualNumber && !rules.MayTouchNumber(card))
        {
            return channel.Refuse(command, InterlockRule.IndividualNumber, "照合番号A, which is the individual number");
        }

        if (rules.FloorFor(policy, card) is not { } floor)
        {
            var rule = policy is { Arming: null, Sacrifice: null } ? InterlockRule.NotArmed : InterlockRule.OtherCard;
            return channel.Refuse(command, rule, $"a secret for {Place}");
        }

        using var hold = channel.Hold();
        return rules.IsAlone(channel.IsHeld)
            ? Reach(channel) ?? Ask(channel, floor) ?? channel.Send(command)
            : channel.Refuse(command, InterlockRule.NotExclusive, $"a secret for {Place}, and another program could act between question and answer");
    }

    /// <summary>Sees to it that the reference is the one that is believed to be current; null when it is.</summary>
    private Transmission? Reach(InterlockedChannel channel)
    {
        var position = channel.Position;
        var isByShortId = ShortFileIdentifier.Of(command.View) is not null;
        if (rules.IsCertain(position, isByShortId))
        {
            return null;
        }

        if (MustKeepRights)
        {
            return channel.Refuse(command, InterlockRule.TargetUnknown, $"a change of {Place}, which another program may have exchanged");
        }

        return Select(channel, Selection.Application(reference.Application.Aid.Span)) ?? (isByShortId ? null : Select(channel, Selection.File(reference.Id)));
    }

    private Transmission? Select(InterlockedChannel channel, CommandApdu selection) => channel.Send(selection) switch
    {
        Transmission.Answered({ Status.IsSuccess: true }) => null,
        Transmission.Answered(var response) => channel.Refuse(command, InterlockRule.TargetUnknown, $"a secret for {Place}, which cannot be selected: {response.Status}"),
        var failed => failed,
    };

    /// <summary>Null when the tries left allow it.</summary>
    private Transmission? Ask(InterlockedChannel channel, int floor)
    {
        // The same P2: the very reference that the command means.
        var asked = rules.AskTries(() => channel.Send(new(0x00, Instruction.Verify, 0x00, command.P2)));
        if (asked is not Transmission.Answered(var response))
        {
            return asked;
        }

        return response.Status.TriesLeft switch
        {
            null => channel.Refuse(command, InterlockRule.TriesUnknown, $"a secret for {Place}, which answered {response.Status} to the question for the tries left"),
            { } tries when !rules.Spares(tries, floor) => channel.Refuse(command, InterlockRule.Floor, $"a secret for {Place}: {tries} tries are left, and {floor} are to stay"),
            _ => null,
        };
    }
}
