using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>The body of POST /inquiries/card.</summary>
internal sealed record CardInquiry(string Ticket, string MedicalInstitutionCode, ConsentAnswers Consents)
{
    public static CardInquiry Read(CentreRequest request)
    {
        var json = RequestJson.Parse(request.Body);
        var consents = json.Child("consents");
        var inquiry = new CardInquiry(
            json.Text("ticket"),
            json.Text("medicalInstitutionCode"),
            new ConsentAnswers(consents.Flag("surgery"), consents.Flag("medical"), consents.Flag("checkups"), json.Time("consentedAt")));
        return inquiry.MedicalInstitutionCode is { Length: 10 } code && code.All(char.IsAsciiDigit)
            ? inquiry
            : throw json.Wrong("medicalInstitutionCode", "must be 10 digits");
    }

    /// <summary>Not the ticket: whoever has it gets a person's insurance.</summary>
    public override string ToString() => nameof(CardInquiry);
}
