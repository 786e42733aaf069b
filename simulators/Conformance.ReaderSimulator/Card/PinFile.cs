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

    /// <summary>Asks the card; spends no try.</summary>
    public static bool IsLocked(Session session) =>
        session.Card!.SelectFile(CardChannel.Pin).IsSuccess && MeansLocked(session.Card.QueryPin());
}
