using System.Security.Cryptography;
using Conformance.CardSimulator;
using Conformance.Simulators.Tests.CardSimulator.Contents;
using Conformance.Simulators.Tests.CardSimulator.SecureMessaging;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>Cards of the repository's personas, used by commands alone, with what is printed on them and what their holders know.</summary>
public sealed class FixtureCardTests
{
    private const string TaroPin = "002000910437353935"; // 7595
    private const string TaroBirthDate = "0020009106353530323137"; // 550217
    private const string TaroNumberB = "002000920E3535303231373230333538363932"; // 55021720358692

    private static readonly byte[] Nonce = "a nonce of the terminal"u8.ToArray();

    [Fact]
    public void The_number_and_the_attributes_come_as_text()
    {
        var card = At("taro", TestCard.SelectInputSupport);
        Assert.Equal("9000", card.Send(TaroPin));
        Assert.Equal("FF100C" + "393930303030303030313239" + "FFFF" + "9000", card.Send("00B0810000"));
        Assert.StartsWith("FF20", card.Send("00B0820000"), StringComparison.Ordinal);
        Assert.Contains("E69EB6E7A9BAE38080E5A4AAE9838E", card.Send("00B0820000"), StringComparison.Ordinal); // 架空　太郎
    }

    [Fact]
    public void The_photo_comes_with_what_is_printed_and_without_the_number()
    {
        var card = At("taro", TestCard.SelectCardFace);
        Assert.Equal("9000", card.Send(TaroNumberB));
        var face = card.Send("00B08200000000");
        Assert.StartsWith("FF2082", face, StringComparison.Ordinal);
        Assert.Contains("6A502020", face, StringComparison.Ordinal); // the JPEG 2000 container
        Assert.Equal("6982", card.Send("00B0850000"));
    }

    [Fact]
    public void The_card_face_proves_itself_by_the_key_in_its_signed_age_record()
    {
        var card = At("taro", TestCard.SelectCardFace);
        Assert.Equal("9000", card.Send(TaroBirthDate));
        var record = card.SendForData("00B08100000000");
        Assert.Equal("3139383030323137", Convert.ToHexString(record[8..16])); // 19800217
        Assert.True(SignedBy(record[30..286], card.SendForData(Sign())));
    }

    [Fact]
    public void Input_support_proves_itself_by_the_key_in_EF_0007()
    {
        var card = At("taro", TestCard.SelectInputSupport);
        Assert.Equal("9000", card.Send(TaroPin));
        Assert.True(SignedBy(card.SendForData("00B08700000000")[19..275], card.SendForData(Sign())));
    }

    [Fact]
    public void A_session_key_is_delivered_under_the_key_in_EF_0006()
    {
        var card = At("taro", TestCard.SelectInputSupport);
        Assert.Equal("9000", card.Send(TaroPin));
        using var key = Key(card.SendForData("00B08600000000")[13..269]);
        Assert.Equal("9000", card.Send(SecureClient.SessionKeyCommand(key)));
        var client = new SecureClient();
        Assert.StartsWith("FF100C3939", client.Open(card.Send(client.Read("08B08100", 0))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_record_tells_serial_municipality_and_last_day() => Assert.Equal(
        "011C" + Convert.ToHexString("9000000000000019999920350217"u8) + "9000", At("taro", TestCard.SelectCommon).Send("00B2010C00"));

    [Fact]
    public void A_locked_number_B_is_locked_in_both_applications()
    {
        Assert.Equal("63C0", At("number-b-locked", TestCard.SelectCardFace).Send("00200092"));
        Assert.Equal("63C0", At("number-b-locked", TestCard.SelectInputSupport).Send("00200095"));
    }

    [Fact]
    public void A_tampered_chip_tells_nothing() => Assert.Equal("6F00", PoweredOn("tampered").Send(TestCard.SelectJpki));

    [Fact]
    public void An_old_resident_card_has_JPKI_alone()
    {
        var card = At("resident-card", TestCard.SelectJpki);
        Assert.StartsWith(Convert.ToHexString("JPKIAPICCTOKEN  "u8), card.Send("00B0860000"), StringComparison.Ordinal);
        Assert.Equal("8F00009000", card.Send("00B0880000"));
        Assert.Equal("6A82", card.Send(TestCard.SelectInputSupport));
        Assert.Equal("6A82", card.Send(TestCard.SelectCardFace));
    }

    private static MyNumberCard PoweredOn(string id) => TestCard.PoweredOn(FixtureCard.Of(id).Persona);

    private static MyNumberCard At(string id, string select)
    {
        var card = PoweredOn(id);
        Assert.Equal("9000", card.Send(select));
        return card;
    }

    /// <summary>COMPUTE DIGITAL SIGNATURE over the DigestInfo of the nonce, by the key of the application.</summary>
    private static string Sign() =>
        "802A000033" + "3031300D060960864801650304020105000420" + Convert.ToHexString(SHA256.HashData(Nonce)) + "00";

    private static bool SignedBy(byte[] modulus, byte[] signature)
    {
        using var key = Key(modulus);
        return key.VerifyData(Nonce, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static RSA Key(byte[] modulus) => RSA.Create(new RSAParameters { Modulus = modulus, Exponent = [0x01, 0x00, 0x01] });
}
