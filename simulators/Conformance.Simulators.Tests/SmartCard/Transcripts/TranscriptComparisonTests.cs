using Conformance.SmartCard.Transcripts;
using Conformance.SmartCard.Transcripts.Comparison;

namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

public sealed class TranscriptComparisonTests
{
    private const string Select = "00A4040C0A D392F000260100000001";

    [Fact]
    public void A_transcript_does_not_differ_from_itself() => Assert.Empty(Compare(Session("00B08B0002", "3082 9000"), Session("00B08B0002", "3082 9000")));

    [Theory]
    [InlineData("6982", "trailer: 9000 (done) / 6982 (security status not satisfied); length: 2 / 0 bytes")]
    [InlineData("3083 9000", "content: from byte 2: 82 / 83")]
    [InlineData("308201 9000", "length: 2 / 3 bytes")]
    public void Content_length_and_trailer_are_told(string other, string how) =>
        Assert.Equal(["3 / 3 " + how], Compare(Session("00B08B0002", "3082 9000"), Session("00B08B0002", other)));

    [Fact]
    public void One_command_more_does_not_make_all_after_it_differ()
    {
        var more = new Recording().PoweredOn().Exchange(Select, "9000").Exchange("00840000 08", "0102030405060708 9000").Exchange("00B08B0002", "3082 9000");
        Assert.Equal(["- / 3 only in the second"], Compare(Session("00B08B0002", "3082 9000"), more));
        Assert.Equal(["3 / - only in the first"], Compare(more, Session("00B08B0002", "3082 9000")));
    }

    [Fact]
    public void No_answer_differs_from_an_answer() =>
        Assert.Equal(["2 / 2 answer: 9000 / none (CardRemoved)"], Compare(new Recording().PoweredOn().Exchange(Select, "9000"), new Recording().PoweredOn().Unanswered(Select)));

    [Fact]
    public void Masked_answers_are_compared_by_hash_under_one_key_and_by_length_under_two()
    {
        Assert.Equal(["3 / 3 content: both masked, and their hashes differ"], Compare(Number("31", "a key of sixteen"), Number("32", "a key of sixteen")));
        Assert.Empty(Compare(Number("31", "a key of sixteen"), Number("31", "a key of sixteen")));
        var comparison = TranscriptComparison.Of(Number("31", "a key of sixteen").Transcript, Number("32", "another sixteen.").Transcript);
        Assert.Empty(comparison.Differences);
        Assert.Equal(1, comparison.ByLengthAlone);
    }

    private static Recording Session(string command, string answer) => new Recording().PoweredOn().Exchange(Select, "9000").Exchange(command, answer);

    private static Recording Number(string content, string key) =>
        new Recording(key: key).PoweredOn().Exchange("00A4040C0A D3921000310001010408", "9000").Exchange("00B0810001", content + "9000");

    private static IEnumerable<string> Compare(Recording first, Recording second) =>
        TranscriptComparison.Of(first.Transcript, second.Transcript).Differences.Select(difference => $"{Place(difference.First)} / {Place(difference.Second)} {difference.How}");

    private static string Place(NumberedExchange? exchange) => exchange is null ? "-" : $"{exchange.Number}";
}
