using Conformance.Bench.Physical.Interlocking;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Physical.Interlocking;

/// <summary>
/// Every sequence of acts up to a length, on the interlock itself with simulated cards below it: no sampling. Thirteen acts, three deep between
/// the selection of the PIN's file and two misses.
/// </summary>
public sealed class InterlockModelTests(ITestOutputHelper output)
{
    private const int Depth = 3;

    [Fact]
    public void Unarmed_no_sequence_gets_anything_past() => PlayAll(InterlockPolicy.Unarmed, presented: false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Armed_every_sequence_keeps_to_the_card_and_the_floor(int floor) =>
        PlayAll(new(new(LaboratoryCards.TokenOf("taro"), floor), null, MayLock: false), presented: true);

    [Fact]
    public void Armed_for_another_card_no_sequence_presents_anything_to_the_one_that_lies_there_first()
    {
        var model = new InterlockModel(new(new(LaboratoryCards.TokenOf("takahashi"), 1), null, MayLock: false), () => new InterlockRules());
        foreach (var acts in Sequences(Depth))
        {
            Assert.DoesNotContain(model.Play(Around(acts)).Entries, entry => entry.IsPresentation || entry.Command.Ins == 0x24);
        }
    }

    /// <summary>Every sequence ends with misses: that is where an interlock shows what it is worth.</summary>
    internal static ModelAct[] Around(ModelAct[] acts) => [ModelAct.SelectPin, .. acts, ModelAct.PresentWrong, ModelAct.PresentWrong];

    internal static IEnumerable<ModelAct[]> Sequences(int depth) => depth == 0
        ? [[]]
        : Sequences(depth - 1).SelectMany(before => Enum.GetValues<ModelAct>().Select(act => (ModelAct[])[.. before, act]));

    private void PlayAll(InterlockPolicy policy, bool presented)
    {
        var model = new InterlockModel(policy, () => new InterlockRules());
        var (played, presentations) = (0, 0);
        foreach (var acts in Sequences(Depth))
        {
            var wire = model.Play(Around(acts));
            var broken = InterlockChecks.Broken(wire);
            Assert.True(broken is [], $"{string.Join(", ", acts)}: {string.Join(", ", broken)}\n{string.Join('\n', wire.Entries)}");
            played++;
            presentations += wire.Entries.Count(entry => entry.IsPresentation);
        }

        output.WriteLine($"{played} sequences, {presentations} presentations");
        Assert.Equal(2_197, played);
        Assert.Equal(presented, presentations > 0);
    }
}
