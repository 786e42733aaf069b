using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>What is let through, and what is not: everything that nobody put on the list.</summary>
public sealed class CommandInspectionTests
{
    [Theory]
    [InlineData("00A4040C0AD392F000260100000001")]
    [InlineData("00A4040C0AD392F00026010000000100")]
    [InlineData("00A4020C020018")]
    [InlineData("00A40000")]
    [InlineData("00200080")]
    [InlineData("00200098")]
    [InlineData("0084000008")]
    [InlineData("00CA004200")]
    [InlineData("00C0000010")]
    [InlineData("00880099040102030400")]
    [InlineData("802A000002010200")]
    public void What_spends_nothing_passes(string command) => Assert.IsType<Inspection.Harmless>(Inspect(command));

    [Theory]
    [InlineData("00B0000000", 0x18, true)]
    [InlineData("00B00000000000", 0x18, true)]
    [InlineData("00B0010000", 0x18, true)]
    [InlineData("00B08A0000", 0x0A, false)]
    [InlineData("00B2010400", 0x18, true)]
    [InlineData("00B2010C00", 0x01, false)]
    [InlineData("802A008002010200", 0x18, true)]
    [InlineData("802A009702010200", 0x17, false)]
    public void What_uses_a_file_names_it(string command, int file, bool isCurrent) =>
        Assert.Equal(new Inspection.FileUse(file, isCurrent), Inspect(command));

    [Theory]
    [InlineData("002000800431323334", 0x18)]
    [InlineData("0020009B06414243313233", 0x1B)]
    public void A_secret_is_known_by_what_it_is_held_against(string command, int reference) =>
        Assert.Equal(reference, Assert.IsType<Inspection.Presentation>(Inspect(command)).Reference.Id);

    [Theory]
    [InlineData("002401800431323334")]
    [InlineData("803200800431323334")]
    public void A_change_is_known_in_both_classes(string command) => Assert.IsType<Inspection.Change>(Inspect(command));

