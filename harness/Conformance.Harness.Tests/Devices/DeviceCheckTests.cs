using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Devices.Remote.Serving;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using Moq;
using PCSC;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Every mistake in a set-up is found before any run, lands on the configuration, and says nothing of the device.</summary>
public sealed class DeviceCheckTests : IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));
    private static readonly IReadOnlyCollection<string> Capabilities = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements")).CapabilityIds;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-check-tests-");

    private string Face => _folder.CreateSubdirectory("face").FullName;

    [Fact]
    public async Task A_good_set_up_has_nothing_wrong()
    {
        await using var served = await ServeAsync();
        Assert.All(await ExamineAsync(Remote(served.Address)), symptom => Assert.True(symptom.Kind == DiagnosisKind.Fine, $"{symptom}"));
        Assert.All(await ExamineAsync(Attended(Face)), symptom => Assert.True(symptom.Kind == DiagnosisKind.Fine, $"{symptom}"));
    }

    /// <summary>Mistakes in the profile's own words: what is written instead, and what is said.</summary>
    [Theory]
    [InlineData("driver.name", "remoted", "profile", "there is no \"remoted\"")]
    [InlineData("driver.address", "127.0.0.1:8710", "profile", "is not in the right form")]
    [InlineData("driver.address", "http://reader.example:8710", "profile", "is not in the right form")]
    [InlineData("capabilities[0]", "telepathy", "profile", "there is no \"telepathy\"")]
    [InlineData("observability[0]", "smell", "profile", "there is no \"smell\"")]
    [InlineData("serial", "SIM-A-0002", "device", "serial is \"SIM-A-0001\", and \"SIM-A-0002\" in the profile")]
    [InlineData("firmware", "0.9", "device", "firmware is \"1.0.0\", and \"0.9\" in the profile")]
    public async Task A_mistake_in_the_profile(string field, string written, string subject, string said)
    {
        await using var served = await ServeAsync();
        await AssertWrongAsync(With(Remote(served.Address), field, written), subject, said);
    }

    /// <summary>Mistakes of an adapter: what of which answer is another, and what is said.</summary>
    [Theory]
    [InlineData("/reader", "version", "2", "adapter", "the adapter speaks version 2; this bench speaks version 1")]
    [InlineData("/reader", "protocol", "\"other\"", "adapter", "does not speak conformance-reader")]
    [InlineData("/reader", "observability", """["screen","touch","smell"]""", "adapter", "it offers \"smell\", which is nothing here")]
    [InlineData("/reader", "observability", """["screen","touch"]""", "observability", "the profile declares apdu, and the adapter does not offer it")]
    [InlineData("/reader", "cardControl", """["swallow"]""", "adapter", "it offers \"swallow\", which is nothing here")]
    [InlineData("/reader", "knowsStaffPasscode", "false", "staff passcode", "the adapter knows no passcode")]
    [InlineData("/reader", "faceThreshold", "1.5", "face threshold", "no threshold from 0 to 1")]
    [InlineData("/session", "now", "\"2025-03-03T09:00:00Z\"", "clock", "the device has 2025-03-03T09:00:00Z where it is 2025-03-03T00:00:00Z")]
    [InlineData("/session", "institution", "\"9999999999\"", "institution code", "the device uses 9999999999")]
    [InlineData("/session", "face", "\"/somewhere/else\"", "results", "are left in /somewhere/else")]
    [InlineData("/session/acts", "card", "\"hanako\"", "card", "hanako's was placed for taro's")]
    [InlineData("/session/events", "events", """[{"number":1,"what":{"kind":"screen-shown","screen":{"id":"finished","title":"","lines":[],"buttons":[]}}}]""", "screen", "shows \"finished\" before any card")]
    public async Task A_mistake_of_the_adapter(string path, string field, string value, string subject, string said)
    {
        await using var served = await ServeAsync();
        await using var spoiled = await LoopbackServer.StartAsync(0, new SpoilingProxy(served.Address, path, field, value).HandleAsync);
        await AssertWrongAsync(Remote(spoiled.Address), subject, said);
    }

    [Fact]
    public async Task A_port_where_nothing_listens()
    {
        await using var served = await ServeAsync();
        var address = served.Address;
        await served.DisposeAsync();
        await AssertWrongAsync(Remote(address), "adapter", "nothing listens there");
    }

    [Fact]
    public async Task TLS_where_plain_HTTP_is_spoken()
    {
        await using var served = await ServeAsync();
        await AssertWrongAsync(Remote(new($"https://127.0.0.1:{served.Address.Port}/")), "adapter", "no TLS connection comes about");
    }

    [Fact]
    public async Task Something_else_that_listens()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await other.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("\u0015\u0003\u0001\u0000\u0002\u0002\u0046"));
        });
        await AssertWrongAsync(Remote(new($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}/")), "adapter", "");
        await answering;
    }

    [Theory]
    [InlineData("/no/such/face", "there is no folder /no/such/face")]
    [InlineData("/proc", "/proc is not a terminal's folder \"face\"")]
    [InlineData("/proc/self/fd/face", "there is no folder")]
    public async Task A_folder_that_is_none(string folder, string said) => await AssertWrongAsync(Attended(folder), "face folder", said);

    [Fact]
    public async Task A_folder_that_cannot_be_written()
    {
        // A link, as no rights keep an administrator out of a folder of the disk.
        var link = Path.Combine(_folder.FullName, "link", "face");
        _folder.CreateSubdirectory("link");
        Directory.CreateSymbolicLink(link, "/proc");
        await AssertWrongAsync(Attended(link), "face folder", "cannot be written");
    }

    [Fact]
    public async Task Results_of_before_in_the_folder_and_of_another_institution()
    {
        File.WriteAllText(Path.Combine(Face, "OQSsiquc01res_face_9999999999000001_20250301090000.xml"), "<XmlMsg/>");
        await AssertWrongAsync(Attended(Face), "face folder", "holds 1 results from before");
        await AssertWrongAsync(Attended(Face), "institution code", "is not of institution 1312345678");
    }

    [Fact]
    public async Task Things_that_no_person_can_see() =>
        await AssertWrongAsync(With(Attended(Face), "observability[0]", "apdu"), "observability", "the profile declares apdu, which no person can see or set");

    [Fact]
    public async Task A_reader_that_PCSC_does_not_list()
    {
        var profile = With(Profile(new JsonObject { ["name"] = "pcsc", ["model"] = Path.Combine(Root, "fixtures", "readers", "models", "model-a.json"), ["reader"] = "Gemini" }), "serial", "1");
        await AssertWrongAsync(profile, "readers", "there is no reader \"Gemini\"");
    }

    [Fact]
    public async Task A_model_that_is_not_there() =>
        await AssertWrongAsync(Profile(new JsonObject { ["name"] = "simulated", ["model"] = "models/no-such.json" }), "profile", "no-such.json");

    [Fact]
    public async Task A_file_that_is_not_there() => Assert.Contains(await CheckAsync(Path.Combine(_folder.FullName, "none.json")), symptom => symptom.Kind == DiagnosisKind.Wrong && symptom.Subject == "profile");

    [Fact]
    public async Task A_port_that_is_taken()
    {
        await using var served = await ServeAsync();
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => ReaderService.StartAsync(Fixtures, ModelA, DeviceChoice.Good, served.Address.Port));
        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains($"port {served.Address.Port} of 127.0.0.1 cannot be had", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static DeviceProfile ModelA => Fixtures.Reader("model-a", Capabilities);

    private static Task<ReaderService> ServeAsync() => ReaderService.StartAsync(Fixtures, ModelA, DeviceChoice.Good, 0);

    private static JsonObject Profile(JsonObject driver)
    {
        var profile = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "fixtures", "readers", "model-a.json")))!.AsObject();
        profile["driver"] = driver;
        return profile;
    }

    private static JsonObject Remote(Uri address) => Profile(new() { ["name"] = "remote", ["address"] = address.ToString() });

    private static JsonObject Attended(string face)
    {
        var profile = Profile(new() { ["name"] = "attended", ["face"] = face, ["institution"] = "1312345678" });
        profile["observability"] = new JsonArray("screen", "touch", "frame", "staff-action", "terminal-file");
        return profile;
    }

    private static JsonObject With(JsonObject profile, string field, string value)
    {
        JsonNode at = profile;
        var steps = field.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
        {
            at = at[step]!;
        }

        if (at is JsonArray list)
        {
            list[0] = value;
        }
        else
        {
            at[steps[^1]] = value;
        }

        return profile;
    }

    private async Task AssertWrongAsync(JsonObject profile, string subject, string said)
    {
        var symptoms = await ExamineAsync(profile);
        Assert.Contains(symptoms, symptom => symptom.Kind == DiagnosisKind.Wrong && symptom.Subject == subject && symptom.ToMend is { Length: > 0 } && symptom.What.Contains(said, StringComparison.Ordinal));
        // And no run begins with it.
        var file = Write(profile);
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => new DeviceCheck(Readers(), TimeProviders.Wall).RequireAsync(DeviceProfileFile.Read(file, Capabilities)));
        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Symptom>> ExamineAsync(JsonObject profile) => CheckAsync(Write(profile));

    private static Task<IReadOnlyList<Symptom>> CheckAsync(string file) => new DeviceCheck(Readers(), TimeProviders.Wall).ExamineAsync(file, Capabilities);

    private string Write(JsonObject profile)
    {
        var file = Path.Combine(_folder.FullName, "device.json");
        File.WriteAllText(file, profile.ToJsonString());
        return file;
    }

    private static IContextFactory Readers()
    {
        var context = new Mock<ISCardContext>();
        context.Setup(one => one.GetReaders()).Returns(["ACME 00 00"]);
        return Mock.Of<IContextFactory>(factory => factory.Establish(It.IsAny<SCardScope>()) == context.Object);
    }
}
