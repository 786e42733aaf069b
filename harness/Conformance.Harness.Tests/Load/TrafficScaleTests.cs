using Conformance.Load.Traffic;

namespace Conformance.Harness.Tests.Load;

public sealed class TrafficScaleTests
{
    private readonly TrafficModel _model = TrafficModelFile.Read(LoadFiles.Traffic);

    [Theory]
    [InlineData("nation", 204_975_295, 461.43)]
    [InlineData("0.01", 2_049_753, 4.614)]
    [InlineData("hospital", 1_508, 0.0034)]
    [InlineData("clinic", 1_213, 0.0027)]
    [InlineData("dental", 394, 0.0009)]
    [InlineData("pharmacy", 1_684, 0.0038)]
    public void A_scale_says_how_many_a_month_and_what_the_busiest_hour_asks(string text, int month, double perSecond)
    {
        var scale = TrafficScale.Of(_model, text)!;

        Assert.Equal(month, (int)Math.Round(scale.InquiriesPerMonth));
        Assert.Equal(perSecond, scale.BusiestHourPerSecond, tolerance: perSecond * 0.02);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("village")]
    [InlineData("")]
    public void What_is_no_scale_is_none(string text) => Assert.Null(TrafficScale.Of(_model, text));

    [Fact]
    public void What_arrivals_ask_has_the_shares_of_the_model()
    {
        var mix = new InquiryMix(_model, TrafficScale.Of(_model, "nation")!, 1, cardShare: null);
        var inquiries = Enumerable.Range(0, 100_000).Select(index => mix.At(index)).ToList();

        Assert.InRange(inquiries.Count(inquiry => inquiry.ByCard), 10_600, 11_700);
        Assert.InRange(inquiries.Count(inquiry => inquiry.Facility == FacilityKind.Hospital), 5_500, 6_300);
        Assert.InRange(inquiries.Count(inquiry => inquiry.Person == PersonKind.HeldBack), 720, 1_020);
        Assert.InRange(inquiries.Count(inquiry => inquiry.Medical) / 100_000.0, 0.5, 0.75);
    }

    [Fact]
    public void What_an_arrival_asks_follows_from_its_number_and_the_seed_alone()
    {
        var scale = TrafficScale.Of(_model, "nation")!;

        Assert.Equal(new InquiryMix(_model, scale, 3, null).At(123_456_789_012), new InquiryMix(_model, scale, 3, null).At(123_456_789_012));
        Assert.NotEqual(new InquiryMix(_model, scale, 3, null).At(7), new InquiryMix(_model, scale, 4, null).At(7));
        Assert.NotEqual(new InquiryMix(_model, scale, 3, null).At(7), new InquiryMix(_model, scale, 3, null).At(8));
    }

    [Fact]
    public void The_share_of_cards_may_be_told()
    {
        var scale = TrafficScale.Of(_model, "clinic")!;

        Assert.All(Enumerable.Range(0, 500), index => Assert.True(new InquiryMix(_model, scale, 3, 1).At(index).ByCard));
        Assert.All(Enumerable.Range(0, 500), index => Assert.False(new InquiryMix(_model, scale, 3, 0).At(index).ByCard));
        Assert.All(Enumerable.Range(0, 500), index => Assert.Equal(FacilityKind.Clinic, new InquiryMix(_model, scale, 3, null).At(index).Facility));
    }
}
