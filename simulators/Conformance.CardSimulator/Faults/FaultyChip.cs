using Conformance.SmartCard;

namespace Conformance.CardSimulator.Faults;

/// <summary>
/// A card with which something goes wrong according to a plan, in a simulated slot as behind vpcd. The chip itself makes no mistake: what
/// it was told, it does. Safe for use by several threads.
/// </summary>
/// <param name="card">The card.</param>
/// <param name="plan">What goes wrong.</param>
/// <param name="other">The card that takes its place; null where the plan has no such fault.</param>
/// <param name="happened">Told of each fault when it happens first, before anybody sees what comes of it; null where nobody asks.</param>
public sealed class FaultyChip(MyNumberCard card, FaultPlan plan, MyNumberCard? other = null, Action<PlannedFault>? happened = null) : IChip, IPinlessKeyUse
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(plan.Seed);
    private readonly HashSet<PlannedFault> _acted = [];
    private MyNumberCard _card = card;
    private int _commands;
    private int _verifications;
    private bool _isMute;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => Current.Atr;

    /// <inheritdoc/>
    public bool IsPowered => Current.IsPowered;

    /// <summary>The faults that have happened so far.</summary>
    public IReadOnlyCollection<PlannedFault> Acted
    {
        get
        {
            lock (_gate)
            {
                return [.. _acted];
            }
        }
    }

    /// <summary>Reaches whichever card lies there now.</summary>
    public void Permit() => Current.PinlessKeyUse.Permit();

    /// <inheritdoc/>
    public void PowerOn()
    {
        lock (_gate)
        {
            _isMute = false;
            _card.PowerOn();
        }
    }

    /// <inheritdoc/>
    public void PowerOff()
    {
        lock (_gate)
        {
            _card.PowerOff();
        }
    }

    /// <inheritdoc/>
    public void Reset() => PowerOn();

    /// <inheritdoc/>
    public ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer)
    {
        lock (_gate)
        {
            _commands++;
            var presents = CommandView.TryParse(command, out var view, out _) && view is { Ins: Instruction.Verify, Data.Length: > 0 };
            _verifications += presents ? 1 : 0;
            if (_isMute)
            {
                return ChipReaction.Silent(ChipSilence.Mute);
            }

            var due = plan.Faults.FirstOrDefault(fault => IsDue(fault, presents));
            return Late(Happen(due, command, answer));
        }
    }

    private MyNumberCard Current
    {
        get
        {
            lock (_gate)
            {
                return _card;
            }
        }
    }

    private bool IsDue(PlannedFault fault, bool presents) => fault switch
    {
        PlannedFault.Slow => false,
        PlannedFault.PowerLoss => presents && fault.At == _verifications,
        _ => fault.At == _commands,
    };

    private void Note(PlannedFault fault)
    {
        if (_acted.Add(fault))
        {
            happened?.Invoke(fault);
        }
    }

    private ChipReaction Happen(PlannedFault? due, ReadOnlySpan<byte> command, Span<byte> answer)
    {
        if (due is not null)
        {
            Note(due);
        }

        switch (due)
        {
            case PlannedFault.Pulled:
                _card.PowerOff();
                return ChipReaction.Silent(ChipSilence.Pulled);
            case PlannedFault.Swapped swapped:
                _card.PowerOff();
                _card = other ?? throw new InvalidOperationException($"The plan puts the card of {swapped.With} in, and there is none.");
                return ChipReaction.Silent(ChipSilence.Swapped);
            case PlannedFault.Mute:
                _isMute = true;
                return ChipReaction.Silent(ChipSilence.Mute);
            case PlannedFault.PowerLoss:
                _card.LosePowerInVerify(command, answer);
                _isMute = true;
                return ChipReaction.Silent(ChipSilence.Mute);
            case PlannedFault.Reset:
                _card.Reset();
                break;
        }

        return Spoil(due, _card.Process(command, answer), answer);
    }

    private ChipReaction Spoil(PlannedFault? due, int length, Span<byte> answer)
    {
        switch (due)
        {
            case PlannedFault.WrongStatus(_, var status):
                Convert.FromHexString(status).CopyTo(answer[(length - 2)..]);
                break;
            case PlannedFault.BitError:
                answer[_random.Next(length > 2 ? length - 2 : length)] ^= (byte)(1 << _random.Next(8));
                break;
            case PlannedFault.WrongLength(_, var by):
                return ChipReaction.Answered(Resized(length, by, answer));
            case PlannedFault.WaitingTimeExtension(_, var times, var milliseconds):
                return ChipReaction.Answered(length) with { Delay = times * TimeSpan.FromMilliseconds(milliseconds) };
        }

        return ChipReaction.Answered(length);
    }

    // The trailer stays what it was.
    private int Resized(int length, int by, Span<byte> answer)
    {
        var data = length - 2;
        var (sw1, sw2) = (answer[data], answer[data + 1]);
        var resized = Math.Clamp(data + by, 0, answer.Length - 2);
        if (resized > data)
        {
            _random.NextBytes(answer[data..resized]);
        }

        (answer[resized], answer[resized + 1]) = (sw1, sw2);
        return resized + 2;
    }

    private ChipReaction Late(ChipReaction reaction)
    {
        foreach (var slow in plan.Faults.OfType<PlannedFault.Slow>().Where(slow => _commands >= slow.At))
        {
            Note(slow);
            reaction = reaction with { Delay = reaction.Delay + TimeSpan.FromMilliseconds(slow.Milliseconds) };
        }

        return reaction;
    }
}
