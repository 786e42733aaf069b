namespace Conformance.Messages;

/// <summary>A period ends on the day on which it begins or later.</summary>
internal sealed class PeriodInOrder : IMessageRule
{
    private static readonly (string From, string To)[] Periods =
        [("ConsentDateFrom", "ConsentDateTo"), ("ExaminationDateFrom", "ExaminationDateTo"), ("StartDate", "EndDate"), ("QualificationDate", "DisqualificationDate")];

    public string Id => "period";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout)
    {
        var found = new List<MessageDeviation>();
        Examine(message.Root, new(null, message.Root.LocalName), found);
        return found;
    }

    private void Examine(MessageNode node, ElementPlace place, List<MessageDeviation> found)
    {
        foreach (var (from, to) in Periods)
        {
            // All of them are digits of one length, so that their order is that of the text.
            if (node.Value(from) is { } begins && node.Value(to) is { } ends && begins.Length == ends.Length && string.CompareOrdinal(begins, ends) > 0)
            {
                found.Add(new(Id, Severity.Warning, place.ToString(), node.Line, $"{to} lies before {from}", "OD RW"));
            }
        }

        foreach (var child in node.Children)
        {
            if (child.Children.Count > 0)
            {
                Examine(child, new(place, child.LocalName), found);
            }
        }
    }
}
