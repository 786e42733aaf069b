using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

/// <summary>Every file of 券面事項入力補助AP on every persona's card, read by another decoder and checked by OpenSSL (facts/card.md 3.2, 3.3).</summary>
public sealed class InputSupportFilesTests
{
    public static TheoryData<string> Ids => FixtureCard.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_number_file_has_12_digits_in_17_bytes_and_is_nobodys(string id)
    {
        var card = FixtureCard.Of(id);
        var file = card.InputSupport.NumberFile!.Value;
        var number = Encoding.ASCII.GetString(DataObject.File(file).Value);
        Assert.Equal((17, "FF10", 12), (file.Length, DataObject.File(file).Tag, number.Length));
        Assert.Equal(card.Text("card", "individualNumber"), number);
        // The rule in words: the sum of the 11 digits from the right, times 2 to 7 and 2 to 6, modulo 11; 0 and 1 give 0, others 11 less it.
        int[] weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        var remainder = weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11;
        Assert.NotEqual(remainder < 2 ? 0 : 11 - remainder, number[11] - '0');
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_offsets_of_the_attributes_lead_to_their_tags_and_the_values_are_the_holders(string id)
    {
        var card = FixtureCard.Of(id);
        var file = card.InputSupport.Attributes;
        var outer = DataObject.File(file);
        Assert.Equal("FF20", outer.Tag);
        Assert.Equal(["DF21", "DF22", "DF23", "DF24", "DF25"], outer.Inner.Select(item => item.Tag));
        Assert.Equal(["DF22", "DF23", "DF24", "DF25"], Targets(outer["DF21"].Value, file));

        var alias = card.Text("holder", "alias");
        Assert.Equal(card.Text("holder", "name") + (alias is null ? "" : $"（{alias}）"), Encoding.UTF8.GetString(outer["DF22"].Value));
        Assert.Equal(card.Text("holder", "address") ?? "", Encoding.UTF8.GetString(outer["DF23"].Value));
        Assert.Equal(card.Text("holder", "birthDate")!.Replace("-", "", StringComparison.Ordinal), Encoding.ASCII.GetString(outer["DF24"].Value));
        Assert.Equal(card.Text("holder", "sex") == "male" ? "1" : "2", Encoding.ASCII.GetString(outer["DF25"].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_integrity_record_covers_both_files_and_is_signed_with_the_certified_key(string id)
    {
        var files = FixtureCard.Of(id).InputSupport;
        var record = DataObject.File(files.Integrity!.Value);
        Assert.Equal("FF3082014B", Convert.ToHexString(record.Whole[..5]));
        var attributes = DataObject.File(files.Attributes).Inner.Skip(1).SelectMany(item => item.Whole).ToArray();
        Assert.Equal(SHA256.HashData(files.NumberFile!.Value.Span), record["DF31"].Value);
        Assert.Equal(SHA256.HashData(attributes), record["DF32"].Value);
        using var key = new OpenSslKey(CertifiedKey.Of(files.Certificate));
        Assert.True(key.Verifies([.. record["DF31"].Whole, .. record["DF32"].Whole], record["DF33"].Value));
        Assert.False(key.Verifies([.. record["DF31"].Value, .. record["DF32"].Value], record["DF33"].Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_keys_of_the_card_are_told_in_EF_0006_and_EF_0007(string id)
    {
        var card = FixtureCard.Of(id);
        var delivery = DataObject.File(card.InputSupport.DeliveryKey);
        Assert.Equal("A1820109", Convert.ToHexString(delivery.Whole[..4]));
        Assert.Equal(KeyFile.PublicKeyOf(card, "inputSupport", "deliveryKey"), delivery.Value);

        var record = DataObject.File(card.InputSupport.InternalKeyRecord);
        Assert.Equal("FF50820213", Convert.ToHexString(record.Whole[..5]));
        Assert.Equal(KeyFile.PublicKeyOf(card, "inputSupport", "internalKey"), record["DF51"].Value);
        using var key = new OpenSslKey(CertifiedKey.Of(card.InputSupport.Certificate));
        Assert.True(key.Verifies(record["DF51"].Whole, record["DF52"].Value));
    }

    [Fact]
    public void Basic_information_has_the_objects_that_were_seen()
    {
        var information = DataObject.File(FixtureCard.Of("taro").InputSupport.BasicInformation);
        Assert.Equal("FF40", information.Tag);
        Assert.Equal("01030E01", Convert.ToHexString(information["DF41"].Value));
        Assert.Equal("39303030303334080530303100000000", Convert.ToHexString(information["DF42"].Value));
        Assert.Equal(new string('F', 192), Convert.ToHexString(information["DF43"].Value)[64..]);
    }

    /// <summary>The tags at the offsets, counted from the first byte of the file.</summary>
    internal static IEnumerable<string> Targets(byte[] table, ReadOnlyMemory<byte> file) => Enumerable.Range(0, table.Length / 2)
        .Select(i => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(2 * i)))
        .Select(offset => Convert.ToHexString(file.Slice(offset, 2).Span));
}
