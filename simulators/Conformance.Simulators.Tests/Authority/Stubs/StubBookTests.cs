using System.Text;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority.Stubs;

/// <summary>What a folder of stubs may hold; all else is named with its place and what to write.</summary>
public sealed class StubBookTests : IDisposable
{
    private const string AnyRequest = """{"request":{},"response":{}}""";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(AnyRequest, 1)]
    [InlineData("\uFEFF" + AnyRequest, 1)]
    [InlineData("""{"mappings":[{"request":{},"response":{}},{"request":{},"response":{}}],"meta":{"total":2}}""", 2)]
    [InlineData("""{"id":"1","uuid":"1","persistent":true,"metadata":{"by":"me"},"name":"x","request":{"method":"ANY"},"response":{}}""", 1)]
    [InlineData("""{"requiredScenarioState":null,"newScenarioState":null,"request":{},"response":{}}""", 1)]
    [InlineData("""{"request":{},"response":{"status":204,"body":""}}""", 1)]
    public void A_file_holds_one_stub_or_a_list(string json, int count) => Assert.Equal(count, Read(json).Count);

    [Fact]
    public void All_files_of_the_folder_count_and_those_of_mappings_in_it_go_before()
    {
        _folder.Write("one.json", Encoding.UTF8.GetBytes(AnyRequest));
        _folder.Write("two.json", Encoding.UTF8.GetBytes(AnyRequest));
        _folder.Write("notes.txt", "no stub"u8);
        Assert.Equal(2, StubBook.Read(_folder.Path).Count);

        Directory.CreateDirectory(Path.Combine(_folder.Path, "mappings"));
        _folder.Write(Path.Combine("mappings", "three.json"), Encoding.UTF8.GetBytes(AnyRequest));
        Assert.Equal(["three.json, $"], StubBook.Read(_folder.Path).Stubs.Select(stub => stub.Name));
    }

    [Fact]
    public void The_example_is_one() => Assert.Equal(["Started", "half-up", "up"], Assert.Single(StubBook.Read(FixtureFolders.Stubs).Scenarios).States);

    [Theory]
    // The file.
    [InlineData("", "line 1: not JSON")]
    [InlineData("""{"mappings":[{"request":""", "line 1: not JSON")]
    [InlineData("[]", "$: not a JSON object")]
    [InlineData("""{"mappings":{}}""", "$.mappings: not a JSON array")]
    [InlineData("""{"mappings":[1]}""", "$.mappings[0]: not a JSON object")]
    [InlineData("""{"mappings":[],"request":{}}""", "$.request: not a field of it. Write the stubs into the list \"mappings\"")]
    [InlineData("""{"mappings":[]}""", "whole folder: no stub in it")]
    // The stub.
    [InlineData("{}", "$.request: missing")]
    [InlineData("""{"request":{}}""", "$.response: missing")]
    [InlineData("""{"\ud800":1}""", "$: a name that is no text")]
    [InlineData("""{"postServeActions":[],"request":{},"response":{}}""", "$.postServeActions: not a field of it. Read are name, priority, scenarioName, requiredScenarioState, newScenarioState, request and response")]
    [InlineData("""{"name":"a","name":"b","request":{},"response":{}}""", "$.name: there twice")]
    [InlineData("""{"name":1,"request":{},"response":{}}""", "$.name: not a text")]
    [InlineData("""{"priority":0,"request":{},"response":{}}""", "$.priority: not a number from 1 to 2147483647")]
    [InlineData("""{"priority":1.5,"request":{},"response":{}}""", "$.priority: not a whole number")]
    [InlineData("""{"requiredScenarioState":"a","request":{},"response":{}}""", "$.requiredScenarioState: a state of no scenario. Say in scenarioName which scenario it belongs to")]
    [InlineData("""{"newScenarioState":"a","request":{},"response":{}}""", "$.newScenarioState: a state of no scenario")]
    [InlineData("""{"mappings":[{"scenarioName":"a","request":{},"response":{}},{"scenarioName":"A","request":{},"response":{}}]}""", "stubs.json, $.mappings[1]: a scenario that differs in upper and lower case alone")]
    // Which requests.
    [InlineData("""{"request":{"url":"/a?b=c"},"response":{}}""", "$.request.url: not a field of it. Read are method, urlPath or urlPathPattern, headers and bodyPatterns")]
    [InlineData("""{"request":{"method":"post"},"response":{}}""", "$.request.method: no HTTP method. Write it in capitals")]
    [InlineData("""{"request":{"urlPath":"messages"},"response":{}}""", "$.request.urlPath: no path. Begin with a slash")]
    [InlineData("""{"request":{"urlPath":"/a?b=c"},"response":{}}""", "$.request.urlPath: no path")]
    [InlineData("""{"request":{"urlPath":"/a","urlPathPattern":"/b"},"response":{}}""", "$.request.urlPathPattern: a second path beside urlPath")]
    [InlineData("""{"request":{"urlPathPattern":"/(a"},"response":{}}""", "$.request.urlPathPattern: no regular expression (InsufficientClosingParentheses at character 4)")]
    [InlineData("""{"request":{"headers":[]},"response":{}}""", "$.request.headers: not a JSON object")]
    [InlineData("""{"request":{"headers":{"X":"a"}},"response":{}}""", "$.request.headers.X: not a JSON object")]
    [InlineData("""{"request":{"headers":{"X":{}}},"response":{}}""", "$.request.headers.X: not one comparison. Write one of equalTo, contains, matches, doesNotMatch, absent")]
    [InlineData("""{"request":{"headers":{"X":{"equalTo":"a","contains":"a"}}},"response":{}}""", "$.request.headers.X: not one comparison")]
    [InlineData("""{"request":{"headers":{"X":{"contains":"a","caseInsensitive":true}}},"response":{}}""", "$.request.headers.X: not one comparison")]
    [InlineData("""{"request":{"headers":{"X":{"includes":["a"]}}},"response":{}}""", "$.request.headers.X.includes: not a field of it")]
    [InlineData("""{"request":{"headers":{"X":{"absent":false}}},"response":{}}""", "$.request.headers.X.absent: not true")]
    [InlineData("""{"request":{"headers":{"X":{"matches":"["}}},"response":{}}""", "$.request.headers.X.matches: no regular expression")]
    [InlineData("""{"request":{"bodyPatterns":[{"equalToJson":"{}"}]},"response":{}}""", "$.request.bodyPatterns[0].equalToJson: not a field of it. Write one of equalTo, contains, matches, doesNotMatch, matchesXPath, equalToXml")]
    [InlineData("""{"request":{"bodyPatterns":[{"contains":"a"},{"matchesXPath":"/a["}]},"response":{}}""", "$.request.bodyPatterns[1].matchesXPath: no XPath 1.0 expression")]
    [InlineData("""{"request":{"bodyPatterns":[{"matchesXPath":"lower-case(/a)"}]},"response":{}}""", "$.request.bodyPatterns[0].matchesXPath: no XPath 1.0 expression")]
    [InlineData("""{"request":{"bodyPatterns":[{"matchesXPath":"/x:a"}]},"response":{}}""", "$.request.bodyPatterns[0].matchesXPath: no XPath 1.0 expression")]
    [InlineData("""{"request":{"bodyPatterns":[{"matchesXPath":"/a='1'"}]},"response":{}}""", "$.request.bodyPatterns[0].matchesXPath: an XPath expression that finds no nodes")]
    [InlineData("""{"request":{"bodyPatterns":[{"matchesXPath":{"expression":"/a"}}]},"response":{}}""", "$.request.bodyPatterns[0].matchesXPath: not a text")]
    [InlineData("""{"request":{"bodyPatterns":[{"equalToXml":"<a>"}]},"response":{}}""", "$.request.bodyPatterns[0].equalToXml: no XML")]
    // The answer.
    [InlineData("""{"request":{},"response":{"jsonBody":{}}}""", "$.response.jsonBody: not a field of it. Read are status, headers, body, base64Body, transformers, fixedDelayMilliseconds, delayDistribution and fault")]
    [InlineData("""{"request":{},"response":{"status":"200"}}""", "$.response.status: not a number from 200 to 599")]
    [InlineData("""{"request":{},"response":{"status":204,"body":"a"}}""", "$.response.status: a status that goes without a body")]
    [InlineData("""{"request":{},"response":{"body":"a","base64Body":"YQ=="}}""", "$.response.base64Body: a second body beside body")]
    [InlineData("""{"request":{},"response":{"base64Body":"YQ"}}""", "$.response.base64Body: no base64")]
    [InlineData("""{"request":{},"response":{"headers":{"Content-Length":"1"}}}""", "$.response.headers.Content-Length: not a field of it. Leave it out: the server writes it")]
    [InlineData("""{"request":{},"response":{"headers":{"X Y":"1"}}}""", "$.response.headers.X Y: no header that HTTP can carry")]
    [InlineData("""{"request":{},"response":{"headers":{"X":["1","a\nb"]}}}""", "$.response.headers.X: no header that HTTP can carry")]
    [InlineData("""{"request":{},"response":{"headers":{"X":1}}}""", "$.response.headers.X: not a text")]
    [InlineData("""{"request":{},"response":{"transformers":["my-own"],"body":"a"}}""", "$.response.transformers: no transformer that there is here")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"base64Body":"YQ=="}}""", "$.response.transformers: a template without a text")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"body":"a\n{{now}}"}}""", "$.response.body: a template that is not read here, in its line 2")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"body":"{{/if}}"}}""", "$.response.body: a template that is not read here, in its line 1")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"body":"{{#if (xPath request.body '/a')}}\n"}}""", "$.response.body: a template that is not read here, in its line 2")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"body":"{{#if (xPath request.body '/a')}}{{#if (xPath request.body '/a')}}{{/if}}{{/if}}"}}""", "$.response.body: a template that is not read here, in its line 1")]
    [InlineData("""{"request":{},"response":{"transformers":["response-template"],"body":"{{xPath request.body '/a'}}"}}""", "$.response.body: an XPath expression that gives no text. Write string(…) or normalize-space(…) around it")]
    [InlineData("""{"request":{},"response":{"fixedDelayMilliseconds":-1}}""", "$.response.fixedDelayMilliseconds: not a number from 0 to 3600000")]
    [InlineData("""{"request":{},"response":{"fixedDelayMilliseconds":1,"delayDistribution":{"type":"uniform","lower":1,"upper":2}}}""", "$.response.delayDistribution: a second delay beside fixedDelayMilliseconds")]
    [InlineData("""{"request":{},"response":{"delayDistribution":{"type":"uniform","lower":2,"upper":1}}}""", "$.response.delayDistribution.upper: not a number from 2")]
    [InlineData("""{"request":{},"response":{"delayDistribution":{"type":"normal"}}}""", "$.response.delayDistribution.type: no distribution. Write uniform or lognormal")]
    [InlineData("""{"request":{},"response":{"fault":"RANDOM_DATA_THEN_CLOSE"}}""", "$.response.fault: no fault that is played here. Write EMPTY_RESPONSE, MALFORMED_RESPONSE_CHUNK or CONNECTION_RESET_BY_PEER")]
    [InlineData("""{"request":{},"response":{"fault":"CONNECTION_RESET_BY_PEER","status":200}}""", "$.response.status: part of an answer that is never sent")]
    public void What_is_wrong_is_named_with_its_place(string json, string named)
    {
        var fault = Assert.Throws<FixtureFormatException>(() => Read(json));
        Assert.StartsWith(_folder.Path, fault.File, StringComparison.Ordinal);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_utf_8_is_named()
    {
        _folder.Write("stubs.json", [.. """{"request":{},"response":{"body":"""u8, (byte)'"', 0x93, (byte)'"', .. "}}"u8]);
        Assert.Contains("$.response.body: half a surrogate pair", Assert.Throws<FixtureFormatException>(() => StubBook.Read(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_folder_an_empty_one_one_with_another_in_it_and_a_file_are_named()
    {
        Assert.Contains("whole folder: no file *.json in it", Complaint(_folder.Path), StringComparison.Ordinal);
        Assert.Contains("whole folder: cannot be read", Complaint(Path.Combine(_folder.Path, "missing")), StringComparison.Ordinal);
        var file = _folder.Write("stubs.json", Encoding.UTF8.GetBytes(AnyRequest));
        Assert.Contains("whole folder: cannot be read", Complaint(file), StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "more"));
        Assert.Contains("whole folder: a folder in it, which is not read", Complaint(_folder.Path), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Complaint(string folder) => Assert.Throws<FixtureFormatException>(() => StubBook.Read(folder)).Message;

    private StubBook Read(string json)
    {
        _folder.Write("stubs.json", Encoding.UTF8.GetBytes(json));
        return StubBook.Read(_folder.Path);
    }
}
