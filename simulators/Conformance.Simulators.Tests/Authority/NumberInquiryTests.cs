using System.Net;
using System.Text;
using Conformance.Authority;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class NumberInquiryTests
{
    private const string Usual =
        """
        <?xml version="1.0" encoding="Shift_JIS" standalone="no"?>
        <XmlMsg>
        <MessageBody><QualificationConfirmSearchInfo>
        <LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
        <Birthdate>19911130</Birthdate>
        <InsuredIdentificationNumber>４５６７８</InsuredIdentificationNumber>
        <InsuredCardSymbol>見本</InsuredCardSymbol>
        <Unknown>passed over</Unknown>
        <InsurerNumber>00990010</InsurerNumber>
        </QualificationConfirmSearchInfo></MessageBody>
        <MessageHeader><ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier><MedicalInstitutionCode>1312345678</MedicalInstitutionCode></MessageHeader>
        </XmlMsg>
        """;

    [Fact]
    public async Task A_number_finds_the_insured_person_and_opens_nothing_medical()
    {
        using var reception = new Reception("2025-03-01T09:05:10");

        var (status, body) = await Ask(reception, Usual);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg>
              <MessageHeader>
                <ProcessExecutionTime>20250301090510</ProcessExecutionTime>
                <QualificationConfirmationDate>20250301</QualificationConfirmationDate>
                <MedicalInstitutionCode>1312345678</MedicalInstitutionCode>
                <ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier>
                <ReferenceClassification>2</ReferenceClassification>
                <SegmentOfResult>1</SegmentOfResult>
                <CharacterCodeIdentifier>0</CharacterCodeIdentifier>
              </MessageHeader>
              <MessageBody>
                <ProcessingResultStatus>1</ProcessingResultStatus>
                <QualificationValidity>1</QualificationValidity>
                <QualificationConfirmSearchInfo>
                  <InsurerNumber>00990010</InsurerNumber>
                  <InsuredCardSymbol>見本</InsuredCardSymbol>
                  <InsuredIdentificationNumber>４５６７８</InsuredIdentificationNumber>
                  <Birthdate>19911130</Birthdate>
                  <LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
                </QualificationConfirmSearchInfo>
                <ResultList>
                  <ResultOfQualificationConfirmation>
                    <InsuredCardClassification>01</InsuredCardClassification>
                    <InsurerNumber>  990010</InsurerNumber>
                    <InsuredCardSymbol>見本</InsuredCardSymbol>
                    <InsuredIdentificationNumber>４５６７８</InsuredIdentificationNumber>
                    <InsuredBranchNumber>01</InsuredBranchNumber>
                    <PersonalFamilyClassification>1</PersonalFamilyClassification>
                    <InsuredName>架空　一郎</InsuredName>
                    <Name>架空　花子</Name>
                    <NameKana>ｶｸｳ ﾊﾅｺ</NameKana>
                    <Sex1>2</Sex1>
                    <Birthdate>19911130</Birthdate>
                    <Address>架空県見本市例示町４－５</Address>
                    <PostNumber>000-0001</PostNumber>
                    <QualificationDate>20191001</QualificationDate>
                    <InsuredCardExpirationDate>20270731</InsuredCardExpirationDate>
                    <InsurerName>見本市国民健康保険</InsurerName>
                    <LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
                  </ResultOfQualificationConfirmation>
                </ResultList>
              </MessageBody>
            </XmlMsg>

            """,
            body);
    }

    [Theory]
    [InlineData("00990010", "  990010")]
    [InlineData("00990010", "990010")]
    public async Task Padding_of_the_insurer_number_does_not_count(string from, string to)
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        Assert.Contains("<QualificationValidity>1<", (await Ask(reception, Usual.Replace(from, to, StringComparison.Ordinal))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_match_several_matches_and_a_lost_qualification_are_told_apart()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        var none = (await Ask(reception, Usual.Replace("19911130", "19911129", StringComparison.Ordinal))).Body;
        Assert.Contains("<QualificationValidity>4<", none, StringComparison.Ordinal);
        Assert.DoesNotContain("ResultList", none, StringComparison.Ordinal);

        var register = reception.Centre.Register;
        reception.Centre.Register = register.With("TESTCARD00000299999003A", r => r with { DisqualificationDate = new LocalDate(2025, 1, 1) });
        Assert.Contains("<QualificationValidity>2<", (await Ask(reception, Usual)).Body, StringComparison.Ordinal);

        reception.Centre.Register = register.With(
            Reception.TakahashiSubject, r => r with { InsuredIdentificationNumber = "４５６７８", Birthdate = new LocalDate(1991, 11, 30) });
        var several = (await Ask(reception, Usual)).Body;
        Assert.Contains("<QualificationValidity>5<", several, StringComparison.Ordinal);
        Assert.DoesNotContain("ResultList", several, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<MedicalInstitutionCode>1312345678</MedicalInstitutionCode>", "", "XmlMsg/MessageHeader, line 11: MedicalInstitutionCode (医療機関コード) is missing in it.")]
    [InlineData("19911130", "19911131", "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate, line 5: must be a day as yyyyMMdd.")]
    [InlineData("<InsurerNumber>00990010", "<InsurerNumber>0099001x", "XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsurerNumber, line 9: must be 1 to 8 digits.")]
    [InlineData("ConsFlg>1</Limit", "ConsFlg>2</Limit", "XmlMsg/MessageBody/QualificationConfirmSearchInfo/LimitApplicationCertificateRelatedConsFlg, line 4: must be a code of table 001, 限度額適用認定証 提供同意.")]
    [InlineData("<Unknown>passed over</Unknown>", "<Birthdate>19911130</Birthdate>", "XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate, line 8: is there more than once.")]
    [InlineData("<ArbitraryFileIdentifier>F1<", "<QualificationConfirmationDate>2025-03-01</QualificationConfirmationDate><ArbitraryFileIdentifier>F1<", "XmlMsg/MessageHeader/QualificationConfirmationDate, line 11: must be a day as yyyyMMdd.")]
    public async Task What_deviates_is_answered_with_an_abnormal_end_that_names_element_and_line(string from, string to, string error)
    {
        using var reception = new Reception("2025-03-01T09:05:10");

        var (status, body) = await Ask(reception, Usual.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<SegmentOfResult>9</SegmentOfResult>", body, StringComparison.Ordinal);
        Assert.Contains("<ErrorCode>BENCH-E02</ErrorCode>", body, StringComparison.Ordinal);
        Assert.Contains($"<ErrorMessage>要求ファイルの形式が正しくありません。{error}</ErrorMessage>", body, StringComparison.Ordinal);
        Assert.Contains("<ArbitraryFileIdentifier>F1</ArbitraryFileIdentifier>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("４５６７８", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</XmlMsg>", "", "line 12: no well-formed XML, or longer than allowed, or with a document type;")]
    [InlineData("<XmlMsg>", "<!DOCTYPE XmlMsg SYSTEM \"file:///etc/passwd\"><XmlMsg>", "no well-formed XML, or longer than allowed, or with a document type;")]
    [InlineData("Shift_JIS", "EUC-JP", "line 1: the declaration names an encoding that these messages do not have;")]
    [InlineData("Shift_JIS", "UTF-8", "line 6: the bytes are not in the encoding that the declaration names;")]
    public async Task What_cannot_be_read_is_answered_with_an_abnormal_end_that_names_the_line(string from, string to, string error)
    {
        using var reception = new Reception("2025-03-01T09:05:10");

        var (_, body) = await Ask(reception, Usual.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains($"<ErrorMessage>要求ファイルの形式が正しくありません。{error}", body, StringComparison.Ordinal);
        Assert.DoesNotContain("MedicalInstitutionCode", body, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Body)> Ask(Reception reception, string message)
    {
        var (status, body, _) = await reception.Post("messages/OQSsiquc01req", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(message), "application/xml");
        return (status, Encoding.UTF8.GetString(body));
    }
}
