using System.Globalization;

namespace Conformance.SmartCard.Transcripts;

/// <summary>
/// Puts outlined exchanges into entries of a transcript, each by what came before it. Data fields nobody kept, so that nothing has to be
/// masked. That the card lost power is not in an outline: until the next SELECT the place is then the one before.
/// </summary>
public sealed class OutlineDecoder
{
    private const int HeaderDigits = 8;

    private readonly CardPosition _position = new();

    /// <summary>Another card, or the same one again.</summary>
    public void Restart() => _position.Restart();

    /// <summary>The entry of an exchange; one that nobody can read is no command, and stands there as it is.</summary>
    /// <param name="at">When it was.</param>
    /// <param name="exchange">The exchange.</param>
    public TranscriptEntry.Exchange Of(DateTimeOffset at, OutlinedExchange exchange)
    {
        var status = Status(exchange.Status);
        var meaning = Meaning(exchange, status);
        return new(
            at,
            new(exchange.Header, exchange.Name, exchange.Length, exchange.Expected, null, meaning),
            exchange.Status is { } said ? new(null, exchange.AnswerLength, null, said, status is { } known ? StatusText.Of(known) : "") : null,
            exchange.Status is null ? new(exchange.Fault ?? TransportFaultKind.Other, 0) : null);
    }

    private CommandMeaning Meaning(OutlinedExchange exchange, StatusWord? status)
    {
        if (exchange.Header.Length != HeaderDigits || Bytes(exchange.Header) is not [var cla, var ins, var p1, var p2] || Bytes(exchange.Name ?? "") is not { } name)
        {
            _position.Lose();
            return new("(not a command)");
        }

        // Whether there were data decides what a command is; which ones, of a SELECT alone.
        ReadOnlySpan<byte> data = name is [] && exchange.Length > 0 && ins != Instruction.Select ? [0] : name;
        var command = new CommandView(cla, ins, p1, p2, data, exchange.Expected);
        var meaning = CommandDecoder.Decode(command, _position);
        if (status is { } answered && (name is not [] || exchange.Length == 0 || ins != Instruction.Select))
        {
            _position.Follow(command, answered);
        }
        else
        {
            // Whether the card carried it out, or what it selected, is not known.
            _position.Lose();
        }

        return meaning;
    }

    private static StatusWord? Status(string? text) => ushort.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? new(value) : null;

    private static byte[]? Bytes(string text)
    {
        var bytes = new byte[text.Length / 2];
        return Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : null;
    }
}
