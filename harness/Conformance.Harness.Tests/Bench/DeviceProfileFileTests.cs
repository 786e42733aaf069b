using System.Text;
using System.Text.Json;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Bench;

public sealed class DeviceProfileFileTests
{
    private const string Good = """
        {
          "maker": "M",
          "model": "R-1",
          "serial": "0001",
          "firmware": "1.0",
          "driver": { "name": "simulated", "model": "models/b.json" },
          "capabilities": ["face", "visual-mode-returns"],
          "observability": ["screen", "staff-action"]
        }
        """;

    private static readonly string[] Capabilities = ["face", "pin", "visual-mode-returns"];
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);

    [Fact]
    public void A_profile_says_what_the_device_is_and_what_it_declares()
    {
        var profile = Parse(Good);

        Assert.Equal(("M", "R-1", "0001", "1.0"), (profile.Maker, profile.Model, profile.Serial, profile.Firmware));
        Assert.Equal(new DeviceDriver.Simulated("models/b.json"), profile.Driver);
        Assert.Equal(["face", "visual-mode-returns"], profile.Declaration.Capabilities);
        Assert.Equal([Aspect.Screen, Aspect.StaffAction], profile.Declaration.Aspects);
    }

    [Fact]
    public void Folders_and_command_of_software_lie_beside_the_profile()
    {
        var driver = Assert.IsType<DeviceDriver.Software>(Parse(Good.Replace("\"simulated\", \"model\": \"models/b.json\"", "\"software\", \"root\": \"oqs\", \"command\": [\"run\", \"it\"]", StringComparison.Ordinal)).Driver);
        Assert.Equal((Environment.CurrentDirectory, Path.Combine(Environment.CurrentDirectory, "oqs")), (driver.Folder, driver.Root));
        Assert.Equal(["run", "it"], driver.Command!);
    }

    [Fact]
    public void The_schema_may_be_named() => Assert.Equal("M", Parse(Good.Replace("\"maker\"", "\"$schema\": \"device.schema.json\", \"maker\"", StringComparison.Ordinal)).Maker);

    [Theory]
    [InlineData("\"models/b.json\"", "2", "$.driver.model: this is a number; write a text")]
    [InlineData("\"simulated\"", "\"serial-port\"", "$.driver.name: there is no \"serial-port\"; write one of: simulated")]
    [InlineData("\"visual-mode-returns\"", "\"telepathy\"", "$.capabilities[1]: there is no \"telepathy\"; write one of: face, pin, ")]
    [InlineData("\"staff-action\"", "\"smell\"", "$.observability[1]: there is no \"smell\"; write one of: screen, touch, frame, staff-action, apdu, terminal-file, centre-request, face-memory, chart, request-file, clock, card-dates")]
    [InlineData("\"staff-action\"", "\"screen\"", "$.observability[1]: \"screen\" is there twice; leave one of them out")]
    [InlineData("\"staff-action\"", "7", "$.observability[1]: this is a number; write a text")]
    [InlineData("[\"screen\", \"staff-action\"]", "\"screen\"", "$.observability: this is a text; write a list of texts: [ … ]")]
    [InlineData("\"serial\": \"0001\",", "", "$.serial: the field is missing; add it: a text")]
    [InlineData("\"0001\"", "1", "$.serial: this is a number; write a text")]
    [InlineData("\"0001\"", "\" \"", "$.serial: the text is empty; fill it in")]
    [InlineData("\"0001\"", "\"\\ud800\"", "$.serial: the text is not valid Unicode")]
    [InlineData("\"maker\"", "\"passcode\": \"7391\", \"maker\"", "$.passcode: there is no such field; remove it or correct its name; known here: $schema, maker, ")]
    [InlineData("\"name\"", "\"port\": \"COM1\", \"name\"", "$.driver.port: there is no such field")]
    [InlineData("{ \"name\": \"simulated\", \"model\": \"models/b.json\" }", "\"simulated\"", "$.driver: this is a text; write an object: { … }")]
    [InlineData("\"simulated\", \"model\": \"models/b.json\"", "\"software\"", "$.driver.root: the field is missing")]
    [InlineData("\"simulated\", \"model\": \"models/b.json\"", "\"software\", \"command\": []", "$.driver.command: the list is empty")]
    [InlineData("\"simulated\", \"model\": \"models/b.json\"", "\"software\", \"command\": \"run\"", "$.driver.command: this is a text; write a list of texts: [ … ]")]
    [InlineData("\"simulated\", \"model\": \"models/b.json\"", "\"software\", \"command\": [\"run\", 2]", "$.driver.command[1]: this is a number; write a text")]
    [InlineData("\"simulated\", \"model\": \"models/b.json\"", "\"software\", \"root\": \"oqs\", \"face\": \"x\"", "$.driver.face: there is no such field")]
    [InlineData("\"maker\": \"M\",", "\"maker\": \"M\", \"maker\": \"N\",", "$: this is not JSON in which every field stands once")]
    [InlineData("\"1.0\",", "\"1.0\"", "line 6: this is not JSON")]
    public void Every_mistake_is_named_with_its_place_and_what_to_do(string from, string to, string message)
    {
        Assert.Contains(from, Good, StringComparison.Ordinal);
        var fault = Assert.Throws<BenchFaultException>(() => Parse(Good.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains($"reader.json, {message}", fault.Message, StringComparison.Ordinal);
        Assert.Contains("fixtures/readers/README.md", fault.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("7391", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "$: this is a list; write an object: { … }")]
    [InlineData("", "line 1: this is not JSON")]
    [InlineData("{}", "$.maker: the field is missing; add it: a text\nreader.json, $.model: the field is missing")]
    public void What_is_no_profile_at_all_is_refused(string text, string message) =>
        Assert.Contains($"reader.json, {message}", Assert.Throws<BenchFaultException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("no-such.json: the device profile cannot be read", Assert.Throws<BenchFaultException>(() => DeviceProfileFile.Read("no-such.json", Capabilities)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_profiles_of_the_repository_are_right_and_differ_in_what_they_declare()
    {
        var fixtures = new BenchFixtures(Path.Combine(Root, "fixtures"));
        var known = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds;
        var (one, other) = (fixtures.Reader("model-a", known), fixtures.Reader("model-b", known));

        Assert.Equal(10, one.Observability.Count);
        Assert.Equal(10, other.Observability.Count);
        Assert.Equal(["face", "pin", "visual-mode", "medical-aid", "first-registration"], one.Capabilities.Intersect(other.Capabilities));
    }

    [Fact]
    public void The_schema_for_editors_knows_the_same_words_as_the_reader()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "fixtures", "readers", "device.schema.json")));
        IEnumerable<string?> Words(string list) => schema.RootElement.GetProperty("properties").GetProperty(list).GetProperty("items").GetProperty("enum").EnumerateArray().Select(word => word.GetString());

        Assert.Equal(CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds, Words("capabilities"));
        Assert.Equal(CatalogueWords.All<Aspect>(), Words("observability"));
    }

    private static DeviceProfile Parse(string text) => DeviceProfileFile.Parse("reader.json", Encoding.UTF8.GetBytes(text), Capabilities);
}
