using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>Personas made in memory.</summary>
internal static class TestPersona
{
    public const string PinHex = "38323634";
    public const string PasswordHex = "484A374B325139";

    public static Persona Plain => new()
    {
        Id = "plain",
        Reason = "a card with everything",
        Holder = new("架空　太郎", "ｶｸｳ ﾀﾛｳ", new LocalDate(1980, 2, 17), Sex.Male, "東京都架空市１－２"),
        CardExpires = new LocalDate(2035, 2, 17),
        Atr = Convert.FromHexString("3BE000FF8131FE4514"),
        AuthenticationPin = new("8264"),
        SignaturePin = new("HJ7K2Q9"),
        Authentication = TestCredential.Authentication.Credential,
        Signature = TestCredential.Signature.Credential,
    };

    public static Persona WithoutPins => Plain with { Id = "no-pins", AuthenticationPin = null, SignaturePin = null, Signature = null };
}
