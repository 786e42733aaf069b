using Conformance.Bench;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Checks;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Software;
using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;
using Moq;
using PCSC;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Software behind the terminal that is not the bench's own: an independent one in Python, by the office protocol; one that a person serves.</summary>
[Collection(Kills.OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class OutsideSoftwareTests : IDisposable
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);
    private static readonly string Tests = Path.Combine(Root, "harness", "Conformance.Harness.Tests", "Devices");
    private static readonly BenchFixtures Fixtures = new(Path.Combine(Root, "fixtures"));
    private static readonly Catalogue Catalogue = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-office-tests-");

    [Fact]
    public async Task An_independent_receipt_computer_passes_every_scenario_that_is_for_it()
    {
        var results = await RunAsync(Python(null), All);
        Assert.Equal(36, results.Count);
        Assert.Empty(results.Where(result => result.Verdict != Verdict.Passed).Select(result => $"{result.Verdict}: {result.Case.Title}: {result.Fault} {result.Run.Error?.Message}"));
    }

    [Fact]
    public async Task Its_mistake_fails_by_the_check_that_is_about_it_and_by_no_other()
    {
        var results = await RunAsync(Python(null, "erase"), cases => cases.Where(scenario => scenario.File == "integrator/chart.feature"));
        var failed = results.SelectMany(result => result.Findings).Where(finding => finding.Verdict != Verdict.Passed).ToList();
        Assert.Equal(("address-kept-in-chart", Verdict.Failed, Owner.Device, "Address none"), (Assert.Single(failed).Check.Id, failed[0].Verdict, failed[0].Owner, failed[0].Seen));
    }

    [Fact]
    public async Task Folders_of_its_own_are_as_empty_after_a_scenario_as_before()
    {
        var root = Folders();
        var results = await RunAsync(Python(root), cases => cases.Where(scenario => scenario.Title.StartsWith("A good answer", StringComparison.Ordinal)));
        Assert.Equal(Verdict.Passed, Assert.Single(results).Verdict);
        Assert.Empty(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("silent", "at \"begin\": the answer is none: it is not as the protocol has it at $")]
    [InlineData("chatty", "at \"begin\": the answer is none: it is not as the protocol has it at $.comment")]
    [InlineData("late", "at \"open\": the command has ended")]
    public async Task What_the_adapter_does_wrong_says_nothing_of_the_software(string mistake, string said)
    {
        var result = Assert.Single(await RunAsync(Python(null, mistake), One));
        Assert.Equal((Verdict.HarnessFault, Owner.Bench), (result.Verdict, result.Owner));
        Assert.Contains(said, result.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_tells_is_attested_and_what_only_a_clock_could_show_is_not_observable()
    {
        var told = new Queue<string>(["架空　太郎 | ｶｸｳ ﾀﾛｳ | yes", "架空　太郎 | ｶｸｳ ﾀﾛｳ | 架空県見本市例示町１－２－３ | - | no | yes | -"]);
        var profile = Profile(new DeviceDriver.Software(Root, Folders(), null), Aspect.Chart, Aspect.RequestFile);
        Assert.Equal(Verdict.Attested, Assert.Single(await RunAsync(profile, One, new Staff(told))).Verdict);
        Assert.Empty(told);

        var late = Assert.Single(await RunAsync(profile, cases => cases.Where(scenario => scenario.Title.StartsWith("Medical information is shown", StringComparison.Ordinal)), new Staff(new(["x", "x"]))));
        Assert.Equal(Verdict.NotObservable, late.Verdict);
    }

    [Fact]
    public async Task What_a_person_could_not_do_is_not_testable() =>
        Assert.Equal((Verdict.NotTestable, Owner.Bench), Assert.Single(await RunAsync(Profile(new DeviceDriver.Software(Root, Folders(), null), Aspect.Chart), One, new NobodyAtDesk())) is var result ? (result.Verdict, result.Owner!.Value) : default);

    [Fact]
    public async Task A_good_set_up_has_nothing_wrong()
    {
        Assert.All(await ExamineAsync(Python(Folders())), symptom => Assert.True(symptom.Kind == DiagnosisKind.Fine, $"{symptom}"));
        Assert.All(await ExamineAsync(Profile(new DeviceDriver.Software(Root, Folders(), null), Aspect.Chart)), symptom => Assert.True(symptom.Kind == DiagnosisKind.Fine, $"{symptom}"));
    }

    [Fact]
    public async Task Every_mistake_in_a_set_up_is_found_before_a_run()
    {
        var root = Folders();
        File.WriteAllText(Path.Combine(root, "face", "OQSsiquc01res_face_1_20250303091503.xml"), "");
        Directory.Delete(Path.Combine(root, "req"));
        await AssertWrongAsync(Python(root), "folder req: there is no folder", "folder face: ");
        await AssertWrongAsync(Profile(new DeviceDriver.Software(Root, null, ["no-such-command"]), Aspect.Chart), "command: the command \"no-such-command\" cannot be started");
        await AssertWrongAsync(Python(null, "chatty"), "command: the software's adapter, at \"begin\": the answer is none");
        await AssertWrongAsync(Profile(new DeviceDriver.Software(Root, Folders(), null), Aspect.Clock, Aspect.Screen) with { Capabilities = [] }, "capabilities: ", "observability: the profile declares screen", "observability: the profile declares clock");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        var root = Folders();
        Directory.Delete(Path.Combine(root, "res"));
        // A file in the folder's place: a right that is taken away does not hold for whoever runs as root.
        File.CreateSymbolicLink(Path.Combine(root, "res"), "/proc/self");
        await AssertWrongAsync(Python(root), "folder res: ");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<ScenarioCase> All(IEnumerable<ScenarioCase> cases) => cases;

    private static IEnumerable<ScenarioCase> One(IEnumerable<ScenarioCase> cases) => cases.Where(scenario => scenario.Title.StartsWith("An answer without an address", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<ScenarioResult>> RunAsync(DeviceProfile profile, Func<IEnumerable<ScenarioCase>, IEnumerable<ScenarioCase>> choose, IPersonAtDesk? person = null)
    {
        var software = OutsideSoftware.Of(profile, new WallClock(), person ?? new NobodyAtDesk());
        var desks = new DeskFactory(Fixtures, () => new InProcessBinding(), BindingKind.InProcess, profile, DeviceChoice.For(profile.Driver), 1) { Software = software };
        await using var run = await BenchRun.StartAsync(Catalogue);
        var results = new List<ScenarioResult>();
        foreach (var scenario in choose(FeatureFolder.Read(Path.Combine(Root, "features"))).Where(scenario => Applicability.Missing(scenario, profile) is []))
        {
            results.Add(await run.RunAsync(scenario, desks, new Unobserved()));
        }

        return results;
    }

    private static Task<IReadOnlyList<Symptom>> ExamineAsync(DeviceProfile profile) => new DeviceCheck(Mock.Of<IContextFactory>(), new WallClock()).ExamineAsync(profile);

    private static async Task AssertWrongAsync(DeviceProfile profile, params string[] said)
    {
        var fault = await Assert.ThrowsAsync<BenchFaultException>(() => new DeviceCheck(Mock.Of<IContextFactory>(), new WallClock()).RequireAsync(profile));
        Assert.Equal((Owner.Configuration, said.Length), (fault.Owner, fault.What.Split('\n').Length));
        Assert.All(fault.What.Split('\n').Zip(said), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));
    }

    private static DeviceProfile Python(string? root, params string[] arguments) =>
        Profile(new DeviceDriver.Software(Tests, root, ["python3", "small_receipt_computer.py", .. arguments]), Aspect.Chart, Aspect.RequestFile, Aspect.Clock);

    private static DeviceProfile Profile(DeviceDriver driver, params Aspect[] observability) =>
        new("Example", "small receipt computer", "P-1", "1", driver, ["receipt-computer"], observability);

    private string Folders()
    {
        var root = _folder.CreateSubdirectory(Path.GetRandomFileName()).FullName;
        foreach (var folder in new[] { "req", "res", "face" })
        {
            Directory.CreateDirectory(Path.Combine(root, folder));
        }

        return root;
    }

    private sealed class Staff(Queue<string> told) : IPersonAtDesk
    {
        public Task<PersonReply> AskToActAsync(string act) => Task.FromResult<PersonReply>(new PersonReply.Given(""));

        public Task<PersonReply> AskToTellAsync(string question) => Task.FromResult<PersonReply>(told.Dequeue() is var line && line == "x" ? new PersonReply.CouldNot("blind") : new PersonReply.Given(line));
    }
}
