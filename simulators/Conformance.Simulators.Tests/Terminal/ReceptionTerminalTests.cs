using System.Text;
using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>Requests in req, answers in res (facts/eligibility.md 1.2, 1.3).</summary>
public sealed class ReceptionTerminalTests : IDisposable
{
    private const string One = "OQSsiquc01req_202503030001.xml";
    private const string OneResult = "OQSsiquc01res_202503030001.xml";

    private readonly TerminalBench _bench = new();

    [Fact]
    public async Task A_request_is_taken_and_its_answer_has_its_name_with_res_for_req()
    {
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", _bench.Answer(OneResult));
        Assert.Empty(_bench.Names(_bench.Folders.Requests));
        Assert.Equal([OneResult], _bench.Names(_bench.Folders.Results));
        Assert.Equal(new TerminalStatus(Unfinished: 0, Waiting: 0, Answered: 1, Held: 0, Ignored: 0, Pushed: 0), _bench.Terminal.Status);
        Assert.Empty(_bench.Notes);
    }

    [Fact]
    public async Task An_answer_comes_three_to_seven_seconds_after_its_request_was_taken()
    {
        using var bench = new TerminalBench(AnswerDelay.Usual);
        bench.Put(One);
        await bench.StepAsync();
        await bench.StepAfterAsync(TimeSpan.FromSeconds(2.99));
        Assert.Null(bench.Answer(OneResult));
        Assert.Equal(1, bench.Terminal.Status.Waiting);
        await bench.StepAfterAsync(TimeSpan.FromSeconds(4.01));
        Assert.NotNull(bench.Answer(OneResult));
    }

    [Fact]
    public async Task However_much_of_it_is_written_an_unfinished_request_is_not_taken()
    {
        for (var length = 0; length < TerminalBench.Request.TrimEnd().Length; length++)
        {
            _bench.Put(One, TerminalBench.Request[..length]);
            await _bench.StepAsync();
            Assert.Empty(_bench.Centre.Asked);
        }

        Assert.Equal(1, _bench.Terminal.Status.Unfinished);
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.NotNull(_bench.Answer(OneResult));
    }

