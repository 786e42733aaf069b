using System.Text;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>The certificates that cards can check, with OpenSSL and the issuer's own key files (facts/card.md 2.7 and 3.5).</summary>
public sealed class IssuerChainTests
{
    private const string DataKeyId = "39393939393231080530303000000000";

    public static TheoryData<string> Ids => FixtureCard.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public void EF_0004_of_both_applications_certifies_the_data_key(string id)
    {
        var card = FixtureCard.Of(id);
        MustCertify(card.InputSupport.Certificate, "root.input-support", "39303030303333080530303000000000");
        MustCertify(card.CardFace.Certificate, "root.card-face", "39303030303233080530303000000000");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void At_power_on_there_is_a_chain_and_what_is_said_of_the_card(string id)
    {
        var card = FixtureCard.Of(id);
        var objects = card.Persona.Contents.PowerOn.Objects;
        Assert.Equal([0x0042, 0x0045, 0x0066, 0x00F0, 0x00F2, 0x00F7, 0x00F8, 0x5F51, 0x7F21], objects.Keys.Select(tag => (int)tag).Order());
        var intermediate = MustBeSigned(objects[0x00F8].ToArray(), new OpenSslKey(Issuer("root.power-on")));
        Assert.Equal(objects[0x0042].ToArray(), intermediate[..16]);
        Assert.Equal(objects[0x00F7].ToArray(), intermediate[16..32]);
        var data = MustBeSigned(objects[0x7F21].ToArray(), new OpenSslKey(intermediate[32..]));
        Assert.Equal(objects[0x00F7].ToArray(), data[..16]);
        Assert.Equal(CertifiedKey.Of(card.CardFace.Certificate), data[32..]);

        Assert.Equal(card.Text("card", "serial"), Encoding.ASCII.GetString(objects[0x0045].Span));
        Assert.Equal("99999", Encoding.ASCII.GetString(objects[0x00F0].Span));
        Assert.Equal(card.Text("card", "expires")!.Replace("-", "", StringComparison.Ordinal), Encoding.ASCII.GetString(objects[0x00F2].Span));
        Assert.Equal("E000FF8131FE4514", Convert.ToHexString(objects[0x5F51].Span));
        Assert.Equal("73", DataObject.File(objects[0x0066]).Inner[0].Tag);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_card_record_has_28_digits_behind_a_simple_tag(string id)
    {
        var card = FixtureCard.Of(id);
        var contents = card.Persona.Contents;
        var digits = card.Text("card", "serial") + "99999" + card.Text("card", "expires")!.Replace("-", "", StringComparison.Ordinal);
        Assert.Equal("011C" + Convert.ToHexString(Encoding.ASCII.GetBytes(digits)), Convert.ToHexString(contents.Common!.CardRecord.Span));
        Assert.Equal("39303030303330080530303100000000", Convert.ToHexString(contents.Common.KeyReference.Span));
        Assert.Equal(contents.Common.KeyReference.ToArray(), contents.Resident!.KeyReference.ToArray());
    }

    [Fact]
    public void No_key_is_named_like_one_of_an_issued_card_or_of_the_issuers_tests()
    {
        var objects = FixtureCard.Of("taro").Persona.Contents.PowerOn.Objects;
        foreach (var id in new[] { objects[0x0042].ToArray(), objects[0x00F7].ToArray(), Convert.FromHexString(DataKeyId) })
        {
            Assert.DoesNotContain((char)id[0], "56");
        }
    }

    private static void MustCertify(ReadOnlyMemory<byte> file, string root, string rootId)
    {
        var certificate = DataObject.File(file);
        Assert.Equal("7F21820233", Convert.ToHexString(certificate.Whole[..5]));
        Assert.Equal("5F4E820129", Convert.ToHexString(certificate.Value[..5]));
        var certified = MustBeSigned(certificate.Value, new OpenSslKey(Issuer(root)));
        Assert.Equal(rootId + DataKeyId, Convert.ToHexString(certified[..32]));
    }

    private static byte[] MustBeSigned(byte[] body, OpenSslKey key)
    {
        using (key)
        {
            var parts = DataObject.All(body);
            Assert.Equal(["5F4E", "5F37"], parts.Select(part => part.Tag));
            Assert.Equal((297, 256), (parts[0].Value.Length, parts[1].Value.Length));
            Assert.True(key.Verifies(parts[0].Value, parts[1].Value));
            return parts[0].Value;
        }
    }

    private static string Issuer(string name) => Path.Combine(FixtureCard.Fixtures, "issuer", name + ".key.pem");
}
