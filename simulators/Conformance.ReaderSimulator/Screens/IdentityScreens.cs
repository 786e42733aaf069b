namespace Conformance.ReaderSimulator;

/// <summary>The screens on which identity is proved.</summary>
internal static class IdentityScreens
{
    private static readonly ScreenText CallStaff = new("お困りのときは窓口の職員をお呼びください", "Call staff at the desk if you need help");

    private static readonly ScreenText NoPin = new("暗証番号は使えません", "The PIN cannot be used");

    public static Screen Method(bool offersPin) => new(
        ScreenIds.Method,
        new("本人確認の方法を選んでください", "Choose how to prove your identity"),
        offersPin ? [CallStaff] : [NoPin, CallStaff],
        ButtonTexts.Buttons([ButtonIds.Face, .. PinButton(offersPin), ButtonIds.Cancel]));

    public static Screen Face(bool offersPin, bool again) => new(
        ScreenIds.Face,
        new("カメラを見てください", "Look into the camera"),
        again ? [new("確認できませんでした。もう一度見てください", "No match; look again")] : [],
        ButtonTexts.Buttons([.. PinButton(offersPin), ButtonIds.Cancel]));

    public static Screen FaceFailed(bool offersPin) => new(
        ScreenIds.FaceFailed,
        new("顔認証ができませんでした", "The face did not match"),
        [new("職員をお呼びください。目視で確認できます", "Call staff; they can check by sight")],
        ButtonTexts.Buttons([.. PinButton(offersPin), ButtonIds.Cancel]));

    public static Screen Pin(PinEntry entry, int? triesLeft) => new(
        ScreenIds.Pin,
        new("暗証番号（数字4桁）を入力してください", "Enter your 4-digit PIN"),
        triesLeft is { } tries ? [new($"暗証番号が違います。残り{tries}回", $"Wrong PIN. Tries left: {tries}")] : [],
        ButtonTexts.Buttons(entry.IsFull
            ? [ButtonIds.Ok, ButtonIds.Clear, ButtonIds.Face, ButtonIds.Cancel]
            : [ButtonIds.Clear, ButtonIds.Face, ButtonIds.Cancel]))
    {
        PadLayout = entry.Layout,
        FilledMarks = entry.Filled,
        TriesLeft = triesLeft,
    };

    public static Screen PinLocked() => new(
        ScreenIds.PinLocked,
        NoPin,
        [new("顔認証か、職員の目視確認をご利用ください", "Use your face, or ask staff to check by sight")],
        ButtonTexts.Buttons(ButtonIds.Face, ButtonIds.Cancel));

    public static Screen SightCheck() => new(
        ScreenIds.SightCheck,
        new("職員が確認しています", "Staff are checking"),
        [new("そのままお待ちください", "Please wait")],
        ButtonTexts.Buttons(ButtonIds.Cancel));

    private static IEnumerable<string> PinButton(bool offered) => offered ? [ButtonIds.Pin] : [];
}
