using System.Text;
using Conformance.Terminal;
using Conformance.Terminal.Sealing;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>The encrypted exchange (facts/eligibility.md 1.2): a password ZIP by AES-256, by the prefix of the name.</summary>
public sealed class SealedExchangeTests : IDisposable
{
    private const string Password = "exchange of the test";
    private const string Request = "OQSsiquc01req_1.zip";
    private const string Result = "OQSsiquc01res_1.zip";

    private readonly TerminalBench _bench = new(seal: new([("OQSsiquc", true), ("OQSsi", false)], Password));

    // What 7-Zip 16.02 made of "OQSsiquc01req_1.xml" with this password, deflated: 7z a -tzip -mem=AES256 -p….
    private const string OfAnother =
        "UEsDBDMAAQBjAMmRdV0AAAAAmAAAAKsAAAATAAsAT1FTc2lxdWMwMXJlcV8xLnhtbAGZBwACAEFFAwgA2hteGLf/x8ynlYHy4+fyjxbT4iHVxaNeTeof54pcU5MImfnULiZT3suxQiYD" +
        "69ktO0YXcZlpsry973Ee48X09B2k6UPpVOC+N5zCfClHfkfsehKaKSqpx3Lgz+/4rggFvyc41Y267tj03JDSPNRishepvLMM55w57eh5DhCQJbPmVe6NQPP1zHEOAZaVIriJrq68P3eJ" +
        "jz5QSwECPwMzAAEAYwDJkXVdAAAAAJgAAACrAAAAEwAvAAAAAAAAACCApIEAAAAAT1FTc2lxdWMwMXJlcV8xLnhtbAoAIAAAAAAAAQAYANVnuB7ked0BAAAAAAAAAAAAAAAAAAAAAAGZ" +
        "BwACAEFFAwgAUEsFBgAAAAABAAEAcAAAANQAAAAAAA==";

    [Fact]
    public async Task A_request_of_an_encrypted_kind_is_answered_encrypted_under_its_name()
    {
        Put(Seal(TerminalBench.Request));
        await _bench.StepAsync();
        Assert.Equal([Result], _bench.Names(_bench.Folders.Results));
        Assert.Equal("<XmlMsg>answer 1</XmlMsg>", Opened(Result));
        Assert.Equal(["OQSsiquc01req_1.xml"], _bench.Centre.Asked);
    }

    [Fact]
    public async Task The_same_answer_again_is_the_same_bytes()
    {
        Put(Seal(TerminalBench.Request));
        await _bench.StepAsync();
        var first = await File.ReadAllBytesAsync(Path.Combine(_bench.Folders.Results, Result));
        _bench.Fetch(Result);
        Put(Seal(TerminalBench.Request));
        await _bench.StepAsync();
        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(_bench.Folders.Results, Result)));
    }

    [Fact]
    public void What_another_program_made_is_read()
    {
        var content = SealedZip.Read(Convert.FromBase64String(OfAnother), Password, 10_000, out var why);
        Assert.Equal((TerminalBench.Request, ""), (Encoding.UTF8.GetString(content ?? []), content is null ? why : ""));
    }

    [Fact]
    public async Task What_cannot_be_opened_is_refused_with_its_reason()
    {
        var another = new ExchangeSeal([("OQSsiquc", true)], "another password");
        Put(another.Seal(new("OQSsiquc01req_1.xml", Encoding.UTF8.GetBytes(TerminalBench.Request)), new Random(1)).Bytes.ToArray());
        await _bench.StepAsync();
        Assert.Contains("it is damaged, or was encrypted with another password", Assert.Single(_bench.Notes).What, StringComparison.Ordinal);
        Assert.Contains("BENCH-T01", Opened(Result), StringComparison.Ordinal);
        Assert.Empty(_bench.Centre.Asked);
    }

    [Fact]
    public async Task A_plain_request_of_an_encrypted_kind_and_an_encrypted_one_of_a_plain_kind_stay_where_they_lie()
    {
        _bench.Put("OQSsiquc01req_1.xml");
        _bench.Put("OQSsiimm01req_1.zip");
        await _bench.StepAsync();
        Assert.Equal(["a request is .xml and not .zip", "a request of this kind is encrypted, .zip and not .xml"], _bench.Notes.Select(note => note.What).Order(StringComparer.Ordinal));
        Assert.Equal(2, _bench.Terminal.Status.Ignored);
    }

    [Fact]
    public async Task However_much_of_it_is_written_an_unfinished_one_is_not_taken()
    {
        var whole = Seal(TerminalBench.Request);
        for (var length = 0; length < whole.Length; length += 7)
        {
            Put(whole[..length]);
            await _bench.StepAsync();
            Assert.Equal(1, _bench.Terminal.Status.Unfinished);
        }
    }

    [Fact]
    public void A_byte_that_is_changed_anywhere_is_noticed_or_changes_nothing()
    {
        var whole = Seal(TerminalBench.Request);
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x41;
            var read = SealedZip.Read(changed, Password, 10_000, out var why);
            Assert.True(read is null ? why.Length > 0 : Encoding.UTF8.GetString(read) == TerminalBench.Request, $"byte {at}");
        }
    }

    [Fact]
    public void What_is_longer_than_allowed_is_refused_before_it_is_unpacked() =>
        Assert.Null(SealedZip.Read(Convert.FromBase64String(OfAnother), Password, 20, out _));

    [Fact]
    public void A_result_of_the_reader_is_encrypted_by_the_list_of_its_own()
    {
        const string name = "OQSsiquc01res_face_1_20250303090000.xml";
        Assert.Equal(name, _bench.Terminal.Push(name, "a"u8.ToArray()));
        var terminal = new ReceptionTerminal(_bench.Folders, _bench.Options with { FaceSeal = new([("OQSsiquc01res_face", true)], Password) }, _bench.Centre, _bench.Time, new Random(1), _bench);
        Assert.Equal("OQSsiquc01res_face_1_20250303090000.zip", terminal.Push(name, "b"u8.ToArray()));
        Assert.Equal("b"u8.ToArray(), SealedZip.Read(File.ReadAllBytes(Path.Combine(_bench.Folders.Face, "OQSsiquc01res_face_1_20250303090000.zip")), Password, 10, out _));
    }

    [Theory]
    [InlineData("# comment\nOQSsiquc=e\r\n\nEPS=n\n", 0)]
    [InlineData("OQSsiquc=x", 1)]
    [InlineData("\n=e", 2)]
    [InlineData("OQSsiquc", 1)]
    public void The_list_of_the_terminal_is_read_line_by_line(string text, int wrong)
    {
        var lines = ExchangeSeal.ReadList(text, out var found);
        Assert.Equal(wrong, found);
        Assert.Equal(wrong == 0 ? [("OQSsiquc", true), ("EPS", false)] : Array.Empty<(string, bool)>(), lines);
    }

    public void Dispose() => _bench.Dispose();

    private static byte[] Seal(string content) => new ExchangeSeal([], Password).Seal(new("OQSsiquc01req_1.xml", Encoding.UTF8.GetBytes(content)), new Random(7)).Bytes.ToArray();

    private void Put(byte[] content) => File.WriteAllBytes(Path.Combine(_bench.Folders.Requests, Request), content);

    private string Opened(string name) => Encoding.UTF8.GetString(SealedZip.Read(File.ReadAllBytes(Path.Combine(_bench.Folders.Results, name)), Password, 10_000, out _)!);
}
