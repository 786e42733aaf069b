namespace Conformance.ReaderSimulator;

/// <summary>The words of model B: other headlines and labels than model A's, with the same meaning.</summary>
internal static class ModelBWording
{
    public static ScreenWording Words { get; } = new(
        new Dictionary<string, ScreenText>
        {
            [ScreenIds.Idle] = new("カードをこちらに置いてください", "Put your card here"),
            [ScreenIds.Method] = new("ご本人の確認をします", "Let us see who you are"),
            [ScreenIds.Face] = new("枠の中にお顔を合わせてください", "Bring your face into the frame"),
            [ScreenIds.FaceFailed] = new("お顔を確認できませんでした", "Your face could not be recognised"),
            [ScreenIds.Pin] = new("4桁の暗証番号を押してください", "Key in your 4-digit PIN"),
            [ScreenIds.SightCheck] = new("窓口の職員がご本人を確認します", "Staff will see who you are"),
            [ScreenIds.ConsentSurgery] = new("手術の情報を医師等に見せてもよいですか", "May your surgery be shown to those who treat you?"),
            [ScreenIds.ConsentMedical] = new("診療とお薬の情報を医師等に見せてもよいですか", "May your treatment and medicines be shown to those who treat you?"),
            [ScreenIds.ConsentCheckups] = new("健診の結果を医師等に見せてもよいですか", "May your check-ups be shown to those who treat you?"),
            [ScreenIds.Finished] = new("受付しました", "You are checked in"),
            [ScreenIds.TakeCard] = new("以上です。カードをお取りください", "That is all. Take your card"),
        },
        new Dictionary<string, ScreenText>
        {
            [ButtonIds.Face] = new("お顔で", "By face"),
            [ButtonIds.Pin] = new("暗証番号で", "By PIN"),
            [ButtonIds.Cancel] = new("やめる", "Stop"),
            [ButtonIds.Ok] = new("確定", "Enter"),
            [ButtonIds.Clear] = new("消す", "Erase"),
            [ButtonIds.Next] = new("確認しました", "I have read this"),
            [ButtonIds.Agree] = new("はい", "Yes"),
            [ButtonIds.Disagree] = new("いいえ", "No"),
        });
}
