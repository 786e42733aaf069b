using Conformance.SmartCard;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests.SmartCard;

public sealed class CommandApduPropertyTests(ITestOutputHelper output)
{
    /// <summary>Lengths at and around the edges of the short and the extended form.</summary>
    private static readonly Gen<int> Length = Gen.OneOf(
        Gen.Choose(0, 300), Gen.Elements(254, 255, 256, 257, 258, 65_534, 65_535), Gen.Choose(0, 65_535));

    private static readonly Gen<CommandApdu> Command =
        from header in Gen.ArrayOf(Gen.Choose(0, 255), 4)
        from nc in Length
        from fill in Gen.Choose(0, 255)
        from ne in Length
        select new CommandApdu(
            (byte)header[0], (byte)header[1], (byte)header[2], (byte)header[3], Filled(nc, fill), ne == 0 ? null : ne + 1);

    /// <summary>Noise, and noise behind a header whose length fields promise more or less than there is.</summary>
    private static readonly Gen<byte[]> Bytes =
        from noise in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 255)), (1, Gen.Constant(0))))
        select noise.Select(b => (byte)b).ToArray();

    [Fact]
    public void Parsing_what_was_encoded_gives_the_same_command() => Check(Prop.ForAll(
        Command.ToArbitrary(),
        command =>
        {
            var parsed = CommandApdu.Parse(command.ToBytes(), out var error);
            Assert.Null(error);
            Assert.NotNull(parsed);
            Assert.Equal(Parts(command), Parts(parsed));
            Assert.True(command.Data.Span.SequenceEqual(parsed.Data.Span));
        }));

    [Fact]
    public void Any_bytes_are_a_command_or_an_error_and_never_an_exception() => Check(Prop.ForAll(
        Bytes.ToArbitrary(),
        bytes =>
        {
            var command = CommandApdu.Parse(bytes, out var error);
            Assert.NotEqual(command is null, error is null);
            if (command is not null)
            {
                var again = CommandApdu.Parse(command.ToBytes(), out _);
                Assert.Equal(Parts(command), Parts(again!));
                Assert.True(command.ToBytes().Length <= bytes.Length);
            }
        }));

    [Fact]
    public void Any_bytes_are_a_response_or_too_short_for_one() => Check(Prop.ForAll(
        Bytes.ToArbitrary(),
        bytes =>
        {
            var response = ResponseApdu.Parse(bytes);
            Assert.Equal(bytes.Length < 2, response is null);
            Assert.True(response is null || response.ToBytes().AsSpan().SequenceEqual(bytes));
        }));

    private void Check(Property property) => property.Check(
        Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay((ulong)Seed.Next(output), 1));

    private static byte[] Filled(int length, int with)
    {
        var data = new byte[length];
        data.AsSpan().Fill((byte)with);
        return data;
    }

    private static (byte Cla, byte Ins, byte P1, byte P2, int Nc, int? Ne) Parts(CommandApdu command) =>
        (command.Cla, command.Ins, command.P1, command.P2, command.Data.Length, command.Expected);
}
