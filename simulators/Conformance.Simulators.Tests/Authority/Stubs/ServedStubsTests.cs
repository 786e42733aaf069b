using System.Net.Sockets;
using System.Text;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority.Stubs;

/// <summary>Stubs before a centre: what they answer, what is left to the centre, and what follows on what.</summary>
public sealed class ServedStubsTests
{
    private const string Inquiry = "<XmlMsg><MessageHeader><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader></XmlMsg>";

    [Fact]
    public async Task One_answer_of_the_centre_is_replaced_and_the_others_are_its_own()
    {
        using var desk = new StubDesk("""{'name':'closed','request':{'method':'POST','urlPath':'/challenges'},'response':{'status':418,'headers':{'Content-Type':'text/plain','X-By':['me','you']},'body':'髙'}}""");
        using var response = await desk.PostAsync("challenges");
        Assert.Equal((418, "text/plain", "me, you", "髙"), ((int)response.StatusCode, response.Content.Headers.ContentType!.ToString(), string.Join(", ", response.Headers.GetValues("X-By")), await response.Content.ReadAsStringAsync()));
        Assert.Equal(new CentreExchange(CentreExchangeKind.Stub, "closed"), Assert.Single(desk.Reception.Observer.Exchanges));

        Assert.Equal(400, (await desk.AskAsync("holders", "{}")).Status);
        Assert.Equal(CentreExchangeKind.Holder, desk.Reception.Observer.Exchanges.Last().Kind);
    }

    [Theory]
    [InlineData("""{'method':'PUT'}""", true)]
    [InlineData("""{'method':'POST'}""", false)]
    [InlineData("""{'method':'ANY'}""", true)]
    [InlineData("""{'urlPath':'/a/b'}""", true)]
    [InlineData("""{'urlPath':'/a'}""", false)]
    [InlineData("""{'urlPath':'/A/b'}""", false)]
    [InlineData("""{'urlPathPattern':'/a/.'}""", true)]
    [InlineData("""{'urlPathPattern':'/a'}""", false)]
    [InlineData("""{'headers':{'x-desk':{'equalTo':'One'}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'equalTo':'one'}}}""", false)]
    [InlineData("""{'headers':{'X-Desk':{'equalTo':'one','caseInsensitive':true}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'contains':'ne'}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'contains':'.'}}}""", false)]
    [InlineData("""{'headers':{'X-Desk':{'matches':'O.e'}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'matches':'O'}}}""", false)]
    [InlineData("""{'headers':{'X-Desk':{'matches':'Two|One'}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'doesNotMatch':'O'}}}""", true)]
    [InlineData("""{'headers':{'X-Desk':{'doesNotMatch':'O..'}}}""", false)]
    [InlineData("""{'headers':{'X-Other':{'doesNotMatch':'O'}}}""", false)]
    [InlineData("""{'headers':{'X-Other':{'absent':true}}}""", true)]
    [InlineData("""{'headers':{'x-desk':{'absent':true}}}""", false)]
    [InlineData("""{'bodyPatterns':[{'contains':'12345'}]}""", true)]
    [InlineData("""{'bodyPatterns':[{'contains':'12345'},{'contains':'9'}]}""", false)]
    [InlineData("""{'bodyPatterns':[{'matches':'(?s)<XmlMsg>.*'}]}""", true)]
    [InlineData("""{'bodyPatterns':[{'doesNotMatch':'(?s)<XmlMsg>.*'}]}""", false)]
    [InlineData("""{'bodyPatterns':[{'matchesXPath':'/XmlMsg/MessageHeader[MedicalInstitutionCode=1312345678]'}]}""", true)]
    [InlineData("""{'bodyPatterns':[{'matchesXPath':'/XmlMsg/MessageHeader[MedicalInstitutionCode=1]'}]}""", false)]
    [InlineData("""{'bodyPatterns':[{'equalToXml':'<XmlMsg> <MessageHeader>\n<MedicalInstitutionCode> 1312345678</MedicalInstitutionCode></MessageHeader><!-- x --></XmlMsg>'}]}""", true)]
    [InlineData("""{'bodyPatterns':[{'equalToXml':'<XmlMsg><MessageHeader/></XmlMsg>'}]}""", false)]
    [InlineData("""{'method':'PUT','urlPath':'/a/b','headers':{'X-Desk':{'matches':'O.*'}},'bodyPatterns':[{'contains':'XmlMsg'}]}""", true)]
    public async Task A_stub_answers_when_all_that_it_asks_is_so(string request, bool answers)
    {
        using var desk = new StubDesk($$$"""{'request':{{{request}}},'response':{'status':202,'base64Body':'eWVz'}}""");
        var (status, body) = await desk.AskAsync("a/b", Inquiry, "PUT", "One");
        Assert.Equal(answers ? (202, "yes") : (404, ""), (status, answers ? body : ""));
    }

