using System.Security.Cryptography;
using System.Text;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>Every file of 券面事項確認AP on every persona's card, read by another decoder and checked by OpenSSL (facts/card.md 3.4).</summary>
public sealed class CardFaceFilesTests
{
    /// <summary>DigestInfo of SHA-256 for an OCTET STRING of 96 bytes.</summary>
    private const string ThreeHashes = "3071300D0609608648016503040201050004" + "60";

    public static TheoryData<string> Ids => FixtureCard.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_age_record_is_signed_with_the_certified_key(string id)
    {
        var card = FixtureCard.Of(id);
        var record = DataObject.File(card.CardFace.AgeRecord);
        Assert.Equal("FF1082021E", Convert.ToHexString(record.Whole[..5]));
        Assert.Equal(BirthDate(card), Encoding.ASCII.GetString(record["DF11"].Value));
        Assert.Equal(KeyFile.PublicKeyOf(card, "cardFace", "key"), record["DF12"].Value);
        using var key = new OpenSslKey(CertifiedKey.Of(card.CardFace.Certificate));
        Assert.True(key.Verifies([.. record["DF11"].Whole, .. record["DF12"].Whole], record["DF13"].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_offsets_of_the_card_face_lead_to_their_tags_and_the_values_are_the_cards(string id)
    {
        var card = FixtureCard.Of(id);
        var file = card.CardFace.CardFace;
        var face = DataObject.File(file);
        string[] tags = ["DF22", "DF23", "DF24", "DF25", "DF26", "DF27", "DF28", "DF29", "DF2A"];
        Assert.Equal(tags.Prepend("DF21"), face.Inner.Select(item => item.Tag));
        Assert.Equal(tags, InputSupportFilesTests.Targets(face["DF21"].Value, file));

        Assert.Equal(BirthDate(card), Encoding.ASCII.GetString(face["DF22"].Value));
        Assert.Equal(card.Text("holder", "sex") == "male" ? "1" : "2", Encoding.ASCII.GetString(face["DF23"].Value));
        Assert.Equal(KeyFile.PublicKeyOf(card, "cardFace", "key"), face["DF24"].Value);
        Assert.Equal(card.Bytes("cardFace", "name"), face["DF25"].Value);
        Assert.Equal(card.Bytes("cardFace", "address") ?? [], face["DF26"].Value);
        Assert.Equal(card.Bytes("cardFace", "photo") ?? [], face["DF27"].Value);
        Assert.Equal(card.Text("card", "expires")!.Replace("-", "", StringComparison.Ordinal), Encoding.ASCII.GetString(face["DF29"].Value));
        Assert.Equal(card.Bytes("cardFace", "securityCode"), face["DF2A"].Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void One_signature_covers_three_hashes_and_leaves_out_expiry_and_security_code(string id)
    {
        var card = FixtureCard.Of(id);
        var face = DataObject.File(card.CardFace.CardFace);
        using var key = new OpenSslKey(CertifiedKey.Of(card.CardFace.Certificate));
        Assert.Equal(
            ThreeHashes + Hash(face["DF22"], face["DF23"], face["DF24"]) + Hash(face["DF25"], face["DF26"]) + Hash(face["DF27"]),
            key.Recover(face["DF28"].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_number_as_an_image_is_signed_with_the_card_key_beside_it(string id)
    {
        var card = FixtureCard.Of(id);
        var record = DataObject.File(card.CardFace.NumberImage!.Value);
        Assert.Equal(("FF40", "DF41 DF42 DF43"), (record.Tag, string.Join(' ', record.Inner.Select(item => item.Tag))));
        Assert.Equal(card.Bytes("cardFace", "number"), record["DF41"].Value);
        Assert.Equal(KeyFile.PublicKeyOf(card, "cardFace", "key"), record["DF42"].Value);
        using var key = new OpenSslKey(CertifiedKey.Of(card.CardFace.Certificate));
        Assert.True(key.Verifies([.. record["DF41"].Whole, .. record["DF42"].Whole], record["DF43"].Value));
    }

    [Fact]
    public void Basic_information_has_the_objects_that_were_seen()
    {
        var information = DataObject.File(FixtureCard.Of("taro").CardFace.BasicInformation);
        Assert.Equal("FF30", information.Tag);
        Assert.Equal("06030E01", Convert.ToHexString(information["DF31"].Value));
        Assert.Equal("39303030303234080530303100000000", Convert.ToHexString(information["DF32"].Value));
        Assert.Equal("00", Convert.ToHexString(information["DF33"].Value));
        Assert.Equal("99999", Encoding.ASCII.GetString(information["DF34"].Value));
        Assert.Equal("39393030303235080530303100000000", Convert.ToHexString(information["DF35"].Value[..16]));
        Assert.Equal(272, information["DF35"].Value.Length);
    }

    private static string BirthDate(FixtureCard card) => card.Text("holder", "birthDate")!.Replace("-", "", StringComparison.Ordinal);

    private static string Hash(params DataObject[] objects) =>
        Convert.ToHexString(SHA256.HashData([.. objects.SelectMany(item => item.Whole)]));
}
