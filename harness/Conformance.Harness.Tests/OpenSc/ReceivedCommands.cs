using System.Globalization;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.OpenSc;

/// <summary>
/// Writes down what a card receives: header, lengths and status word of every command, and of SELECT what it names. Never the data of
/// another command: they may be a PIN.
/// </summary>
/// <param name="inner">The card.</param>
internal sealed class ReceivedCommands(IChip inner) : IChip
{
    private const byte Select = 0xA4;

    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];

    /// <summary>One line for each command, in order.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>Another answer to reset than the card's own; null for that.</summary>
    public string? OtherAtr { get; init; }

    /// <summary>A mistake: commands whose hexadecimal begins like this are answered with <see cref="WrongAnswer"/>.</summary>
    public string? WrongFor { get; init; }

    /// <summary>Two bytes in hexadecimal.</summary>
    public string WrongAnswer { get; init; } = "9000";

    public ReadOnlyMemory<byte> Atr => OtherAtr is null ? inner.Atr : Convert.FromHexString(OtherAtr);

    public bool IsPowered => inner.IsPowered;

    public void PowerOn() => inner.PowerOn();

    public void PowerOff() => inner.PowerOff();

    public void Reset() => inner.Reset();

    public ChipReaction React(ReadOnlySpan<byte> command, Span<byte> answer)
    {
        var reaction = inner.React(command, answer);
        if (WrongFor is not null && Convert.ToHexString(command).StartsWith(WrongFor, StringComparison.Ordinal))
        {
            Convert.FromHexString(WrongAnswer).CopyTo(answer);
            reaction = ChipReaction.Answered(2);
        }

        var line = Line(command, answer[(reaction.Length - 2)..reaction.Length]);
        lock (_gate)
        {
            _lines.Add(line);
        }

        return reaction;
    }

    private static string Line(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> status)
    {
        if (!CommandView.TryParse(bytes, out var command, out var error))
        {
            return $"{Convert.ToHexString(bytes[..Math.Min(4, bytes.Length)])} ({error}) -> {Convert.ToHexString(status)}";
        }

        var lengths = command.Data.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $" Lc={command.Data.Length}") : "";
        lengths += command.Expected is { } expected ? string.Create(CultureInfo.InvariantCulture, $" Le={expected}") : "";
        var named = command.Ins == Select && command.Data.Length > 0 ? $" {Convert.ToHexString(command.Data)}" : "";
        return $"{Convert.ToHexString(bytes[..4])}{lengths}{named} -> {Convert.ToHexString(status)}";
    }
}
