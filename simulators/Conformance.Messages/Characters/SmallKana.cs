namespace Conformance.Messages;

/// <summary>Some insurers register small kana as large ones, ショウイチ as シヨウイチ (facts/eligibility.md 3).</summary>
public static class SmallKana
{
    private const string Small = "ァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎｧｨｩｪｫｯｬｭｮ";
    private const string Large = "アイウエオツヤユヨワあいうえおつやゆよわｱｲｳｴｵﾂﾔﾕﾖ";

    /// <summary>The text with large kana for small ones, half-width and full-width.</summary>
    public static string Enlarged(string text) => string.Concat(text.Select(letter => Small.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Large[place] : letter));
}
