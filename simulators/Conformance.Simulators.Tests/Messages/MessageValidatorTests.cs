using System.Text;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Each rule finds the one thing that is wrong, by its own id and in its place, and nothing else does.</summary>
public sealed class MessageValidatorTests
{
    private const string Request = "OQSsiquc01req";
    private const string Result = "OQSsiquc01res";
    private const string Bulk = "OQSmuquc02res";
    private const string Visits = "OQSmuhvq01req";
    private const string Medicines = "YZKsiquc01req";

    private static readonly MessageBook Book = MessageBook.Read();

    public static TheoryData<string, string, string, string, Severity, string> Mutants => new()
    {
        { "missing", Request, "<InsurerNumber>06990017</InsurerNumber>", "", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo" },
        { "missing", Visits, "<MedicalTreatmentFlag>2</MedicalTreatmentFlag>", "", Severity.Warning, "XmlMsg/MessageBody/QualificationConfirmSearchInfo" },
        { "twice", Request, "<Birthdate>19800217</Birthdate>", "<Birthdate>19800217</Birthdate><Birthdate>19800217</Birthdate>", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate" },
        { "unknown", Request, "<Birthdate>", "<Later>9999</Later><Birthdate>", Severity.Note, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Later" },
        { "attribute", Request, "<Birthdate>", "<Birthdate era=\"9999\">", Severity.Note, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate" },
        { "empty", Request, "５６７", " ", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsuredIdentificationNumber" },
        { "form", Request, "19800217", "1980-02-17", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate" },
        { "form", Request, "19800217", "19800230", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate" },
        { "form", Request, "1319999998", "131999999", Severity.Error, "XmlMsg/MessageHeader/MedicalInstitutionCode" },
        { "form", Request, "06990017", "0699001７", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsurerNumber" },
        { "form", Request, "１２３４", "１２３４５６７８９０１２３４５６７８９０１", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsuredCardSymbol" },
        { "form", Result, "<NameKana>ｶｸｳ ﾀﾛｳ</NameKana>", "<NameKana>カクウ タロウ</NameKana>", Severity.Error, "XmlMsg/MessageBody/ResultList/ResultOfQualificationConfirmation/NameKana" },
        { "form", Result, "20250303091503", "2025030309150", Severity.Error, "XmlMsg/MessageHeader/ProcessExecutionTime" },
        { "form", Medicines, "202503", "2025", Severity.Warning, "XmlMsg/MessageBody/EndDate" },
        { "form", Medicines, "<FileCategory>2", "<FileCategory>3", Severity.Warning, "XmlMsg/MessageBody/FileCategory" },
        { "form", Request, "<Birthdate>19800217</Birthdate>", "<Birthdate><Year>1980</Year></Birthdate>", Severity.Error, "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate" },
        { "code", Result, "<Sex1>1", "<Sex1>4", Severity.Error, "XmlMsg/MessageBody/ResultList/ResultOfQualificationConfirmation/Sex1" },
        { "code", Bulk, "<LimitApplicationCertificateChanged>0</LimitApplicationCertificateChanged>", "<LimitApplicationCertificateChanged>7</LimitApplicationCertificateChanged>", Severity.Warning, "XmlMsg/MessageBody/BulkConfirmUnit[1]/ResultOfQualificationConfirmation/LimitApplicationCertificateChanged" },
        { "encoding", Result, "<CharacterCodeIdentifier>0", "<CharacterCodeIdentifier>1", Severity.Error, "XmlMsg/MessageHeader/CharacterCodeIdentifier" },
        { "file-level", Result, "<SegmentOfResult>1", "<SegmentOfResult>9", Severity.Error, "XmlMsg/MessageHeader" },
        { "file-level", Result, "<SegmentOfResult>1</SegmentOfResult>", "<SegmentOfResult>1</SegmentOfResult><ErrorCode>E1</ErrorCode>", Severity.Warning, "XmlMsg/MessageHeader" },
        { "person-level", Result, "<ProcessingResultStatus>1", "<ProcessingResultStatus>2", Severity.Error, "XmlMsg/MessageBody" },
        { "validity", Result, "<QualificationValidity>1", "<QualificationValidity>6", Severity.Error, "XmlMsg/MessageBody/QualificationValidity" },
        { "consent-times", Result, "<OperationInfoConsFlg>0", "<OperationInfoConsFlg>1", Severity.Warning, "XmlMsg/MessageBody/ResultList/ResultOfQualificationConfirmation/OperationInfoConsFlg" },
        { "consent-times", Result, "<DiagnosisInfoConsFlg>1", "<DiagnosisInfoConsFlg>0", Severity.Warning, "XmlMsg/MessageBody/ResultList/ResultOfQualificationConfirmation/DiagnosisInfoConsFlg" },
        { "viewing-time", Result, "<DiagnosisInfoAvailableTime>20250304091430", "<DiagnosisInfoAvailableTime>20250304091431", Severity.Error, "XmlMsg/MessageBody/ResultList/ResultOfQualificationConfirmation/DiagnosisInfoAvailableTime" },
        { "one-period", Visits, "<MedicalTreatmentFlag>", "<ExaminationDateFrom>20250301</ExaminationDateFrom><MedicalTreatmentFlag>", Severity.Warning, "XmlMsg/MessageBody/QualificationConfirmSearchInfo" },
        { "period", Visits, "<ConsentDateTo>20250303", "<ConsentDateTo>20250228", Severity.Warning, "XmlMsg/MessageBody/QualificationConfirmSearchInfo" },
    };

    [Theory]
    [MemberData(nameof(Mutants))]
    public void A_message_with_one_deviation_has_that_one(string rule, string prefix, string right, string wrong, Severity severity, string path)
    {
        var text = File.ReadAllText(Path.Combine(FixtureFolders.Messages, prefix + ".xml"));
        var place = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{right} is not in the golden message");
        var mutant = Read(text[..place] + wrong + text[(place + right.Length)..]);

        var found = Assert.Single(MessageValidator.Validate(mutant, Book.Layout(prefix)!));

        Assert.Equal((rule, severity, path), (found.Rule, found.Severity, found.Path));
        Assert.True(found.Line > 1 && found.Source.Length > 1);
        Assert.DoesNotContain("9999", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_message_that_breaks_it()
    {
        var broken = Mutants.Select(row => (string)row[0]).Append("root");
        Assert.Equal(MessageValidator.RuleIds.Order(), broken.Distinct().Order());
    }

    [Fact]
    public void Another_root_is_said_and_nothing_else()
    {
        var found = Assert.Single(MessageValidator.Validate(Read("<Msg><A/></Msg>"), Book.Layout(Request)!));
        Assert.Equal(("root", "Msg, line 1: must be XmlMsg (root, Error; facts/eligibility.md 1.4)"), (found.Rule, found.ToString()));
    }

    [Theory]
    [InlineData("06990017", "  990017")]
    [InlineData("06990017", "00990017")]
    [InlineData("06990017", "990017")]
    [InlineData("<InsuredBranchNumber>00</InsuredBranchNumber>", "")]
    [InlineData("<InsuredCardSymbol>１２３４</InsuredCardSymbol>", "<InsuredCardSymbol />")]
    public void What_sources_disagree_on_is_taken(string right, string other)
    {
        var text = File.ReadAllText(Path.Combine(FixtureFolders.Messages, Request + ".xml"));
        Assert.Empty(MessageValidator.Validate(Read(text.Replace(right, other, StringComparison.Ordinal)), Book.Layout(Request)!));
    }

    [Fact]
    public void A_good_result_may_carry_a_notice_and_may_have_no_list()
    {
        var text = File.ReadAllText(Path.Combine(FixtureFolders.Messages, Result + ".xml"));
        var list = text.IndexOf("    <ResultList>", StringComparison.Ordinal);
        var end = text.IndexOf("  </MessageBody>", StringComparison.Ordinal);
        var notice = text[..list].Replace("</ProcessingResultStatus>", "</ProcessingResultStatus><ProcessingResultCode>N1</ProcessingResultCode>", StringComparison.Ordinal) + text[end..];
        Assert.Empty(MessageValidator.Validate(Read(notice), Book.Layout(Result)!));
    }

    [Fact]
    public void Validity_6_is_right_in_medical_assistance_and_5_is_not()
    {
        var text = File.ReadAllText(Path.Combine(FixtureFolders.Messages, Result + ".xml")).Replace("<InsuredCardClassification>01", "<InsuredCardClassification>A1", StringComparison.Ordinal);
        Assert.Empty(MessageValidator.Validate(Read(text.Replace("<QualificationValidity>1", "<QualificationValidity>6", StringComparison.Ordinal)), Book.Layout(Result)!));
        Assert.Equal("validity", Assert.Single(MessageValidator.Validate(Read(text.Replace("<QualificationValidity>1", "<QualificationValidity>5", StringComparison.Ordinal)), Book.Layout(Result)!)).Rule);
    }

    private static XmlMessage Read(string text) => Assert.IsType<MessageReading.Read>(MessageReader.Read(Encoding.UTF8.GetBytes(text))).Message;
}
