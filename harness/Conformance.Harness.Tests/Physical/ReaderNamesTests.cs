using Conformance.Bench;
using Conformance.Bench.Physical;

namespace Conformance.Harness.Tests.Physical;

public sealed class ReaderNamesTests
{
    private static readonly string[] Listed = ["ACME Contact 00 00", "ACME Contactless 00 00", "Virtual PCD 00 00"];

    [Theory]
    [InlineData("ACME Contact 00 00", "ACME Contact 00 00")]
    [InlineData("contactless", "ACME Contactless 00 00")]
    [InlineData("PCD", "Virtual PCD 00 00")]
    public void A_whole_name_or_a_part_that_no_other_has_is_enough(string wanted, string found) => Assert.Equal(found, ReaderNames.Choose(Listed, wanted));

    [Fact]
    public void A_name_that_no_reader_has_is_answered_with_what_there_is()
    {
        var fault = Assert.Throws<BenchFaultException>(() => ReaderNames.Choose(Listed, "Gemini"));
        Assert.Equal("there is no reader \"Gemini\"", fault.What);
        Assert.Equal("PC/SC lists: ACME Contact 00 00, ACME Contactless 00 00, Virtual PCD 00 00", fault.Hint);
        Assert.Contains("lists no reader", Assert.Throws<BenchFaultException>(() => ReaderNames.Choose([], "Gemini")).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_several_names_is_answered_with_those() =>
        Assert.Equal("name one of: ACME Contact 00 00, ACME Contactless 00 00", Assert.Throws<BenchFaultException>(() => ReaderNames.Choose(Listed, "acme")).Hint);
}
