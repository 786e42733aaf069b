namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance message, as a person calls it.</summary>
public sealed class MessageCommandTests : IDisposable
{
    private static readonly string Golden = Path.Combine(CommandLine.Root, "fixtures", "messages");

    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Good_messages_have_no_deviation() =>
        (await _program.RunAsync(["message", "check", .. Directory.EnumerateFiles(Golden, "*.xml")])).MustExitWith(0)
            .MustPrint("OQSsiquc01req.xml: OQSsiquc01req (資格確認照会要求), no deviation", "OQSmuquc02res (資格確認一括照会結果), no deviation");

    [Fact]
    public async Task A_deviation_is_told_with_place_rule_and_source_and_nothing_of_what_stands_there()
    {
        var file = Write("OQSsiquc01req_202503030001.xml", Text().Replace("19800217", "1980-02-17", StringComparison.Ordinal).Replace("<Birthdate>", "<Later>x</Later><Birthdate>", StringComparison.Ordinal));
        var outcome = (await _program.RunAsync("message", "check", file)).MustExitWith(1).MustPrint(
            "1 Error, 1 Note",
            "  Error   line 14  XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate",
            "          must be a day as yyyyMMdd (form; MC)",
            "  Note    line 14  XmlMsg/MessageBody/QualificationConfirmSearchInfo/Later");
        Assert.DoesNotContain("1980", outcome.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kind_can_be_named_where_the_name_does_not_say_it()
    {
        var file = Write("inquiry.xml", Text());
        (await _program.RunAsync("message", "check", "--kind", "OQSsiquc01req", file)).MustExitWith(0).MustPrint("no deviation");
        (await _program.RunAsync("message", "check", file)).MustExitWith(2).MustPrint("inquiry.xml: the name does not begin with a known kind of message", "hint: name it with --kind");
        (await _program.RunAsync("message", "check", "--kind", "OQSsixyz01req", file)).MustExitWith(2).MustPrint("nothing is known of messages of the kind \"OQSsixyz01req\"");
    }

    [Theory]
    [InlineData("<XmlMsg><MessageHeader>", "line 1: no well-formed XML", "read it again")]
    [InlineData("", "no well-formed XML", "read it again")]
    [InlineData("<?xml version=\"1.0\" encoding=\"EUC-JP\"?><XmlMsg/>", "line 1: the declaration names an encoding", "write UTF-8 or Shift_JIS")]
    public async Task What_is_no_message_is_refused(string text, string what, string hint) =>
        (await _program.RunAsync("message", "check", Write("OQSsiquc01req_1.xml", text))).MustExitWith(2).MustPrint(what, hint);

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        (await _program.RunAsync("message", "check", Path.Combine(_program.Folder, "OQSsiquc01req_9.xml"))).MustExitWith(2).MustPrint("OQSsiquc01req_9.xml");

    [Theory]
    [InlineData("", "A  OQSsiquc01req  資格確認照会要求")]
    [InlineData("oqssiquc01res", "C          AllergyInfoConsFlg [0..1]  OQSCD016  その他アレルギー等 提供同意  (OR)")]
    [InlineData("OQSCD005", "note: OF has 1 and 2; RW's comment, MC and both known samples have 0 and 1.")]
    public async Task What_is_known_is_printed_with_how_well(string kind, string line) =>
        (await _program.RunAsync(["message", "explain", .. kind == "" ? Array.Empty<string>() : [kind]])).MustExitWith(0).MustPrint(line);

    private static string Text() => File.ReadAllText(Path.Combine(Golden, "OQSsiquc01req.xml"));

    private string Write(string name, string text)
    {
        var file = Path.Combine(_program.Folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
