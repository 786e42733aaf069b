using Conformance.ReceiptComputer;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.ReceiptComputer;

/// <summary>The sample of software behind the terminal, and each of its seeded mistakes.</summary>
public sealed class SampleReceiptComputerTests : IDisposable
{
    private const string Number = "0000000000123";

    private static readonly string Golden = File.ReadAllText(Path.Combine(FixtureFolders.Messages, "OQSsiquc01res.xml"));
    private static readonly PatientChart Known = new(Number, "旧姓　太郎", "ｶｸｳ ﾀﾛｳ", "19800217", "旧住所", "1234567");

    private readonly TemporaryFolder _face = new();
    private readonly SettableTime _time = new("2025-03-03T09:15:00");

    [Fact]
    public void A_result_brings_the_chart_up_to_date()
    {
        var shown = Shown(Golden, null);
        Assert.Equal(("架空　太郎", "架空県見本市例示町１－２－３", "1234567", null, true), (shown.Chart.Name, shown.Chart.Address, shown.Chart.Aid, shown.Chart.Notice, shown.IsMedicalShown));
    }

    [Theory]
    [InlineData("<SegmentOfResult>1", "<SegmentOfResult>9")]
    [InlineData("<ProcessingResultStatus>1", "<ProcessingResultStatus>2")]
    [InlineData("19800217</Birthdate>\n        <Address>", "19800218</Birthdate>\n        <Address>")]
    [InlineData("</XmlMsg>", "")]
    public void What_is_no_result_of_the_patient_changes_nothing(string from, string to) => Assert.Equal(Known, Shown(Golden.Replace(from, to, StringComparison.Ordinal), null).Chart);

    [Fact]
    public void A_patient_of_whom_there_are_two_is_left_to_staff()
    {
        var software = Software(null);
        software.Enter(Known with { Number = "0000000000999" });
        software.ReadFace();
        Assert.Equal(Known, software.Open(Number)!.Chart);
    }

    [Fact]
    public void A_number_that_nobody_has_opens_no_chart() => Assert.Null(Software(null).Open("1"));

    public static TheoryData<string, string, string, Func<ShownChart, string?>, string?, string?> Mistakes => new()
    {
        { "placeholder-in-chart-replaced", "<Name>架空", "<Name>●空", shown => shown.Chart.Name, "●空　太郎", "?空　太郎" },
        { "address-erased-by-empty", "        <Address>架空県見本市例示町１－２－３</Address>\n", "", shown => shown.Chart.Address, "旧住所", null },
        { "aid-erased-by-empty", "", "", shown => shown.Chart.Aid, "1234567", null },
        { "other-number-overlooked", "<ReferenceNumber>0000000000123", "<ReferenceNumber>0000000000124", shown => shown.Chart.Notice, "照会番号不一致", null },
        { "viewing-never-lapses", "<PharmacistsInfoAvailableTime>20250304", "<PharmacistsInfoAvailableTime>20250302", shown => $"{shown.IsMedicalShown}", "False", "True" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_changes_what_it_is_about_and_says_so(string name, string from, string to, Func<ShownChart, string?> about, string? right, string? wrong)
    {
        var content = from.Length == 0 ? Golden : Golden.Replace(from, to, StringComparison.Ordinal);
        var defect = ReceiptDefects.Find(name)!;
        Assert.Equal((right, wrong, true), (about(Shown(content, null)), about(Shown(content, defect)), defect.HasActed));
    }

    [Fact]
    public void Every_mistake_is_in_the_table() => Assert.Equal(ReceiptDefects.All().Select(defect => defect.Name), ((IEnumerable<object[]>)Mistakes).Select(row => (string)row[0]));

    public void Dispose() => _face.Dispose();

    private ShownChart Shown(string content, ReceiptDefect? defect)
    {
        var software = Software(defect, content);
        software.ReadFace();
        return software.Open(Number)!;
    }

    private SampleReceiptComputer Software(ReceiptDefect? defect, string? content = null)
    {
        _face.Write("OQSsiquc01res_face_1_20250303091503.xml", System.Text.Encoding.UTF8.GetBytes(content ?? Golden));
        var software = new SampleReceiptComputer(_face.Path, _time, defect);
        software.Enter(Known);
        return software;
    }
}
