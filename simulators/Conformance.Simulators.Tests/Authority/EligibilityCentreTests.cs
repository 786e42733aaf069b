using System.Net;
using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class EligibilityCentreTests
{
    private const string Morning = "2025-03-01T09:05:10";

    [Fact]
    public async Task A_card_with_consent_gets_the_whole_result_in_utf_8()
    {
        using var reception = new Reception(Morning);

        var result = await reception.Result(Reception.Certificate("taro"));

        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg>
              <MessageHeader>
                <ProcessExecutionTime>20250301090510</ProcessExecutionTime>
                <QualificationConfirmationDate>20250301</QualificationConfirmationDate>
                <MedicalInstitutionCode>1312345678</MedicalInstitutionCode>
                <ReferenceClassification>1</ReferenceClassification>
                <SegmentOfResult>1</SegmentOfResult>
                <CharacterCodeIdentifier>0</CharacterCodeIdentifier>
              </MessageHeader>
              <MessageBody>
                <ProcessingResultStatus>1</ProcessingResultStatus>
                <QualificationValidity>1</QualificationValidity>
                <ResultList>
                  <ResultOfQualificationConfirmation>
                    <InsuredCardClassification>01</InsuredCardClassification>
                    <InsurerNumber>06990017</InsurerNumber>
                    <InsuredCardSymbol>１２３４</InsuredCardSymbol>
                    <InsuredIdentificationNumber>５６７</InsuredIdentificationNumber>
                    <InsuredBranchNumber>00</InsuredBranchNumber>
                    <PersonalFamilyClassification>1</PersonalFamilyClassification>
                    <Name>架空　太郎</Name>
                    <NameKana>ｶｸｳ ﾀﾛｳ</NameKana>
                    <Sex1>1</Sex1>
                    <Birthdate>19800217</Birthdate>
                    <Address>架空県見本市例示町１－２－３</Address>
                    <PostNumber>000-0001</PostNumber>
                    <QualificationDate>20150401</QualificationDate>
                    <InsurerName>架空健康保険組合</InsurerName>
                    <SpecificHealthCheckupsInfoConsFlg>1</SpecificHealthCheckupsInfoConsFlg>
                    <SpecificHealthCheckupsInfoConsTime>20250301090500</SpecificHealthCheckupsInfoConsTime>
                    <SpecificHealthCheckupsInfoAvailableTime>20250302090500</SpecificHealthCheckupsInfoAvailableTime>
                    <PharmacistsInfoConsFlg>1</PharmacistsInfoConsFlg>
                    <PharmacistsInfoConsTime>20250301090500</PharmacistsInfoConsTime>
                    <PharmacistsInfoAvailableTime>20250302090500</PharmacistsInfoAvailableTime>
                    <DiagnosisInfoConsFlg>1</DiagnosisInfoConsFlg>
                    <DiagnosisInfoConsTime>20250301090500</DiagnosisInfoConsTime>
                    <DiagnosisInfoAvailableTime>20250302090500</DiagnosisInfoAvailableTime>
                    <OperationInfoConsFlg>1</OperationInfoConsFlg>
                    <OperationInfoConsTime>20250301090500</OperationInfoConsTime>
                    <OperationInfoAvailableTime>20250302090500</OperationInfoAvailableTime>
                  </ResultOfQualificationConfirmation>
                </ResultList>
              </MessageBody>
            </XmlMsg>

            """,
            Encoding.UTF8.GetString(result));
    }

    [Fact]
    public async Task A_card_in_grace_gets_the_basic_result_alone_in_shift_jis()
    {
        using var reception = new Reception(Morning, new CentreSettings(MessageEncoding.ShiftJis));
        var ended = reception.Authority.Authentication.Redate(Reception.Certificate("takahashi"), new LocalDate(2020, 4, 1), new LocalDate(2025, 1, 12));

        var result = await reception.Result(ended, person: "takahashi");

        Assert.Equal(
            """
            <?xml version="1.0" encoding="Shift_JIS" standalone="no"?>
            <XmlMsg>
              <MessageHeader>
                <ProcessExecutionTime>20250301090510</ProcessExecutionTime>
                <QualificationConfirmationDate>20250301</QualificationConfirmationDate>
                <MedicalInstitutionCode>1312345678</MedicalInstitutionCode>
                <ReferenceClassification>1</ReferenceClassification>
                <SegmentOfResult>1</SegmentOfResult>
                <CharacterCodeIdentifier>1</CharacterCodeIdentifier>
              </MessageHeader>
              <MessageBody>
                <ProcessingResultStatus>1</ProcessingResultStatus>
                <ProcessingResultCode>BENCH-N02</ProcessingResultCode>
                <ProcessingResultMessage>利用者証明用電子証明書の有効期限が切れています。資格情報のみ提供します。お早めにお住まいの市区町村の窓口で更新してください。</ProcessingResultMessage>
                <QualificationValidity>1</QualificationValidity>
                <ResultList>
                  <ResultOfQualificationConfirmation>
                    <InsuredCardClassification>01</InsuredCardClassification>
                    <InsurerNumber>  990010</InsurerNumber>
                    <InsuredCardSymbol>見本</InsuredCardSymbol>
                    <InsuredIdentificationNumber>９８７６５</InsuredIdentificationNumber>
                    <InsuredBranchNumber>01</InsuredBranchNumber>
                    <PersonalFamilyClassification>1</PersonalFamilyClassification>
                    <Name>●橋　見本</Name>
                    <NameKana>ﾀｶﾊｼ ﾐﾎﾝ</NameKana>
                    <Sex1>1</Sex1>
                    <Birthdate>19680412</Birthdate>
                    <Address>架空県見本市仮町８－９</Address>
                    <PostNumber>000-0002</PostNumber>
                    <QualificationDate>20100401</QualificationDate>
                    <InsuredCardExpirationDate>20270731</InsuredCardExpirationDate>
                    <InsurerName>見本市国民健康保険</InsurerName>
                    <SpecificHealthCheckupsInfoConsFlg>0</SpecificHealthCheckupsInfoConsFlg>
                    <PharmacistsInfoConsFlg>0</PharmacistsInfoConsFlg>
                    <DiagnosisInfoConsFlg>0</DiagnosisInfoConsFlg>
                    <OperationInfoConsFlg>0</OperationInfoConsFlg>
                  </ResultOfQualificationConfirmation>
                </ResultList>
              </MessageBody>
            </XmlMsg>

            """,
            CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetString(result));
        Assert.True(result.AsSpan().IndexOf("<Name>"u8) + 6 == result.AsSpan().IndexOf(new byte[] { 0x81, 0x9C, 0x8B, 0xB4 }), "● is 81 9C, 橋 is 8B B4");
    }

    [Fact]
    public async Task A_challenge_is_good_for_one_use()
    {
        using var reception = new Reception(Morning);
        var challenge = await reception.Challenge();

        Assert.Equal(HttpStatusCode.OK, (await reception.Holder(Reception.Certificate("taro"), challenge: challenge)).Status);
        var (status, json) = await reception.Holder(Reception.Certificate("taro"), challenge: challenge);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(("centre", "unknown-challenge"), (json.GetProperty("decidedBy").GetString(), json.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task A_refused_card_does_not_get_its_challenge_back()
    {
        using var reception = new Reception(Morning);
        var challenge = await reception.Challenge();
        Assert.Equal("expired", (await reception.Holder(reception.TaroUntil(2024, 11, 30), challenge: challenge)).Json.GetProperty("reason").GetString());
        Assert.Equal("unknown-challenge", (await reception.Holder(Reception.Certificate("taro"), challenge: challenge)).Json.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("2025-05-31T23:59:59", "grace")]
    [InlineData("2025-06-01T00:00:00", "expired")]
    [InlineData("2025-02-17T23:59:59", "reminder")]
    [InlineData("2024-11-17T00:00:00", "reminder")]
    [InlineData("2024-11-16T23:59:59", "valid")]
    [InlineData("2020-02-16T23:59:59", "not-yet-valid")]
    public async Task Dates_decide_by_Tokyo(string now, string expected)
    {
        using var reception = new Reception(now);
        Assert.Equal(expected, await reception.Verdict(reception.TaroUntil(2025, 2, 17)));
    }

    [Theory]
    [InlineData("2025-05-17T23:59:59", "grace")]
    [InlineData("2025-05-18T00:00:00", "expired")]
    public async Task The_other_reading_of_grace_can_be_chosen(string now, string expected)
    {
        using var reception = new Reception(now, new CentreSettings(Grace: new SameDayOfThirdMonth()));
        Assert.Equal(expected, await reception.Verdict(reception.TaroUntil(2025, 2, 17)));
    }

    [Fact]
    public async Task Notices_and_refusals_carry_the_bench_s_code_and_a_text_to_show()
    {
        using var reception = new Reception(Morning);
        var (_, valid) = await reception.Holder(Reception.Certificate("taro"));
        var (_, grace) = await reception.Holder(reception.TaroUntil(2025, 2, 17));
        var (_, expired) = await reception.Holder(reception.TaroUntil(2024, 11, 30));

        Assert.Equal("null", valid.GetProperty("notice").GetRawText());
        Assert.Equal("BENCH-N02", grace.GetProperty("notice").GetProperty("code").GetString());
        Assert.Equal("BENCH-R01", expired.GetProperty("code").GetString());
        Assert.StartsWith("利用者証明用電子証明書の有効期限が切れています。", expired.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RevocationKind.Revoked, "revoked")]
    [InlineData(RevocationKind.Suspended, "suspended")]
    public async Task A_withdrawal_counts_from_the_next_request_on_in_grace_too(RevocationKind kind, string reason)
    {
        using var reception = new Reception(Morning);
        var inGrace = reception.TaroUntil(2025, 2, 17);
        Assert.Equal("grace", await reception.Verdict(inGrace));

        reception.Centre.Revocations.Add("2711", new Revocation(kind, Instant.FromUtc(2025, 2, 28, 0, 0)));

        Assert.Equal(reason, await reception.Verdict(inGrace));
        Assert.Equal(reason, await reception.Verdict(Reception.Certificate("taro")));
        reception.Centre.Revocations.Resume("2711");
        Assert.Equal(kind == RevocationKind.Suspended ? "grace" : reason, await reception.Verdict(inGrace));
    }

    [Fact]
    public async Task A_signature_certificate_and_a_foreign_key_are_refused()
    {
        using var reception = new Reception(Morning);
        var signing = File.ReadAllBytes(Path.Combine(FixtureFolders.Certificates, "taro.sign.cer"));
        Assert.Equal("bad-signature", await reception.Verdict(Reception.Certificate("hanako")));
        Assert.Equal("bad-signature", await reception.Verdict(signing));
        using var key = System.Security.Cryptography.RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(FixtureFolders.Certificates, "taro.auth.key.pem")));
        var wrongRoot = reception.Authority.Signature.Issue(key, new CertificateOrder(Reception.TaroSubject, 9, new LocalDate(2024, 1, 1), new LocalDate(2026, 1, 1)));
        Assert.Equal("untrusted-chain", await reception.Verdict(wrongRoot));
    }

    [Fact]
    public async Task The_register_may_change_while_the_centre_runs()
    {
        using var reception = new Reception(Morning);
        var register = reception.Centre.Register;

        reception.Centre.Register = register.Without(Reception.TaroSubject);
        Assert.Equal("not-registered", await reception.Verdict(Reception.Certificate("taro")));

        reception.Centre.Register = register.Unavailable();
        var unavailable = Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro")));
        Assert.Contains("<SegmentOfResult>9</SegmentOfResult>\n    <ErrorCode>BENCH-E01</ErrorCode>", unavailable, StringComparison.Ordinal);
        Assert.DoesNotContain("ResultList", unavailable, StringComparison.Ordinal);

        reception.Centre.Register = register.With(Reception.TaroSubject, r => r with { DisqualificationDate = new LocalDate(2025, 2, 1), ReasonOfLoss = "03" });
        var lost = Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro")));
        Assert.Contains("<QualificationValidity>2</QualificationValidity>", lost, StringComparison.Ordinal);
        Assert.Contains("<DisqualificationDate>20250201</DisqualificationDate>\n        <ReasonOfLoss>03</ReasonOfLoss>", lost, StringComparison.Ordinal);
        Assert.Contains("<DiagnosisInfoConsFlg>0</DiagnosisInfoConsFlg>", lost, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("●　太郎", "●県●市例示町")]
    [InlineData("架空　●●", "●")]
    [InlineData("●●　●●", "架空県見本市例示町１－２－３")]
    public async Task Placeholders_come_through_in_both_encodings_and_the_kana_stays(string name, string address)
    {
        foreach (var encoding in new[] { MessageEncoding.Utf8, MessageEncoding.ShiftJis })
        {
            using var reception = new Reception(Morning, new CentreSettings(encoding));
            reception.Centre.Register = reception.Centre.Register.With(Reception.TaroSubject, r => r with { Name = name, Address = address });
            var result = await reception.Result(Reception.Certificate("taro"));
            var text = (encoding == MessageEncoding.Utf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(932)!).GetString(result);
            Assert.Contains($"<Name>{name}</Name>\n        <NameKana>ｶｸｳ ﾀﾛｳ</NameKana>", text, StringComparison.Ordinal);
            Assert.Contains($"<Address>{address}</Address>", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Refused_consent_leaves_flags_0_and_no_times()
    {
        using var reception = new Reception(Morning);
        var text = Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro"), consent: false));
        Assert.Contains("<Name>架空　太郎</Name>", text, StringComparison.Ordinal);
        Assert.Contains("<OperationInfoConsFlg>0</OperationInfoConsFlg>\n      </ResultOfQualificationConfirmation>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ConsTime", text, StringComparison.Ordinal);
        Assert.DoesNotContain("AvailableTime", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_observer_hears_what_was_decided_and_nothing_about_the_person()
    {
        using var reception = new Reception(Morning);
        await reception.Result(reception.TaroUntil(2025, 2, 17));
        await reception.Verdict(reception.TaroUntil(2024, 11, 30));

        Assert.Equal(
            [
                new CentreExchange(CentreExchangeKind.Challenge, "issued"),
                new CentreExchange(CentreExchangeKind.Holder, "grace"),
                new CentreExchange(CentreExchangeKind.InquiryByCard, "valid", new ConsentItems(true, true, true, true), new ConsentItems(false, false, false, false)),
                new CentreExchange(CentreExchangeKind.Challenge, "issued"),
                new CentreExchange(CentreExchangeKind.Holder, "expired"),
            ],
            reception.Observer.Exchanges);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_challenges()
    {
        using var one = new Reception(Morning, seed: 42);
        using var other = new Reception(Morning, seed: 42);
        var challenge = await one.Challenge();
        Assert.Equal(challenge, await other.Challenge());
        Assert.Equal(32, Convert.FromBase64String(challenge).Length);
        Assert.NotEqual(challenge, await one.Challenge());
    }
}
