using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>Where a session goes when the card or the slot fails; the session ends and is cleared in every case.</summary>
internal static class CardTrouble
{
    // Numbers and titles of the reader's own messages, facts/eligibility.md 4.3.
    private static readonly ScreenMessage NotRecognized = new("001", "マイナンバーカードの認識不可");
    private static readonly ScreenMessage OtherCard = new("002", "マイナンバーカード以外");

    public static Transition Failed(Session session, CardReply reply) => reply.Fault is { } fault
        ? Failed(session, fault)
        : Unreadable(session, $"the card answered {reply.Status} where it must not");

    public static Transition Failed(Session session, TransportFault fault)
    {
        var desk = session.Desk;
        if (fault.Kind is TransportFaultKind.ReaderUnavailable or TransportFaultKind.ServiceUnavailable)
        {
            return new(new OutOfOrderState(desk), $"the slot failed: {fault.Kind}", "RDR-13", SessionEnding.CardError);
        }

        return desk.Parts.Slot.IsCardPresent
            ? Unreadable(session, $"the card does not answer: {fault.Kind}")
            : new(new IdleState(desk), "the card is gone", "RDR-9", SessionEnding.CardPulled);
    }

    public static Transition NotMyNumberCard(Session session, CardReply reply) => new(
        new CardErrorState(session.Desk, OtherCard),
        $"no JPKI application: {reply.Status}",
        "facts/eligibility.md 4.3",
        SessionEnding.CardError);

    private static Transition Unreadable(Session session, string reason) =>
        new(session.Desk.Defect.TellsUnreadableCard() ? new CardErrorState(session.Desk, NotRecognized) : new IdleState(session.Desk), reason, "facts/eligibility.md 4.3", SessionEnding.CardError);
}
