using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator.Contents;

public sealed class AttributesFileTests
{
    [Fact]
    public void The_worked_example_of_the_facts_comes_out_byte_for_byte()
    {
        var file = Convert.ToHexString(AttributesFile.Of(Holder("東京都架空市例示一丁目２番３号"[..14])));
        Assert.StartsWith("FF2059DF2108000E0020004D0058DF220FE69EB6E7A9BAE38080E5A4AAE9838EDF232A", file, StringComparison.Ordinal);
        Assert.EndsWith("DF24083139383030323137DF250131" + string.Concat(Enumerable.Repeat("FF", 256 - 92)), file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25, "FF207ADF2108000E0020006E0079")]
    [InlineData(26, "FF207DDF2108000E00200071007C")]
    [InlineData(27, "FF208180DF2108000F002100750080")]
    [InlineData(69, "FF2081FFDF2108000F002100F400FF")]
    [InlineData(70, "FF20820102DF210800100022")]
    public void A_longer_header_moves_every_offset(int addressLength, string start) =>
        Assert.StartsWith(start, Convert.ToHexString(AttributesFile.Of(Holder(new string('字', addressLength)))), StringComparison.Ordinal);

    [Fact]
    public void A_missing_address_is_an_empty_object() =>
        Assert.Contains("DF2300DF2408", Convert.ToHexString(AttributesFile.Of(Holder(null))), StringComparison.Ordinal);

    [Fact]
    public void A_file_grows_by_whole_blocks() => Assert.Equal(512, AttributesFile.Of(Holder(new string('字', 80))).Length);

    private static Holder Holder(string? address) => new("架空　太郎", "ｶｸｳ ﾀﾛｳ", new LocalDate(1980, 2, 17), Sex.Male, address);
}
