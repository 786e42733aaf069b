using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>Personas made in memory.</summary>
internal static class TestPersona
{
    public const string PinHex = "38323634";
    public const string PasswordHex = "484A374B325139";
    public const string InputSupportPinHex = "35373331";
    public const string ResidentPinHex = "32343638";
    public const string CommonPinHex = "31333537";
    public const string NumberAHex = "313233343536373839303130";
    public const string NumberBHex = "3535303231373230333532323835";
    public const string BirthDateHex = "353530323137";

    /// <summary>JPKI and nothing else.</summary>
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

    /// <summary>All applications, with short contents that tell themselves apart.</summary>
    public static Persona Full => Plain with
    {
        Id = "full",
        InputSupportPin = new("5731"),
        ResidentPin = new("2468"),
        CommonPin = new("1357"),
        NumberA = new("123456789010"),
        NumberB = new("55021720352285"),
        BirthDateKey = new("550217"),
        InputSupportKey = TestCardKey.InputSupport.CardKey,
        DeliveryKey = TestCardKey.Delivery.CardKey,
        CardFaceKey = TestCardKey.CardFace.CardKey,
        CommonKey = TestCardKey.Common.CardKey,
        HasResidentApplication = true,
        Contents = Contents("attributes"),
    };

    /// <summary>All applications, but no secret for any of them.</summary>
    public static Persona FullWithoutPins => Full with
    {
        Id = "full-no-pins", AuthenticationPin = null, SignaturePin = null, InputSupportPin = null, ResidentPin = null, CommonPin = null,
    };

    public static CardContents Contents(string attributes) => new(
        new InputSupportContents(
            Text("number (17 bytes)"),
            Text(attributes),
            Text("integrity"),
            Text("certificate"),
            Text("basic"),
            new byte[] { 0xA1, 0x82, 0x01, 0x09 }.Concat(TestCardKey.Delivery.PublicObject).ToArray(),
            Text("internal key")),
        new CardFaceContents(Text("age"), Text("face"), Text("basic"), Text("certificate"), Text("number image")),
        new CommonContents(Text("card record"), Text("key reference 16")),
        new ResidentContents(Text("key reference 16")),
        new PowerOnContents(new Dictionary<ushort, ReadOnlyMemory<byte>>
        {
            [0x0042] = Text("key reference 16"),
            [0x00F0] = Text("13221"),
            [0x00F8] = new byte[553],
        }));

    private static byte[] Text(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
