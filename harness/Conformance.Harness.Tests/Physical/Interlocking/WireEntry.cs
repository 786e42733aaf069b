using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>One command that reached a card: what lies below the interlock.</summary>
/// <param name="Card">Which card, by the name that the test gave it.</param>
/// <param name="Command">The command.</param>
/// <param name="Answer">The card's answer; null for none.</param>
/// <param name="Hold">Which time it was that other programs were kept away; 0 while they were not.</param>
/// <param name="TriesBefore">What the card had left, by its own memory.</param>
internal sealed record WireEntry(string Card, CommandApdu Command, ResponseApdu? Answer, int Hold, int? TriesBefore)
{
    public bool IsHeld => Hold > 0;

    /// <summary>VERIFY with data, whatever its class.</summary>
    public bool IsPresentation => Command is { Ins: 0x20, Data.Length: > 0 };

    public override string ToString() => $"{Card}: {Command}{(IsHeld ? " held" : "")}";
}
