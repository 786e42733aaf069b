using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using Reqnroll;
using static Conformance.Harness.Tests.Thens.LogJudgement;

namespace Conformance.Harness.Tests.Thens;

/// <summary>What software behind the terminal sends, on logs written by hand.</summary>
public sealed class RequestThensTests
{
    private static readonly RequestLeft Good = Left("00138057");

    public static TheoryData<RequestLeft, string> Wrongs => new()
    {
        { Left("138057"), "InsurerNumber 138057" },
        { Left("0138057 "), "InsurerNumber 0138057 " },
        { Good with { FileName = "request.xml", Taken = false }, "request.xml is no request to the terminal" },
        { Good with { Request = Good.Request with { Deviations = ["XmlMsg/MessageHeader: is missing"] } }, "XmlMsg/MessageHeader: is missing" },
        { Good with { Request = Good.Request with { Fields = new Dictionary<string, string> { ["InsurerNumber"] = "00138057", ["InsuredBranchNumber"] = "00" } } }, "InsuredBranchNumber 00" },
        { Good with { Request = Good.Request with { Fields = new Dictionary<string, string>() } }, "InsurerNumber (absent)" },
    };

    [Theory]
    [InlineData("00138057")]
    [InlineData("  138057")]
    public void Padding_by_blanks_or_zeros_counts_alike(string insurer) => Form(Left(insurer)).MustBe(Verdict.Passed);

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void Whatever_is_wrong_with_it_is_named(RequestLeft wrong, string seen) => Assert.Equal(seen, Form(wrong).MustBe(Verdict.Failed, Owner.Device).Seen);

    [Fact]
    public void Of_several_files_the_last_inquiry_is_judged() => Form(Good with { Request = Good.Request with { Deviations = ["x"] } }, Good, new RequestLeft("YZKsiquc01req_1.xml", true, Good.Request with { Deviations = ["y"] })).MustBe(Verdict.Passed);

    [Fact]
    public void The_encoding_is_one_of_the_two_and_that_of_the_bytes()
    {
        Encoded(Good).MustBe(Verdict.Passed);
        Encoded(Good with { Request = Good.Request with { DeclaredEncoding = "shift_jis" } }).MustBe(Verdict.Passed);
        Encoded(Good with { Request = Good.Request with { DeclaredEncoding = "EUC-JP" } }).MustBe(Verdict.Failed);
        Assert.Equal("declared UTF-8, not readable", Encoded(Good with { Request = Good.Request with { Readable = false } }).MustBe(Verdict.Failed).Seen);
    }

    [Fact]
    public void Nothing_in_req_decides_nothing()
    {
        Form().MustBe(Verdict.NotTestable);
        Encoded().MustBe(Verdict.NotTestable);
    }

    private static RequestLeft Left(string insurer) =>
        new("OQSsiquc01req_202503030001.xml", true, new(true, "UTF-8", new Dictionary<string, string> { ["InsurerNumber"] = insurer }, []));

    private static Finding Encoded(params Observed[] happened) => Of(judge => new RequestThens(judge).Encoded(), happened);

    private static Finding Form(params Observed[] happened)
    {
        var table = new Table("element", "value");
        table.AddRow("InsurerNumber", "00138057");
        table.AddRow("InsuredBranchNumber", "(absent)");
        return Of(judge => new RequestThens(judge).AsLaidOut(table), happened);
    }
}
