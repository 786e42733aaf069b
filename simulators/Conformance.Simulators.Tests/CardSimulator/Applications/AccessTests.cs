using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator.Applications;

/// <summary>What each credential opens and does not open: every file of every application (facts/card.md 1.2 to 1.5).</summary>
public sealed class AccessTests
{
    private const string Pin = "0020009804" + TestPersona.PinHex;
    private const string Password = "0020009B07" + TestPersona.PasswordHex;
    private const string InputSupportPin = "0020009104" + TestPersona.InputSupportPinHex;
    private const string InputSupportNumberA = "002000940C" + TestPersona.NumberAHex;
    private const string InputSupportNumberB = "002000950E" + TestPersona.NumberBHex;
    private const string BirthDate = "0020009106" + TestPersona.BirthDateHex;
    private const string CardFaceNumberB = "002000920E" + TestPersona.NumberBHex;
    private const string CardFaceNumberA = "002000930C" + TestPersona.NumberAHex;
    private const string ResidentPin = "0020009C04" + TestPersona.ResidentPinHex;
    private const string CommonPin = "0020009C04" + TestPersona.CommonPinHex;

    /// <summary>
    /// Application, what is verified, and for every EF what reading it answers: READ BINARY, or READ RECORD where that does not fit.
    /// R = 9000, - = 6982, x = 6981 to both.
    /// </summary>
    public static TheoryData<string, string, string> Reading => new()
    {
        { TestCard.SelectIssuerDomain, "", "1E:x" },
        { TestCard.SelectJpki, "", "01:- 02:R 05:x 06:R 08:R 09:- 0A:R 0B:R 10:x 16:x 17:x 18:x 19:x 1A:x 1B:x 1C:x 1E:x" },
        { TestCard.SelectJpki, Pin, "01:- 02:R 05:x 06:R 08:R 09:- 0A:R 0B:R 10:x 16:x 17:x 18:x 19:x 1A:x 1B:x 1C:x 1E:x" },
        { TestCard.SelectJpki, Password, "01:R 02:R 05:x 06:R 08:R 09:- 0A:R 0B:R 10:x 16:x 17:x 18:x 19:x 1A:x 1B:x 1C:x 1E:x" },
        { TestCard.SelectInputSupport, "", "01:- 02:- 03:- 04:R 05:R 06:- 07:- 08:- 10:x 11:x 12:x 13:x 14:x 15:x 1C:x 1E:x" },
        { TestCard.SelectInputSupport, InputSupportPin, "01:R 02:R 03:R 04:R 05:R 06:R 07:R 08:R 10:x 11:x 12:x 13:x 14:x 15:x 1C:x 1E:x" },
        { TestCard.SelectInputSupport, InputSupportNumberA, "01:R 02:- 03:R 04:R 05:R 06:R 07:R 08:R 10:x 11:x 12:x 13:x 14:x 15:x 1C:x 1E:x" },
        { TestCard.SelectInputSupport, InputSupportNumberB, "01:- 02:R 03:R 04:R 05:R 06:R 07:R 08:R 10:x 11:x 12:x 13:x 14:x 15:x 1C:x 1E:x" },
        { TestCard.SelectCardFace, "", "01:- 02:- 03:R 04:R 05:- 06:- 11:x 12:x 13:x 14:x 15:x 1A:x 1C:x 1E:x" },
        { TestCard.SelectCardFace, BirthDate, "01:R 02:- 03:R 04:R 05:- 06:- 11:x 12:x 13:x 14:x 15:x 1A:x 1C:x 1E:x" },
        { TestCard.SelectCardFace, CardFaceNumberB, "01:- 02:R 03:R 04:R 05:- 06:R 11:x 12:x 13:x 14:x 15:x 1A:x 1C:x 1E:x" },
        { TestCard.SelectCardFace, CardFaceNumberA, "01:- 02:R 03:R 04:R 05:R 06:R 11:x 12:x 13:x 14:x 15:x 1A:x 1C:x 1E:x" },
        { TestCard.SelectResident, "", "02:R 1C:x" },
        { TestCard.SelectResident, ResidentPin, "02:R 1C:x" },
        { TestCard.SelectCommon, "", "01:R 02:R 19:x 1C:x 1E:x" },
        { TestCard.SelectCommon, CommonPin, "01:R 02:R 19:x 1C:x 1E:x" },
    };

