namespace Conformance.Messages;

/// <summary>Validity 5 (several found) is of health insurance alone, 6 (valid, ticket not registered) of medical assistance alone (facts/eligibility.md 2, table 006).</summary>
internal sealed class ValidityByScheme : IMessageRule
{
    private const string MedicalAssistance = "A1";

    public string Id => "validity";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout) =>
        from person in Persons.Of(message)
        let validity = person.Part.Value("QualificationValidity")
        where validity is "5" or "6"
        let qualifications = (person.Part.Child("ResultList") ?? person.Part).All("ResultOfQualificationConfirmation").ToList()
        let isAssistance = qualifications.Any(one => one.Value("InsuredCardClassification") == MedicalAssistance)
        where qualifications.Count > 0 && isAssistance != (validity == "6")
        select new MessageDeviation(
            Id,
            Severity.Error,
            person.Path + "/QualificationValidity",
            person.Part.Child("QualificationValidity")!.Line,
            validity == "5" ? "5 is of health insurance alone, and this is medical assistance" : "6 is of medical assistance alone, and this is not",
            "OF MC");
}
