using Conformance.Bench;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Vision.Camera;

namespace Conformance.Harness.Tests.Bench;

public sealed class FaceConditionFileTests
{
    private static readonly string Kept = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "faces", "conditions.json");

    [Fact]
    public void Every_condition_but_the_good_one_has_words_and_the_flat_ones_are_the_pictures_of_pictures()
    {
        var faces = FaceConditionFile.Read(Kept);

        Assert.Equal(CameraCondition.All.Skip(1).Select(condition => condition.Id).Order(StringComparer.Ordinal), faces.Values.Select(face => face.Condition!.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["print-attack", "screen-attack"], faces.Values.Where(face => face.IsFlat).Select(face => face.Condition!.Id));
        Assert.Equal(
            ["too-close", "two-people", "nobody", "black-frame", "frozen-frame"],
            faces.Values.Where(face => face.Score is null).Select(face => face.Condition!.Id));
        Assert.Equal(0.62, faces["the holder in back light"].Score);
    }

    [Theory]
    [InlineData("""[{ "words": "w", "condition": "fog", "score": 1, "flat": false }]""", "$[0].condition: there is no condition \"fog\"")]
    [InlineData("""[{ "words": "w", "condition": "hat", "score": 1.1, "flat": false }]""", "$[0].score: write 0 to 1")]
    [InlineData("""[{ "words": "w", "condition": "hat", "flat": false }]""", "$[0]: this is no list of conditions")]
    [InlineData("""{}""", "$: this is no list of conditions")]
    public void A_mistake_is_named_with_its_place(string text, string message)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        var fault = Assert.Throws<BenchFaultException>(() => FaceConditionFile.Read(file));
        File.Delete(file);

        Assert.Equal(Owner.Configuration, fault.Owner);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_nobody_knows_are_told_with_those_that_there_are() =>
        Assert.Contains("the holder with a mask", Assert.Throws<BenchFaultException>(() => new BenchFixtures(Path.GetDirectoryName(Path.GetDirectoryName(Kept))!).Face("a ghost")).Hint, StringComparison.Ordinal);
}
