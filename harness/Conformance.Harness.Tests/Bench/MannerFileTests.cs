using Conformance.Bench;
using Conformance.Bench.Desk.People;
using Conformance.Bench.Fixtures;

namespace Conformance.Harness.Tests.Bench;

public sealed class MannerFileTests : IDisposable
{
    private const string Good = """{"about":"x","secondsPerAct":8,"touchesBeside":0.5,"touchesTwice":0,"cannotTouch":false,"hasHelper":true,"givesUpAfter":3}""";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_good_file_is_read_and_its_name_is_the_manners() => Assert.Equal(new Manner("slow", 8, 0.5, 0, false, true, 3), Read(Good));

    [Theory]
    [InlineData("\"secondsPerAct\":8", "\"secondsPerAct\":-1", "$.secondsPerAct")]
    [InlineData("\"touchesBeside\":0.5", "\"touchesBeside\":1", "$.touchesBeside")]
    [InlineData("\"touchesTwice\":0", "\"touchesTwice\":1", "$.touchesTwice")]
    [InlineData("\"givesUpAfter\":3", "\"givesUpAfter\":0", "$.givesUpAfter")]
    [InlineData("\"hasHelper\":true", "\"hasHelper\":1", "$.hasHelper")]
    [InlineData("\"hasHelper\":true", "\"helper\":true", "$")]
    [InlineData("\"about\":\"x\",", "", "$")]
    public void What_is_wrong_is_named_with_its_path(string from, string to, string where) =>
        Assert.Contains($"slow.json, {where}", Assert.Throws<BenchFaultException>(() => Read(Good.Replace(from, to, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_manner_of_the_fixtures_can_be_read_and_an_unknown_one_names_those_there_are()
    {
        var root = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures");
        var fixtures = new BenchFixtures(root);
        Assert.All(Directory.EnumerateFiles(Path.Combine(root, "people"), "*.json"), file => Assert.Equal(Path.GetFileNameWithoutExtension(file), fixtures.Manner(Path.GetFileNameWithoutExtension(file)).Id));
        Assert.Contains("unsteady", Assert.Throws<BenchFaultException>(() => fixtures.Manner("nobody")).Hint, StringComparison.Ordinal);
    }

    private Manner Read(string text)
    {
        var file = Path.Combine(_folder, "slow.json");
        File.WriteAllText(file, text);
        return MannerFile.Read(file);
    }
}
