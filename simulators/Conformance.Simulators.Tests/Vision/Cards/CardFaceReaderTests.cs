using System.Globalization;
using System.Text;
using Conformance.Vision.Cards;
using Conformance.Vision.Evaluation;
using Conformance.Vision.Images;

namespace Conformance.Simulators.Tests.Vision.Cards;

public sealed class CardFaceReaderTests : IDisposable
{
    private const string Number = "55021720352285";

    private readonly CardCamera _camera = new();
    private readonly CardFaceReader _reader = new();

    public void Dispose() => _reader.Dispose();

    [Fact]
    public void The_digits_of_a_card_in_its_place_are_read()
    {
        using var face = CardFace.Draw(Number);
        using var picture = _camera.Look(face, CardCondition.Good, seed: 1);
        using var reading = _reader.Read(picture);
        Assert.Equal(Number, Encoding.ASCII.GetString(Assert.IsType<DigitReading.Digits>(reading).Ascii));
    }

    [Fact]
    [Trait("Speed", "slow")]
    public void Sleeve_glare_tilt_and_wear_each_raise_the_failures_and_some_are_misreads()
    {
        var outcomes = CardCondition.All.ToDictionary(condition => condition.Id, condition => Try(condition, times: 40));
        var good = outcomes["card-good"];
        Assert.Equal(40, good.Right);
        Assert.All(outcomes.Where(one => one.Key != "card-good"), one => Assert.True(
            new ErrorRate(40 - one.Value.Right, 40).Low > new ErrorRate(0, 40).High, $"{one.Key}: {one.Value}"));
        Assert.All(outcomes.Values, outcome => Assert.Equal(40, outcome.Right + outcome.Wrong + outcome.Unreadable));
        Assert.True(outcomes.Values.Sum(outcome => outcome.Wrong) >= 5, $"{outcomes.Values.Sum(outcome => outcome.Wrong)} misreads");
    }

    [Fact]
    public void Without_a_card_nothing_is_read_and_no_try_is_lost()
    {
        using var tray = new GreyImage(720, 480);
        tray.Pixels.Fill(70);
        using var reading = _reader.Read(tray);
        Assert.Equal(14, Assert.IsType<DigitReading.Unreadable>(reading).Cells);
        Assert.Equal("14 of 14 digits not read", reading.ToString());
    }

    [Fact]
    public void A_picture_of_another_camera_is_a_mistake()
    {
        using var other = new GreyImage(240, 320);
        Assert.Throws<ArgumentException>(() => _reader.Read(other));
    }

    [Fact]
    public void What_was_read_is_cleared_where_it_lies_and_never_printed()
    {
        using var face = CardFace.Draw(Number);
        using var picture = _camera.Look(face, CardCondition.Good, seed: 1);
        var reading = Assert.IsType<DigitReading.Digits>(_reader.Read(picture));
        Assert.Equal("14 digits read", reading.ToString());
        var where = reading.Ascii;
        reading.Dispose();
        Assert.False(where.ContainsAnyExcept((byte)0));
        Assert.Throws<ObjectDisposedException>(() => reading.Ascii.Length);
    }

    private (int Right, int Wrong, int Unreadable) Try(CardCondition condition, int times)
    {
        var (right, wrong, unreadable) = (0, 0, 0);
        for (var seed = 0; seed < times; seed++)
        {
            var random = new Random(seed);
            var number = string.Concat(Enumerable.Range(0, 14).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));
            using var face = CardFace.Draw(number);
            using var picture = _camera.Look(face, condition, seed);
            using var reading = _reader.Read(picture);
            _ = reading switch
            {
                DigitReading.Digits digits when Encoding.ASCII.GetString(digits.Ascii) == number => right++,
                DigitReading.Digits => wrong++,
                _ => unreadable++,
            };
        }

        return (right, wrong, unreadable);
    }
}
