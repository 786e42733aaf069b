using Conformance.CardSimulator.Images;
using Conformance.CardSimulator.Issuing;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.CardSimulator.Issuing;

public sealed class PersonaMaterialTests : IDisposable
{
    private readonly FixtureCopy _copy = new();
    private readonly List<string> _photographed = [];

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Images_and_missing_keys_of_the_fixtures_come_out_the_same_again()
    {
        File.Delete(_copy.PathOf("keys", "yoshida.common.key.pem"));
        Directory.Delete(_copy.PathOf("images"), recursive: true);

        var (written, faults) = Material().Make(_copy.PathOf("personas", "yoshida.json"));

        Assert.Empty(faults);
        string[] made = ["keys/yoshida.common.key.pem", "images/yoshida.name.png", "images/yoshida.address.png", "images/yoshida.security-code.png", "images/yoshida.number.png"];
        Assert.Equal(made.Append("faces/yoshida.jp2").Select(name => _copy.PathOf(name)), written);
        Assert.All(made, name => Assert.Equal(File.ReadAllBytes(Path.Combine(FixtureCard.Fixtures, name)), File.ReadAllBytes(_copy.PathOf(name))));
        Assert.Equal("yoshida", Assert.Single(_photographed));
    }

    [Fact]
    public void All_images_of_the_fixtures_are_drawn_as_their_personas_say() => Assert.All(FixtureCard.All(), id =>
    {
        Assert.Empty(Material().Make(_copy.PathOf("personas", id + ".json")).Faults);
        Assert.All(Directory.EnumerateFiles(_copy.PathOf("images"), id + ".*.png"), image =>
            Assert.Equal(File.ReadAllBytes(Path.Combine(FixtureCard.Fixtures, "images", Path.GetFileName(image))), File.ReadAllBytes(image)));
    });

    [Fact]
    public void A_character_without_a_glyph_is_named()
    {
        var fault = Assert.Single(Material().Make(_copy.With("taro", "架空　太郎", "架空　𪚥")).Faults);
        Assert.Equal("$.holder", fault.Where);
        Assert.Contains("𪚥", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_the_file_is_told_and_nothing_is_made()
    {
        var (written, faults) = Material().Make(_copy.With("taro", "1980-02-17", "1980-02-30"));
        Assert.Empty(written);
        Assert.Equal("$.holder.birthDate", Assert.Single(faults).Where);
        Assert.Single(Material().Make(_copy.With("hanako", "{", "[")).Faults);
    }

    private PersonaMaterial Material() => new(
        new([.. File.ReadLines("/usr/share/unifont/unifont_jp.hex"), .. File.ReadLines(Path.Combine(FixtureCard.Fixtures, "images", "glyphs.hex"))]),
        name =>
        {
            _photographed.Add(name);
            return [];
        },
        "conformance fixtures");
}
