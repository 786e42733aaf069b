namespace Conformance.ReaderSimulator;

/// <summary>The screens outside a session: before a card is read and after the session is over.</summary>
internal static class DeskScreens
{
    /// <summary>The name is null on every good reader: nothing of the last patient shows (RDR-9).</summary>
    public static Screen Idle(string? kana) => new(
        ScreenIds.Idle,
        new("マイナンバーカードを置いてください", "Place your My Number card"),
        [new("ケースから出して置いてください", "Take it out of its sleeve")],
        [])
    {
        KanaName = kana,
    };

    public static Screen TimedOut() => new(
        ScreenIds.TimedOut,
        new("時間切れです", "Time is up"),
        [new("カードを取って、はじめからやり直してください", "Take your card and start again")],
        []);

    public static Screen TakeCard() => new(
        ScreenIds.TakeCard,
        new("カードをお取りください", "Take your card"),
        [],
        []);

    public static Screen Refused(Decider decidedBy, ScreenMessage? message) => new(
        ScreenIds.Refused,
        new("資格を確認できませんでした", "Eligibility could not be confirmed"),
        [new("カードを取って、窓口へお申し出ください", "Take your card and ask at the desk")],
        [])
    {
        DecidedBy = decidedBy,
        Message = message,
    };

    public static Screen CardError(ScreenMessage message) => new(
        ScreenIds.CardError,
        new("カードを読み取れません", "The card cannot be read"),
        [new("カードを取って、置き直してください", "Take the card and place it again")],
        [])
    {
        Message = message,
    };

    public static Screen OutOfOrder() => new(
        ScreenIds.OutOfOrder,
        new("ただいま使えません", "Out of order"),
        [new("職員が再起動します", "Staff will restart the reader")],
        []);
}
