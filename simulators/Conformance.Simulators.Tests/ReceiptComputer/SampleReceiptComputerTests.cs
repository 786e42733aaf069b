using System.Text;
using Conformance.Messages;
using Conformance.ReceiptComputer;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.ReceiptComputer;

/// <summary>The sample of software behind the terminal, and each of its seeded mistakes.</summary>
public sealed class SampleReceiptComputerTests : IDisposable
{
    private const string Number = "0000000000123";

    // The insurer of the patient below, as an answer has it.
    private static readonly string Golden = File.ReadAllText(Path.Combine(FixtureFolders.Messages, "OQSsiquc01res.xml")).Replace("06990017", "00138057", StringComparison.Ordinal);

    private static readonly PatientChart Known = new(Number, "旧姓　太郎", "ｶｸｳ ﾀﾛｳ", "19800217", "旧住所", "1234567") { Insurance = new("138057", "１２３４", "５６７", null) };

    private readonly TemporaryFolder _root = new();
    private readonly SettableTime _time = new("2025-03-03T09:15:00");

    public SampleReceiptComputerTests()
    {
        foreach (var folder in new[] { "req", "res", "face" })
        {
            Directory.CreateDirectory(Path.Combine(_root.Path, folder));
        }
    }

    [Fact]
    public void A_result_brings_the_chart_up_to_date()
    {
        var shown = Shown(Golden, null);
        Assert.Equal(("架空　太郎", "架空県見本市例示町１－２－３", "1234567", null, true, true), (shown.Chart.Name, shown.Chart.Address, shown.Chart.Aid, shown.Chart.Notice, shown.IsMedicalShown, shown.IsConfirmed));
    }

    [Theory]
    [InlineData("19800217</Birthdate>\n        <Address>", "19800218</Birthdate>\n        <Address>")]
    [InlineData("</XmlMsg>", "")]
    [InlineData("<ProcessExecutionTime>20250303", "<ProcessExecutionTime>20250302")]
    [InlineData("<ProcessExecutionTime>20250303091503", "<ProcessExecutionTime>now")]
    public void What_is_no_result_of_the_patient_and_the_day_changes_nothing(string from, string to) => Assert.Equal(Known, Shown(Golden.Replace(from, to, StringComparison.Ordinal), null).Chart);

    [Theory]
    [InlineData("<SegmentOfResult>1", "<SegmentOfResult>9", "資格を確認できませんでした")]
    [InlineData("<ProcessingResultStatus>1", "<ProcessingResultStatus>2", "資格を確認できませんでした")]
    [InlineData("<QualificationValidity>1", "<QualificationValidity>2", "資格を確認できませんでした")]
    [InlineData("<QualificationValidity>1", "<QualificationValidity>3", "無効（新しい資格あり）: カードで確認してください")]
    public void What_is_no_confirmation_is_told_and_ends_the_one_that_was(string from, string to, string notice)
    {
        var software = Software(null);
        software.Read();
        Leave("OQSsiquc01res_face_2_20250303092000.xml", Golden.Replace(from, to, StringComparison.Ordinal));
        software.Read();

        var shown = software.Open(Number)!;
        Assert.Equal(("架空　太郎", notice, false), (shown.Chart.Name, shown.Chart.Notice, shown.IsConfirmed));
    }

    [Fact]
    public void A_patient_of_whom_there_are_two_is_left_to_staff()
    {
        var software = Software(null);
        software.Enter(Known with { Number = "0000000000999" });
        software.Read();
        Assert.Equal(Known, software.Open(Number)!.Chart);
    }

    [Fact]
    public void A_number_that_nobody_has_opens_no_chart() => Assert.Null(Software(null).Open("1"));

