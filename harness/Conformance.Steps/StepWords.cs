namespace Conformance.Steps;

/// <summary>The words that Japanese steps have for what English steps call by an id; any other word stands for itself.</summary>
internal static class StepWords
{
    /// <summary>A way to prove identity: face, pin or sight.</summary>
    public static string Way(string word) => word switch
    {
        "顔認証" => "face",
        "暗証番号" or "PIN" => "pin",
        "目視" => "sight",
        _ => word,
    };

    /// <summary>Where staff act: terminal or reader.</summary>
    public static string Place(string word) => word switch
    {
        "資格確認端末" => "terminal",
        "カードリーダー" => "reader",
        _ => word,
    };
}
