using Conformance.Fuzzing.Invariants;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>The four cases of ISO/IEC 7816-4, 5.1, short and extended, and what is none of them.</summary>
public sealed class CommandFieldsTests
{
    [Theory]
    [InlineData("00200080", 0, 0)]
    [InlineData("00B0000000", 0, 256)]
    [InlineData("00B0000004", 0, 4)]
    [InlineData("00A4020C020011", 2, 0)]
    [InlineData("802A00800130" + "00", 1, 256)]
    [InlineData("00B08100000000", 0, 65_536)]
    [InlineData("00B08100000101", 0, 257)]
    [InlineData("80AE00000000021122", 2, 0)]
    [InlineData("80AE000000000211220000", 2, 65_536)]
    public void Data_and_Le_are_told_apart(string command, int data, int expected)
    {
        var fields = new CommandFields(Convert.FromHexString(command));
        Assert.True(fields.IsWellFormed);
        Assert.Equal((data, expected), (fields.Data.Length, fields.Expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00A404")]
    [InlineData("00A4040C0AD392")]
    [InlineData("00A4040C01D39200")]
    [InlineData("00B000000001")]
    [InlineData("80AE00000000001122")]
    public void Lengths_that_contradict_each_other_are_noticed(string command) =>
        Assert.False(new CommandFields(Convert.FromHexString(command)).IsWellFormed);
}