    /// <summary>Application, what is verified, key, and what COMPUTE DIGITAL SIGNATURE and INTERNAL AUTHENTICATE answer.</summary>
    public static TheoryData<string, string, string, string, string> Keys => new()
    {
        { TestCard.SelectJpki, "", "97", "6982", "6982" },
        { TestCard.SelectJpki, Password, "97", "6982", "6982" },
        { TestCard.SelectJpki, Pin, "97", "9000", "6985" },
        { TestCard.SelectJpki, "", "9A", "6982", "6982" },
        { TestCard.SelectJpki, Pin, "9A", "6982", "6982" },
        { TestCard.SelectJpki, Password, "9A", "9000", "6985" },
        { TestCard.SelectInputSupport, "", "93", "9000", "6985" },
        { TestCard.SelectCardFace, "", "9A", "9000", "6985" },
        { TestCard.SelectCommon, "", "99", "6985", "9000" },
    };

    [Theory]
    [MemberData(nameof(Reading))]
    public void Credentials_open_their_files_and_no_others(string select, string verify, string expected)
    {
        var card = TestCard.FullAt(select);
        Verify(card, verify);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(1, 30).Select(id => Read(card, id)).OfType<string>()));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Credentials_open_their_keys_and_no_others(string select, string verify, string p2, string signature, string authentication)
    {
        var card = TestCard.FullAt(select);
        Verify(card, verify);
        Assert.Equal(signature, card.Send($"802A00{p2}01AA00")[^4..]);
        Assert.Equal(authentication, card.Send($"008800{p2}01AA00")[^4..]);
    }

    [Theory]
    [InlineData(TestCard.SelectInputSupport, InputSupportPin, "00B0810000", "6E756D6265722028313720627974657329")]
    [InlineData(TestCard.SelectInputSupport, InputSupportPin, "00B0820000", "61747472696275746573")]
    [InlineData(TestCard.SelectInputSupport, InputSupportPin, "00B0830000", "696E74656772697479")]
    [InlineData(TestCard.SelectInputSupport, InputSupportPin, "00B0870000", "696E7465726E616C206B6579")]
    [InlineData(TestCard.SelectInputSupport, InputSupportPin, "00B0880000", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData(TestCard.SelectCardFace, BirthDate, "00B0810000", "616765")]
    [InlineData(TestCard.SelectCardFace, CardFaceNumberB, "00B0820000", "66616365")]
    [InlineData(TestCard.SelectCardFace, CardFaceNumberA, "00B0850000", "6E756D62657220696D616765")]
    [InlineData(TestCard.SelectCardFace, CardFaceNumberA, "00B0860000", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    [InlineData(TestCard.SelectResident, "", "00B2011400", "6B6579207265666572656E6365203136")]
    [InlineData(TestCard.SelectCommon, "", "00B2010C00", "63617264207265636F7264")]
    public void Files_hold_what_belongs_to_them(string select, string verify, string read, string content)
    {
        var card = TestCard.FullAt(select);
        Verify(card, verify);
        Assert.Equal(content + "9000", card.Send(read));
    }

    private static void Verify(MyNumberCard card, string verify) => Assert.True(verify.Length == 0 || card.Send(verify) == "9000");

    private static string? Read(MyNumberCard card, int id)
    {
        if (card.Send($"00A4020C0200{id:X2}") != "9000")
        {
            return null;
        }

        var binary = card.Send("00B0000000")[^4..];
        var answer = binary == "6981" ? card.Send("00B2010400")[^4..] : binary;
        return $"{id:X2}:{answer switch { "9000" => "R", "6982" => "-", "6981" => "x", _ => answer }}";
    }
}
