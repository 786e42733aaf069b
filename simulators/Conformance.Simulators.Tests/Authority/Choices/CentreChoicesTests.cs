using System.IO.Compression;
using System.Text;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using static Conformance.Simulators.Tests.Authority.FileDesk;

namespace Conformance.Simulators.Tests.Authority.Choices;

/// <summary>Each choice by a file, on what the centre sends.</summary>
public sealed class CentreChoicesTests
{
    private const string Now = "2025-03-01T09:05:10";
    private const string Taro = "<QualificationConfirmSearchInfo><InsurerNumber>990010</InsurerNumber><InsuredIdentificationNumber>４５６７８</InsuredIdentificationNumber><Birthdate>19911130</Birthdate><LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo>";

    [Theory]
    [InlineData("{}", "0")]
    [InlineData("""{"encodingCodes":"0-1","encoding":"shift-jis"}""", "1")]
    [InlineData("""{"encodingCodes":"1-2"}""", "1")]
    [InlineData("""{"encodingCodes":"1-2","encoding":"shift-jis"}""", "2")]
    public void The_encoding_is_told_by_codes_from_0_or_from_1(string choices, string code) => Assert.Equal(code, Value(Ask(choices, "OQSsiquc01req", Taro), "CharacterCodeIdentifier"));

    [Theory]
    [InlineData("{}", "9")]
    [InlineData("""{"abnormalEnd":"3"}""", "3")]
    public void An_abnormal_end_is_9_or_3_and_a_normal_one_is_1(string choices, string segment)
    {
        Assert.Equal(segment, Value(Ask(choices, "OQSsiquc01req", ""), "SegmentOfResult"));
        Assert.Equal("1", Value(Ask(choices, "OQSsiquc01req", Taro), "SegmentOfResult"));
    }

    [Theory]
    [InlineData("{}", "  990010")]
    [InlineData("""{"insurerPadding":"zeros"}""", "00990010")]
    [InlineData("""{"insurerPadding":"none"}""", "990010")]
    public void A_short_insurer_number_is_padded_in_one_way_everywhere(string choices, string number) =>
        Assert.Equal([number, number], Values(Ask(choices, "OQSsiquc01req", Taro), "InsurerNumber"));

    [Theory]
    [InlineData("{}", "XmlMsg/MessageBody/ReceptionNumber")]
    [InlineData("""{"receptionNumber":"header"}""", "XmlMsg/MessageHeader/ReceptionNumber")]
    public void A_reception_number_stands_in_one_place(string choices, string place)
    {
        var message = ((MessageReading.Read)MessageReader.Read(Encoding.UTF8.GetBytes(Ask(choices, "OQSmuquc01req", Taro)))).Message;
        Assert.Equal(place, message.Header!.Child("ReceptionNumber") is not null ? "XmlMsg/MessageHeader/ReceptionNumber" : message.Body!.Child("ReceptionNumber") is not null ? "XmlMsg/MessageBody/ReceptionNumber" : "nowhere");
        Assert.Single(new[] { message.Header, message.Body! }.SelectMany(part => part.All("ReceptionNumber")));
        Assert.Equal("2025030100000001", (message.Header.Child("ReceptionNumber") ?? message.Body!.Child("ReceptionNumber"))!.Text);
    }

