using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Reception;
using Conformance.Bench.Time;
using Conformance.Terminal;

namespace Conformance.Harness.Tests.Reception;

/// <summary>What a stub before the centre is to the terminal.</summary>
public sealed class CentreHttpLinkTests : IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));
    private static readonly CentreFile Inquiry = new("OQSsiquc01req_202503030001.xml", File.ReadAllBytes(Path.Combine(Root, "fixtures", "messages", "OQSsiquc01req.xml")));

    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-").FullName;
    private readonly TestCertificateAuthority _authority = Fixtures.LoadAuthority();
    private readonly VirtualTime _time = new(new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task What_no_stub_is_for_the_centre_answers_as_it_answers_files()
    {
        var byHttp = await AskAsync("{}", Inquiry);
        using var centre = Open(StubBook.None);
        var byFile = await new CentreFileLink(centre.Files, _time).AskAsync(Inquiry, default);
        Assert.Equal(Files(byFile), Files(byHttp));
    }

    [Theory]
    [InlineData("""{"status":200,"headers":{"Content-Type":"application/xml"},"body":"<own/>"}""", "OQSsiquc01res_202503030001.xml <own/>")]
    [InlineData("""{"status":200,"body":""}""", "OQSsiquc01res_202503030001.xml ")]
    [InlineData("""{"status":200,"headers":{"Content-Type":"application/pdf"},"body":"%PDF"}""", "OQSsiquc01res_202503030001.pdf %PDF")]
    [InlineData("""{"status":200,"headers":{"Content-Type":"application/zip"},"body":"PK"}""", "OQSsiquc01res_202503030001.zip PK")]
    public async Task What_a_stub_answers_is_the_result(string response, string file) =>
        Assert.Equal([file], Files(await AskAsync(response, Inquiry)));

    [Theory]
    [InlineData("""{"status":503}""", "it answered with status 503")]
    [InlineData("""{"fault":"CONNECTION_RESET_BY_PEER"}""", "Connection reset by peer")]
    public async Task What_may_be_answered_another_time_is_asked_for_again(string response, string what) =>
        Assert.Equal(new CentreAnswer.Unreachable(what), await AskAsync(response, Inquiry));

    [Fact]
    public async Task A_status_of_400_and_more_is_a_refusal() => Assert.Equal(new CentreAnswer.Refused("the centre refused it with status 403"), await AskAsync("""{"status":403}""", Inquiry));

    [Fact]
    public async Task A_kind_that_the_centre_has_not_is_refused_and_one_that_a_stub_has_is_not()
    {
        var prescription = Inquiry with { Name = "EPSsiquc01req_1.xml" };
        Assert.Equal(new CentreAnswer.Refused("the centre refused it with status 404"), await AskAsync("{}", prescription));
        Assert.Equal(["EPSsiquc01res_1.xml own"], Files(await AskAsync("""{"body":"own"}""", prescription, "EPSsiquc01req")));
    }

    [Theory]
    [InlineData("OQSsiquc01res_1.xml")]
    [InlineData("letter.xml")]
    public async Task What_is_no_request_is_refused(string name) => Assert.Equal(new CentreAnswer.Refused("its name is none of a request"), await AskAsync("{}", Inquiry with { Name = name }));

    [Fact]
    public async Task A_centre_that_is_not_there_is_asked_again()
    {
        var centre = Open(StubBook.None);
        using var http = CentreHttpLink.Client(centre.Address);
        centre.Dispose();
        Assert.IsType<CentreAnswer.Unreachable>(await new CentreHttpLink(http).AskAsync(Inquiry, default));
    }

    public void Dispose()
    {
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<string> Files(CentreAnswer answer) =>
        Assert.IsType<CentreAnswer.Answered>(answer).Files.Select(file => $"{file.Name} {System.Text.Encoding.UTF8.GetString(file.Bytes.Span)}");

    /// <summary>Asks where one stub answers; an empty response stands for none.</summary>
    private async Task<CentreAnswer> AskAsync(string response, CentreFile request, string prefix = "OQSsiquc01req")
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "stub.json"), $$"""{"request":{"urlPath":"/messages/{{(response == "{}" ? "none" : prefix)}}"},"response":{{response}}}""");
        using var centre = Open(BenchFixtures.Stubs(_folder));
        using var http = CentreHttpLink.Client(centre.Address);
        return await new CentreHttpLink(http).AskAsync(request, default);
    }

    private EligibilityCentre Open(StubBook stubs) => EligibilityCentre.Start(new() { Stubs = stubs }, Fixtures.LoadRegister(), _authority, _time, new Random(1), new Quiet());

    private sealed class Quiet : ICentreObserver
    {
        public void Answered(CentreExchange exchange)
        {
        }
    }
}
