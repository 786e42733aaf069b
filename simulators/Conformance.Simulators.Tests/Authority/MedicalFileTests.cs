using System.Text;
using Conformance.Authority;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>Medicines (YZK) and check-ups (TKK) by file, after consent by card (CONS-3).</summary>
public sealed class MedicalFileTests
{
    private const string Header =
        "<MedicalInstitutionCode>1312345678</MedicalInstitutionCode><InsurerNumber>06990017</InsurerNumber><InsuredPersonIdentificationNumber>５６７</InsuredPersonIdentificationNumber><BranchNumber>00</BranchNumber>";

    [Theory]
    [InlineData("YZKsiquc01req", "2025-03-01T09:05:10", "1")]
    [InlineData("YZKsiquc01req", "2025-03-02T09:04:59", "1")]
    [InlineData("YZKsiquc01req", "2025-03-02T09:05:00", "BENCH-E06")]
    [InlineData("TKKsiquc01req", "2025-03-01T09:05:10", "BENCH-E06")]
    public async Task What_was_consented_to_by_card_can_be_fetched_for_24_hours(string prefix, string at, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        Assert.Equal("BENCH-E06", Value(Text(Ask(reception, "YZKsiquc01req", "2")), "ResultCode"));
        var (_, holder) = await reception.Holder(Reception.Certificate("taro"));
        await reception.Inquire(holder.GetProperty("ticket").GetString()!, surgery: true, medical: true, checkups: false, "2025-03-01T09:05:00");
        reception.Time.Set(at);

        var answer = Ask(reception, prefix, "2");

        Assert.Equal((code, "xml"), (Value(Text(answer), "ResultCode"), answer.Name.Extension));
        Assert.Equal("BENCH-E06", Value(Text(Ask(reception, "YZKsiquc01req", "2", Header.Replace("1312345678", "1312345679", StringComparison.Ordinal))), "ResultCode"));
    }

    [Fact]
    public async Task A_later_no_closes_what_was_open()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        await reception.Result(Reception.Certificate("taro"));
        Assert.Equal("1", Value(Text(Ask(reception, "YZKsiquc01req", "2")), "ResultCode"));
        await reception.Result(Reception.Certificate("taro"), consent: false);
        Assert.Equal("BENCH-E06", Value(Text(Ask(reception, "YZKsiquc01req", "2")), "ResultCode"));
    }

    [Fact]
    public async Task A_page_comes_as_PDF_under_the_same_name()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        await reception.Result(Reception.Certificate("taro"));
        var answer = Ask(reception, "TKKsiquc01req", "1");
        Assert.Equal("TKKsiquc01res_1.pdf", answer.Name.ToString());
        Assert.StartsWith("%PDF-1.4\n1 0 obj\n", Text(answer), StringComparison.Ordinal);
        Assert.EndsWith("%%EOF\n", Text(answer), StringComparison.Ordinal);

        // The place of the table of places, and that of the first object in it.
        var text = Text(answer);
        Assert.Equal($"{text.IndexOf("xref\n", StringComparison.Ordinal)}", text.Split("startxref\n")[1].Split('\n')[0]);
        Assert.Contains("\n0000000009 00000 n \n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "4", "1")]
    [InlineData(true, "1", "BENCH-E06")]
    [InlineData(false, "4", "BENCH-E06")]
    public void In_an_emergency_an_institution_with_the_right_views_by_numbers_where_the_card_is_not_needed(bool mayView, string care, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10", new() { MayViewInEmergency = mayView, EmergencyNeedsCard = false });
        Assert.Equal(code, Value(Text(Ask(reception, "YZKsiquc01req", "2", Header, $"<MedicalTreatmentFlag>{care}</MedicalTreatmentFlag>")), "ResultCode"));
    }

    /// <summary>EMRG-2, EMRG-3: the card opens it, to who says that it is an emergency, for 24 hours.</summary>
    [Theory]
    [InlineData(true, "4", "2025-03-02T09:05:09", "1")]
    [InlineData(true, "4", "2025-03-02T09:05:10", "BENCH-E06")]
    [InlineData(true, "1", "2025-03-01T09:05:10", "BENCH-E06")]
    [InlineData(false, "4", "2025-03-01T09:05:10", "BENCH-E06")]
    public async Task In_an_emergency_the_card_comes_first(bool mayView, string care, string at, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10", new() { MayViewInEmergency = mayView });
        var more = $"<MedicalTreatmentFlag>{care}</MedicalTreatmentFlag>";
        Assert.Equal("BENCH-E06", Value(Text(Ask(reception, "YZKsiquc01req", "2", Header, more)), "ResultCode"));
        await reception.Emergency(Reception.Certificate("taro"));
        reception.Time.Set(at);
        Assert.Equal(code, Value(Text(Ask(reception, "YZKsiquc01req", "2", Header, more)), "ResultCode"));
    }

    /// <summary>CONS-5: medicines of 36 months, treatment since June 2022; software that asks for 60 months is answered as far as it goes.</summary>
    [Theory]
    [InlineData("202003", "202502", "1")]
    [InlineData("202003", "202203", "1")]
    [InlineData("202003", "202202", "BENCH-E07")]
    [InlineData("202503", "202502", "BENCH-E02")]
    public async Task A_period_has_to_reach_into_what_can_be_viewed(string start, string end, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        await reception.Result(Reception.Certificate("taro"));
        Assert.Equal(code, Value(Text(Ask(reception, "YZKsiquc01req", "2", Header, "", start, end)), "ResultCode"));
    }

    [Theory]
    [InlineData("<BranchNumber>00</BranchNumber>", "<BranchNumber>77</BranchNumber>", "BENCH-E04")]
    [InlineData("<BranchNumber>00</BranchNumber>", "", "BENCH-E05")]
    [InlineData("<InsurerNumber>06990017</InsurerNumber>", "", "BENCH-E02")]
    public void Whoever_is_not_found_is_told_so(string from, string to, string code)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        Assert.Equal(code, Value(Text(Ask(reception, "YZKsiquc01req", "2", Header.Replace(from, to, StringComparison.Ordinal))), "ResultCode"));
    }

    private static FileAnswer Ask(Reception reception, string prefix, string category, string header = Header, string more = "", string start = "202203", string end = "202503")
    {
        var months = prefix.StartsWith("YZK", StringComparison.Ordinal) ? $"<StartDate>{start}</StartDate><EndDate>{end}</EndDate>" : "";
        var request = $"<XmlMsg><MessageHeader>{header}</MessageHeader><MessageBody>{months}<FileCategory>{category}</FileCategory>{more}</MessageBody></XmlMsg>";
        return Assert.Single(reception.Centre.Files.Answer(MessageFileName.Parse(prefix + "_1.xml")!, Encoding.UTF8.GetBytes(request)));
    }

    private static string Text(FileAnswer answer) => Encoding.UTF8.GetString(answer.Bytes.Span);
}