    [Fact]
    public void It_asks_by_number_for_whoever_is_insured_and_takes_the_answer_by_its_name()
    {
        var software = Software(null, "");
        software.Enter(Known with { Number = "2", Insurance = null });
        software.Ask("2");
        software.Ask("3");
        Assert.Empty(Directory.GetFiles(Path.Combine(_root.Path, "req")));

        software.Ask(Number);
        Assert.Equal("OQSsiquc01req_202503030001.xml", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_root.Path, "req")))));
        File.WriteAllText(Path.Combine(_root.Path, "res", "OQSsiquc01res_202503030001.xml"), Golden.Replace("<NameKana>ｶｸｳ ﾀﾛｳ", "<NameKana>ﾅﾏｴ ﾁｶﾞｲ", StringComparison.Ordinal));
        software.Read();
        Assert.Equal(("架空　太郎", true), (software.Open(Number)!.Chart.Name, software.Open(Number)!.IsConfirmed));
    }

    public static TheoryData<string, string, string, Func<ShownChart, string?>, string?, string?> Mistakes => new()
    {
        { "placeholder-in-chart-replaced", "<Name>架空", "<Name>●空", shown => shown.Chart.Name, "●空　太郎", "?空　太郎" },
        { "address-erased-by-empty", "        <Address>架空県見本市例示町１－２－３</Address>\n", "", shown => shown.Chart.Address, "旧住所", null },
        { "aid-erased-by-empty", "", "", shown => shown.Chart.Aid, "1234567", null },
        { "other-number-overlooked", "<ReferenceNumber>0000000000123", "<ReferenceNumber>0000000000124", shown => shown.Chart.Notice, "照会番号不一致", null },
        { "viewing-never-lapses", "<PharmacistsInfoAvailableTime>20250304", "<PharmacistsInfoAvailableTime>20250302", shown => $"{shown.IsMedicalShown}", "False", "True" },
        { "lapsed-flag-overlooked", "<PharmacistsInfoConsFlg>1", "<PharmacistsInfoConsFlg>2", shown => $"{shown.IsMedicalShown}", "False", "True" },
        { "any-answer-confirms", "<QualificationValidity>1", "<QualificationValidity>2", shown => $"{shown.IsConfirmed}", "False", "True" },
        { "newer-qualification-untold", "<QualificationValidity>1", "<QualificationValidity>3", shown => shown.Chart.Notice, "無効（新しい資格あり）: カードで確認してください", null },
        { "claim-characters-untold", "<Name>架空", "<Name>德川", shown => shown.Chart.Notice, "氏名に請求で受け付けられない文字があります", null },
        { "last-found-result-wins", "<ProcessExecutionTime>20250303", "<ProcessExecutionTime>20250228", shown => shown.Chart.Name, "旧姓　太郎", "架空　太郎" },
        { "insurance-compared-as-written", "", "", shown => shown.Chart.Notice, null, "保険の番号が変わっています: 確認してください" },
        { "kana-compared-as-written", "<NameKana>ｶｸｳ ﾀﾛｳ", "<NameKana>ｶｸｩ ﾀﾛｳ", shown => shown.Chart.Name, "架空　太郎", "旧姓　太郎" },
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
    public void The_first_of_several_may_be_another_one()
    {
        var defect = ReceiptDefects.Find("first-of-several-taken")!;
        var software = Software(defect);
        software.Enter(Known with { Number = "0000000000999" });
        software.Read();
        Assert.Equal(("架空　太郎", true), (software.Open(Number)!.Chart.Name, defect.HasActed));
    }

    [Theory]
    [InlineData("00", null)]
    [InlineData("01", "保険の番号が変わっています: 確認してください")]
    [InlineData("0", "保険の番号が変わっています: 確認してください")]
    public void A_branch_number_is_compared_as_it_stands_unless_that_is_the_mistake(string known, string? notice)
    {
        var defect = ReceiptDefects.Find("branch-number-overlooked")!;
        Assert.Equal((notice, null, notice is not null), (NoticeTo(known, null), NoticeTo(known, defect), defect.HasActed));
    }

    [Theory]
    [InlineData("InsurerNumber>00138057", "InsurerNumber>00138058")]
    [InlineData("InsuredCardSymbol>１２３４", "InsuredCardSymbol>１２３５")]
    [InlineData("InsuredIdentificationNumber>５６７", "InsuredIdentificationNumber>５６８")]
    public void Another_number_of_the_insurance_is_told(string from, string to) =>
        Assert.Equal("保険の番号が変わっています: 確認してください", Shown(Golden.Replace(from, to, StringComparison.Ordinal), null).Chart.Notice);

    [Fact]
    public void A_result_in_Shift_JIS_is_read_in_it_unless_that_is_the_mistake()
    {
        var content = Golden.Replace("UTF-8", "Shift_JIS", StringComparison.Ordinal);
        var defect = ReceiptDefects.Find("shift-jis-read-as-utf8")!;
        Assert.Equal(("架空　太郎", "旧姓　太郎", true), (Shown(content, null).Chart.Name, Shown(content, defect).Chart.Name, defect.HasActed));
    }

    public static TheoryData<string?, string> Requests => new()
    {
        { null, "UTF-8, 00138057, none" },
        { "insurer-number-unpadded", "UTF-8, 138057, none" },
        { "branch-number-invented", "UTF-8, 00138057, 00" },
        { "request-in-other-bytes", "not readable" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void What_it_asks_has_the_forms_of_a_request_unless_that_is_the_mistake(string? name, string told)
    {
        var defect = name is null ? null : ReceiptDefects.Find(name)!;
        Software(defect, "").Ask(Number);
        var reading = MessageReader.Read(File.ReadAllBytes(Path.Combine(_root.Path, "req", "OQSsiquc01req_202503030001.xml")));
        var keys = (reading as MessageReading.Read)?.Message.Body!.Child("QualificationConfirmSearchInfo");
        Assert.Equal((told, defect is not null), (keys is null ? "not readable" : $"UTF-8, {keys.Value("InsurerNumber")}, {keys.Value("InsuredBranchNumber") ?? "none"}", defect?.HasActed == true));
    }

    [Fact]
    public void Every_mistake_is_in_a_table() => Assert.Equal(
        ReceiptDefects.All().Select(defect => defect.Name).Order(StringComparer.Ordinal),
        ((IEnumerable<object?[]>)Mistakes).Concat(Requests).Select(row => (string?)row[0]).OfType<string>().Concat(["first-of-several-taken", "shift-jis-read-as-utf8", "branch-number-overlooked"]).Order(StringComparer.Ordinal));

    public void Dispose() => _root.Dispose();

    private ShownChart Shown(string content, ReceiptDefect? defect)
    {
        var software = Software(defect, content);
        software.Read();
        return software.Open(Number)!;
    }

    private string? NoticeTo(string branch, ReceiptDefect? defect)
    {
        var software = Software(defect);
        software.Enter(Known with { Insurance = Known.Insurance! with { Branch = branch } });
        software.Read();
        return software.Open(Number)!.Chart.Notice;
    }

    private SampleReceiptComputer Software(ReceiptDefect? defect, string? content = null)
    {
        Leave("OQSsiquc01res_face_1_20250303091503.xml", content ?? Golden);
        var software = new SampleReceiptComputer(_root.Path, "1312345678", _time, defect);
        software.Enter(Known);
        return software;
    }

    private void Leave(string name, string content) =>
        File.WriteAllBytes(Path.Combine(_root.Path, "face", name), MessageText.Encode(content, content.Contains("Shift_JIS", StringComparison.Ordinal) ? MessageEncoding.ShiftJis : MessageEncoding.Utf8));
}
