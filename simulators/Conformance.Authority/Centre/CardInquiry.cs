using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The body of POST /inquiries/card.</summary>
internal sealed record CardInquiry(string Ticket, string MedicalInstitutionCode, ConsentAnswers Consents)
{
    private const string Emergency = "emergency";

    /// <summary>The form of care whose consent is kept (facts/eligibility.md 5.6); null at a desk.</summary>
    public RemoteCare? Care { get; init; }

    /// <summary>診療区分 救急時 (table 028): nobody could be asked (EMRG-2).</summary>
    public bool IsEmergency { get; init; }

    public static CardInquiry Read(CentreRequest request) => RequestJson.Read(request.Body, Read);

    /// <summary>Not the ticket: whoever has it gets a person's insurance.</summary>
    public override string ToString() => nameof(CardInquiry);

    private static CardInquiry Read(RequestJson json)
    {
        var inquiry = new CardInquiry(json.Text("ticket"), json.Text("medicalInstitutionCode"), Answers(json, json.Child("consents")))
        {
            Care = json.OptionalText("care") switch
            {
                "home-visit" => RemoteCare.HomeVisit,
                "online" => RemoteCare.Online,
                null or "outpatient" or Emergency => null,
                _ => throw json.Wrong("care", "must be outpatient, home-visit, online or emergency"),
            },
            IsEmergency = json.OptionalText("care") == Emergency,
        };
        return inquiry.MedicalInstitutionCode is { Length: 10 } code && code.All(char.IsAsciiDigit)
            ? inquiry
            : throw json.Wrong("medicalInstitutionCode", "must be 10 digits");
    }

    private static ConsentAnswers Answers(RequestJson json, RequestJson consents) =>
        new(consents.Flag("surgery"), consents.Flag("diagnosis"), consents.Flag("medicines"), consents.Flag("checkups"), json.Time("consentedAt"))
        {
            HighCostLimit = consents.Flag("highCostLimit"),
            MedicalAid = consents.Flag("medicalAid"),
            SpecificDiseases = consents.OptionalFlag("specificDiseases") ?? false,
            PrescriptionForm = json.Text("prescriptionForm") switch
            {
                "electronic" => PrescriptionForm.Electronic,
                "paper" => PrescriptionForm.Paper,
                "not-chosen" => null,
                _ => throw json.Wrong("prescriptionForm", "must be electronic, paper or not-chosen"),
            },
        };
}
