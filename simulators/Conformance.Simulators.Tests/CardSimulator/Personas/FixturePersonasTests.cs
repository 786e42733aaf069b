using Conformance.CardSimulator.Personas;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class FixturePersonasTests
{
    public static TheoryData<string> Ids => [.. FixtureCard.All()];

    [Fact]
    public void Are_these() => Assert.Equal(
        [
            "alias", "changed-name", "child", "expired", "first-of-month", "foreign-alias", "hanako", "infant", "leap-day", "long-name", "meiji",
            "miyazaki", "no-address", "number-b-locked", "renewed", "resident-card", "revoked", "saburo-no-pin", "single-name", "suspended", "taisho",
            "takahashi", "tampered", "taro", "tokuda", "yoshida",
        ],
        FixtureCard.All());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Are_named_as_their_files_and_say_why_they_exist(string id)
    {
        var persona = FixtureCard.Of(id).Persona;
        Assert.Equal(id, persona.Id);
        Assert.EndsWith(".", persona.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taro", "63C3", "63C5", "8F8F009000")]
    [InlineData("hanako", "63C3", "63C5", "8F8F009000")]
    [InlineData("takahashi", "63C3", "63C5", "8F8F009000")]
    [InlineData("child", "63C3", "63C0", "008F009000")]
    [InlineData("saburo-no-pin", "63C0", "63C0", "008F009000")]
    public void Make_cards_as_their_reasons_say(string id, string pin, string password, string availability)
    {
        var card = TestCard.AtJpki(FixtureCard.Of(id).Persona);
        Assert.Equal(pin, card.Send("00200098"));
        Assert.Equal(password, card.Send("0020009B"));
        Assert.Equal(availability, card.Send("00B0880000"));
        Assert.Equal("3082", Convert.ToHexString(card.SendForData("00B08A0002")));
    }

    [Theory]
    [InlineData("takahashi", 0x9AD9)]
    [InlineData("miyazaki", 0xFA11)]
    [InlineData("yoshida", 0x20BB7)]
    [InlineData("tokuda", 0x5FB7)]
    public void Have_the_character_of_the_name(string id, int character) =>
        Assert.Contains(FixtureCard.Of(id).Persona.Holder.Name.EnumerateRunes(), rune => rune.Value == character);

    [Fact]
    public void Of_what_no_two_may_share_nothing_is_there_twice()
    {
        var personas = FixtureCard.All().Select(id => FixtureCard.Of(id).Persona).ToList();
        string[] secrets = [.. personas.SelectMany(Secrets).Select(secret => secret.Reveal())];
        Assert.Empty(secrets.GroupBy(secret => secret).Where(group => group.Count() > 1).Select(group => group.Key.Length));
        Assert.Distinct(personas.Select(persona => persona.Serial).OfType<string>());
        Assert.Distinct(personas.SelectMany(persona => new[] { persona.InputSupportKey, persona.DeliveryKey, persona.CardFaceKey, persona.CommonKey })
            .OfType<CardKey>().Select(key => Convert.ToHexString(key.Modulus.Span)));
    }

    [Fact]
    public void Have_the_states_that_their_names_say()
    {
        Assert.True(FixtureCard.Of("tampered").Persona.IsTampered);
        Assert.Equal([CardReference.NumberB], FixtureCard.Of("number-b-locked").Persona.Locked);
        var old = FixtureCard.Of("resident-card").Persona;
        Assert.Equal((CardKind.ResidentCard, null, false), (old.Kind, old.Authentication, old.Signature is null));
        Assert.Null(FixtureCard.Of("no-address").Persona.Holder.Address);
        Assert.Equal("金田　見本", FixtureCard.Of("alias").Persona.Holder.Alias);
        Assert.Null(FixtureCard.Of("infant").Bytes("cardFace", "photo"));
    }

    private static IEnumerable<Pin> Secrets(Persona persona) =>
        new[]
        {
            persona.AuthenticationPin, persona.SignaturePin, persona.InputSupportPin, persona.ResidentPin, persona.CommonPin, persona.NumberA, persona.NumberB,
        }.OfType<Pin>();
}
