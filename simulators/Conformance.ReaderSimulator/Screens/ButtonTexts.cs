namespace Conformance.ReaderSimulator;

/// <summary>The labels of all buttons.</summary>
internal static class ButtonTexts
{
    private static readonly Dictionary<string, ScreenText> Labels = new()
    {
        [ButtonIds.Face] = new("顔認証", "Face"),
        [ButtonIds.Pin] = new("暗証番号", "PIN"),
        [ButtonIds.Cancel] = new("中止", "Cancel"),
        [ButtonIds.Ok] = new("決定", "OK"),
        [ButtonIds.Clear] = new("やり直し", "Clear"),
        [ButtonIds.Next] = new("次へ", "Next"),
        [ButtonIds.AgreeAll] = new("すべて同意する", "Agree to all"),
        [ButtonIds.OneByOne] = new("個別に選ぶ", "One by one"),
        [ButtonIds.RefuseAll] = new("すべて同意しない", "Agree to none"),
        [ButtonIds.Agree] = new("同意する", "Agree"),
        [ButtonIds.Disagree] = new("同意しない", "Do not agree"),
    };

    public static ScreenButton Button(string id, bool selected = false) => new(id, Labels[id], selected);

    public static IReadOnlyList<ScreenButton> Buttons(params IEnumerable<string> ids) => [.. ids.Select(id => Button(id))];
}
