using Conformance.Reporting.Runs;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed class ApduExplanationTests
{
    private const string Pin = "0018 利用者証明用電子証明書暗証番号";
    private static readonly ApduExplanation English = new(new(ReportLanguage.English));
    private static readonly ApduExplanation Japanese = new(new(ReportLanguage.Japanese));

    [Fact]
    public void Every_field_of_a_command_is_told()
    {
        var select = new RecordedCommand("00A4020C", "0018", 2, null, null, new("SELECT", "公的個人認証AP", Pin));
        Assert.Equal(
            [
                "00 CLA: interindustry class of ISO/IEC 7816-4, basic channel, no secure messaging",
                "A4 INS: SELECT – chooses an application or a file",
                "020C P1 P2: an EF of the current application by its identifier",
                "02 Lc: 2 bytes of data follow",
            ],
            Told(English, select));
        Assert.Equal($"Data field: the name of {Pin}", English.Data(new(select, IsMasked: false)));
        Assert.Equal($"SELECT {Pin}", English.Sentence(select));
    }

    [Fact]
    public void A_presented_PIN_is_named_as_secret_and_nothing_else()
    {
        var verify = new RecordedCommand("00200080", null, 4, null, null, new("VERIFY", "公的個人認証AP", Pin));
        Assert.Equal("データ：秘密のため、ログにも記録にも残さない", Japanese.Data(new(verify, IsMasked: true)));
        Assert.Equal("0080 P1 P2：現在のファイルの参照データまたは鍵", Told(Japanese, verify)[2]);
    }

    [Theory]
    [InlineData("00B00100", "READ BINARY", "P1 P2: from byte 256 of the current EF")]
    [InlineData("00B08204", "READ BINARY", "P1 P2: the EF with short identifier 2, from byte 4")]
    [InlineData("00B20304", "READ RECORD", "P1 P2: record 3")]
    [InlineData("00A4040C", "SELECT", "P1 P2: an application by its DF name (AID)")]
    [InlineData("00A40000", "SELECT", "P1 P2: the master file, or a file by its identifier")]
    [InlineData("00200081", "VERIFY", "P1 P2: reference or key 1 of the application")]
    [InlineData("00200000", "VERIFY", "P1 P2: parameters of this instruction")]
    [InlineData("802A0080", "COMPUTE DIGITAL SIGNATURE", "P1 P2: the current file's reference or key")]
    [InlineData("00CA5F51", "GET DATA", "P1 P2: the tag 5F51")]
    [InlineData("00840000", "GET CHALLENGE", "P1 P2: parameters of this instruction")]
    public void Parameters_are_told_by_the_instruction(string header, string name, string meaning) =>
        Assert.Equal(meaning, English.Header(new(header, null, 0, null, null, new(name)))[2].Meaning);

    [Theory]
    [InlineData("80", "CLA: the card's own class (JICSAP)")]
    [InlineData("0C", "CLA: secure messaging; data and answer are cryptograms")]
    [InlineData("01", "CLA: another class or channel")]
    public void The_class_is_told(string cla, string meaning) =>
        Assert.Equal(meaning, English.Header(new($"{cla}A4040C", null, 0, null, null, new("SELECT")))[0].Meaning);

    [Theory]
    [InlineData(4, "04 Le: up to 4 bytes are expected")]
    [InlineData(256, "00 Le: up to 256 bytes are expected")]
    [InlineData(1000, "0003E8 Le: up to 1000 bytes are expected")]
    public void What_is_asked_for_is_told(int expected, string told)
    {
        var field = English.Expected(new("00B00000", null, 0, expected, null, new("READ BINARY")))!;
        Assert.Equal(told, $"{field.Bytes} {field.Meaning}");
    }

    [Fact]
    public void A_header_that_was_cut_off_is_one_field_with_its_reason()
    {
        var cut = new RecordedCommand("0020", null, 0, null, "a command has four bytes", new("(not a command)"));
        Assert.Equal(["0020 malformed: a command has four bytes"], Told(English, cut));
    }

    [Fact]
    public void An_instruction_without_a_name_is_told_as_such() =>
        Assert.Equal("INS: instruction EE – an instruction without a name here", English.Header(new("00EE0000", null, 0, null, null, new("instruction EE")))[1].Meaning);

    private static List<string> Told(ApduExplanation explanation, RecordedCommand command) =>
        [.. explanation.Header(command).Select(field => $"{field.Bytes} {field.Meaning}")];
}
