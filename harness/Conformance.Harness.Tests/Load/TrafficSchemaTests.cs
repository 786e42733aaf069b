using Conformance.Bench;
using Conformance.Harness.Tests.Bench;
using Conformance.Load.Profiles;
using Conformance.Load.Queues;
using Conformance.Load.Requests;
using Conformance.Load.Traffic;

namespace Conformance.Harness.Tests.Load;

/// <summary>The schemas that editors use say what the readers of traffic, profiles, requests and clinics do, as far as a schema can.</summary>
public sealed class TrafficSchemaTests : IDisposable
{
    private static readonly string Folder = Path.Combine(LoadFiles.Fixtures, "traffic");
    private readonly LoadFiles _files = new();

    public static IEnumerable<object[]> Shipped =>
    [
        ["traffic", "japan-2024-07.json"],
        .. Directory.GetFiles(Path.Combine(Folder, "profiles")).Select(file => new object[] { "profile", Path.GetRelativePath(Folder, file) }),
        .. Directory.GetFiles(Path.Combine(Folder, "clinics")).Select(file => new object[] { "clinic", Path.GetRelativePath(Folder, file) }),
        .. Directory.GetFiles(Path.Combine(Folder, "requests"), "*.json").Select(file => new object[] { "requests", Path.GetRelativePath(Folder, file) }),
    ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_file_fits_its_schema(string schema, string file) => Assert.Empty(SchemaOf(schema).Faults(File.ReadAllText(Path.Combine(Folder, file))));

    [Theory]
    [InlineData("traffic", "japan-2024-07.json", "\"spoilt\"", "\"stolen\"")]
    [InlineData("traffic", "japan-2024-07.json", "\"institutions\": 8000", "\"institutions\": 0")]
    [InlineData("traffic", "japan-2024-07.json", "\"visitsPerPerson\": 1.93", "\"visitsPerPerson\": 0.5")]
    [InlineData("traffic", "japan-2024-07.json", "\"basis\"", "\"bases\"")]
    [InlineData("profile", "profiles/recovery.json", "\"measure\": \"errors\"", "\"measure\": \"mood\"")]
    [InlineData("profile", "profiles/recovery.json", "\"retries\": 5", "\"retries\": 21")]
    [InlineData("profile", "profiles/recovery.json", "\"kind\": \"failing\"", "\"kind\": \"burning\"")]
    [InlineData("profile", "profiles/recovery.json", "\"from\": 1", "\"from\": -1")]
    [InlineData("clinic", "clinics/city-hospital.json", "\"readers\": 2", "\"readers\": 0")]
    [InlineData("clinic", "clinics/city-hospital.json", "\"from\": \"08:00\"", "\"from\": \"eight\"")]
    [InlineData("clinic", "clinics/city-hospital.json", "\"goal\"", "\"aim\"")]
    [InlineData("requests", "requests/reception.json", "\"share\": 0.9", "\"share\": 1.9")]
    [InlineData("requests", "requests/reception.json", "\"path\": \"challenges\"", "\"path\": \"/challenges\"")]
    [InlineData("requests", "requests/reception.json", "\"status\": 201", "\"status\": 99")]
    [InlineData("requests", "requests/reception.json", "\"due\"", "\"expected\"")]
    public void What_is_refused_for_its_form_does_not_fit_the_schema(string schema, string file, string right, string wrong)
    {
        var changed = _files.Changed(Path.Combine(Folder, file), right, wrong);

        Assert.NotEmpty(SchemaOf(schema).Faults(File.ReadAllText(changed)));
        Assert.Throws<BenchFaultException>(() => schema switch
        {
            "traffic" => (object)TrafficModelFile.Read(changed),
            "profile" => LoadProfileFile.Read(changed),
            "requests" => OwnRequestsFile.Read(changed),
            _ => ClinicFile.Read(changed),
        });
    }

    public void Dispose() => _files.Dispose();

    private static SchemaCheck SchemaOf(string name) => new(File.ReadAllText(Path.Combine(Folder, name + ".schema.json")));
}
