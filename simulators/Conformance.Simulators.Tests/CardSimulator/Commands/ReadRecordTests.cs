using Conformance.CardSimulator;
using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Commands;
using Conformance.CardSimulator.Files;

namespace Conformance.Simulators.Tests.CardSimulator.Commands;

public sealed class ReadRecordTests
{
    [Fact]
    public void Reads_by_short_id_and_makes_the_file_current()
    {
        var card = TestCard.FullAt(TestCard.SelectCommon);
        Assert.Equal("63617264207265636F72649000", card.Send("00B2010C00")); // SFI 01
        Assert.Equal("63617264207265636F72649000", card.Send("00B2010400"));
        Assert.Equal("6B6579207265666572656E63652031369000", card.Send("00B2011400")); // SFI 02
        Assert.Equal("6B6579207265666572656E63652031369000", card.Send("00B2010500"));
    }

    [Theory]
    [InlineData("00B2010500", "9000")] // all from the first, which is the only one
    [InlineData("00B201040B", "9000")] // as many bytes as there are
    [InlineData("00B20104000000", "9000")]
    [InlineData("00B201040A", "6700")] // one less
    [InlineData("00B20104", "6700")]
    [InlineData("00B2010401AA00", "6700")]
    [InlineData("00B2000400", "6A83")]
    [InlineData("00B2020400", "6A83")]
    [InlineData("00B2020500", "6A83")]
    [InlineData("00B2010000", "6A86")] // next, previous, first, last
    [InlineData("00B2010100", "6A86")]
    [InlineData("00B2010200", "6A86")]
    [InlineData("00B2010300", "6A86")]
    [InlineData("00B2010600", "6A86")] // all up to that one
    [InlineData("00B201FC00", "6A86")]
    [InlineData("00B2011C00", "6A82")]
    [InlineData("00B201CC00", "6981")] // the key
    [InlineData("00B201F400", "6981")] // 001E
    public void Answers_with_the_card_record_current(string command, string status)
    {
        var card = TestCard.FullAt(TestCard.SelectCommon);
        card.Send("00A4020C020001");
        Assert.Equal(status, card.Send(command)[^4..]);
    }

    /// <summary>No application of the card has several records or guarded ones, so the files are made here.</summary>
    [Theory]
    [InlineData(1, 0x04, "9000")]
    [InlineData(2, 0x04, "9000")]
    [InlineData(1, 0x05, "6A81")] // several records at once
    [InlineData(2, 0x05, "9000")]
    [InlineData(3, 0x05, "6A83")]
    [InlineData(1, 0x14, "6982")]
    public void Several_records_at_once_are_not_supported(byte record, byte p2, string status)
    {
        ReadOnlyMemory<byte>[] records = ["first"u8.ToArray(), "second"u8.ToArray()];
        var domain = new IssuerSecurityDomain(new(new Dictionary<ushort, ReadOnlyMemory<byte>>()));
        domain.Put(new RecordFile(0x01, records, new Always()));
        domain.Put(new RecordFile(0x02, records, new Never()));
        var session = new CardSession([domain]);
        Assert.True(session.TrySelectFile(0x01));
        var response = new ResponseWriter(new byte[300]);
        Assert.Equal(status, new ReadRecord().Execute(new(0x00, 0xB2, record, p2, [], 256), session, ref response).ToString());
        Assert.Equal(status == "9000" ? record == 1 ? 5 : 6 : 0, response.Length);
    }
}
