using Conformance.CardSimulator.Personas.Lint;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class PersonaLintTests : IDisposable
{
    private readonly FixtureCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_the_fixtures() =>
        Assert.Empty(PersonaLint.Check([.. FixtureCard.All().Select(id => _copy.PathOf("personas", id + ".json"))]));

    [Theory]
    [InlineData("架空　太郎", "架空\\n太郎", "$.holder.name", "control characters")]
    [InlineData("１－２－３", "1-2-3", "$.holder.address", "full-width digits")]
    [InlineData("ｶｸｳ ﾀﾛｳ", "カクウ", "$.holder.kana", "half-width katakana")]
    [InlineData("3BE000FF8131FE4514", "3BE000FF8131FE4515", "$.card.atr", "does not check")]
    [InlineData("\"99999\"", "\"13221\"", "$.card.municipality", "may be a municipality's")]
    [InlineData("2035-02-17", "1979-02-17", "$.card.expires", "before its holder was born")]
    [InlineData("2035-02-17", "2027-02-16", "$.authentication.certificate", "longer than the card")]
    [InlineData("ca.auth.cer", "ca.sign.cer", "$.authentication.certificate", "not signed by its issuer")]
    [InlineData("1980-02-17", "2022-02-19", "$.authentication.certificate", "before its holder was born")]
    [InlineData("1980-02-17", "2007-02-19", "$.signature", "children under 15")]
    [InlineData("\"sex\": \"male\"", "\"sex\": \"m\"", "$.holder.sex", "wrong form")]
    public void A_mistake_is_told_with_file_and_path(string piece, string by, string where, string what)
    {
        var file = _copy.With("taro", piece, by);
        Assert.Contains(PersonaLint.Check([file]), fault =>
            fault.File == file && fault.Where == where && fault.What.Contains(what, StringComparison.Ordinal) && fault.Hint.Length > 0);
    }

    [Fact]
    public void A_secret_that_two_share_is_told_with_both_places_and_never_repeated()
    {
        var first = _copy.PathOf("personas", "hanako.json");
        var second = _copy.With("taro", "\"8264\"", "\"5907\"");
        var fault = Assert.Single(PersonaLint.Check([first, second]));
        Assert.Equal((second, "$.pins.authentication"), (fault.File, fault.Where));
        Assert.Contains($"{first}, $.pins.authentication", fault.What, StringComparison.Ordinal);
        Assert.DoesNotContain("5907", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taro.name.png", "taro.number.png", 0, "")]
    [InlineData("../images/taro.number.png", "../images/taro.name.png", 1, "72 by 12")]
    [InlineData("../images/taro.name.png", "../faces/taro.jp2", 1, "no PNG")]
    [InlineData("../faces/taro.jp2", "../images/taro.name.png", 1, "no JPEG 2000")]
    [InlineData("../keys/taro.card-face.key.pem", "../certificates/taro.auth.cer", 1, "no unencrypted RSA")]
    [InlineData("    \"number\": \"../images/taro.number.png\"", "    \"name\": \"\"", 1, "")]
    public void Files_of_the_wrong_kind_are_told(string piece, string by, int faults, string what)
    {
        var found = PersonaLint.Check([_copy.With("taro", piece, by)]);
        Assert.Equal(faults, found.Count);
        Assert.All(found, fault => Assert.Contains(what, fault.What, StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_key_of_the_issuer_is_named()
    {
        File.WriteAllText(_copy.PathOf("issuer", "data.key.pem"), "none");
        File.Delete(_copy.PathOf("issuer", "root.card-face.key.pem"));
        var faults = PersonaLint.Check([_copy.PathOf("personas", "taro.json")]);
        Assert.Equal(2, faults.Count);
        Assert.EndsWith("root.card-face.key.pem", faults[0].File, StringComparison.Ordinal);
        Assert.Equal(("$.card.issuer", true), (faults[1].Where, faults[1].What.StartsWith("data.key.pem there", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("    \"securityCode\": \"8692\",\n", "", "$.cardFace.securityCode")]
    [InlineData("    \"individualNumber\": \"990000000129\",\n", "", "$.cardFace.number")]
    [InlineData("    \"address\": \"../images/taro.address.png\",\n", "", "$.cardFace.address")]
    [InlineData(",\n    \"issuer\": \"../issuer\"\n", "\n", "$.card.issuer")]
    [InlineData("    \"serial\": \"900000000000001\",\n", "", "$.card")]
    [InlineData("  \"resident\": {},\n", "", "$.pins.resident")]
    public void What_belongs_together_is_there_or_missing_together(string piece, string by, string where) =>
        Assert.Equal(where, Assert.Single(_copy.FaultsWith(piece, by)).Where);
}
