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
        : Unreadable(session, reply.Status.ToString());

    public static Transition Failed(Session session, TransportFault fault)
    {
        var desk = session.Desk;
        if (fault.Kind is TransportFaultKind.ReaderUnavailable or TransportFaultKind.ServiceUnavailable)
        {
            return new(new OutOfOrderState(desk), Cause.SlotFailed) { Detail = fault.Kind.ToString() };
        }

        return desk.Parts.Slot.IsCardPresent
            ? Unreadable(session, fault.Kind.ToString())
            : new(desk.Start(), Cause.CardGone);
    }

    public static Transition NotMyNumberCard(Session session, CardReply reply) =>
        new(new CardErrorState(session.Desk, session.Desk.Defect.TellsOtherCard() ? OtherCard : NotRecognized), Cause.NotMyNumberCard) { Detail = reply.Status.ToString() };

    /// <summary>How the card lies keeps it from being read; null when it can be.</summary>
    public static Transition? Misplaced(Session session) => session.Desk.Surroundings.CardLies switch
    {
        CardLying.WrongWay when !session.Desk.Defect.TellsWrongWay() => new(new CardErrorState(session.Desk, OtherCard), Cause.CardUnreadable) { Detail = "wrong way" },
        CardLying.WrongWay when !session.Desk.Defect.NoticesWrongWay() => new(session.Desk.Start(), Cause.CardUnreadable) { Detail = "wrong way" },
        CardLying.WrongWay => Unreadable(session, "wrong way"),
        CardLying.OnAnother when session.Desk.Defect.RefusesTwoCards() => Unreadable(session, "two cards"),
        _ => null,
    };

    private static Transition Unreadable(Session session, string detail) =>
        new(session.Desk.Defect.TellsUnreadableCard() ? new CardErrorState(session.Desk, NotRecognized) : session.Desk.Start(), Cause.CardUnreadable) { Detail = detail };
}
