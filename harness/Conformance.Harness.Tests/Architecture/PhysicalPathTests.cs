using System.Text.RegularExpressions;
using Conformance.Bench.Bindings;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Pcsc;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>There is no way to a physical card past the interlock: each step of the way down is made in one known place.</summary>
public sealed partial class PhysicalPathTests
{
    private static readonly string Root = Repository.Root(AppContext.BaseDirectory);

    /// <summary>Product code alone: tests and stand-ins drive the layers below by themselves.</summary>
    private static readonly IReadOnlyList<(string Name, string Text)> Product =
    [
        .. new[] { "simulators", "harness", "features" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => !file.Item1.Contains("StandIns", StringComparison.Ordinal) && !file.Item1.Contains(".Tests/", StringComparison.Ordinal)),
    ];

    [Fact]
    public void A_channel_of_the_service_is_made_by_its_reader_alone() =>
        Assert.Equal(["harness/Conformance.Bench/Pcsc/PcscReader.cs"], FilesWith(NewChannel()));

    [Fact]
    public void The_service_is_asked_for_a_card_in_one_place() =>
        Assert.Equal(["harness/Conformance.Bench/Pcsc/PcscReader.cs"], FilesWith(ConnectReader()));

    [Fact]
    public void A_reader_of_the_service_is_made_for_virtual_cards_for_the_interlock_and_nowhere_else() =>
        Assert.Equal(
            [
                // The virtual slot, and the physical binding, which puts the interlock on it.
                "harness/Conformance.Bench/Bindings/BindingSource.cs",
                // Behind the interlock.
                "harness/Conformance.Bench/Physical/Diagnosis/Doctor.cs",
                // The virtual slot that the benchmark has for itself.
                "harness/Conformance.Benchmarks/Cards/PcscRoundTrips.cs",
            ],
            FilesWith(NewReader()));

    [Fact]
    public void The_physical_binding_and_the_doctor_connect_through_the_interlock_alone()
    {
        string[] files = ["harness/Conformance.Bench/Bindings/PcscBinding.cs", "harness/Conformance.Bench/Physical/Diagnosis/Doctor.cs"];
        Assert.All(files, file =>
        {
            var text = Product.Single(source => source.Name == file).Text;
            Assert.Contains("InterlockedReader", text, StringComparison.Ordinal);
            Assert.All(Connects().Matches(text).Select(match => match.Groups["by"].Value), by => Assert.True(by is "Interlocked" or "reader", by));
        });
        Assert.Contains("var reader = new InterlockedReader(new PcscReader(", Product.Single(source => source.Name == files[1]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("reader.Connect()", Product.Single(source => source.Name == files[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interlock_is_made_with_the_rules_of_the_product() =>
        Assert.All(
            Product.Where(source => source.Text.Contains("new InterlockedReader(", StringComparison.Ordinal) || source.Text.Contains("_interlocked = new(", StringComparison.Ordinal)),
            source => Assert.Contains("new InterlockRules()", source.Text, StringComparison.Ordinal));

    [Fact]
    public void The_layers_below_are_no_part_of_the_public_surface()
    {
        Assert.False(typeof(PcscChannel).IsPublic);
        Assert.False(typeof(PcscBinding).IsPublic);
        Assert.DoesNotContain(typeof(PcscBinding).GetInterfaces().SelectMany(contract => contract.GetProperties()), property => property.PropertyType == typeof(PcscReader));
    }

    private static IEnumerable<string> FilesWith(Regex pattern) =>
        Product.Where(source => pattern.IsMatch(source.Text)).Select(source => source.Name).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"new PcscChannel\(")]
    private static partial Regex NewChannel();

    [GeneratedRegex(@"\.ConnectReader\(|\.Connect\([^)]*SCardShareMode")]
    private static partial Regex ConnectReader();

    [GeneratedRegex(@"new PcscReader\(|PcscReader \w+ = new\(")]
    private static partial Regex NewReader();

    [GeneratedRegex(@"(?<by>\w+)\.Connect\(\)")]
    private static partial Regex Connects();
}