    [Theory]
    // Secure messaging in all its classes, chaining, channels, unknown classes.
    [InlineData("082000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("0C2000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("042000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("102000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("012000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("402000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("842000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("FF2000800431323334", InterlockRule.NotToBeInspected)]
    [InlineData("08A4020C020018", InterlockRule.NotToBeInspected)]
    // Unblocking and administration, in both classes.
    [InlineData("002C00800431323334", InterlockRule.Administration)]
    [InlineData("002C0380", InterlockRule.Administration)]
    [InlineData("802C00800431323334", InterlockRule.Administration)]
    [InlineData("00520080", InterlockRule.Administration)]
    [InlineData("80540080", InterlockRule.Administration)]
    [InlineData("80500000", InterlockRule.Administration)]
    [InlineData("808A00000101", InterlockRule.Administration)]
    // Not on the list.
    [InlineData("002100800431323334", InterlockRule.NotOnTheList)]
    [InlineData("802000800431323334", InterlockRule.NotOnTheList)]
    [InlineData("00240080083132333431323334", InterlockRule.NotOnTheList)]
    [InlineData("00820080", InterlockRule.NotOnTheList)]
    [InlineData("8082008000", InterlockRule.NotOnTheList)]
    [InlineData("80A206C10101", InterlockRule.NotOnTheList)]
    [InlineData("80AE00000101", InterlockRule.NotOnTheList)]
    [InlineData("80FC0000", InterlockRule.NotOnTheList)]
    [InlineData("00B1000000", InterlockRule.NotOnTheList)]
    [InlineData("00D600000101", InterlockRule.NotOnTheList)]
    [InlineData("00DC01040101", InterlockRule.NotOnTheList)]
    [InlineData("000E0000", InterlockRule.NotOnTheList)]
    [InlineData("00E60000", InterlockRule.NotOnTheList)]
    [InlineData("00FE0000", InterlockRule.NotOnTheList)]
    [InlineData("00440000", InterlockRule.NotOnTheList)]
    [InlineData("802A068002010200", InterlockRule.NotOnTheList)]
    // Forms that the card is not known to have.
    [InlineData("002001800431323334", InterlockRule.Malformed)]
    [InlineData("002000000431323334", InterlockRule.Malformed)]
    [InlineData("002000010431323334", InterlockRule.Malformed)]
    [InlineData("0020009F0431323334", InterlockRule.Malformed)]
    [InlineData("002000C00431323334", InterlockRule.Malformed)]
    [InlineData("00200080043132333400", InterlockRule.Malformed)]
    [InlineData("0020008000", InterlockRule.Malformed)]
    [InlineData("00200080113131313131313131313131313131313131", InterlockRule.Malformed)]
    [InlineData("00A4030C020018", InterlockRule.Malformed)]
    [InlineData("00A4040E020018", InterlockRule.Malformed)]
    [InlineData("00A4040C", InterlockRule.Malformed)]
    [InlineData("00240180", InterlockRule.Malformed)]
    // References that nobody knows.
    [InlineData("002000900431323334", InterlockRule.TargetUnknown)]
    [InlineData("0020008A0431323334", InterlockRule.TargetUnknown)]
    [InlineData("002400900431323334", InterlockRule.NotOnTheList)]
    [InlineData("002401900431323334", InterlockRule.TargetUnknown)]
    public void Everything_else_is_kept_back(string command, InterlockRule rule) =>
        Assert.Equal(rule, Assert.IsType<Inspection.Denied>(Inspect(command)).Rule);

    [Fact]
    public void Of_all_classes_and_instructions_only_the_listed_pass_in_any_form()
    {
        byte[][] forms = [[0x00, 0x80], [0x00, 0x80, 0x00], [0x00, 0x80, 0x02, 0x00, 0x18], [0x01, 0x80, 0x02, 0x00, 0x18], [0x04, 0x0C, 0x02, 0x00, 0x18], [0x00, 0x00, 0x08], [0x00, 0x98, 0x04, 0x31, 0x32, 0x33, 0x34], [0x01, 0x04, 0x00]];
        var passed = new HashSet<string>();
        for (var header = 0; header < 0x10000; header++)
        {
            foreach (var form in forms)
            {
                byte[] bytes = [(byte)(header >> 8), (byte)(header & 0xFF), .. form];
                if (CommandApdu.Parse(bytes, out _) is { } command && Inspect(command) is not Inspection.Denied)
                {
                    passed.Add(Convert.ToHexString(bytes.AsSpan(0, 2)));
                }
            }
        }

        Assert.Equal(["0020", "0024", "0084", "0088", "00A4", "00B0", "00B2", "00C0", "00CA", "802A", "8032"], passed.Order());
    }

    [Fact]
    public void Nothing_is_used_that_was_not_selected()
    {
        foreach (var command in new[] { "00B0000000", "00B2010400", "802A0080020102" + "00", "002000800431323334", "002401800431323334" })
        {
            Assert.Equal(InterlockRule.TargetUnknown, Assert.IsType<Inspection.Denied>(new InterlockRules().Inspect(CommandApdu.Parse(Convert.FromHexString(command), out _)!, new())).Rule);
        }
    }

    private static Inspection Inspect(string command) => Inspect(CommandApdu.Parse(Convert.FromHexString(command), out var error) ?? throw new ArgumentException(error, nameof(command)));

    // The client selected the JPKI application and its authentication PIN.
    private static Inspection Inspect(CommandApdu command)
    {
        var position = new BelievedPosition();
        foreach (var selection in new[] { "00A4040C0AD392F000260100000001", "00A4020C020018" })
        {
            position.Follow(CommandApdu.Parse(Convert.FromHexString(selection), out _)!, new Transmission.Answered(new(StatusWord.Success)), isHeld: true);
        }

        return new InterlockRules().Inspect(command, position);
    }
}
