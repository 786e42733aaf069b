using Conformance.Authority;
using NodaTime;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

public sealed class BulkInquiryTests
{
    private const string Taro = "<QualificationConfirmSearchInfo><InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber><Birthdate>19800217</Birthdate><ArbitraryIdentifier>P1</ArbitraryIdentifier></QualificationConfirmSearchInfo>";
    private const string Nobody = "<QualificationConfirmSearchInfo><InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>９９９</InsuredIdentificationNumber><Birthdate>19800217</Birthdate></QualificationConfirmSearchInfo>";

    [Fact]
    public void An_upload_gets_a_reception_number_and_a_download_the_result_of_each_person()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        var received = desk.Ask("OQSmuquc01req", "<ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier>", Taro + Nobody);
        Assert.Equal(("1", "2025030100000001", "F1"), (Value(received, "SegmentOfResult"), Value(received, "ReceptionNumber"), Value(received, "ArbitraryFileIdentifier")));

        var result = desk.Ask("OQSmuquc02req", "<ArbitraryFileIdentifier>F2</ArbitraryFileIdentifier>", "<ReceptionNumber>2025030100000001</ReceptionNumber>");

        Assert.Equal(("2", "2", "0"), (Value(result, "NumberOfProcessingResult"), Value(result, "NumberOfNormalProcessing"), Value(result, "NumberOfError")));
        Assert.Equal(("F2", "2025030100000001"), (Value(result, "ArbitraryFileIdentifier"), Value(result, "ReceptionNumber")));
        Assert.Equal(["1", "4"], Values(result, "QualificationValidity"));
        Assert.Equal(["架空　太郎"], Values(result, "Name"));
        Assert.Equal(["P1"], Values(result, "ArbitraryIdentifier"));
        Assert.DoesNotContain("ConsTime", result, StringComparison.Ordinal);
        Assert.Equal(["received", "fetched"], desk.Observer.Exchanges.Select(exchange => exchange.Outcome));
    }

    [Fact]
    public void It_is_under_way_until_its_time_and_stays_the_same_when_it_is_fetched_twice()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10", new() { BulkDelay = Duration.FromMinutes(10) });
        var number = Value(desk.Ask("OQSmuquc01req", "", Taro), "ReceptionNumber");
        desk.Time.Set("2025-03-01T09:15:09");
        var early = desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>");
        Assert.Equal(("2", number, ""), (Value(early, "SegmentOfResult"), Value(early, "ReceptionNumber"), Value(early, "NumberOfProcessingResult")));
        Assert.DoesNotContain("BulkConfirmUnit", early, StringComparison.Ordinal);

        desk.Time.Set("2025-03-01T09:15:10");
        var first = desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>");
        Assert.Equal(("1", "1"), (Value(first, "SegmentOfResult"), Value(first, "NumberOfProcessingResult")));
        Assert.Equal(first, desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>"));
    }

    [Theory]
    [InlineData("OQSmuquc02req", "2025030100000001", "1319999997")]
    [InlineData("OQSmuquc02req", "2025030100000002", "1319999998")]
    [InlineData("OQSmuimm02req", "2025030100000001", "1319999998")]
    public void Nobody_fetches_what_is_not_theirs(string prefix, string number, string institution)
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        desk.Ask("OQSmuquc01req", "", Taro);
        var answer = desk.Ask(prefix, "", $"<ReceptionNumber>{number}</ReceptionNumber>", institution);
        Assert.Equal(("9", "BENCH-E03"), (Value(answer, "SegmentOfResult"), Value(answer, "ErrorCode")));
    }

    [Fact]
    public void A_newer_qualification_is_not_disclosed_and_a_limit_is_told_as_changed()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10", register: register => register
            .WithNewer(Reception.TaroSubject, record => record with { InsurerNumber = "01990012", InsuredIdentificationNumber = "８８８", QualificationDate = new(2025, 2, 1) })
            .With(Reception.TakahashiSubject, record => record with { InsurerNumber = "06990017", InsuredIdentificationNumber = "７", HighCostLimit = new("01", "A03", new(2024, 8, 1), new(2024, 8, 1), new(2025, 7, 31)) }));
        const string takahashi = "<QualificationConfirmSearchInfo><InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>７</InsuredIdentificationNumber></QualificationConfirmSearchInfo>";
        var number = Value(desk.Ask("OQSmuquc01req", "", Taro), "ReceptionNumber");

        var result = desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>");

        Assert.Equal("3", Value(result, "QualificationValidity"));
        Assert.DoesNotContain("ResultOfQualificationConfirmation", result, StringComparison.Ordinal);
        Assert.DoesNotContain("01990012", result, StringComparison.Ordinal);

        // A person without a day of birth: one source alone asks for it, so that it is let pass.
        number = Value(desk.Ask("OQSmuquc01req", "", takahashi), "ReceptionNumber");
        Assert.Equal("1", Value(desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>"), "LimitApplicationCertificateChanged"));
    }

    [Fact]
    public void A_register_that_cannot_be_asked_is_an_error_of_each_person()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10", register: register => register.Unavailable());
        var number = Value(desk.Ask("OQSmuquc01req", "", Taro + Nobody), "ReceptionNumber");
        var result = desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{number}</ReceptionNumber>");
        Assert.Equal(("1", "0", "2"), (Value(result, "SegmentOfResult"), Value(result, "NumberOfNormalProcessing"), Value(result, "NumberOfError")));
        Assert.Equal(["BENCH-E01", "BENCH-E01"], Values(result, "ProcessingResultCode"));
    }

    [Theory]
    [InlineData("OQSmuquc01req", "<QualificationConfirmSearchInfo><InsurerNumber>x</InsurerNumber></QualificationConfirmSearchInfo>")]
    [InlineData("OQSmuquc02req", "<ReceptionNumber></ReceptionNumber>")]
    [InlineData("OQSmuquc02req", "")]
    public void What_deviates_is_an_abnormal_end(string prefix, string body)
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        var answer = desk.Ask(prefix, "", body);
        Assert.Equal(("9", "BENCH-E02"), (Value(answer, "SegmentOfResult"), Value(answer, "ErrorCode")));
    }
}
