using System.Security.Cryptography;
using Conformance.Vision.Camera;
using Conformance.Vision.Faces;
using Conformance.Vision.Images;

namespace Conformance.Simulators.Tests.Vision.Camera;

public sealed class FaceCameraTests
{
    private readonly FaceCamera _camera = new();

    public static TheoryData<string> Conditions => [.. CameraCondition.All.Select(condition => condition.Id)];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void The_same_numbers_give_the_same_bytes(string condition)
    {
        using var one = Look(5, condition, 3);
        using var other = Look(5, condition, 3);
        Assert.Equal((240, 320), (one.Width, one.Height));
        Assert.True(one.Pixels.SequenceEqual(other.Pixels));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_living_camera_never_gives_the_same_picture_twice_and_a_frozen_one_always(string condition)
    {
        using var first = Look(5, condition, 0);
        using var second = Look(5, condition, 1);
        Assert.Equal(condition == "frozen-frame", first.Pixels.SequenceEqual(second.Pixels));
    }

    /// <summary>The generator was frozen before the matcher was tuned on its pictures; whoever changes it tunes, and reports, anew.</summary>
    [Theory]
    [InlineData(1, "portrait", "a30eb64a1903e59c")]
    [InlineData(2_000_000, "portrait", "87c82a0d1f402abf")]
    [InlineData(1, "good", "3ff88f71d1f41547")]
    [InlineData(1, "glasses", "4f78c9f7265e228c")]
    [InlineData(1, "hat", "90119887b274d79a")]
    [InlineData(1, "mask", "45a8b6b9b03e6d77")]
    [InlineData(1, "back-light", "c8869666f93acc46")]
    [InlineData(1, "outside-light", "0fd33f5a1c7af09c")]
    [InlineData(1, "too-close", "7fe1566fb650f419")]
    [InlineData(1, "two-people", "64d83fe5008afb85")]
    public void The_generator_is_as_it_was_when_the_figures_were_taken(int person, string what, string sha256)
    {
        using var image = what == "portrait" ? _camera.Portrait(FaceIdentity.Invent(person)) : Look(person, what, 0);
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(image.Pixels))[..16]);
    }

    [Fact]
    public void Every_condition_has_a_name_and_a_fact_and_the_good_one_comes_first()
    {
        Assert.Equal(14, CameraCondition.All.Select(condition => condition.Id).Distinct().Count());
        Assert.All(CameraCondition.All, condition => Assert.Matches("^(RDR-[0-9]+|E5\\.2-[0-9])$", condition.Fact));
        Assert.Equal("good", CameraCondition.All[0].ToString());
    }

    [Fact]
    public void A_name_is_always_the_same_person_and_another_name_another()
    {
        Assert.Equal(FaceIdentity.Of("taro").Seed, FaceIdentity.Of("taro").Seed);
        Assert.NotEqual(FaceIdentity.Of("taro").Seed, FaceIdentity.Of("hanako").Seed);
    }

    private GreyImage Look(int person, string condition, int look) =>
        _camera.Look(FaceIdentity.Invent(person), CameraCondition.All.Single(one => one.Id == condition), session: 0, look);
}
