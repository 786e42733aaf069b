namespace Conformance.ReaderSimulator;

/// <summary>The screens that tell what came of it.</summary>
internal static class ResultScreens
{
    public static Screen Reminder(ScreenMessage? notice) => new(
        ScreenIds.NoticeReminder,
        new("電子証明書の有効期限が近づいています", "Your certificate will expire soon"),
        [new("お住まいの市区町村で更新してください", "Renew it at your municipality")],
        ButtonTexts.Buttons(ButtonIds.Next, ButtonIds.Cancel))
    {
        Message = notice,
    };

    public static Screen Grace(ScreenMessage? notice) => new(
        ScreenIds.NoticeGrace,
        new("電子証明書の有効期限が切れています", "Your certificate has expired"),
        [
            new("資格情報だけを提供します", "Only your eligibility is provided"),
            new("お住まいの市区町村で更新してください", "Renew it at your municipality"),
        ],
        ButtonTexts.Buttons(ButtonIds.Next, ButtonIds.Cancel))
    {
        Message = notice,
    };

    public static Screen Finished(string? kana) => new(
        ScreenIds.Finished,
        new("受付が終わりました", "Reception is complete"),
        [new("カードをお取りください", "Take your card")],
        [])
    {
        KanaName = kana,
    };
}