    [Theory]
    [InlineData("<a b='1' c='2'><d>x</d><e/></a>", "<a c='2' b='1'>\n <e></e><d> x </d></a>", true)]
    [InlineData("<a><d>x</d></a>", "<a><d>y</d></a>", false)]
    [InlineData("<a b='1'/>", "<a/>", false)]
    [InlineData("<a><d/><d/></a>", "<a><d/></a>", false)]
    [InlineData("<a/>", "no XML", false)]
    public async Task XML_is_the_same_in_whatever_spacing_and_order(string expected, string sent, bool isSame)
    {
        using var desk = new StubDesk($$$"""{'request':{'bodyPatterns':[{'equalToXml':'{{{expected.Replace("'", "\\u0022", StringComparison.Ordinal)}}}'}]},'response':{}}""");
        Assert.Equal(isSame ? 200 : 404, (await desk.AskAsync("a", sent)).Status);
    }

    [Fact]
    public async Task Of_several_the_lowest_priority_answers_then_the_one_with_more_conditions_then_the_last()
    {
        static string Stub(string says, string more, string request) => $$$"""{{{{more}}}'request':{{{request}}},'response':{'body':'{{{says}}}'}}""";
        using var desk = new StubDesk(
            Stub("usual", "", "{'urlPath':'/a'}"), Stub("first", "'priority':4,", "{}"), Stub("after", "'priority':6,", "{'urlPath':'/a'}"),
            Stub("more", "'priority':2147483647,", "{'urlPath':'/b','method':'POST'}"), Stub("less", "'priority':2147483647,", "{'urlPath':'/b'}"),
            Stub("earlier", "'priority':1,", "{'urlPath':'/c'}"), Stub("last", "'priority':1,", "{'urlPath':'/c'}"));
        Assert.Equal((200, "first"), await desk.AskAsync("a"));
        Assert.Equal((200, "last"), await desk.AskAsync("c"));

        using var others = new StubDesk(Stub("more", "'priority':2147483647,", "{'urlPath':'/challenges','method':'POST'}"), Stub("less", "'priority':2147483647,", "{'urlPath':'/challenges'}"));
        Assert.Equal((200, "more"), await others.AskAsync("challenges"));
    }

    [Fact]
    public async Task States_follow_on_each_other_and_the_centre_answers_where_no_stub_is_for_the_state()
    {
        static string Step(string? required, string? next, string path, string says) =>
            $$$"""{'scenarioName':'line',{{{(required is null ? "" : $"'requiredScenarioState':'{required}',")}}}{{{(next is null ? "" : $"'newScenarioState':'{next}',")}}}'request':{'urlPath':'/{{{path}}}'},'response':{'status':503,'body':'{{{says}}}'}}""";
        using var desk = new StubDesk(Step("Started", "half", "challenges", "down"), Step("half", null, "challenges", "half up"), Step(null, "up", "mend", "mended"), Step("up", "Started", "break", "broken"));
        Assert.Equal(["line Started"], desk.States);
        Assert.Equal((503, "down"), await desk.AskAsync("challenges", null));

        // Without a new state, it stays; without a required one, it answers in all.
        Assert.Equal((503, "half up"), await desk.AskAsync("challenges", null));
        Assert.Equal((503, "half up"), await desk.AskAsync("challenges", null));
        Assert.Equal(["line half"], desk.States);
        Assert.Equal((503, "mended"), await desk.AskAsync("mend"));
        Assert.Equal((503, "mended"), await desk.AskAsync("mend"));
        Assert.Equal(201, (await desk.AskAsync("challenges", null)).Status);
        Assert.Equal((503, "broken"), await desk.AskAsync("break"));
        Assert.Equal((503, "down"), await desk.AskAsync("challenges", null));
    }

    [Fact]
    public async Task A_scenario_is_set_and_begun_again()
    {
        using var desk = new StubDesk(
            """{'scenarioName':'a','newScenarioState':'on','request':{'urlPath':'/a'},'response':{}}""",
            """{'scenarioName':'b','requiredScenarioState':'on','request':{'urlPath':'/b'},'response':{}}""");
        Assert.Equal(404, (await desk.AskAsync("b")).Status);
        desk.Centre.Stubs.Set(desk.Centre.Stubs.Scenarios[1], "on");
        Assert.Equal(200, (await desk.AskAsync("b")).Status);
        Assert.Equal(200, (await desk.AskAsync("a")).Status);
        Assert.Equal(["a on", "b on"], desk.States);
        desk.Centre.Stubs.Reset();
        Assert.Equal(["a Started", "b Started"], desk.States);
    }

    [Fact]
    public async Task A_template_takes_out_of_the_request_what_it_says_and_writes_it_as_XML()
    {
        using var desk = new StubDesk("""{'request':{},'response':{'transformers':['response-template'],'body':'<r>{{#if (xPath request.body \u0027/q/a\u0027)}}<a>{{xPath request.body \u0027normalize-space(/q/a)\u0027}}</a>{{/if}}{{xPath request.body \u0027count(/q/*)\u0027}}}</r>'}}""");
        Assert.Equal((200, "<r><a>x &amp; &lt;y&gt; \"z\"</a>2}</r>"), await desk.AskAsync("a", "<q><a> x &amp; &lt;y&gt; \"z\" </a><b/></q>"));
        Assert.Equal((200, "<r>1}</r>"), await desk.AskAsync("a", "\uFEFF<q><b/></q>"));
        Assert.Equal((200, "<r>}</r>"), await desk.AskAsync("a", "no XML"));
    }

