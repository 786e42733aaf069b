namespace Conformance.Simulators.Tests.Messages;

/// <summary>Which characters come back as ● (ELIG-4, facts/eligibility.md 3).</summary>
public sealed class RepertoireTests
{
    [Theory]
    [InlineData("高", true, true, true)]
    [InlineData("髙", false, false, true)]
    [InlineData("﨑", true, false, true)]
    [InlineData("德", true, false, true)]
    [InlineData("栁", true, false, true)]
    [InlineData("濵", true, false, true)]
    [InlineData("瀨", true, false, true)]
    [InlineData("𠮷", false, false, false)]
    [InlineData("\uFA10", true, false, true)]
    [InlineData("ｶ", true, true, true)]
    [InlineData("　", true, true, true)]
    [InlineData("●", true, true, true)]
    [InlineData("か\u309A", true, false, false)]
    [InlineData("か\u3099", true, true, true)]
    [InlineData("E\u0301", true, false, false)]
    [InlineData("葛\U000E0100", true, true, true)]
    [InlineData("한", false, false, false)]
    [InlineData("😀", false, false, false)]
    public void A_character_is_held_by(string character, bool jisX0213, bool jisX0208, bool cp932) => Assert.Equal(
        (jisX0213, jisX0208, cp932),
        (Repertoire.Read("jis-x-0213").Holds(character), Repertoire.Read("jis-x-0208").Holds(character), Repertoire.Read("cp932").Holds(character)));

    [Theory]
    [InlineData("jis-x-0213", "髙橋　德太郎", "●橋　德太郎")]
    [InlineData("jis-x-0208", "髙橋　德太郎", "●橋　●太郎")]
    [InlineData("cp932", "髙橋　德太郎", "髙橋　德太郎")]
    [InlineData("jis-x-0213", "𠮷野", "●野")]
    [InlineData("jis-x-0213", "か\u3099・か\u309A・葛\U000E0100・辻\uFE00", "が・か\u309A・葛・辻")]
    [InlineData("jis-x-0208", "ジョゼ\u0301", "ジョ●")]
    [InlineData("jis-x-0213", "", "")]
    public void A_text_is_registered_with_one_placeholder_for_each_that_is_not(string repertoire, string text, string registered) =>
        Assert.Equal(registered, Repertoire.Read(repertoire).Register(text));

    [Theory]
    [InlineData("jis-x-0213")]
    [InlineData("jis-x-0208")]
    [InlineData("cp932")]
    public void What_was_registered_is_registered_the_same_again(string repertoire)
    {
        var registered = Repertoire.Read(repertoire).Register("髙﨑𠮷德栁濵瀨か\u309Aé한😀ｶﾞ葛\U000E0100");
        Assert.Equal(registered, Repertoire.Read(repertoire).Register(registered));
    }

    [Fact]
    public void There_is_no_other() => Assert.Contains("jis-x-0213", Assert.Throws<ArgumentException>(() => Repertoire.Read("unicode")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ショウイチ", "シヨウイチ")]
    [InlineData("ｼｮｳｲﾁ ｷｯﾍﾟｲ", "ｼﾖｳｲﾁ ｷﾂﾍﾟｲ")]
    [InlineData("きょうか", "きようか")]
    [InlineData("アイウ ABC", "アイウ ABC")]
    public void Small_kana_become_large(string text, string enlarged) => Assert.Equal(enlarged, SmallKana.Enlarged(text));
}