    [Fact]
    public async Task A_request_that_stays_unfinished_is_sent_on_as_it_is()
    {
        _bench.Centre.Instead = new CentreAnswer.Refused("Not well-formed XML, line 2.");
        _bench.Put(One, TerminalBench.Request[..90]);
        await _bench.StepAsync();
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(59));
        Assert.Null(_bench.Answer(OneResult));
        // Somebody goes on writing: the time begins anew.
        _bench.Put(One, TerminalBench.Request[..91]);
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(59));
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(59));
        Assert.Null(_bench.Answer(OneResult));
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg>
              <MessageHeader>
                <ProcessExecutionTime>20250303090258</ProcessExecutionTime>
                <MedicalInstitutionCode>1312345678</MedicalInstitutionCode>
                <SegmentOfResult>9</SegmentOfResult>
                <ErrorCode>BENCH-T01</ErrorCode>
                <ErrorMessage>要求ファイルに誤りがあるため、処理できません。要求ファイルの内容を確認してください。</ErrorMessage>
                <CharacterCodeIdentifier>0</CharacterCodeIdentifier>
              </MessageHeader>
              <MessageBody>
                <ProcessingResultStatus>2</ProcessingResultStatus>
                <ProcessingResultCode>BENCH-T01</ProcessingResultCode>
                <ProcessingResultMessage>要求ファイルに誤りがあるため、処理できません。要求ファイルの内容を確認してください。</ProcessingResultMessage>
              </MessageBody>
            </XmlMsg>

            """,
            _bench.Answer(OneResult));
        var note = Assert.Single(_bench.Notes);
        Assert.Equal((TerminalNoteKind.Refused, "request 1 (OQSsiquc01req)"), (note.Kind, note.Where));
        Assert.Contains("Not well-formed XML, line 2.", note.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_answer_echoes_the_identifier_and_keeps_the_encoding_and_deviates_from_nothing()
    {
        _bench.Centre.Instead = new CentreAnswer.Refused("MessageBody, line 2: must not be empty.");
        _bench.Put(One, TerminalBench.Request.Replace("UTF-8", "Shift_JIS", StringComparison.Ordinal));
        await _bench.StepAsync();
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_bench.Folders.Results, OneResult));
        var message = Assert.IsType<MessageReading.Read>(MessageReader.Read(bytes)).Message;
        Assert.Equal((MessageEncoding.ShiftJis, "F1"), (message.Encoding, message.Header!.Value("ArbitraryFileIdentifier")));
        Assert.Empty(MessageValidator.Validate(message, MessageBook.Read().Layout("OQSsiquc01res")!));
    }

    [Fact]
    public async Task A_request_that_somebody_holds_locked_is_taken_when_it_is_free()
    {
        var file = _bench.Put(One);
        await using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            await _bench.StepAsync();
            Assert.Equal((1, 0), (_bench.Terminal.Status.Unfinished, _bench.Terminal.Status.Waiting));
            await _bench.StepAfterAsync(TimeSpan.FromSeconds(60));
            await _bench.StepAfterAsync(TimeSpan.FromSeconds(60));
            Assert.Equal([TerminalNoteKind.Held], _bench.Notes.Select(note => note.Kind));
        }

        await _bench.StepAsync();
        Assert.NotNull(_bench.Answer(OneResult));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_that_is_moved_away_while_it_is_looked_at_is_nobodys(bool whileRead)
    {
        TroubledDisk disk = null!;
        using var bench = new TerminalBench(disk: real => disk = new TroubledDisk(real));
        bench.Put(One);
        if (whileRead)
        {
            disk.BeforeRead = File.Delete;
        }
        else
        {
            disk.BeforeMove = File.Delete;
        }

        await bench.StepAsync();
        Assert.Equal((0, 0), (bench.Centre.Asked.Count, bench.Terminal.Status.Waiting));
        (disk.BeforeRead, disk.BeforeMove) = (_ => { }, _ => { });
        bench.Put(One);
        await bench.StepAsync();
        Assert.NotNull(bench.Answer(OneResult));
        Assert.Empty(bench.Notes);
    }

    [Theory]
    [InlineData("KKKsiquc01req_202503031234.xml", "req, xxxxxxxx99xxx_999999999999.xxx", "KKKsiquc01req is no known kind of request")]
    [InlineData("OQSsiquc01res_202503031234.xml", "req, xxxxxxxx99xxx_999999999999.xxx", "OQSsiquc01res is no known kind of request")]
    [InlineData("OQSsiquc01req_202503031234.pdf", "req, xxxxxxxx99xxx_999999999999.xxx", "a request is .xml and not .pdf")]
    [InlineData("山田太郎1234.txt", "req, xxxx9999.xxx", "the name is none of a request")]
    public async Task What_is_no_request_stays_where_it_lies_and_is_told_once_without_what_its_name_may_tell(string name, string where, string what)
    {
        _bench.Put(name);
        await _bench.StepAsync();
        await _bench.StepAsync();
        Assert.Equal([name], _bench.Names(_bench.Folders.Requests));
        Assert.Equal((1, 0), (_bench.Terminal.Status.Ignored, _bench.Centre.Asked.Count));
        var note = Assert.Single(_bench.Notes);
        Assert.Equal((TerminalNoteKind.NoRequest, where, what), (note.Kind, note.Where, note.What));
        Assert.DoesNotContain("1234", note.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".hidden.xml")]
    [InlineData("OQSsiquc01req_1.xml.part")]
    [InlineData("~OQSsiquc01req_1.xml")]
    public async Task Names_under_which_others_finish_their_files_are_passed_over(string name)
    {
        _bench.Put(name);
        await _bench.StepAsync();
        Assert.Empty(_bench.Notes);
        Assert.Equal(0, _bench.Terminal.Status.Ignored);
    }

    [Fact]
    public async Task A_request_that_is_too_long_is_left_and_told()
    {
        using var bench = new TerminalBench();
        bench.Put(One, new string(' ', 10) + TerminalBench.Request);
        var terminal = new ReceptionTerminal(bench.Folders, bench.Options with { LongestRequest = 20 }, bench.Centre, bench.Time, new Random(1), bench);
        terminal.Start();
        await terminal.StepAsync();
        Assert.Equal("it is longer than any request", Assert.Single(bench.Notes).What);
    }

    [Fact]
    public async Task The_centre_may_answer_with_several_files_and_none_of_them_leads_out_of_res()
    {
        _bench.Centre.Instead = new CentreAnswer.Answered([new("OQSsiquc01res_202503030001.pdf", Encoding.UTF8.GetBytes("pdf")), new(OneResult, Encoding.UTF8.GetBytes("xml"))]);
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal(["OQSsiquc01res_202503030001.pdf", OneResult], _bench.Names(_bench.Folders.Results));

        _bench.Centre.Instead = new CentreAnswer.Answered([new("../OQSsiquc01res_2.xml", Encoding.UTF8.GetBytes("xml"))]);
        _bench.Put("OQSsiquc01req_2.xml");
        await _bench.StepAsync();
        Assert.Contains("BENCH-T01", _bench.Answer("OQSsiquc01res_2.xml"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_bench.Folders.Root, "OQSsiquc01res_2.xml")));
    }

    [Fact]
    public async Task While_the_centre_cannot_be_reached_requests_wait_and_in_the_end_an_error_is_answered()
    {
        _bench.Centre.Instead = new CentreAnswer.Unreachable("ConnectionError");
        _bench.Put(One);
        _bench.Put("OQSsiquc01req_202503030002.xml");
        await _bench.StepAsync();
        Assert.Single(_bench.Centre.Asked);
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(30));
        Assert.Equal([TerminalNoteKind.Trouble], _bench.Notes.Select(note => note.Kind));
        Assert.Equal(2, _bench.Terminal.Status.Waiting);
        await _bench.StepAfterAsync(TimeSpan.FromSeconds(30));
        Assert.Contains("BENCH-T02", _bench.Answer(OneResult), StringComparison.Ordinal);
        _bench.Centre.Instead = null;
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", _bench.Answer("OQSsiquc01res_202503030002.xml"));
    }

    public void Dispose() => _bench.Dispose();
}