    [Fact]
    public async Task Faults_are_played_and_what_comes_after_them_is_whole()
    {
        static string Once(string fault, string next) =>
            $$$"""{'scenarioName':'line','requiredScenarioState':'{{{fault}}}','newScenarioState':'{{{next}}}','request':{'urlPath':'/a'},'response':{'fault':'{{{fault}}}'{{{(fault.StartsWith('C') ? "" : ",'status':202,'body':'abcdef'")}}}}}""";
        using var desk = new StubDesk(Once("EMPTY_RESPONSE", "MALFORMED_RESPONSE_CHUNK"), Once("MALFORMED_RESPONSE_CHUNK", "CONNECTION_RESET_BY_PEER"), Once("CONNECTION_RESET_BY_PEER", "whole"), """{'priority':9,'request':{},'response':{'body':'whole'}}""");
        desk.Centre.Stubs.Set(desk.Centre.Stubs.Scenarios[0], "EMPTY_RESPONSE");
        Assert.Equal((202, ""), await desk.AskAsync("a"));
        var (status, body) = await desk.AskAsync("a");
        Assert.Equal(202, status);
        Assert.StartsWith("abc", body, StringComparison.Ordinal);
        Assert.NotEqual("abcdef", body);
        var reset = await Assert.ThrowsAsync<HttpRequestException>(() => desk.AskAsync("a"));
        Assert.Equal(SocketError.ConnectionReset, (reset.GetBaseException() as SocketException)?.SocketErrorCode);
        Assert.Equal((200, "whole"), await desk.AskAsync("a"));
    }

    [Theory]
    [InlineData("""'fixedDelayMilliseconds':86""", "Fixed { Length = 0:00:00:00.086 }")]
    [InlineData("""'fixedDelayMilliseconds':0""", "Fixed { Length = 0:00:00:00 }")]
    [InlineData("""'delayDistribution':{'type':'uniform','lower':1,'upper':2}""", "Uniform { Least = 0:00:00:00.001, Most = 0:00:00:00.002 }")]
    [InlineData("""'delayDistribution':{'type':'lognormal','median':400,'sigma':0.5}""", "LogNormal { Median = 0:00:00:00.4, Sigma = 0.5 }")]
    public void A_delay_is_fixed_or_drawn(string delay, string read)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stubs.json", Encoding.UTF8.GetBytes($$$"""{'request':{},'response':{{{{delay}}}}}""".Replace('\'', '"')));
        Assert.Equal(read, Assert.Single(StubBook.Read(folder.Path).Stubs).Answer.Delay!.ToString());
    }

    [Theory]
    [InlineData("POST", "a", "One", "The nearest stub low (stubs.json, $.mappings[0]) does not answer: $.mappings[0].request.bodyPatterns[0] is not met; its scenario line is in Started and not in up.")]
    [InlineData("POST", "b", "Two", "The nearest stub at stubs.json, $.mappings[1] does not answer: $.mappings[1].request.headers.X-Desk is not met.")]
    [InlineData("POST", "messages/EPSxxxxx01req", "One", """{"error":"The nearest stub at stubs.json, $.mappings[2] does not answer: $.mappings[2].request.bodyPatterns[0] is not met."}""")]
    [InlineData("PUT", "b", "One", "/b takes POST and not PUT.")]
    [InlineData("POST", "c", "One", "Nothing is served at /c; the nearest is ANY /a. Upper and lower case count.")]
    public async Task What_nothing_answers_is_told_which_stub_was_nearest_and_why_it_was_not_it(string method, string path, string header, string told)
    {
        using var desk = new StubDesk(
            """{'name':'low','scenarioName':'line','requiredScenarioState':'up','request':{'urlPath':'/a','headers':{'X-Desk':{'equalTo':'One'}},'bodyPatterns':[{'contains':'secret'}]},'response':{}}""",
            """{'request':{'method':'POST','urlPath':'/b','headers':{'X-Desk':{'equalTo':'One'}}},'response':{}}""",
            """{'request':{'urlPath':'/messages/EPSxxxxx01req','bodyPatterns':[{'matchesXPath':'/secret'}]},'response':{}}""");
        Assert.Equal((404, told), await desk.AskAsync(path, Inquiry, method, header));
    }

    [Fact]
    public async Task A_stub_is_printed_by_name_and_place_alone()
    {
        using var desk = new StubDesk("""{'name':'x','request':{'headers':{'A':{'equalTo':'secret'}}},'response':{'body':'secret'}}""");
        Assert.Equal(404, (await desk.AskAsync("a")).Status);
        using var folder = new TemporaryFolder();
        folder.Write("stubs.json", "{\"name\":\"x\",\"request\":{},\"response\":{\"status\":202,\"body\":\"secret\"}}"u8);
        var stub = Assert.Single(StubBook.Read(folder.Path).Stubs);
        Assert.Equal(("stub x (stubs.json, $)", "status 202"), (stub.ToString(), stub.Answer.ToString()));
    }
}
