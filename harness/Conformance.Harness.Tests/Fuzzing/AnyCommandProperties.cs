using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Running;
using Conformance.Simulators.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>Any bytes, and any sequence of them, at whatever point: the card answers, and no invariant breaks.</summary>
public sealed class AnyCommandProperties(ITestOutputHelper output)
{
    private static readonly CardFuzzer Fuzzer = TaroCards.Fuzzer();

    /// <summary>Ways to states in which much is open, with names for the secrets.</summary>
    private static readonly string[] Ways =
    [
        "reset",
        "00A4040C0AD392F000260100000001\n0020009804{authentication-pin}\n0020009B07{signature-password}",
        "00A4040C0AD3921000310001010408\n0020009104{input-support-pin}",
        "00A4040C0AD3921000310001010408\n002000940C{number-a}\n002000950E{number-b}",
        "00A4040C0AD3921000310001010402\n0020009106{birth-date}\n002000930C{number-a}",
        "00A4040C0AD3921000310001010100\n0020009C04{common-pin}",
    ];

    private static readonly Gen<byte> Header = Gen.Elements<byte>(
        0x00, 0x80, 0x08, 0x0C, 0x20, 0x24, 0x2A, 0x32, 0x82, 0x84, 0x88, 0xA2, 0xA4, 0xAE, 0xB0, 0xB2, 0xC0, 0xCA, 0xCB, 0xFC, 0x02, 0x04, 0x91, 0x98);

    private static readonly Gen<byte[]> Command =
        from header in Gen.ArrayOf(Gen.OneOf(Header, AnyByte), 4)
        from body in Gen.ArrayOf(AnyByte)
        from length in Gen.Choose(0, 4)
        select length == 0 ? body : (byte[])[.. header, .. length == 1 ? [] : length == 2 ? [(byte)body.Length] : (byte[])[], .. body];

    private static Gen<byte> AnyByte => Gen.Choose(0, 255).Select(value => (byte)value);

    [Fact]
    public void Any_byte_string_is_answered_and_breaks_no_invariant() => Check(
        Prop.ForAll(Gen.Elements(Ways).ToArbitrary(), Command.ToArbitrary(), (way, command) => Holds(way, [command])), 5_000);

    [Fact]
    public void Any_sequence_of_byte_strings_breaks_no_invariant() => Check(
        Prop.ForAll(Gen.Elements(Ways).ToArbitrary(), Gen.ArrayOf(Command).ToArbitrary(), Holds), 500);

    private static void Holds(string way, byte[][] commands)
    {
        var acts = ActText.Read(way.Split('\n'), TaroCards.Secrets).Concat(commands.Select(command => CardAct.Send(command)));
        Assert.Null(Fuzzer.Replay([.. acts])?.Violation);
    }

    private void Check(Property property, int times) =>
        property.Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay((ulong)Seed.Next(output), 1));
}
