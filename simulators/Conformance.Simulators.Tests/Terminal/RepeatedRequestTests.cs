using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>The same name twice: no answer is lost, and a repeated one has the same name and bytes.</summary>
public sealed class RepeatedRequestTests : IDisposable
{
    private const string One = "OQSsiquc01req_1.xml";
    private const string OneResult = "OQSsiquc01res_1.xml";

    private static readonly string Another = TerminalBench.Request.Replace("F1", "F2", StringComparison.Ordinal);

    private readonly TerminalBench _bench = new();

    [Fact]
    public async Task The_same_request_while_its_answer_is_awaited_is_the_one_request()
    {
        using var bench = new TerminalBench(AnswerDelay.Usual);
        bench.Put(One);
        await bench.StepAsync();
        bench.Put(One);
        await bench.StepAsync();
        await bench.StepAfterAsync(TimeSpan.FromSeconds(7));
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", bench.Answer(OneResult));
        Assert.Single(bench.Centre.Asked);
        Assert.Equal((TerminalNoteKind.Repeated, "request 1 (OQSsiquc01req)"), (Assert.Single(bench.Notes).Kind, bench.Notes[0].Where));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_request_after_its_answer_was_fetched_gets_the_same_answer_even_after_a_restart(bool restarts)
    {
        _bench.Put(One);
        await _bench.StepAsync();
        var first = _bench.Fetch(OneResult);
        if (restarts)
        {
            _bench.Restart();
        }

        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal(first, _bench.Answer(OneResult));
        Assert.Single(_bench.Centre.Asked);
        Assert.Empty(_bench.Names(_bench.Folders.Requests));
    }

    [Fact]
    public async Task The_same_request_while_its_answer_lies_in_res_changes_nothing()
    {
        _bench.Put(One);
        await _bench.StepAsync();
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal([OneResult], _bench.Names(_bench.Folders.Results));
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", _bench.Answer(OneResult));
    }

    [Fact]
    public async Task Another_request_of_a_used_name_waits_until_the_first_answer_is_fetched()
    {
        _bench.Put(One);
        await _bench.StepAsync();
        _bench.Put(One, Another);
        await _bench.StepAsync();
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", _bench.Fetch(OneResult));
        Assert.Equal((1, TerminalNoteKind.Held), (_bench.Terminal.Status.Held, Assert.Single(_bench.Notes).Kind));
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 2</XmlMsg>", _bench.Answer(OneResult));
        Assert.Equal(0, _bench.Terminal.Status.Held);
    }

    [Fact]
    public async Task A_name_that_differs_by_case_alone_is_the_same_name()
    {
        using var bench = new TerminalBench(AnswerDelay.Usual);
        bench.Put(One);
        await bench.StepAsync();
        bench.Put("oqssiquc01REQ_1.XML", Another);
        await bench.StepAsync();
        Assert.Equal((1, 1), (bench.Terminal.Status.Held, bench.Terminal.Status.Waiting));
    }

    [Fact]
    public async Task A_file_of_somebody_else_in_the_place_of_an_answer_is_not_written_over()
    {
        var place = Path.Combine(_bench.Folders.Results, OneResult);
        await File.WriteAllTextAsync(place, "somebody's");
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal("somebody's", await File.ReadAllTextAsync(place));
        Assert.Equal((TerminalNoteKind.Held, "res, request 1 (OQSsiquc01req)"), (Assert.Single(_bench.Notes).Kind, _bench.Notes[0].Where));
        File.Delete(place);
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", _bench.Answer(OneResult));
    }

    [Fact]
    public async Task A_day_after_its_answer_a_request_is_forgotten_and_asked_anew()
    {
        _bench.Put(One);
        await _bench.StepAsync();
        _bench.Fetch(OneResult);
        await _bench.StepAfterAsync(TimeSpan.FromHours(24));
        Assert.Empty(_bench.Names(_bench.Folders.Journal));
        _bench.Put(One);
        await _bench.StepAsync();
        Assert.Equal("<XmlMsg>answer 2</XmlMsg>", _bench.Answer(OneResult));
    }

    public void Dispose() => _bench.Dispose();
}
