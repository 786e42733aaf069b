using System.Text;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

public sealed class TokenInformationTests
{
    [Fact]
    public void Tells_the_kinds_of_card_apart_by_the_label()
    {
        Assert.Equal("JPKIAPICCTOKEN2", Label(TestPersona.Plain));
        Assert.Equal("JPKIAPICCTOKEN", Label(TestPersona.Plain with { Kind = CardKind.ResidentCard }));
    }

    private static string Label(Persona persona) => Encoding.ASCII.GetString(TokenInformation.For(persona).AsSpan(0, 32)).TrimEnd();
}
