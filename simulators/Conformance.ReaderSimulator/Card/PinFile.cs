using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>What answers about the authentication PIN mean (facts/card.md 2.6).</summary>
internal static class PinFile
{
    // 6983 is ISO's word for what this card says with 6984.
    private static readonly StatusWord AuthenticationBlocked = new(0x6983);

    /// <summary>Blocked: no tries left, or the reference says so itself.</summary>
    public static bool MeansLocked(CardReply reply) =>
        reply.Fault is null
        && (reply.Status.TriesLeft == 0 || reply.Status == StatusWord.ReferenceBlocked || reply.Status == AuthenticationBlocked);

    /// <summary>Tries are left, or 9000: a card that remembers an earlier success (facts/card.md 6).</summary>
    public static bool MeansUsable(CardReply reply) => reply.IsSuccess || reply.Status.TriesLeft > 0;

    /// <summary>Selects the file and asks for the tries left; spends none. A refused selection is the answer, too.</summary>
    public static CardReply Ask(CardChannel card)
    {
        using var hold = card.Hold();
        var selected = card.SelectFile(CardChannel.Pin);
        return selected.IsSuccess ? card.QueryPin() : selected;
    }
}
