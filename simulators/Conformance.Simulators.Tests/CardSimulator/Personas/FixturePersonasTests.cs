using Conformance.CardSimulator.Personas;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class FixturePersonasTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(FixtureFolders.Certificates, "..", "personas"));

    [Fact]
    public void Are_these_five() => Assert.Equal(
        ["child", "hanako", "saburo-no-pin", "takahashi", "taro"],
        Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("taro", "63C3", "63C5", "8F8F009000")]
    [InlineData("hanako", "63C3", "63C5", "8F8F009000")]
    [InlineData("takahashi", "63C3", "63C5", "8F8F009000")]
    [InlineData("child", "63C3", "63C0", "008F009000")]
    [InlineData("saburo-no-pin", "63C0", "63C0", "008F009000")]
    public void Make_cards_as_their_reasons_say(string id, string pin, string password, string availability)
    {
        var persona = Read(id);
        Assert.Equal(id, persona.Id);
        var card = TestCard.AtJpki(persona);
        Assert.Equal(pin, card.Send("00200098"));
        Assert.Equal(password, card.Send("0020009B"));
        Assert.Equal(availability, card.Send("00B0880000"));
        Assert.Equal("3082", Convert.ToHexString(card.SendForData("00B08A0002")));
    }

    [Fact]
    public void Takahashi_has_the_character_of_the_name() => Assert.Equal(0x9AD9, Read("takahashi").Holder.Name[0]);

    private static Persona Read(string id) =>
        Assert.IsType<PersonaReading.Accepted>(PersonaFile.Read(Path.Combine(Folder, id + ".json"))).Persona;
}