    [Theory]
    [InlineData("OQSmuhvq", "2")]
    [InlineData("OQSmuonq", "3")]
    [InlineData("OQSmutic", null)]
    public void What_home_visits_online_care_and_assistance_bring_comes_as_it_is_or_in_a_zip(string family, string? care)
    {
        var upload = care is null
            ? "<QualificationConfirmSearchInfo><MedicalTreatmentMonth>202503</MedicalTreatmentMonth></QualificationConfirmSearchInfo>"
            : $"<QualificationConfirmSearchInfo><ConsentDateFrom>20250301</ConsentDateFrom><ConsentDateTo>20250301</ConsentDateTo><MedicalTreatmentFlag>{care}</MedicalTreatmentFlag></QualificationConfirmSearchInfo>";
        var plain = Download("{}", family, upload);
        Assert.Equal($"{family}02res_1.xml", plain.Name.ToString());
        var zipped = Download("""{"consentedResults":"zip"}""", family, upload);
        Assert.Equal($"{family}02res_1.zip", zipped.Name.ToString());
        Assert.Equal(zipped.Bytes.ToArray(), Download("""{"consentedResults":"zip"}""", family, upload).Bytes.ToArray());

        using var zip = new ZipArchive(new MemoryStream(zipped.Bytes.ToArray()));
        using var content = new MemoryStream();
        var entry = Assert.Single(zip.Entries);
        using (var message = entry.Open())
        {
            message.CopyTo(content);
        }

        Assert.Equal((family + "02res.xml", new DateTime(2025, 3, 1, 9, 5, 10)), (entry.FullName, entry.LastWriteTime.DateTime));
        Assert.Equal(plain.Bytes.ToArray(), content.ToArray());
        Assert.Equal("OQSmuquc02res_1.xml", Download("""{"consentedResults":"zip"}""", "OQSmuquc", Taro).Name.ToString());
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"limitInGrace":true}""", true)]
    [InlineData("""{"limitInGrace":false}""", false)]
    public async Task A_limit_comes_in_grace_or_not_and_before_it_always(string choices, bool comes)
    {
        using var reception = new Reception(Now, Read(choices), taro: record => record with { HighCostLimit = new("01", "A01", new(2025, 1, 1), new(2025, 1, 1), new(2025, 12, 31)) });
        Assert.Equal(comes, Encoding.UTF8.GetString(await reception.Result(reception.TaroUntil(2025, 2, 17))).Contains("LimitApplicationCertificateRelatedInfo", StringComparison.Ordinal));
        Assert.Contains("LimitApplicationCertificateRelatedInfo", Encoding.UTF8.GetString(await reception.Result(Reception.Certificate("taro"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "2025-05-31T23:00:00", "grace")]
    [InlineData("""{"graceEnds":"same-day-of-third-month"}""", "2025-05-31T23:00:00", "expired")]
    [InlineData("""{"graceEnds":"same-day-of-third-month"}""", "2025-05-17T23:00:00", "grace")]
    public async Task Grace_ends_with_a_month_or_on_a_day(string choices, string now, string verdict)
    {
        using var reception = new Reception(now, Read(choices));
        Assert.Equal(verdict, await reception.Verdict(reception.TaroUntil(2025, 2, 17)));
    }

    [Fact]
    public void The_other_settings_are_taken_over()
    {
        var settings = Read("""{"bulkDelaySeconds":90,"mayViewInEmergency":true,"emergencyNeedsCard":false}""");
        Assert.Equal((Duration.FromSeconds(90), true, false), (settings.BulkDelay, settings.MayViewInEmergency, settings.EmergencyNeedsCard));
        Assert.Equal(new CentreSettings(), Read("{}"));
    }

    [Fact]
    public void The_kept_file_has_the_other_choice_of_each()
    {
        var others = CentreSettingsFile.Read(Path.Combine(FixtureFolders.Root(), "fixtures", "centre", "as-others-say.json"));
        Assert.Equal(new CentreChoices { EncodingCodes = EncodingCodes.FromOne, AbnormalEnd = AbnormalEnd.Three, InsurerPadding = InsurerPadding.Zeros, ReceptionNumber = ReceptionNumberPlace.Header, ConsentedResults = ResultPackaging.Zip, LimitInGrace = false }, others.Choices);
        Assert.IsType<SameDayOfThirdMonth>(others.Grace);
    }

    [Theory]
    [InlineData("""{"encoding":"utf-16"}""", "$.encoding")]
    [InlineData("""{"abnormalEnd":9}""", "$.abnormalEnd")]
    [InlineData("""{"bulkDelaySeconds":-1}""", "$.bulkDelaySeconds")]
    [InlineData("""{"limitInGrace":"no"}""", "$.limitInGrace")]
    [InlineData("""{"padding":"zeros"}""", "$.padding")]
    [InlineData("[]", "$")]
    public void What_is_wrong_is_named_with_its_place(string json, string place) => Assert.Equal(place, Assert.Throws<FixtureFormatException>(() => Read(json)).Place);

    private static CentreSettings Read(string json)
    {
        using var folder = new TemporaryFolder();
        return CentreSettingsFile.Read(folder.Write("centre.json", Encoding.UTF8.GetBytes(json)));
    }

    private static FileAnswer Download(string choices, string family, string upload)
    {
        using var desk = new FileDesk(Now, Read(choices));
        FileAnswer Answer(string prefix, string body) => desk.Files.Answer(MessageFileName.Parse(prefix + "_1.xml")!, Encoding.UTF8.GetBytes($"<XmlMsg><MessageHeader><MedicalInstitutionCode>1319999998</MedicalInstitutionCode></MessageHeader><MessageBody>{body}</MessageBody></XmlMsg>")).Single();
        var number = Value(MessageText.Decode(Answer(family + "01req", upload).Bytes.Span)!, "ReceptionNumber");
        return Answer(family + "02req", $"<ReceptionNumber>{number}</ReceptionNumber>");
    }

    private static string Ask(string choices, string prefix, string body)
    {
        using var desk = new FileDesk(Now, Read(choices));
        var request = $"<XmlMsg><MessageHeader><MedicalInstitutionCode>1319999998</MedicalInstitutionCode></MessageHeader><MessageBody>{body}</MessageBody></XmlMsg>";
        return MessageText.Decode(desk.Files.Answer(MessageFileName.Parse(prefix + "_202503010001.xml")!, Encoding.UTF8.GetBytes(request)).Single().Bytes.Span)!;
    }
}
