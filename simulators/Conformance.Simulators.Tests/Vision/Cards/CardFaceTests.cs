using Conformance.Vision.Camera;
using Conformance.Vision.Cards;
using Conformance.Vision.Faces;

namespace Conformance.Simulators.Tests.Vision.Cards;

public sealed class CardFaceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("5502172035228")]
    [InlineData("550217203522851")]
    [InlineData("5502172035228A")]
    [InlineData("５５０２１７２０３５２２８５")]
    public void What_is_no_number_B_is_refused_and_not_repeated(string number)
    {
        var fault = Assert.Throws<ArgumentException>(() => CardFace.Draw(number));
        Assert.StartsWith("照合番号B has 14 digits, here are ", fault.Message, StringComparison.Ordinal);
        Assert.True(number.Length == 0 || !fault.Message.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public void Other_digits_and_another_photo_change_the_face_and_nothing_else_does()
    {
        using var one = CardFace.Draw("55021720352285");
        using var same = CardFace.Draw("55021720352285");
        using var other = CardFace.Draw("55021720352286");
        using var portrait = new FaceCamera().Portrait(FaceIdentity.Of("taro"));
        using var withPhoto = CardFace.Draw("55021720352285", portrait);
        Assert.Equal((856, 540), (one.Width, one.Height));
        Assert.True(one.Pixels.SequenceEqual(same.Pixels));
        Assert.False(one.Pixels.SequenceEqual(other.Pixels));
        Assert.False(one.Pixels.SequenceEqual(withPhoto.Pixels));
    }

    [Fact]
    public void Every_condition_has_a_name_and_a_fact_and_the_good_one_comes_first()
    {
        Assert.Equal(5, CardCondition.All.Select(condition => condition.Id).Distinct().Count());
        Assert.All(CardCondition.All, condition => Assert.Matches("^(RDR-7|E5\\.2-6)$", condition.Fact));
        Assert.Equal("card-good", CardCondition.All[0].ToString());
    }

    [Fact]
    public void A_look_is_the_same_for_the_same_seed_and_leaves_the_face_as_it_was()
    {
        using var face = CardFace.Draw("55021720352285");
        using var before = face.Copy();
        foreach (var condition in CardCondition.All)
        {
            using var one = new CardCamera().Look(face, condition, 7);
            using var same = new CardCamera().Look(face, condition, 7);
            using var other = new CardCamera().Look(face, condition, 8);
            Assert.True(one.Pixels.SequenceEqual(same.Pixels), condition.Id);
            Assert.False(one.Pixels.SequenceEqual(other.Pixels), condition.Id);
        }

        Assert.True(face.Pixels.SequenceEqual(before.Pixels));
    }
}
