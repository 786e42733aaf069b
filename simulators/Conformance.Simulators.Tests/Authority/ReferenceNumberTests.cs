using System.Text;
using Conformance.Authority;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

public sealed class ReferenceNumberTests
{
    private const string Keys = "<InsurerNumber>06990017</InsurerNumber><InsuredCardSymbol>１２３４</InsuredCardSymbol><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber><InsuredBranchNumber>00</InsuredBranchNumber>";
    private const string Inquiry = $"<QualificationConfirmSearchInfo>{Keys}<Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo>";

    [Fact]
    public void A_number_comes_back_in_later_results_at_the_institution_that_registered_it()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        Assert.DoesNotContain("ReferenceNumber", desk.Ask("OQSsiquc01req", "", Inquiry), StringComparison.Ordinal);
        var answer = desk.Ask("OQSsiimm01req", "", Registration("0000000000123", Keys));
        Assert.Equal(("1", "1", "0000000000123"), (Value(answer, "SegmentOfResult"), Value(answer, "ProcessingResultStatus"), Value(answer, "ReferenceNumber")));

        Assert.Equal("0000000000123", Value(desk.Ask("OQSsiquc01req", "", Inquiry), "ReferenceNumber"));
        Assert.DoesNotContain("ReferenceNumber", desk.Ask("OQSsiquc01req", "", Inquiry, "1319999997"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_back_by_card_as_well()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var request = $"<XmlMsg><MessageHeader><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader><MessageBody>{Registration("A-7", Keys)}</MessageBody></XmlMsg>";
        await reception.Post("messages/OQSsiimm01req", Encoding.UTF8.GetBytes(request), "text/xml");
        Assert.Equal("A-7", Value(Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro"))), "ReferenceNumber"));
        Assert.Equal("", Value(Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("takahashi"), person: "takahashi")), "ReferenceNumber"));
    }

    [Fact]
    public void Of_several_numbers_the_newest_comes_back_and_a_bulk_result_has_them_all()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        foreach (var number in new[] { "1", "2", "1" })
        {
            desk.Ask("OQSsiimm01req", "", Registration(number, Keys));
        }

        Assert.Equal("1", Value(desk.Ask("OQSsiquc01req", "", Inquiry), "ReferenceNumber"));
        var reception = Value(desk.Ask("OQSmuquc01req", "", $"<QualificationConfirmSearchInfo>{Keys}<Birthdate>19800217</Birthdate></QualificationConfirmSearchInfo>"), "ReceptionNumber");
        Assert.Equal(["2", "1"], Values(desk.Ask("OQSmuquc02req", "", $"<ReceptionNumber>{reception}</ReceptionNumber>"), "ReferenceNumber"));
    }

    [Fact]
    public void Many_are_registered_at_once_and_each_has_its_outcome()
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        var wishes = Registration("1", Keys) + Registration("2", "<InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>９９９</InsuredIdentificationNumber>")
            + Registration("3", "<InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>５６７</InsuredIdentificationNumber>");
        var reception = Value(desk.Ask("OQSmuimm01req", "", wishes), "ReceptionNumber");

        var result = desk.Ask("OQSmuimm02req", "", $"<ReceptionNumber>{reception}</ReceptionNumber>");

        Assert.Equal(("3", "1", "2"), (Value(result, "NumberOfProcessingResult"), Value(result, "NumberOfNormalProcessing"), Value(result, "NumberOfError")));
        Assert.Equal(["1", "2", "2"], Values(result, "ProcessingResultStatus"));
        // Nobody has the second's numbers, and without 枝番 Taro and his child have the third's.
        Assert.Equal(["BENCH-E04", "BENCH-E05"], Values(result, "ProcessingResultCode"));
        Assert.Equal("1", Value(desk.Ask("OQSsiquc01req", "", Inquiry), "ReferenceNumber"));
    }

    [Theory]
    [InlineData("", "BENCH-E02", "9")]
    [InlineData("<InsurerNumber>06990017</InsurerNumber><InsuredIdentificationNumber>９９９</InsuredIdentificationNumber>", "BENCH-E04", "1")]
    public void What_cannot_be_registered_is_told(string keys, string code, string segment)
    {
        using var desk = new FileDesk("2025-03-01T09:05:10");
        var answer = desk.Ask("OQSsiimm01req", "<ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier>", Registration("1", keys));
        Assert.Equal((code, segment, "F1"), (Value(answer, "ProcessingResultCode"), Value(answer, "SegmentOfResult"), Value(answer, "ArbitraryFileIdentifier")));
    }

    private static string Registration(string number, string keys) =>
        $"<ReferenceNumberRegistrationInfo><ReferenceNumber>{number}</ReferenceNumber>{keys}</ReferenceNumberRegistrationInfo>";
}
