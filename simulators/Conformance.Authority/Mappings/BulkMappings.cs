using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>One bulk inquiry about everybody in the register, as a scenario: brought in, under way when it is first asked for, then there.</summary>
internal sealed class BulkMappings(GoldenDesk desk, IReadOnlyList<QualificationHistory> register, Duration underWay)
{
    private const string Upload = "OQSmuquc01req";
    private const string Download = "OQSmuquc02req";
    private const string Scenario = "bulk-inquiry";

    public IEnumerable<StubMapping> All()
    {
        var upload = OfficialMessages.BulkInquiry.Write(
            new() { MedicalInstitutionCode = GoldenDesk.AnyInstitution },
            new() { QualificationConfirmSearchInfo = [.. register.Select(history => GoldenDesk.Numbers(history.Newest))] },
            MessageEncoding.Utf8);
        var unknown = Asking("00000000");
        yield return new(Download + "-unknown-number", Download, [Asked(number: null)], desk.Answer(Download, unknown)) { Example = unknown, Priority = StubMapping.Rest };

        var received = desk.Ask(Upload, upload);
        yield return new(Upload + "-everybody", Upload, [], new(200, received)) { Example = upload, IsExampleAlone = true, State = new(Scenario, Required: null, "brought") };

        var number = ((MessageReading.Read)MessageReader.Read(received)).Message.Body!.Value("ReceptionNumber")!;
        var asking = Asking(number);
        yield return new(Download + "-under-way", Download, [Asked(number)], desk.Answer(Download, asking)) { Example = asking, State = new(Scenario, "brought", "ready") };

        desk.Wait(underWay);
        yield return new(Download + "-ready", Download, [Asked(number)], desk.Answer(Download, asking)) { Example = asking, State = new(Scenario, "ready", Next: null) };
    }

    private static byte[] Asking(string number) => OfficialMessages.Download(Download).Write(
        new() { MedicalInstitutionCode = GoldenDesk.AnyInstitution, ArbitraryFileIdentifier = "RECEPTION-0002" }, new() { ReceptionNumber = number }, MessageEncoding.Utf8);

    // Nobody fetches what another institution brought.
    private static string Asked(string? number) => number is null
        ? $"/XmlMsg[MessageHeader[string-length(normalize-space(MedicalInstitutionCode))=10 and {XPathText.Digits("MedicalInstitutionCode")}] and MessageBody[normalize-space(ReceptionNumber)!='']]"
        : $"/XmlMsg[MessageHeader[normalize-space(MedicalInstitutionCode)='{GoldenDesk.AnyInstitution}'] and MessageBody[normalize-space(ReceptionNumber)='{number}']]";
}
