using Conformance.Fuzzing.Acts;
using Conformance.Fuzzing.Running;

namespace Conformance.Harness.Tests.Fuzzing;

public sealed class ShorteningTests
{
    [Fact]
    public void What_the_failure_needs_is_left_in_its_order()
    {
        var acts = Enumerable.Range(0, 200).Select(number => CardAct.Send(new[] { (byte)number })).ToList();
        var shortest = Shortening.Shorten(new(new("one", ""), acts), rest => Needs(rest, 3, 77, 199));
        Assert.Equal("3 77 199", string.Join(' ', Numbers(shortest.Acts)));
    }

    [Fact]
    public void A_sequence_that_breaks_something_else_is_another_failure()
    {
        CardAct[] acts = [CardAct.Send(new byte[] { 1 }), CardAct.Send(new byte[] { 2 })];
        var shortest = Shortening.Shorten(
            new(new("one", ""), acts), rest => rest.Count == 0 ? null : new FoundFailure(new(rest.Count == 2 ? "one" : "another", ""), rest));
        Assert.Equal(2, shortest.Acts.Count);
    }

    private static FoundFailure? Needs(IReadOnlyList<CardAct> acts, params int[] numbers) =>
        numbers.All(Numbers(acts).Contains) ? new(new("one", ""), acts) : null;

    private static List<int> Numbers(IEnumerable<CardAct> acts) => [.. acts.Select(act => (int)act.Command.Span[0])];
}
