namespace Conformance.Messages;

/// <summary>A period ends on the day on which it begins or later.</summary>
internal sealed class PeriodInOrder : IMessageRule
{
    private static readonly (string From, string To)[] Periods =
        [("ConsentDateFrom", "ConsentDateTo"), ("ExaminationDateFrom", "ExaminationDateTo"), ("StartDate", "EndDate"), ("QualificationDate", "DisqualificationDate")];

    public string Id => "period";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout) => Under(message.Root, message.Root.LocalName);

    private IEnumerable<MessageDeviation> Under(MessageNode node, string path) =>
    [
        .. from period in Periods
           let begins = node.Value(period.From)
           let ends = node.Value(period.To)
           // All of them are digits of one length, so that their order is that of the text.
           where begins is not null && ends is not null && begins.Length == ends.Length && string.CompareOrdinal(begins, ends) > 0
           select new MessageDeviation(Id, Severity.Warning, path, node.Line, $"{period.To} lies before {period.From}", "OD RW"),
        .. node.Children.SelectMany(child => Under(child, $"{path}/{child.LocalName}")),
    ];
}
